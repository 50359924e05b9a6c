import type { Look } from './roles.ts';

/** Where the article stands among the lines. */
export interface Zones {
  /** First and last line of running text, list or table; `first > last` when there is none. */
  readonly first: number;
  readonly last: number;
  /** Lines of boxes that list other articles, and of comments. */
  readonly boxed: ReadonlySet<number>;
}

/** `- Diễn tập ứng cứu sự cố (12/12/2024)`: an entry of a list of other articles. */
const SHORTEST_ITEM = 12;
/** `- Gạo: 4,7` */
const VALUE = /\p{L}:\s*\p{N}/u;

const isDatedLink = ({ line, marker }: Look): boolean =>
  marker !== null && /\(\p{N}{1,2}[/.-]\p{N}{1,2}[/.-]\p{N}{4}[^\p{L}]{0,12}$/u.test(line.text);

const isArticleProse = (look: Look): boolean =>
  look.isProse && look.outside === null && !look.isCaption && !isDatedLink(look);

/** Characters of running text before each line. */
const sumProse = (looks: readonly Look[]): readonly number[] => {
  const sums = [0];
  for (const look of looks)
    sums.push((sums.at(-1) ?? 0) + (isArticleProse(look) ? look.line.end - look.line.start : 0));
  return sums;
};

const TEASER_WINDOW = 40;

/** Teasers come as headline, sentence, headline, sentence: short lines between the sentences. */
const looksLikeTeasers = (after: readonly Look[]): boolean => {
  const short = after.filter((look) => !look.isProse && look.outside === null && look.stamps.length === 0).length;
  return short >= 2 && short >= after.filter((look) => look.isProse).length;
};

const nextProse = (looks: readonly Look[], at: number): number => {
  for (let next = at + 1; next < looks.length; next++) {
    const look = looks[next];
    if (look !== undefined && isArticleProse(look)) return next;
  }
  return looks.length;
};

/** First line after the box that opens at `at`, or the end of the text. */
const closeBox = (looks: readonly Look[], at: number, sums: readonly number[]): number => {
  const resumes = nextProse(looks, at);
  if (resumes === looks.length) return resumes;
  const before = sums[at] ?? 0;
  const after = (sums.at(-1) ?? 0) - (sums[resumes] ?? 0);
  const isComments = /(?:bình luận|ý kiến)/u.test(looks[at]?.line.folded ?? '');
  const isTail = after * 3 < before && (isComments || looksLikeTeasers(looks.slice(resumes, resumes + TEASER_WINDOW)));
  return isTail ? looks.length : resumes;
};

/** Lines of boxes. One above the article (a menu entry) opens nothing. */
const findBoxes = (looks: readonly Look[]): Set<number> => {
  const boxed = new Set<number>();
  const sums = sumProse(looks);
  for (let at = 0; at < looks.length; ) {
    const opens = looks[at]?.opensBox === true && (sums[at] ?? 0) > 0;
    const end = opens ? closeBox(looks, at, sums) : at + 1;
    if (opens) for (let index = at; index < end; index++) boxed.add(index);
    at = end;
  }
  return boxed;
};

/** Finds the first and last line of the article proper; `isRow` says which lines are rows of a table. */
export const findZones = (looks: readonly Look[], isRow: (index: number) => boolean): Zones => {
  const boxed = findBoxes(looks);
  const isItem = ({ marker, line }: Look): boolean =>
    marker !== null &&
    marker.kind !== 'markdown' &&
    (line.text.length - marker.length >= SHORTEST_ITEM || VALUE.test(line.text));
  const isBody = (look: Look, index: number): boolean =>
    !boxed.has(index) &&
    look.outside === null &&
    look.stamps.length === 0 &&
    !look.isCrumb &&
    !look.isCaption &&
    (look.isProse || isRow(index) || isItem(look));
  return { first: looks.findIndex(isBody), last: looks.findLastIndex(isBody), boxed };
};

import type { PageNode } from './dom.ts';
import type { CutPage, Piece } from './pieces.ts';
import { isParagraph, linkShare } from './prose.ts';

/** The pieces of a page that are its article: from the first to the last of the element that holds most of its text. */
export interface MainContent {
  readonly top: PageNode | null;
  readonly first: number;
  readonly end: number;
  /** Characters of running text in it. */
  readonly prose: number;
  /** Headings in it that are links: teasers of other articles. */
  readonly linkedHeadings: number;
}

/** What a paragraph gives to its parent, grandparent, …: a body is two or three boxes deep. */
const SHARES = [0.4, 1, 0.6, 0.35, 0.2] as const;
const BODY_HINT =
  /(?:^|[^a-z])(?:article|detail|content|body|entry|post|story|news|noi-?dung|chi-?tiet|fck|maincontent)(?:[^a-z]|$)/iu;

const countCommas = (text: string): number => {
  let count = 0;
  for (let at = text.indexOf(','); at >= 0; at = text.indexOf(',', at + 1)) count++;
  return count;
};

const worthOf = ({ text }: Piece): number => 1 + Math.min(6, text.length / 80) + Math.min(4, countCommas(text) / 2);

const hintWorth = ({ attribs, name }: PageNode): number =>
  name === 'article' ||
  attribs?.['itemprop'] === 'articleBody' ||
  BODY_HINT.test(`${attribs?.['class'] ?? ''} ${attribs?.['id'] ?? ''}`)
    ? 1.15
    : 1;

/** A body begins soon below its headline. */
const NEAR_HEADLINE = 16;

/** An article stands below its headline: what ends above it is something else. */
const placeWorth = (titleAt: number, first: number, end: number): number => {
  if (titleAt < 0) return 1;
  if (end <= titleAt) return 0.2;
  return first - titleAt <= NEAR_HEADLINE ? 1.3 : 1;
};

const scoreElements = (pieces: readonly Piece[], teasers: ReadonlySet<Piece>): Map<PageNode, number> => {
  const scores = new Map<PageNode, number>();
  for (const piece of pieces) {
    if (piece.kind === 'table' || !isParagraph(piece) || teasers.has(piece)) continue;
    const worth = worthOf(piece);
    for (const [depth, share] of SHARES.entries()) {
      const node = piece.around[depth];
      if (node !== undefined) scores.set(node, (scores.get(node) ?? 0) + worth * share);
    }
  }
  return scores;
};

/** Sums of characters and of linked characters before each piece, so that any range is asked in one step. */
const sumLengths = (pieces: readonly Piece[]): ((first: number, end: number) => number) => {
  const all = [0];
  const linked = [0];
  for (const [at, piece] of pieces.entries()) {
    all.push((all[at] ?? 0) + piece.text.length);
    linked.push((linked[at] ?? 0) + piece.linked);
  }
  const between = (sums: readonly number[], first: number, end: number): number =>
    (sums[end] ?? 0) - (sums[first] ?? 0);
  return (first, end) => between(linked, first, end) / Math.max(1, between(all, first, end));
};

const NOTHING: MainContent = { top: null, first: 0, end: 0, prose: 0, linkedHeadings: 0 };

/** Finds the element that holds the article, by how much running text stands in it, how few links, and where its headline is. */
export const findMainContent = (page: CutPage, titleAt: number, teasers: ReadonlySet<Piece>): MainContent => {
  const { pieces, ranges } = page;
  const linkedShare = sumLengths(pieces);
  const articles = scoreElements(pieces, teasers);
  let best: { node: PageNode; score: number } | null = null;
  // Where nothing but teasers stands, they are what there is.
  for (const [node, score] of articles.size > 0 ? articles : scoreElements(pieces, new Set())) {
    const [first, end] = ranges.get(node) ?? [0, 0];
    const worth = score * hintWorth(node) * (1 - linkedShare(first, end)) * placeWorth(titleAt, first, end);
    if (best === null || worth > best.score) best = { node, score: worth };
  }
  const range = best === null ? undefined : ranges.get(best.node);
  if (best === null || range === undefined) return NOTHING;
  const inside = pieces.slice(...range);
  return {
    top: best.node,
    first: range[0],
    end: range[1],
    prose: inside.reduce((sum, piece) => sum + (isParagraph(piece) && !teasers.has(piece) ? piece.text.length : 0), 0),
    linkedHeadings: inside.filter((piece) => piece.kind === 'heading' && linkShare(piece) > 0.8).length,
  };
};

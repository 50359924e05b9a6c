import type { PageNode } from './dom.ts';
import type { CutPage, Piece } from './pieces.ts';
import { isLinkPiece, isRunningText } from './prose.ts';

/** A teaser has a headline, a few lines, a date, a picture's caption. */
const LARGEST_TEASER = 8;
const MOST_PARAGRAPHS = 2;
const REACH = 4;
/** A date or a section may stand between a headline and its lines. */
const BETWEEN = 2;
const SHORTEST_HEADLINE = 12;
/** Teasers come in rows; one small box with a link in it is a short article. */
const FEWEST_IN_ROW = 2;

const signatureOf = ({ name = '', attribs }: PageNode): string => `${name}.${attribs?.['class'] ?? ''}`;

const isHeadline = (piece: Piece | undefined): boolean =>
  piece !== undefined && isLinkPiece(piece) && piece.text.length >= SHORTEST_HEADLINE;

/** The small box around a paragraph in which the headline of another article stands before it, or null. */
const teaserBox = ({ pieces, ranges }: CutPage, at: number): PageNode | null => {
  for (const node of pieces[at]?.around.slice(0, REACH) ?? []) {
    const [first, end] = ranges.get(node) ?? [0, Number.POSITIVE_INFINITY];
    if (end - first > LARGEST_TEASER) return null;
    const inside = pieces.slice(first, end);
    if (inside.filter(isRunningText).length > MOST_PARAGRAPHS) return null;
    if (pieces.slice(Math.max(first, at - BETWEEN), at).some(isHeadline)) return node;
  }
  return null;
};

/** The paragraphs that only introduce other articles, and those among them that come in rows of boxes alike. */
export interface Teasers {
  readonly all: ReadonlySet<Piece>;
  readonly inRows: ReadonlySet<Piece>;
}

/** Finds the paragraphs that stand in a small box with the linked headline of another article. */
export const findTeasers = (page: CutPage): Teasers => {
  const rows = new Map<string, Piece[]>();
  for (const [at, piece] of page.pieces.entries()) {
    const box = isRunningText(piece) ? teaserBox(page, at) : null;
    if (box === null) continue;
    const signature = signatureOf(box);
    const row = rows.get(signature);
    if (row === undefined) rows.set(signature, [piece]);
    else row.push(piece);
  }
  const found = [...rows.values()];
  return { all: new Set(found.flat()), inRows: new Set(found.filter(({ length }) => length >= FEWEST_IN_ROW).flat()) };
};

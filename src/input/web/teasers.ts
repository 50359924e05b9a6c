import type { PageNode } from './dom.ts';
import type { CutPage, Piece } from './pieces.ts';
import { isLinkPiece, isRunningText } from './prose.ts';

/** A teaser has a headline, a few lines, a date, a picture's caption. */
const LARGEST_TEASER = 8;
const MOST_PARAGRAPHS = 2;
const REACH = 4;
const SHORTEST_HEADLINE = 12;
/** Teasers come in rows; one small box with a link in it is a short article. */
const FEWEST_IN_ROW = 2;

const signatureOf = ({ name = '', attribs }: PageNode): string => `${name}.${attribs?.['class'] ?? ''}`;

const isHeadline = (piece: Piece | undefined): boolean =>
  piece !== undefined && isLinkPiece(piece) && piece.text.length >= SHORTEST_HEADLINE;

/** The small box around a paragraph in which the headline of another article stands, or null. */
const teaserBox = ({ pieces, ranges }: CutPage, at: number): PageNode | null => {
  for (const node of pieces[at]?.around.slice(0, REACH) ?? []) {
    const [first, end] = ranges.get(node) ?? [0, Number.POSITIVE_INFINITY];
    if (end - first > LARGEST_TEASER) return null;
    const inside = pieces.slice(first, end);
    if (inside.filter(isRunningText).length > MOST_PARAGRAPHS) return null;
    if (inside.some(isHeadline)) return node;
  }
  return null;
};

/** The paragraphs that only introduce other articles: each in a small box with a linked headline, the boxes alike. */
export const findTeasers = (page: CutPage): ReadonlySet<Piece> => {
  const rows = new Map<string, Piece[]>();
  for (const [at, piece] of page.pieces.entries()) {
    const box = isRunningText(piece) ? teaserBox(page, at) : null;
    if (box === null) continue;
    const signature = signatureOf(box);
    rows.set(signature, [...(rows.get(signature) ?? []), piece]);
  }
  return new Set([...rows.values()].filter(({ length }) => length >= FEWEST_IN_ROW).flat());
};

import type { Piece, Range } from './pieces.ts';

/** A box that holds this much of a page's text is the page, whatever it calls itself (`sidebar-1`). */
const MAIN_SHARE = 0.4;

/** Marks the pieces of boxes that name themselves furniture, unless most of the page stands in them. */
export const markAsides = (pieces: readonly Piece[], asides: readonly Range[]): Piece[] => {
  const sums = [0];
  for (const [at, piece] of pieces.entries())
    sums.push((sums[at] ?? 0) + Math.max(0, piece.text.length - piece.linked));
  const all = sums.at(-1) ?? 0;
  const depth = new Int32Array(pieces.length + 1);
  for (const [first, end] of asides) {
    if ((sums[end] ?? 0) - (sums[first] ?? 0) > all * MAIN_SHARE) continue;
    depth[first] = (depth[first] ?? 0) + 1;
    depth[end] = (depth[end] ?? 0) - 1;
  }
  let open = 0;
  return pieces.map((piece, at) => {
    open += depth[at] ?? 0;
    return open > 0 ? { ...piece, isAside: true } : piece;
  });
};

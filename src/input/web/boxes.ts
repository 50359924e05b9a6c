import { fold } from '../../text/fold.ts';
import { isBoxHeading } from '../plain/chrome.ts';
import type { PageNode } from './dom.ts';
import type { CutPage, Piece, Range } from './pieces.ts';
import { isRunningText, linkShare } from './prose.ts';

const LONGEST_HEADING = 60;
/** A box beside the text is smaller than the text. */
const LARGEST_SHARE = 0.4;

/** `Mưa lớn gây ngập phố núi (12/11)` in a list of other articles: mostly a link. */
const MOSTLY = 0.5;

const opensBox = ({ text, kind }: Piece): boolean =>
  kind !== 'table' && text.length <= LONGEST_HEADING && isBoxHeading(fold(text));

const runningText = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, piece) => sum + (isRunningText(piece) ? piece.text.length : 0), 0);

/** The largest element that begins with the piece at `at`, has more in it, and is not half the article. */
const boxFrom = ({ pieces, ranges }: CutPage, at: number, all: number): Range | null => {
  const starting = (pieces[at]?.around ?? []).flatMap((node: PageNode) => {
    const range = ranges.get(node);
    return range !== undefined && range[0] === at && range[1] > at + 1 ? [range] : [];
  });
  return starting.findLast(([first, end]) => runningText(pieces.slice(first, end)) <= all * LARGEST_SHARE) ?? null;
};

/**
 * Indices of what stands in boxes that open with a known heading (`Tin liên quan`, `TIN ẢNH KHÁC`), whatever their elements are called.
 * A heading without a box of its own takes the links that follow it.
 */
export const findBoxed = (page: CutPage, [first, end]: Range): ReadonlySet<number> => {
  const boxed = new Set<number>();
  const all = runningText(page.pieces.slice(first, end));
  for (let at = first; at < end; at++) {
    const piece = page.pieces[at];
    if (piece === undefined || boxed.has(at) || !opensBox(piece)) continue;
    const [, to] = boxFrom(page, at, all) ?? [at, at + 1];
    for (let index = at; index < to; index++) boxed.add(index);
    for (let next = to; next < end; next++) {
      const follower = page.pieces[next];
      if (follower === undefined || linkShare(follower) <= MOSTLY) break;
      boxed.add(next);
    }
  }
  return boxed;
};

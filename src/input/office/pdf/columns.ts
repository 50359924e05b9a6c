import { fold } from '../../../text/fold.ts';
import type { PageRow, Segment } from './rows.ts';

/** Segments that are read from top to bottom: a column, or all that runs over the width of the page. */
export interface Column {
  readonly segments: readonly Segment[];
  /** One side of a letterhead: each line stands for itself. */
  readonly isLetterhead: boolean;
}

interface Gutter {
  readonly at: number;
  readonly first: number;
  readonly end: number;
}

const HALF_GUTTER = 4;
const STEP = 3;
const FEWEST_LINES = 5;
const SHORTEST_LINE = 18;
const DEEPEST = 3;
const LONGEST_LETTERHEAD = 16;
const MOTTO = /cộng hòa xã hội chủ nghĩa việt nam|đảng cộng sản việt nam/u;

const meanLength = (segments: readonly Segment[]): number =>
  segments.reduce((sum, { text }) => sum + text.length, 0) / Math.max(1, segments.length);

const heightOf = (segments: readonly Segment[]): readonly [number, number] => [
  segments[0]?.y ?? 0,
  segments.at(-1)?.y ?? 0,
];

/** Lines of text on both sides, side by side. */
const areColumns = (left: readonly Segment[], right: readonly Segment[]): boolean => {
  if (left.length < FEWEST_LINES || right.length < FEWEST_LINES) return false;
  if (meanLength(left) < SHORTEST_LINE || meanLength(right) < SHORTEST_LINE) return false;
  const [top, bottom] = heightOf(left);
  const [otherTop, otherBottom] = heightOf(right);
  const shared = Math.min(bottom, otherBottom) - Math.max(top, otherTop);
  return shared >= 0.5 * Math.min(bottom - top, otherBottom - otherTop);
};

const areLetterhead = (left: readonly Segment[], right: readonly Segment[]): boolean =>
  left.length > 0 &&
  left.length + right.length <= LONGEST_LETTERHEAD &&
  right.some(({ text }) => MOTTO.test(fold(text.normalize('NFC'))));

const sides = (segments: readonly Segment[], at: number): readonly [Segment[], Segment[]] => [
  segments.filter(({ right }) => right <= at),
  segments.filter(({ x }) => x >= at),
];

/** The longest stretch of segments that leaves the gutter at `at` free and accepts as columns. */
const stretchAt = (segments: readonly Segment[], at: number, accepts: typeof areColumns): Gutter | null => {
  let best: Gutter | null = null;
  let first = 0;
  const close = (end: number): void => {
    const inside = segments.slice(first, end);
    if (end - first > (best === null ? 0 : best.end - best.first) && accepts(...sides(inside, at)))
      best = { at, first, end };
  };
  for (const [index, { x, right }] of segments.entries()) {
    if (x >= at + HALF_GUTTER || right <= at - HALF_GUTTER) continue;
    close(index);
    first = index + 1;
  }
  close(segments.length);
  return best;
};

const findGutter = (segments: readonly Segment[], accepts: typeof areColumns): Gutter | null => {
  const left = Math.min(...segments.map(({ x }) => x));
  const right = Math.max(...segments.map((segment) => segment.right));
  let best: Gutter | null = null;
  for (let at = left + (right - left) * 0.2; at < left + (right - left) * 0.8; at += STEP) {
    const found = stretchAt(segments, at, accepts);
    if (found !== null && (best === null || found.end - found.first > best.end - best.first)) best = found;
  }
  return best;
};

const cut = (segments: readonly Segment[], depth: number): Column[] => {
  const gutter = depth > DEEPEST || segments.length < FEWEST_LINES * 2 ? null : findGutter(segments, areColumns);
  if (gutter === null) return segments.length === 0 ? [] : [{ segments, isLetterhead: false }];
  const [left, right] = sides(segments.slice(gutter.first, gutter.end), gutter.at);
  return [
    ...cut(segments.slice(0, gutter.first), depth + 1),
    ...cut(left, depth + 1),
    ...cut(right, depth + 1),
    ...cut(segments.slice(gutter.end), depth + 1),
  ];
};

/** The columns of a page in reading order; the first page may open with a letterhead of two sides. */
export const readColumns = (rows: readonly PageRow[], isFirstPage: boolean): Column[] => {
  const segments = rows.flatMap((row) => row.segments);
  const head = segments.slice(0, LONGEST_LETTERHEAD + 4);
  const gutter = isFirstPage && head.length > 2 ? findGutter(head, areLetterhead) : null;
  if (gutter === null || gutter.first > 2) return cut(segments, 0);
  const [left, right] = sides(segments.slice(gutter.first, gutter.end), gutter.at);
  const lines = [...segments.slice(0, gutter.first), ...left, ...right];
  return [{ segments: lines, isLetterhead: true }, ...cut(segments.slice(gutter.end), 0)];
};

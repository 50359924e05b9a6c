import { fold } from '../../text/fold.ts';
import { LONGEST_STAMP, readStamps, type Stamp } from '../stamps.ts';
import { hintsOf, tellsToday } from './asides.ts';
import type { PageNode } from './dom.ts';
import type { MainContent } from './main-content.ts';
import type { CutPage, Piece } from './pieces.ts';
import type { Selected } from './select.ts';

const ABOVE_TITLE = 12;
const BELOW_TITLE = 14;
const BELOW_BODY = 3;
/** The head of a page, or that of its article. */
const HEAD = /(?:^|[^a-z])(?:header|top|topbar)(?:[^a-z]|$)/iu;
const isHeader = (node: PageNode): boolean => HEAD.test(hintsOf(node));

const isIn = (piece: Piece | undefined, asks: (node: PageNode) => boolean): boolean =>
  piece?.around.slice(0, 3).some(asks) === true;

/** Counters and buttons on the line of a date: `15:20 | 06/06/2023 Số lượt xem: 1.245 Cỡ chữ A- A A+`. */
const COUNTERS =
  /(?:[-|·•,]\s*)?(?:(?:số\s)?(?:lượt|lần)\s(?:xem|đọc|truy cập)\s?:?\s?[\p{N}.,]*(?:\s(?:lượt|lần))?|\(?(?:đã )?(?:xem|đọc)\s?:?\s?[\p{N}.,]+\s(?:lượt|lần)\)?|(?<![\p{N}/.-])[\p{N}.,]+\s(?:lượt\s(?:xem|đọc)|views?)|(?:xem với )?cỡ chữ|a[-+]|\sa(?=\s|$)|(?:nghe )?đọc bài viết|in (?:trang|bài viết|bài|tin)|gửi (?:email|mail|bài))(?!\p{L})/giu;

/** A line with a year in it without the counters and buttons that stand on it. */
export const withoutCounters = (text: string): string =>
  /(?:19|20)\d\d/u.test(text) ? text.replace(COUNTERS, ' ').replace(/\s+/gu, ' ').trim() : text;

/** A date on a page with the place of its piece. */
export interface VisibleStamp extends Stamp {
  readonly at: number;
}

const stampsOf = (piece: Piece, at: number): VisibleStamp[] =>
  piece.text.length > LONGEST_STAMP || piece.kind === 'table'
    ? []
    : readStamps(fold(withoutCounters(piece.text))).map((stamp) => ({ ...stamp, at }));

/**
 * Dates near the headline, the likeliest first: those below it, then those above it from the nearest up, then those under the body, and last
 * those of a header: it may be the article's, or the page's with the day on which it was saved.
 */
export const visibleStamps = ({ pieces }: CutPage, main: MainContent, { titleAt }: Selected): VisibleStamp[] => {
  const title = titleAt >= 0 ? titleAt : main.first;
  const read = (from: number, to: number): VisibleStamp[] =>
    pieces.slice(Math.max(0, from), to).flatMap((piece, at) => stampsOf(piece, Math.max(0, from) + at));
  const found = [
    ...read(title + 1, Math.max(main.first + 3, title + BELOW_TITLE)),
    ...read(title - ABOVE_TITLE, title).reverse(),
    ...read(main.end, main.end + BELOW_BODY),
  ].filter(({ at, label }) => label !== 'today' && !isIn(pieces[at], tellsToday));
  const isHead = ({ at }: VisibleStamp): boolean => at < title && isIn(pieces[at], isHeader);
  return [...found.filter((stamp) => !isHead(stamp)), ...found.filter(isHead)];
};

import { type Point, point } from '../../../calendar/point.ts';
import type { Groups } from '../engine.ts';
import { readYear } from '../fragments.ts';
import type { Draft } from '../reading.ts';

/** A run of months inside one year, and what it is called. */
export interface Months {
  readonly first: number;
  readonly last: number;
  readonly grain: 'month' | 'quarter' | 'half' | 'year';
}

/** The reading of such a run, with the year that the rule's groups print. */
export const monthsDraft = (
  groups: Groups,
  now: Point | null,
  { first, last, grain }: Months,
  more: Draft = {},
): Draft => {
  const { year, relative } = readYear(groups, now);
  return {
    kind: 'period',
    grain,
    start: point({ year, month: first }),
    end: point({ year, month: last }),
    relative,
    ...more,
  };
};

const orderOf = ({ month, day }: Point): number => (month ?? 0) * 100 + (day ?? 0);

/** `tháng 9 tới`, `ngày 5/9 tới` is the next one from now, `tháng 6 vừa qua` the last one before. */
export const sideDraft = (side: string | undefined, draft: Draft, now: Point | null): Draft => {
  const { start } = draft;
  if (side === undefined || start == null || start.year !== null || now?.year == null || start.month === null)
    return draft;
  const isAhead = side === 'tới' || side === 'sắp tới' || side === 'tới đây';
  const [at, today] = [orderOf(start), orderOf(start.day === null ? { ...now, day: null } : now)];
  const step = isAhead && at < today ? 1 : !isAhead && side !== 'này' && at > today ? -1 : 0;
  const year = now.year + step;
  const first = { ...start, year };
  const end = draft.end == null ? draft.end : { ...draft.end, year };
  return { ...draft, start: first, end: end === undefined ? first : end, relative: true, ahead: isAhead };
};

/** Words behind a day, month or quarter that say which of them. */
export const SIDE =
  '(?: (?<side>tới đây|sắp tới|tới(?! (?:ngày|thứ|cuối|đầu|giữa|hết|tháng|năm|nay|hiện|chủ|quý|\\d))|này|vừa qua|vừa rồi))?';

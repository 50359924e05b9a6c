import { add, daysInMonth, floor, formatPoint, isRealDay, type Point, weekdayOf } from '../../calendar/point.ts';
import type { TemporalMention } from '../../model.ts';
import type { Reading } from './reading.ts';

/** The largest part that is neither printed nor counted from the reference (`quý 2 năm nay`, `tháng 6 vừa qua`). */
export const openPart = ({ start, end, relative, kind, anchored }: Reading): TemporalMention['open'] => {
  const at = start ?? end;
  if (at === null || kind === 'duration' || anchored) return null;
  if (at.year !== null) return null;
  return at.month === null && at.day !== null && !relative ? 'month' : 'year';
};

/** Has a calendar part that only the reference can fill. */
export const isOpen = ({ kind, start, end }: Reading): boolean =>
  kind !== 'duration' &&
  kind !== 'set' &&
  ((start !== null && start.year === null) || (end !== null && end.year === null));

/** Fills year, month and day from the reference, keeping what is printed. */
const fill = (at: Point, now: Point, back: number): Point => {
  if (at.year !== null) return at;
  if (at.month === null && at.day !== null) {
    const base = add(floor(now, 'month'), 'month', back);
    return { ...at, year: base.year, month: base.month };
  }
  if (at.month === null && at.hour !== null) return { ...at, year: now.year, month: now.month, day: now.day };
  return { ...at, year: (now.year ?? 0) + back };
};

/** `Đêm 15/10`, told that afternoon: the day is the article's own. */
const isSameDay = (at: Point, now: Point): boolean => at.month === now.month && at.day === now.day && at.day !== null;

const isAfter = (at: Point, now: Point, reading: Reading): boolean =>
  !(isSameDay(at, now) && reading.kind !== 'time') &&
  formatPoint(at, reading.grain) >
    formatPoint(now, reading.grain === 'hour' ? 'minute' : reading.grain).slice(
      0,
      formatPoint(at, reading.grain).length,
    );

const orderOf = (at: Point): number => (at.month ?? 0) * 100 + (at.day ?? 0);

/** `20/12 đến 5/1` crosses the new year: it began last year, or begins now and ends in the next. */
const overNewYear = (start: Point, end: Point, now: Point): readonly [Point, Point] =>
  orderOf(start) <= orderOf(now)
    ? [start, { ...end, year: (end.year ?? 0) + 1 }]
    : [{ ...start, year: (start.year ?? 0) - 1 }, end];

/** `cuối tháng 2` is the 28th in most years; a printed 29/2 stays what it is. */
const inMonth = (at: Point, { rule }: Reading): Point =>
  at.month === null || at.day === null || rule.startsWith('date')
    ? at
    : { ...at, day: Math.min(at.day, daysInMonth(at.year, at.month)) };

const filled = (reading: Reading, now: Point, back: number): Reading => {
  const start = reading.start && inMonth(fill(reading.start, now, back), reading);
  const end = reading.end && inMonth(fill(reading.end, now, back), reading);
  const crosses = start !== null && end !== null && start.year === end.year && orderOf(start) > orderOf(end);
  if (!crosses || reading.start?.year != null || reading.end?.year != null) return { ...reading, start, end };
  const [first, last] = overNewYear(start, end, now);
  return { ...reading, start: first, end: last };
};

/** A printed weekday that fits the year before better than this one. */
const weekdaySays = (reading: Reading, now: Point): number | null => {
  const { weekday, start } = reading;
  if (weekday === null || start === null || start.month === null || start.year !== null) return null;
  const years = [0, -1, 1].filter((back) => weekdayOf(fill(start, now, back)) === weekday);
  return years[0] ?? null;
};

/** 31 in a month of 30 days belongs to the month before. */
const isImpossible = ({ start }: Reading): boolean =>
  start !== null && start.day !== null && !isRealDay(start.year, start.month, start.day);

/** `đến hết tháng 12`, told on the 29th. */
const EDGE = /edge/u;

const SOON = 5;

const daysBetween = (from: Point, to: Point): number => {
  const [start, end] = [from, to].map(({ year, month, day }) => Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1));
  return ((end ?? 0) - (start ?? 0)) / 86_400_000;
};

/** How far back the reading has to go so that it does not lie wholly after the reference. */
const stepBack = (reading: Reading, now: Point, ahead: boolean): number => {
  const said = weekdaySays(reading, now);
  if (said !== null) return said;
  const plain = filled(reading, now, 0);
  if (isImpossible(plain)) return -1;
  const first = plain.start ?? plain.end;
  if (first !== null && EDGE.test(reading.rule) && daysBetween(now, first) <= SOON) return 0;
  return !ahead && !reading.ahead && reading.kind !== 'time' && first !== null && isAfter(first, now, reading) ? -1 : 0;
};

/**
 * Fills what a reading leaves out from the reference date. A date wholly after the reference, without a word of plan,
 * target or forecast near it (`ahead`), goes back one year (a bare day one month), and its rule says so.
 */
export const complete = (reading: Reading, now: Point | null, ahead: boolean): Reading => {
  if (now === null || !isOpen(reading)) return reading;
  const back = stepBack(reading, now, ahead);
  const done = filled(reading, now, back);
  return { ...done, relative: true, rule: back === -1 ? `${reading.rule}+back` : reading.rule };
};

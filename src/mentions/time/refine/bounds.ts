import { add, type Point } from '../../../calendar/point.ts';
import type { Grain } from '../../../model.ts';
import { wordsBefore } from '../cue.ts';
import type { Reading } from '../reading.ts';
import { takePrefixes } from './prefixes.ts';

/** A calendar stretch that can be cut open on one side. */
const canOpen = ({ start, end, kind, samePeriod, now, duration }: Reading): boolean =>
  start !== null && end !== null && kind !== 'duration' && kind !== 'set' && !samePeriod && !now && duration === null;

/** `trước năm 2030` ends with 2029; a day is a deadline that counts itself: `trước ngày 15/7`. */
const beside = (at: Point | null, grain: Grain, step: number): Point | null => {
  if (at === null || at.year === null || (grain !== 'year' && grain !== 'month')) return at;
  return grain === 'year' ? { ...at, year: at.year + step } : { ...at, ...monthOf(add(at, 'month', step)) };
};

const monthOf = ({ year, month }: Point): Pick<Point, 'year' | 'month'> => ({ year, month });

/** `đến cuối năm` is still to come, in January too. */
const isEdgeOfYear = ({ rule }: Reading): boolean => rule === 'edge-of-current';

const RUNS: ReadonlySet<string> = new Set(['months-to-date', 'months-in-year', 'months-of-year', 'quarters-of-year']);

/** `Sau 11 tháng, …`, `Sau 8 tháng năm 2018, …`: when they had gone by, not what came then. */
const isToDate = ({ rule, start }: Reading): boolean => RUNS.has(rule) && start?.month === 1;

/** Words that say up to when or since when: read after ranges, which use the same words between their ends. */
export const takeBounds = takePrefixes([
  {
    name: 'as-of', // tính đến ngày 20/6/2021, đến năm 2025, thời điểm 31/12/2023, đến hết tháng 9/2023
    pattern: wordsBefore(
      'tính đến hết|tính tới hết|tính đến|tính tới|tính cho đến|cập nhật đến|lũy kế đến|cho đến hết|cho đến|cho tới|đến thời điểm|tại thời điểm|vào thời điểm|thời điểm|đến hết|đến|tới hết|tới',
    ),
    change: (_, reading) =>
      canOpen(reading) ? { ...reading, asOf: true, ahead: reading.ahead || isEdgeOfYear(reading) } : null,
  },
  {
    name: 'before', // trước ngày 15/7, trước năm 2025; not hôm trước 6h
    pattern: wordsBefore('(?<!(?:hôm|ngày|năm|tháng|tuần|đêm|tối) )trước(?: thời điểm)?'),
    change: (_, reading) =>
      canOpen(reading) && !reading.asOf
        ? { ...reading, start: null, end: beside(reading.start, reading.grain, -1), kind: 'period' }
        : null,
  },
  {
    name: 'after', // sau ngày 15/7, sau năm 2025
    pattern: wordsBefore('(?<!(?:hôm|ngày|năm|tháng|tuần) )sau(?: thời điểm)?'),
    change: (_, reading) =>
      canOpen(reading) && !reading.asOf && !isToDate(reading)
        ? { ...reading, start: beside(reading.end, reading.grain, 1), end: null, kind: 'period' }
        : null,
  },
  {
    name: 'since', // từ năm 2021, kể từ ngày 1/7, từ đầu năm
    pattern: wordsBefore('kể từ|bắt đầu từ|từ'),
    change: (_, reading) => (canOpen(reading) ? { ...reading, end: null, kind: 'period', asOf: false } : null),
  },
]);

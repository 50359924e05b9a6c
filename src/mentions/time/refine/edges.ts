import { daysInMonth, type Point } from '../../../calendar/point.ts';
import { wordsBefore } from '../cue.ts';
import { DAY_PART, readDayPart } from '../fragments.ts';
import type { Reading } from '../reading.ts';
import { edgeOf } from '../rules/anchors.ts';
import { takePrefixes } from './prefixes.ts';

const EDGE_GRAINS: readonly string[] = ['month', 'quarter', 'half', 'year', 'week'];

/** School years and terms do not begin in January: their edges stay unread. */
const hasEdges = ({ grain, start, end, samePeriod, duration, rule }: Reading): boolean =>
  EDGE_GRAINS.includes(grain) &&
  start !== null &&
  end !== null &&
  !samePeriod &&
  duration === null &&
  rule !== 'year-span-named';

const toEdge = (edge: string, reading: Reading, start: Point, end: Point): Reading => {
  const at = edgeOf(edge, start, end);
  return { ...reading, kind: 'date', grain: 'day', start: at, end: at, asOf: true };
};

/** First and last day of a third of a month. */
const thirdOf = (words: string, days: number): readonly [first: number, last: number] =>
  words.startsWith('hạ') ? [21, days] : words.startsWith('trung') ? [11, 20] : [1, 10];

/** Parts of days and of longer stretches: read before ranges, whose ends they can be. */
export const takeEdges = takePrefixes([
  {
    name: 'day-part', // sáng 24-4, chiều ngày 10/7, tối thứ Hai
    pattern: wordsBefore(DAY_PART, '(?: của)?,? '),
    change: (words, reading) => {
      const { start, end, grain } = reading;
      if (reading.kind !== 'date' || grain !== 'day' || start === null || end !== start || reading.asOf) return null;
      const [from, to] = readDayPart(words.replace(/(?: của)?,?$/u, ''));
      const [first, last] = [from, to].map((hour) => ({ ...start, hour, minute: 0 }));
      return { ...reading, kind: 'datetime', grain: 'hour', start: first ?? null, end: last ?? null, weak: false };
    },
  },
  {
    name: 'third-of-month', // thượng tuần tháng 5, trung tuần tháng 6/2024, hạ tuần tháng 8
    pattern: wordsBefore('thượng tuần|trung tuần|hạ tuần'),
    change: (words, reading) => {
      const { start } = reading;
      if (reading.grain !== 'month' || start === null || start.month === null) return null;
      const [first, last] = thirdOf(words, daysInMonth(start.year, start.month));
      const [from, to] = [first, last].map((day) => ({ ...start, day }));
      return { ...reading, kind: 'period', grain: 'day', start: from ?? null, end: to ?? null };
    },
  },
  {
    name: 'edge', // đầu năm 2024, giữa tháng 6, cuối quý III, hết năm 2023
    pattern: wordsBefore('(?<!(?:bắt|lần) )đầu|giữa|cuối|hết|kết thúc'),
    change: (words, reading) => {
      if (!hasEdges(reading) || reading.start === null || reading.end === null) return null;
      return toEdge(words === 'đầu' || words === 'giữa' ? words : 'cuối', reading, reading.start, reading.end);
    },
  },
]);

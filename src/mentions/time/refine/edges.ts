import type { Point } from '../../../calendar/point.ts';
import { fold } from '../../../text/fold.ts';
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

const EDGE_WORDS: ReadonlyMap<string, string> = new Map(
  [
    ['đầu', 'đầu'],
    ['giữa', 'giữa'],
    ['trung tuần', 'giữa'],
    ['thượng tuần', 'đầu'],
    ['hạ tuần', 'cuối'],
  ].map(([word = '', edge = '']) => [fold(word), fold(edge)]),
);

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
    name: 'edge', // đầu năm 2024, giữa tháng 6, cuối quý III, hết năm 2023
    pattern: wordsBefore('đầu|giữa|cuối|hết|kết thúc|trung tuần|thượng tuần|hạ tuần'),
    change: (words, reading) => {
      if (!hasEdges(reading) || reading.start === null || reading.end === null) return null;
      return toEdge(EDGE_WORDS.get(words) ?? fold('cuối'), reading, reading.start, reading.end);
    },
  },
]);

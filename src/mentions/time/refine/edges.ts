import { fold } from '../../../text/fold.ts';
import { asRefiner, endOf, type ParsingContext, TimeResult } from '../engine.ts';
import { wordsBefore } from '../cue.ts';
import type { Point } from '../point.ts';
import type { Reading } from '../reading.ts';
import { edgeOf } from '../rules/anchors.ts';

/** A phrase before a result that belongs to it and changes what it says. */
interface Prefix {
  readonly name: string;
  readonly pattern: RegExp;
  readonly change: (words: string, reading: Reading) => Reading | null;
}

const isSingle = ({ start, end }: Reading): boolean =>
  start !== null && end !== null && start.hour === null && end.hour === null;

const EDGE_GRAINS: readonly string[] = ['month', 'quarter', 'half', 'year', 'week'];

const toEdge = (edge: string, reading: Reading, start: Point, end: Point): Reading => ({
  ...reading,
  kind: 'date',
  grain: 'day',
  start: edgeOf(edge, start, end),
  end: edgeOf(edge, start, end),
  asOf: true,
});

const EDGE_WORDS: ReadonlyMap<string, string> = new Map(
  [
    ['đầu', 'đầu'],
    ['giữa', 'giữa'],
    ['trung tuần', 'giữa'],
    ['thượng tuần', 'đầu'],
    ['hạ tuần', 'cuối'],
  ].map(([word = '', edge = '']) => [fold(word), fold(edge)]),
);

/** Innermost first: `tính đến hết tháng 9/2023` is read from its right end to the left. */
const PREFIXES: readonly Prefix[] = [
  {
    name: 'edge', // đầu năm 2024, giữa tháng 6, cuối quý III, hết năm 2023
    pattern: wordsBefore('đầu|giữa|cuối|hết|kết thúc|trung tuần|thượng tuần|hạ tuần|thời điểm cuối'),
    change: (words, reading) => {
      if (!EDGE_GRAINS.includes(reading.grain) || reading.start === null || reading.end === null || !isSingle(reading))
        return null;
      if (reading.samePeriod || reading.duration !== null) return null;
      return toEdge(EDGE_WORDS.get(words) ?? fold('cuối'), reading, reading.start, reading.end);
    },
  },
  {
    name: 'as-of', // tính đến ngày 20/6/2021, đến năm 2025, thời điểm 31/12/2023, đến hết tháng 9/2023
    pattern: wordsBefore(
      'tính đến hết|tính tới hết|tính đến|tính tới|tính cho đến|cập nhật đến|lũy kế đến|cho đến hết|cho đến|cho tới|đến thời điểm|tại thời điểm|vào thời điểm|thời điểm|đến hết|đến|tới hết|tới|trước thời điểm',
    ),
    change: (_, reading) => {
      const isDuration = reading.kind === 'duration' || reading.kind === 'set' || reading.samePeriod;
      return isDuration || reading.start === null ? null : { ...reading, asOf: true };
    },
  },
  {
    name: 'before', // trước ngày 15/7, trước năm 2025, trước tháng 6
    pattern: wordsBefore('trước|trước khi'),
    change: (_, reading) => (canOpen(reading) ? { ...reading, start: null, kind: 'period' } : null),
  },
  {
    name: 'since', // từ năm 2021, kể từ ngày 1/7, từ đầu năm
    pattern: wordsBefore('kể từ|bắt đầu từ|từ'),
    change: (_, reading) => (canOpen(reading) ? { ...reading, end: null, kind: 'period', asOf: false } : null),
  },
];

const canOpen = (reading: Reading): boolean =>
  reading.start !== null &&
  reading.end !== null &&
  reading.kind !== 'duration' &&
  reading.kind !== 'set' &&
  !reading.samePeriod &&
  !reading.now;

/** Takes the phrases before a result into it, one after the other, but not over the result before it. */
const extend = (result: TimeResult, floor: number, context: ParsingContext): TimeResult => {
  let grown = result;
  for (const { name, pattern, change } of PREFIXES) {
    const left = context.text.slice(floor, grown.index);
    const found = pattern.exec(left);
    if (found === null) continue;
    const reading = change(found[0].trimEnd(), grown.reading);
    if (reading === null) continue;
    const rule = `${reading.rule}+${name}`;
    grown = new TimeResult(context, { index: grown.index - found[0].length, end: endOf(grown) }, { ...reading, rule });
  }
  return grown;
};

export const takePrefixes = asRefiner((results, context) =>
  results.map((result, at) => {
    const previous = results[at - 1];
    return extend(result, previous === undefined ? 0 : endOf(previous), context);
  }),
);

import { toPeriod } from '../../../src/calendar/period.ts';
import type { Mention, NumericMention, TemporalMention } from '../../../src/model.ts';
import { mentionRecord } from '../../../src/output/mention-record.ts';

/** One line of a corpus: a text and what must be read in it, by the names that `mentions` prints. */
export interface Case {
  readonly group: string;
  readonly input: string;
  readonly reference?: string;
  readonly mentions: readonly Readonly<Record<string, string | null>>[];
}

const isCase = (value: unknown): value is Case =>
  typeof value === 'object' && value !== null && 'group' in value && 'input' in value && 'mentions' in value;

export const readCases = (lines: string): readonly Case[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const value: unknown = JSON.parse(line);
      if (!isCase(value)) throw new Error(`no case: ${line}`);
      return value;
    });

export const isNumeric = (mention: Mention): mention is NumericMention => 'valueTo' in mention;
export const isTemporal = (mention: Mention): mention is TemporalMention => 'grain' in mention;

const NOWHERE = { source: '', line: null, start: 0, end: 0 };

/** `2024` and `2024-01-01` name the same first day; a clock time keeps its hour and minute, a whole hour none. */
const firstAndLast = (iso: string): readonly [first: string, last: string] => {
  if (iso === '') return ['', ''];
  const clock = /T\d\d(?::\d\d)*/u.exec(iso)?.[0] ?? '';
  const { start, end } = toPeriod({ from: iso, to: iso, grain: 'day' }, false);
  const time = /^T\d\d$/u.test(clock) ? `${clock}:00` : clock;
  return [start + time, end + time];
};

const DURATION =
  /^P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/u;

/** `PT90M` and `PT1H30M` last equally long: months and seconds. */
const lengthOf = (iso: string): string => {
  const parts = DURATION.exec(iso);
  if (parts === null) return iso;
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts
    .slice(1)
    .map((part) => Number(part ?? 0));
  return `${years * 12 + months} ${((weeks * 7 + days) * 24 + hours) * 3600 + minutes * 60 + seconds}`;
};

const comparable = (column: string, value: string | number | boolean | null | undefined): string => {
  const text = String(value ?? '');
  if (column === 'from') return firstAndLast(text)[0];
  if (column === 'to') return firstAndLast(text)[1];
  return column === 'duration' ? lengthOf(text) : text;
};

/** `from_date`, `to_date`: only the day of an end is asked for. */
const isRight = (column: string, asked: string | null, printed: Readonly<Record<string, unknown>>): boolean => {
  const [end, day] = column.split('_');
  if (day === 'date') return String(printed[end ?? '']).startsWith(asked ?? '');
  const value = printed[column];
  const given = typeof value === 'string' ? value : null;
  return comparable(column, given) === comparable(column, asked);
};

/** What is missing, too much or otherwise than asked. */
export const differences = (asked: Case['mentions'], found: readonly Mention[]): string[] => {
  if (asked.length !== found.length) return [`${found.length} mentions instead of ${asked.length}`];
  return asked.flatMap((columns, at) => {
    const mention = found[at];
    const printed = mention === undefined ? {} : mentionRecord(mention, NOWHERE);
    return Object.entries(columns)
      .filter(([column, value]) => !isRight(column, value, printed))
      .map(([column, value]) => `${column} is ${printed[column]} instead of ${value}`);
  });
};

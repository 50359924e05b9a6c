import type { Grain, Period } from '../model.ts';
import { add, daysInMonth, formatPoint, type Point, point } from './point.ts';

/** A period as time mentions give it: ISO 8601 at the grain, `XX` for what is unknown. */
interface Bounds {
  readonly from: string;
  readonly to: string;
  readonly grain: Grain;
}

const ISO =
  /^(?<year>\d{4}|XXXX)(?:-(?<month>\d\d|XX)(?:-(?<day>\d\d|XX)(?:T(?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d))?(?<zone>Z|[+-]\d\d:\d\d)?)?)?)?/u;

const part = (text: string | undefined): number | null =>
  text === undefined || text.startsWith('X') ? null : Number(text);

/** Reads back what `formatPoint` wrote; null for an empty end. */
export const readPoint = (iso: string): Point | null => {
  const groups = ISO.exec(iso)?.groups;
  if (groups === undefined) return null;
  return point({
    year: part(groups['year']),
    month: part(groups['month']),
    day: part(groups['day']),
    hour: part(groups['hour']),
    minute: part(groups['minute']),
    second: part(groups['second']),
    zone: groups['zone'] ?? null,
  });
};

/** The first day that a date, month or year names: `2024-02` → `2024-02-01`; the empty string stays empty. */
const firstDay = (iso: string): string => {
  const at = readPoint(iso);
  return at === null ? '' : formatPoint({ ...at, month: at.month ?? 1, day: at.day ?? 1 }, 'day');
};

/** The last day that a date, month or year names: `2024-02` → `2024-02-29`. */
const lastDay = (iso: string): string => {
  const at = readPoint(iso);
  if (at === null) return '';
  const month = at.month ?? 12;
  return formatPoint({ ...at, month, day: at.day ?? daysInMonth(at.year, month) }, 'day');
};

const WHOLE: readonly (readonly [start: string, end: string, code: string])[] = [
  ['01-01', '12-31', ''],
  ['01-01', '06-30', '-S1'],
  ['07-01', '12-31', '-S2'],
  ['01-01', '03-31', '-Q1'],
  ['04-01', '06-30', '-Q2'],
  ['07-01', '09-30', '-Q3'],
  ['10-01', '12-31', '-Q4'],
];

const codeOf = (start: string, end: string): string => {
  const year = start.slice(0, 4);
  if (start === end) return start;
  if (year !== end.slice(0, 4)) return `${start}/${end}`;
  const whole = WHOLE.find(([first, last]) => first === start.slice(5) && last === end.slice(5));
  if (whole !== undefined) return year + whole[2];
  const isMonth = start.slice(0, 7) === end.slice(0, 7) && start.endsWith('-01') && end === lastDay(end.slice(0, 7));
  return isMonth ? `${year}-M${start.slice(5, 7)}` : `${start}/${end}`;
};

/**
 * The period of a row in its three notations: `2024-S1`, `2024-Q1`, `2024-M04`, `2024`, an ISO date for an instant,
 * `start/end` for a free range. An as-of period is its last day. An open end takes the other one.
 */
export const toPeriod = ({ from, to }: Bounds, asOf: boolean): Period => {
  const start = firstDay(from === '' ? to : from);
  const end = lastDay(to === '' ? from : to);
  return asOf ? { code: end, start: end, end } : { code: codeOf(start, end), start, end };
};

const CALENDAR_UNITS: readonly Grain[] = ['month', 'quarter', 'half', 'year', 'decade', 'century'];

/** How finely an ISO date is written; clock times keep the grain they were given. */
const finenessOf = (at: Point, grain: Grain): Grain =>
  at.month === null ? 'year' : at.day === null ? 'month' : at.hour === null ? 'day' : grain;

/** Moves both ends by whole units: the last day of a month stays the last day, 29 February becomes the 28th. */
export const shiftPeriod = ({ from, to, grain }: Bounds, unit: Grain, amount: number): Bounds => {
  const move = (iso: string): string => {
    const at = readPoint(iso);
    if (at === null || at.year === null) return iso;
    const moved = add(at, unit, amount);
    const isLast = at.month !== null && at.day === daysInMonth(at.year, at.month) && CALENDAR_UNITS.includes(unit);
    const day = isLast && moved.month !== null ? daysInMonth(moved.year, moved.month) : moved.day;
    return formatPoint({ ...moved, day }, finenessOf(at, grain));
  };
  return { from: move(from), to: move(to), grain };
};

/** The same period one year earlier: what `cùng kỳ` means. */
export const previousYear = (period: Bounds): Bounds => shiftPeriod(period, 'year', -1);

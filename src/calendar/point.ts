import type { Grain } from '../model.ts';

/** A place in the calendar; parts that nobody printed or worked out are null. */
export interface Point {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly hour: number | null;
  readonly minute: number | null;
  readonly second: number | null;
  /** `Z` or an offset as printed: `+07:00`. */
  readonly zone: string | null;
}

export const point = (parts: Partial<Point>): Point => ({
  year: parts.year ?? null,
  month: parts.month ?? null,
  day: parts.day ?? null,
  hour: parts.hour ?? null,
  minute: parts.minute ?? null,
  second: parts.second ?? null,
  zone: parts.zone ?? null,
});

const LONG_MONTHS = [1, 3, 5, 7, 8, 10, 12];

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Days in a month; February of an unknown year has 29. */
export const daysInMonth = (year: number | null, month: number): number => {
  if (month === 2) return year === null || isLeap(year) ? 29 : 28;
  return LONG_MONTHS.includes(month) ? 31 : 30;
};

export const isRealDay = (year: number | null, month: number | null, day: number): boolean =>
  day >= 1 && (month === null ? day <= 31 : month >= 1 && month <= 12 && day <= daysInMonth(year, month));

const instantOf = (at: Point): number =>
  Date.UTC(at.year ?? 2000, (at.month ?? 1) - 1, at.day ?? 1, at.hour ?? 0, at.minute ?? 0, at.second ?? 0);

/** The calendar fields of a UTC instant. */
export const pointOfInstant = (instant: number): Point => {
  const date = new Date(instant);
  return point({
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  });
};

export const dateOf = (at: Point): Point => point({ year: at.year, month: at.month, day: at.day });

const STEPS = { second: 1000, minute: 60_000, hour: 3_600_000, day: 86_400_000, week: 604_800_000 } as const;
const MONTHS = { month: 1, quarter: 3, half: 6, year: 12, decade: 120, century: 1200 } as const;

const addMonths = (at: Point, months: number): Point => {
  if (at.year === null) return at;
  const total = at.year * 12 + (at.month ?? 1) - 1 + months;
  const year = Math.floor(total / 12);
  if (at.month === null) return { ...at, year };
  const month = (total % 12) + 1;
  return { ...at, year, month, day: at.day === null ? null : Math.min(at.day, daysInMonth(year, month)) };
};

/** Moves a point with a known year; 31 January and a month is 29 or 28 February. */
export const add = (at: Point, unit: Grain, amount: number): Point => {
  if (at.year === null) return at;
  if (
    unit === 'month' ||
    unit === 'quarter' ||
    unit === 'half' ||
    unit === 'year' ||
    unit === 'decade' ||
    unit === 'century'
  )
    return addMonths(at, MONTHS[unit] * amount);
  const moved = pointOfInstant(instantOf(at) + STEPS[unit] * amount);
  return at.hour === null ? dateOf(moved) : { ...moved, zone: at.zone };
};

/** ISO weekday of a complete date: Monday is 1. */
export const weekdayOf = (at: Point): number => ((new Date(instantOf(at)).getUTCDay() + 6) % 7) + 1;

/** Moves to the first instant of the unit the point lies in, and drops what is finer. */
export const floor = (at: Point, unit: Grain): Point => {
  const { year, month } = at;
  switch (unit) {
    case 'century':
      return point({ year: year === null ? null : Math.floor((year - 1) / 100) * 100 + 1 });
    case 'decade':
      return point({ year: year === null ? null : Math.floor(year / 10) * 10 });
    case 'year':
      return point({ year });
    case 'half':
      return point({ year, month: month === null ? null : month > 6 ? 7 : 1 });
    case 'quarter':
      return point({ year, month: month === null ? null : Math.floor((month - 1) / 3) * 3 + 1 });
    case 'month':
      return point({ year, month });
    case 'week':
      return year === null ? dateOf(at) : add(dateOf(at), 'day', 1 - weekdayOf(at));
    case 'day':
      return dateOf(at);
    case 'hour':
      return { ...at, minute: 0, second: null };
    case 'minute':
      return { ...at, second: null };
    case 'second':
      return at;
  }
};

/** The last point, at the same fineness as `floor`, of the unit that begins at `first`. */
export const lastOf = (first: Point, unit: Grain): Point => {
  if (unit === 'quarter' && first.month !== null) return { ...first, month: first.month + 2 };
  if (unit === 'half' && first.month !== null) return { ...first, month: first.month + 5 };
  if (unit === 'week') return add(first, 'day', 6);
  if (unit === 'decade') return add(first, 'year', 9);
  if (unit === 'century') return add(first, 'year', 99);
  return first;
};

const digits = (value: number | null, width: number): string =>
  value === null ? 'X'.repeat(width) : `${value < 0 ? '-' : ''}${String(Math.abs(value)).padStart(width, '0')}`;

const clockOf = (at: Point, grain: Grain): string => {
  const minutes = `T${digits(at.hour, 2)}:${digits(at.minute ?? 0, 2)}`;
  return `${minutes}${grain === 'second' ? `:${digits(at.second ?? 0, 2)}` : ''}${at.zone ?? ''}`;
};

/** ISO 8601 at the grain; unknown parts are `XX` as in EDTF. */
export const formatPoint = (at: Point, grain: Grain): string => {
  const year = digits(at.year, 4);
  if (grain === 'year' || grain === 'decade' || grain === 'century') return year;
  const month = `${year}-${digits(at.month, 2)}`;
  if (grain === 'month' || grain === 'quarter' || grain === 'half') return month;
  const day = `${month}-${digits(at.day, 2)}`;
  return grain === 'day' || grain === 'week' ? day : day + clockOf(at, grain);
};

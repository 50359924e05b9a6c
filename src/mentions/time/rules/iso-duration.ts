import type { Grain } from '../../../model.ts';

const DESIGNATORS: Readonly<Record<Grain, readonly [prefix: string, factor: number, sign: string]>> = {
  second: ['PT', 1, 'S'],
  minute: ['PT', 1, 'M'],
  hour: ['PT', 1, 'H'],
  day: ['P', 1, 'D'],
  week: ['P', 1, 'W'],
  month: ['P', 1, 'M'],
  quarter: ['P', 3, 'M'],
  half: ['P', 6, 'M'],
  year: ['P', 1, 'Y'],
  decade: ['P', 10, 'Y'],
  century: ['P', 100, 'Y'],
};

/** What a fraction of a unit is told in: readers of ISO 8601 take `P1Y6M` and `PT2H30M`, few of them `P1.5Y`. */
const PARTS: Partial<Readonly<Record<Grain, readonly [count: number, sign: string]>>> = {
  minute: [60, 'S'],
  hour: [60, 'M'],
  day: [24, 'TH'],
  month: [30, 'D'],
  year: [12, 'M'],
};

/** `P3M`, `PT36H`, `P1Y6M` for a year and a half; `P1.3Y` where no whole number of months says it. */
export const isoDuration = (unit: Grain, count: number): string => {
  const [prefix, factor, sign] = DESIGNATORS[unit];
  const whole = Math.floor(count);
  const [parts, small] = PARTS[unit] ?? [0, ''];
  const rest = Math.round((count - whole) * parts * 1000) / 1000;
  if (rest === 0 || !Number.isInteger(rest)) return `${prefix}${String(count * factor)}${sign}`;
  const first = whole === 0 ? '' : `${whole}${sign}`;
  return small === 'TH' ? `P${first}T${rest}H` : `${prefix}${first}${rest}${small}`;
};

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

/** `P3M`, `PT36H`, `P1.5Y`. */
export const isoDuration = (unit: Grain, count: number): string => {
  const [prefix, factor, sign] = DESIGNATORS[unit];
  return `${prefix}${String(count * factor)}${sign}`;
};

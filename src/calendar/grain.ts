import type { Grain } from '../model.ts';

const GRAINS: readonly Grain[] = [
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'quarter',
  'half',
  'year',
  'decade',
  'century',
];

/** A day is finer than a month. */
export const isFiner = (grain: Grain, than: Grain): boolean => GRAINS.indexOf(grain) < GRAINS.indexOf(than);

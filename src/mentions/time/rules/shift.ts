import type { Grain, TemporalMention } from '../../../model.ts';

const asShiftUnit = (unit: Grain): 'day' | 'week' | 'month' | 'quarter' | 'year' | null =>
  unit === 'day' || unit === 'week' || unit === 'month' || unit === 'quarter' || unit === 'year' ? unit : null;

/** The distance in the units that comparisons count in; null for finer and coarser ones. */
export const shiftOf = (unit: Grain, amount: number): TemporalMention['shift'] => {
  const name = asShiftUnit(unit);
  return name === null ? null : { unit: name, amount };
};

import type { Grain, TemporalMention } from '../../../model.ts';
import { fold } from '../../../text/fold.ts';

/** How many units the words behind one move from the unit of writing: `tuần này`, `tháng trước`, `hè tới`. */
export const STEPS: ReadonlyMap<string, number> = new Map(
  (
    [
      ['này', 0],
      ['nay', 0],
      ['hiện tại', 0],
      ['trước', -1],
      ['trước đó', -1],
      ['trước nữa', -2],
      ['liền trước', -1],
      ['ngay trước', -1],
      ['kế trước', -1],
      ['qua', -1],
      ['vừa qua', -1],
      ['vừa rồi', -1],
      ['rồi', -1],
      ['ngoái', -1],
      ['sau', 1],
      ['sau nữa', 2],
      ['tới', 1],
      ['tới nữa', 2],
      ['tới đây', 1],
      ['kế tiếp', 1],
      ['tiếp theo', 1],
    ] as const
  ).map(([word, step]) => [fold(word), step]),
);
export const STEP = `(?:${[...STEPS.keys()].sort((a, b) => b.length - a.length).join('|')})`;

const asShiftUnit = (unit: Grain): 'day' | 'week' | 'month' | 'quarter' | 'year' | null =>
  unit === 'day' || unit === 'week' || unit === 'month' || unit === 'quarter' || unit === 'year' ? unit : null;

/** The distance in the units that comparisons count in; null for finer and coarser ones. */
export const shiftOf = (unit: Grain, amount: number): TemporalMention['shift'] => {
  const name = asShiftUnit(unit);
  return name === null ? null : { unit: name, amount };
};

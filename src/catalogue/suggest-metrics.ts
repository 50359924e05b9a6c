import type { Row } from '../model.ts';
import { fold } from '../text/fold.ts';

/** An indicator that many rows tell of and no metric names. */
export interface Suggestion {
  readonly indicator: string;
  readonly kind: 'percentage' | 'money' | 'count' | 'quantity' | 'rank' | 'index' | 'multiple';
  readonly unit: string;
  readonly rows: readonly Row[];
}

const KINDS: Readonly<Record<string, Suggestion['kind']>> = {
  percent: 'percentage',
  percentage_point: 'percentage',
  count: 'count',
  rank: 'rank',
  index: 'index',
  multiple: 'multiple',
};

const CURRENCY = /^[A-Z]{3}$/u;

const kindOf = (unit: string): Suggestion['kind'] => KINDS[unit] ?? (CURRENCY.test(unit) ? 'money' : 'quantity');

/** The words of an indicator, whatever their case and the spelling of i and y. */
const keyOf = ({ indicator, unit }: Row): string => `${fold(indicator ?? '').replace(/\s+/gu, ' ')} ${kindOf(unit)}`;

/** Groups the rows without a metric by what they tell of, those that come most often first. */
export const suggestMetrics = (rows: readonly Row[], least: number): readonly Suggestion[] => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    if (row.metric !== null || row.indicator === null || row.measure === 'share') continue;
    groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  }
  return [...groups.values()]
    .filter((group) => group.length >= least)
    .sort((a, b) => b.length - a.length)
    .flatMap((group) => {
      const level = group.find(({ measure }) => measure === 'level') ?? group[0];
      return level?.indicator == null
        ? []
        : [{ indicator: level.indicator, kind: kindOf(level.unit), unit: level.unit, rows: group }];
    });
};

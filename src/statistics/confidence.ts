import type { Row } from '../model.ts';
import { INTERCEPT, WEIGHTS } from './confidence-weights.ts';

/** A row before it is said how sure it is. */
export type Unrated = Omit<Row, 'confidence'>;

const WORDS = /\s+/u;

/** Short names say too little, long ones take too much along. */
const lengthOf = (indicator: string | null): string => {
  const words = indicator === null ? 0 : indicator.split(WORDS).length;
  return words === 0 ? 'none' : words < 3 ? 'short' : words < 12 ? 'fair' : 'long';
};

/** What a row's confidence is read from: the rules that made it and what they found. */
export const evidenceOf = (row: Unrated, rules: readonly string[]): readonly string[] => [
  ...rules.map((rule) => `rule:${rule}`),
  `basis:${row.period_basis ?? 'none'}`,
  `metric:${row.metric === null ? 'none' : 'named'}`,
  `status:${row.status}`,
  `length:${lengthOf(row.indicator)}`,
  `area:${row.area === 'VN' ? 'country' : 'named'}`,
  ...(row.base === null ? [] : [`base:${row.base}`]),
  ...row.checks.map((check) => `check:${check}`),
];

const LEAST = 0.05;
const MOST = 0.99;

/**
 * How likely every column of the row is right, two decimals: rows at 0.9 are right about nine times in ten. The weights
 * were fitted to rows written by hand (`node build/calibrate.js`).
 */
export const confidenceOf = (row: Unrated, rules: readonly string[]): string => {
  const odds = evidenceOf(row, rules).reduce((sum, evidence) => sum + (WEIGHTS[evidence] ?? 0), INTERCEPT);
  const likely = 1 / (1 + Math.exp(-odds));
  return Math.min(MOST, Math.max(LEAST, likely)).toFixed(2);
};

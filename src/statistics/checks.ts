import type { Check } from '../model.ts';
import type { Unrated } from './confidence.ts';
import type { Draft } from './draft.ts';

/** A row with the draft it was written from. */
export interface Checked {
  readonly draft: Draft;
  readonly row: Unrated;
}

/** The number and half a unit of its last printed digit: what rounding may hide. */
const printed = (value: string | null): { readonly number: number; readonly slack: number } | null => {
  if (value === null) return null;
  const decimals = value.split('.')[1]?.length ?? 0;
  const zeros = decimals === 0 ? (/0+$/u.exec(value)?.[0].length ?? 0) : 0;
  return { number: Number(value), slack: 0.5 * 10 ** (zeros - decimals) };
};

/** `hơn 81%` may be anything up to the next whole unit, `gần 105%` anything down to it. */
const hedge = (row: Unrated): number => (row.qualifier === null ? 0 : row.qualifier === 'about' ? 2 : 1);

/** True when a printed percentage cannot be the quotient, whichever way both were rounded. */
const differs = (row: Unrated, expected: number, spread: number): boolean => {
  const stated = printed(row.value);
  if (stated === null || !Number.isFinite(expected)) return false;
  return Math.abs(Math.abs(stated.number) - expected) > Math.max(stated.slack, 0.05) + hedge(row) + spread + 1e-9;
};

/** How far a quotient of two rounded numbers may be off, in percent points. */
const spreadOf = (part: Unrated, whole: Unrated | null): number => {
  const a = printed(part.value);
  const b = whole ? printed(whole.value) : null;
  const relative = (x: typeof a): number => (x && x.number !== 0 ? x.slack / Math.abs(x.number) : 0);
  return 100 * (relative(a) + relative(b)) * (a && b && b.number !== 0 ? Math.abs(a.number / b.number) : 1);
};

const rowOf = (rows: readonly Checked[], draft: Draft | null): Unrated | null =>
  rows.find((each) => each.draft === draft)?.row ?? null;

const comparable = (row: Unrated): boolean => row.value !== null && row.value_to === null;

/** `43/53 … (đạt hơn 81%)`: the percentage of the printed ratio; `cứ 10 người thì 8` is too round to check against. */
const shareMismatch = ({ draft, row }: Checked, rows: readonly Checked[]): boolean => {
  const level = row.measure === 'share' && comparable(row) ? rowOf(rows, draft.anchor) : null;
  if (!level?.total || level.value === null || draft.anchor?.mention.rule === 'ratio-out-of') return false;
  return differs(row, (100 * Number(level.value)) / Number(level.total), 0);
};

/** `2.398, tăng 311 (14,5%)`: level and change give the growth. */
const growthMismatch = ({ draft, row }: Checked, rows: readonly Checked[]): boolean => {
  if (row.measure !== 'growth' || !comparable(row)) return false;
  const change = draft.host && draft.host.measure === 'change' ? rowOf(rows, draft.host) : null;
  const level = change && draft.host ? rowOf(rows, draft.host.anchor) : null;
  if (!change?.value || !level?.value || change.unit !== level.unit || level.value_to !== null) return false;
  const before = Number(level.value) - Number(change.value);
  return before > 0 && differs(row, Math.abs((100 * Number(change.value)) / before), spreadOf(change, level));
};

/** `87% (tăng 9,67% so với cuối năm 2023 là 70%)`: level and baseline give the change. */
const changeMismatch = ({ draft, row }: Checked, rows: readonly Checked[]): boolean => {
  const level = row.measure === 'change' && row.base === 'period' && comparable(row) ? rowOf(rows, draft.anchor) : null;
  if (!level || !comparable(level)) return false;
  const baseline = rows.find(
    (each) =>
      each.row !== level &&
      each.row.measure === 'level' &&
      each.row.indicator === level.indicator &&
      each.row.sector === level.sector &&
      each.row.area === level.area &&
      each.row.period_end === row.base_period_end &&
      each.row.unit === level.unit &&
      comparable(each.row),
  )?.row;
  if (!baseline || level.period_end === baseline.period_end) return false;
  const [a, b, c] = [printed(level.value), printed(baseline.value), printed(row.value)];
  if (!a || !b || !c) return false;
  const spread =
    a.slack +
    b.slack +
    c.slack +
    (hedge(level) + hedge(baseline) + hedge(row)) * Math.max(a.slack, b.slack, c.slack) * 2;
  return Math.abs(a.number - b.number - c.number) > spread + 1e-9;
};

/** `50.350 … so với mục tiêu 48.000 (đạt gần 105%)`. */
const attainmentMismatch = ({ draft, row }: Checked, rows: readonly Checked[]): boolean => {
  if (row.measure !== 'attainment' || row.base !== 'target' || !comparable(row)) return false;
  const at = rows.findIndex((each) => each.draft === draft);
  const target = rows
    .slice(Math.max(0, at - 2), at + 2)
    .find(
      (each) => each.row.status === 'target' && each.row.measure === 'level' && each.draft.sentence === draft.sentence,
    )?.row;
  const level = rowOf(rows, draft.anchor);
  if (!target?.value || !level?.value || target.unit !== level.unit || level === target) return false;
  return differs(row, (100 * Number(level.value)) / Number(target.value), spreadOf(level, target));
};

/** `43/41 dịch vụ`, a share of 120 %: no part is larger than its whole. */
const totalMismatch = ({ row }: Checked): boolean =>
  row.total !== null && row.value !== null && row.measure !== 'rank' && Number(row.value) > Number(row.total);

const shareTooLarge = ({ row }: Checked): boolean =>
  row.measure === 'share' && row.unit === 'percent' && Number(row.value) > 100;

const CHECKS: readonly (readonly [Check, (each: Checked, rows: readonly Checked[]) => boolean])[] = [
  ['share_mismatch', shareMismatch],
  ['change_mismatch', (each, rows) => growthMismatch(each, rows) || changeMismatch(each, rows)],
  ['total_mismatch', totalMismatch],
  ['attainment_mismatch', attainmentMismatch],
  ['out_of_range', shareTooLarge],
];

/** What arithmetic says about the rows of one sentence, row by row; nothing is repaired. */
export const checkRows = (rows: readonly Checked[]): Unrated[] =>
  rows.map((each) => {
    const checks = CHECKS.filter(([, fails]) => fails(each, rows)).map(([check]) => check);
    return checks.length === 0 ? each.row : { ...each.row, checks };
  });

import type { NumericKind, Qualifier } from '../../model.ts';
import type { Line } from '../line.ts';
import { type Decimal, formatDecimal, HALF, plus } from './decimal.ts';
import type { Expression } from './expression.ts';
import { roleAt } from './lexicon.ts';
import { afterTimes } from './multiple.ts';
import { fieldSize, isLeadingGroup, isStep, rankKind, wholeOf } from './rank.ts';

/** A mention in token positions. */
export interface Draft {
  readonly from: number;
  readonly next: number;
  readonly kind: NumericKind;
  readonly value: string | null;
  readonly valueTo: string | null;
  readonly total: string | null;
  readonly unit: string | null;
  readonly qualifier: Qualifier | null;
  readonly rule: string;
}

/** Columns that a mention in words of its own leaves empty. */
export const EMPTY = { valueTo: null, total: null, unit: null, qualifier: null } as const;

/** A value as the model writes it. */
export const plain = (value: Decimal | null): string | null => (value === null ? null : formatDecimal(value));

const draftOf = (expression: Expression, kind: NumericKind, rule: string): Draft => ({
  from: expression.from,
  next: expression.next,
  kind,
  value: formatDecimal(expression.value),
  valueTo: plain(expression.valueTo),
  total: plain(expression.total),
  unit: expression.unit?.code ?? null,
  qualifier: null,
  rule,
});

/** `71/193`, `4 cả nước`, `Top 20`: the number of a rank; a following `trên 193` is the size of the field. */
const readRank = (line: Line, expression: Expression): Draft | null => {
  if (expression.unit !== null || expression.valueTo !== null) return null;
  const { from, next } = expression;
  const kind = rankKind(line, from, next);
  if (kind === null && isLeadingGroup(line, from, next)) {
    return { ...draftOf(expression, 'rank', 'rank-group'), unit: 'rank', qualifier: 'at_most' };
  }
  if (kind === null) return null;
  const ranked = kind === 'rank' || expression.total !== null;
  const total = plain(expression.total ?? (ranked ? fieldSize(line, next) : null));
  return {
    ...draftOf(expression, ranked ? 'rank' : 'ordinal', ranked ? 'rank-number' : 'ordinal-number'),
    unit: ranked ? 'rank' : null,
    total,
  };
};

/** `gấp ba lần rưỡi`: the half behind the multiple. */
const withHalf = (line: Line, { value, valueTo }: Expression, next: number): Pick<Expression, 'value' | 'next'> =>
  valueTo === null && roleAt(line, next)?.role === 'half'
    ? { value: plus(value, HALF), next: next + 1 }
    : { value, next };

const KINDS: Readonly<Record<string, NumericKind>> = {
  'fraction-words': 'ratio',
  ratio: 'ratio',
  'one-half': 'number',
};

/** Settles what an expression counts: a rank, a multiple, steps, a share, money, or just a number. */
export const classify = (line: Line, expression: Expression): Draft => {
  const rank = readRank(line, expression);
  if (rank !== null) return rank;
  const times = afterTimes(line, expression);
  if (times !== null) {
    const draft = draftOf({ ...expression, ...withHalf(line, expression, times) }, 'multiple', 'multiple');
    return { ...draft, unit: 'multiple' };
  }
  if (isStep(line, expression)) return { ...draftOf(expression, 'number', 'rank-step'), unit: 'rank' };
  const kind = expression.unit?.kind ?? KINDS[expression.rule] ?? 'number';
  const draft = draftOf(expression, kind, expression.rule);
  return kind === 'number' && expression.valueTo === null && draft.total === null
    ? { ...draft, total: plain(wholeOf(line, expression.next)) }
    : draft;
};

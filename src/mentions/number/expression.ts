import { fold } from '../../text/fold.ts';
import { keyAt, type Line } from '../line.ts';
import { currencyBefore, type Unit, unitAt } from '../quantity/units.ts';
import { type Decimal, shift, ZERO } from './decimal.ts';
import { readOneHalf } from './one-half.ts';
import { readUpper } from './range.ts';
import { readParts, readRatio, readSaidRatio, readWholesAndParts } from './ratio.ts';
import { readSigned, type Signed } from './signed.ts';
import { closeUnit } from './unit-rest.ts';

/** A number expression in token positions, before its surroundings are read. */
export interface Expression {
  readonly from: number;
  readonly next: number;
  readonly value: Decimal;
  readonly valueTo: Decimal | null;
  readonly total: Decimal | null;
  readonly unit: Unit | null;
  readonly spelled: boolean;
  readonly lone: boolean;
  readonly rule: string;
}

const YEAR_WORD = fold('năm');

const EACH: ReadonlySet<string> = new Set(['mỗi', 'hàng', 'hằng', 'từng', 'một'].map(fold));

/** A year has more digits. */
const SHORT = 2;

const scaleBy = (value: Decimal, unit: Unit | null): Decimal => (unit === null ? value : shift(value, unit.exponent));

const readMeasured = (line: Line, first: Signed): Expression => {
  const { read, from } = first;
  const found = unitAt(line, read.next);
  const own = { unit: found?.value ?? null, next: found?.next ?? read.next };
  // `năm 2020 - 2021`; `mỗi năm 1 - 1,5%`, `cả năm 54 - 55 tỷ USD` are ranges
  const isDate =
    read.plain &&
    own.unit === null &&
    keyAt(line, from - 1) === YEAR_WORD &&
    keyAt(line, from).length > SHORT &&
    !EACH.has(keyAt(line, from - 2));
  const upper = read.total === null && !isDate ? readUpper(line, first, own) : null;
  if (upper !== null) {
    const value = scaleBy(upper.value, upper.unit);
    const valueTo = scaleBy(upper.valueTo, upper.unit);
    const { next, unit } = upper;
    return { from, next, value, valueTo, total: null, unit, spelled: read.spelled, lone: false, rule: 'range' };
  }
  const closed = closeUnit(line, first.value, own);
  const rule = read.total === null ? (own.unit?.kind ?? 'number') : 'ratio';
  return {
    from,
    next: closed.next,
    value: scaleBy(closed.value, own.unit),
    valueTo: null,
    total: read.total,
    unit: own.unit,
    spelled: read.spelled,
    lone: read.lone,
    rule,
  };
};

/** `$10`, `USD 25 triệu`: a currency sign before the number makes the sum. */
const withPrefix = (line: Line, expression: Expression): Expression => {
  const prefix = currencyBefore(line, expression.from);
  if (prefix === null || expression.total !== null || line.taken.has(prefix.next)) return expression;
  const same = expression.unit === null || (expression.unit.kind === 'money' && expression.unit.code === prefix.value);
  if (!same) return expression;
  const unit: Unit = expression.unit ?? {
    code: prefix.value,
    kind: 'money',
    exponent: 0,
    time: false,
    unless: new Set(),
  };
  return { ...expression, from: prefix.next, unit, rule: expression.rule === 'range' ? 'range' : 'money' };
};

const TOO_LARGE = 60;

/** The number expression that starts at token `at`: a ratio, a fraction, a range, or a number with its unit. */
export const readExpression = (line: Line, at: number): Expression | null => {
  const half = readOneHalf(line, at);
  if (half !== null) return half;
  const first = readSigned(line, at);
  if (first === null || first.value.exponent > TOO_LARGE) return null;
  const read =
    readWholesAndParts(line, first) ??
    readParts(line, first) ??
    readRatio(line, first) ??
    readSaidRatio(line, first) ??
    readMeasured(line, first);
  return read.value === ZERO && read.spelled ? read : withPrefix(line, read);
};

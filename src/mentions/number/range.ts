import { fold } from '../../text/fold.ts';
import { isGlued, isNumber, keyAt, type Line, writtenAt } from '../line.ts';
import { wordSet } from '../phrases.ts';
import { currencyAt, currencyBefore, type Unit, unitAt } from '../quantity/units.ts';
import { type Decimal, integer, isLess, negate, shift } from './decimal.ts';
import { type NumberRead, readNumber } from './number.ts';
import type { Signed } from './signed.ts';

/** A unit and where it ends; the number's end when there is none. */
export interface Own {
  readonly unit: Unit | null;
  readonly next: number;
}

const AND = fold('và');
const BETWEEN = fold('giữa');

const DASHES = new Set(['-', '–', '—', '−', '÷', '~']);
const RANGE_WORDS = wordSet(['đến', 'tới', 'den']);

/** The position behind `-`, `đến`, `- >`: where the upper end of a range starts; null when there is none. */
const afterRangeSign = (line: Line, from: number, at: number): number | null => {
  const key = keyAt(line, at);
  if (key === AND && keyAt(line, from - 1) === BETWEEN) return at + 1;
  if (RANGE_WORDS.has(key)) return at + 1;
  if (!DASHES.has(key) || line.table) return null;
  const tight = isGlued(line, at + 1);
  const lopsided = !isGlued(line, at) && tight && key !== '–';
  return lopsided && !closesRange(line, at + 1) ? null : at + 1;
};

/** `10 -15%`, `8.000 -10.000 đồng` are ranges in spite of their blanks; `0,7770 -3` is a signed number. */
const closesRange = (line: Line, at: number): boolean => {
  const upper = readNumber(line, at);
  return upper !== null && (upper.magnitude > 0 || unitAt(line, upper.next) !== null);
};

const YEAR = /^(?:19|20)\d{2}$/u;

const isYearEnd = (line: Line, first: NumberRead, upper: NumberRead, at: number): boolean =>
  upper.plain &&
  YEAR.test(writtenAt(line, at)) &&
  isLess(first.value, integer(1900)) &&
  unitAt(line, upper.next) === null;

/** The upper end of a range, and the lower one with what it shares. */
export interface Upper {
  readonly value: Decimal;
  readonly valueTo: Decimal;
  readonly next: number;
  readonly unit: Unit | null;
}

const sameUnit = (left: Unit, right: Unit): boolean => left.code === right.code && left.exponent === right.exponent;

const THOUSANDS = [3, 6];

/** `200-250.000 đồng`: the lower end leaves its thousands to the upper one. */
const shareThousands = (first: Signed, upper: NumberRead): Decimal => {
  if (!first.read.plain || upper.magnitude > 0 || upper.plain || isLess(upper.value, integer(10_000)))
    return first.value;
  const fits = THOUSANDS.map((by) => shift(first.value, by)).find(
    (value) => isLess(value, upper.value) && !isLess(shift(value, 1), upper.value),
  );
  return fits ?? first.value;
};

const shareMagnitude = (first: Signed, upper: NumberRead): Decimal => {
  const bare = first.read.magnitude === 0 && upper.magnitude > 0;
  return bare && isLess(first.value, shift(integer(1), 6))
    ? shift(first.value, upper.magnitude)
    : shareThousands(first, upper);
};

/** The upper end of `$10 - $20` starts behind the currency that it repeats. */
const behindCurrency = (line: Line, first: Signed, at: number): number => {
  const repeated = currencyAt(line, at);
  return repeated !== null && repeated.value === currencyBefore(line, first.from)?.value ? repeated.next : at;
};

/** `50-70 tỷ`, `9% đến 10%`, `600 - 900mm`: the upper end; unit and magnitude reach back to the lower one. */
export const readUpper = (line: Line, first: Signed, own: Own): Upper | null => {
  const sign = afterRangeSign(line, first.from, own.next);
  if (sign === null) return null;
  const at = behindCurrency(line, first, sign);
  const upper = readNumber(line, at);
  if (upper === null || upper.total !== null || (keyAt(line, upper.next) === '/' && isNumber(line, upper.next + 1)))
    return null;
  if (isYearEnd(line, first.read, upper, at) || (upper.lone && upper.spelled && !first.read.spelled)) return null;
  const unit = unitAt(line, upper.next);
  if (own.unit !== null && (unit === null || !sameUnit(own.unit, unit.value))) return null;
  const value = own.unit === null ? shareMagnitude(first, upper) : first.value;
  const valueTo = first.value.digits < 0n ? negate(upper.value) : upper.value;
  const bareDash = DASHES.has(keyAt(line, own.next)) && unit === null && upper.magnitude === 0;
  if (bareDash && (!isLess(value, valueTo) || value.digits === 0n)) return null;
  return { value, valueTo, next: unit?.next ?? upper.next, unit: unit?.value ?? null };
};

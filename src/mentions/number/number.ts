import { FRACTION_SIGNS } from '../../vi/numerals.ts';
import { isGlued, isNumber, keyAt, type Line, writtenAt } from '../line.ts';
import { type Decimal, decimalOf, HALF, integer, plus, shift, times } from './decimal.ts';
import { readDigits } from './digits.ts';
import { roleAt } from './lexicon.ts';
import { readSum, type Sum } from './sum.ts';
import { readScale, sum, total } from './terms.ts';
import { readDigitWords, readFraction } from './words.ts';

/** A number with its magnitudes, without sign, unit or hedge. */
export interface NumberRead {
  readonly value: Decimal;
  readonly next: number;
  /** No digit stands in it. */
  readonly spelled: boolean;
  /** A single digit word, which needs a noun to count. */
  readonly lone: boolean;
  /** Digits only: no separator, no magnitude. */
  readonly plain: boolean;
  /** Magnitude of the only term, what an earlier end of a range shares; 0 for none. */
  readonly magnitude: number;
  /** `1/2` for `½`. */
  readonly total: Decimal | null;
}

/** A half of the last magnitude; of one (`hai rưỡi`) only where the text is nothing else. */
const takesHalf = (line: Line, read: Sum): boolean =>
  (read.terms.at(-1)?.exponent ?? 0) > 0 || (line.whole && read.spelled);

/** `2 triệu rưỡi`, `hai nghìn rưỡi tỷ`, `hai tá`, `một nghìn phẩy năm`: what may close a number. */
const closeSum = (line: Line, read: Sum): { readonly value: Decimal; readonly next: number } => {
  const value = total(read.terms);
  const role = roleAt(line, read.next)?.role;
  const exponent = read.terms.at(-1)?.exponent ?? 0;
  if (role === 'half' && takesHalf(line, read)) {
    const scale = readScale(line, read.next + 1);
    return { value: shift(plus(value, shift(integer(5), exponent - 1)), sum(scale.exponents)), next: scale.next };
  }
  if (role === 'dozen') {
    const half = roleAt(line, read.next + 1)?.role === 'half';
    return { value: times(half ? plus(value, HALF) : value, integer(12)), next: read.next + (half ? 2 : 1) };
  }
  const fraction = exponent > 0 ? readFraction(line, read.next) : null;
  if (fraction !== null) return { value: plus(value, decimalOf(`.${fraction.digits}`)), next: fraction.next };
  return { value, next: read.next };
};

const readFractionSign = (line: Line, at: number): NumberRead | null => {
  const fraction = FRACTION_SIGNS[keyAt(line, at)];
  if (fraction === undefined || line.taken.has(at)) return null;
  return {
    value: integer(fraction[0]),
    total: integer(fraction[1]),
    next: at + 1,
    spelled: false,
    lone: false,
    plain: false,
    magnitude: 0,
  };
};

const E_NOTATION = /^e$/u;

/** `1e6`: digits, a glued e, digits. */
const readExponent = (line: Line, at: number): NumberRead | null => {
  if (!isNumber(line, at) || !E_NOTATION.test(keyAt(line, at + 1)) || !isGlued(line, at + 1)) return null;
  const digits = readDigits(writtenAt(line, at), { style: 'en', percent: false, measured: true, counted: false });
  const power = writtenAt(line, at + 2);
  if (digits === null || !isGlued(line, at + 2) || !/^\d{1,2}$/u.test(power)) return null;
  return {
    value: shift(digits.value, Number(power)),
    total: null,
    next: at + 3,
    spelled: false,
    lone: false,
    plain: false,
    magnitude: 0,
  };
};

/** Reads the number that starts at token `at`, in digits, words or both, with its magnitudes. */
export const readNumber = (line: Line, at: number): NumberRead | null => {
  const special = readFractionSign(line, at) ?? readExponent(line, at);
  if (special !== null) return special;
  const sequence = line.whole ? readDigitWords(line, at) : null;
  if (sequence !== null) {
    return {
      value: decimalOf(sequence.digits),
      total: null,
      next: sequence.next,
      spelled: true,
      lone: false,
      plain: false,
      magnitude: 0,
    };
  }
  const read = readSum(line, at);
  if (read === null) return null;
  const closed = closeSum(line, read);
  const single = read.terms.length === 1 && closed.next === read.next;
  if (roleAt(line, at)?.role === 'half-of' && single && read.terms[0]?.exponent === 0) return null;
  return {
    value: closed.value,
    next: closed.next,
    total: null,
    spelled: read.spelled,
    lone: single && read.spelled && read.first.lone && read.terms[0]?.exponent === 0,
    plain: single && read.first.plain && read.terms[0]?.exponent === 0,
    magnitude: single ? (read.terms[0]?.exponent ?? 0) : 0,
  };
};

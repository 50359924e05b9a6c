import { FRACTION_SIGNS } from '../../vi/numerals.ts';
import { isGlued, isNumber, keyAt, type Line, writtenAt } from '../line.ts';
import { unitAt } from '../quantity/units.ts';
import { isCountedNoun } from './counted-noun.ts';
import { type Decimal, decimalOf, HALF, integer, plus, shift } from './decimal.ts';
import { readDigits } from './digits.ts';
import { magnitudeAt, roleAt } from './lexicon.ts';
import { readFraction, readSmall } from './words.ts';

/** The figure before a magnitude, in digits or words. */
export interface Coefficient {
  readonly value: Decimal;
  readonly next: number;
  readonly spelled: boolean;
  readonly lone: boolean;
  readonly odd: boolean;
  readonly plain: boolean;
}

/** `100 000`: joins groups of three that one blank parts, outside of tables. */
const joinGroups = (line: Line, at: number): { readonly written: string; readonly next: number } => {
  let written = writtenAt(line, at);
  let next = at + 1;
  if (line.table || !/^[1-9]\d{0,2}$/u.test(written) || isNumber(line, at - 1)) return { written, next };
  while (isNumber(line, next) && !isGlued(line, next) && /^\d{3}$/u.test(writtenAt(line, next))) {
    written += writtenAt(line, next);
    next += 1;
  }
  return isNumber(line, next) ? { written: writtenAt(line, at), next: at + 1 } : { written, next };
};

const readDigitCoefficient = (line: Line, at: number): Coefficient | null => {
  const { written, next } = joinGroups(line, at);
  const unit = unitAt(line, next);
  const digits = readDigits(written, {
    style: line.style,
    percent: unit?.value.code === 'percent',
    measured: unit !== null || magnitudeAt(line, next) !== null,
    counted: isCountedNoun(line, next),
  });
  if (digits === null) return null;
  const fraction = FRACTION_SIGNS[keyAt(line, next)];
  if (fraction !== undefined && digits.plain && isGlued(line, next) && 100 % fraction[1] === 0) {
    const part = shift(integer((fraction[0] * 100) / fraction[1]), -2);
    return { value: plus(digits.value, part), next: next + 1, spelled: false, lone: false, odd: false, plain: false };
  }
  return {
    value: digits.value,
    next,
    spelled: false,
    lone: digits.plain && written.length === 1,
    odd: false,
    plain: digits.plain,
  };
};

/** `,77`: a decimal without its zero, only where the text is nothing else. */
const readBareDecimal = (line: Line, at: number): Coefficient | null => {
  if (
    !line.whole ||
    at > 1 ||
    (keyAt(line, at) !== ',' && keyAt(line, at) !== '.') ||
    !isNumber(line, at + 1) ||
    !isGlued(line, at + 1)
  )
    return null;
  const written = writtenAt(line, at + 1);
  if (!/^\d+$/u.test(written)) return null;
  return { value: decimalOf(`.${written}`), next: at + 2, spelled: false, lone: false, odd: false, plain: false };
};

const readWordCoefficient = (line: Line, at: number): Coefficient | null => {
  const role = roleAt(line, at)?.role;
  if (role === 'half-of') return { value: HALF, next: at + 1, spelled: true, lone: false, odd: false, plain: false };
  const words = readSmall(line, at);
  return words === null
    ? null
    : { value: integer(words.value), next: words.next, spelled: true, lone: words.lone, odd: words.odd, plain: false };
};

/** `16,4`, `100 000`, `một trăm hai mươi`, `hai phẩy ba`, `nửa`: what stands before a magnitude. */
export const readCoefficient = (line: Line, at: number): Coefficient | null => {
  const whole = isNumber(line, at)
    ? readDigitCoefficient(line, at)
    : (readBareDecimal(line, at) ?? readWordCoefficient(line, at));
  if (whole === null || whole.odd) return whole;
  const fraction = readFraction(line, whole.next);
  if (fraction === null) return whole;
  return {
    ...whole,
    value: plus(whole.value, decimalOf(`.${fraction.digits}`)),
    next: fraction.next,
    lone: false,
    plain: false,
  };
};

import { fold } from '../../text/fold.ts';
import { COUNTED_NOUNS } from '../../vi/counted-nouns.ts';
import { FRACTION_SIGNS, type NumeralRole } from '../../vi/numerals.ts';
import { isGlued, isNumber, isWord, keyAt, type Line, writtenAt } from '../line.ts';
import { phraseTable } from '../phrases.ts';
import { unitAt } from '../quantity/units.ts';
import { type Decimal, decimalOf, HALF, integer, plus, shift, times, ZERO } from './decimal.ts';
import { readDigits } from './digits.ts';
import { magnitudeAt, roleAt } from './lexicon.ts';
import { readDigitWords, readFraction, readSmall } from './words.ts';

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

interface Coefficient {
  readonly value: Decimal;
  readonly next: number;
  readonly spelled: boolean;
  readonly lone: boolean;
  readonly odd: boolean;
  readonly plain: boolean;
}

interface Term {
  readonly coefficient: Decimal;
  readonly exponent: number;
}

const NOUNS = phraseTable(COUNTED_NOUNS.map((noun) => [fold(noun), true] as const));

/** First words of counted nouns. */
export const NOUN_HEADS = NOUNS.heads;

/** A noun that is counted stands at `at`. */
export const isCountedNoun = (line: Line, at: number): boolean => NOUNS.at(line, at) !== null;

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

const readCoefficient = (line: Line, at: number): Coefficient | null => {
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

interface Scale {
  readonly exponents: readonly number[];
  readonly next: number;
}

/** The magnitudes behind a coefficient: `nghìn tỷ`, `trăm triệu`, `chục nghìn`, `K`. */
const readScale = (line: Line, at: number): Scale => {
  const exponents: number[] = [];
  let next = at;
  const first = roleAt(line, at);
  if (first?.role === 'hundred') exponents.push(2);
  if (first?.role === 'tens' && first.round) exponents.push(1);
  next += exponents.length;
  for (
    let exponent = magnitudeAt(line, next);
    exponent !== null && exponents.length < 8;
    exponent = magnitudeAt(line, next)
  ) {
    if ((exponents.at(-1) ?? 0) > exponent) break;
    exponents.push(exponent);
    next += 1;
  }
  return { exponents, next };
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const isFalling = (terms: readonly Term[]): boolean =>
  terms.every((term, at) => at === 0 || term.exponent < (terms[at - 1]?.exponent ?? 0));

/**
 * Places a term behind earlier ones. Magnitudes fall (`một triệu hai trăm nghìn`); where one does not, its tỷ counts
 * what stands before it: `một triệu hai trăm nghìn tỷ` is 1.200.000 tỷ. The shortest row of terms that makes
 * the whole fall again is lifted. Null: another number begins.
 */
const placeTerm = (terms: readonly Term[], part: Coefficient, exponents: readonly number[]): Term[] | null => {
  const term = { coefficient: part.value, exponent: sum(exponents) };
  if (isFalling([...terms, term])) return [...terms, term];
  const lifted = sum(exponents.filter((one) => one === 9));
  if (lifted === 0 || (!part.spelled && term.exponent === terms.at(-1)?.exponent)) return null;
  for (let from = terms.length - 1; from >= 0; from -= 1) {
    const tail = terms.slice(from).map((one) => ({ ...one, exponent: one.exponent + lifted }));
    const placed = [...terms.slice(0, from), ...tail, term];
    if (isFalling(placed)) return placed;
  }
  return null;
};

const total = (terms: readonly Term[]): Decimal =>
  terms.reduce((value, term) => plus(value, shift(term.coefficient, term.exponent)), ZERO);

/** `3 tỷ 2`, `5tr2`, `một triệu hai`: a last single digit is tenths, unless it counts a noun of its own. */
const isTenths = (line: Line, part: Coefficient): boolean => {
  if (!part.lone || part.odd) return false;
  if (part.spelled && line.whole) return true;
  return !isWord(line, part.next) || unitAt(line, part.next)?.value.kind === 'money';
};

/** What may stand behind the last magnitude without one of its own; null when it is another number. */
const readTail = (line: Line, terms: readonly Term[], part: Coefficient): Term | null => {
  const last = terms.at(-1);
  if (last === undefined || last.exponent < 3) return null;
  if (isTenths(line, part) && last.coefficient.digits !== 0n)
    return { coefficient: part.value, exponent: last.exponent - 1 };
  if (!part.spelled || (part.lone && !part.odd && last.coefficient.digits !== 0n)) return null;
  return { coefficient: part.value, exponent: 0 };
};

interface Sum {
  readonly terms: readonly Term[];
  readonly next: number;
  readonly first: Coefficient;
  /** Every term is words. */
  readonly spelled: boolean;
}

const IMPLICIT: Omit<Coefficient, 'next'> = { value: integer(1), spelled: true, lone: false, odd: false, plain: false };

const isScaleWord = (role: NumeralRole | null): boolean =>
  role?.role === 'magnitude' || (role?.role === 'tens' && role.round);

/** `triệu hai`, `nghìn rưỡi`: a first magnitude without a coefficient, only where the text is nothing else. */
const readFirst = (line: Line, at: number): Coefficient | null =>
  readCoefficient(line, at) ?? (line.whole && isScaleWord(roleAt(line, at)) ? { ...IMPLICIT, next: at } : null);

/** A further term: digits join only below a thousand and before a smaller magnitude (`1 triệu 200 nghìn`). */
const readNext = (
  line: Line,
  at: number,
  terms: readonly Term[],
): { readonly terms: Term[]; readonly next: number; readonly spelled: boolean } | null => {
  const part = readCoefficient(line, at);
  if (part === null) return null;
  const scale = readScale(line, part.next);
  if (scale.exponents.length > 0) {
    const placed = placeTerm(terms, part, scale.exponents);
    return placed === null ? null : { terms: placed, next: scale.next, spelled: part.spelled };
  }
  const tail = readTail(line, terms, part);
  return tail === null ? null : { terms: [...terms, tail], next: part.next, spelled: part.spelled };
};

/** `một triệu, hai trăm nghìn`: commas between the groups of a text that is one number. */
const skipComma = (line: Line, at: number): number => (line.whole && keyAt(line, at) === ',' ? at + 1 : at);

const readSum = (line: Line, at: number): Sum | null => {
  const first = readFirst(line, at);
  if (first === null || first.odd) return null;
  const scale = readScale(line, first.next);
  let terms: readonly Term[] = [{ coefficient: first.value, exponent: sum(scale.exponents) }];
  let next = scale.next;
  let spelled = first.spelled;
  while ((terms.at(-1)?.exponent ?? 0) > 1 && terms.length < 40) {
    const more = readNext(line, skipComma(line, next), terms);
    if (more === null) break;
    ({ terms, next } = more);
    spelled = spelled && more.spelled;
  }
  return { terms, next, first, spelled };
};

const isCounting = (line: Line, sumRead: Sum): boolean =>
  (sumRead.terms.at(-1)?.exponent ?? 0) > 0 || (line.whole && sumRead.first.lone);

/** `2 triệu rưỡi`, `hai tá`, `một nghìn phẩy năm`: what may close a number. */
const closeSum = (line: Line, read: Sum): { readonly value: Decimal; readonly next: number } => {
  const value = total(read.terms);
  const role = roleAt(line, read.next)?.role;
  const exponent = read.terms.at(-1)?.exponent ?? 0;
  if (role === 'half' && isCounting(line, read))
    return { value: plus(value, shift(integer(5), exponent - 1)), next: read.next + 1 };
  if (role === 'dozen') return { value: times(value, integer(12)), next: read.next + 1 };
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

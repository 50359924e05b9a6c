import { fold } from '../../text/fold.ts';
import { isGlued, isNumber, keyAt, type Line, writtenAt } from '../line.ts';
import { wordSet } from '../phrases.ts';
import { currencyBefore, type Unit, unitAt } from '../quantity/units.ts';
import { type Decimal, decimalOf, HALF, integer, isLess, isWhole, negate, plus, shift, ZERO } from './decimal.ts';
import { roleAt } from './lexicon.ts';
import { isCountedNoun, type NumberRead, readNumber } from './number.ts';
import { rankKind } from './rank.ts';

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

const LESS = fold('trừ');
const AND = fold('và');
const BETWEEN = fold('giữa');
const YEAR_WORD = fold('năm');

const SIGNS: Readonly<Record<string, 1 | -1>> = { '-': -1, '−': -1, '–': -1, '+': 1 };
const OPENING = new Set(['', '(', '[', ':', ';', ',', '|', '=', '“', '"', '/']);

/** A sign glued to its number and parted from what stands before: `-3`, `(+12`, but `2 -3` between bare numbers is a range. */
const isSigned = (line: Line, at: number): boolean => {
  if (SIGNS[keyAt(line, at)] === undefined || !isNumber(line, at + 1)) return false;
  if (!isGlued(line, at + 1)) return line.whole && at === 0;
  if (at === 0) return true;
  if (isGlued(line, at)) return OPENING.has(keyAt(line, at - 1));
  return keyAt(line, at) !== '–' || line.table;
};

interface Signed {
  readonly read: NumberRead;
  readonly value: Decimal;
  readonly from: number;
}

/** `-3,5`, `+12`, `âm 5`: `trừ` is a sign only where the text is nothing else. */
const readSigned = (line: Line, at: number): Signed | null => {
  const minus = roleAt(line, at)?.role === 'minus' && (keyAt(line, at) !== LESS || line.whole);
  const sign = minus ? -1 : isSigned(line, at) ? (SIGNS[keyAt(line, at)] ?? 1) : 0;
  const read = readNumber(line, sign === 0 ? at : at + 1);
  if (read === null) return null;
  return { read, value: sign === -1 ? negate(read.value) : read.value, from: at };
};

const PARTS = fold('phần');
const PART_UNITS: Readonly<Record<string, number>> = { [fold('trăm')]: 2, [fold('nghìn')]: 3, [fold('ngàn')]: 3 };

/** `hai phần ba`, `một phần tư`, `3 phần 4`; `phần trăm` is a unit. */
const readParts = (line: Line, first: Signed): Expression | null => {
  const at = first.read.next;
  if (keyAt(line, at) !== PARTS || PART_UNITS[keyAt(line, at + 1)] !== undefined || !isWhole(first.value)) return null;
  const role = roleAt(line, at + 1);
  const whole =
    role?.role === 'digit' && role.last ? { value: integer(role.value), next: at + 2 } : readNumber(line, at + 1);
  if (whole === null || whole.value.digits <= 0n) return null;
  const { spelled } = first.read;
  return {
    from: first.from,
    next: whole.next,
    value: first.value,
    valueTo: null,
    total: whole.value,
    unit: null,
    spelled,
    lone: false,
    rule: 'fraction-words',
  };
};

const SAID_RATIO = fold('trên');

/** `8 trên 10 người`: a ratio in words, small numbers in front of what they count; ranks print their field so too. */
const readSaidRatio = (line: Line, first: Signed): Expression | null => {
  const { read, from } = first;
  if (keyAt(line, read.next) !== SAID_RATIO || !(read.plain || read.spelled) || read.magnitude > 0) return null;
  const whole = readNumber(line, read.next + 1);
  if (
    whole === null ||
    whole.magnitude > 0 ||
    !(whole.plain || whole.spelled) ||
    !isLess(first.value, whole.value) ||
    !isLess(whole.value, integer(1000))
  )
    return null;
  if (rankKind(line, from, read.next) !== null || !(line.whole || isCountedNoun(line, whole.next))) return null;
  return {
    from,
    next: whole.next,
    value: first.value,
    valueTo: null,
    total: whole.value,
    unit: null,
    spelled: read.spelled,
    lone: false,
    rule: 'ratio',
  };
};

const MAX_TOTAL_DIGITS = 9;

const BEFORE_NAMES = wordSet(['vòng', 'số', 'ngõ', 'lô']);

/** `mùa 2016/17`, `lốp 235/70`, `số 134/1 Tô Hiến Thành`, `vòng 1/8`: numbers side by side that are no share. */
const isSeasonOrSize = (line: Line, first: Signed, whole: NumberRead): boolean =>
  BEFORE_NAMES.has(keyAt(line, first.from - 1)) || isLess(plus(whole.value, whole.value), first.value);

/** `43/53`, `793/1.084`, `43 / 53`; not `1/2/2024`, `5/09`, `3/2 `of a street, nor a rate (`/100 dân` is read elsewhere). */
const readRatio = (line: Line, first: Signed): Expression | null => {
  const at = first.read.next;
  if (keyAt(line, at) !== '/' || first.read.magnitude > 0 || !isWhole(first.value) || !isNumber(line, at + 1))
    return null;
  if (isGlued(line, at) !== isGlued(line, at + 1) || keyAt(line, at - 2) === '/') return null;
  const whole = readNumber(line, at + 1);
  if (whole === null || whole.magnitude > 0 || !isWhole(whole.value) || whole.value.digits <= 0n) return null;
  const written = writtenAt(line, at + 1);
  if (/^0\d/u.test(written) && !/^0\d/u.test(writtenAt(line, at - 1))) return null;
  if (keyAt(line, whole.next) === '/' || written.length > MAX_TOTAL_DIGITS) return null;
  const unit = unitAt(line, whole.next);
  if (unit !== null && unit.value.kind === 'percent') return null;
  if (isSeasonOrSize(line, first, whole)) return null;
  return {
    from: first.from,
    next: whole.next,
    value: first.value,
    valueTo: null,
    total: whole.value,
    unit: null,
    spelled: false,
    lone: false,
    rule: 'ratio',
  };
};

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

interface Upper {
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

/** `50-70 tỷ`, `9% đến 10%`, `600 - 900mm`: the upper end; unit and magnitude reach back to the lower one. */
const readUpper = (line: Line, first: Signed, own: Own): Upper | null => {
  const at = afterRangeSign(line, first.from, own.next);
  if (at === null) return null;
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

/** A unit and where it ends; the number's end when there is none. */
interface Own {
  readonly unit: Unit | null;
  readonly next: number;
}

const scaleBy = (value: Decimal, unit: Unit | null): Decimal => (unit === null ? value : shift(value, unit.exponent));

interface Closed {
  readonly value: Decimal;
  readonly next: number;
}

/** `2 mét rưỡi`, `1m98`: the half or the hundredths behind a unit. */
const withRest = (line: Line, value: Decimal, { unit, next }: Own): Closed => {
  if (roleAt(line, next)?.role === 'half') return { value: plus(value, HALF), next: next + 1 };
  const centimetres = unit?.code === 'm' && isGlued(line, next) && isNumber(line, next) ? writtenAt(line, next) : '';
  return /^\d{1,2}$/u.test(centimetres)
    ? { value: plus(value, decimalOf(`.${centimetres}`)), next: next + 1 }
    : { value, next };
};

/** `20 đô la 43 xu`, `20 đô la và 43 xen`: dollars with their cents. */
const withCents = (line: Line, value: Decimal, own: Own): Closed => {
  if (own.unit?.kind !== 'money' || own.unit.exponent !== 0) return { value, next: own.next };
  const at = keyAt(line, own.next) === AND ? own.next + 1 : own.next;
  const cents = readNumber(line, at);
  const unit = cents === null ? null : unitAt(line, cents.next);
  if (cents === null || unit?.value.exponent !== -2 || unit.value.kind !== 'money') return { value, next: own.next };
  return { value: plus(value, shift(cents.value, -2)), next: unit.next };
};

const closeUnit = (line: Line, value: Decimal, own: Own): Closed =>
  own.unit === null ? { value, next: own.next } : withRest(line, value, own);

const readMeasured = (line: Line, first: Signed): Expression => {
  const { read, from } = first;
  const found = unitAt(line, read.next);
  const own = { unit: found?.value ?? null, next: found?.next ?? read.next };
  const isDate = read.plain && own.unit === null && keyAt(line, from - 1) === YEAR_WORD;
  const upper = read.total === null && !isDate ? readUpper(line, first, own) : null;
  if (upper !== null) {
    const value = scaleBy(upper.value, upper.unit);
    const valueTo = scaleBy(upper.valueTo, upper.unit);
    const { next, unit } = upper;
    return { from, next, value, valueTo, total: null, unit, spelled: read.spelled, lone: false, rule: 'range' };
  }
  const closed = own.unit?.kind === 'money' ? withCents(line, first.value, own) : closeUnit(line, first.value, own);
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

const ONE_HALF = ['một nửa', 'mot nua'].map((phrase) => phrase.split(' ').map((word) => fold(word)));
const OVER_HALF = fold('nửa');

/** `một nửa`; `nửa` alone only behind a hedge (`quá nửa`, `hơn nửa`) or before `số` (`nửa số xã`). */
const readOneHalf = (line: Line, at: number): Expression | null => {
  const matched = ONE_HALF.some((words) => words.every((word, index) => keyAt(line, at + index) === word));
  const bare =
    keyAt(line, at) === OVER_HALF &&
    (isAlone(line, at) || HALF_AFTER.has(keyAt(line, at - 1))) &&
    !TIME_AFTER_HALF.has(keyAt(line, at + 1));
  if ((!matched && !bare) || line.taken.has(at) || roleAt(line, at + (matched ? 2 : 1))?.role === 'magnitude')
    return null;
  const next = at + (matched ? 2 : 1);
  return {
    from: at,
    next,
    value: HALF,
    valueTo: null,
    total: null,
    unit: null,
    spelled: true,
    lone: false,
    rule: 'one-half',
  };
};

const isAlone = (line: Line, at: number): boolean => line.whole && at === 0 && line.tokens.length === 1;

const HALF_AFTER = wordSet(['quá', 'hơn', 'gần', 'chưa đầy', 'khoảng', 'đầy']);
const TIME_AFTER_HALF = wordSet(['đầu', 'cuối', 'năm', 'tháng', 'ngày', 'đêm', 'giờ', 'thế', 'chừng', 'vời']);

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
    readParts(line, first) ?? readRatio(line, first) ?? readSaidRatio(line, first) ?? readMeasured(line, first);
  return read.value === ZERO && read.spelled ? read : withPrefix(line, read);
};

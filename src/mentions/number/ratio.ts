import { fold } from '../../text/fold.ts';
import { isGlued, isNumber, isWord, keyAt, type Line, writtenAt } from '../line.ts';
import { wordSet } from '../phrases.ts';
import { unitAt } from '../quantity/units.ts';
import { isCountedNoun } from './counted-noun.ts';
import { type Decimal, integer, isLess, isWhole, plus, times } from './decimal.ts';
import type { Expression } from './expression.ts';
import { roleAt } from './lexicon.ts';
import { type NumberRead, readNumber } from './number.ts';
import { rankKind } from './rank.ts';
import { readSigned, type Signed } from './signed.ts';

const PARTS = fold('phần');
const PARTS_TONELESS = fold('phan');
const PART_UNITS: Readonly<Record<string, number>> = {
  [fold('trăm')]: 2,
  [fold('nghìn')]: 3,
  [fold('ngàn')]: 3,
  tram: 2,
  nghin: 3,
  ngan: 3,
};

/** `một phần 655 thủ tục` counts what is part done. */
const LARGEST_PART = integer(101);

/** `hai phần ba`, `một phần tư`, `3 phần 4`; `phần trăm` is a unit. */
export const readParts = (line: Line, first: Signed): Expression | null => {
  const at = first.read.next;
  const isParts = keyAt(line, at) === PARTS || (line.whole && keyAt(line, at) === PARTS_TONELESS);
  if (!isParts || PART_UNITS[keyAt(line, at + 1)] !== undefined || !isWhole(first.value)) return null;
  const role = roleAt(line, at + 1);
  const whole =
    role?.role === 'digit' && role.last ? { value: integer(role.value), next: at + 2 } : readNumber(line, at + 1);
  if (
    whole === null ||
    whole.value.digits <= 0n ||
    ('plain' in whole && whole.plain && !isLess(whole.value, LARGEST_PART))
  )
    return null;
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

const AND = fold('và');

/** `hai và một phần tư`: wholes and a part, only where the text is nothing else. */
export const readWholesAndParts = (line: Line, first: Signed): Expression | null => {
  if (!line.whole || keyAt(line, first.read.next) !== AND || !isWhole(first.value)) return null;
  const second = readSigned(line, first.read.next + 1);
  const parts = second === null ? null : readParts(line, second);
  if (parts?.total == null || !isLess(parts.value, parts.total)) return null;
  return { ...parts, from: first.from, value: plus(times(first.value, parts.total), parts.value) };
};

const SAID_RATIO = fold('trên');

/** `8 trên 10 người`: a ratio in words, small numbers in front of what they count; ranks print their field so too. */
export const readSaidRatio = (line: Line, first: Signed): Expression | null => {
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

const SCORE = fold('điểm');

const BEFORE_NAMES = wordSet(['vòng', 'số', 'ngõ', 'lô']);

/** `mùa 2016/17`, `lốp 235/70`, `số 134/1 Tô Hiến Thành`, `vòng 1/8`: numbers side by side that are no share. */
const isSeasonOrSize = (line: Line, first: Signed, whole: NumberRead): boolean =>
  BEFORE_NAMES.has(keyAt(line, first.from - 1)) || isLess(plus(whole.value, whole.value), first.value);

const GRADES = wordSet(['điểm', 'sao']);
const GRADED_OF: ReadonlySet<bigint> = new Set([4n, 5n, 10n, 100n]);
const GRADE_REACH = 7;

/** `điểm đánh giá trung bình 4,3/5`: on a scale of five. */
const isGrade = (line: Line, from: number, whole: Decimal): boolean => {
  if (!isWhole(whole) || !GRADED_OF.has(whole.digits)) return false;
  for (let at = from - 1; at >= from - GRADE_REACH && isWord(line, at); at -= 1)
    if (GRADES.has(keyAt(line, at))) return true;
  return false;
};

/** `43/53`, `793/1.084`, `43 / 53`; not `1/2/2024`, `5/09`, `3/2 `of a street, nor a rate (`/100 dân` is read elsewhere). */
export const readRatio = (line: Line, first: Signed): Expression | null => {
  const at = first.read.next;
  if (keyAt(line, at) !== '/' || first.read.magnitude > 0 || !isNumber(line, at + 1)) return null;
  if (isGlued(line, at) !== isGlued(line, at + 1) || keyAt(line, at - 2) === '/') return null;
  const whole = readNumber(line, at + 1);
  if (whole === null || whole.magnitude > 0 || whole.value.digits <= 0n) return null;
  // `được 20,9/22 điểm`: only a score has fractions
  const isScore =
    isLess(first.value, whole.value) && (keyAt(line, whole.next) === SCORE || isGrade(line, first.from, whole.value));
  if (!isScore && !(isWhole(first.value) && isWhole(whole.value))) return null;
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

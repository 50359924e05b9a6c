import { isNumber, isWord, type Line, writtenAt } from '../line.ts';
import { unitAt } from '../quantity/units.ts';
import { roleAt } from './lexicon.ts';

/** A number below a thousand in words. */
export interface SmallNumber {
  readonly value: number;
  readonly next: number;
  /** A single digit word: `hai`. Behind a magnitude it counts tenths of it (`một triệu hai`). */
  readonly lone: boolean;
  /** Introduced by linh, lẻ: behind a magnitude it counts ones. */
  readonly odd: boolean;
}

const small = (value: number, next: number, lone = false): SmallNumber => ({ value, next, lone, odd: false });

const digitAt = (line: Line, at: number): number | null => {
  const role = roleAt(line, at);
  return role?.role === 'digit' ? role.value : null;
};

const FIVE_OR_YEAR = 5;

/** `hai mươi năm` is twenty years: after a ten, five is lăm. `năm` counts there only before a magnitude. */
const isYear = (line: Line, at: number): boolean => {
  const role = roleAt(line, at);
  if (role?.role !== 'digit' || role.value !== FIVE_OR_YEAR || role.last) return false;
  const after = roleAt(line, at + 1)?.role;
  return !line.whole && after !== 'magnitude' && after !== 'tens' && after !== 'ten';
};

/** The ones after a ten: not `hai` of `mười | hai trăm`. */
const onesAt = (line: Line, at: number): number | null => {
  const value = digitAt(line, at);
  if (value === null || value === 0 || isYear(line, at)) return null;
  const after = roleAt(line, at + 1)?.role;
  return after === 'tens' || after === 'ten' || after === 'hundred' ? null : value;
};

const withOnes = (line: Line, tens: number, at: number): SmallNumber => {
  const ones = onesAt(line, at);
  return ones === null ? small(tens, at) : small(tens + ones, at + 1);
};

/** `hai triệu tư`, `hai nghìn mốt đồng`: the short digit words close a number; `hai triệu tư nhân` does not. */
const isTenthWord = (line: Line, at: number): boolean => {
  const before = roleAt(line, at - 1)?.role;
  if (before !== 'magnitude' && before !== 'hundred') return false;
  return !isWord(line, at + 1) || unitAt(line, at + 1)?.value.kind === 'money';
};

/** `mười lăm`, `hăm mốt`, `hai mươi tư`, `ba chục`, `hai lăm`, `bảy`. */
const readTens = (line: Line, at: number): SmallNumber | null => {
  const role = roleAt(line, at);
  if (role?.role === 'ten') return withOnes(line, role.value, at + 1);
  if (role?.role !== 'digit' || (role.last && !line.whole && !isTenthWord(line, at))) return null;
  const after = roleAt(line, at + 1);
  if (role.value > 0 && after?.role === 'tens' && after.round) {
    const half = roleAt(line, at + 2)?.role === 'half';
    return half ? small(role.value * 10 + 5, at + 3) : small(role.value * 10, at + 2);
  }
  if ((after?.role === 'tens' && !after.round) || (role.value > 0 && after?.role === 'ten' && after.value === 10)) {
    return withOnes(line, role.value * 10, at + 2);
  }
  if (role.value > 0 && after?.role === 'digit' && (after.last || isShortTens(line, at, role.value, after.value)))
    return small(role.value * 10 + after.value, at + 2);
  return small(role.value, at + 1, true);
};

/** `tám tám nghìn` is 88.000; `hai ba nghìn` is two or three. */
const isShortTens = (line: Line, at: number, tens: number, ones: number): boolean =>
  ones > 0 && ones !== tens + 1 && roleAt(line, at + 2)?.role === 'magnitude';

/** `linh năm`, `lẻ tư`, `lẻ hai mươi`. */
const readOdd = (line: Line, at: number): SmallNumber | null => {
  const role = roleAt(line, at + 1);
  return role?.role === 'digit' && role.last ? small(role.value, at + 2, true) : readTens(line, at + 1);
};

/** What follows `trăm`: `linh năm`, `rưỡi`, `hai mươi ba`, colloquial `hai` for twenty and `ba sáu` for 36, `không năm`. */
const readAfterHundred = (line: Line, at: number): SmallNumber => {
  const role = roleAt(line, at)?.role;
  if (role === 'half') return small(50, at + 1);
  if (role === 'odd') return readOdd(line, at) ?? small(0, at);
  const rest = isYear(line, at) ? null : readTens(line, at);
  if (rest === null) return small(0, at);
  if (!rest.lone) return rest;
  if (roleAt(line, rest.next)?.role === 'hundred') return small(0, at);
  if (rest.value > 0) return withOnes(line, rest.value * 10, rest.next);
  const ones = digitAt(line, rest.next);
  return ones === null ? small(0, at) : small(ones, rest.next + 1);
};

/** Below a thousand: `ba trăm linh năm`, `không trăm hai mươi`, `trăm rưỡi` (in a text that is nothing else). */
export const readSmall = (line: Line, at: number): SmallNumber | null => {
  const role = roleAt(line, at);
  if (role?.role === 'odd') {
    const rest = readOdd(line, at);
    return rest === null ? null : { ...rest, odd: true };
  }
  if (role?.role === 'hundred' && (line.whole || roleAt(line, at + 1)?.role === 'half')) {
    const rest = readAfterHundred(line, at + 1);
    return small(100 + rest.value, rest.next);
  }
  const hundreds = role?.role === 'digit' && !role.last ? role.value : null;
  if (hundreds !== null && roleAt(line, at + 1)?.role === 'hundred') {
    const rest = readAfterHundred(line, at + 2);
    return small(hundreds * 100 + rest.value, rest.next);
  }
  return readTens(line, at);
};

/** The digits after `phẩy`: one by one (`một bốn một năm`), as a number (`hai mươi lăm`) or printed (`phẩy 5`). */
export const readFraction = (line: Line, at: number): { readonly digits: string; readonly next: number } | null => {
  if (roleAt(line, at)?.role !== 'point') return null;
  if (isNumber(line, at + 1) && /^\d+$/u.test(writtenAt(line, at + 1)))
    return { digits: writtenAt(line, at + 1), next: at + 2 };
  let digits = '';
  let next = at + 1;
  for (;;) {
    const odd = roleAt(line, next)?.role === 'odd';
    const part = odd && digits !== '' ? null : readSmall(line, next);
    if (part === null || (part.value === 0 && !part.lone)) break;
    digits += odd ? `0${part.value}` : `${part.value}`;
    next = part.next;
  }
  return digits === '' ? null : { digits, next };
};

/** `không chín một hai`, `ba ba`: digit words one by one to the end of the text. */
export const readDigitWords = (line: Line, at: number): { readonly digits: string; readonly next: number } | null => {
  let digits = '';
  let next = at;
  for (let value = digitAt(line, next); value !== null; value = digitAt(line, next)) {
    digits += value;
    next += 1;
  }
  return digits.length > 1 && next >= line.tokens.length ? { digits, next } : null;
};

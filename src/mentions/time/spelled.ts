import { fold } from '../../text/fold.ts';
import { DIGIT_WORDS } from '../../vi/calendar.ts';

const digitWords: ReadonlyMap<string, number> = new Map(DIGIT_WORDS.map(([word, value]) => [fold(word), value]));

const [TENS, HUNDRED] = ['mươi', 'trăm'] as const;
/** Ten, and the short words for twenty and thirty. */
const TENS_ALONE: ReadonlyMap<string, number> = new Map([
  ['mười', 10],
  ['hăm', 20],
  ['băm', 30],
]);
const FILLERS = ['linh', 'lẻ'] as const;

/** `hai mươi tư` → 24, `mười lăm` → 15, `hai mốt` → 21, `linh bốn` → 4; -1 for anything else. */
const readUnderHundred = (words: readonly string[]): number => {
  const rest = words.filter((word) => !FILLERS.some((filler) => filler === word));
  const [first = '', second, third] = rest;
  if (rest.length === 0) return 0;
  const round = TENS_ALONE.get(first);
  if (round !== undefined)
    return second === undefined ? round : third === undefined ? round + (digitWords.get(second) ?? -100) : -1;
  const tens = digitWords.get(first) ?? -100;
  if (second === undefined) return tens;
  if (second === TENS) return tens * 10 + (third === undefined ? 0 : (digitWords.get(third) ?? -1000));
  return third === undefined ? tens * 10 + (digitWords.get(second) ?? -1000) : -1;
};

const readUnderThousand = (words: readonly string[]): number => {
  const at = words.indexOf(HUNDRED);
  if (at < 0) return readUnderHundred(words);
  return at === 1 ? (digitWords.get(words[0] ?? '') ?? -100) * 100 + readUnderHundred(words.slice(2)) : -1;
};

/** `một chín bốn lăm` → 1945, `hai không hai mốt` → 2021, `hai không mười chín` → 2019. */
const readDigits = (words: readonly string[]): number | null => {
  if (words[0] === 'hai' && words[1] === 'không' && words.length > 2) {
    const years = readUnderHundred(words.slice(2));
    return years >= 0 && years < 100 ? 2000 + years : null;
  }
  const digits = words.map((word) => digitWords.get(word));
  return digits.length === 4 && digits.every((digit) => digit !== undefined) ? Number(digits.join('')) : null;
};

/** Reads folded number words up to 9999, as days, months, hours and years are read aloud; null for other words. */
export const readSpelled = (text: string): number | null => {
  const words = text.split(' ');
  const digits = readDigits(words);
  if (digits !== null) return digits;
  const at = words.findIndex((word) => word === 'nghìn' || word === 'ngàn');
  const thousands = at < 0 ? 0 : (digitWords.get(words[0] ?? '') ?? -100) * 1000;
  const value = at < 0 ? readUnderThousand(words) : at === 1 ? thousands + readUnderThousand(words.slice(2)) : -1;
  return value >= 0 && value <= 9999 ? value : null;
};

/** Digits or number words. */
export const readCount = (text: string): number | null =>
  /^\d/u.test(text) ? Number(text.replace(',', '.')) : readSpelled(text);

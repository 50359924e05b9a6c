import { expect, test } from 'vitest';
import { recogniseNumbers } from '../../../src/mentions/number/recognise.ts';
import { sentenceOf } from '../../../src/text/sentences.ts';

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
const digit = (value: number): string => DIGITS[value] ?? '';

/** A small generator of random numbers with a fixed seed (mulberry32): every run sees the same numbers. */
const generator = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

const ones = (tens: number, value: number, pick: () => number): string => {
  if (value === 1 && tens > 1) return 'mốt';
  if (value === 4 && tens > 1 && pick() < 0.5) return 'tư';
  if (value === 5) return pick() < 0.9 ? 'lăm' : 'nhăm';
  return digit(value);
};

/** Below a hundred, with `full` behind a hundred: linh năm, mười lăm, hai mươi mốt. */
const sayTens = (value: number, full: boolean, pick: () => number): string => {
  const tens = Math.floor(value / 10);
  const rest = value % 10;
  if (tens === 0) return full ? `${pick() < 0.5 ? 'linh' : 'lẻ'} ${digit(rest)}` : digit(rest);
  const head = tens === 1 ? 'mười' : `${digit(tens)} mươi`;
  return rest === 0 ? head : `${head} ${ones(tens, rest, pick)}`;
};

const sayHundreds = (value: number, full: boolean, pick: () => number): string => {
  const hundreds = Math.floor(value / 100);
  if (hundreds === 0 && !full) return sayTens(value, false, pick);
  const head = `${digit(hundreds)} trăm`;
  return value % 100 === 0 ? head : `${head} ${sayTens(value % 100, true, pick)}`;
};

const GROUPS = ['', 'nghìn', 'triệu'] as const;

/** Below 10^9 in groups of three; groups of zero are left out. */
const sayBelowBillion = (value: number, full: boolean, pick: () => number): string => {
  const parts: string[] = [];
  for (let group = 2; group >= 0; group -= 1) {
    const part = Math.floor(value / 1000 ** group) % 1000;
    if (part > 0) parts.push(`${sayHundreds(part, full || parts.length > 0, pick)} ${GROUPS[group] ?? ''}`.trim());
  }
  return parts.join(' ');
};

/** Any size, the way it is said: what stands before a tỷ is a number of its own. */
const say = (value: bigint, pick: () => number): string => {
  if (value === 0n) return digit(0);
  const rest = Number(value % 1_000_000_000n);
  const head = value / 1_000_000_000n;
  if (head === 0n) return sayBelowBillion(rest, false, pick);
  const said = `${say(head, pick)} tỷ`;
  return rest === 0 ? said : `${said} ${sayBelowBillion(rest, true, pick)}`;
};

const readBack = (text: string): string | null | undefined => {
  const found = recogniseNumbers(sentenceOf(text), [], { style: 'vi', whole: true });
  return found.length === 1 && found[0]?.end === text.length ? found[0].value : undefined;
};

const randomInteger = (pick: () => number): bigint => {
  const length = 1 + Math.floor(pick() * 24);
  let digits = '';
  while (digits.length < length) digits += pick() < 0.3 ? '0' : Math.floor(pick() * 10);
  return BigInt(digits);
};

/** `chín nghìn tỷ tám trăm tỷ` is 9.800 tỷ to everyone: 9.000.000.000.800 tỷ cannot be said so. */
const isUnsayable = (value: bigint): boolean => {
  const head = value / 1_000_000_000n;
  const rest = head % 1_000_000_000n;
  return head >= 1_000_000_000n && rest > 0n && rest < 1000n && (head / 1_000_000_000n) % 1000n === 0n;
};

const sayable = (pick: () => number): bigint => {
  const value = randomInteger(pick);
  return isUnsayable(value) ? value / 1_000_000_000n : value;
};

const mistakes = (count: number, make: (pick: () => number) => { text: string; value: string }): string[] => {
  const pick = generator(20_240_710);
  const wrong: string[] = [];
  for (let round = 0; round < count; round += 1) {
    const { text, value } = make(pick);
    const read = readBack(text);
    if (read !== value) wrong.push(`${text}: ${read} instead of ${value}`);
  }
  return wrong;
};

test('70,000 integers up to 10^24 come back from their words', () => {
  const wrong = mistakes(70_000, (pick) => {
    const value = sayable(pick);
    return { text: say(value, pick), value: value.toString() };
  });
  expect(wrong.slice(0, 5)).toEqual([]);
});

test('30,000 decimals come back from their words, digit by digit or as a number', () => {
  const wrong = mistakes(30_000, (pick) => {
    const whole = randomInteger(pick) % 1_000_000_000_000n;
    const tail = 1 + Math.floor(pick() * 98);
    const fraction = tail % 10 === 0 ? tail + 1 : tail;
    const digits = String(fraction);
    const said = pick() < 0.5 ? [...digits].map((one) => digit(Number(one))).join(' ') : sayTens(fraction, false, pick);
    return { text: `${say(whole, pick)} phẩy ${said}`, value: `${whole}.${digits}` };
  });
  expect(wrong.slice(0, 5)).toEqual([]);
});

test('the generator says numbers as people do', () => {
  const always = (): number => 0;
  expect(say(1_000_000_000_005n, always)).toBe('một nghìn tỷ không trăm linh năm');
  expect(say(2_024n, always)).toBe('hai nghìn không trăm hai mươi tư');
  expect(say(15n, always)).toBe('mười lăm');
});

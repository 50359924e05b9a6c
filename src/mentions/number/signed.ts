import { fold } from '../../text/fold.ts';
import { isGlued, isNumber, keyAt, type Line } from '../line.ts';
import { type Decimal, negate } from './decimal.ts';
import { roleAt } from './lexicon.ts';
import { type NumberRead, readNumber } from './number.ts';

const LESS = fold('trừ');

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

/** A number with its sign. */
export interface Signed {
  readonly read: NumberRead;
  readonly value: Decimal;
  readonly from: number;
}

/** `-3,5`, `+12`, `âm 5`: `trừ` is a sign only where the text is nothing else. */
export const readSigned = (line: Line, at: number): Signed | null => {
  const minus = roleAt(line, at)?.role === 'minus' && (keyAt(line, at) !== LESS || line.whole);
  const sign = minus ? -1 : isSigned(line, at) ? (SIGNS[keyAt(line, at)] ?? 1) : 0;
  const read = readNumber(line, sign === 0 ? at : at + 1);
  if (read === null) return null;
  return { read, value: sign === -1 ? negate(read.value) : read.value, from: at };
};

import { fold } from '../../text/fold.ts';
import { isGlued, isNumber, keyAt, type Line, writtenAt } from '../line.ts';
import { unitAt } from '../quantity/units.ts';
import { type Decimal, decimalOf, HALF, plus, shift } from './decimal.ts';
import { roleAt } from './lexicon.ts';
import { readNumber } from './number.ts';
import type { Own } from './range.ts';

const AND = fold('và');

interface Closed {
  readonly value: Decimal;
  readonly next: number;
}

const isHalf = (line: Line, at: number): boolean => roleAt(line, at)?.role === 'half';

/** `2 mét rưỡi`, `1m98`: the half or the hundredths behind a unit. */
const withRest = (line: Line, value: Decimal, { unit, next }: Own): Closed => {
  if (isHalf(line, next)) return { value: plus(value, HALF), next: next + 1 };
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

/** A number with what stands behind its unit, and its end: `1 đô rưỡi` too. */
export const closeUnit = (line: Line, value: Decimal, own: Own): Closed => {
  if (own.unit === null) return { value, next: own.next };
  return own.unit.kind === 'money' && !isHalf(line, own.next)
    ? withCents(line, value, own)
    : withRest(line, value, own);
};

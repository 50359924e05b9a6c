import type { Line } from '../line.ts';
import type { Coefficient } from './coefficient.ts';
import { type Decimal, plus, shift, ZERO } from './decimal.ts';
import { magnitudeAt, roleAt } from './lexicon.ts';

/** A coefficient and the power of ten that its magnitudes make. */
export interface Term {
  readonly coefficient: Decimal;
  readonly exponent: number;
}

interface Scale {
  readonly exponents: readonly number[];
  readonly next: number;
}

/** The magnitudes behind a coefficient: `nghìn tỷ`, `trăm triệu`, `chục nghìn`, `K`. */
export const readScale = (line: Line, at: number): Scale => {
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

/** Adds exponents. */
export const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const isFalling = (terms: readonly Term[]): boolean =>
  terms.every((term, at) => at === 0 || term.exponent < (terms[at - 1]?.exponent ?? 0));

/**
 * Places a term behind earlier ones. Magnitudes fall (`một triệu hai trăm nghìn`); where one does not, its tỷ counts
 * what stands before it: `một triệu hai trăm nghìn tỷ` is 1.200.000 tỷ. The shortest row of terms that makes
 * the whole fall again is lifted. Null: another number begins.
 */
export const placeTerm = (terms: readonly Term[], part: Coefficient, exponents: readonly number[]): Term[] | null => {
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

/** What all terms come to. */
export const total = (terms: readonly Term[]): Decimal =>
  terms.reduce((value, term) => plus(value, shift(term.coefficient, term.exponent)), ZERO);

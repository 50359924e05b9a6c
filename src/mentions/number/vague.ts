import type { NumericKind } from '../../model.ts';
import { VAGUE_COUNTERS, VAGUE_NUMBERS } from '../../vi/numerals.ts';
import { keyAt, type Line } from '../line.ts';
import { phraseTable } from '../phrases.ts';
import { unitAt } from '../quantity/units.ts';
import { isCountedNoun } from './counted-noun.ts';
import { roleAt } from './lexicon.ts';

const COUNTERS = phraseTable(VAGUE_COUNTERS.map((phrase) => [phrase, true] as const));
const NUMBERS = phraseTable(VAGUE_NUMBERS.map((phrase) => [phrase, true] as const));

/** A number that names no value: `hàng chục nghìn`, `vài trăm`, `dăm ba`. */
export interface Vague {
  readonly next: number;
  readonly kind: NumericKind;
  readonly unit: string | null;
}

/** chục, trăm, nghìn, vạn, triệu, tỷ in any row. */
const afterMagnitudes = (line: Line, at: number): number => {
  let next = at;
  for (;;) {
    const role = roleAt(line, next);
    if (role?.role !== 'magnitude' && role?.role !== 'hundred' && !(role?.role === 'tens' && role.round)) return next;
    next += 1;
  }
};

const withUnit = (line: Line, next: number): Vague => {
  const unit = unitAt(line, next);
  if (unit === null || unit.value.time) return { next, kind: 'number', unit: null };
  return { next: unit.next, kind: unit.value.kind, unit: unit.value.code };
};

/** Reads a vague number at `at`; `vài` and `dăm` alone say too little to be one. */
export const readVague = (line: Line, at: number): Vague | null => {
  if (line.taken.has(at)) return null;
  const counter = COUNTERS.at(line, at);
  if (counter !== null) {
    const next = afterMagnitudes(line, counter.next);
    if (next > counter.next) return withUnit(line, next);
  }
  const number = NUMBERS.at(line, at);
  if (number === null || (line.whole && keyAt(line, number.next) === '')) return null;
  const next = afterMagnitudes(line, number.next);
  return next > number.next || isCountedNoun(line, next) ? withUnit(line, next) : null;
};

import type { NumeralRole } from '../../vi/numerals.ts';
import { isGlued, isNumber, isWord, keyAt, type Line, writtenAt } from '../line.ts';
import { unitAt } from '../quantity/units.ts';
import { type Coefficient, readCoefficient } from './coefficient.ts';
import { integer } from './decimal.ts';
import { roleAt } from './lexicon.ts';
import { placeTerm, readScale, sum, type Term } from './terms.ts';

/** `3 tỷ 2`, `5tr2`, `một triệu hai`: a last single digit is tenths, unless it counts a noun of its own. */
const isTenths = (line: Line, part: Coefficient): boolean => {
  if (!part.lone || part.odd) return false;
  if (part.spelled && line.whole) return true;
  return !isWord(line, part.next) || unitAt(line, part.next)?.value.kind === 'money';
};

/** `1tr250`, `2tr05`: digits glued behind a magnitude are its decimals; `1 nghìn 250`: three of them are its hundreds. */
const readGluedTail = (line: Line, last: Term, part: Coefficient): Term | null => {
  if (part.spelled || !part.plain) return null;
  const written = writtenAt(line, part.next - 1);
  if (isGlued(line, part.next - 1) && written.length <= 3 && written.length > 1)
    return { coefficient: part.value, exponent: last.exponent - written.length };
  return last.exponent === 3 && /^[1-9]\d\d$/u.test(written) ? { coefficient: part.value, exponent: 0 } : null;
};

/** What may stand behind the last magnitude without one of its own; null when it is another number. */
const readTail = (line: Line, terms: readonly Term[], part: Coefficient): Term | null => {
  const last = terms.at(-1);
  if (last === undefined || last.exponent < 2) return null;
  const glued = readGluedTail(line, last, part);
  if (glued !== null) return glued;
  if (isTenths(line, part) && last.coefficient.digits !== 0n)
    return { coefficient: part.value, exponent: last.exponent - 1 };
  if (!part.spelled || (part.lone && !part.odd && last.coefficient.digits !== 0n)) return null;
  return { coefficient: part.value, exponent: 0 };
};

/** Terms in a row. */
export interface Sum {
  readonly terms: readonly Term[];
  readonly next: number;
  readonly first: Coefficient;
  /** Every term is words. */
  readonly spelled: boolean;
}

const IMPLICIT: Omit<Coefficient, 'next'> = { value: integer(1), spelled: true, lone: false, odd: false, plain: false };

const isScaleWord = (role: NumeralRole | null): boolean =>
  role?.role === 'magnitude' || (role?.role === 'tens' && role.round);

/** `nghìn rưỡi` anywhere, `triệu hai` only where the text is nothing else. */
const isImplicit = (line: Line, at: number): boolean =>
  isScaleWord(roleAt(line, at)) && (line.whole || roleAt(line, at + 1)?.role === 'half');

/** A first magnitude without a coefficient counts one of it. */
const readFirst = (line: Line, at: number): Coefficient | null =>
  readCoefficient(line, at) ?? (isImplicit(line, at) ? { ...IMPLICIT, next: at } : null);

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

/** `hai mươi lăm triệu, bảy trăm nghìn đồng`: commas between groups in words, sums of money read out. */
const isReadOut = (line: Line, at: number): boolean => {
  const part = line.taken.has(at) || isNumber(line, at) ? null : readCoefficient(line, at);
  if (part === null || part.lone) return false;
  const scale = readScale(line, part.next);
  return scale.exponents.length > 0 && (unitAt(line, scale.next) !== null || isReadOut(line, scale.next));
};

/** `một triệu, hai trăm nghìn`: commas between the groups of a text that is one number. */
const skipComma = (line: Line, at: number, spelled: boolean): number =>
  keyAt(line, at) === ',' && (line.whole || (spelled && isReadOut(line, at + 1))) ? at + 1 : at;

/** Reads coefficients with their magnitudes as long as they belong together. */
export const readSum = (line: Line, at: number): Sum | null => {
  const first = readFirst(line, at);
  if (first === null || first.odd) return null;
  const scale = readScale(line, first.next);
  let terms: readonly Term[] = [{ coefficient: first.value, exponent: sum(scale.exponents) }];
  let next = scale.next;
  let spelled = first.spelled;
  while ((terms.at(-1)?.exponent ?? 0) > 1 && terms.length < 40) {
    const more = readNext(line, skipComma(line, next, spelled), terms);
    if (more === null) break;
    ({ terms, next } = more);
    spelled = spelled && more.spelled;
  }
  return { terms, next, first, spelled };
};

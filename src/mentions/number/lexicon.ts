import { fold } from '../../text/fold.ts';
import {
  BARE_MAGNITUDE_LETTERS,
  MAGNITUDE_LETTERS,
  NOT_AFTER_MAGNITUDE,
  NUMERALS,
  type NumeralRole,
  TONELESS_NUMERALS,
  TONELESS_PROOF,
} from '../../vi/numerals.ts';
import { isCapital, isGlued, keyAt, type Line, tokenAt } from '../line.ts';
import { wordSet } from '../phrases.ts';

const NUMERAL = new Map(NUMERALS.map(([word, role]) => [fold(word), role]));
const TONELESS = new Map(TONELESS_NUMERALS.map(([word, role]) => [fold(word), role]));
const PROOF = wordSet(TONELESS_PROOF);
const NO_MAGNITUDE_BEFORE = wordSet(NOT_AFTER_MAGNITUDE);
const LETTERS = new Map(MAGNITUDE_LETTERS);
const BARE_LETTERS = new Map(BARE_MAGNITUDE_LETTERS);

/** Words that may start a number; a quick test for the scan. */
export const NUMERAL_KEYS: ReadonlySet<string> = new Set([...NUMERAL.keys(), ...TONELESS.keys()]);

const isNumeralKey = (key: string): boolean => NUMERAL_KEYS.has(key);

const LONGEST_RUN = 12;

/** `hai muoi mot` in an accented text: a run of two or more such words, one of which is nothing else. */
const isTonelessRun = (line: Line, at: number): boolean => {
  let start = at;
  while (at - start < LONGEST_RUN && isNumeralKey(keyAt(line, start - 1))) start -= 1;
  let end = at + 1;
  while (end - at < LONGEST_RUN && isNumeralKey(keyAt(line, end))) end += 1;
  const keys = line.tokens.slice(start, end).map((token) => token.key);
  return keys.length > 1 && keys.some((key) => PROOF.has(key));
};

/** `sau một năm` is typed with its marks: `sau` is no six there. */
const TONED = /[^\p{ASCII}]/u;

const readToneless = (line: Line, at: number): NumeralRole | null => {
  const role = TONELESS.get(keyAt(line, at));
  if (role === undefined) return null;
  if (role.role === 'magnitude' && tokenAt(line, at - 1)?.kind === 'number') return role;
  if (line.whole) return line.tokens.some((token) => TONED.test(token.key)) ? null : role;
  return isTonelessRun(line, at) ? role : null;
};

const BILLION = fold('tỷ');
const MILLION = fold('triệu');
const RICH = fold('phú');
/** `5 ti vi`: no billions. */
const TELEVISION = ['ti', 'vi'];

/** `tỷ lệ`, `tỷ suất`, `triệu phú`; `nghìn suất quà` counts. */
const isOtherWord = (key: string, next: string): boolean =>
  (key === TELEVISION[0] && next === TELEVISION[1]) ||
  (key === BILLION && NO_MAGNITUDE_BEFORE.has(next)) ||
  (key === MILLION && next === RICH);

/** What the word at `at` does in a number; null for every other word and for claimed ones. */
export const roleAt = (line: Line, at: number): NumeralRole | null => {
  const key = keyAt(line, at);
  if (key === '' || line.taken.has(at)) return null;
  const role = NUMERAL.get(key) ?? readToneless(line, at);
  if (role?.role === 'magnitude' && !line.whole && isOtherWord(key, keyAt(line, at + 1))) return null;
  return role;
};

/** `1,2M` but not `2,5m` nor `M2`. */
const isBareLetter = (line: Line, at: number): boolean =>
  isCapital(line, at) && !(tokenAt(line, at + 1)?.kind === 'number' && isGlued(line, at + 1));

const MILLIONS = 'tr';
const SUMS = wordSet(['đồng', 'đ', 'vnd', 'vnđ', 'usd']);

/** `3 tr đồng`; `5 tr.` of a book is pages. */
const isShortMillions = (line: Line, at: number): boolean => line.whole || SUMS.has(keyAt(line, at + 1));

/** The exponent of a magnitude at `at`, words or glued letters: `triệu` 6, the `K` of `100K` 3. */
export const magnitudeAt = (line: Line, at: number): number | null => {
  const role = roleAt(line, at);
  if (role?.role === 'magnitude') return role.exponent;
  if (tokenAt(line, at - 1)?.kind !== 'number') return null;
  const key = keyAt(line, at);
  if (!isGlued(line, at)) return key === MILLIONS && isShortMillions(line, at) ? 6 : null;
  return LETTERS.get(key) ?? (line.whole && isBareLetter(line, at) ? (BARE_LETTERS.get(key) ?? null) : null);
};

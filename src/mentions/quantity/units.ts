import { fold } from '../../text/fold.ts';
import { CENTS, CURRENCIES, CURRENCY_PREFIXES, MAGNITUDE_CURRENCIES, NOT_AFTER_CURRENCY } from '../../vi/currencies.ts';
import { NOT_AFTER_UNIT, PERCENT_UNITS, TIME_UNITS, UNITS } from '../../vi/units.ts';
import { isGlued, keyAt, type Line, writtenAt } from '../line.ts';
import { type Found, phraseTable, wordSet } from '../phrases.ts';
import { lostPower } from './power.ts';

type UnitKind = 'percent' | 'percentage_point' | 'permille' | 'money' | 'quantity';

/** A unit of measure as rows name it. */
export interface Unit {
  readonly code: string;
  readonly kind: UnitKind;
  /** Power of ten from the printed unit to `code`: 2 for a tạ in kg, -2 for a basis point. */
  readonly exponent: number;
  /** A length of time, which the time recognisers usually claim first. */
  readonly time: boolean;
  /** Words that make another word of it when they follow: đồng chí, đô thị. */
  readonly unless: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();
const exceptions = new Map(
  Object.entries({ ...NOT_AFTER_CURRENCY, ...NOT_AFTER_UNIT }).map(([word, next]) => [
    fold(word),
    new Set(next.map((one) => fold(one))),
  ]),
);
const unlessOf = (name: string): ReadonlySet<string> => exceptions.get(fold(name)) ?? NONE;

const PERCENT_KINDS: Readonly<Record<string, UnitKind>> = {
  percent: 'percent',
  percentage_point: 'percentage_point',
  permille: 'permille',
};
const isTime = (code: string): boolean => TIME_UNITS.some((time) => time === code);

const percents = PERCENT_UNITS.flatMap(({ code, exponent, names }) =>
  names.map(
    (name) =>
      [name, { code, exponent, kind: PERCENT_KINDS[code] ?? 'percent', time: false, unless: unlessOf(name) }] as const,
  ),
);
const quantities = UNITS.flatMap(({ code, exponent, names }) =>
  names.map(
    (name) => [name, { code, exponent, kind: 'quantity', time: isTime(code), unless: unlessOf(name) }] as const,
  ),
);
const moneyOf = (currencies: typeof CURRENCIES): readonly (readonly [string, Unit])[] =>
  currencies.flatMap(([code, names]) =>
    names.map((name) => [name, { code, exponent: 0, kind: 'money', time: false, unless: unlessOf(name) }] as const),
  );
const cents = CENTS.map(
  (name) => [name, { code: 'USD', exponent: -2, kind: 'money', time: false, unless: unlessOf(name) }] as const,
);

const AFTER = phraseTable<Unit>([...percents, ...moneyOf(CURRENCIES), ...cents, ...quantities]);
const LARGE_SUM = phraseTable<Unit>(moneyOf(MAGNITUDE_CURRENCIES));
const MAGNITUDES = wordSet(['nghìn', 'ngàn', 'triệu', 'tỷ']);
const PREFIX = phraseTable<string>(
  CURRENCY_PREFIXES.flatMap(([code, names]) => names.map((name) => [name, code] as const)),
);

/** One letter is a unit only where it cannot be a name or a word: `1,09m`, `17 m`, `50.000đ`. */
const isStray = (line: Line, at: number, next: number): boolean => {
  const key = keyAt(line, at);
  return (
    next === at + 1 &&
    key.length === 1 &&
    /\p{L}/u.test(key) &&
    keyAt(line, next) === '.' &&
    isGlued(line, next) &&
    isGlued(line, next + 1)
  );
};

const CODE = /^[A-Za-z]{3}$/u;

/** `Ba Tri`: no Turkish lira, which the code `TRY` would be. */
const isOtherWord = (line: Line, at: number, { value: { kind, code }, next }: Found<Unit>): boolean => {
  const written = writtenAt(line, at);
  return (
    kind === 'money' &&
    next === at + 1 &&
    CODE.test(written) &&
    fold(code) === fold(written) &&
    written.toUpperCase() !== code
  );
};

const PERCENT = percents.find(([name]) => name === '%')?.[1];

/** First words of units. */
export const UNIT_HEADS: ReadonlySet<string> = new Set([...AFTER.heads, ...LARGE_SUM.heads]);

/** `3,9 triệu m 2 sàn`: a power that lost its place above the line. */
const withPower = (line: Line, found: Found<Unit>): Found<Unit> => {
  const power = lostPower(line, found.next);
  const letters = writtenAt(line, found.next - 1);
  return power === '' ? found : { value: { ...found.value, code: `${letters}${power}` }, next: found.next + 1 };
};

/** The unit that starts at token `at`, after a number. */
export const unitAt = (line: Line, at: number): Found<Unit> | null => {
  if (line.taken.has(at)) return null;
  const found =
    AFTER.at(line, at) ?? (line.whole || MAGNITUDES.has(keyAt(line, at - 1)) ? LARGE_SUM.at(line, at) : null);
  if (found === null || isStray(line, at, found.next) || isOtherWord(line, at, found)) return null;
  if (!found.value.unless.has(keyAt(line, found.next))) return withPower(line, found);
  // `100% điểm phục vụ`
  return found.value.kind === 'percentage_point' && PERCENT !== undefined ? { value: PERCENT, next: at + 1 } : null;
};

/** The currency sign at token `at`, before a number; `next` is the number. */
export const currencyAt = (line: Line, at: number): Found<string> | null => PREFIX.at(line, at);

/** The currency that stands before a number: `$10`, `USD 25 triệu`; `next` is where the sign begins. */
export const currencyBefore = (line: Line, end: number): Found<string> | null => PREFIX.before(line, end);

import type { Point } from '../../calendar/point.ts';
import { fold } from '../../text/fold.ts';
import {
  DAY_PARTS,
  DIGIT_WORDS,
  LUNAR_HOLIDAYS,
  LUNAR_MONTHS,
  MONTH_NAMES,
  SOLAR_HOLIDAYS,
  UNITS,
} from '../../vi/calendar.ts';
import type { Groups } from './engine.ts';
import { readSpelled } from './spelled.ts';

/** Alternatives with the longest first, so that `mười hai` wins over `mười`. */
export const oneOf = (words: readonly string[]): string =>
  `(?:${[...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|')})`;

const monthNumbers: ReadonlyMap<string, number> = new Map(MONTH_NAMES.map(([name, month]) => [fold(name), month]));

export const MONTH = `(?:1[0-2]|0?[1-9]|${oneOf(MONTH_NAMES.map(([name]) => name))})`;

/** `7`, `07`, `bảy` → 7. */
export const readMonth = (text: string): number => monthNumbers.get(text) ?? Number(text);

export const isLunarMonth = (text: string): boolean => LUNAR_MONTHS.some((name) => name === text);

const digitWord = oneOf(DIGIT_WORDS.map(([word]) => word));

/** Digit words that only stand after a ten (`hai mươi mốt`), or that mean something else alone (`không`, `tư`). */
const AFTER_TENS = ['không', 'mốt', 'tư', 'lăm', 'nhăm'];
const firstDigit = oneOf(DIGIT_WORDS.map(([word]) => word).filter((word) => !AFTER_TENS.includes(word)));

/** `năm`, `mười lăm`, `hai mươi mốt`, `hai mốt`; not the `tư` of `đầu tư năm 2024`. */
export const SPELLED_SMALL = `(?:(?:mười|hăm|băm)(?: ${digitWord})?|${firstDigit}(?: mươi)?(?: ${digitWord})?)`;

export const DAY = `(?:[12]\\d|3[01]|0?[1-9]|${SPELLED_SMALL})`;

export const YEAR = '(?:(?:1[89]|20|21)\\d\\d)';

/** `hai nghìn không trăm hai mươi tư`, `một chín bốn lăm`, `một không một không`, `hai không mười chín`. */
export const SAID_YEAR = `(?:(?:một|hai) (?:nghìn|ngàn)(?: (?:${digitWord}|mười|mươi|trăm|linh|lẻ)){0,6}|(?:một ${digitWord}|hai không)(?: ${digitWord}){2}|hai không (?:mười|hai mươi)(?: ${digitWord})?)`;

/** How the words after `năm` move from the year of writing. */
const YEAR_STEPS: ReadonlyMap<string, number> = new Map([
  ['nay', 0],
  ['này', 0],
  ['ngoái', -1],
  ['trước', -1],
  ['qua', -1],
  ['vừa qua', -1],
  ['liền trước', -1],
  ['liền trước đó', -1],
  ['liền kề', -1],
  ['kề trước', -1],
  ['vừa rồi', -1],
  ['rồi', -1],
  ['kia', -2],
  ['sau', 1],
  ['tới', 1],
  ['tiếp theo', 1],
  ['kế tiếp', 1],
]);

export const YEAR_STEP = oneOf([...YEAR_STEPS.keys()]);

export const yearStep = (words: string): number => YEAR_STEPS.get(words) ?? 0;

/** What may follow a day, month, quarter or half: `/2024`, `.2020`, ` năm 2024`, ` 2024`, ` năm ngoái`. */
export const YEAR_TAIL =
  `(?:(?: ?[/.–-] ?|,? (?:của )?năm |,? )(?<year>${YEAR})(?! (?:tỷ(?! (?:lệ|trọng|suất|số|giá))|triệu(?! chứng)|nghìn|ngàn|đồng(?! (?:thời|bộ|loạt))|người(?! (?:dân|lao|tiêu|dùng))))` +
  `|,? (?:của )?năm (?:(?<step>${YEAR_STEP})|(?<said>${SAID_YEAR}))|(?<coming> sang năm)(?! \\d))`;

interface YearRead {
  readonly year: number | null;
  /** Counted from the year of writing. */
  readonly relative: boolean;
}

/** Reads the groups of `YEAR_TAIL`. */
export const readYear = (groups: Groups, now: Point | null): YearRead => {
  if (groups['year'] !== undefined) return { year: Number(groups['year']), relative: false };
  if (groups['said'] !== undefined) return { year: readSpelled(groups['said']), relative: false };
  const step = groups['coming'] === undefined ? groups['step'] : 'sau';
  if (step === undefined) return { year: null, relative: false };
  const year = now?.year ?? null;
  return { year: year === null ? null : year + yearStep(step), relative: true };
};

const unitNames: ReadonlyMap<string, (typeof UNITS)[number][1]> = new Map(
  UNITS.map(([word, unit]) => [fold(word), unit]),
);

export const UNIT = oneOf(UNITS.map(([word]) => word));
export const readUnit = (word: string): (typeof UNITS)[number][1] | null => unitNames.get(word) ?? null;

export const DAY_PART = oneOf(DAY_PARTS.map(([name]) => name));
const dayParts: ReadonlyMap<string, readonly [number, number]> = new Map(
  DAY_PARTS.map(([name, from, to]) => [fold(name), [from, to]]),
);
/** First and last hour of `chiều`. */
export const readDayPart = (name: string): readonly [number, number] => dayParts.get(name) ?? [0, 23];

export const HOLIDAY = oneOf([...SOLAR_HOLIDAYS, ...LUNAR_HOLIDAYS].map(([name]) => name));

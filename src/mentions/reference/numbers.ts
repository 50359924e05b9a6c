import { isRealDay } from '../../calendar/point.ts';
import { fold } from '../../text/fold.ts';
import { LETTERS_AND_DIGITS } from '../../text/letters.ts';
import { isCapital, isGlued, isWord, keyAt, type Line, tokenAt } from '../line.ts';
import { magnitudeAt } from '../number/lexicon.ts';
import { phraseTable, wordSet } from '../phrases.ts';
import { unitAt } from '../quantity/units.ts';

interface NumberRule {
  readonly name: string;
  /** The end offset of the reference that starts at token `at`, or null: not mine. */
  readonly read: (line: Line, at: number) => number | null;
}

const POINT = fold('điểm');
const SCHEME = fold('đề');
const END = `(?![${LETTERS_AND_DIGITS}]|[.,]\\p{N})`;
const MINISTRY = '\\p{Lu}[\\p{L}&]{0,9}\\d{0,2}';

const sticky = (pattern: RegExp, text: string, at: number): number | null => {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found === null ? null : at + found[0].length;
};

const byPattern = (name: string, pattern: RegExp, of: 'text' | 'folded' = 'folded'): NumberRule => ({
  name,
  read: (line, at) => sticky(pattern, line[of], tokenAt(line, at)?.start ?? 0),
});

/** `505/QĐ-TTg`, `57-NQ/TW`, `20/2017/NĐ-CP`, `06/CP`, `38/2019/QH14`: letters in capitals behind a number. */
const documentNumber = byPattern(
  'document-number',
  new RegExp(`\\d{1,6}(?:/\\d{4})?(?:/|-(?=\\p{Lu}{2}))${MINISTRY}(?:[-/]${MINISTRY}){0,3}${END}`, 'uy'),
  'text',
);

/** `024.3933.1234`, `0274 3844 188`, `0908 123 456`, `(0236) 3555 012`, `+84 24 3933`, `1900 9068`, `18001091`. */
const phone = byPattern(
  'phone',
  new RegExp(
    `(?:\\(0\\d{2,3}\\)|\\+84|0\\d{1,3})(?:[ .-]?\\d{3,4}){2,3}${END}|1[89]00[ .]\\d{2,4}[ .]\\d{2,4}${END}|1[89]00[ .]?\\d{4,6}${END}|0\\d{9,10}${END}|\\(\\+84\\)(?:[ .-]?\\d{2,4}){2,4}${END}`,
    'uy',
  ),
);

/** `24/7`, `24/24h`, `7 ngày 24 giờ` are always, not ratios. */
const always = byPattern(
  'around-the-clock',
  new RegExp(`24/7${END}|24/24\\s?(?:h|${fold('giờ')})${END}|24/24(?=[.,;)]|$)`, 'uy'),
);

/** `5% tấm`, `3 sao`, `4-5 sao`: grades. */
const grade = byPattern(
  'grade',
  new RegExp(
    `\\d{1,3}\\s?%\\s${fold('tấm')}${END}|[1-7](?:\\s?(?:-|,|${fold('và')}|${fold('đến')})\\s?[1-7]){0,3}\\s${fold('sao')}${END}`,
    'uy',
  ),
);

/** `quy hoạch chi tiết 1/500`, `bản đồ tỷ lệ 1/10.000`: scales of a map. */
const mapScale: NumberRule = {
  name: 'map-scale',
  read: (line, at) =>
    keyAt(line, at) === '1' && MAP_WORDS.has(keyAt(line, at - 1))
      ? sticky(SCALE, line.folded, tokenAt(line, at)?.start ?? 0)
      : null,
};
const MAP_WORDS = wordSet(['tiết', 'khu', 'đồ', 'lệ', 'tỉ lệ']);
const SCALE = new RegExp(`1/[1-9]\\d{0,2}(?:[.,]?0{2,3}){1,2}${END}`, 'uy');

/** `3-4-3`, `84-8-3930`: rows of numbers joined by hyphens. */
const hyphenRow = byPattern('hyphen-row', new RegExp(`\\d{1,4}(?:-\\d{1,4}){2,5}${END}`, 'uy'));

const isUnitOrScale = (line: Line, at: number): boolean => unitAt(line, at) !== null || magnitudeAt(line, at) !== null;

/** `31/02/2024`, `45/13/2024`: written as a day that no calendar has. */
const impossibleDate: NumberRule = {
  name: 'impossible-date',
  read: (line, at) => {
    const start = tokenAt(line, at)?.start ?? 0;
    DAY_SHAPE.lastIndex = start;
    const { day, month, year } = DAY_SHAPE.exec(line.folded)?.groups ?? {};
    if (day === undefined || month === undefined || year === undefined) return null;
    return isRealDay(Number(year), Number(month), Number(day))
      ? null
      : start + day.length + month.length + year.length + 2;
  },
};
const DAY_SHAPE = new RegExp(
  `(?<day>\\d{1,2})(?<sep>[/.-])(?<month>\\d{1,2})\\k<sep>(?<year>(?:19|20)\\d{2})${END}`,
  'uy',
);

/** `2-0`, `3-3`, `0-1`: goals; `2-3` may count, so it stays a range. */
const goals: NumberRule = {
  name: 'score',
  read: (line, at) => {
    const [home, away] = [tokenAt(line, at), tokenAt(line, at + 2)];
    if (home === undefined || away?.kind !== 'number' || keyAt(line, at + 1) !== '-' || line.table) return null;
    if (!isGlued(line, at + 1) || !isGlued(line, at + 2) || !/^\d$/u.test(home.key) || !/^\d$/u.test(away.key))
      return null;
    if (home.key < away.key && home.key !== '0') return null;
    return isUnitOrScale(line, at + 3) || keyAt(line, at + 3) === '/' || isGlued(line, at) ? null : away.end;
  },
};

/** `4.0`, `2.0`: versions of an age, not decimals: no percent, magnitude or unit follows. */
const release: NumberRule = {
  name: 'version',
  read: (line, at) => {
    const token = tokenAt(line, at);
    if (token === undefined || !/^[1-9]\.0$/u.test(token.key)) return null;
    return unitAt(line, at + 1) !== null || magnitudeAt(line, at + 1) !== null || keyAt(line, at + 1) === POINT
      ? null
      : token.end;
  },
};

/** `(1) Nhận thức …; (2) Thể chế`: list numbers inside a sentence; `(6);` and `(483)` count. */
const listNumber: NumberRule = {
  name: 'list-number',
  read: (line, at) => {
    if (keyAt(line, at) !== '(' || !/^\d{1,2}$/u.test(keyAt(line, at + 1)) || keyAt(line, at + 2) !== ')') return null;
    return isWord(line, at + 3) && (isCapital(line, at + 3) || keyAt(line, at - 1) === ':')
      ? (tokenAt(line, at + 2)?.end ?? null)
      : null;
  },
};

const gluedEnd = (line: Line, at: number): number => {
  let last = at;
  while (isGlued(line, last + 1) && tokenAt(line, last + 1)?.kind !== 'punctuation') last += 1;
  return last;
};

/** What digits carry that is an exponent or a clock: `1e6`, `18h30`, `3pm`. */
const NOT_GLUED = new Set(['e', 'h', 'am', 'pm']);

/** `5G`, `27C`, `3D`, `2N1Đ`; not `82.100ha`, `5tr2`, `100K`, `18h30`. */
const gluedNumber: NumberRule = {
  name: 'glued-name',
  read: (line, at) => {
    const token = tokenAt(line, at);
    if (token?.kind !== 'number' || !/^\d{1,5}$/u.test(token.key) || !isGlued(line, at + 1) || !isWord(line, at + 1))
      return null;
    const letters = keyAt(line, at + 1);
    if (/^[248]$/u.test(token.key) && letters === 'k') return tokenAt(line, at + 1)?.end ?? null;
    if (/^[2-6]$/u.test(token.key) && letters === 'g') return tokenAt(line, gluedEnd(line, at))?.end ?? null;
    if (NOT_GLUED.has(letters) || isUnitOrScale(line, at + 1) || letters.length > 3) return null;
    return tokenAt(line, gluedEnd(line, at))?.end ?? null;
  },
};

const NOT_NAMES = new Set(['q', 't', 'usd', 'vnd', 'eur', 'gbp', 'rs', 'aud']);
const SQUARES = /^(?:[kcdm]?m[23]|co2)$/u;

/** `SE4`, `IPv6`, `H5N1`, `VTV1`, `G20`: letters with digits glued behind; the `m2` of a number is its unit. */
const gluedWord: NumberRule = {
  name: 'glued-name',
  read: (line, at) => {
    if (!isWord(line, at) || tokenAt(line, at + 1)?.kind !== 'number' || !isGlued(line, at + 1)) return null;
    if (
      tokenAt(line, at - 1)?.kind === 'number' ||
      NOT_NAMES.has(keyAt(line, at)) ||
      /\d[.,]\d/u.test(keyAt(line, at + 1))
    )
      return null;
    const last = tokenAt(line, gluedEnd(line, at));
    if (SQUARES.test(line.folded.slice(tokenAt(line, at)?.start, last?.end))) return null;
    return isUnitOrScale(line, gluedEnd(line, at) + 1) ? null : (last?.end ?? null);
  },
};

/** `Covid-19`, `U-23`, `C-130`: a capital name, a hyphen, a short number. */
const hyphened: NumberRule = {
  name: 'hyphened-name',
  read: (line, at) => {
    if (
      !isWord(line, at) ||
      !isCapital(line, at) ||
      keyAt(line, at + 1) !== '-' ||
      !isGlued(line, at + 1) ||
      !isGlued(line, at + 2)
    )
      return null;
    const number = tokenAt(line, at + 2);
    if (number?.kind !== 'number' || !/^\d{1,4}$/u.test(number.key) || isUnitOrScale(line, at + 3)) return null;
    return keyAt(line, at + 3) === '/' || keyAt(line, at + 3) === '-' ? null : number.end;
  },
};

/** `số 12 Lý Thường Kiệt`, `trụ sở 18 Nguyễn Du`: a house in a street that has a name; `vị trí số 12 Đông Nam Á` is a rank. */
const houseNumber: NumberRule = {
  name: 'address',
  read: (line, at) => {
    const isLane = LANES.has(keyAt(line, at));
    const names = keyAt(line, at) === HOUSE || isLane || SEAT.at(line, at)?.next === at + 2;
    const number = keyAt(line, at) === HOUSE || isLane ? at + 1 : at + 2;
    if (!names || !/^\d{1,4}$/u.test(keyAt(line, number)) || RANKED.has(keyAt(line, at - 1))) return null;
    const isStreet = [1, 2].every((step) => isWord(line, number + step) && isCapital(line, number + step));
    return isStreet ? (tokenAt(line, number)?.end ?? null) : null;
  },
};
const HOUSE = fold('số');
const LANES = wordSet(['ngõ', 'ngách', 'hẻm', 'kiệt']);

/** `lật xe ở Km 1247 Quốc lộ 1`: a post by the road; `dài 12 km` measures. */
const kilometrePost: NumberRule = {
  name: 'road-station',
  read: (line, at) =>
    keyAt(line, at) === KILOMETRE &&
    isCapital(line, at) &&
    AT_POST.has(keyAt(line, at - 1)) &&
    /^\d{1,4}$/u.test(keyAt(line, at + 1))
      ? (tokenAt(line, at + 1)?.end ?? null)
      : null,
};
const KILOMETRE = 'km';
const AT_POST = wordSet(['ở', 'tại', 'từ', 'đến', 'gần', 'qua']);
const SEAT = phraseTable(['trụ sở', 'địa chỉ', 'văn phòng'].map((phrase) => [phrase, true] as const));
const RANKED = wordSet(['trí', 'hạng', 'đứng', 'xếp', 'thứ', 'ngôi', 'tổng', 'trong']);

/** `Covid – 19`, `Covid- 19`: the hyphen of the name set with blanks. */
const looseName = byPattern('hyphened-name', new RegExp(`(?:covid|sars-cov) ?[-–] ?\\d{1,2}${END}`, 'uy'));

/** `CVE-2022-41082`: a known hole; `FM 97,9 MHz`: where a station sends. */
const securityHole = byPattern('vulnerability', new RegExp(`cve-\\d{4}-\\d{3,7}${END}`, 'uy'));
const station = byPattern('frequency', new RegExp(`(?:fm|am) \\d{2,4}(?:[.,]\\d{1,2})? ?[mk]hz${END}`, 'uy'));

/** `Đề án 1 triệu ha lúa`: a programme called by its aim. */
const namedProgramme: NumberRule = {
  name: 'programme',
  read: (line, at) =>
    keyAt(line, at) === SCHEME ? sticky(PROGRAMME, line.folded, tokenAt(line, at)?.start ?? 0) : null,
};
const PROGRAMME = new RegExp(
  `${fold('đề án')} \\d{1,3} ${fold('triệu')} (?:ha|héc-ta)(?: ${fold('lúa')})?${END}`,
  'uy',
);

/** Rules that start at a number, a bracket or a name; the first that reads wins. */
export const numberRules: readonly NumberRule[] = [
  listNumber,
  phone,
  documentNumber,
  always,
  grade,
  mapScale,
  goals,
  impossibleDate,
  hyphenRow,
  release,
  gluedNumber,
  gluedWord,
  looseName,
  securityHole,
  station,
  hyphened,
  houseNumber,
  kilometrePost,
  namedProgramme,
];

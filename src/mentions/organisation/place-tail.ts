import { provinceOfDistrict } from '../../catalogue/places/districts.ts';
import { GAZETTEER } from '../../catalogue/places/gazetteer.ts';
import { buildTokenTrie } from '../../catalogue/token-trie.ts';
import { fold } from '../../text/fold.ts';
import { DISTRICT_TYPES, PROVINCE_TYPES } from '../../vi/place-words.ts';
import { FAMILY_NAMES } from '../../vi/surnames.ts';
import { adjoins, inCapitals, isCapital, type Reading, writtenAs } from './reading.ts';

/** A place at the end of a body's name. */
export interface PlaceTail {
  readonly end: number;
  readonly reach: 'local' | 'homeland' | 'abroad';
}

const TYPES = buildTokenTrie(
  [...PROVINCE_TYPES, ...DISTRICT_TYPES.map(([word]) => word)].map((word): readonly [string, string] => [word, word]),
);
const PROVINCES: ReadonlySet<string> = new Set(PROVINCE_TYPES);
const FAMILY_KEYS: ReadonlySet<string> = new Set(FAMILY_NAMES.map(fold));
const SHORT_HOMELAND = 'vn';

/** A longer run of capitals is no district. */
const LONGEST_UNIT = 4;

/** `Nguyễn Văn An` after a name: a family name and another capital. */
export const personBegins = (reading: Reading, at: number): boolean =>
  FAMILY_KEYS.has(reading.tokens[at]?.key ?? '') &&
  isCapital(reading, at) &&
  isCapital(reading, at + 1) &&
  adjoins(reading, at + 1) &&
  GAZETTEER.longestAt(reading.tokens, at) === null;

/** A name of the gazetteer with its capitals. */
const namedPlace = (reading: Reading, at: number): PlaceTail | null => {
  const hit = GAZETTEER.longestAt(reading.tokens, at);
  if (hit === null || hit.entry.capitals === 'none') return null;
  const { entry, end } = hit;
  const fits =
    entry.capitals === 'all'
      ? inCapitals(reading, at, end)
      : entry.initials.every((needed, step) => !needed || isCapital(reading, at + step));
  if (!fits) return null;
  if (entry.kind !== 'country') return { end, reach: 'local' };
  // `Đức Long`, `Anh Tuấn`: a short country's name before a capital is somebody's.
  if (end - at === 1 && isCapital(reading, end) && adjoins(reading, end)) return null;
  return { end, reach: entry.code === 'VN' ? 'homeland' : 'abroad' };
};

const isDistrict = (reading: Reading, from: number, end: number): boolean =>
  provinceOfDistrict(writtenAs(reading, from, end)) !== null;

/** Where the name of a district or commune ends: `Nga Sơn`, `12`. */
const unitEnd = (reading: Reading, from: number): number => {
  if (reading.tokens[from]?.kind === 'number')
    return /^\p{Nd}{1,2}$/u.test(reading.tokens[from]?.key ?? '') ? from + 1 : from;
  let end = from;
  while (end < from + LONGEST_UNIT && isCapital(reading, end) && adjoins(reading, end)) {
    end++;
    if (isDistrict(reading, from, end) && (!isCapital(reading, end) || personBegins(reading, end))) break;
    if (end - from >= 2 && personBegins(reading, end)) break;
  }
  return end;
};

/** `TP.HCM`, `tỉnh Bắc Giang`, `huyện Nga Sơn`, `Việt Nam`, `Nhật Bản`: the place that begins at `at`. */
export const placeTailAt = (reading: Reading, at: number): PlaceTail | null => {
  if (!adjoins(reading, at)) return null;
  const { tokens, shouting } = reading;
  if (tokens[at]?.key === SHORT_HOMELAND && inCapitals(reading, at, at + 1)) return { end: at + 1, reach: 'homeland' };
  const type = TYPES.longestAt(tokens, at);
  if (type === null) return namedPlace(reading, at);
  const named = namedPlace(reading, type.end);
  if (named?.reach === 'local') return named;
  const end = shouting ? type.end : unitEnd(reading, type.end);
  // `UBND tỉnh Trần Văn An`, `UBND TP Lê Thị Bình`: the chairman.
  if (PROVINCES.has(type.entry) && !isDistrict(reading, type.end, end) && personBegins(reading, type.end)) return null;
  return end > type.end ? { end, reach: 'local' } : null;
};

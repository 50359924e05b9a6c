import { COMMON_WORD_ENDINGS, CUED_COUNTRIES, RISKY_COUNTRIES } from '../catalogue/places/countries.ts';
import { provinceOfDistrict } from '../catalogue/places/districts.ts';
import { GAZETTEER, type PlaceEntry } from '../catalogue/places/gazetteer.ts';
import { buildTokenTrie } from '../catalogue/token-trie.ts';
import type { PlaceMention, Sentence, Token } from '../model.ts';
import { fold } from '../text/fold.ts';
import {
  COUNTRY_CUES,
  DISTRICT_TYPES,
  NAME_BREAKS,
  NAMED_AFTER,
  NO_UNIT_NAMES,
  NUMBERED_TYPES,
  ORGANISATION_HEADS,
  PROVINCE_TYPES,
} from '../vi/place-words.ts';
import { PERSON_TITLES, SURNAMES } from '../vi/surnames.ts';

const TYPES = buildTokenTrie(DISTRICT_TYPES.map(([word, level]) => [word, { word, level }] as const));
const PROVINCE_PREFIXES = buildTokenTrie(PROVINCE_TYPES.map((word) => [word, word] as const));
const SURNAME_KEYS = new Set(SURNAMES.map(fold));
const TITLE_KEYS = new Set(PERSON_TITLES.map(fold));

/** Type words of a city, which may be a province: `thành phố Huế`. */
const CITY_WORDS: ReadonlySet<string> = new Set(['thành phố', 'tp', 'tp.', 't.p']);

/** A name run longer than this is no district. */
const LONGEST_NAME = 4;

/** What a look at one place of the sentence found; `end` is the index after its last token. */
interface Found {
  readonly from: number;
  readonly end: number;
  readonly rule: string;
  readonly area: string | null;
  readonly level: PlaceMention['level'];
}

/** The sentence with what the checks need to know about capitals. */
interface Reading {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** A heading in capitals: letters say nothing there. */
  readonly shouting: boolean;
}

const isWord = (token: Token | undefined): token is Token => token?.kind === 'word';

const initialIsCapital = ({ sentence }: Reading, token: Token | undefined): boolean =>
  token !== undefined && /\p{Lu}/u.test(sentence.text[token.start] ?? '');

const isAllCapitals = ({ sentence }: Reading, from: Token, to: Token): boolean =>
  !/\p{Ll}/u.test(sentence.text.slice(from.start, to.end));

/** Whether only blanks stand between two tokens. */
const adjoins = (left: Token | undefined, right: Token | undefined): boolean =>
  left !== undefined && right !== undefined && right.start - left.end <= 1;

const capitalsFit = (reading: Reading, entry: PlaceEntry, from: number, end: number): boolean => {
  const first = reading.tokens[from];
  const last = reading.tokens[end - 1];
  if (first === undefined || last === undefined) return false;
  if (entry.capitals === 'none') return true;
  if (entry.capitals === 'all') return isAllCapitals(reading, first, last);
  return entry.initials.every((needed, at) => !needed || initialIsCapital(reading, reading.tokens[from + at]));
};

/** Index where a type word before `from` begins (`tỉnh Bình Định`, `TP. Huế`), or `from` itself. */
const prefixStart = ({ tokens }: Reading, from: number): number => {
  for (const back of [4, 3, 2, 1]) {
    if (from - back >= 0 && PROVINCE_PREFIXES.longestAt(tokens, from - back)?.end === from) return from - back;
  }
  return from;
};

/** `dịch tả lợn châu Phi`: a disease. */
const BEASTS: ReadonlySet<string> = new Set(['lợn', 'heo'].map(fold));

const PLAGUE: ReadonlySet<string> = new Set(['tả'].map(fold));

/** `Nguyễn Thái Bình`, `ông Thái Bình`, `đường Điện Biên`: the name of somebody or something else. */
const isPartOfName = (reading: Reading, from: number): boolean => {
  const before = reading.tokens[from - 1];
  if (!isWord(before) || !adjoins(before, reading.tokens[from])) return false;
  if (NAMED_AFTER.has(before.key)) return true;
  if (reading.shouting) return false;
  if (TITLE_KEYS.has(before.key)) return before.key !== 'em';
  return initialIsCapital(reading, before) && SURNAME_KEYS.has(before.key) && !isOrganisationWord(reading, from - 1);
};

/** `Bộ Công Thương Hà Nội`, `Sở Văn hóa Hà Nam`: the word before belongs to an office, not to a person. */
const isOrganisationWord = ({ tokens }: Reading, at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 4), at)
    .some(({ key }) => ['bộ', 'sở', 'ban', 'viện', 'cục', 'đoàn', 'ủy', 'tỉnh', 'ubnd'].includes(key));

const CAPITALISED = /^\p{Lu}[A-Za-z]{2,}$/u;

/** Letters, ends and lengths that no Vietnamese syllable has. */
const FOREIGN = /[fjwz]|(?<!n)g$|(?<![cn])h$|[bdklqrsvx]$|[aeiouy][^aeiouy]+[aeiouy]/iu;

/** `Intel`, `Samsung`, `Products`. */
const isForeignName = ({ sentence, shouting }: Reading, token: Token): boolean => {
  const written = sentence.text.slice(token.start, token.end);
  return !shouting && CAPITALISED.test(written) && FOREIGN.test(written);
};

/** `Hiệp hội Thương mại điện tử Việt Nam`: the country inside the name of a body. */
const isInsideOrganisation = (reading: Reading, from: number): boolean => {
  // `Intel Products Việt Nam`, `Samsung Việt Nam`
  const before = reading.tokens[from - 1];
  if (before !== undefined && adjoins(before, reading.tokens[from]) && isForeignName(reading, before)) return true;
  for (let at = from - 1; at >= Math.max(0, from - 10); at--) {
    const token = reading.tokens[at];
    if (token === undefined || NAME_BREAKS.has(token.key)) return false;
    if (token.kind !== 'word' && !['-', '–', '&', ','].includes(token.key)) return false;
    if (initialIsCapital(reading, token) && ORGANISATION_HEADS.has(token.key)) return true;
  }
  return false;
};

/** `Ngân hàng Thế giới`, `Tổ chức Y tế Thế giới`: capitalised, it is a name. */
const isWorldName = (reading: Reading, from: number): boolean =>
  !reading.shouting && from > 0 && initialIsCapital(reading, reading.tokens[from]);

/** `chỉ số giá đô la Mỹ`, `đồng yên Nhật`. */
const CURRENCIES: ReadonlySet<string> = new Set(['la', 'đôla', 'yên', 'tệ', 'won', 'bảng', 'baht'].map(fold));

/** `Pháp luật`, `Phạm Đức Long`, `Mỹ thuật`, `Anh Nam`: what a one-syllable country must not be. */
const isCountry = (reading: Reading, entry: PlaceEntry, from: number, end: number): boolean => {
  if (CURRENCIES.has(reading.tokens[from - 1]?.key ?? '')) return false;
  if (!RISKY_COUNTRIES.has(entry.key)) return true;
  if (reading.shouting) return false;
  const before = reading.tokens[from - 1];
  const after = reading.tokens[end];
  if (isWord(after) && adjoins(reading.tokens[end - 1], after)) {
    if (initialIsCapital(reading, after)) return false;
    if (COMMON_WORD_ENDINGS[entry.key]?.includes(after.key)) return false;
  }
  if (
    isWord(before) &&
    adjoins(before, reading.tokens[from]) &&
    (initialIsCapital(reading, before) || TITLE_KEYS.has(before.key))
  ) {
    return from === 1 && COUNTRY_CUES.has(before.key);
  }
  return !CUED_COUNTRIES.has(entry.key) || COUNTRY_CUES.has(before?.key ?? '') || neighboursCountry(reading, from, end);
};

/** `Pháp, Đức và Anh`: a country in a row of countries. */
const neighboursCountry = ({ tokens }: Reading, from: number, end: number): boolean => {
  const isJoint = (token: Token | undefined): boolean =>
    token !== undefined && [',', 'và', 'hay', '-', '–', '('].includes(token.key);
  if (isJoint(tokens[end])) return GAZETTEER.longestAt(tokens, end + 1)?.entry.kind === 'country';
  if (!isJoint(tokens[from - 1])) return false;
  return [1, 2, 3].some((length) => {
    const hit = from - 1 - length >= 0 ? GAZETTEER.longestAt(tokens, from - 1 - length) : null;
    return hit?.entry.kind === 'country' && hit.end === from - 1;
  });
};

/** `Bắc Mỹ An`: the name goes on; `miền Bắc Việt Nam` is two. */
const runsOn = (reading: Reading, end: number): boolean => {
  const after = reading.tokens[end];
  if (reading.shouting || !isWord(after) || !adjoins(reading.tokens[end - 1], after)) return false;
  return initialIsCapital(reading, after) && GAZETTEER.longestAt(reading.tokens, end) === null;
};

/** `Chủ tịch Hồ Chí Minh`, `tư tưởng Hồ Chí Minh`: the man, unless a type word or a list says the city. */
const isHoChiMinhCity = (reading: Reading, from: number, end: number): boolean => {
  const before = reading.tokens[from - 1];
  const listed = !isWord(before) || ['và', 'hoặc', 'tại', 'ở', 'từ', 'là'].includes(before.key);
  const after = reading.tokens[end];
  return listed && !(isWord(after) && initialIsCapital(reading, after) && adjoins(reading.tokens[end - 1], after));
};

/** `chỉ số VN-Index`, `VN-CERT`: a name of its own, no country. */
const isCode = (reading: Reading, end: number): boolean => {
  const [hyphen, next] = [reading.tokens[end], reading.tokens[end + 1]];
  return (
    hyphen?.key === '-' &&
    CODES.has(next?.key ?? '') &&
    adjoins(reading.tokens[end - 1], hyphen) &&
    adjoins(hyphen, next)
  );
};

const CODES: ReadonlySet<string> = new Set(['index', 'cert', 'cert/cc', 'expo', 'ix']);

const LEVELS: Readonly<Record<PlaceEntry['kind'], PlaceMention['level']>> = {
  province: 'province',
  country: 'country',
  homeland: 'country',
  region: 'region',
  world: 'world',
  city: 'district',
};

const provinceAt = (reading: Reading, entry: PlaceEntry, from: number, end: number): Found | null => {
  const start = prefixStart(reading, from);
  const found = { from: start, end, rule: 'place/province', area: entry.code, level: 'province' } as const;
  if (start < from) {
    // `thành phố Thái Nguyên` is the capital of the province of its name.
    const isTown =
      !entry.municipality &&
      /^t(?:hành|p|\.p)/u.test(
        reading.sentence.folded.slice(reading.tokens[start]?.start, reading.tokens[from]?.start),
      );
    return isTown ? { ...found, rule: 'place/provincial-city', level: 'district' } : found;
  }
  if (isPartOfName(reading, from)) return null;
  if (entry.key === fold('Hồ Chí Minh') && !isHoChiMinhCity(reading, from, end)) return null;
  if (entry.key === fold('Hòa Bình') && reading.shouting) return null;
  return found;
};

/** A name of the gazetteer at `from`. */
const namedPlaceAt = (reading: Reading, from: number): Found | null => {
  const hit = GAZETTEER.longestAt(reading.tokens, from);
  if (hit === null || !capitalsFit(reading, hit.entry, from, hit.end) || isCode(reading, hit.end)) return null;
  if (BEASTS.has(reading.tokens[from - 1]?.key ?? '') && PLAGUE.has(reading.tokens[from - 2]?.key ?? '')) return null;
  const { entry, end } = hit;
  const found: Found = { from, end, rule: `place/${entry.kind}`, area: entry.code, level: LEVELS[entry.kind] };
  switch (entry.kind) {
    case 'province':
      return provinceAt(reading, entry, from, end);
    case 'country':
      if (entry.code === 'VN') return isInsideOrganisation(reading, from) ? null : found;
      return isCountry(reading, entry, from, end) ? found : null;
    case 'world':
      return isWorldName(reading, from) ? null : found;
    case 'city':
      return isPartOfName(reading, from) ? null : found;
    case 'region':
      return runsOn(reading, end) ? null : found;
    case 'homeland':
      return found;
  }
};

/** Index after the name that begins at `from`: `Sơn Dương`, `Krông Pắc`, `1`; `from` when none does. */
const unitNameEnd = (reading: Reading, type: string, from: number): number => {
  const { tokens, sentence } = reading;
  const first = tokens[from];
  if (first?.kind === 'number')
    return NUMBERED_TYPES.has(type.toLowerCase()) && /^\d{1,2}$/u.test(first.key) ? from + 1 : from;
  let end = from;
  while (
    end < from + LONGEST_NAME &&
    isWord(tokens[end]) &&
    initialIsCapital(reading, tokens[end]) &&
    (end === from || adjoins(tokens[end - 1], tokens[end]))
  ) {
    end++;
    const first = tokens[from];
    const last = tokens[end - 1];
    const known =
      first !== undefined &&
      last !== undefined &&
      provinceOfDistrict(sentence.text.slice(first.start, last.end)) !== null;
    // `Chủ tịch UBND huyện Hòa Vang Nguyễn Văn A`: a known name ends where the next word is a family name.
    if (known && SURNAME_KEYS.has(tokens[end]?.key ?? '')) break;
    if (
      end - from >= 2 &&
      SURNAME_KEYS.has(tokens[end]?.key ?? '') &&
      isWord(tokens[end + 1]) &&
      initialIsCapital(reading, tokens[end + 1])
    )
      break;
  }
  return end;
};

const NO_UNIT_BEFORE: ReadonlySet<string> = new Set(['tác', 'công', 'hợp', 'thương'].map(fold));

/** `huyện Sơn Dương`, `quận 1`, `H.Thoại Sơn`, `thành phố Thủ Đức`. */
const unitAt = (reading: Reading, from: number): Found | null => {
  const type = TYPES.longestAt(reading.tokens, from);
  if (type === null) return null;
  const { word, level } = type.entry;
  const inner = GAZETTEER.longestAt(reading.tokens, type.end);
  if (
    CITY_WORDS.has(fold(word)) &&
    inner?.entry.kind === 'province' &&
    capitalsFit(reading, inner.entry, type.end, inner.end)
  ) {
    return provinceAt(reading, inner.entry, type.end, inner.end);
  }
  const isAbbreviation = word.length <= 3 && word.endsWith('.');
  if (isAbbreviation && !initialIsCapital(reading, reading.tokens[from])) return null;
  if (reading.shouting && level === 'commune') return null;
  const name = reading.tokens[type.end];
  // `Hợp tác xã Krông Pắc`, `công xã Paris`
  if (level === 'commune' && NO_UNIT_BEFORE.has(reading.tokens[from - 1]?.key ?? '')) return null;
  if (NO_UNIT_NAMES.has(name?.key ?? '') || (reading.tokens[from - 1]?.kind === 'number' && name?.kind === 'number'))
    return null;
  const end = unitNameEnd(reading, word, type.end);
  const last = reading.tokens[end - 1];
  if (end === type.end || name === undefined || last === undefined) return null;
  const known = level === 'district' ? provinceOfDistrict(reading.sentence.text.slice(name.start, last.end)) : null;
  return {
    from,
    end,
    rule: `place/${level}`,
    area:
      known ??
      (NUMBERED_TYPES.has(word.toLowerCase()) && level === 'district' && name.kind === 'number' ? 'VN-SG' : null),
    level,
  };
};

/** `, tỉnh`, `(`, `-`: what may stand between a unit and the larger one it lies in. */
const INTO_LARGER = /^\s*[,(\-–]?\s*$/u;

const DEPTH: Readonly<Record<PlaceMention['level'], number>> = {
  world: 0,
  region: 1,
  country: 2,
  province: 3,
  district: 4,
  commune: 5,
};

/** `xã Hòa Thịnh, huyện Tây Hòa, tỉnh Phú Yên`: the province at the end of the chain is everyone's. */
const inheritProvinces = (reading: Reading, found: readonly Found[]): Found[] => {
  const resolved: Found[] = [];
  for (const place of [...found].reverse()) {
    const larger = resolved.at(-1);
    const between =
      larger === undefined
        ? null
        : reading.sentence.text.slice(reading.tokens[place.end - 1]?.end, reading.tokens[larger.from]?.start);
    const lies =
      larger !== undefined &&
      between !== null &&
      INTO_LARGER.test(between) &&
      DEPTH[larger.level] >= 3 &&
      DEPTH[larger.level] < DEPTH[place.level];
    resolved.push(lies && place.area === null ? { ...place, area: larger.area } : place);
  }
  return resolved.reverse();
};

const toMention = ({ sentence, tokens }: Reading, { from, end, rule, area, level }: Found): PlaceMention => {
  const start = tokens[from]?.start ?? 0;
  const stop = tokens[end - 1]?.end ?? start;
  const text = sentence.text.slice(start, stop);
  return { kind: 'place', start, end: stop, text, rule, area, level, name: text };
};

/** The places that a sentence names, longest reading first, left to right. */
export const recognisePlaces = (sentence: Sentence): PlaceMention[] => {
  const reading: Reading = { sentence, tokens: sentence.tokens, shouting: !/\p{Ll}/u.test(sentence.text) };
  const found: Found[] = [];
  for (let at = 0; at < sentence.tokens.length; ) {
    if (sentence.tokens[at]?.kind !== 'word') {
      at++;
      continue;
    }
    const named = namedPlaceAt(reading, at);
    const unit = unitAt(reading, at);
    const place = unit !== null && (named === null || unit.end >= named.end) ? unit : named;
    if (place !== null) found.push(place);
    at = place?.end ?? at + 1;
  }
  return inheritProvinces(reading, found).map((place) => toMention(reading, place));
};

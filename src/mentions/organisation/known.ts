import { type OrganisationEntry, REGISTRY } from '../../catalogue/organisations/registry.ts';
import { buildTokenTrie } from '../../catalogue/token-trie.ts';
import { BRAND_TAILS } from '../../vi/organisation-words.ts';
import { type PlaceTail, placeTailAt } from './place-tail.ts';
import { adjoins, inCapitals, isCapital, isGlued, type Reading, writtenAs } from './reading.ts';

/** A known body in a sentence; `end` is the index after its last token. */
export interface KnownBody {
  readonly entry: OrganisationEntry;
  readonly end: number;
}

const TAILS = buildTokenTrie(BRAND_TAILS.map((words): readonly [string, string] => [words, words]));

/** `bộ Công an`, `Tổng cục thống kê`, `Bộ Công an`; not `Bộ tài nguyên học liệu` at the head of a clause. */
const isTitle = (reading: Reading, { entry, end }: KnownBody, from: number): boolean => {
  const second = entry.initials.findIndex((capital, step) => capital && step > 0);
  if (second < 0 || isCapital(reading, from + second)) return second > 0 || isCapital(reading, from);
  return (
    isCapital(reading, from) && end > from && (entry.form !== 'ministry' || reading.tokens[from - 1]?.kind === 'word')
  );
};

/** `QCVN 41:2016/BGTVT`, `48/2015/TT-BYT`, `UBTVQH14`: letters of a document's number. */
const isDocumentLetters = (reading: Reading, { end }: KnownBody, from: number): boolean => {
  const { tokens } = reading;
  if (isGlued(reading, end) && tokens[end]?.kind === 'number') return true;
  if (!isGlued(reading, from) || !isGlued(reading, from - 1) || !['/', '-'].includes(tokens[from - 1]?.key ?? ''))
    return false;
  const before = tokens[from - 2];
  return before?.kind === 'number' || ((before?.key.length ?? 0) <= 4 && REGISTRY.longestAt(tokens, from - 2) === null);
};

const isWritten = (reading: Reading, found: KnownBody, from: number): boolean => {
  const { entry, end } = found;
  if (entry.glued && writtenAs(reading, from, end).includes(' ')) return false;
  // `PC06`, `VN-A05`: a piece of a longer code.
  if (entry.glued && isGlued(reading, from) && /[\p{L}\p{N}_-]/u.test(reading.tokens[from - 1]?.key ?? ''))
    return false;
  if (entry.writing === 'letters') return inCapitals(reading, from, end) && !isDocumentLetters(reading, found, from);
  if (entry.writing === 'brand')
    return entry.initials.every((needed, step) => !needed || isCapital(reading, from + step));
  return isTitle(reading, found, from);
};

/** The longest spelling of a known body at `from`, written as it must be. */
export const knownAt = (reading: Reading, from: number): KnownBody | null => {
  const found = REGISTRY.longestAt(reading.tokens, from);
  return found !== null && isWritten(reading, found, from) ? found : null;
};

/** What may follow a known name and belong to it: `Cục Thuế Hà Nội`, `Bộ Tài chính Nhật Bản`, `Samsung Việt Nam`. */
const takesPlace = ({ form, writing }: OrganisationEntry, { reach }: PlaceTail): boolean => {
  switch (form) {
    case 'ministry':
      return reach !== 'local';
    case 'agency':
      return true;
    case 'company':
      return writing === 'title' ? reach === 'abroad' : reach !== 'abroad';
    case 'institution':
      return reach !== 'homeland';
    case 'international':
      return false;
  }
};

/** Where the name ends with its trade words and its place: `FPT Software`, `VNPT Kiên Giang`. */
export const knownEnd = (reading: Reading, { entry, end }: KnownBody): number => {
  const brand = entry.form === 'company' && adjoins(reading, end) ? TAILS.longestAt(reading.tokens, end) : null;
  const named = brand !== null && isCapital(reading, end) ? brand.end : end;
  const place = placeTailAt(reading, named);
  return place !== null && takesPlace(entry, place) ? place.end : named;
};

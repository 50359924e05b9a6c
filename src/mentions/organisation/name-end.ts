import { FIELD_NAMES, SUBJECT_NAMES } from '../../catalogue/organisations/registry.ts';
import { buildTokenTrie } from '../../catalogue/token-trie.ts';
import { HEADS, type Head, LEGAL_FORMS, NO_NAMES, SENTENCE_WORDS } from '../../vi/organisation-words.ts';
import { knownAt } from './known.ts';
import { personBegins, placeTailAt } from './place-tail.ts';
import { adjoins, inCapitals, isCapital, isGlued, type Reading } from './reading.ts';

/** Common nouns that open names of bodies, by their words. */
export const HEAD_NAMES = buildTokenTrie(HEADS.map((head): readonly [string, Head] => [head.words, head]));

const LEGAL = buildTokenTrie(LEGAL_FORMS.map((words): readonly [string, string] => [words, words]));

/** A longer name is read up to here. */
const LONGEST_NAME = 24;

/** Tokens that may touch a name one by one. */
const LONGEST_GLUE = 6;

/** What follows a head; `end` is the index after its last token. */
interface Name {
  readonly end: number;
  /** No place and no name of its own: `Sở Y tế`, which every province has. */
  readonly bare: boolean;
}

/** One piece of a name. */
interface Part {
  readonly kind: 'field' | 'opening' | 'proper' | 'local' | 'country' | 'legal';
  readonly from: number;
  readonly end: number;
}

/** Heads that are trades too: `Chi cục Kiểm định Hải quan`. */
const TRADES: ReadonlySet<string> = new Set([
  'Hải quan',
  'Thuế',
  'Bưu điện',
  'Điện lực',
  'Bảo hiểm xã hội',
  'Bảo hiểm Xã hội',
  'Thanh tra',
]);

const isPlace = ({ kind }: Part): boolean => kind === 'local' || kind === 'country';

/** `Vụ Thị trường trong nước Bộ Công Thương`, `… và Thanh tra Chính phủ`: the next body begins. */
const nextBodyBegins = (reading: Reading, at: number): boolean => {
  if (!isCapital(reading, at) || reading.shouting) return false;
  const head = HEAD_NAMES.longestAt(reading.tokens, at);
  return (head !== null && !TRADES.has(head.entry.words)) || knownAt(reading, at)?.entry.writing === 'title';
};

const fieldAt = (reading: Reading, at: number, parts: readonly Part[], small: boolean): Part | null => {
  const hit = FIELD_NAMES.longestAt(reading.tokens, at);
  if (hit === null) return null;
  const before = parts.at(-1);
  const goesOn = before?.kind === 'opening' || (hit.entry.closes && before !== undefined);
  if (!isCapital(reading, at) && !goesOn && !small) return null;
  return { kind: hit.entry.opens ? 'opening' : 'field', from: at, end: hit.end };
};

const placeAt = (reading: Reading, at: number): Part | null => {
  const place = placeTailAt(reading, at);
  return place === null ? null : { kind: place.reach === 'local' ? 'local' : 'country', from: at, end: place.end };
};

/** `K-Source`, `Mát-xcơ-va`, `Cienco4`: what touches a name belongs to it. */
const gluedEnd = (reading: Reading, from: number): number => {
  let end = from;
  while (end - from < LONGEST_GLUE && isGlued(reading, end)) {
    if (reading.tokens[end]?.kind === 'number') return end + 1;
    const dashed =
      reading.tokens[end]?.key === '-' && isGlued(reading, end + 1) && reading.tokens[end + 1]?.kind === 'word';
    if (!dashed || nextBodyBegins(reading, end + 1)) return end;
    end += 2;
  }
  return end;
};

/** Whether a capital may be half a word: at the head of an office's name, or right after another such half. */
const mayPair = (head: Head, parts: readonly Part[]): boolean => {
  const before = parts.at(-1);
  if (head.takes === 'company') return before !== undefined && parts.every(({ kind }) => kind === 'legal');
  return before === undefined || (before.kind === 'proper' && before.end - before.from > 1);
};

/** `Giám` of `Cục Giám định khoa học`: a capital with the small syllable that completes the word. */
const properAt = (reading: Reading, head: Head, at: number, parts: readonly Part[]): Part | null => {
  const before = parts.at(-1);
  if (head.takes !== 'company' && before !== undefined && isPlace(before)) return null;
  if (reading.shouting || !isCapital(reading, at) || NO_NAMES.has(reading.tokens[at]?.key ?? '')) return null;
  const next = reading.tokens[at + 1];
  const pairs =
    mayPair(head, parts) &&
    next?.kind === 'word' &&
    adjoins(reading, at + 1) &&
    !isCapital(reading, at + 1) &&
    !SENTENCE_WORDS.has(next.key) &&
    FIELD_NAMES.longestAt(reading.tokens, at + 1) === null;
  const end = pairs && !inCapitals(reading, at, at + 1) ? at + 2 : at + 1;
  return { kind: 'proper', from: at, end: gluedEnd(reading, end) };
};

/** `Công ty cổ phần đầu tư ABC`, `Ban Quản lý các khu công nghiệp`: the trade in small letters. */
const takesSmallFields = (head: Head, parts: readonly Part[]): boolean =>
  head.takes === 'company'
    ? parts.some(({ kind }) => kind === 'legal') && parts.every(({ kind }) => kind !== 'proper')
    : head.words.startsWith('Ban ');

const partAt = (reading: Reading, head: Head, at: number, parts: readonly Part[]): Part | null => {
  if (reading.tokens[at]?.kind !== 'word' || !adjoins(reading, at)) return null;
  if (parts.length > 0 && (nextBodyBegins(reading, at) || personBegins(reading, at))) return null;
  const isCompany = head.takes === 'company';
  const legal = isCompany ? LEGAL.longestAt(reading.tokens, at) : null;
  if (legal !== null) return { kind: 'legal', from: at, end: legal.end };
  const field = fieldAt(reading, at, parts, takesSmallFields(head, parts));
  const place = placeAt(reading, at);
  if (field !== null && (place === null || field.end > place.end)) return field;
  if (place !== null) return place;
  return head.takes === 'name' || isCompany ? properAt(reading, head, at, parts) : null;
};

/** Whether the sign or word at `at` joins what is before it with a part after it. */
const joins = (reading: Reading, head: Head, at: number, part: Part): boolean => {
  const sign = reading.tokens[at]?.key;
  const isField = part.kind === 'field' || part.kind === 'opening';
  const isGluedName = isGlued(reading, at) && isGlued(reading, at + 1) && part.kind === 'proper';
  switch (sign) {
    case 'và':
      return isField && isCapital(reading, part.from);
    case '&':
      return isField || isGluedName || head.takes === 'company';
    case '-':
    case '–':
      return (
        (isField && isCapital(reading, part.from)) || isGluedName || (head.takes === 'company' && part.kind === 'local')
      );
    default:
      return false;
  }
};

const partsOf = (reading: Reading, head: Head, from: number): Part[] => {
  const parts: Part[] = [];
  let at = from;
  while (at - from < LONGEST_NAME) {
    const straight = partAt(reading, head, at, parts);
    const joined = straight === null && parts.length > 0 ? partAt(reading, head, at + 1, parts) : null;
    const part = straight ?? (joined !== null && joins(reading, head, at, joined) ? joined : null);
    if (part === null) break;
    parts.push(part);
    at = part.end;
    if ((part.kind === 'local' || part.kind === 'country') && head.takes === 'field') break;
  }
  return parts;
};

/** Whether the pieces name one body: `Công ty TNHH` and `ngân hàng Việt Nam` do not. */
const isName = (reading: Reading, head: Head, parts: readonly Part[], isSmall: boolean): boolean => {
  const named = parts.filter(({ kind }) => kind !== 'legal');
  const [first, ...others] = named;
  if (first === undefined) return false;
  if (named.every(isPlace))
    return !isSmall && head.form === 'institution' && head.small && others.length === 0 && first.kind === 'local';
  const capitals = named.filter((part) => isPlace(part) || isCapital(reading, part.from));
  if (isSmall && (isPlace(first) || !isCapital(reading, first.from))) return false;
  if (head.takes !== 'company') return capitals.length > 0;
  // `Công ty A` stands for any.
  const proper = named.some(
    ({ kind, from, end }) => kind === 'proper' && (end - from > 1 || (reading.tokens[from]?.key.length ?? 0) > 1),
  );
  return proper || capitals.length > 1;
};

const withoutLegalEnd = (parts: readonly Part[]): readonly Part[] =>
  parts.slice(0, parts.findLastIndex(({ kind }) => kind !== 'legal') + 1);

/** `Y tế TP.HCM`, `TT&TT Hà Nội` after `Sở`; `Tài chính Mỹ` after `Bộ`. */
const subjectName = (reading: Reading, head: Head, from: number): Name | null => {
  const hit = SUBJECT_NAMES.longestAt(reading.tokens, from);
  if (hit === null || !isCapital(reading, from) || !adjoins(reading, from)) return null;
  if (
    hit.entry === 'letters' &&
    !/^[^\p{Ll}]*(?: và [^\p{Ll}]*)?$/u.test(
      reading.sentence.text.slice(reading.tokens[from]?.start, reading.tokens[hit.end - 1]?.end),
    )
  )
    return null;
  const place = placeTailAt(reading, hit.end);
  const takes = place !== null && (head.form === 'ministry' ? place.reach !== 'local' : place.reach === 'local');
  return takes ? { end: place.end, bare: false } : { end: hit.end, bare: true };
};

/** The name that the head before `from` opens; null when none does. */
export const nameAfter = (reading: Reading, head: Head, from: number, isSmall: boolean): Name | null => {
  if (head.takes === 'subject') return subjectName(reading, head, from);
  if (head.takes === 'place') {
    const place = placeTailAt(reading, from);
    return place?.reach === 'local' ? { end: place.end, bare: false } : null;
  }
  const parts = withoutLegalEnd(partsOf(reading, head, from));
  const last = parts.at(-1);
  if (last === undefined || !isName(reading, head, parts, isSmall)) return null;
  return { end: last.end, bare: parts.every(({ kind }) => kind === 'field' || kind === 'opening') };
};

import type { Qualifier } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { BARE_HEDGES, BOUNDS_AFTER, COMPARED, EXCEEDED, HEDGE_FILLERS, HEDGES, PLACES_ON } from '../../vi/hedges.ts';
import { isNumber, isWord, keyAt, type Line } from '../line.ts';
import { type Found, phraseTable, wordSet } from '../phrases.ts';

const pairs = (table: readonly (readonly [Qualifier, readonly string[]])[]): (readonly [string, Qualifier])[] =>
  table.flatMap(([qualifier, phrases]) => phrases.map((phrase) => [phrase, qualifier] as const));

const BEFORE = phraseTable(pairs(HEDGES));
const BARE = phraseTable(pairs(BARE_HEDGES));
const AFTER = phraseTable(pairs(BOUNDS_AFTER));
const FILLERS = wordSet(HEDGE_FILLERS);
const COMPARED_WORDS = wordSet(COMPARED);
const EXCESS = phraseTable(EXCEEDED.map((phrase) => [phrase, true] as const));
const PLACES = phraseTable(PLACES_ON.map((phrase) => [phrase, true] as const));

/** Last words of lengths and weights. */
const UNIT_ENDS = wordSet(['km', 'mét', 'm', 'cm', 'mm', 'số', 'tấn', 'kg', 'tạ', 'ha', 'm2']);
const PROVINCE = fold('tỉnh');
const MORE_THAN = fold('hơn');
const ON = wordSet(['trên', 'dưới']);
const EXCEED = fold('vượt');
const MARK_WORDS = wordSet(['mốc', 'ngưỡng', 'mức', 'xa', 'trên', 'hơn', 'qua', 'số']);
const PROVINCES = /^(?:63|34)$/u;

/** What a hedge says of the number between two token positions. */
export interface Hedge {
  readonly qualifier: Qualifier | null;
  /** Where the hedges start: the number itself when there is none. */
  readonly from: number;
}

const BACK = fold('lại');

/** `90% công nhân trở lại làm việc`: they return; a bound ends what it stands in. */
const isBound = (line: Line, at: number, found: Found<Qualifier>): boolean =>
  keyAt(line, at + 1) !== BACK || !isWord(line, found.next);

const SIZES = wordSet(['dài', 'rộng', 'sâu', 'nặng', 'dày']);
const SO = fold('so');
const WITH = fold('với');
const COMPARISON = 10;

/** `cao hơn 5%`, `nhanh hơn 2 lần` compare; `dài hơn 200 km` says how long. */
const isComparison = (line: Line, from: number, next: number): boolean => {
  const word = keyAt(line, from - 1);
  if (keyAt(line, from) !== MORE_THAN || !COMPARED_WORDS.has(word)) return false;
  return !(SIZES.has(word) && UNIT_ENDS.has(keyAt(line, next - 1)) && keyAt(line, next) !== SO);
};

/** `vượt 2% so với kế hoạch`: the excess, not a bound; `vượt mốc 300 tỷ` is a bound whatever follows. */
const isExcess = (line: Line, from: number, number: number, next: number): boolean => {
  if (keyAt(line, from) !== EXCEED || MARK_WORDS.has(keyAt(line, number - 1))) return false;
  // `so với chỉ tiêu được giao thì vượt 26,3%`
  for (let at = from - 1; at > from - COMPARISON && isWord(line, at); at -= 1)
    if (keyAt(line, at) === WITH && keyAt(line, at - 1) === SO) return true;
  for (let at = next; at < next + 4 && isWord(line, at); at += 1) {
    if (EXCESS.at(line, at) !== null) return true;
  }
  return false;
};

const SURVEYS = phraseTable(
  ['khảo sát', 'điều tra', 'phỏng vấn', 'thăm dò', 'nghiên cứu'].map((phrase) => [phrase, true] as const),
);
const SURVEY_REACH = 9;

/** `Khảo sát quý III/2020 trên 320 người bệnh`: whom it asked. */
const isSurveyed = (line: Line, from: number): boolean => {
  for (let at = from - 1; at > from - SURVEY_REACH && at >= 0; at -= 1) {
    if (!isWord(line, at) && line.tokens[at]?.kind !== 'number' && keyAt(line, at) !== '/') return false;
    if (SURVEYS.at(line, at) !== null) return true;
  }
  return false;
};

/** `71 trên 193`, `trên 63 tỉnh, thành`, `trên 3 lĩnh vực`: here `trên` is a preposition. */
const isPlace = (line: Line, from: number, number: number, next: number): boolean => {
  if (!ON.has(keyAt(line, from)) || number !== from + 1) return false;
  if (isNumber(line, from - 1) || isSurveyed(line, from)) return true;
  const key = keyAt(line, number);
  if (PROVINCES.test(key) && next === number + 1 && keyAt(line, next) === PROVINCE) return true;
  return /^\d{1,2}$/u.test(key) && PLACES.at(line, next) !== null;
};

const skipFiller = (line: Line, end: number): number => (FILLERS.has(keyAt(line, end - 1)) ? end - 1 : end);

const hedgeBefore = (line: Line, end: number): Found<Qualifier> | null =>
  BEFORE.before(line, end) ?? (skipFiller(line, end) < end ? BEFORE.before(line, skipFiller(line, end)) : null);

const OUTSIDE = fold('ngoài');
const INSIDE_OF = wordSet(['nước', 'bên', 'trong', 'phía']);
const LEVELS = wordSet(['tuyến', 'bên', 'phía', 'tầng']);

const ONLINE = fold('trực');

/** `tuyến dưới`; `trực tuyến trên 80%` is over. */
const isLevel = (line: Line, at: number): boolean =>
  ON.has(keyAt(line, at)) && LEVELS.has(keyAt(line, at - 1)) && keyAt(line, at - 2) !== ONLINE;

/** `nước ngoài là 6.896 tỷ`, `Tuyến dưới là 47 tổ`: where, not how many. */
const saysWhere = (line: Line, at: number): boolean => {
  const before = keyAt(line, at - 1);
  return (keyAt(line, at) === OUTSIDE && INSIDE_OF.has(before)) || isLevel(line, at);
};

const MOST_HEDGES = 3;

/** Reads the hedges before a number; the nearest decides: `khoảng hơn 20` is over. */
export const readHedge = (line: Line, number: number, next: number): Hedge => {
  let qualifier: Qualifier | null = null;
  let from = number;
  const bare = line.whole ? BARE.before(line, number) : null;
  if (bare !== null) return { qualifier: bare.value, from: bare.next };
  for (let count = 0; count < MOST_HEDGES; count += 1) {
    const found = hedgeBefore(line, from);
    if (found === null || line.taken.has(found.next) || saysWhere(line, found.next)) break;
    if (
      isComparison(line, found.next, next) ||
      isExcess(line, found.next, number, next) ||
      isPlace(line, found.next, number, next)
    )
      break;
    qualifier ??= found.value;
    from = found.next;
  }
  return { qualifier, from };
};

const MOST_NOUN_WORDS = 3;

/** `80% trở lên`, `3 sao trở lên`: the bound behind a number, with at most a short noun between. */
export const readBoundAfter = (line: Line, next: number): Found<Qualifier> | null => {
  for (let at = next; at <= next + MOST_NOUN_WORDS; at += 1) {
    const found = AFTER.at(line, at);
    if (found !== null) return isBound(line, at, found) ? found : null;
    if (!isWord(line, at)) return null;
  }
  return null;
};

import { fold } from '../../text/fold.ts';
import { LEADING, RANK_FIELDS, RANK_NUMERALS, RANK_PHRASES, RANK_VERBS, RANK_WORDS } from '../../vi/number-cues.ts';
import { isNumber, isWord, keyAt, type Line, writtenAt } from '../line.ts';
import { type Found, phraseTable, wordSet } from '../phrases.ts';
import { readRoman } from '../roman.ts';
import { type Decimal, integer, isWhole } from './decimal.ts';
import type { Expression } from './expression.ts';
import { readNumber } from './number.ts';

const WORDS = phraseTable(RANK_WORDS.map((phrase) => [phrase, true] as const));
const VERBS = phraseTable(RANK_VERBS.map((phrase) => [phrase, true] as const));
const FIELDS = phraseTable(RANK_FIELDS.map((phrase) => [phrase, true] as const));
const LEADS = phraseTable(LEADING.map((phrase) => [phrase, true] as const));
const PHRASES = phraseTable(RANK_PHRASES.map(([phrase, value]) => [phrase, { value }] as const));
const WITHIN = phraseTable(['trong tổng số', 'trong số', 'trên tổng số'].map((phrase) => [phrase, true] as const));
const NUMERALS = new Map(RANK_NUMERALS.map(([word, value]) => [fold(word), value]));

const ORDINAL = fold('thứ');
const FIRST = fold('nhất');
const SECOND = fold('nhì');
const ABOUT = fold('về');
const TOTALS = wordSet(['tổng', 'số']);
const TIMES = fold('lần');
const STEP = fold('bậc');
const CLASS = fold('hạng');
const MOVES = wordSet(['tăng', 'giảm', 'tụt', 'lên', 'xuống', 'thăng', 'rớt', 'lùi', 'mất', 'nhảy', 'cải', 'thêm']);

/** `Huân chương Lao động hạng Nhất` is a class of medals. */
const MEDALS = wordSet(['động', 'công', 'chương', 'lập', 'khen', 'sĩ']);
const GROUP = fold('nhóm');
const ON = wordSet(['trên', 'trong']);

const isOrdinalSign = (line: Line, at: number): boolean => keyAt(line, at) === ORDINAL;

const LOOK_BACK = 4;

/** A ranking verb within a few words before `thứ`: `đứng thứ`, `vươn lên vị trí thứ`, `và thứ nhất khu vực`. */
const isRanking = (line: Line, ordinal: number, next: number): boolean => {
  for (let at = ordinal; at > ordinal - LOOK_BACK && at > 0; at -= 1) {
    if (VERBS.before(line, at) !== null) return true;
    if (!isWord(line, at - 1)) break;
  }
  return FIELDS.at(line, next) !== null;
};

export type RankKind = 'rank' | 'ordinal';

/** Whether the number at `from` is a rank or an ordinal, by what stands before it; null for neither. */
export const rankKind = (line: Line, from: number, next: number): RankKind | null => {
  if (isOrdinalSign(line, from - 1)) {
    if (keyAt(line, from - 2) === TIMES) return 'ordinal';
    // `sau cả Lào (thứ 77)`
    const isAlone = keyAt(line, from - 2) === '(' && keyAt(line, next) === ')';
    return isAlone || isNextRank(line, from) || isRanking(line, from - 1, next) || keyAt(line, next) === '/'
      ? 'rank'
      : 'ordinal';
  }
  if (keyAt(line, next) === TIMES) return null;
  return WORDS.before(line, from) !== null ||
    isStatedRank(line, from) ||
    isRankMovedTo(line, from) ||
    isListedRank(line, from, next)
    ? 'rank'
    : null;
};

/** `lần lượt xếp thứ 3, thứ 1 và thứ 4` */
const isNextRank = (line: Line, from: number): boolean =>
  JOINS.has(keyAt(line, from - 2)) &&
  isNumber(line, from - 3) &&
  isOrdinalSign(line, from - 4) &&
  rankKind(line, from - 3, from - 2) === 'rank';

const MOVES_TO = wordSet(['lên', 'xuống', 'về']);

/** `nhảy từ vị trí 58 lên 37` */
const isRankMovedTo = (line: Line, from: number): boolean =>
  MOVES_TO.has(keyAt(line, from - 1)) && isNumber(line, from - 2) && WORDS.before(line, from - 2) !== null;

const IS = fold('là');
const STATED = phraseTable(['thứ hạng', 'vị trí', 'xếp hạng', 'vị thứ'].map((phrase) => [phrase, true] as const));

/** `một năm trước, thứ hạng là 36`, `thứ hạng: 36` */
const isStatedRank = (line: Line, from: number): boolean => {
  const sign = keyAt(line, from - 1);
  if (sign !== IS && sign !== ':') return false;
  return STATED.before(line, from - 1) !== null || (sign === IS && isRankOf(line, from - 1));
};

const LONGEST_OWNER = 9;

/** `thứ hạng của Việt Nam | là`: whose rank it is. */
const isRankOf = (line: Line, is: number): boolean => {
  for (let at = is - 1; at >= is - LONGEST_OWNER && isWord(line, at); at -= 1)
    if (keyAt(line, at) === OF) return STATED.before(line, at) !== null;
  return false;
};

const OF = fold('của');

const JOINS = wordSet(['và', ',']);
const FARTHEST_RANK = 14;

/** `đứng thứ 46/181 về băng rộng cố định và 44/140 về băng rộng di động`. */
const isListedRank = (line: Line, from: number, next: number): boolean => {
  const end = keyAt(line, next) === '/' ? next + 2 : next;
  const isAlike = JOINS.has(keyAt(line, from - 1)) && keyAt(line, from + 1) === '/' && keyAt(line, end) === ABOUT;
  if (!isAlike) return false;
  for (let at = from - 2; at > from - FARTHEST_RANK && at > 0; at -= 1)
    if (isNumber(line, at) && keyAt(line, at + 1) === '/' && keyAt(line, at + 3) === ABOUT)
      return isOrdinalSign(line, at - 1) || WORDS.before(line, at) !== null;
  return false;
};

const LOOK_BACK_FOR_MOVE = 3;

const hasMove = (line: Line, from: number): boolean => {
  for (let at = from - 1; at >= from - LOOK_BACK_FOR_MOVE && isWord(line, at); at -= 1) {
    if (MOVES.has(keyAt(line, at))) return true;
  }
  return false;
};

/** `108 bậc đá`, `7 bậc lương`: things that are counted. */
const STAIRS = wordSet(['đá', 'thang', 'cầu', 'học', 'lương', 'thợ', 'phụ', 'đào', 'trung', 'tiểu', 'mầm', 'chịu']);

/** `tăng 15 bậc`, `tụt 2 hạng`: steps in a ranking; `8 hạng vé` are kinds of tickets. */
export const isStep = (line: Line, expression: Expression): boolean => {
  if (expression.unit !== null || expression.total !== null || !isWhole(expression.value)) return false;
  const word = keyAt(line, expression.next);
  const step =
    (word === STEP && !STAIRS.has(keyAt(line, expression.next + 1))) ||
    (word === CLASS && hasMove(line, expression.from));
  return step && !isRankWordBefore(line, expression.from);
};

const isRankWordBefore = (line: Line, from: number): boolean => WORDS.before(line, from) !== null;

/** `11 đơn vị trong tổng số 22`, `7 trong số 10`: the whole that a number is part of. */
export const wholeOf = (line: Line, next: number): Decimal | null => {
  for (let at = next; at <= next + 3; at += 1) {
    if (WITHIN.at(line, at) !== null) return fieldSize(line, at);
    if (!isWord(line, at)) return null;
  }
  return null;
};

/** `71 trên 193 quốc gia`, `30 trong tổng số 150`: the size of the field behind a rank. */
export const fieldSize = (line: Line, next: number): Decimal | null => {
  if (!ON.has(keyAt(line, next))) return null;
  for (let at = next + 1; at < next + 4; at += 1) {
    if (isNumber(line, at)) {
      const size = readNumber(line, at);
      return size !== null && size.magnitude === 0 && isWhole(size.value) ? size.value : null;
    }
    if (!TOTALS.has(keyAt(line, at))) return null;
  }
  return null;
};

const ROMAN = /^[IVXL]+$/u;

/** `lần thứ XIII` → 13; only in capitals. */
const romanAt = (line: Line, at: number): number | null => {
  const written = writtenAt(line, at);
  return ROMAN.test(written) ? readRoman(written.toLowerCase()) : null;
};

/** `nhất` of `thứ nhất`, `hạng nhì`, `đứng thứ ba`: an ordinal word behind `thứ` or a rank word. */
export const readOrdinalWord = (
  line: Line,
  at: number,
): { readonly value: Decimal; readonly next: number; readonly kind: RankKind } | null => {
  if (line.taken.has(at) || at === 0) return null;
  const ordinal = isOrdinalSign(line, at - 1);
  const value = NUMERALS.get(keyAt(line, at)) ?? (ordinal ? romanAt(line, at) : null);
  if (value === null) return null;
  if (keyAt(line, at - 1) === CLASS && MEDALS.has(keyAt(line, at - 2))) return null;
  const isClass = line.whole && keyAt(line, at - 1) === CLASS;
  if (!ordinal && !isClass && !(keyAt(line, at) === FIRST || keyAt(line, at) === SECOND)) return null;
  const long = ordinal ? readNumber(line, at) : null;
  if (long !== null && long.next > at + 1 && isWhole(long.value)) {
    return { value: long.value, next: long.next, kind: rankKind(line, at, long.next) ?? 'ordinal' };
  }
  const kind =
    rankKind(line, at, at + 1) ?? (FIRST === keyAt(line, at) && VERBS.before(line, at) !== null ? 'rank' : null);
  return kind === null ? null : { value: integer(value), next: at + 1, kind };
};

/** `dẫn đầu`, `áp chót`: a rank without a number. */
export const readRankPhrase = (line: Line, at: number): Found<{ readonly value: string | null }> | null => {
  const found = line.taken.has(at) ? null : PHRASES.at(line, at);
  if (found === null || LEADERS.has(keyAt(line, at - 1))) return null;
  const ends = !isWord(line, found.next) || keyAt(line, found.next) === ABOUT;
  return ends || FIELDS.at(line, found.next) !== null || line.whole ? found : null;
};

/** `người đứng đầu` is a person, `do Mỹ dẫn đầu đoàn` an act. */
const LEADERS = wordSet(['người', 'ông', 'bà', 'do']);

const MOST_NOUN_WORDS = 4;

/** `nhóm 70 nước dẫn đầu`, `nhóm 10/34 địa phương dẫn đầu`: a rank of at most that number. */
export const isLeadingGroup = (line: Line, from: number, next: number): boolean => {
  if (keyAt(line, from - 1) !== GROUP) return false;
  for (let at = next; at <= next + MOST_NOUN_WORDS; at += 1) {
    if (LEADS.at(line, at) !== null) return true;
    if (!isWord(line, at) && keyAt(line, at) !== ',') return false;
  }
  return false;
};

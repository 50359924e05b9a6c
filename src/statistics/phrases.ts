import type { Sentence } from '../model.ts';
import { fold } from '../text/fold.ts';
import { ARRIVAL, CHANGE_NOUN, CLAUSE_OPENER, DISCOURSE, ESTIMATE, FALL, FORECAST, LABEL_HEAD, PHRASE_BREAK, PREDICATE, PROTECTED, RANK_WORD, RISE, SAY, TARGET, TIME_PREPOSITION } from './cue-tables.ts';
import type { Group, Item } from './items.ts';
import { cueBefore } from './role.ts';
import { sectorFrom, sectorUpTo } from './scope.ts';

/** A stretch of items that names something; `items` are what is kept of it. */
export interface Phrase {
  readonly items: readonly Item[];
  /** Index of the first item behind it. */
  readonly end: number;
  /** How many of `items` stand before its predicate; all of them when it has none. */
  readonly nouns: number;
  /** Index of the number that continues its coordination: `14 bộ, ngành và 52 địa phương`. */
  readonly next: number | null;
}

export const EMPTY: Phrase = { items: [], end: 0, nouns: 0, next: null };

const keySet = (...all: string[]): ReadonlySet<string> => new Set(all.map(fold));

/** Words that name nothing by themselves. */
const FUNCTION_WORDS = keySet(
  'và', 'hoặc', 'của', 'với', 'là', 'có', 'đã', 'đang', 'sẽ', 'được', 'các', 'những', 'cho', 'tại', 'trong', 'trên', 'vào', 'từ', 'đến', 'theo', 'ở', 'về', 'qua', 'này', 'đó', 'thì', 'mà', 'cũng', 'vẫn', 'còn', 'mới', 'chỉ', 'đều', 'hiện', 'nay', 'riêng', 'ước', 'khoảng', 'hơn', 'gần', 'tới', 'lên', 'xuống', 'thêm', 'rất', 'khi', 'sau', 'trước', 'nhờ', 'do', 'để', 'nếu', 'song', 'nhưng', 'lại', 'bằng', 'cả', 'toàn', 'mỗi', 'tổng', 'mức', 'dự', 'kiến', 'tính', 'đạt', 'bình', 'quân', 'trung', 'lần', 'lượt', 'tương', 'ứng', 'so', 'cùng', 'kì', 'đạt', 'như', 'gồm', 'số', 'đưa', 'giúp', 'hay', 'thực', 'hiện', 'phấn', 'đấu', 'tròn', 'đúng', 'vừa', 'thế', 'vì',
);

export const isContent = (item: Item): boolean =>
  item.kind === 'name' || item.kind === 'place' || (item.kind === 'word' && !FUNCTION_WORDS.has(item.key));

export const hasContent = (items: readonly Item[]): boolean => {
  if (items.some((item) => item.kind !== 'place' && isContent(item))) return true;
  const keys = items.map((item) => item.key);
  return keys.some((_, at) => PROTECTED.from(keys, at) > 1);
};

/** Prepositions and adverbs that no label ends or starts with. */
const EDGE_WORDS = keySet('và', 'hoặc', 'của', 'với', 'là', 'có', 'đã', 'đang', 'sẽ', 'được', 'các', 'những', 'cho', 'tại', 'trong', 'trên', 'vào', 'từ', 'đến', 'theo', 'ở', 'về', 'qua', 'thì', 'mà', 'cũng', 'vẫn', 'mới', 'chỉ', 'đều', 'hiện', 'ước', 'khoảng', 'tới', 'lên', 'thêm', 'khi', 'sau', 'trước', 'nhờ', 'do', 'để', 'nếu', 'song', 'nhưng', 'lại', 'bằng', 'cả', 'dự', 'như', 'gồm', 'hay', 'còn', 'này', 'đạt', 'nay', 'tiếp', 'tục', 'bình', 'quân', 'trung', 'rằng', 'thấy', 'biết', 'đưa', 'nâng', 'giúp', 'khiến', 'ngay', 'lũy', 'kế', 'tròn', 'đúng', 'vì', 'thế', 'kì', 'cùng', 'vừa', 'đó', 'hết', 'riêng', 'phấn', 'đấu', 'chiếm', 'mỗi');

const isEdge = (item: Item | undefined): boolean =>
  item === undefined || item.kind === 'sign' || item.kind === 'time' || item.kind === 'group' || (item.kind === 'word' && EDGE_WORDS.has(item.key));

/** Drops what no label starts or ends with. */
export const trim = (items: readonly Item[]): readonly Item[] => {
  let start = 0;
  let end = items.length;
  const keys = items.map((item) => item.key);
  while (start < end && PROTECTED.from(keys, start) === 0) {
    const opener = DISCOURSE.from(keys, start);
    if (opener === 0 && !isEdge(items[start])) break;
    start += Math.max(1, opener);
  }
  while (end > start && PROTECTED.upTo(keys, end) === 0) {
    const closer = DISCOURSE.upTo(keys, end);
    if (!isEdge(items[end - 1]) && closer < 2) break;
    end -= Math.max(1, closer);
  }
  return items.slice(Math.min(start, end), Math.max(start, end));
};

const dropPrepositions = (kept: Item[]): void => {
  for (;;) {
    const keys = kept.slice(-4).map((each) => each.key);
    const length = TIME_PREPOSITION.upTo(keys, keys.length);
    if (length === 0) return;
    kept.splice(-length);
  }
};

/** Takes times with their prepositions and parentheses out of a label. */
export const withoutTimes = (items: readonly Item[]): readonly Item[] => {
  const kept: Item[] = [];
  for (const item of items) {
    if (item.kind === 'group') continue;
    if (item.kind !== 'time') kept.push(item);
    else dropPrepositions(kept);
  }
  return kept;
};

/** The words of a label as the article writes them. */
export const render = (sentence: Sentence, items: readonly Item[]): string => {
  let out = '';
  let last = -1;
  for (const item of items) {
    const text = sentence.text.slice(item.start, item.end);
    const glued = last < 0 || item.start === last || /^[,.;:%!?)”"’]/u.test(text);
    out += glued ? text : ` ${text}`;
    last = item.end;
  }
  return out.replace(/[\s,.;:–-]+$/u, '').replace(/^[\s,.;:–-]+/u, '');
};

const LONGEST_PHRASE = 32;
const LIST_PIECE = 6;
/** A noun phrase of at most so many words may go on behind a comma with a predicate of its own. */
const OPEN_LIST = 3;
const AND = fold('và');

/** `, thành phố đã …` goes on with the phrase; `, tăng 5%`, `, góp phần nâng cao …` does not. */
const commaContinues = (group: Group, comma: number, taken: number): boolean => {
  if (CLAUSE_OPENER.from(group.keys, comma + 1) > 0 && PROTECTED.from(group.keys, comma + 1) === 0) return false;
  for (let at = comma + 1; at <= comma + 1 + LIST_PIECE; at++) {
    const item = group.items[at];
    if (item === undefined || (item.kind === 'sign' && /[,;.]/u.test(item.key)) || item.kind === 'group') return at > comma + 1;
    if (item.kind === 'number' || item.kind === 'time') return at > comma + 2 && PHRASE_BREAK.upTo(group.keys, at) > 0;
    if (item.kind === 'place' && group.items.slice(at + 1, at + 4).some((each) => each.kind === 'number')) return false;
    if (item.key === AND || (at > comma + 1 && PHRASE_BREAK.from(group.keys, at) > 0)) return at > comma + 1;
    if (PREDICATE.from(group.keys, at) > 0 && PROTECTED.from(group.keys, at - 1) < 2) return at > comma + 1 && taken <= OPEN_LIST;
  }
  return false;
};

const changeAhead = (group: Group, at: number): boolean => {
  const length = Math.max(RISE.from(group.keys, at), FALL.from(group.keys, at));
  if (length === 0) return false;
  for (let ahead = at + length; ahead < at + length + 4; ahead++) {
    const item = group.items[ahead];
    if (item?.kind === 'number') return true;
    if (item?.kind === 'sign') return false;
  }
  return false;
};

/** `với số tiền 14.528 tỷ`, `của 95 cơ quan`: behind this preposition another statistic begins. */
const opensStatistic = (group: Group, at: number, length: number): boolean => {
  for (let next = at + length; next < at + length + 4; next++) {
    const follow = group.items[next];
    if (follow?.kind === 'number' || (follow?.kind === 'time' && next === at + length)) return true;
    if (follow?.kind !== 'place' && PHRASE_BREAK.from(group.keys, next) === 0) break;
  }
  if (LABEL_HEAD.from(group.keys, at + length) === 0) return false;
  for (let ahead = at + length; ahead < at + length + 8; ahead++) {
    const item = group.items[ahead];
    if (item?.kind === 'number') return true;
    if (item === undefined || item.kind === 'sign') return false;
  }
  return false;
};

const COMPARED = fold('so');
/** `tăng 18,3% về số dự án`: what a change is a change of. */
const ABOUT = fold('về');

/** `… và đưa lượng người dùng lên 1 triệu`: behind `và` another number has its verb. */
const clauseAhead = (group: Group, at: number): boolean => {
  for (let ahead = at + 1; ahead < at + 14; ahead++) {
    const item = group.items[ahead];
    if (item === undefined || item.kind === 'sign') return false;
    if (item.kind === 'number') return cueBefore(group, ahead).kind !== 'none';
  }
  return false;
};

/** `của các bộ, ngành, địa phương`: a comma inside a list of bodies. */
const joinsBodies = (group: Group, comma: number): boolean =>
  (sectorFrom(group.keys, comma - 1)?.length ?? 0) > 1 || (sectorUpTo(group.keys, comma) !== null && sectorFrom(group.keys, comma + 1) !== null);

const LONGEST_OBJECT = 14;

/** `đã ban hành chính sách giảm, miễn phí lệ phí sử dụng …`: more of what the predicate says, with no number in it. */
const joinsObjects = (group: Group, comma: number): boolean => {
  if (CLAUSE_OPENER.from(group.keys, comma + 1) > 0) return false;
  for (let at = comma + 1; at < comma + LONGEST_OBJECT; at++) {
    const item = group.items[at];
    if (item === undefined || item.kind === 'sign') return at > comma + 2;
    if (item.kind === 'number' || item.kind === 'time') return false;
  }
  return false;
};

/** Whether the phrase right of a number ends before the item at `at`; `taken` is how long it is. */
const endsAt = (group: Group, at: number, taken: number, predicateSeen: boolean): boolean => {
  const item = group.items[at];
  if (item === undefined) return true;
  if (item.kind === 'time') return true;
  if (item.kind === 'number') return !(predicateSeen && item.mention.kind === 'percent' && group.items[at - 1]?.kind === 'word');
  if (item.kind === 'sign') {
    if (item.key === ',') return taken === 0 || !(joinsBodies(group, at) || (predicateSeen && joinsObjects(group, at)) || commaContinues(group, at, taken));
    return !['"', '“', '”', '/', '&', '-', "'", '%', '+', '’', '‘'].includes(item.key) || (item.key === '-' && CLAUSE_OPENER.from(group.keys, at + 1) > 0);
  }
  if (item.key === COMPARED && group.keys[at + 1] === fold('với')) return true;
  if (changeAhead(group, at)) return true;
  if (item.key === AND && (taken === 0 || clauseAhead(group, at))) return true;
  if (ARRIVAL.from(group.keys, at) > 0 && [1, 2, 3].some((step) => group.items[at + step]?.kind === 'number')) return true;
  const length = PHRASE_BREAK.from(group.keys, at);
  const isAbout = item.key === ABOUT && group.items[at - 1]?.kind === 'number';
  return length > 0 && !isAbout && opensStatistic(group, at, length);
};

const nextNumber = (group: Group, at: number): number | null => {
  for (let ahead = at; ahead < at + 3; ahead++) {
    const item = group.items[ahead];
    if (item?.kind === 'number') return ahead;
    if (item === undefined || !(item.key === ',' || item.key === AND)) return null;
  }
  return null;
};

/** `bộ, ngành, địa phương`: how many items a list of bodies takes. */
const bodiesAt = (group: Group, at: number): number => {
  let length = sectorFrom(group.keys, at)?.length ?? 0;
  for (let more = length; more > 0; ) {
    const joins = group.keys[at + length] === ',' || group.keys[at + length] === AND;
    more = joins ? (sectorFrom(group.keys, at + length + 1)?.length ?? 0) : 0;
    if (more > 0) length += more + 1;
  }
  return length;
};

/** The phrase that stands right of the number at `at`: its counted noun with what is said of it. */
export const phraseAfter = (group: Group, at: number): Phrase => {
  const body = bodiesAt(group, at + 1);
  const items: Item[] = group.items.slice(at + 1, at + 1 + body);
  let nouns = -1;
  let end = at + 1 + body;
  for (; end < at + 1 + LONGEST_PHRASE && !endsAt(group, end, items.length, nouns >= 0); end++) {
    const item = group.items[end];
    if (item === undefined) break;
    if (nouns < 0 && items.length > 0 && PREDICATE.from(group.keys, end) > 0 && PROTECTED.from(group.keys, end - 1) < 2) nouns = items.length;
    if (item.kind !== 'group') items.push(item);
  }
  const kept = trim(items);
  return { items: kept, end, nouns: nouns < 0 ? kept.length : Math.min(nouns, kept.length), next: nextNumber(group, end) };
};

const RISING = fold('tăng');
const BOUNDARY = keySet('cao', 'được', 'giữ', 'dù', 'nhờ', 'do', 'bởi', 'thấy', 'rằng', 'hay', 'biết', ',', ';', ':', 'với', 'và', 'đó', 'còn', 'riêng', 'là', 'cùng', 'song', 'nhưng', 'khi', 'đưa', 'có', 'thì', 'như', '-', '–', 'nâng', 'gồm', 'hiện', 'nay', '“', '"', 'đạt');

/** The last place in the window where a head noun opens a label: `…, tỷ lệ hồ sơ …`. */
const lastHead = (group: Group, from: number, to: number): number | null => {
  for (let at = to - 1; at >= from; at--) {
    const before = group.items[at - 1];
    const opens = at === from || before === undefined || before.kind === 'time' || before.kind === 'group' || before.kind === 'place' || BOUNDARY.has(before.key);
    const led = opens || [ESTIMATE, FORECAST, TARGET].some((table) => table.upTo(group.keys, at) > 0);
    const isVerb = group.keys[at] === RISING && before !== undefined && before.key !== ',' && CHANGE_NOUN.upTo(group.keys, at) === 0;
    if (led && !isVerb && LABEL_HEAD.from(group.keys, at) > 0 && hasContent(group.items.slice(at, to))) return at;
  }
  return null;
};

const pieceStart = (group: Group, from: number, to: number): number => {
  for (let at = to - 1; at >= from; at--) {
    const item = group.items[at];
    if (item?.kind === 'sign' && [',', ';', ':'].includes(item.key)) return at + 1;
  }
  return from;
};

const SHORT_PIECE = 4;

/** `… cho thấy DTI quốc gia`: what is said starts behind the verb of saying. */
const afterSaying = (group: Group, from: number, to: number): number => {
  for (let at = to - 1; at > from; at--) {
    const length = SAY.upTo(group.keys, at);
    if (length > 1 && at - length >= from && hasContent(group.items.slice(at, to))) return at;
  }
  return from;
};

/** `Xét theo địa bàn, …`, `Về nhà cửa, …`: a point of view is no part of the name. */
const VIEWPOINTS = keySet('xét', 'theo', 'về', 'đối', 'với', 'tại', 'ở', 'trong', 'tính', 'nhờ', 'do', 'sau', 'khi');

/** Where a label without a head noun starts: at its comma, or before it while short pieces are a list of nouns. */
const listStart = (group: Group, from: number, to: number): number => {
  let start = pieceStart(group, from, to);
  while (start > from + 1 && group.keys[start - 1] === ',') {
    const previous = pieceStart(group, from, start - 1);
    const piece = group.items.slice(previous, start - 1);
    const opens = DISCOURSE.from(group.keys, start) > 0 || VIEWPOINTS.has(group.keys[previous] ?? '') || TARGET.from(group.keys, start) > 0 || CLAUSE_OPENER.from(group.keys, start) > 0;
    const isList = !opens && piece.length <= SHORT_PIECE && hasContent(piece) && piece.every((item) => item.kind === 'word' || item.kind === 'name') && DISCOURSE.from(group.keys, previous) < piece.length;
    if (hasContent(group.items.slice(start, to)) && !isList) break;
    start = previous;
  }
  return start;
};

/** `… toàn trình ước thực hiện năm 2022` without its words of status and time. */
const labelEnd = (group: Group, from: number, to: number): number => {
  let end = to;
  while (end > from) {
    const status = Math.max(ESTIMATE.upTo(group.keys, end), FORECAST.upTo(group.keys, end));
    const item = group.items[end - 1];
    if (status > 0 && end - status >= from) end -= status;
    else if (item?.kind === 'time' || item?.key === ',') end--;
    else break;
  }
  return end;
};

/** `số lượng giao dịch tăng trưởng đột biến`: the verb ends the name. */
const beforeVerb = (items: readonly Item[]): readonly Item[] => {
  const keys = items.map((item) => item.key);
  for (let at = 2; at < items.length; at++) {
    const isChange = RISE.from(keys, at) > 0 || FALL.from(keys, at) > 0;
    if (isChange && CHANGE_NOUN.upTo(keys, at) === 0 && keys[at - 1] !== ',' && hasContent(items.slice(0, at))) return trim(items.slice(0, at));
  }
  return items;
};

const LOCATIVES = keySet('tại', 'ở');

/** `lượng mưa tại các trạm`: a name goes without its place. */
const withoutLocation = (items: readonly Item[]): readonly Item[] => {
  const at = items.findIndex((item, index) => index > 0 && LOCATIVES.has(item.key));
  const name = at > 0 ? trim(items.slice(0, at)) : items;
  return LABEL_HEAD.from(items.map((item) => item.key), 0) > 0 && hasContent(name) && name.length > 1 ? name : items;
};

/** `a) Cấp xã`, `1.2. Tỷ lệ …`: the number of the list. */
const withoutNumbering = (items: readonly Item[]): readonly Item[] => {
  const [first, second] = items;
  const isMark = first !== undefined && second?.kind === 'sign' && /^[).]$/u.test(second.key) && /^(?:\p{L}|[\p{Nd}.]+)$/u.test(first.key);
  return isMark ? items.slice(2) : items;
};

/** `Thanh Hóa đứng thứ`, `từ hạng`: verbs of standing are no part of a name. */
const withoutRank = (items: readonly Item[]): readonly Item[] => {
  const keys = items.map((item) => item.key);
  let end = items.length;
  for (let length = RANK_WORD.upTo(keys, end); length > 0; length = RANK_WORD.upTo(keys, end)) end -= length;
  return end === items.length ? items : trim(items.slice(0, end));
};

/** The label that stands left of a cue, between `from` and `to`. */
export const phraseBefore = (group: Group, from: number, to: number): Phrase => {
  const last = labelEnd(group, from, to);
  const start = lastHead(group, from, last) ?? afterSaying(group, listStart(group, from, last), last);
  const items = withoutLocation(beforeVerb(withoutRank(trim(withoutNumbering(withoutTimes(group.items.slice(start, last)))))));
  return hasContent(items) ? { items, end: to, nouns: items.length, next: null } : { ...EMPTY, end: to };
};

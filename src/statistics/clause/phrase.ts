import type { Sentence } from '../../model.ts';
import { DISCOURSE, PROTECTED, TIME_PREPOSITION } from '../words/cue-tables.ts';
import { keySet } from '../words/key-set.ts';
import type { Item } from './items.ts';

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

/** Words that name nothing by themselves. */
const FUNCTION_WORDS = keySet(
  'và',
  'hoặc',
  'của',
  'với',
  'là',
  'có',
  'đã',
  'đang',
  'sẽ',
  'được',
  'các',
  'những',
  'cho',
  'tại',
  'trong',
  'trên',
  'vào',
  'từ',
  'đến',
  'theo',
  'ở',
  'về',
  'qua',
  'này',
  'đó',
  'thì',
  'mà',
  'cũng',
  'vẫn',
  'còn',
  'mới',
  'chỉ',
  'đều',
  'hiện',
  'nay',
  'riêng',
  'ước',
  'khoảng',
  'hơn',
  'gần',
  'tới',
  'lên',
  'xuống',
  'thêm',
  'rất',
  'khi',
  'sau',
  'trước',
  'nhờ',
  'do',
  'để',
  'nếu',
  'song',
  'nhưng',
  'lại',
  'bằng',
  'cả',
  'toàn',
  'mỗi',
  'tổng',
  'mức',
  'dự',
  'kiến',
  'tính',
  'đạt',
  'bình',
  'quân',
  'trung',
  'lần',
  'lượt',
  'tương',
  'ứng',
  'so',
  'cùng',
  'kì',
  'đạt',
  'như',
  'gồm',
  'số',
  'đưa',
  'giúp',
  'hay',
  'thực',
  'hiện',
  'phấn',
  'đấu',
  'tròn',
  'đúng',
  'vừa',
  'thế',
  'vì',
);

const isContent = (item: Item): boolean =>
  item.kind === 'name' || item.kind === 'place' || (item.kind === 'word' && !FUNCTION_WORDS.has(item.key));

export const hasContent = (items: readonly Item[]): boolean => {
  if (items.some((item) => item.kind !== 'place' && isContent(item))) return true;
  const keys = items.map((item) => item.key);
  return keys.some((_, at) => PROTECTED.from(keys, at) > 1);
};

/** Prepositions and adverbs that no label ends or starts with. */
const EDGE_WORDS = keySet(
  'và',
  'hoặc',
  'của',
  'với',
  'là',
  'có',
  'đã',
  'đang',
  'sẽ',
  'được',
  'các',
  'những',
  'cho',
  'tại',
  'trong',
  'trên',
  'vào',
  'từ',
  'đến',
  'theo',
  'ở',
  'về',
  'qua',
  'thì',
  'mà',
  'cũng',
  'vẫn',
  'mới',
  'chỉ',
  'đều',
  'hiện',
  'ước',
  'khoảng',
  'tới',
  'lên',
  'thêm',
  'khi',
  'sau',
  'trước',
  'nhờ',
  'do',
  'để',
  'nếu',
  'song',
  'nhưng',
  'lại',
  'bằng',
  'cả',
  'dự',
  'như',
  'gồm',
  'hay',
  'còn',
  'này',
  'đạt',
  'nay',
  'tiếp',
  'tục',
  'bình',
  'quân',
  'trung',
  'rằng',
  'thấy',
  'biết',
  'đưa',
  'nâng',
  'giúp',
  'khiến',
  'ngay',
  'lũy',
  'kế',
  'tròn',
  'đúng',
  'vì',
  'thế',
  'kì',
  'cùng',
  'vừa',
  'đó',
  'hết',
  'riêng',
  'phấn',
  'đấu',
  'chiếm',
  'mỗi',
  'phải',
);

const isEdge = (item: Item | undefined): boolean =>
  item === undefined ||
  item.kind === 'sign' ||
  item.kind === 'time' ||
  item.kind === 'group' ||
  (item.kind === 'word' && EDGE_WORDS.has(item.key));

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

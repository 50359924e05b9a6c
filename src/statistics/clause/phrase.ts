import type { Sentence } from '../../model.ts';
import { EDGE_WORDS, FUNCTION_WORDS, NO_NAMES_ALONE } from '../../vi/function-words.ts';
import { DISCOURSE, PROTECTED, TIME_PREPOSITION } from '../words/cue-tables.ts';
import { keySet } from '../words/key-set.ts';
import { phraseTable } from '../words/phrase-table.ts';
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

const NAMELESS = keySet(...FUNCTION_WORDS);

const ALONE = phraseTable(NO_NAMES_ALONE);

const isAlone = (content: readonly Item[]): boolean => {
  const keys = content.map(({ key }) => key);
  return ALONE.from(keys, 0) === keys.length;
};

const isContent = (item: Item): boolean =>
  item.kind === 'name' || item.kind === 'place' || (item.kind === 'word' && !NAMELESS.has(item.key));

export const hasContent = (items: readonly Item[]): boolean => {
  const content = items.filter((item) => item.kind !== 'place' && isContent(item));
  if (content.length > 0 && !isAlone(content)) return true;
  const keys = items.map((item) => item.key);
  return keys.some((_, at) => PROTECTED.from(keys, at) > 1);
};

const EDGES = keySet(...EDGE_WORDS);

const isEdge = (item: Item | undefined): boolean =>
  item === undefined ||
  item.kind === 'sign' ||
  item.kind === 'time' ||
  item.kind === 'group' ||
  (item.kind === 'word' && EDGES.has(item.key));

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
    // `tên miền .vn`: a full stop that opens a word stays with it
    const opens = text === '.' && /^\.\p{L}/u.test(sentence.text.slice(item.start, item.start + 2));
    const glued = last < 0 || item.start === last || (!opens && /^[,.;:%!?)”"’]/u.test(text));
    out += glued ? text : ` ${text}`;
    last = item.end;
  }
  return out.replace(/[\s,.;:–-]+$/u, '').replace(/^[\s,.;:–-]+/u, '');
};

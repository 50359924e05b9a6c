import type { Mention, NumericMention, PlaceMention, Sentence, Span, TemporalMention, Token } from '../../model.ts';
import { fold } from '../../text/fold.ts';

/** One step of a sentence as attachment reads it: a word, a sign, or a whole mention. */
export type Item =
  | (Span & { readonly kind: 'word' | 'sign' | 'name'; readonly key: string })
  | (Span & { readonly kind: 'number'; readonly key: '#'; readonly mention: NumericMention })
  | (Span & { readonly kind: 'time'; readonly key: '@'; readonly mention: TemporalMention })
  | (Span & { readonly kind: 'place'; readonly key: string; readonly mention: PlaceMention })
  /** A parenthesis, read as a group of its own. */
  | (Span & { readonly kind: 'group'; readonly key: '()'; readonly group: Group });

/** A sentence, or a parenthesis in it: what stands on one level. */
export interface Group {
  readonly items: readonly Item[];
  /** `items` as keys, for phrase tables. */
  readonly keys: readonly string[];
  /** The group this one stands in and its place there; null for the sentence itself. */
  readonly host: { readonly group: Group; readonly at: number } | null;
}

const COUNTERS: ReadonlySet<string> = new Set(['lượt', 'ca', 'vụ'].map(fold));

/** `52.300 lượt`: the word that a number counts by, where that alone does not name it; null behind other numbers. */
export const countedBy = ({ keys }: Group, at: number): string | null => {
  const key = keys[at + 1] ?? '';
  return COUNTERS.has(key) ? key : null;
};

const spanOf = (mention: Mention): Span => ('outer' in mention ? mention.outer : mention);

/** Items that mentions do not cover are tokens; a mention covers all tokens it touches. */
const flatItems = (
  sentence: Sentence,
  mentions: readonly Mention[],
  isStatistic: (mention: NumericMention) => boolean,
): Item[] => {
  const items: Item[] = [];
  let upcoming = 0;
  let covered = -1;
  // `lượt khách.km`: a stop within a word
  const kindOf = ({ kind, key, start, end }: Token, at: number): 'sign' | 'word' => {
    const [before, after] = [sentence.tokens[at - 1], sentence.tokens[at + 1]];
    const isWithin = key === '.' && before?.kind === 'word' && before.end === start && after?.start === end;
    return kind === 'punctuation' && !(isWithin && after?.kind === 'word') ? 'sign' : 'word';
  };
  for (const [at, token] of sentence.tokens.entries()) {
    if (token.start < covered) continue;
    let mention = mentions[upcoming];
    while (mention !== undefined && spanOf(mention).end <= token.start) mention = mentions[++upcoming];
    if (mention === undefined || spanOf(mention).start > token.start) {
      items.push({
        kind: kindOf(token, at),
        key: token.key,
        start: token.start,
        end: token.end,
      });
      continue;
    }
    const item = mentionItem(mention, sentence, isStatistic);
    if (item === null) {
      items.push({
        kind: kindOf(token, at),
        key: token.key,
        start: token.start,
        end: token.end,
      });
      upcoming++;
      continue;
    }
    items.push(item);
    covered = item.end;
    upcoming++;
  }
  return items;
};

const mentionItem = (
  mention: Mention,
  sentence: Sentence,
  isStatistic: (mention: NumericMention) => boolean,
): Item | null => {
  const { start, end } = spanOf(mention);
  switch (mention.kind) {
    case 'place':
      return { kind: 'place', key: sentence.folded.slice(start, end), start, end, mention };
    case 'reference':
    case 'organisation':
      return { kind: 'name', key: sentence.folded.slice(start, end), start, end };
    case 'date':
    case 'datetime':
    case 'time':
    case 'period':
    case 'duration':
    case 'set':
      return { kind: 'time', key: '@', start, end, mention };
    default:
      return isStatistic(mention) ? { kind: 'number', key: '#', start, end, mention } : null;
  }
};

const OPENERS: ReadonlySet<string> = new Set(['(', '[']);

const CLOSERS: ReadonlySet<string> = new Set([')', ']']);

/** Where the parenthesis opened at `open` closes, or -1. */
const closingOf = (items: readonly Item[]): Int32Array => {
  const closing = new Int32Array(items.length).fill(-1);
  const stack: number[] = [];
  for (const [at, item] of items.entries()) {
    if (item.kind !== 'sign') continue;
    if (OPENERS.has(item.key)) stack.push(at);
    else if (CLOSERS.has(item.key)) {
      const open = stack.pop();
      if (open !== undefined) closing[open] = at;
    }
  }
  return closing;
};

/** Reads the sentence into groups; parentheses nested deeper than this stay in their parent. */
const DEEPEST = 4;

const build = (flat: readonly Item[], closing: Int32Array, range: Span, host: Group['host'], depth: number): Group => {
  const items: Item[] = [];
  const keys: string[] = [];
  const group: Group = { items, keys, host };
  for (let at = range.start; at < range.end; at++) {
    const item = flat[at];
    if (item === undefined) continue;
    const close = closing[at] ?? -1;
    if (close > at && close < range.end && depth < DEEPEST) {
      const inner = build(flat, closing, { start: at + 1, end: close }, { group, at: items.length }, depth + 1);
      items.push({ kind: 'group', key: '()', start: item.start, end: flat[close]?.end ?? item.end, group: inner });
      keys.push('()');
      at = close;
    } else {
      items.push(item);
      keys.push(item.key);
    }
  }
  return group;
};

/** The sentence as nested groups of items. `mentions` are sorted and only organisations overlap others; they stay words. */
export const groupItems = (
  sentence: Sentence,
  mentions: readonly Mention[],
  isStatistic: (mention: NumericMention) => boolean,
): Group => {
  const flat = flatItems(
    sentence,
    mentions.filter(({ kind }) => kind !== 'organisation'),
    isStatistic,
  );
  return build(flat, closingOf(flat), { start: 0, end: flat.length }, null, 0);
};

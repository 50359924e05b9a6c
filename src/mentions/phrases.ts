import { fold } from '../text/fold.ts';
import { tokenise } from '../text/tokens.ts';
import { isGlued, type Line, tokenAt } from './line.ts';

interface Node<Value> {
  readonly next: Map<string, Node<Value>>;
  found: { readonly value: Value } | null;
}

/** A phrase found in a line: its value and the position after its last token. */
export interface Found<Value> {
  readonly value: Value;
  readonly next: number;
}

/** Closed lists of phrases over token keys; the longest match wins. */
export interface PhraseTable<Value> {
  /** The longest phrase that starts at token `at`. */
  readonly at: (line: Line, at: number) => Found<Value> | null;
  /** The longest phrase that ends before token `end`; `next` is where it starts. */
  readonly before: (line: Line, end: number) => Found<Value> | null;
  /** The first words of all phrases, for a quick test. */
  readonly heads: ReadonlySet<string>;
}

const node = <Value>(): Node<Value> => ({ next: new Map(), found: null });

const insert = <Value>(root: Node<Value>, keys: readonly string[], value: Value): void => {
  let here = root;
  for (const key of keys) {
    const known = here.next.get(key) ?? node<Value>();
    here.next.set(key, known);
    here = known;
  }
  here.found ??= { value };
};

/** The `2` of `m2` and the `-` of `héc-ta` are glued; `m 2` is something else. */
const breaksPhrase = (line: Line, at: number): boolean => tokenAt(line, at)?.kind === 'number' && !isGlued(line, at);

const walk = <Value>(root: Node<Value>, line: Line, from: number, step: 1 | -1): Found<Value> | null => {
  let here: Node<Value> | undefined = root;
  let best: Found<Value> | null = null;
  for (let at = from; here !== undefined; at += step) {
    if (here.found !== null && at !== from) best = { value: here.found.value, next: step === 1 ? at : at + 1 };
    const token = tokenAt(line, at);
    if (token === undefined || (at !== from && step === 1 && breaksPhrase(line, at))) return best;
    here = here.next.get(token.key);
  }
  return best;
};

/** Compiles natural spellings into a table; earlier entries win over equal later ones. */
export const phraseTable = <Value>(entries: Iterable<readonly [phrase: string, value: Value]>): PhraseTable<Value> => {
  const forward = node<Value>();
  const backward = node<Value>();
  for (const [phrase, value] of entries) {
    const keys = tokenise(fold(phrase)).map((token) => token.key);
    insert(forward, keys, value);
    insert(backward, keys.reverse(), value);
  }
  return {
    at: (line, at) => walk(forward, line, at, 1),
    before: (line, end) => walk(backward, line, end - 1, -1),
    heads: new Set(forward.next.keys()),
  };
};

/** The folded forms of single words. */
export const wordSet = (words: Iterable<string>): ReadonlySet<string> => new Set([...words].map((word) => fold(word)));

import { fold } from '../../text/fold.ts';
import { tokenise } from '../../text/tokens.ts';

/** A set of phrases, looked up by their words from either end. */
export interface PhraseTable {
  /** Number of words of the longest phrase that starts at `at`, 0 when none does. */
  readonly from: (keys: readonly string[], at: number) => number;
  /** Number of words of the longest phrase that ends before `end`, 0 when none does. */
  readonly upTo: (keys: readonly string[], end: number) => number;
}

interface Node {
  readonly next: Map<string, Node>;
  ends: boolean;
}

const newNode = (): Node => ({ next: new Map(), ends: false });

const insert = (root: Node, words: readonly string[]): void => {
  let node = root;
  for (const word of words) {
    const next = node.next.get(word) ?? newNode();
    node.next.set(word, next);
    node = next;
  }
  node.ends = true;
};

const walk = (root: Node, keys: readonly string[], start: number, step: 1 | -1): number => {
  let node: Node | undefined = root;
  let longest = 0;
  for (let taken = 1; node; taken++) {
    const key: string | undefined = keys[start + step * (taken - 1)];
    node = key === undefined ? undefined : node.next.get(key);
    if (node?.ends) longest = taken;
  }
  return longest;
};

/** Compiles natural spellings into one table; letters, tone placement and y/i are folded. */
export const phraseTable = (phrases: readonly string[]): PhraseTable => {
  const forward = newNode();
  const backward = newNode();
  for (const phrase of phrases) {
    const words = tokenise(fold(phrase)).map((token) => token.key);
    insert(forward, words);
    insert(backward, words.toReversed());
  }
  return {
    from: (keys, at) => walk(forward, keys, at, 1),
    upTo: (keys, end) => walk(backward, keys, end - 1, -1),
  };
};

/** Phrases of `table` that are no part of a longer one of `others`: `thông tin` says, `công nghệ thông tin` does not; `hạ` falls, `hạ tầng` does not. */
export const notWithin = (table: PhraseTable, others: PhraseTable): PhraseTable => {
  const isPart = (keys: readonly string[], at: number, length: number): boolean =>
    others.upTo(keys, at + length) > length || others.from(keys, at) > length;
  return {
    from: (keys, at) => {
      const length = table.from(keys, at);
      return length > 0 && isPart(keys, at, length) ? 0 : length;
    },
    upTo: (keys, end) => {
      const length = table.upTo(keys, end);
      return length > 0 && isPart(keys, end - length, length) ? 0 : length;
    },
  };
};

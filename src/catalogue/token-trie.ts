import { fold } from '../text/fold.ts';
import { tokenise } from '../text/tokens.ts';

/** A node of a word trie; `entries` are what ends here. */
interface Node<Entry> {
  readonly next: Map<string, Node<Entry>>;
  entry: Entry | null;
}

/** A table of word sequences, searched from a token on. */
export interface TokenTrie<Entry> {
  /** The longest entry that starts at `from`, with the index after its last token; null when none does. */
  readonly longestAt: (
    keys: readonly { readonly key: string }[],
    from: number,
  ) => { readonly entry: Entry; readonly end: number } | null;
}

const newNode = <Entry>(): Node<Entry> => ({ next: new Map(), entry: null });

/** Builds the table; spellings are written naturally and folded here. The first entry of a spelling wins. */
export const buildTokenTrie = <Entry>(
  entries: Iterable<readonly [spelling: string, entry: Entry]>,
): TokenTrie<Entry> => {
  const root = newNode<Entry>();
  for (const [spelling, entry] of entries) {
    let node = root;
    for (const { key } of tokenise(fold(spelling.normalize('NFC')))) {
      const next = node.next.get(key) ?? newNode<Entry>();
      node.next.set(key, next);
      node = next;
    }
    node.entry ??= entry;
  }
  return {
    longestAt: (keys, from) => {
      let node = root;
      let best: { entry: Entry; end: number } | null = null;
      for (let at = from; at < keys.length; at++) {
        const next = node.next.get(keys[at]?.key ?? '');
        if (next === undefined) break;
        node = next;
        if (node.entry !== null) best = { entry: node.entry, end: at + 1 };
      }
      return best;
    },
  };
};

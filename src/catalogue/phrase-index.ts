import { LONGEST_GAP, readPhrase, type Variant } from './phrase.ts';
import { BREAK, OWN_NUMBER } from './wording.ts';

/** Where a phrase was found, in words of the text. */
export interface PhraseHit<Owner> {
  readonly owner: Owner;
  readonly start: number;
  readonly end: number;
  /** How much the wording says: its words, less what its gaps skip. */
  readonly weight: number;
}

/** A wording after its first run. */
interface Rest<Owner> {
  readonly owner: Owner;
  readonly weight: number;
  /** Runs after the second. */
  readonly runs: readonly number[];
}

/** A run of words that wordings are made of. */
interface Run<Owner> {
  readonly id: number;
  readonly length: number;
  /** Wordings that are this run. */
  readonly alone: { readonly owner: Owner; readonly weight: number }[];
  /** Wordings that begin with this run, by the second. */
  readonly following: Map<number, Rest<Owner>[]>;
}

interface Node<Owner> {
  next: Map<string, Node<Owner>> | null;
  run: Run<Owner> | null;
}

/** All phrases of a catalogue as one automaton over words. */
export interface PhraseIndex<Owner> {
  readonly find: (words: readonly string[]) => PhraseHit<Owner>[];
}

/** Phrases read and taken apart: what takes time, done when the program is built. */
export interface CompiledPhrases {
  /** Every run of words once, joined by blanks. */
  readonly runs: readonly string[];
  /** Every wording: the place of its owner in the list of owners, its weight, its runs. */
  readonly wordings: readonly (readonly [owner: number, weight: number, ...runs: number[]])[];
}

/** Words that say little by themselves. */
const LIGHT: ReadonlyMap<string, number> = new Map([
  ['tỉ_lệ', 0.4],
  ['số', 0.3],
  ['dùng', 0.5],
  ['cung', 0.5],
  ['cấp', 0.5],
  ['người_dân', 0.6],
  [OWN_NUMBER, 0.5],
]);

/** A name of several words (`cơ_sở_dữ_liệu`) says more than one word, less than each of them would. */
export const wordWeight = (word: string): number =>
  LIGHT.get(word) ?? Math.min(1 + 0.25 * (word.split('_').length - 1), 2);

const weightOf = (variant: Variant): number => {
  const weight = variant.flat().reduce((sum, word) => sum + wordWeight(word), 0) - 0.15 * (variant.length - 1);
  return Math.round(weight * 1000) / 1000;
};

/** Takes phrases apart, each with the number of its owner. Throws `PhraseError` for a phrase that cannot be read. */
export const compilePhrases = (phrases: Iterable<readonly [phrase: string, owner: number]>): CompiledPhrases => {
  const runs = new Map<string, number>();
  const idOf = (words: readonly string[]): number => {
    const run = words.join(' ');
    const id = runs.get(run) ?? runs.size;
    runs.set(run, id);
    return id;
  };
  const wordings = new Map<string, [number, number, ...number[]]>();
  for (const [phrase, owner] of phrases) {
    for (const variant of readPhrase(phrase)) {
      const ids = variant.map(idOf);
      wordings.set([owner, ...ids].join(' '), [owner, weightOf(variant), ...ids]);
    }
  }
  return { runs: [...runs.keys()], wordings: [...wordings.values()] };
};

/** Makes the automaton of phrases; `owners` are what their numbers stand for. */
export const buildPhraseIndex = <Owner>(
  { runs, wordings }: CompiledPhrases,
  owners: readonly Owner[],
): PhraseIndex<Owner> => {
  const root: Node<Owner> = { next: null, run: null };
  const built = runs.map((run, id): Run<Owner> => {
    const words = run.split(' ');
    let node = root;
    for (const word of words) {
      node.next ??= new Map();
      const next: Node<Owner> = node.next.get(word) ?? { next: null, run: null };
      node.next.set(word, next);
      node = next;
    }
    node.run = { id, length: words.length, alone: [], following: new Map() };
    return node.run;
  });
  for (const [at, weight, first, second, ...rest] of wordings) {
    const owner = owners[at];
    const run = first === undefined ? undefined : built[first];
    if (owner === undefined || run === undefined) continue;
    if (second === undefined) run.alone.push({ owner, weight });
    else if (!run.following.get(second)?.push({ owner, weight, runs: rest }))
      run.following.set(second, [{ owner, weight, runs: rest }]);
  }
  return { find: (words) => findPhrases(root, words) };
};

/** The runs that begin at each word. */
const findRuns = <Owner>(root: Node<Owner>, words: readonly string[]): readonly (readonly Run<Owner>[])[] =>
  words.map((_, from) => {
    const runs: Run<Owner>[] = [];
    let node: Node<Owner> | undefined = root;
    for (let to = from; to < words.length; to++) {
      node = node.next?.get(words[to] ?? '');
      if (node === undefined) break;
      if (node.run !== null) runs.push(node.run);
    }
    return runs;
  });

const findPhrases = <Owner>(root: Node<Owner>, words: readonly string[]): PhraseHit<Owner>[] => {
  const runs = findRuns(root, words);
  const hits: PhraseHit<Owner>[] = [];
  /** Where a run can begin after a gap from `from` on; a gap does not cross a break. */
  const reach = (from: number): number => {
    const last = Math.min(from + LONGEST_GAP, words.length - 1);
    for (let at = from; at <= last; at++) if (words[at] === BREAK) return at;
    return last;
  };
  const follow = (ids: readonly number[], from: number): number | null => {
    const [id, ...others] = ids;
    if (id === undefined) return from;
    const last = reach(from);
    for (let at = from; at <= last; at++) {
      const run = runs[at]?.find((each) => each.id === id);
      if (run !== undefined) return follow(others, at + run.length);
    }
    return null;
  };
  const findAfter = (first: Run<Owner>, start: number): void => {
    const last = reach(start + first.length);
    for (let at = start + first.length; at <= last; at++) {
      for (const second of runs[at] ?? []) {
        for (const { owner, weight, runs: rest } of first.following.get(second.id) ?? []) {
          const end = follow(rest, at + second.length);
          if (end !== null) hits.push({ owner, start, end, weight });
        }
      }
    }
  };
  for (const [start, starting] of runs.entries()) {
    for (const run of starting) {
      for (const { owner, weight } of run.alone) hits.push({ owner, start, end: start + run.length, weight });
      if (run.following.size > 0) findAfter(run, start);
    }
  }
  return hits;
};

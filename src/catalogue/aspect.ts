import { OTHER_NUMBER, OWN_NUMBER, wordingOf } from './wording.ts';

/** Two sides of the same payments that a sentence tells of together: `tăng 76% và 30,6% về số lượng và giá trị`. */
const ASPECTS: ReadonlySet<string> = new Set(['số lượng', 'giá trị'].flatMap((name) => wordingOf(name)));

/** Words that a pair of aspects may stand away from its pair of numbers: `số lượng và giá trị giao dịch tăng lần lượt`. */
const FARTHEST = 8;

const isAspect = (word: string | undefined): boolean => word !== undefined && ASPECTS.has(word);

const isPairAt = (words: readonly string[], at: number): boolean =>
  isAspect(words[at]) && isAspect(words[at + 1]) && words[at] !== words[at + 1];

/** Where the pair of numbers that the own one belongs to begins; -1 when it stands alone. */
const numbersAt = (words: readonly string[], own: number): number =>
  words[own + 1] === OTHER_NUMBER ? own : words[own - 1] === OTHER_NUMBER ? own - 1 : -1;

const aspectsAt = (words: readonly string[], numbers: number): number => {
  if (isPairAt(words, numbers + 2)) return numbers + 2;
  for (let at = numbers - 2; at >= 0 && at >= numbers - FARTHEST; at--) {
    if (words[at] === OTHER_NUMBER) return -1;
    if (isPairAt(words, at)) return at;
  }
  return -1;
};

interface OwnAspect {
  readonly words: readonly string[];
  /** The aspect that is the other number's. */
  readonly other: string;
}

const fromPair = (words: readonly string[]): OwnAspect | null => {
  const own = words.indexOf(OWN_NUMBER);
  const numbers = own < 0 ? -1 : numbersAt(words, own);
  const aspects = numbers < 0 ? -1 : aspectsAt(words, numbers);
  if (aspects < 0) return null;
  const place = own - numbers;
  const dropped = new Set([numbers + 1 - place, aspects, aspects + 1]);
  return {
    words: words.flatMap((word, at) => {
      if (dropped.has(at)) return [];
      return at === own ? [word, words[aspects + place] ?? ''] : [word];
    }),
    other: words[aspects + 1 - place] ?? '',
  };
};

/** `và # về số lượng và giá trị`: the clause begins after the first number, which stands in the sentence. */
const asSecond = (clause: readonly string[], pair: OwnAspect | null): OwnAspect | null => {
  const own = clause.indexOf(OWN_NUMBER);
  if (pair === null || own < 0 || !isPairAt(clause, own + 1)) return null;
  const [mine, other] = [clause[own + 2] ?? '', clause[own + 1] ?? ''];
  return { words: pair.words.map((word) => (word === other ? mine : word)), other };
};

/** A pair of numbers for a pair of aspects, reduced to the own number with its own aspect; null when there is none. */
export const ownAspect = (clause: string, sentence: string): OwnAspect | null => {
  const words = wordingOf(clause);
  const around = fromPair(wordingOf(sentence));
  return fromPair(words) ?? asSecond(words, around) ?? around;
};

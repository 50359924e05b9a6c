import type { NumericMention } from '../../model.ts';
import { CLASSIFIER, CLAUSE_OPENER, PHRASE_BREAK, PREDICATE } from '../words/cue-tables.ts';

/** The words around a number that decide whether it says how large something is. */
export interface Surroundings {
  readonly mention: NumericMention;
  /** The word before the number begins with a capital inside the sentence and is no place. */
  readonly afterName: boolean;
  /** No blank parts the number from the two tokens before it. */
  readonly gluedBefore: boolean;
  /** Indices of `keys` at which a time begins. */
  readonly timeStarts: ReadonlySet<number>;
  readonly keys: readonly string[];
  /** Index in `keys` of the first token behind the number, its hedges and its per part. */
  readonly next: number;
  /** Index in `keys` of the first token of the number with its hedges. */
  readonly first: number;
}

/** A reason why a number is no statistic. */
export interface Refusal {
  readonly name: string;
  readonly refuses: (around: Surroundings) => boolean;
}

export const isSmall = ({ kind, value, valueTo }: NumericMention): boolean =>
  kind === 'number' && value !== null && valueTo === null && value.length <= 2;

/** Digits without separators, magnitude or hedge: what also numbers things. */
export const isPlain = ({ kind, text, outer, start }: NumericMention): boolean =>
  (kind === 'number' || kind === 'ordinal') && /^\p{Nd}{1,4}$/u.test(text) && outer.start === start;

/** A noun follows that the number may count. */
export const countsNext = ({ keys, next }: Surroundings): boolean => {
  const key = keys[next];
  if (key === undefined || !/^\p{L}/u.test(key)) return false;
  return (
    CLASSIFIER.from(keys, next) > 0 ||
    (PREDICATE.from(keys, next) === 0 && PHRASE_BREAK.from(keys, next) === 0 && CLAUSE_OPENER.from(keys, next) === 0)
  );
};

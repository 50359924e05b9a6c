import type { Mention, NumericMention, Sentence, Span } from '../../model.ts';
import { boundsAndSizes } from './bounds-and-sizes.ts';
import { countsOfNothing } from './counts-of-nothing.ts';
import { numbersInNames } from './numbers-in-names.ts';
import { pageFurniture } from './page-furniture.ts';
import type { Refusal } from './refusal.ts';
import { timesAndDays } from './times-and-days.ts';

const refusals: readonly Refusal[] = [
  ...numbersInNames,
  ...timesAndDays,
  ...boundsAndSizes,
  ...pageFurniture,
  ...countsOfNothing,
];

const tokenAt = (sentence: Sentence, offset: number): number => {
  let low = 0;
  let high = sentence.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentence.tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

const TIMES_OF_DAY: ReadonlySet<Mention['kind']> = new Set(['duration', 'time', 'period', 'date', 'datetime']);

const startsOfTimes = (sentence: Sentence, others: readonly Mention[]): ReadonlySet<number> =>
  new Set(others.filter(({ kind }) => TIMES_OF_DAY.has(kind)).map(({ start }) => tokenAt(sentence, start)));

const followsName = (sentence: Sentence, first: number, places: readonly Span[]): boolean => {
  const before = sentence.tokens[first - 1];
  if (before === undefined || first < 2 || before.kind !== 'word' || sentence.tokens[first - 2]?.key === '.')
    return false;
  return (
    /^\p{Lu}/u.test(sentence.text.slice(before.start, before.end)) &&
    !places.some(({ start, end }) => start <= before.start && before.end <= end)
  );
};

/** Says of each number of a sentence the name of the rule by which it is no statistic, or null when it may be one. */
export const refuserOf = (
  sentence: Sentence,
  keys: readonly string[],
  others: readonly Mention[],
): ((mention: NumericMention) => string | null) => {
  const places = others.filter(({ kind }) => kind === 'place');
  const timeStarts = startsOfTimes(sentence, others);
  return (mention) => {
    const first = tokenAt(sentence, mention.outer.start);
    const next = tokenAt(sentence, mention.outer.end);
    const afterName = followsName(sentence, first, places);
    const gluedBefore =
      first > 1 &&
      sentence.tokens[first - 1]?.end === mention.start &&
      sentence.tokens[first - 2]?.end === sentence.tokens[first - 1]?.start;
    const around = { mention, keys, first, next, afterName, gluedBefore, timeStarts };
    return refusals.find((rule) => rule.refuses(around))?.name ?? null;
  };
};

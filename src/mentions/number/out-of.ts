import type { NumericMention, Sentence } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { LETTERS } from '../../text/letters.ts';

const EVERY = new RegExp(`(?<![${LETTERS}])${fold('cứ')} (?:${fold('mỗi')} )?$`, 'u');
/** `10 người thì 8`, `4 bạn trẻ được hỏi lại có 1`: what stands between the whole and its part. */
const THEN = new RegExp(
  `^ [^,.;:()]{0,60}?(?<![${LETTERS}])(?:(?:${fold('thì|lại')})(?: (?:${fold('có|có đến|có tới|đã có|chỉ có')}))?|${fold('có')}) $`,
  'u',
);

const isCount = ({ kind, value, valueTo, total }: NumericMention): boolean =>
  kind === 'number' && value !== null && valueTo === null && total === null;

/** Where the `cứ` before a whole begins when `mention` is its part; null when it is none. */
const headOf = (folded: string, whole: NumericMention | undefined, mention: NumericMention): number | null => {
  if (whole === undefined || !isCount(whole) || !isCount(mention)) return null;
  if (!THEN.test(folded.slice(whole.end, mention.outer.start))) return null;
  return EVERY.exec(folded.slice(0, whole.outer.start))?.index ?? null;
};

const PERSONS = new RegExp(`^ (?:${fold('dân|người|người dân|trẻ')})(?![${LETTERS}])`, 'u');
const LEAST_POPULATION = 100;

/** `cứ 1.000 dân có 0,51 doanh nghiệp` is a rate; null for `cứ 10 người`. */
const populationOf = (folded: string, whole: NumericMention): string | null =>
  Number(whole.value) >= LEAST_POPULATION && PERSONS.test(folded.slice(whole.end)) ? `${whole.value}_persons` : null;

/** `Cứ 10 người thì 8 …` is one ratio, 8 of 10, read at its part. */
export const joinOutOf = (sentence: Sentence, mentions: readonly NumericMention[]): NumericMention[] => {
  const joined: NumericMention[] = [];
  for (const mention of mentions) {
    const whole = joined.at(-1);
    const start = headOf(sentence.folded, whole, mention);
    if (whole === undefined || start === null) joined.push(mention);
    else {
      const outer = { start, end: mention.outer.end };
      const per = populationOf(sentence.folded, whole);
      joined[joined.length - 1] =
        per === null
          ? { ...mention, kind: 'ratio', total: whole.value, outer, rule: 'ratio-out-of' }
          : { ...mention, per, outer, rule: 'number-out-of' };
    }
  }
  return joined;
};

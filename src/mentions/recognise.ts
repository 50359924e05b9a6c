import type { Mention, NumericMention, ReferenceMention, Sentence, Span } from '../model.ts';
import { fold } from '../text/fold.ts';
import { tokenise } from '../text/tokens.ts';
import { NUMERAL_KEYS } from './number/lexicon.ts';
import { recogniseNumbers } from './number/recognise.ts';
import type { NumberStyle } from './number/style.ts';
import { recogniseOrganisations } from './organisation.ts';
import { withoutOverlaps } from './overlap.ts';
import { wordSet } from './phrases.ts';
import { recognisePlaces } from './place.ts';
import { recogniseReferences } from './reference.ts';
import { recogniseTimes } from './time/recognise-times.ts';

/** What recognisers must know beside the sentence. */
export interface MentionContext {
  /** ISO date that relative and incomplete dates are counted from; null leaves them open. */
  readonly reference: string | null;
  readonly style: NumberStyle;
  /** The text is asked to be one expression: a line with nothing but a number or a time. */
  readonly whole: boolean;
}

const covers = (sentence: Sentence, mention: Mention): boolean =>
  mention.start === 0 && mention.end >= sentence.text.replace(/[.\s]+$/u, '').length;

/** Words that open a range or a statement and say nothing of the number: `từ 10 đến 20`, `giữa 10 và 20`. */
const LEAD_IN = new RegExp(`^(?:(?:${fold('từ|giữa|là|đạt|lên|tới|đến|được|có|thứ|lần|hạng|xếp|đứng')})\\s)*$`, 'u');

/** `hai-mươi-mốt`: hyphens between the words of a number, each read as a blank. */
const withoutHyphens = (sentence: Sentence): Sentence => {
  const folded = sentence.folded.replace(/(?<=\p{L})-(?=\p{L})/gu, ' ');
  return folded === sentence.folded ? sentence : { ...sentence, folded, tokens: tokenise(folded) };
};

/** `một triệu đồng chẵn.` */
const TRAIL = new RegExp(`^(?:\\s(?:${fold('chẵn|tròn')}))?[.\\s]*$`, 'u');

/** The number that is the whole text, hedges and rates included. */
const wholeNumber = (sentence: Sentence, context: MentionContext): NumericMention | null => {
  const [only, ...others] = recogniseNumbers(sentence, [], { style: context.style, whole: true });
  if (only === undefined || others.length > 0) return null;
  return LEAD_IN.test(sentence.folded.slice(0, only.outer.start)) && TRAIL.test(sentence.folded.slice(only.outer.end))
    ? only
    : null;
};

/** A mention with its hedges and rates, where it has them. */
export const spanOf = (mention: Mention): Span => ('outer' in mention ? mention.outer : mention);

/** Names that stand beside every claimed mention; both lists are sorted. */
const beside = (names: readonly Mention[], claimed: readonly Mention[]): Mention[] => {
  let next = 0;
  return names.filter((name) => {
    while (next < claimed.length && spanOf(claimed[next] ?? name).end <= name.start) next++;
    const mention = claimed[next];
    return mention === undefined || spanOf(mention).start >= name.end;
  });
};

/** `lần thứ 3` names a meeting in prose; alone it is an ordinal. */
const SERIES = 'series';

/** References that some clock or calendar could read: `4G`, `24/7`. */
const SURE = ['glued-name', 'around-the-clock'];

const POINT = wordSet(['phẩy', 'phảy', 'chấm']);
const LONGEST_FRACTION = 12;

/** `ba phẩy một bốn một năm chín`: the `một năm` in it is no year. */
const isFraction = (sentence: Sentence, time: Mention): boolean => {
  let at = sentence.tokens.findIndex((token) => token.start >= time.start) - 1;
  for (let steps = 0; steps < LONGEST_FRACTION && NUMERAL_KEYS.has(sentence.tokens[at]?.key ?? ''); steps += 1) {
    if (POINT.has(sentence.tokens[at]?.key ?? '')) return true;
    at -= 1;
  }
  return false;
};

/** A longer line is prose. */
const LONGEST_WHOLE = 400;

interface Claims {
  readonly times: readonly Mention[];
  readonly references: readonly ReferenceMention[];
}

/** The one mention that a text is, null when it is more or less than one. */
const wholeMention = (sentence: Sentence, context: MentionContext, { times, references }: Claims): Mention | null => {
  const named = references.find((one) => covers(sentence, one) && one.rule !== SERIES) ?? null;
  if (named !== null && SURE.includes(named.rule)) return named;
  const time = times.find((one) => covers(sentence, one));
  if (time !== undefined || named !== null) return time ?? named;
  const number = wholeNumber(sentence, context) ?? wholeNumber(withoutHyphens(sentence), context);
  return times.find((one) => one.start === number?.start && one.end === number.end) ?? number;
};

/** Every mention of a sentence, by start. References and times are read first, numbers, places and organisations are what
 * they leave; a place may stand inside an organisation: `UBND tỉnh Bắc Giang`. */
export const recogniseMentions = (sentence: Sentence, context: MentionContext): Mention[] => {
  const times = recogniseTimes(sentence, context.reference).filter((time) => !isFraction(sentence, time));
  const references = recogniseReferences(sentence);
  if (context.whole && sentence.text.length <= LONGEST_WHOLE) {
    const only = wholeMention(sentence, context, { times, references });
    if (only !== null) return [only];
  }
  const claimed = withoutOverlaps<Mention>([...times, ...references]);
  const numbers = recogniseNumbers(sentence, claimed, { style: context.style, whole: false });
  const read = withoutOverlaps<Mention>([...claimed, ...numbers]);
  const named = [...recognisePlaces(sentence), ...recogniseOrganisations(sentence)].sort((a, b) => a.start - b.start);
  return [...read, ...beside(named, read)].sort((a, b) => spanOf(a).start - spanOf(b).start);
};

import type { NumericMention, Sentence, Span } from '../../model.ts';
import { sentenceOf } from '../../text/sentences.ts';
import { claimedTokens, keyAt, type Line } from '../line.ts';
import { type Per, readPerBefore } from '../quantity/per.ts';
import type { Draft } from './draft.ts';
import { finish } from './finish.ts';
import { shareListUnits } from './list.ts';
import { joinOutOf } from './out-of.ts';
import { isStarter, readAt } from './readers.ts';
import type { NumberStyle } from './style.ts';

/** What a sentence does not say itself. */
export interface NumberOptions {
  readonly style: NumberStyle;
  /** The whole text is one expression: number words need nothing to count. */
  readonly whole: boolean;
}

const isClaimed = (line: Line, draft: Draft): boolean => {
  for (let at = draft.from; at < draft.next; at += 1) if (line.taken.has(at)) return true;
  return false;
};

const isDenominator = (line: Line, at: number, draft: Draft): boolean =>
  draft.kind === 'quantity' &&
  draft.value === '1' &&
  keyAt(line, at) !== '' &&
  readPerBefore(line, draft.next)?.from === draft.from;

/** The value of one of a unit: `1 tỷ đồng`. */
const oneOf = (unit: string): string | null =>
  readNumbers(sentenceOf(`1 ${unit}`), [], { style: 'vi', whole: false }).at(0)?.value ?? null;

/** All numeric expressions of a sentence that do not touch `taken`, in order. */
export const recogniseNumbers = (
  sentence: Sentence,
  taken: readonly Span[],
  options: NumberOptions = { style: 'vi', whole: false },
): NumericMention[] => {
  const mentions = readNumbers(sentence, taken, options);
  return sentence.kind === 'table-row' ? mentions : joinOutOf(sentence, shareListUnits(sentence, mentions, oneOf));
};

const readNumbers = (sentence: Sentence, taken: readonly Span[], options: NumberOptions): NumericMention[] => {
  const line = lineOf(sentence, options, claimedTokens(sentence, taken));
  const mentions: NumericMention[] = [];
  let skipped: Per | null = null;
  for (let at = 0; at < line.tokens.length; ) {
    const isSkipped: boolean = skipped !== null && at >= skipped.from && at < skipped.next;
    const draft = !isSkipped && isStarter(line, at) ? readAt(line, at) : null;
    if (draft === null || isClaimed(line, draft) || isDenominator(line, at, draft)) at += 1;
    else {
      const finished = finish(line, draft);
      mentions.push(finished.mention);
      skipped = finished.beyond ?? skipped;
      at = finished.next;
    }
  }
  return mentions;
};

const lineOf = (sentence: Sentence, { style, whole }: NumberOptions, taken: Line['taken']): Line => ({
  text: sentence.text,
  folded: sentence.folded,
  tokens: sentence.tokens,
  table: sentence.kind === 'table-row',
  style,
  whole,
  taken,
});

import type { NumericMention, Sentence, Span } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { sentenceOf } from '../../text/sentences.ts';
import { claimedTokens, isWord, keyAt, type Line } from '../line.ts';
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

const AND = fold('và');
const LONGEST_COUNTED = 7;

/** `mỗi ngày có 620 lượt khám và 95 bệnh nhân nhập viện`: nothing but words parts the two. */
const isJoinedTo = (line: Line, end: number, { from, kind }: Draft): boolean => {
  if (kind !== 'number' || keyAt(line, from - 1) !== AND || from - end > LONGEST_COUNTED) return false;
  for (let at = end; at < from - 1; at += 1) if (!isWord(line, at)) return false;
  return from - 1 > end;
};

const withPer = (mention: NumericMention, per: string): NumericMention =>
  mention.per === null ? { ...mention, per } : mention;

const readNumbers = (sentence: Sentence, taken: readonly Span[], options: NumberOptions): NumericMention[] => {
  const line = lineOf(sentence, options, claimedTokens(sentence, taken));
  const mentions: NumericMention[] = [];
  let skipped: Per | null = null;
  let span: { readonly code: string; readonly end: number } | null = null;
  for (let at = 0; at < line.tokens.length; ) {
    const isSkipped: boolean = skipped !== null && at >= skipped.from && at < skipped.next;
    const draft = !isSkipped && isStarter(line, at) ? readAt(line, at) : null;
    if (draft === null || isClaimed(line, draft) || isDenominator(line, at, draft)) at += 1;
    else {
      const finished = finish(line, draft);
      const shared = span !== null && isJoinedTo(line, span.end, draft) ? span.code : null;
      mentions.push(shared === null ? finished.mention : withPer(finished.mention, shared));
      span = finished.ofSpan === null ? null : { code: finished.ofSpan, end: finished.next };
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

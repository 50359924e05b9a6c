import type { Sentence } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { tokenise } from '../../text/tokens.ts';
import { TONELESS_CALENDAR } from '../../vi/calendar.ts';

const WORDS: ReadonlyMap<string, string> = new Map(
  TONELESS_CALENDAR.flatMap((word) => {
    const toned = fold(word);
    const plain = fold(word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd'));
    return plain.length === toned.length ? [[plain, toned] as const] : [];
  }),
);

const ANY_TONE = /[^\p{ASCII}]/u;
const LETTERS = /[a-z]+/gu;

/** `thu nam tuan truoc`: behind thứ, `nam` is five. */
const SAME = new Set(['thu', 'thang']);

/** A text without a single tone mark, with those of its calendar words; the same length, so that offsets stay. Null when it has tones. */
export const withTones = (sentence: Sentence): Sentence | null => {
  if (ANY_TONE.test(sentence.folded)) return null;
  let before = '';
  const folded = sentence.folded.replace(LETTERS, (word) => {
    const toned = word === 'sau' && SAME.has(before) ? 'sáu' : (WORDS.get(word) ?? word);
    before = word;
    return toned;
  });
  return folded === sentence.folded ? null : { ...sentence, folded, tokens: tokenise(folded) };
};

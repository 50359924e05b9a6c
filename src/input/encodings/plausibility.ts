import { remembering } from '../../text/remembering.ts';
import { COMMON_SYLLABLES } from './common-syllables.ts';
import { isSyllable } from './syllables.ts';

/** A word, or a sign that no text has by right: not ASCII, no letter, and none of the quotes, dashes and symbols of the press. */
const TOKEN = /[\p{L}\p{M}]+|[^\p{L}\p{M}\n -~\u00A0“”„‘’‚–—…•·«»°²³½¼¾×±÷€₫£©®™§]/gu;
const ASCII_WORD = /^[a-z]+$/iu;
/** `QĐ`, `NĐ`, `HĐND`: letters that stand for words. */
const ABBREVIATION = /^[B-DĐF-HK-NP-TVX]+$/u;

/** The words of a text in all its readings; the next text has most of them again. */
const REMEMBERED = 32_768;

const worthOf = remembering(REMEMBERED, (token: string): number => {
  if (ASCII_WORD.test(token) || ABBREVIATION.test(token)) return 0;
  if (!isSyllable(token)) return -1;
  if (COMMON_SYLLABLES.has(token.toLowerCase())) return 1;
  return token.length > 1 ? 0.5 : 0;
});

/**
 * How Vietnamese a sample reads, one word a line: words with marks that are Vietnamese syllables, the common ones twice, less those that
 * are none and signs that do not occur. Several readings of one sample compare by it.
 */
export const plausibility = (text: string): number =>
  (text.normalize('NFC').match(TOKEN) ?? []).reduce((sum, token) => sum + worthOf(token), 0);

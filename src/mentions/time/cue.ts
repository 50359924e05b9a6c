import { fold } from '../../text/fold.ts';
import { LETTERS, LETTERS_AND_DIGITS } from '../../text/letters.ts';

/** Matches the text left of an expression when it ends with one of `words`, given in natural spelling. */
export const wordsBefore = (words: string, gap = ' '): RegExp =>
  new RegExp(`(?<![${LETTERS_AND_DIGITS}])(?:${fold(words)})${gap}$`, 'u');

/** Matches the text right of an expression when it goes on with one of `words`. */
export const wordsAfter = (words: string): RegExp => new RegExp(`^ (?:${fold(words)})(?![${LETTERS}])`, 'u');

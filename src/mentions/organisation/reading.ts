import type { Sentence, Token } from '../../model.ts';

/** The sentence with what the checks of capitals need. */
export interface Reading {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** A heading in capitals: letters say nothing there. */
  readonly shouting: boolean;
}

/** A sentence ready to look for names in. */
export const readingOf = (sentence: Sentence): Reading => ({
  sentence,
  tokens: sentence.tokens,
  shouting: !/\p{Ll}/u.test(sentence.text),
});

/** The words from the token `from` up to the token `end`, as written. */
export const writtenAs = ({ sentence, tokens }: Reading, from: number, end: number): string =>
  sentence.text.slice(tokens[from]?.start ?? 0, tokens[end - 1]?.end ?? 0);

/** Whether the token at `at` is a word with a capital letter first. */
export const isCapital = ({ sentence, tokens }: Reading, at: number): boolean => {
  const token = tokens[at];
  return token?.kind === 'word' && /\p{Lu}/u.test(sentence.text[token.start] ?? '');
};

/** Whether no small letter stands in the words. */
export const inCapitals = (reading: Reading, from: number, end: number): boolean =>
  !/\p{Ll}/u.test(writtenAs(reading, from, end));

/** Whether only one blank, or nothing, stands before the token. */
export const adjoins = ({ tokens }: Reading, at: number): boolean => {
  const before = tokens[at - 1];
  const token = tokens[at];
  return before !== undefined && token !== undefined && token.start - before.end <= 1;
};

/** Whether the token touches the one before it: `TT-TT`. */
export const isGlued = ({ tokens }: Reading, at: number): boolean =>
  tokens[at] !== undefined && tokens[at]?.start === tokens[at - 1]?.end;

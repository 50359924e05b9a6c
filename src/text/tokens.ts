import type { Token } from '../model.ts';

/** `1.928.311`, `16,4`, `10.5.2022` | `chuyển`, `DVCTT` | one other sign. */
const TOKEN = /(?<number>\p{Nd}+(?:[.,]\p{Nd}+)*)|(?<word>[\p{L}\p{M}]+)|[^\s]/gu;

/** Cuts folded text into words, digit runs and signs; blanks are not tokens. */
export const tokenise = (folded: string): Token[] => {
  const tokens: Token[] = [];
  for (const found of folded.matchAll(TOKEN)) {
    const kind = found.groups?.['word'] ? 'word' : found.groups?.['number'] ? 'number' : 'punctuation';
    tokens.push({ kind, key: found[0], start: found.index, end: found.index + found[0].length });
  }
  return tokens;
};

import type { Sentence, Token } from '../model.ts';
import type { NumberStyle } from './number/style.ts';

/** A sentence with what recognisers ask of it beside its words. */
export interface Line {
  readonly text: string;
  readonly folded: string;
  readonly tokens: readonly Token[];
  /** Cells stand side by side: blanks part numbers instead of grouping their digits. */
  readonly table: boolean;
  readonly style: NumberStyle;
  /** The whole text is asked to be one expression: number words need no counted noun. */
  readonly whole: boolean;
  /** Tokens that an earlier recogniser has claimed. */
  readonly taken: ReadonlySet<number>;
}

/** The token at `at`; asking before the first one is common and must not reach for a negative index, which is slow. */
export const tokenAt = (line: Line, at: number): Token | undefined =>
  at >= 0 && at < line.tokens.length ? line.tokens[at] : undefined;

export const keyAt = (line: Line, at: number): string => tokenAt(line, at)?.key ?? '';

export const isWord = (line: Line, at: number): boolean => tokenAt(line, at)?.kind === 'word';

export const isNumber = (line: Line, at: number): boolean =>
  tokenAt(line, at)?.kind === 'number' && !line.taken.has(at);

/** Token `at` stands right after the one before it, without a blank. */
export const isGlued = (line: Line, at: number): boolean => {
  const token = tokenAt(line, at);
  return at > 0 && token !== undefined && token.start === line.tokens[at - 1]?.end;
};

/** The text of token `at` as written. */
export const writtenAt = (line: Line, at: number): string => {
  const token = tokenAt(line, at);
  return token === undefined ? '' : line.text.slice(token.start, token.end);
};

/** Written with a capital first: `Ba` of sông Ba, a name in the middle of a sentence. */
export const isCapital = (line: Line, at: number): boolean => {
  const token = tokenAt(line, at);
  return token !== undefined && line.text[token.start] !== line.folded[token.start];
};

/** A capital anywhere: `iPhone`, `VNeID`. */
export const hasCapital = (line: Line, at: number): boolean => {
  const token = tokenAt(line, at);
  return token !== undefined && /\p{Lu}/u.test(line.text.slice(token.start, token.end));
};

const overlaps = (token: Token, span: { readonly start: number; readonly end: number }): boolean =>
  token.start < span.end && span.start < token.end;

/** Token positions that lie in any of `spans`, which are sorted or not. */
export const claimedTokens = (
  sentence: Sentence,
  spans: readonly { readonly start: number; readonly end: number }[],
): ReadonlySet<number> => {
  const claimed = new Set<number>();
  if (spans.length === 0) return claimed;
  const ordered = [...spans].sort((left, right) => left.start - right.start);
  let from = 0;
  for (const [at, token] of sentence.tokens.entries()) {
    while (from < ordered.length && (ordered[from]?.end ?? 0) <= token.start) from += 1;
    const span = ordered[from];
    if (span === undefined) break;
    if (overlaps(token, span)) claimed.add(at);
  }
  return claimed;
};

import { wordingOf } from './wording.ts';

/** Words that a gap (`…`) may skip. */
export const LONGEST_GAP = 6;

/** More wordings than this from one phrase are a mistake of its author. */
const MOST_VARIANTS = 400;

/** A phrase that cannot be read; the message says what is allowed. */
export class PhraseError extends Error {}

/** One wording of a phrase: runs of words, with a gap between each two. */
export type Variant = readonly (readonly string[])[];

const GAP = '…';

/** `(a|b)`, `[x]`, `{a/b}`: where the bracket that opens at `open` closes. */
const closing = (text: string, open: number, [left, right]: readonly [string, string]): number => {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === left) depth++;
    if (text[at] === right && --depth === 0) return at;
  }
  throw new PhraseError(`"${left}" is not closed by "${right}"`);
};

/** Cuts at a sign outside brackets. */
const splitOutside = (text: string, sign: string): string[] => {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if ('([{'.includes(text[at] ?? '')) depth++;
    if (')]}'.includes(text[at] ?? '')) depth--;
    if (depth === 0 && text[at] === sign) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, text.slice(from)];
};

const permutations = <T>(items: readonly T[]): T[][] =>
  items.length <= 1
    ? [[...items]]
    : items.flatMap((item, at) => permutations(items.toSpliced(at, 1)).map((rest) => [item, ...rest]));

const join = (left: readonly string[], right: readonly string[]): string[] => {
  const out = left.flatMap((a) => right.map((b) => `${a} ${b}`));
  if (out.length > MOST_VARIANTS) throw new PhraseError(`more than ${MOST_VARIANTS} wordings; write several phrases`);
  return out;
};

/** All texts that a phrase stands for. */
const wordings = (phrase: string): string[] => {
  let out = [''];
  for (let at = 0; at < phrase.length; ) {
    const sign = phrase[at];
    if (sign === '(') {
      const end = closing(phrase, at, ['(', ')']);
      const choices = splitOutside(phrase.slice(at + 1, end), '|').flatMap(wordings);
      // `(số|tổng số) sách` would be `sách` alone.
      const silent = choices.find((choice) => !choice.includes(GAP) && wordingOf(choice).length === 0);
      if (silent !== undefined)
        throw new PhraseError(`"${silent}" is a filler, which counts for nothing; leave it out`);
      out = join(out, choices);
      at = end + 1;
    } else if (sign === '[') {
      const end = closing(phrase, at, ['[', ']']);
      out = join(out, ['', ...splitOutside(phrase.slice(at + 1, end), '|').flatMap(wordings)]);
      at = end + 1;
    } else if (sign === '{') {
      const end = closing(phrase, at, ['{', '}']);
      const parts = splitOutside(phrase.slice(at + 1, end), '/');
      if (parts.length > 4) throw new PhraseError('"{…}" takes at most four parts');
      out = join(
        out,
        permutations(parts).flatMap((order) => wordings(order.join(` ${GAP} `))),
      );
      at = end + 1;
    } else {
      const rest = /^[^()[\]{}]+/u.exec(phrase.slice(at))?.[0];
      if (rest === undefined) throw new PhraseError(`"${sign}" closes nothing`);
      if (rest.includes('|')) throw new PhraseError('"|" stands only in "(a|b)" or "[a|b]"');
      out = join(out, [rest]);
      at += rest.length;
    }
  }
  return out;
};

/**
 * Reads a phrase of the catalogue into its variants.
 * `(a|b)` either, `[a]` or nothing, `{a/b}` in any order with up to six words between, `…` up to six words, `#` the number itself.
 */
export const readPhrase = (phrase: string): Variant[] => {
  if (phrase.trim() === '') throw new PhraseError('is empty');
  const variants = new Map<string, Variant>();
  for (const text of wordings(phrase)) {
    const runs = text.split(GAP).map(wordingOf);
    if (runs.some((run) => run.length === 0))
      throw new PhraseError(`"${text.trim()}" has nothing beside "…"; fillers (có, được, các, …) are no words`);
    variants.set(JSON.stringify(runs), runs);
  }
  return [...variants.values()];
};

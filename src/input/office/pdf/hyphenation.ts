import { fold } from '../../../text/fold.ts';

/** A folded syllable without marks on its vowels; `đ` stays. */
const bare = (word: string): string => fold(word.normalize('NFC')).normalize('NFD').replace(/\p{M}/gu, '');

/** Onset, vowels, ending: `nghiêng`, `tin`, `ơ`; not `cont`, not `iner`. */
const SYLLABLE =
  /^(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|b|c|d|đ|g|h|k|l|m|n|p|r|s|t|v|x)?[aeiouy]{1,3}(?:ng|nh|ch|c|m|n|p|t)?$/u;

const isSyllable = (word: string): boolean => SYLLABLE.test(bare(word));

/** `contai-`, `2021-`; not `Hà Nội -`. */
const GLUED = /(?<word>[\p{L}\p{M}]*)(?<=[\p{L}\p{M}\p{N}])[-\u2010]$/u;
const FIRST_WORD = /^[\p{Ll}\p{M}]+/u;

/** `in-` `tơ-nét`, `e-` `banking`: a hyphen of the word itself. */
const isOwnHyphen = (head: string, tail: string): boolean =>
  head.length === 1 || (isSyllable(head) && isSyllable(tail) && !isSyllable(head + tail));

/** Joins two lines of a paragraph; a word that was broken at the end of the line (`contai-` `ner`) is whole again. */
export const joinLines = (line: string, next: string): string => {
  if (line.endsWith('\u00AD')) return `${line.slice(0, -1)}${next}`;
  const head = GLUED.exec(line)?.groups?.['word'];
  if (head === undefined) return `${line} ${next}`;
  const tail = FIRST_WORD.exec(next)?.[0];
  // `Bà Rịa-` `Vũng Tàu`, `2021-` `2025`
  return tail === undefined || head === '' || isOwnHyphen(head, tail)
    ? `${line}${next}`
    : `${line.slice(0, -1)}${next}`;
};

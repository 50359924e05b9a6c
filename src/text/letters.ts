/**
 * What belongs to a word, as ranges for the inside of a character class: the scripts an article can hold.
 * `[\p{L}\p{M}]` says the same in a thousand ranges, and every pattern that holds it takes a millisecond to compile.
 */
export const LETTERS = 'A-Za-zªµºÀ-ÖØ-öø-ˁ\\u0300-\\u1FFF\\u2C00-\\u2DFF\\u3040-\\uD7FF';

/** The same with digits of every kind: `[\p{L}\p{M}\p{N}]`. */
export const LETTERS_AND_DIGITS = `${LETTERS}0-9²³¹¼-¾\\u2070-\\u2089\\u2150-\\u218F\\u2460-\\u24FF`;

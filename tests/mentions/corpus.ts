import { expect, test } from 'vitest';
import { recogniseMentions } from '../../src/mentions/index.ts';
import type { Mention, NumericMention } from '../../src/model.ts';
import { sentenceOf } from '../../src/text/sentences.ts';

/** What a numeric mention must say; a column left out must be empty, `text` left out is the whole text. */
export interface Expected {
  readonly kind: NumericMention['kind'];
  readonly value: string | null;
  readonly valueTo?: string;
  readonly total?: string;
  readonly unit?: string;
  readonly per?: string;
  readonly qualifier?: NumericMention['qualifier'];
}

const isNumeric = (mention: Mention): mention is NumericMention => 'valueTo' in mention;

/** All mentions of a text: alone (`whole`) or as part of prose. */
export const mentionsOf = (text: string, whole: boolean): Mention[] =>
  recogniseMentions(sentenceOf(text), { reference: null, style: 'vi', whole });

/** Its columns without the position, empty ones left out. */
const columns = (mention: Mention): Partial<Expected> | { readonly kind: Mention['kind'] } => {
  if (!isNumeric(mention)) return { kind: mention.kind };
  const { kind, value, valueTo, total, unit, per, qualifier } = mention;
  const filled = Object.entries({ valueTo, total, unit, per, qualifier }).filter(([, column]) => column !== null);
  return { kind, value, ...Object.fromEntries(filled) };
};

const CARRIER = ['Theo báo cáo, con số này là ', ', theo đơn vị trên.'] as const;

const expectOne = (text: string, whole: boolean, expected: Expected): void => {
  expect(mentionsOf(text, whole).map(columns), `${whole ? 'alone' : 'inside'}: ${text}`).toEqual([expected]);
};

/** One value and all the ways to write it: alone, decomposed, in capitals, and inside a sentence. */
export const examples = (expected: Expected, texts: readonly string[]): void => {
  test.each(texts)('%s', (text) => {
    expectOne(text, true, expected);
    expectOne(text.normalize('NFD'), true, expected);
    expectOne(text.toUpperCase(), true, expected);
    expectOne(CARRIER.join(text), false, expected);
  });
};

/** Ways that are read only where the text is nothing else. */
export const aloneExamples = (expected: Expected, texts: readonly string[]): void => {
  test.each(texts)('%s', (text) => {
    expectOne(text, true, expected);
    expectOne(text.normalize('NFD'), true, expected);
    expectOne(text.toUpperCase(), true, expected);
  });
};

/** A sentence and the numeric mentions in it, as `text → value`. */
export const inSentence = (sentence: string, expected: readonly string[]): void => {
  test(sentence, () => {
    const found = mentionsOf(sentence, false).filter(isNumeric);
    expect(found.map(({ text, value }) => `${text} → ${value}`)).toEqual(expected);
    for (const { start, end, text } of found) expect(sentenceOf(sentence).text.slice(start, end)).toBe(text);
  });
};

/** Sentences without any numeric mention. */
export const nothing = (sentences: readonly string[]): void => {
  test.each(sentences)('nothing in: %s', (sentence) => {
    expect(mentionsOf(sentence, false).filter(isNumeric)).toEqual([]);
  });
};

import { expect, test } from 'vitest';
import { recogniseTimes } from '../../../src/mentions/time/recognise-times.ts';
import type { TemporalMention } from '../../../src/model.ts';
import { sentenceOf } from '../../../src/text/sentences.ts';

/** All corpora are read as if written on this Wednesday afternoon. */
const WRITTEN = '2024-07-10T18:09:43+07:00';

export type Expected = Partial<Omit<TemporalMention, 'text' | 'start' | 'end'>>;

const read = (text: string, reference: string | null): TemporalMention[] => recogniseTimes(sentenceOf(text), reference);

const covers = (text: string, expected: Expected, reference: string | null): void => {
  const mentions = read(text, reference);
  expect(mentions.map((mention) => mention.text)).toEqual([text.normalize('NFC')]);
  expect(mentions[0]).toMatchObject(expected);
};

/** Sentences around an expression that must not change how it is read. */
const AROUND = [
  (text: string): string => `Cơ quan chức năng (${text}) cho biết`,
  (text: string): string => `Kết quả: ${text}, theo báo cáo`,
];

const standsInside = (text: string, expected: Expected, reference: string | null): void => {
  for (const around of AROUND) {
    const mentions = read(around(text), reference);
    expect(mentions.map((mention) => mention.text)).toEqual([text]);
    expect(mentions[0]).toMatchObject(expected);
  }
};

/** Value first, then all the ways to write it: alone, decomposed, in capitals, inside a sentence. */
export const examples = (expected: Expected, texts: readonly string[], reference: string | null = WRITTEN): void => {
  test.each(texts)('%s', (text) => {
    covers(text, expected, reference);
    covers(text.normalize('NFD'), expected, reference);
    covers(text.toUpperCase(), expected, reference);
    standsInside(text, expected, reference);
  });
};

/** Forms that only a text of their own makes clear: alone, decomposed, in capitals. */
export const alone = (expected: Expected, texts: readonly string[], reference: string | null = WRITTEN): void => {
  test.each(texts)('alone: %s', (text) => {
    for (const form of [text, text.normalize('NFD'), text.toUpperCase()]) covers(form, expected, reference);
  });
};

/** What must not be read as a time, alone and inside a sentence. */
export const nothing = (texts: readonly string[]): void => {
  test.each(texts)('not: %s', (text) => {
    expect(read(text, WRITTEN)).toEqual([]);
    expect(read(text.normalize('NFD'), WRITTEN)).toEqual([]);
    expect(read(`Theo báo cáo, ${text} của tỉnh`, WRITTEN)).toEqual([]);
  });
};

/** The expressions of a sentence in order, each with its first and last point. */
export const within = (
  text: string,
  expected: readonly (readonly [text: string, from: string, to: string])[],
): void => {
  test(text, () => {
    expect(read(text, WRITTEN).map((mention) => [mention.text, mention.from, mention.to])).toEqual(expected);
  });
};

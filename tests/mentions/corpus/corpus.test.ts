import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { recogniseMentions } from '../../../src/mentions/index.ts';
import { sentenceOf } from '../../../src/text/sentences.ts';
import { type Case, differences, isNumeric, isTemporal, readCases } from './cases.ts';

/**
 * Two corpora written by people who had not seen the recognisers: what a mention must say, line by line, each alone
 * and decomposed. A column that a line leaves out is one where readers may differ; a line without mentions must stay
 * without them.
 */
const corpora = [
  { name: 'numbers', isAsked: isNumeric },
  { name: 'times', isAsked: isTemporal },
];

const read = (file: string): readonly Case[] => readCases(readFileSync(new URL(file, import.meta.url), 'utf8'));

describe.each(corpora)('$name', ({ name, isAsked }) => {
  const all = read(`${name}.jsonl`);
  const groups = new Set(all.map(({ group }) => group));

  test.each([...groups])('%s', (asked) => {
    const cases = all.filter(({ group }) => group === asked);
    const wrong = cases.flatMap(({ input, reference, mentions }) =>
      [input, input.normalize('NFD')].flatMap((text) => {
        const found = recogniseMentions(sentenceOf(text), { reference: reference ?? null, style: 'vi', whole: true });
        return differences(mentions, found.filter(isAsked)).map((difference) => `${input}: ${difference}`);
      }),
    );
    expect(wrong).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { phraseAgreement } from '../../build/scoring.js';
import { extract } from '../../src/extract.ts';
import type { Row } from '../../src/model.ts';

/** The columns that a case asks for. `indicator` asks for its words in any order, a few more or fewer. */
type Expected = Partial<Row> & Pick<Row, 'mention'>;

/** An article of some words and its rows in reading order. */
type Example = readonly [text: string, ...rows: Expected[]];

/** When the examples were published. */
const PUBLISHED = '2024-07-10';

const SAME_WORDS = 0.7;

const rowsOf = async (text: string, published: string | null = PUBLISHED): Promise<readonly Row[]> => {
  const { rows, issues, article } = await extract(text, { ...(published && { published }), force: true });
  if (article === null) throw new Error(`not read: ${JSON.stringify(issues)}`);
  return rows;
};

/** A phrase as expected when its words agree, else as it is: the difference shows. */
const phraseLike = (got: string | null, expected: string | null): string | null =>
  phraseAgreement(got, expected) >= SAME_WORDS ? expected : got;

const columnsLike = (row: Row, expected: Expected = { mention: '' }): Partial<Row> => ({
  ...Object.fromEntries(Object.entries(row).filter(([column]) => column in expected)),
  ...(expected.indicator === undefined ? {} : { indicator: phraseLike(row.indicator, expected.indicator) }),
});

/** A rule, and articles that it decides: all their rows, in the columns that the case names; null for articles without a date. */
export const rule = (name: string, examples: readonly Example[], published: string | null = PUBLISHED): void => {
  const cases = examples.map(([text, ...rows]) => ({ text, rows }));
  describe(name, () => {
    test.each(cases)('$text', async ({ text, rows }) => {
      const found = await rowsOf(text, published);
      expect(found.map((row, at) => columnsLike(row, rows[at]))).toEqual(rows);
    });
  });
};

/** Articles in which no number is a statistic. */
export const nothing = (name: string, texts: readonly string[]): void => {
  describe(name, () => {
    test.each(texts)('%s', async (text) => {
      expect((await rowsOf(text)).map(({ mention }) => mention)).toEqual([]);
    });
  });
};

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract.ts';
import type { Row } from '../../src/model.ts';
import { plain, WRITERS } from './legacy-encoders.ts';

const FILES = [
  'seeds/002_310d37d51eb17fa4.txt',
  'seeds/004_9731a1f374b0ab51.txt',
  'fixtures/report--ben-tre-radio-undated/article.txt',
  'fixtures/report--ranking-tables-2024/article.txt',
  'fixtures/reading-html--graph-with-escaped-headline/input.html',
  'fixtures/reading-html--table-with-spans/input.html',
];

/** A row but for what depends on the bytes and on how many signs a letter is written with. */
const facts = ({ id: _, source_sha256: __, start: ___, end: ____, mention, ...row }: Row) => ({
  ...row,
  mention: mention.normalize('NFC'),
});

describe.each(FILES)('%s says the same in every encoding', (source) => {
  const text = plain(readFileSync(source, 'utf8').replace(/^\uFEFF/u, ''));
  const expected = extract(text, { source });

  test.each(WRITERS)('%s %s', async (encoding, _, write) => {
    const { rows } = await expected;
    const read = await extract(write(text), { source });
    expect(read.article?.encoding).toBe(encoding);
    expect(read.rows.map(facts)).toEqual(rows.map(facts));
    const signs = [...(read.article?.text ?? '')];
    for (const { start, end, mention } of read.rows) expect(signs.slice(start, end).join('')).toBe(mention);
    expect(read.rows.map(({ start, mention }) => [start, mention])).toEqual(
      rows.map(({ start, mention }) => [start, mention]),
    );
  });
});

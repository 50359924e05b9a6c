import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/input/read-article.ts';
import type { Article, Block } from '../../src/model.ts';

interface Expected {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly published: Article['published'];
  readonly place?: string | null;
  /** `kind first words << lead [head=cell; …]` of every block. */
  readonly blocks: readonly string[];
}

const FOLDER = 'fixtures';
const cases = readdirSync(FOLDER).filter((name) => /^reading-(?:text|html)--/u.test(name));

const read = async (source: string, text: string): Promise<Article> => {
  const { article, issues } = await readArticle({ source, bytes: new TextEncoder().encode(text) });
  if (article === null) throw new Error(`${source} was not read: ${JSON.stringify(issues)}`);
  return article;
};

const show = ({ text }: Article, { kind, start, end, lead, cells }: Block, words: string): string => {
  const shown = cells.map((cell) => `${cell.head}=${text.slice(cell.start, cell.end)}`).join('; ');
  return [
    `${kind} ${text.slice(start, end).slice(0, words.length)}`,
    lead === '' ? '' : ` << ${lead}`,
    shown === '' ? '' : ` [${shown}]`,
  ].join('');
};

/** The blocks in the expected notation: each shows as many of its first letters as the expectation has. */
const blocksLike = (article: Article, expected: readonly string[]): string[] =>
  article.blocks.map((block, at) => {
    const [, words = ''] = /^[a-z-]+ (.*?)(?: << .*| \[.*)?$/u.exec(expected[at] ?? '') ?? [];
    return show(article, block, words);
  });

const inputOf = (name: string): { source: string; text: string } => {
  const file = readdirSync(join(FOLDER, name)).find((entry) => entry.startsWith('input.')) ?? '';
  return { source: join(FOLDER, name, file), text: readFileSync(join(FOLDER, name, file), 'utf8') };
};

test('there are fixtures of both kinds', () => {
  expect(cases.filter((name) => name.startsWith('reading-text')).length).toBeGreaterThanOrEqual(8);
  expect(cases.filter((name) => name.startsWith('reading-html')).length).toBeGreaterThanOrEqual(5);
});

describe.each(cases)('%s', (name) => {
  const { source, text } = inputOf(name);
  const expected: Expected = JSON.parse(readFileSync(join(FOLDER, name, 'expected.json'), 'utf8'));

  test('gives the expected article', async () => {
    const article = await read(source, text);
    const { title, publisher, author, published, place } = article;
    expect({ title, publisher, author, published }).toEqual({
      title: expected.title,
      publisher: expected.publisher,
      author: expected.author,
      published: expected.published,
    });
    if (expected.place !== undefined) expect(place).toBe(expected.place);
    expect(blocksLike(article, expected.blocks)).toEqual(expected.blocks);
  });

  test('gives the same decomposed and with CRLF', async () => {
    const plain = await read(source, text);
    const kinds = plain.blocks.map(({ kind }) => kind);
    for (const variant of [text.normalize('NFD'), text.replaceAll('\n', '\r\n'), `\uFEFF${text}`]) {
      const article = await read(source, variant);
      expect(article.blocks.map(({ kind }) => kind)).toEqual(kinds);
      expect([article.title, article.author, article.publisher, article.published?.value ?? null]).toEqual([
        plain.title,
        plain.author,
        plain.publisher,
        plain.published?.value ?? null,
      ]);
    }
  });

  test('has blocks in order that do not overlap', async () => {
    const { blocks, text: document } = await read(source, text);
    for (const [at, { start, end, cells }] of blocks.entries()) {
      expect(start).toBeGreaterThanOrEqual(blocks[at - 1]?.end ?? 0);
      expect(end).toBeLessThanOrEqual(document.length);
      for (const cell of cells) expect(cell.start >= start && cell.end <= end).toBe(true);
    }
  });
});

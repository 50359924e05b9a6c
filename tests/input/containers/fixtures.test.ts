import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadInputs } from '../../../src/input/load.ts';
import { readArticle } from '../../../src/input/read-article.ts';

interface Expected {
  readonly articles: readonly Readonly<Record<string, string | null>>[];
  /** `code member` of every problem with what is around the articles. */
  readonly issues: readonly string[];
}

const FOLDER = 'fixtures';
const cases = readdirSync(FOLDER).filter((name) => name.startsWith('records--'));

const readAll = async (path: string): Promise<Expected> => {
  const articles: Record<string, string | null>[] = [];
  const issues: string[] = [];
  const memberOf = (source: string): string => source.slice(path.length);
  for await (const loaded of loadInputs([path])) {
    if (loaded.kind === 'issue') {
      issues.push(`${loaded.issue.code} ${memberOf(loaded.issue.source)}`);
      continue;
    }
    const { article } = await readArticle(loaded.input);
    if (article === null) throw new Error(`${loaded.input.source} was not read`);
    const { source, title, publisher, author, url, published, text } = article;
    const shown = { title, publisher, author, url, published: published?.value ?? null, text: text.trimEnd() };
    articles.push({ member: memberOf(source), ...shown });
  }
  return { articles, issues };
};

test('there are fixtures of several kinds', () => {
  expect(cases.length).toBeGreaterThanOrEqual(5);
});

test.each(cases)('%s', async (name) => {
  const folder = join(FOLDER, name);
  const file = readdirSync(folder).find((entry) => entry.startsWith('input.')) ?? '';
  const expected: Expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
  expect(await readAll(join(folder, file))).toEqual(expected);
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { publisherOfHost } from '../../src/catalogue/publishers.ts';
import { readArticle } from '../../src/input/read-article.ts';
import type { Found } from '../../src/model.ts';

/** What a page in the manner of a Vietnamese content system must give; `*_accept` are other right answers. */
interface Expected {
  readonly title: string;
  readonly title_accept?: readonly string[];
  readonly publisher: string | null;
  readonly publisher_accept?: readonly (string | null)[];
  readonly author: string | null;
  readonly author_accept?: readonly (string | null)[];
  readonly published: Found | null;
  /** Phrases of the article. */
  readonly keep: readonly string[];
  /** Phrases of the furniture around and in it. */
  readonly drop: readonly string[];
}

const FOLDER = 'fixtures';
const named = (prefix: string): string[] => readdirSync(FOLDER).filter((name) => name.startsWith(`${prefix}--`));

const norm = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
const inputOf = (name: string) => ({
  source: `${name}.html`,
  bytes: readFileSync(join(FOLDER, name, 'input.html')),
});

describe.each(named('page'))('%s', (name) => {
  const expected: Expected = JSON.parse(readFileSync(join(FOLDER, name, 'expected.json'), 'utf8'));
  const read = async () => {
    const { article, issues } = await readArticle(inputOf(name));
    if (article === null) throw new Error(`not read: ${JSON.stringify(issues)}`);
    return article;
  };

  test('who, what and when', async () => {
    const { title, publisher, author, published } = await read();
    expect([expected.title, ...(expected.title_accept ?? [])]).toContain(title);
    expect([expected.publisher, ...(expected.publisher_accept ?? [])]).toContain(publisher);
    expect([expected.author, ...(expected.author_accept ?? [])]).toContain(author);
    expect(published).toEqual(expected.published);
  });

  test('the article whole, and nothing else', async () => {
    const text = norm((await read()).text);
    expect(expected.keep.filter((phrase) => !text.includes(norm(phrase)))).toEqual([]);
    expect(expected.drop.filter((phrase) => text.includes(norm(phrase)))).toEqual([]);
  });

  test('every phrase asked for is on the page', () => {
    const page = norm(readFileSync(join(FOLDER, name, 'input.html'), 'utf8').replace(/<[^>]*>/gu, ''));
    expect(expected.drop.filter((phrase) => !page.includes(norm(phrase)))).toEqual([]);
  });
});

describe.each(named('list-page'))('%s', (name) => {
  test('is told apart from an article', async () => {
    const { article, issues } = await readArticle(inputOf(name));
    expect(article).toBeNull();
    expect(issues.map(({ code }) => code)).toEqual(['list-page']);
  });
});

describe('publishers by host', () => {
  test.each([
    ['vnexpress.net', 'VnExpress'],
    ['www.cafef.vn', 'CafeF'],
    ['m.tuoitre.vn', 'Tuổi Trẻ Online'],
    ['kinhdoanh.vnexpress.net', 'VnExpress'],
    ['xaydungchinhsach.chinhphu.vn', 'Xây dựng chính sách, pháp luật'],
    ['VIETNAMNET.VN:443', 'VietNamNet'],
  ])('%s is %s', (host, name) => expect(publisherOfHost(host)).toBe(name));

  test.each(['example.vn', 'vn', 'notvnexpress.net', 'gov.vn'])('%s is nobody known', (host) =>
    expect(publisherOfHost(host)).toBeNull(),
  );
});

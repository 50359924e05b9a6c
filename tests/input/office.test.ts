import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Gold, ratio, score } from '../../build/scoring.js';
import { extract } from '../../src/extract.ts';
import type { Article, Block, Extraction } from '../../src/model.ts';
import { readGoldOf } from '../scoring/gold.ts';

interface Expected {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly published: Article['published'];
  readonly place: string | null;
  /** `kind level: first words << lead [head=cell; …]` of every block. */
  readonly blocks: readonly string[];
}

const FOLDER = 'fixtures';
const cases = readdirSync(FOLDER).filter((name) => name.startsWith('office--'));

const read = async (name: string): Promise<Extraction> => {
  const file = readdirSync(join(FOLDER, name)).find((entry) => entry.startsWith('input.')) ?? '';
  const extraction = await extract(new Uint8Array(readFileSync(join(FOLDER, name, file))), { source: name });
  if (extraction.article === null) throw new Error(`${name} was not read: ${JSON.stringify(extraction.issues)}`);
  return extraction;
};

const extractions = new Map(await Promise.all(cases.map(async (name) => [name, await read(name)] as const)));

const extractionOf = (name: string): Extraction => {
  const extraction = extractions.get(name);
  if (extraction === undefined) throw new Error(`${name} is no fixture`);
  return extraction;
};

const FIRST_WORDS = 48;
const LEAD_WORDS = 40;

const show = (text: string, { kind, level, start, end, lead, cells }: Block): string =>
  [
    `${kind}${level === 0 ? '' : ` ${level}`}: ${text.slice(start, Math.min(end, start + FIRST_WORDS))}`,
    lead === '' ? '' : ` << ${lead.slice(0, LEAD_WORDS)}`,
    cells.length === 0
      ? ''
      : ` [${cells.map((cell) => `${cell.head}=${text.slice(cell.start, cell.end)}`).join('; ')}]`,
  ].join('');

test('each format has its fixtures', () => {
  for (const format of ['docx', 'odt', 'pdf', 'rtf'])
    expect(
      cases.some((name) => name.startsWith(`office--${format}-`)),
      format,
    ).toBe(true);
});

describe.each(cases)('%s', (name) => {
  const { article, rows } = extractionOf(name);
  const gold: readonly Gold[] = readGoldOf(name, join(FOLDER, name, 'rows.jsonl'));

  test('gives the expected article', () => {
    const expected: Expected = JSON.parse(readFileSync(join(FOLDER, name, 'expected.json'), 'utf8'));
    const { title, publisher, author, published, place, text, blocks } = article;
    expect(text).toBe(readFileSync(join(FOLDER, name, 'article.txt'), 'utf8'));
    expect({ title, publisher, author, published, place, blocks: blocks.map((block) => show(text, block)) }).toEqual(
      expected,
    );
  });

  test('rows and rows by hand stand where they say', () => {
    const points = [...article.text];
    for (const { start, end, mention } of [...rows, ...gold]) expect(points.slice(start, end).join('')).toBe(mention);
  });

  test('blocks are in order and hold their cells', () => {
    for (const [at, { start, end, cells }] of article.blocks.entries()) {
      expect(start).toBeGreaterThanOrEqual(article.blocks[at - 1]?.end ?? 0);
      for (const cell of cells) expect(cell.start >= start && cell.end <= end).toBe(true);
    }
  });
});

describe('rows of all of them against rows by hand', () => {
  const marked = score(
    cases.flatMap((name) => readGoldOf(name, join(FOLDER, name, 'rows.jsonl'))),
    cases.flatMap((name) => extractionOf(name).rows),
  );

  test.each([
    ['detection', marked.detection.f1, 0.97],
    ['value with its unit', ratio(marked.valueAndUnit), 0.97],
    ['exact place', ratio(marked.extent), 0.99],
  ] as const)('%s: %d is at least %d', (_, figure, floor) => {
    expect(figure).toBeGreaterThanOrEqual(floor);
  });

  test('there are rows enough to tell', () => {
    expect(marked.columns.get('value')?.asked).toBeGreaterThan(90);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { type ExtractOptions, extract } from '../../src/extract.ts';
import type { Extraction, Row } from '../../src/model.ts';

const FOLDER = 'seeds';

export const SEEDS = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => join(FOLDER, file));

export const readExtraction = async (source: string, options: ExtractOptions = {}): Promise<Extraction> => {
  const extraction = await extract(readFileSync(source), { ...options, source });
  if (extraction.article === null) throw new Error(`${source} was not read: ${JSON.stringify(extraction.issues)}`);
  return extraction;
};

const read = new Map(
  await Promise.all(SEEDS.map(async (source) => [source.slice(6, 9), await readExtraction(source)] as const)),
);

/** An extraction by the number that its file begins with: `000`. */
export const seed = (number: string): Extraction => {
  const extraction = read.get(number);
  if (extraction === undefined) throw new Error(`no seed ${number}`);
  return extraction;
};

/** Where a fragment of the article stands, no-break spaces written as blanks: in code points. */
const placeOf = ({ article }: Extraction, fragment: string): { start: number; end: number } => {
  const text = article.text.replaceAll('\u00a0', ' ');
  const at = text.indexOf(fragment);
  expect(at, `in the article: ${fragment}`).toBeGreaterThanOrEqual(0);
  expect(text.indexOf(fragment, at + 1), `only once in the article: ${fragment}`).toBe(-1);
  const start = [...text.slice(0, at)].length;
  return { start, end: start + [...fragment].length };
};

/** The rows whose mention stands in a fragment of the article. */
export const rowsIn = (number: string, fragment: string): Row[] => {
  const { start, end } = placeOf(seed(number), fragment);
  return seed(number).rows.filter((row) => start <= row.start && row.end <= end);
};

/** The columns that an expectation names, of the rows in a fragment. */
export const columnsIn = (number: string, fragment: string, expected: readonly Partial<Row>[]): Partial<Row>[] =>
  rowsIn(number, fragment).map((row, at) =>
    Object.fromEntries(Object.entries(row).filter(([column]) => column in (expected[at] ?? { mention: '' }))),
  );

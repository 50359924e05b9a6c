import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CONTRACT } from '../output/sample.ts';
import { cli, SEEDS, scratch } from './run.ts';

const rowsOf = (ndjson: string) =>
  ndjson
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

describe('the five seeds', () => {
  test('give the same rows in every format', async () => {
    const [csv, tsv, json, ndjson] = await Promise.all(
      ['csv', 'tsv', 'json', 'ndjson'].map(async (format) => (await cli(['-f', format, ...SEEDS])).stdout),
    );
    const rows = rowsOf(ndjson ?? '');
    expect(rows.length).toBeGreaterThan(50);
    expect(JSON.parse(json ?? '').rows).toEqual(rows);
    expect(Object.keys(rows[0])).toEqual(CONTRACT);
    const cells = (tsv ?? '')
      .split('\n')
      .slice(1, -1)
      .map((line) => line.split('\t'));
    expect(cells.map((line) => line[0])).toEqual(rows.map(({ id }) => id));
    expect((csv ?? '').split('\n')[0]).toBe(CONTRACT.join(','));
    expect(
      (csv ?? '')
        .split('\n')
        .slice(1, -1)
        .map((line) => line.slice(0, 16)),
    ).toEqual(rows.map(({ id }) => id));
  });

  test('give rows whose offsets lead to their mentions', async () => {
    for (const row of rowsOf((await cli(['-f', 'ndjson', ...SEEDS])).stdout)) {
      const text = [...readFileSync(row.source, 'utf8')];
      expect(text.slice(row.start, row.end).join('')).toBe(row.mention);
    }
  });

  test('json holds the articles and the issues too', async () => {
    const { articles, issues } = JSON.parse((await cli(['-f', 'json', ...SEEDS, 'none.txt'])).stdout);
    expect(articles.map(({ source }: { source: string }) => source)).toEqual(SEEDS);
    expect(issues).toContainEqual({ code: 'not-found', severity: 'error', source: 'none.txt' });
  });
});

describe('the format', () => {
  test('is a table on a terminal, CSV in a pipe', async () => {
    const [table, csv] = await Promise.all([cli([SEEDS[0]], { terminals: ['stdout'] }), cli([SEEDS[0]])]);
    expect(table.stdout).toMatch(/^\u001b\[1mseeds\/000/u);
    expect(csv.stdout).toMatch(/^id,metric,/u);
  });

  test.each([{ NO_COLOR: '1' }, { TERM: 'dumb' }])('has no colour with %o', async (env) => {
    expect((await cli([SEEDS[0]], { terminals: ['stdout'], env })).stdout).not.toContain('\u001b');
  });

  test('comes from the ending of -o, and -f wins over it', async () => {
    const directory = scratch();
    const [tsv, json] = [join(directory, 'rows.tsv'), join(directory, 'rows.csv')];
    expect((await cli(['-o', tsv, SEEDS[0]])).stdout).toBe('');
    await cli(['-o', json, '-f', 'json', SEEDS[0]]);
    expect(readFileSync(tsv, 'utf8')).toMatch(/^id\tmetric\t/u);
    expect(Object.keys(JSON.parse(readFileSync(json, 'utf8')))).toEqual(['articles', 'rows', 'issues']);
  });
});

import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cli, SEEDS, scratch } from './run.ts';

interface Row {
  readonly id: string;
  readonly source: string;
  readonly mention: string;
  readonly start: number;
  readonly end: number;
}

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && 'mention' in value;

const rowsOf = (ndjson: string): Row[] =>
  ndjson
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line))
    .filter(isRow);

/** What a row says, without where it stands in its bytes. */
const said = ({ id: _id, start: _start, end: _end, mention, source, ...row }: Row & { source_sha256?: string }) => ({
  ...row,
  source_sha256: '',
  source: basename(source),
  mention: mention.normalize('NFC'),
});

const variants = {
  NFC: (text: string) => text.normalize('NFC'),
  NFD: (text: string) => text.normalize('NFD'),
  CRLF: (text: string) => text.replaceAll('\n', '\r\n'),
  'a byte-order mark': (text: string) => `\ufeff${text}`,
  'NFD, CRLF and a byte-order mark': (text: string) => `\ufeff${text.normalize('NFD').replaceAll('\n', '\r\n')}`,
} as const;

describe('the same rows', async () => {
  const plain = rowsOf((await cli(['-f', 'ndjson', ...SEEDS])).stdout);

  test.each(Object.entries(variants))('from files in %s, with offsets that lead home', async (_, change) => {
    const directory = scratch();
    const files = SEEDS.map((seed) => {
      const file = join(directory, basename(seed));
      writeFileSync(file, change(readFileSync(seed, 'utf8')));
      return file;
    });
    const rows = rowsOf((await cli(['-f', 'ndjson', ...files])).stdout);
    expect(rows.map(said)).toEqual(plain.map(said));
    for (const row of rows) {
      const text = [...readFileSync(row.source, 'utf8').replace(/^\ufeff/u, '')];
      expect(text.slice(row.start, row.end).join('')).toBe(row.mention);
    }
  });

  test('one by one, together, and in any order', async () => {
    const alone = await Promise.all(SEEDS.map(async (seed) => rowsOf((await cli(['-f', 'ndjson', seed])).stdout)));
    const backwards = rowsOf((await cli(['-f', 'ndjson', ...SEEDS.toReversed()])).stdout);
    const byPlace = (a: Row, b: Row) => (a.source === b.source ? a.start - b.start : a.source < b.source ? -1 : 1);
    expect(alone.flat()).toEqual(plain);
    expect(backwards.toSorted(byPlace)).toEqual(plain.toSorted(byPlace));
  });

  test.each(['csv', 'json', 'ndjson', 'table', 'tsv'])(
    'the same bytes in %s under any time zone and locale',
    async (format) => {
      const [here, there] = await Promise.all([
        cli(['-f', format, ...SEEDS], { env: { TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' } }),
        cli(['-f', format, ...SEEDS], { env: { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' } }),
      ]);
      expect(here.stdout).toBe(there.stdout);
      expect(here.stderr).toBe(there.stderr);
    },
  );
});

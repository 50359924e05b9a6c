import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cli, SEEDS, scratch } from './run.ts';

test('-o leaves one whole file and nothing beside it', async () => {
  const directory = scratch();
  const run = await cli(['-o', join(directory, 'rows.ndjson'), ...SEEDS]);
  const piped = await cli(['-f', 'ndjson', ...SEEDS]);
  expect([run.code, run.stdout]).toEqual([0, '']);
  expect(readdirSync(directory)).toEqual(['rows.ndjson']);
  expect(readFileSync(join(directory, 'rows.ndjson'), 'utf8')).toBe(piped.stdout);
});

test('-o keeps what was there when nothing could be read', async () => {
  const directory = scratch();
  const file = join(directory, 'rows.csv');
  writeFileSync(file, 'yesterday');
  expect((await cli(['-o', file, 'none.txt'])).code).toBe(2);
  expect(readdirSync(directory)).toEqual(['rows.csv']);
  expect(readFileSync(file, 'utf8')).toBe('yesterday');
});

test('-o keeps the mode of the file and follows a link to it', async () => {
  const directory = scratch();
  const [file, link] = [join(directory, 'rows.csv'), join(directory, 'latest.csv')];
  writeFileSync(file, '');
  chmodSync(file, 0o600);
  symlinkSync(file, link);
  await cli(['-o', link, SEEDS[0]]);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readFileSync(file, 'utf8')).toMatch(/^id,/u);
});

test('-o /dev/null is written, not replaced', async () => {
  expect((await cli(['-f', 'csv', '-o', '/dev/null', SEEDS[0]])).code).toBe(0);
  expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
});

test.each([
  ['rows.txt', /^dts-extract: -o .*rows\.txt: its ending names no format; use one of \.csv, .* or pass -f\n$/u],
  [
    'none/rows.csv',
    /^dts-extract: -o .*rows\.csv: cannot be written \(ENOENT\); name a file in a directory that exists and is yours\n$/u,
  ],
  ['taken.csv', /^dts-extract: -o .*taken\.csv: cannot be written \(EISDIR\)/u],
])('-o %s is refused in one sentence', async (name, sentence) => {
  const directory = scratch();
  mkdirSync(join(directory, 'taken.csv'));
  const { code, stdout, stderr } = await cli(['-o', join(directory, name), SEEDS[0]]);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(sentence);
});

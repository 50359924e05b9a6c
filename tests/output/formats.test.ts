import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { columns } from '../../src/output/columns.ts';
import { formatNames, formatOfFile, formats } from '../../src/output/formats.ts';
import { mentionFormats } from '../../src/output/mention-formats.ts';
import { CONTRACT, fullRow } from './sample.ts';

/** Files of src/output/ that are no format of rows. */
const OTHERS = [
  'columns',
  'delimited',
  'display-width',
  'explanation',
  'format',
  'format-issue',
  'formats',
  'grid',
  'json-text',
  'mention-formats',
  'mention-record',
  'metric-list',
  'metric-reports',
  'printable',
];

test('every format has its file, every file its format, in sorted order', () => {
  const files = readdirSync('src/output').map((file) => file.replace(/\.ts$/u, ''));
  expect(formatNames).toEqual(files.filter((name) => !OTHERS.includes(name)).sort());
  expect(Object.keys(mentionFormats)).toEqual(Object.keys(mentionFormats).sort());
});

test('every format loads', async () => {
  for (const name of formatNames) expect(await formats[name].load()).toBeTypeOf('function');
});

test('the ending of a file names its format', () => {
  expect(['a.csv', 'B.TSV', 'c.json', 'd.ndjson', 'e.jsonl', 'f.txt', 'json'].map(formatOfFile)).toEqual([
    'csv',
    'tsv',
    'json',
    'ndjson',
    'ndjson',
    null,
    null,
  ]);
});

test('the columns are those of the contract', () => {
  expect(columns.map(({ name }) => name)).toEqual(CONTRACT);
  expect(Object.keys(fullRow)).toEqual(CONTRACT);
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cli, SEEDS } from './run.ts';

test('text prints the document text, and tells nothing of what it lacks', async () => {
  const { code, stdout } = await cli(['text', SEEDS[0]]);
  expect([code, stdout]).toEqual([0, readFileSync(SEEDS[0], 'utf8')]);
});

test('text leaves the byte-order mark out, nothing else', async () => {
  const { stdout } = await cli(['text'], { stdin: '\ufeffNăm 2024,\r\nđạt 5 triệu.'.normalize('NFD') });
  expect(stdout).toBe('Năm 2024,\r\nđạt 5 triệu.'.normalize('NFD'));
});

test('mentions prints one object a mention, with code points of the document', async () => {
  const { stdout } = await cli(['mentions', SEEDS[0]]);
  const text = [...readFileSync(SEEDS[0], 'utf8')];
  const mentions = stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  expect(mentions.length).toBeGreaterThan(50);
  for (const mention of mentions) {
    expect(Object.keys(mention).slice(0, 6)).toEqual(['source', 'start', 'end', 'text', 'kind', 'rule']);
    const written = text.slice(mention.start, mention.end).join('').replace(/\s+/gu, ' ');
    expect(written.normalize('NFC')).toBe(mention.text);
  }
});

test('mentions --lines reads each line by itself', async () => {
  const { stdout } = await cli(['mentions', '--lines'], { stdin: 'ba mươi ba\n\n🚀 đạt 16,4 triệu\r\n' });
  const mentions = stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  expect(mentions).toEqual([
    expect.objectContaining({
      source: '-',
      line: 1,
      start: 0,
      end: 10,
      text: 'ba mươi ba',
      kind: 'number',
      value: '33',
    }),
    expect.objectContaining({
      source: '-',
      line: 3,
      start: 6,
      end: 16,
      text: '16,4 triệu',
      kind: 'number',
      value: '16400000',
    }),
  ]);
});

test('metrics list prints every code, metrics show one with its proof', async () => {
  const list = await cli(['metrics', 'list']);
  expect(list.stdout).toMatch(/^metric +unit +metric_label\n/u);
  const code = list.stdout.split('\n')[1]?.split(' ')[0] ?? '';
  const show = await cli(['metrics', 'show', code]);
  expect(show.stdout).toMatch(new RegExp(`^${code.replace('.', '\\.')}\n {2}vi +`, 'u'));
  expect(show.stdout).toContain('examples');
});

test('explain leads from the sentence over its mentions to its rows', async () => {
  const { code, stdout } = await cli(['explain', 'Đến nay, cả nước có 16,4 triệu tài khoản thanh toán điện tử.']);
  expect(code).toBe(0);
  expect(stdout).toContain('Đến nay, cả nước có 16,4 triệu tài khoản thanh toán điện tử.\n');
  expect(stdout).toMatch(/16,4 triệu +number +value=16400000/u);
  expect(stdout).toMatch(/16,4 triệu → [0-9a-f]{16}\n/u);
  expect(stdout).toMatch(/rules +\S+/u);
});

test('explain FILE:LINE and --row show the sentences of a line and of a row', async () => {
  const rows = (await cli(['-f', 'ndjson', SEEDS[0]])).stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  const { id, mention, start } = rows[0];
  const line = [...readFileSync(SEEDS[0], 'utf8')].slice(0, start).filter((sign) => sign === '\n').length + 1;
  const [byRow, byLine, wrong] = await Promise.all([
    cli(['explain', SEEDS[0], '--row', id]),
    cli(['explain', `${SEEDS[0]}:${line}`]),
    cli(['explain', SEEDS[0], '--row', 'ffffffffffffffff']),
  ]);
  expect(byRow.stdout).toContain(`${mention} → ${id}`);
  expect(byLine.stdout).toContain(`${mention} → ${id}`);
  expect(byRow.stdout.startsWith(`${SEEDS[0]}:${line} `)).toBe(true);
  expect([wrong.code, wrong.stdout]).toEqual([2, '']);
  expect(wrong.stderr).toContain('no row ffffffffffffffff');
});

test('the version is that of the package', async () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(await cli(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
});

test('--min-confidence leaves out the rows that are less sure, and says how many', async () => {
  const all = await cli([SEEDS[0], '-f', 'ndjson']);
  const sure = await cli([SEEDS[0], '-f', 'ndjson', '--min-confidence', '0.95']);
  const rows = all.stdout.trim().split('\n');
  const kept = rows.filter((row) => JSON.parse(row).confidence >= 0.95);
  expect(sure.stdout.trim().split('\n')).toEqual(kept);
  expect(kept.length).toBeLessThan(rows.length);
  expect(sure.stderr).toContain(`${rows.length - kept.length} rows are below --min-confidence 0.95`);
});

test('--min-confidence takes a number from 0 to 1', async () => {
  const { code, stderr } = await cli([SEEDS[0], '--min-confidence', 'sure']);
  expect([code, stderr]).toEqual([2, expect.stringContaining('--min-confidence sure: not between 0 and 1')]);
});

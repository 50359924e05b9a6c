import { execFile, spawn } from 'node:child_process';
import { createWriteStream, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { BIN, cli, SEEDS, scratch } from './run.ts';

const shell = promisify(execFile);

const NDJSON = SEEDS.map((seed) => `${JSON.stringify({ text: readFileSync(seed, 'utf8') })}\n`).join('');

const write = (name: string, bytes: string | Uint8Array): string => {
  const path = join(scratch(), name);
  writeFileSync(path, bytes);
  return path;
};

const rowsOf = (ndjson: string): object[] =>
  ndjson
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

test('articles of a record file give the rows that they give as files', async () => {
  const [files, records, packed, piped] = await Promise.all([
    cli(['-f', 'ndjson', '-q', ...SEEDS]),
    cli(['-f', 'ndjson', '-q', write('articles.ndjson', NDJSON)]),
    cli(['-f', 'ndjson', '-q', write('articles.ndjson.gz', gzipSync(NDJSON))]),
    cli(['-f', 'ndjson', '-q', '-'], { stdin: NDJSON }),
  ]);
  const anonymous = (ndjson: string) => rowsOf(ndjson).map((row) => ({ ...row, source: '' }));
  expect(anonymous(files.stdout).length).toBeGreaterThan(80);
  for (const run of [records, packed, piped]) expect(anonymous(run.stdout)).toEqual(anonymous(files.stdout));
  expect(rowsOf(piped.stdout).at(-1)).toMatchObject({ source: '-:5' });
});

test('a source of a row is an operand of explain', async () => {
  const path = write('articles.ndjson', NDJSON);
  const { code, stdout } = await cli(['explain', `${path}:2`]);
  expect(code).toBe(0);
  expect(new Set(stdout.match(/articles\.ndjson:\d+/gu))).toEqual(new Set(['articles.ndjson:2']));
});

test('fields are named with options', async () => {
  const record = JSON.stringify({
    noi: { dung: 'Tỉnh có 12 xã đạt chuẩn.' },
    tua: 'Mười hai xã',
    khi: '12/03/2024 08:07',
    text: '',
  });
  const path = write('a.jsonl', `${record}\n`);
  const args = ['--text-field', 'noi.dung', '--title-field', 'x,tua', '--date-field', 'khi', path];
  const [json, text, wrong, misuse] = await Promise.all([
    cli(['-f', 'json', ...args]),
    cli(['text', ...args]),
    cli(['-f', 'ndjson', '--text-field', 'toàn văn', path]),
    cli(['--text-field', 'a,,b', path]),
  ]);
  expect(JSON.parse(json.stdout).articles[0]).toMatchObject({
    source: `${path}:1`,
    title: 'Mười hai xã',
    published_at: '2024-03-12T08:07:00+07:00',
  });
  expect(text.stdout).toBe('Tỉnh có 12 xã đạt chuẩn.');
  expect(wrong).toEqual({
    code: 2,
    stdout: '',
    stderr: `${path}: none of the fields toàn văn has a text; name the one that has with --text-field\n`,
  });
  expect(misuse).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'dts-extract: --text-field a,,b: a name is missing; write it like --text-field noi_dung or --text-field body,content\n',
  });
});

test('the same bytes twice are said, and give their rows twice', async () => {
  const path = write('twice.ndjson', NDJSON + NDJSON.split('\n')[0]);
  const { code, stdout, stderr } = await cli(['-f', 'ndjson', path]);
  expect(code).toBe(0);
  expect(stderr).toContain(`${path}:6: the same bytes as ${path}:1; leave one of them out\n`);
  const count = (line: number): number =>
    rowsOf(stdout).filter((row) => 'source' in row && row.source === `${path}:${line}`).length;
  expect(count(6)).toBe(count(1));
});

test('| head -1 ends a long record file at once', async () => {
  const path = write('long.ndjson', NDJSON.repeat(2000));
  const script = `"$0" "$1" -f ndjson -q "$2"; echo "code $?" >&2`;
  const began = performance.now();
  const piped = await shell('bash', ['-c', `(${script}) | head -1`, process.execPath, BIN, path]);
  expect(piped.stdout.split('\n')).toHaveLength(2);
  expect(piped.stderr).toBe('code 0\n');
  expect(performance.now() - began).toBeLessThan(30_000);
});

test('a record file larger than an article flows by: memory does not grow with it', async () => {
  const path = join(scratch(), 'large.ndjson');
  const file = createWriteStream(path);
  const padding = 'x'.repeat(1_000_000);
  for (let at = 0; at < 150; at += 1)
    if (!file.write(`${JSON.stringify({ id: at, padding, text: `Tỉnh có ${at} xã đạt chuẩn.` })}\n`)) await sleep(1);
  file.end();
  await finished(file);
  const report = 'data:text/javascript,process.on("exit",()=>console.error("KB",process.resourceUsage().maxRSS))';
  const { stdout, stderr } = await shell(process.execPath, ['--import', report, BIN, 'text', path]);
  expect(stdout.split('\n')).toHaveLength(150);
  expect(Number(/KB (?<size>\d+)/u.exec(stderr)?.groups?.['size'])).toBeLessThan(220_000);
});

test('the bar shows bytes and articles', async () => {
  const terminal = 'data:text/javascript,process.stderr.isTTY=true';
  const child = spawn(process.execPath, ['--import', terminal, BIN, '-f', 'csv', '-'], {
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  const shown: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => shown.push(chunk));
  for (let at = 0; at < 12; at += 1) {
    child.stdin.write(NDJSON);
    await sleep(250);
  }
  child.stdin.end();
  await new Promise((done) => child.on('close', done));
  expect(Buffer.concat(shown).toString()).toMatch(/\r\u001b\[K\d+\.\d MB · \d+ articles · \d+ rows/u);
});

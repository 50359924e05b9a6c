import { execFile, spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { BIN, cli, SEEDS, scratch } from './run.ts';

const shell = promisify(execFile);

/** A directory with the seeds many times over: their output is larger than any pipe. */
const manySeeds = (): string => {
  const directory = join(scratch(), 'articles');
  mkdirSync(directory);
  for (let copy = 0; copy < 12; copy += 1) {
    for (const [at, seed] of SEEDS.entries()) copyFileSync(seed, join(directory, `${copy}-${at}.txt`));
  }
  return directory;
};

test('| head -1 ends quietly', async () => {
  const directory = manySeeds();
  const script = `"$0" "$1" -f ndjson -q "$2"; echo "code $?" >&2`;
  const piped = await shell('bash', ['-c', `(${script}) | head -1`, process.execPath, BIN, directory]);
  expect(piped.stdout.split('\n')).toHaveLength(2);
  expect(piped.stderr).toBe('code 0\n');
});

test('help for a reader that has gone ends quietly', async () => {
  const script = 'sleep 1; "$0" "$1" --help; echo "code $?" >&2';
  const piped = await shell('bash', ['-c', `(${script}) | true`, process.execPath, BIN]);
  expect(piped.stderr).toBe('code 0\n');
});

test('a slow reader gets every byte', async () => {
  const directory = manySeeds();
  const whole = await cli(['-f', 'json', directory]);
  const child = spawn(process.execPath, [BIN, '-f', 'json', '-q', directory], { stdio: ['ignore', 'pipe', 'inherit'] });
  await sleep(1500);
  const chunks: Buffer[] = [];
  for await (const chunk of child.stdout) {
    chunks.push(chunk);
    if (chunks.length < 5) await sleep(50);
  }
  expect(whole.stdout.length).toBeGreaterThan(1_000_000);
  expect(Buffer.concat(chunks).toString()).toBe(whole.stdout);
});

test('an article from standard input gives the rows of its file', async () => {
  const [file, dash, bare] = await Promise.all([
    cli(['-f', 'ndjson', SEEDS[0]]),
    cli(['-f', 'ndjson', '-'], { stdin: readFileSync(SEEDS[0]) }),
    cli(['-f', 'ndjson'], { stdin: readFileSync(SEEDS[0]) }),
  ]);
  const anonymous = (ndjson: string) =>
    ndjson
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => ({ ...JSON.parse(line), id: '', source: '' }));
  expect(anonymous(dash.stdout)).toEqual(anonymous(file.stdout));
  expect(bare.stdout).toBe(dash.stdout);
});

test('nothing on a terminal gives the help', async () => {
  const { code, stdout, stderr } = await cli([], { terminals: ['stdin'] });
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^Usage: dts-extract/u);
});

test('--files-from reads paths from a file and from standard input', async () => {
  const list = join(scratch(), 'list.txt');
  writeFileSync(list, `${SEEDS.join('\r\n')}\r\n\r\n`);
  const [direct, fromFile, fromStdin] = await Promise.all([
    cli(['-f', 'ndjson', ...SEEDS]),
    cli(['-f', 'ndjson', '--files-from', list]),
    cli(['-f', 'ndjson', '--files-from', '-'], { stdin: SEEDS.join('\n') }),
  ]);
  expect(fromFile.stdout).toBe(direct.stdout);
  expect(fromStdin.stdout).toBe(direct.stdout);
});

test('a full disk is said in one sentence', async () => {
  const script = `"$0" "$1" -q "$2" > /dev/full; echo "code $?"`;
  const { stdout, stderr } = await shell('bash', ['-c', script, process.execPath, BIN, SEEDS[0]]);
  expect(stdout).toBe('code 2\n');
  expect(stderr).toBe('dts-extract: standard output cannot be written (ENOSPC); check the disk it goes to\n');
});

test('the bar is for terminals and long work: short work and pipes see none of it', async () => {
  const [piped, short] = await Promise.all([cli([SEEDS[0]]), cli(['-q', SEEDS[0]], { terminals: ['stderr'] })]);
  expect(piped.stderr).toBe('');
  expect(short.stderr).not.toContain('#');
});

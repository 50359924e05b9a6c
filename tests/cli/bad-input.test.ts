import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { cli, SEEDS, scratch } from './run.ts';

const ENGLISH =
  'The ministry said on Monday that the number of online public services rose by 12 percent in the first half of the year, ' +
  'and that more than 40 percent of all applications were now filed without paper, twice as many as two years before.\n';
const UNMARKED =
  'Trong 6 thang dau nam 2024, ty le ho so truc tuyen toan trinh cua ca nuoc dat 42%, tang 25% so voi cuoi nam 2023. ' +
  'Ca nuoc da co hon 16,4 trieu tai khoan dinh danh dien tu duoc kich hoat va su dung trong cac dich vu cong truc tuyen.\n';

describe('each input that gives no article gets one sentence, and the others come out', () => {
  const make: Readonly<Record<string, (path: string) => void>> = {
    'missing.txt': () => {},
    'empty.txt': (path) => writeFileSync(path, ''),
    'blank.txt': (path) => writeFileSync(path, ' \n\u00a0\n'),
    'image.html': (path) =>
      writeFileSync(path, Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex')),
    'english.txt': (path) => writeFileSync(path, ENGLISH.repeat(3)),
    'unmarked.txt': (path) => writeFileSync(path, UNMARKED.repeat(3)),
    'nothing-in-it': (path) => mkdirSync(path),
    'huge.txt': (path) => {
      writeFileSync(path, '');
      truncateSync(path, 100_000_000);
    },
  };

  test.each([
    ['missing.txt', /missing\.txt: no such file or directory; check the path$/u],
    ['empty.txt', /empty\.txt: nothing in it to read; /u],
    ['blank.txt', /blank\.txt: nothing in it to read; /u],
    ['image.html', /image\.html: is not text \(.*\); /u],
    ['english.txt', /english\.txt: not in Vietnamese \(looks like eng\), so no rows; pass --force/u],
    ['unmarked.txt', /unmarked\.txt: Vietnamese without tone marks, so no rows; /u],
    ['nothing-in-it', /nothing-in-it: holds no articles; /u],
    ['huge.txt', /huge\.txt: is larger than one article can be \(100 MB of at most \d+ MB\); split it/u],
  ])('%s', async (name, sentence) => {
    const path = join(scratch(), name);
    make[name]?.(path);
    const [alone, among] = await Promise.all([cli(['-f', 'ndjson', path]), cli(['-f', 'ndjson', path, SEEDS[0]])]);
    expect([alone.code, alone.stdout]).toEqual([2, '']);
    expect(alone.stderr.trimEnd()).toMatch(sentence);
    expect(alone.stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(among.code).toBe(0);
    expect(among.stderr).toContain(alone.stderr);
    expect(among.stdout.split('\n').length).toBeGreaterThan(10);
  });

  test('a URL is not fetched', async () => {
    const { code, stderr } = await cli(['https://example.org/bai-viet.html']);
    expect(code).toBe(2);
    expect(stderr).toBe(
      'https://example.org/bai-viet.html: addresses are not fetched; save the page and pass the file\n',
    );
  });

  test('100 MB of one line from a pipe are read or refused', async () => {
    const line = Buffer.alloc(100_000_000, 'năm 2024 đạt 5 triệu ');
    const { code, stderr } = await cli(['-f', 'ndjson', '-'], { stdin: line });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^standard input: is larger than one article can be /u);
  });

  test('--force reads what is not Vietnamese', async () => {
    const { code } = await cli(['--force', '-'], { stdin: ENGLISH.repeat(3) });
    expect(code).toBe(0);
  });
});

describe('exit codes', () => {
  const none =
    'Sáng nay, lãnh đạo tỉnh đã đến thăm và chúc mừng các thầy giáo, cô giáo của nhà trường nhân dịp đầu năm học mới.\n';
  const runs: Record<string, number | null> = {};

  beforeAll(async () => {
    const calls: readonly (readonly [string, readonly string[], string])[] = [
      ['an article', [SEEDS[0], '--fail-on', 'empty', '--fail-on', 'error'], ''],
      ['an undated article', [SEEDS[3]], ''],
      ['an undated article, --fail-on issue', [SEEDS[3], '--fail-on', 'issue'], ''],
      ['a missing file beside an article', [SEEDS[0], 'none.txt'], ''],
      ['a missing file beside an article, --fail-on error', [SEEDS[0], 'none.txt', '--fail-on', 'error'], ''],
      ['no statistics', ['-'], none],
      ['no statistics, --fail-on empty', ['-', '--fail-on', 'issue,empty'], none],
      ['a missing file', ['none.txt', '--fail-on', 'error'], ''],
      ['an unknown flag', ['--colour'], ''],
    ];
    await Promise.all(
      calls.map(async ([name, args, stdin]) => {
        runs[name] = (await cli(args, { stdin })).code;
      }),
    );
  });

  test('say what happened', () => {
    expect(runs).toEqual({
      'an article': 0,
      'an undated article': 0,
      'an undated article, --fail-on issue': 1,
      'a missing file beside an article': 0,
      'a missing file beside an article, --fail-on error': 1,
      'no statistics': 0,
      'no statistics, --fail-on empty': 1,
      'a missing file': 2,
      'an unknown flag': 2,
    });
  });
});

describe('misuse gets one sentence and code 2', () => {
  test.each([
    [['--fromat', 'csv'], "dts-extract: unknown option '--fromat' (did you mean --format?); see dts-extract --help\n"],
    [['-f', 'xml', SEEDS[0]], 'dts-extract: -f xml: no such format; use one of csv, json, ndjson, table, tsv\n'],
    [
      ['--published', '10/07/2024', SEEDS[0]],
      'dts-extract: --published 10/07/2024: not a date; write it like 2024-07-10 or 2024-07-10T18:09:43+07:00\n',
    ],
    [
      ['--published', '2023-02-29', SEEDS[0]],
      'dts-extract: --published 2023-02-29: not a date; write it like 2024-07-10 or 2024-07-10T18:09:43+07:00\n',
    ],
    [
      ['--fail-on', 'warning', SEEDS[0]],
      'dts-extract: --fail-on warning: no such kind; use one of issue, error, empty\n',
    ],
    [['-', '--files-from', '-'], 'dts-extract: - and --files-from - both read standard input; use one of them\n'],
    [
      ['metrics', 'show', 'x.y'],
      'dts-extract: metrics show x.y: no such metric; dts-extract metrics list prints all codes\n',
    ],
    [['mentions', '-f', 'tsv'], 'dts-extract: -f tsv: no such format; use one of csv, ndjson, table\n'],
  ])('%j', async (args, sentence) => {
    expect(await cli(args)).toEqual({ code: 2, stdout: '', stderr: sentence });
  });
});

test('--quiet says nothing but errors', async () => {
  const { stderr } = await cli(['-q', SEEDS[3], 'none.txt']);
  expect(stderr).toBe('none.txt: no such file or directory; check the path\n');
});

test('--published dates an article that has no date', async () => {
  const { stdout, stderr } = await cli(['-f', 'json', '--published', '2024-07-12', SEEDS[3]]);
  expect(JSON.parse(stdout).articles[0]).toMatchObject({ published_at: '2024-07-12', published_basis: 'given' });
  expect(stderr).not.toContain('no publication date');
});

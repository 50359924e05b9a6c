import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LoadOptions, loadInputs } from '../../src/input/load.ts';

const root = mkdtempSync(join(tmpdir(), 'load-'));
const at = (...parts: string[]): string => join(root, ...parts);

beforeAll(() => {
  mkdirSync(at('news', 'b'), { recursive: true });
  mkdirSync(at('empty'));
  mkdirSync(at('.git'));
  for (const name of [
    'news/c.txt',
    'news/a.txt',
    'news/b/x.html',
    'news/notes.png',
    'news/.hidden.txt',
    'we[i]rd.txt',
    'list.txt',
  ])
    writeFileSync(at(name), name);
  symlinkSync(at('news'), at('news', 'b', 'loop'));
  writeFileSync(at('big.txt'), '');
  truncateSync(at('big.txt'), 70 * 1024 * 1024);
});
afterAll(() => rmSync(root, { recursive: true }));

const load = async (paths: readonly string[], options: LoadOptions = {}): Promise<string[]> => {
  const shown: string[] = [];
  for await (const loaded of loadInputs(paths, options)) {
    shown.push(
      loaded.kind === 'input'
        ? `${loaded.input.source}=${new TextDecoder().decode(loaded.input.bytes)}`
        : `${loaded.issue.code} ${loaded.issue.source}`,
    );
  }
  return shown.map((line) => line.replaceAll(`${root}/`, ''));
};

async function* streamOf(...chunks: string[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield new TextEncoder().encode(chunk);
}

describe('loadInputs', () => {
  test('reads files, directories in the order of their names, and globs', async () => {
    const news = ['news/a.txt=news/a.txt', 'news/b/x.html=news/b/x.html', 'news/c.txt=news/c.txt'];
    expect(await load([at('news')])).toEqual(news);
    expect(await load([at('news', '*.txt')])).toEqual(['news/a.txt=news/a.txt', 'news/c.txt=news/c.txt']);
    expect(await load([at('news', 'c.txt'), at('news')])).toEqual([news[2], news[0], news[1]]);
  });

  test('takes a name with brackets for a file when there is one', async () => {
    expect(await load([at('we[i]rd.txt')])).toEqual(['we[i]rd.txt=we[i]rd.txt']);
  });

  test('says what is missing, empty, too large or elsewhere, and goes on', async () => {
    const paths = [
      at('gone.txt'),
      at('gone-*.txt'),
      at('empty'),
      at('big.txt'),
      'https://example.org/a.html',
      at('news', 'a.txt'),
    ];
    expect(await load(paths)).toEqual([
      'not-found gone.txt',
      'not-found gone-*.txt',
      'no-articles empty',
      'too-large big.txt',
      'url https://example.org/a.html',
      'news/a.txt=news/a.txt',
    ]);
  });

  test('says what may not be read', async () => {
    symlinkSync(at('circle'), at('circle'));
    expect(await load([at('circle'), at('x'.repeat(300))])).toEqual([
      'unreadable circle',
      `unreadable ${'x'.repeat(300)}`,
    ]);
  });

  test('reads standard input once, up to the limit', async () => {
    expect(await load(['-', '-'], { stdin: streamOf('một ', 'hai') })).toEqual(['-=một hai']);
    expect(await load(['-'], { stdin: streamOf('12345', '67890'), limit: 8 })).toEqual(['too-large -']);
  });

  test('reads lists of paths from a file or from standard input', async () => {
    writeFileSync(at('list.txt'), `${at('news', 'c.txt')}\r\n\n${at('gone.txt')}\n`);
    const expected = ['news/c.txt=news/c.txt', 'not-found gone.txt'];
    expect(await load([], { filesFrom: at('list.txt') })).toEqual(expected);
    expect(await load([], { filesFrom: '-', stdin: streamOf(`${at('news', 'c.txt')}\n${at('gone.txt')}`) })).toEqual(
      expected,
    );
    expect(await load([], { filesFrom: at('no-list.txt') })).toEqual(['not-found no-list.txt']);
  });

  test('a path that cannot be one is not found', async () => {
    expect(await load(['a\0b'])).toEqual(['not-found a\0b']);
  });
});

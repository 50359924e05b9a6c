import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/input/read-article.ts';
import { loadFile, loadStdin, said, shown } from './load.ts';

const TEXT = 'Tỉnh có 12 xã đạt chuẩn.';
const LINES = Array.from({ length: 3000 }, (_, at) => JSON.stringify({ text: `Bài số ${at} có ${at * 7919} dòng.` }));

describe('a gzip file', () => {
  test('of one article keeps its own name', async () => {
    expect(shown(await loadFile('bao-cao.txt.gz', gzipSync(TEXT)))).toEqual([`bao-cao.txt.gz=${TEXT}`]);
    expect(shown(await loadStdin(gzipSync(TEXT), 5))).toEqual([`-=${TEXT}`]);
  });

  test('is read by the ending below: a piece of a page is a page', async () => {
    const piece = '<div><p>Tỉnh có 12 xã đạt chuẩn nông thôn mới, trong đó 3 xã đạt chuẩn nâng cao.</p></div>';
    const { inputs } = await loadFile('a.html.gz', gzipSync(piece));
    const read = await Promise.all(inputs.map((input) => readArticle(input, { force: true })));
    const plain = await readArticle({ source: 'a.html', bytes: Buffer.from(piece) }, { force: true });
    expect(read.map(({ article }) => article?.blocks)).toEqual([plain.article?.blocks]);
    expect(read[0]?.article?.text).not.toContain('<p>');
  });

  test('of a record file names the records of its own name', async () => {
    expect(shown(await loadFile('tin.ndjson.gz', gzipSync('{"text":"Một"}\n\n{"text":"Hai"}')))).toEqual([
      'tin.ndjson.gz:1=Một',
      'tin.ndjson.gz:3=Hai',
    ]);
  });

  test('may be packed twice, and have several members', async () => {
    expect(shown(await loadFile('a.txt.gz.gz', gzipSync(gzipSync(TEXT))))).toEqual([`a.txt.gz.gz=${TEXT}`]);
    const members = Buffer.concat([gzipSync('Một '), gzipSync('hai')]);
    expect(shown(await loadFile('a.txt.gz', members))).toEqual(['a.txt.gz=Một hai']);
  });

  test('is no gzip file because it is called one', async () => {
    expect(shown(await loadFile('a.txt.gz', TEXT))).toEqual([`a.txt.gz=${TEXT}`]);
  });
});

describe('a gzip file that is no good gives one issue', () => {
  test('cut off: what was complete comes out', async () => {
    const packed = gzipSync(LINES.join('\n'));
    const read = await loadFile('tin.ndjson.gz', packed.subarray(0, packed.length / 2));
    expect(said(read)).toEqual(['damaged tin.ndjson.gz']);
    expect(read.inputs.length).toBeGreaterThan(500);
    expect(shown(read)[500]).toBe('tin.ndjson.gz:501=Bài số 500 có 3959500 dòng.');
    expect(await loadFile('a.txt.gz', gzipSync(TEXT).subarray(0, -9))).toEqual({
      inputs: [],
      issues: [{ code: 'damaged', severity: 'error', source: 'a.txt.gz', format: 'gzip', reason: 'ends too early' }],
    });
  });

  test('wrong bytes in the middle', async () => {
    const packed = gzipSync(TEXT.repeat(9));
    packed.fill(0xff, 14, 30);
    expect(said(await loadFile('a.txt.gz', packed))).toEqual(['damaged a.txt.gz']);
  });

  test('a bomb, and one in another', async () => {
    const bomb = gzipSync(Buffer.alloc(40_000_000));
    expect(said(await loadFile('a.txt.gz', bomb))).toEqual(['bomb a.txt.gz']);
    expect(said(await loadFile('a.txt.gz', gzipSync(bomb)))).toEqual(['bomb a.txt.gz']);
    expect(said(await loadStdin(bomb, 1000))).toEqual(['bomb -']);
  });

  test('larger than an article can be', async () => {
    expect(said(await loadFile('a.txt.gz', gzipSync(TEXT), { limit: 10 }))).toEqual(['too-large a.txt.gz']);
  });
});

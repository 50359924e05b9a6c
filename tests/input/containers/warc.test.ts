import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { gzipEach, warcRecord, warcResponse } from './archives.ts';
import { loadFile, loadStdin, said, shown } from './load.ts';

const PAGE = '<!doctype html><html><body><p>Tỉnh có 12 xã.</p></body></html>';
const HTML = 'Content-Type: text/html; charset=UTF-8';

const chunked = (text: string): Buffer => {
  const bytes = Buffer.from(text);
  const pieces = [bytes.subarray(0, 10), bytes.subarray(10)];
  return Buffer.concat([
    ...pieces.flatMap((piece) => [Buffer.from(`${piece.length.toString(16)};x=y\r\n`), piece, Buffer.from('\r\n')]),
    Buffer.from('0\r\n\r\n'),
  ]);
};

const INFO = warcRecord('warcinfo', '', 'application/warc-fields', 'software: none\r\n');
const REQUEST = warcRecord('request', 'https://a.vn/1', 'application/http', 'GET /1 HTTP/1.1\r\n\r\n');
const RECORDS = [
  INFO,
  REQUEST,
  warcResponse('https://a.vn/1', [HTML], PAGE),
  warcResponse('https://a.vn/logo.png', ['Content-Type: image/png'], Buffer.from([0, 1, 2, 0x0a, 0x0a])),
  warcResponse('https://a.vn/gone', [HTML], 'không tìm thấy', '404 Not Found'),
  warcResponse('https://a.vn/2', [HTML, 'Content-Encoding: gzip'], gzipSync(PAGE)),
  warcResponse('https://a.vn/3', [HTML, 'Content-Encoding: br'], brotliCompressSync(PAGE)),
  warcResponse('https://a.vn/4', [HTML, 'content-encoding: deflate'], deflateSync(PAGE)),
  warcResponse('https://a.vn/5', [HTML, 'Transfer-Encoding: chunked'], chunked(PAGE)),
  warcResponse('https://a.vn/6', [HTML, 'Transfer-Encoding: chunked', 'Content-Encoding: gzip'], PAGE),
  warcRecord('resource', 'https://a.vn/7', 'text/plain', 'Bảy'),
  warcRecord('revisit', 'https://a.vn/1', 'application/http', 'HTTP/1.1 200 OK\r\n\r\n'),
  warcRecord('metadata', 'https://a.vn/1', 'text/plain', 'fetchTimeMs: 12'),
];
const PAGES = [3, 6, 7, 8, 9, 10].map((number) => `${number}=${PAGE}`);

describe('a web archive', () => {
  const expected = (name: string) => [...PAGES, '11=Bảy'].map((line) => `${name}#${line}`);

  test('gives its pages as the servers meant them, packed record by record or not at all', async () => {
    const plain = await loadFile('crawl.warc', Buffer.concat(RECORDS));
    expect(shown(plain)).toEqual(expected('crawl.warc'));
    expect(plain.issues).toEqual([]);
    expect(shown(await loadFile('crawl.warc.gz', gzipEach(RECORDS)))).toEqual(expected('crawl.warc.gz'));
    expect(shown(await loadFile('crawl', gzipEach(RECORDS)))).toEqual(expected('crawl'));
    for (const chunk of [1, 100, 5000])
      expect(shown(await loadStdin(Buffer.concat(RECORDS), chunk))).toEqual(expected('-'));
  });

  test('says where a page is from and in which charset, not when it was written', async () => {
    const { inputs } = await loadFile('a.warc', Buffer.concat(RECORDS));
    expect(inputs[0]).toMatchObject({
      charset: 'UTF-8',
      about: { title: null, url: 'https://a.vn/1', publisher: null, author: null, published: null },
    });
  });

  test('the extract of one (WET) gives its texts', async () => {
    const wet = [
      INFO,
      warcRecord('conversion', 'https://a.vn/1', 'text/plain', 'Một'),
      warcRecord('conversion', '<https://a.vn/2>', 'text/plain', 'Hai'),
    ];
    const read = await loadFile('crawl.warc.wet.gz', gzipEach(wet));
    expect(shown(read)).toEqual(['crawl.warc.wet.gz#2=Một', 'crawl.warc.wet.gz#3=Hai']);
    expect(read.inputs.map(({ about }) => about?.url)).toEqual(['https://a.vn/1', 'https://a.vn/2']);
  });
});

describe('a record that is no good costs only itself', () => {
  const good = warcResponse('https://a.vn/z', [HTML], PAGE);
  const last = warcResponse('https://a.vn/y', [HTML], 'Cuối');
  const withLength = (length: string): Buffer =>
    Buffer.from(good.toString('latin1').replace(/Content-Length: \d+/u, `Content-Length: ${length}`), 'latin1');

  test.each([
    ['garbage between records', Buffer.from('đây là rác\r\n\r\n'), 'damaged a.warc#1'],
    ['no length', Buffer.from('WARC/1.0\r\nWARC-Type: response\r\n\r\nx\r\n\r\n'), 'damaged a.warc#1'],
    ['a length that is no number', withLength('many'), 'damaged a.warc#1'],
    ['a length that is too large', withLength('250'), 'damaged a.warc#1'],
    ['a length that is too small', withLength('30'), 'damaged a.warc#1'],
    ['no response in it', warcRecord('response', 'https://a.vn/1', 'application/http', 'xin chào'), 'damaged a.warc#1'],
    [
      'a bomb',
      warcResponse('https://a.vn/1', [HTML, 'Content-Encoding: gzip'], gzipSync(Buffer.alloc(30_000_000))),
      'bomb a.warc#1',
    ],
  ])('%s', async (_, bad, issue) => {
    const read = await loadFile('a.warc', Buffer.concat([bad, good, last]));
    expect(said(read)).toEqual([issue]);
    expect(shown(read)).toEqual([`a.warc#2=${PAGE}`, 'a.warc#3=Cuối']);
  });

  test('too large', async () => {
    const read = await loadFile(
      'a.warc',
      Buffer.concat([warcResponse('https://a.vn/1', [HTML], 'x'.repeat(5000)), last]),
      { limit: 1000 },
    );
    expect(said(read)).toEqual(['too-large a.warc#1']);
    expect(shown(read)).toEqual(['a.warc#2=Cuối']);
  });

  test('cut off', async () => {
    const whole = Buffer.concat([last, good]);
    const read = await loadFile('a.warc', whole.subarray(0, -20));
    expect(said(read)).toEqual(['damaged a.warc#2']);
    expect(shown(read)).toEqual(['a.warc#1=Cuối']);
    const packed = gzipEach([last, good]);
    expect(said(await loadFile('a.warc.gz', packed.subarray(0, -20)))).toEqual(['damaged a.warc.gz']);
  });

  test('none with a page', async () => {
    expect(said(await loadFile('a.warc', Buffer.concat([INFO, REQUEST])))).toEqual(['no-articles a.warc']);
    expect(said(await loadFile('a.warc', 'không phải WARC'))).toEqual(['damaged a.warc#1']);
  });
});

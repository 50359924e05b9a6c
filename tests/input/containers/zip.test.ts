import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { zip } from './archives.ts';
import { loadFile, loadStdin, said, shown } from './load.ts';

const TEXT = 'Tỉnh có 12 xã đạt chuẩn.';

describe('a ZIP archive', () => {
  const archive = zip([
    { name: 'bai/a.txt', bytes: TEXT },
    { name: 'bai/', bytes: '', stored: true },
    { name: 'bài viết\\số 2.html', bytes: '<p>Xã có 3 tổ.</p>', stored: true },
    { name: 'logo.png', bytes: 'no article' },
    { name: '__MACOSX/bai/._a.txt', bytes: 'litter' },
    { name: 'tin.ndjson', bytes: '{"text":"Một"}\n{"text":"Hai"}\n' },
    { name: 'cu/b.txt.gz', bytes: gzipSync('Ba') },
    { name: 'trong.zip', bytes: zip([{ name: 'c.txt', bytes: 'Bốn' }]) },
  ]);
  const members = (source: string) => [
    `${source}#bai/a.txt=${TEXT}`,
    `${source}#bài viết/số 2.html=<p>Xã có 3 tổ.</p>`,
    `${source}#tin.ndjson:1=Một`,
    `${source}#tin.ndjson:2=Hai`,
    `${source}#cu/b.txt.gz=Ba`,
    `${source}#trong.zip#c.txt=Bốn`,
  ];

  test('gives its articles in the order of its directory, archives and record files among them too', async () => {
    const read = await loadFile('tin.zip', archive);
    expect(shown(read)).toEqual(members('tin.zip'));
    expect(read.issues).toEqual([]);
  });

  test('is known by its content, whatever its name, and comes from standard input too', async () => {
    expect(shown(await loadFile('download', archive))).toEqual(members('download'));
    expect(shown(await loadStdin(archive, 100))).toEqual(members('-'));
  });

  test('may hold office files that are archives themselves', async () => {
    const docx = zip([
      { name: '[Content_Types].xml', bytes: '<Types/>', stored: true },
      { name: 'word/document.xml', bytes: '<w:document/>', stored: true },
    ]);
    const read = await loadFile(
      'bao-cao.zip',
      zip([
        { name: 'mot.txt', bytes: 'Một' },
        { name: 'hai.docx', bytes: docx, stored: true },
      ]),
    );
    expect(read.inputs.map(({ source, bytes }) => [source, bytes.length])).toEqual([
      ['bao-cao.zip#mot.txt', 5],
      ['bao-cao.zip#hai.docx', docx.length],
    ]);
  });

  test('reads names of old packers', async () => {
    const dos = Buffer.from([0x62, 0x85, 0x2e, 0x74, 0x78, 0x74]);
    expect(shown(await loadFile('a.zip', zip([{ name: dos, bytes: 'x' }])))).toEqual(['a.zip#bà.txt=x']);
  });
});

describe('what is wrong with one member costs only that member', () => {
  const good = { name: 'z.txt', bytes: TEXT } as const;
  test.each([
    ['encrypted', { name: 'a.txt', bytes: 'secret', encrypted: true }, 'encrypted a.zip#a.txt'],
    ['a path up', { name: '../../etc/a.txt', bytes: 'x' }, 'unsafe-path a.zip#../../etc/a.txt'],
    ['an absolute path', { name: '/etc/passwd', bytes: 'x' }, 'unsafe-path a.zip#/etc/passwd'],
    ['a drive', { name: 'C:\\a.txt', bytes: 'x' }, 'unsafe-path a.zip#C:/a.txt'],
    ['a NUL', { name: 'a.txt\0.png', bytes: 'x' }, 'unsafe-path a.zip#a.txt\0.png'],
    ['an unknown packing', { name: 'a.txt', bytes: 'x', method: 14 }, 'unreadable a.zip#a.txt'],
    ['a wrong checksum', { name: 'a.txt', bytes: 'x', crc: 7 }, 'damaged a.zip#a.txt'],
    ['more bytes than said', { name: 'a.txt', bytes: 'x'.repeat(999), size: 10 }, 'damaged a.zip#a.txt'],
    ['fewer bytes than said', { name: 'a.txt', bytes: 'x', size: 10 }, 'damaged a.zip#a.txt'],
    [
      'no deflated bytes',
      { name: 'a.txt', bytes: 'not packed at all', stored: true, method: 8 },
      'damaged a.zip#a.txt',
    ],
    ['a bomb', { name: 'a.txt', bytes: Buffer.alloc(20_000_000) }, 'bomb a.zip#a.txt'],
    ['a record file that ends too early', { name: 'a.json', bytes: '[{"text":"Một"},' }, 'damaged a.zip#a.json'],
  ])('%s', async (_, bad, issue) => {
    const read = await loadFile('a.zip', zip([bad, good]));
    expect(said(read)).toEqual([issue]);
    expect(shown(read).at(-1)).toBe(`a.zip#z.txt=${TEXT}`);
  });
});

describe('what is wrong with the archive is one issue', () => {
  const archive = zip([
    { name: 'a.txt', bytes: TEXT },
    { name: 'b.txt', bytes: TEXT },
  ]);

  test('cut off, or with a broken directory', async () => {
    const broken = Buffer.from(archive);
    broken.write('XXXX', broken.lastIndexOf('PK\x01\x02'), 'latin1');
    expect(said(await loadFile('a.zip', archive.subarray(0, 60)))).toEqual(['damaged a.zip']);
    const read = await loadFile('a.zip', broken);
    expect(said(read)).toEqual(['damaged a.zip']);
    expect(shown(read)).toEqual([`a.zip#a.txt=${TEXT}`]);
  });

  test('empty, or without articles', async () => {
    expect(said(await loadFile('a.zip', zip([])))).toEqual(['no-articles a.zip']);
    expect(said(await loadFile('a.zip', zip([{ name: 'a.png', bytes: 'x' }])))).toEqual(['no-articles a.zip']);
  });

  test('the same bytes listed many times: more comes out than can be in it', async () => {
    const half = zip(
      Array.from({ length: 40 }, (_, at) => ({ name: `${at}.txt`, bytes: Buffer.alloc(12_000_000, ' ') })),
    );
    const read = await loadFile('a.zip', half, { limit: 1000 });
    expect(said(read).at(-1)).toBe('bomb a.zip');
  });

  test('archives in archives in archives', async () => {
    const nest = (depth: number): Buffer =>
      depth === 0 ? Buffer.from('Một') : zip([{ name: depth === 1 ? 'a.txt' : 'a.zip', bytes: nest(depth - 1) }]);
    expect(shown(await loadFile('x.zip', nest(3)))).toEqual(['x.zip#a.zip#a.zip#a.txt=Một']);
    expect(said(await loadFile('x.zip', nest(4)))).toEqual(['bomb x.zip#a.zip#a.zip#a.zip']);
  });
});

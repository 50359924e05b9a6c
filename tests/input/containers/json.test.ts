import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/input/read-article.ts';
import { loadFile, loadStdin, said, shown, textOf } from './load.ts';

const article = (text: string, more: object = {}): string => JSON.stringify({ title: 'Tin', text, ...more });

describe('JSON', () => {
  test.each([
    ['a list', `[${article('Một')},${article('Hai')}]`],
    ['a list over many lines', ` [\n  ${article('Một')},\n  ${article('Hai')}\n]\n`],
    ['a list in an object', `{"status":"ok","count":2,"articles":[${article('Một')},${article('Hai')}],"next":null}`],
    ['a list deeper in an object', `{"response":{"meta":{"page":[1]},"docs":[${article('Một')},${article('Hai')}]}}`],
    ['a list with a mark before it', `\uFEFF[${article('Một')},${article('Hai')}]`],
  ])('%s', async (_, json) => {
    expect(shown(await loadFile('tin.json', json))).toEqual(['tin.json#1=Một', 'tin.json#2=Hai']);
    for (const chunk of [1, 7, 4096]) expect(shown(await loadStdin(json, chunk))).toEqual(['-#1=Một', '-#2=Hai']);
  });

  test('one object is one article and keeps the name of its file', async () => {
    expect(shown(await loadFile('tin.json', JSON.stringify({ title: 'Tin', body: 'Một' }, null, 2)))).toEqual([
      'tin.json=Một',
    ]);
  });

  test('items may hold whatever JSON can', async () => {
    const text = 'Dấu " và \\ và ] và } và , và \u2028 trong chuỗi';
    expect(
      shown(await loadFile('a.json', `[${article(text, { tags: [[], {}, ['a]']] })}, ${article('Hai')} ]`)),
    ).toEqual([`a.json#1=${text}`, 'a.json#2=Hai']);
  });

  test('an item that is wrong costs only itself', async () => {
    const read = await loadFile('a.json', `[${article('Một')}, {"text": Hai}, 7, null, ${article('Ba')}]`);
    expect(shown(read)).toEqual(['a.json#1=Một', 'a.json#5=Ba']);
    expect(said(read)).toEqual(['damaged a.json#2', 'no-text-field a.json#3', 'no-text-field a.json#4']);
  });

  test('an item that is too large costs only itself', async () => {
    const read = await loadFile('a.json', `[${article('x'.repeat(300))},${article('Hai')}]`, { limit: 200 });
    expect(shown(read)).toEqual(['a.json#2=Hai']);
    expect(said(read)).toEqual(['too-large a.json#1']);
  });

  test.each([
    ['cut off', `[${article('Một')},{"text":"Ha`, ['damaged a.json']],
    ['no JSON', '{"text": "Một"', ['damaged a.json']],
    ['an empty list', '[]', ['no-articles a.json']],
    ['another shape', '{"name": "dts", "version": "1.0.0", "files": ["bin"]}', ['no-text-field a.json']],
    [
      'a list of another shape',
      JSON.stringify(Array.from({ length: 99 }, (_, id) => ({ id }))),
      ['no-text-field a.json'],
    ],
  ])('%s is one issue', async (_, json, issues) => {
    expect(said(await loadFile('a.json', json))).toEqual(issues);
  });
});

describe('NDJSON', () => {
  const lines = `${article('Một')}\r\n\n${article('Hai')}\n${article('Ba')}`;

  test('gives an article a line, under any name', async () => {
    for (const name of ['tin.ndjson', 'tin.jsonl', 'tin.json', 'tin', 'tin.txt'])
      expect(shown(await loadFile(name, lines))).toEqual([`${name}:1=Một`, `${name}:3=Hai`, `${name}:4=Ba`]);
    for (const chunk of [1, 7, 4096])
      expect(shown(await loadStdin(lines, chunk))).toEqual(['-:1=Một', '-:3=Hai', '-:4=Ba']);
  });

  test('a line that is wrong or too large costs only itself', async () => {
    const broken = `{"text": "Mộ\n${article('Hai')}\n${article('x'.repeat(500))}\n${article('Bốn')}\n{"id": 5}\n`;
    const read = await loadFile('a.ndjson', broken, { limit: 400 });
    expect(shown(read)).toEqual(['a.ndjson:2=Hai', 'a.ndjson:4=Bốn']);
    expect(said(read)).toEqual(['damaged a.ndjson:1', 'too-large a.ndjson:3', 'no-text-field a.ndjson:5']);
  });

  test('in UTF-16 and in windows-1258', async () => {
    const utf16 = Buffer.from(`\uFEFF${lines}`, 'utf16le');
    expect(shown(await loadFile('a.ndjson', utf16))).toEqual(['a.ndjson:1=Một', 'a.ndjson:3=Hai', 'a.ndjson:4=Ba']);
    // `Thành phố và tỉnh đã có 12 xã.`: letters with the mark of their tone behind them.
    const old = Buffer.from(
      '{"text":"Th\xe0nh ph\xf4\xec v\xe0 ti\xd2nh \xf0a\xde c\xf3 12 xa\xde."}\n{"text":"b"}',
      'latin1',
    );
    expect(shown(await loadFile('old.ndjson', old)).map((text) => text.normalize('NFC'))).toEqual([
      'old.ndjson:1=Thành phố và tỉnh đã có 12 xã.',
      'old.ndjson:2=b',
    ]);
  });

  test('a file of something else is one issue, however long', async () => {
    const rows = Array.from({ length: 5000 }, (_, id) => JSON.stringify({ id, value: 3 })).join('\n');
    expect(said(await loadFile('rows.ndjson', rows))).toEqual(['no-text-field rows.ndjson']);
  });

  test('articles that begin with brackets and braces are articles', async () => {
    for (const text of ['[Infographic] Tỉnh có 12 xã đạt chuẩn', '{Tin nhanh} Tỉnh có 12 xã', '"Một" và "hai"'])
      expect(shown(await loadFile('a.txt', text))).toEqual([`a.txt=${text}`]);
  });
});

describe('the fields of a record', () => {
  const read = async (record: object, fields = {}) => {
    const { inputs, issues } = await loadFile('a.json', JSON.stringify(record), { fields });
    const [input] = inputs;
    return input === undefined ? issues : { text: textOf(input), ...input.about };
  };

  test('are found by the names that scrapers and APIs give them', async () => {
    const nothing = { title: null, url: null, publisher: null, author: null, published: null };
    expect(
      await read({ Content: 'A', Headline: 'T', publishedAt: '2024-03-12', link: 'https://a.vn/1', site: 'Báo A' }),
    ).toEqual({
      ...nothing,
      text: 'A',
      title: 'T',
      published: '2024-03-12',
      url: 'https://a.vn/1',
      publisher: 'Báo A',
    });
    expect(await read({ 'Nội dung': 'A', 'Tiêu đề': 'T', ngay_dang: '12/03/2024 08:07', 'tác giả': 'Lan' })).toEqual({
      ...nothing,
      text: 'A',
      title: 'T',
      published: '12/03/2024 08:07',
      author: 'Lan',
    });
  });

  test('may be lists, numbers and objects', async () => {
    const record = {
      body: ['Đoạn một.', 'Đoạn hai.'],
      title: { rendered: 'Bưu điện &amp; viễn thông' },
      authors: [{ name: 'Lan' }, { name: 'Huệ' }],
      source: { id: 7, name: 'Báo A' },
      timestamp: 1710205620,
    };
    expect(await read(record)).toEqual({
      text: 'Đoạn một.\nĐoạn hai.',
      title: 'Bưu điện & viễn thông',
      author: 'Lan, Huệ',
      publisher: 'Báo A',
      published: '1710205620',
      url: null,
    });
  });

  test('may be named, also by a path, and several in order', async () => {
    const record = { _source: { noi: { dung: 'A' }, x: 'T' }, text: 'không phải' };
    expect(await read(record, { text: ['_source.noi.dung'], title: ['y', '_source.x'] })).toMatchObject({
      text: 'A',
      title: 'T',
    });
    expect(await read(record, { text: ['nothing'] })).toEqual([
      { code: 'no-text-field', severity: 'error', source: 'a.json', fields: ['nothing'] },
    ]);
  });

  test.each([
    ['paragraphs', '<p>Tỉnh có 12 xã.</p><p>Huyện có 3 xã.</p>'],
    ['line breaks', 'Tỉnh có 12 xã.<br><br/>Huyện có 3 xã.'],
    ['escaped once too often', '&lt;p&gt;Tỉnh có 12 xã.&lt;/p&gt;&lt;p&gt;Huyện có 3 xã.&lt;/p&gt;'],
    ['entities in plain lines', 'Tỉnh&nbsp;có 12 xã.\nHuyện có 3 xã.'],
  ])('a text with markup is read as a page: %s', async (_, text) => {
    const { inputs } = await loadFile('a.json', JSON.stringify({ text, title: 'Tin' }));
    const read = await Promise.all(inputs.map((input) => readArticle(input, { force: true })));
    expect(read.map(({ article }) => article?.text.replaceAll('\u00a0', ' ').trim())).toEqual([
      'Tỉnh có 12 xã.\nHuyện có 3 xã.',
    ]);
  });

  test('the first that has something wins', async () => {
    expect(await read({ text: ' ', content: null, body: 'A' })).toMatchObject({ text: 'A' });
  });
});

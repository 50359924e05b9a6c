import { describe, expect, test } from 'vitest';
import { loadFile, loadStdin, said, shown } from './load.ts';

describe('CSV', () => {
  test('gives an article a row, named by the line it begins on', async () => {
    const csv = 'id,Title,Content,Date\r\n1,Tin,"Đoạn một,\r\nđoạn ""hai"".",2024-03-12\r\n\r\n2,"Tin, hai",Ba,\r\n';
    const read = await loadFile('tin.csv', csv);
    expect(shown(read)).toEqual(['tin.csv:2=Đoạn một,\r\nđoạn "hai".', 'tin.csv:5=Ba']);
    expect(read.inputs.map(({ about }) => [about?.title, about?.published])).toEqual([
      ['Tin', '2024-03-12'],
      ['Tin, hai', null],
    ]);
    for (const chunk of [1, 5, 999])
      expect(shown(await loadStdin(csv, chunk))).toEqual(['-:2=Đoạn một,\r\nđoạn "hai".', '-:5=Ba']);
  });

  test.each([
    ['semicolons', 'title;text\nTin;Một, hai\n', 'Một, hai'],
    ['tabs', 'title\ttext\nTin\tMột, "hai"\n', 'Một, "hai"'],
    ['bars', 'title|text\nTin|Một; hai\n', 'Một; hai'],
    ['a line for Excel', 'sep=;\ntitle;text\nTin;Một\n', 'Một'],
    ['a mark', '\uFEFFtext,title\nMột,Tin\n', 'Một'],
    ['a quote inside a word', 'title,text\nTin,Màn hình 5" mới\n', 'Màn hình 5" mới'],
    ['a slip in a quoted field', 'title,text\nTin,"Gọi là "số hóa" nhé"\n', 'Gọi là "số hóa" nhé'],
  ])('with %s', async (_, csv, text) => {
    const read = await loadFile('a.csv', csv);
    expect(read.issues).toEqual([]);
    expect(shown(read).map((line) => line.replace(/^[^=]*=/u, ''))).toEqual([text]);
  });

  test('in UTF-16 with tabs, as Excel saves Unicode text', async () => {
    const bytes = Buffer.from('\uFEFFtitle\ttext\r\nTin\tĐạt 12 xã\r\n', 'utf16le');
    expect(shown(await loadFile('a.tsv', bytes))).toEqual(['a.tsv:2=Đạt 12 xã']);
  });

  test('rows that do not fit the heading cost only themselves', async () => {
    const csv = 'id,text,title\n1,Một,T\n2\n3,Ba\n4,Bốn,T,thừa\n5,Năm,T,,\n';
    const read = await loadFile('a.csv', csv);
    expect(shown(read)).toEqual(['a.csv:2=Một', 'a.csv:4=Ba', 'a.csv:6=Năm']);
    expect(said(read)).toEqual(['damaged a.csv:3', 'damaged a.csv:5']);
  });

  test('a quote that is never closed costs its own line only', async () => {
    const csv = 'id,text\n1,Một\n2,"Hai\n3,Ba\n4,"Bốn\n5,Năm\n';
    const read = await loadFile('a.csv', csv);
    expect(said(read)).toEqual(['damaged a.csv:3', 'damaged a.csv:5']);
    expect(shown(read)).toEqual(['a.csv:2=Một', 'a.csv:4=Ba', 'a.csv:6=Năm']);
  });

  test('a record that is too large costs only itself', async () => {
    const read = await loadFile('a.csv', `id,text\n1,"${'dài\n'.repeat(200)}"\n2,Hai\n`, { limit: 300 });
    expect(said(read)).toEqual(['too-large a.csv:2']);
    expect(shown(read)).toEqual(['a.csv:203=Hai']);
  });

  test('a table of something else is one issue', async () => {
    expect(said(await loadFile('a.csv', 'year,value\n2023,5\n2024,6\n'))).toEqual(['no-text-field a.csv']);
    expect(said(await loadFile('a.csv', 'id,text\n'))).toEqual(['no-articles a.csv']);
    expect(shown(await loadFile('a.csv', 'year,value\n2023,5\n', { fields: { text: ['value'] } }))).toEqual([
      'a.csv:2=5',
    ]);
  });

  test('a web page called .csv is a web page', async () => {
    const page = '<html><body><p>Một</p></body></html>';
    expect(shown(await loadFile('a.csv', page))).toEqual([`a.csv=${page}`]);
  });
});

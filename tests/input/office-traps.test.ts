import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sniffFormat } from '../../src/input/file-format.ts';
import { readArticle } from '../../src/input/read-article.ts';
import type { Issue } from '../../src/model.ts';
import { type Made, makeZip, wordMembers, wordParagraph } from './office-zip.ts';

/** As the command line reads them: a Buffer. */
const fixture = (path: string): Uint8Array => readFileSync(`fixtures/${path}`);

const issuesOf = async (bytes: Uint8Array): Promise<readonly Issue[]> =>
  (await readArticle({ source: 'x', bytes })).issues;

const codesOf = async (bytes: Uint8Array): Promise<string[]> => (await issuesOf(bytes)).map(({ code }) => code);

const SENTENCE = 'Đến hết quý I, toàn tỉnh có 1.250 doanh nghiệp nộp hồ sơ trực tuyến, tăng 12% so với cùng kỳ.';
const word = wordMembers(wordParagraph(SENTENCE));
const opendocument = (content: string, manifest = ''): Made[] => [
  { name: 'content.xml', text: content },
  { name: 'META-INF/manifest.xml', text: manifest },
  { name: 'mimetype', text: 'application/vnd.oasis.opendocument.text', stored: true },
];
const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');

describe('what a ZIP is', () => {
  test.each([
    ['DOCX (Word)', word],
    ['DOCX (Word)', [...word].reverse()],
    ['DOCX (Word)', [{ name: 'aaa.bin', text: new Uint8Array(9000).fill(7), stored: true }, ...word]],
    ['ODT (OpenDocument)', opendocument('<a/>')],
    ['ODT (OpenDocument)', [...opendocument('<a/>')].reverse()],
    ['ZIP archive', [{ name: 'password/word/a.txt', text: 'a' }]],
    ['ZIP archive', [{ name: 'word/bai-1.txt', text: 'a' }]],
    ['ZIP archive', [{ name: 'bao-cao.docx', text: makeZip(word), stored: true }]],
    ['XLSX (Excel)', [{ name: 'xl/workbook.xml', text: '<a/>' }, ...word.slice(0, 1)]],
  ] as const)('%s', (format, members) => {
    expect(sniffFormat(makeZip(members))).toBe(format);
  });

  test('a Word file that ends too early still is one', () => {
    expect(sniffFormat(makeZip(word).subarray(0, 700))).toBe('DOCX (Word)');
  });
});

describe('bad office files get one sentence', () => {
  test('a truncated DOCX is damaged', async () => {
    const whole = fixture('office--docx-press-styles/input.docx');
    expect(await issuesOf(whole.subarray(0, whole.length / 2))).toEqual([
      expect.objectContaining({ code: 'damaged', format: 'DOCX (Word)' }),
    ]);
  });

  test('a DOCX with a broken part is damaged', async () => {
    const bytes = makeZip([...word.slice(0, 2), { name: 'word/document.xml', text: '<w:document' }]);
    expect(await codesOf(bytes)).toEqual(['damaged']);
  });

  test('a DOCX with a member that lies about where it stands is damaged', async () => {
    const bytes = Buffer.from(makeZip(word));
    bytes.writeUInt32LE(0x7fffffff, bytes.indexOf('PK\x01\x02', 0, 'latin1') + 42);
    expect(await codesOf(bytes)).toEqual(['damaged']);
  });

  test.each([
    ['by its size', 40 * 1024 * 1024],
    ['by its ratio', 8 * 1024 * 1024],
  ])('a DOCX bomb is known %s', async (_, size) => {
    expect(await codesOf(makeZip(wordMembers(' '.repeat(size))))).toEqual(['bomb']);
  });

  test('an ODT bomb is one too', async () => {
    expect(await codesOf(makeZip(opendocument(' '.repeat(40 * 1024 * 1024))))).toEqual(['bomb']);
  });

  test('pictures stay packed: a large one is no bomb', async () => {
    const picture = { name: 'word/media/image1.bmp', text: new Uint8Array(40 * 1024 * 1024) };
    expect(await codesOf(makeZip([...word, picture]))).toEqual(['undated']);
  });

  test('elements nested 20,000 deep break nothing', async () => {
    const deep = `${'<w:tbl><w:tr><w:tc>'.repeat(20_000)}${wordParagraph(SENTENCE)}${'</w:tc></w:tr></w:tbl>'.repeat(20_000)}`;
    expect(await codesOf(makeZip(wordMembers(deep)))).toEqual(['damaged']);
    const lists = `<office:text xmlns:office="o" xmlns:text="t"><text:p>${SENTENCE}</text:p>${'<text:list><text:list-item>'.repeat(20_000)}</office:text>`;
    expect(await codesOf(makeZip(opendocument(lists)))).toEqual(['undated']);
  });

  test('a DOCX of pictures has no text', async () => {
    expect(await codesOf(makeZip(wordMembers('<w:p/>')))).toEqual(['no-text']);
  });

  test('an ODT with a password is encrypted', async () => {
    const manifest = '<manifest:manifest><manifest:encryption-data/></manifest:manifest>';
    expect(await codesOf(makeZip(opendocument('\u0001\u0002', manifest)))).toEqual(['encrypted']);
  });

  test('a DOCX with a password is encrypted', async () => {
    const bytes = Buffer.concat([
      latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
      Buffer.alloc(2000),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]);
    expect(await codesOf(bytes)).toEqual(['encrypted']);
  });

  test.each([
    ['encrypted.pdf', 'encrypted'],
    ['scanned.pdf', 'no-text'],
  ])('%s is %s', async (file, code) => {
    expect(await codesOf(fixture(`office-traps/${file}`))).toEqual([code]);
  });

  test('a PDF that is none is damaged', async () => {
    expect(await codesOf(latin('%PDF-1.7\nnothing of the kind\n%%EOF'))).toEqual(['damaged']);
  });

  test('a truncated PDF is read as far as it goes, or damaged', async () => {
    const whole = fixture('office--pdf-two-columns/input.pdf');
    expect(await codesOf(whole.subarray(0, 400))).toEqual(['damaged']);
  });

  test('an RTF without words has no text', async () => {
    expect(await codesOf(latin('{\\rtf1\\ansi{\\pict ffd8ffe0}}'))).toEqual(['no-text']);
  });
});

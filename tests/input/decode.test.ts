import { describe, expect, test } from 'vitest';
import { decode } from '../../src/input/decode.ts';
import { utf16 } from './bytes.ts';

const TEXT = 'Kinh tế số đạt 18,3% GDP; tăng 22,4% so với cùng kỳ.\r\nHết.';
const input = (bytes: Uint8Array): Parameters<typeof decode>[0] => ({ source: 'a.txt', bytes });
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('text comes out as it was, without its mark', () => {
  test.each([
    ['utf-8', utf8(TEXT)],
    ['utf-8', utf8(`\uFEFF${TEXT}`)],
    ['utf-16le', utf16(`\uFEFF${TEXT}`, 'le')],
    ['utf-16be', utf16(`\uFEFF${TEXT}`, 'be')],
    ['utf-16le', utf16(TEXT, 'le')],
    ['utf-16be', utf16(TEXT, 'be')],
  ])('%s', (encoding, bytes) => {
    expect(decode(input(bytes))).toEqual({ kind: 'text', text: TEXT, encoding, issues: [] });
  });
});

test('windows-1258 is tried when the bytes are no UTF-8, and kept when Vietnamese comes out', () => {
  // "Tỷ lệ đạt 5% …" with the tone marks that windows-1258 writes after their letter.
  const bytes = Uint8Array.from([
    ...Buffer.from(
      'Ty\xd2 l\xea\xf2 \xf0a\xf2t 5% \xf5\xd2 xa\xde S\xf5n My\xde, \xf0\xfd\xccng \xf0\xe2\xccu ca\xd2 n\xfd\xf5\xecc',
      'latin1',
    ),
  ]);
  const decoded = decode(input(bytes));
  expect(decoded).toMatchObject({ kind: 'text', encoding: 'windows-1258', issues: [] });
  expect(decoded.kind === 'text' && decoded.text.normalize('NFC')).toBe('Tỷ lệ đạt 5% ở xã Sơn Mỹ, đừng đầu cả nước');
});

test('a few broken bytes are counted', () => {
  const bytes = Uint8Array.from([...utf8(TEXT.repeat(5)), 0xff, 0xc3]);
  expect(decode(input(bytes))).toMatchObject({
    kind: 'text',
    encoding: 'utf-8',
    issues: [{ code: 'invalid-bytes', source: 'a.txt', encoding: 'utf-8', count: 2 }],
  });
});

describe('what is no text says what it is', () => {
  test.each([
    ['PDF', utf8('%PDF-1.7\n%âãÏÓ')],
    ['PNG image', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0])],
    ['JPEG image', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
    ['DOCX (Word)', utf8(`PK\x03\x04${'.'.repeat(22)}\x11\0\0\0word/document.xml`)],
    ['ZIP archive', utf8('PK\x03\x04....a.txt')],
    ['gzip archive', Uint8Array.from([0x1f, 0x8b, 8, 0])],
    [
      'Word, Excel or PowerPoint file of before 2007',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    ],
    ['data with NUL bytes', Uint8Array.from([1, 0, 0, 2, 3, 0, 0, 0, 9, 9, 9, 0])],
    ['data', Uint8Array.from({ length: 400 }, (_, at) => 1 + ((at * 37) % 31))],
  ])('%s', (format, bytes) => {
    expect(decode(input(bytes))).toEqual({
      kind: 'issue',
      issue: { code: 'binary', severity: 'error', source: 'a.txt', format },
    });
  });
});

import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract.ts';
import type { Row } from '../../src/model.ts';

const SENTENCE = 'Toàn tỉnh có 1.245 tổ công nghệ số, tăng 12,5% so với năm 2022.';

const read = async (input: string | Uint8Array): Promise<{ text: string; rows: readonly Row[] }> => {
  const { article, rows } = await extract(input, { published: '2024-07-10', force: true });
  if (article === null) throw new Error('not read');
  return { text: article.text, rows };
};

describe('places are counted in code points of the document text', () => {
  test.each([
    ['plain', SENTENCE],
    ['behind letters beyond the first plane', `😀😀 𝟙 ${SENTENCE}`],
    ['decomposed', SENTENCE.normalize('NFD')],
    ['behind a byte-order mark', `\ufeff${SENTENCE}`],
    ['behind lines that end in CRLF', `Tin mới\r\n\r\n${SENTENCE}\r\n`],
    ['with no-break spaces', SENTENCE.replaceAll(' ', '\u00a0')],
    ['with tabs and doubled blanks', SENTENCE.replaceAll(' ', ' \t ')],
    ['with zero-width spaces', SENTENCE.replaceAll(' ', ' \u200b')],
    ['with soft hyphens and word joiners', SENTENCE.replaceAll('t', 't\u00ad').replaceAll('n', 'n\u2060')],
  ])('%s', async (_, input) => {
    const { text, rows } = await read(input);
    expect(text).toBe(input.replace(/^\ufeff/u, ''));
    expect(rows.map(({ mention, value, measure }) => [mention, value, measure])).toEqual([
      ['1.245', '1245', 'level'],
      ['12,5%', '12.5', 'growth'],
    ]);
    const points = [...text];
    expect(rows.map(({ start, end }) => points.slice(start, end).join(''))).toEqual(rows.map(({ mention }) => mention));
  });

  test('bytes in UTF-16 and in the single-byte encodings are counted as their text', async () => {
    const utf16 = Uint8Array.from(Buffer.from(`\ufeff${SENTENCE}`, 'utf16le'));
    const { text, rows } = await read(utf16);
    expect(text).toBe(SENTENCE);
    expect(rows.map(({ start, end }) => text.slice(start, end))).toEqual(['1.245', '12,5%']);
  });
});

describe('a row knows itself', () => {
  test('the same bytes and the same place give the same id under any name', async () => {
    const named = async (source: string) => (await extract(SENTENCE, { source, force: true })).rows.map(({ id }) => id);
    expect(await named('a.txt')).toEqual(await named('b/c.html'));
    for (const id of await named('a.txt')) expect(id).toMatch(/^[0-9a-f]{16}$/u);
  });

  test('other bytes give other ids', async () => {
    const [one, other] = await Promise.all([read(SENTENCE), read(`${SENTENCE}\n`)]);
    expect(one.rows.map(({ id }) => id)).not.toEqual(other.rows.map(({ id }) => id));
  });

  test('the same number in title, lead and body is a row each, at its own place', async () => {
    const { rows, text } = await read(
      'Cả nước có 74.000 doanh nghiệp công nghệ số\n\nĐến nay, cả nước có 74.000 doanh nghiệp công nghệ số.\n\nBộ cho biết 74.000 doanh nghiệp công nghệ số đang hoạt động.\n',
    );
    expect(rows.map(({ value }) => value)).toEqual(['74000', '74000', '74000']);
    expect(rows.map(({ start }) => start)).toEqual([...text.matchAll(/74[.]000/gu)].map(({ index }) => index));
    expect(new Set(rows.map(({ id }) => id)).size).toBe(3);
  });

  test('its sentence is composed and on one line', async () => {
    const { rows } = await read(SENTENCE.normalize('NFD').replaceAll(' ', '\u00a0 '));
    expect(rows.map(({ sentence }) => sentence)).toEqual([SENTENCE, SENTENCE]);
  });
});

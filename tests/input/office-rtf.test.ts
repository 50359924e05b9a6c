import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/input/read-article.ts';
import type { Article } from '../../src/model.ts';

const read = async (rtf: string): Promise<Article> => {
  const { article, issues } = await readArticle(
    { source: 'x.rtf', bytes: Buffer.from(rtf, 'latin1') },
    { force: true },
  );
  if (article === null) throw new Error(JSON.stringify(issues));
  return article;
};

const textOf = async (body: string, head = '\\ansi\\ansicpg1258'): Promise<string> =>
  (await read(`{\\rtf1${head} ${body}}`)).text.trimEnd();

describe('letters', () => {
  test.each([
    ['\\u273?\\u7843?ng', 'đảng'],
    ['\\uc2\\u7843??x', 'ảx'],
    ["\\uc1\\u7843\\'61x", 'ảx'],
    ['\\uc0\\u7843 x', 'ảx'],
    ['{\\uc2\\u7843 ??}y\\u225?', 'ảyá'],
    ['\\u-3?z', '\uFFFDz'],
    ["s\\'f4\\'ec h\\'f3a", 'số hóa'],
    ["\\'d0\\'ea\\'ecn", 'Đến'],
    ['a\\~b\\_c\\-d\\{e\\}f\\\\g', 'a b-cd{e}f\\g'],
    ['a\\emdash b\\endash c\\ldblquote d\\rdblquote', 'a—b–c“d”'],
    ['\xd0\xea\xecn n\xe3m', 'Đến năm'],
  ])('%s', async (body, text) => {
    expect(await textOf(body)).toBe(text);
  });

  test('a font has its own alphabet', async () => {
    const fonts = '{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset163 Arial;}{\\f2\\fcharset2 Symbol;}}';
    expect(await textOf(`${fonts}caf\\'e9 {\\f1 \\'d0\\'ea\\'ecn} {\\f2\\'b7} x`, '\\ansi\\ansicpg1252\\deff0')).toBe(
      'café Đến • x',
    );
  });
});

describe('what is no text', () => {
  test.each([
    ['a font table, colours, styles', '{\\fonttbl{\\f0 Arial;}}{\\colortbl;\\red1;}{\\stylesheet{\\s1 heading 1;}}chữ'],
    ['groups that programs may ignore', '{\\*\\private x}{\\*\\foo{\\bar y}}chu'],
    ['heads and feet', '{\\header a\\par}{\\footerf b\\par}chu'],
    ['pictures', '{\\pict\\pngblip 89504e47}{\\*\\shppict{\\pict ffd8}}chu'],
    ['bytes with braces in them', '{\\pict\\bin5 {{{{{}chu'],
    ['fields', '{\\field{\\*\\fldinst HYPERLINK "http://x"}{\\fldrslt chu}}'],
    ['hidden and deleted letters', '{\\v an}{\\deleted bo}chu'],
  ])('%s', async (_, body) => {
    expect((await textOf(body)).replace('chữ', 'chu')).toMatch(/^ch.{1,2}$/u);
  });
});

const cells = (...texts: readonly string[]): string => texts.map((text) => `\\intbl ${text}\\cell`).join('');

describe('tables', () => {
  test('cells know their heads, cells over two columns or rows are said again', async () => {
    const { text, blocks } = await read(
      `{\\rtf1\\ansi\\uc0 \\pard Cac so lieu\\par
\\trowd\\clvmgf\\cellx1000\\cellx3000 \\pard${cells('Huyen', 'Ho so')}\\row
\\trowd\\clvmrg\\cellx1000\\cellx2000\\cellx3000 \\pard${cells('', '2023', '2024')}\\row
\\trowd\\cellx1000\\cellx2000\\cellx3000 \\pard${cells('Ea Kar', '1.200', '1.350')}\\row
\\pard Het.\\par}`,
    );
    const rows = blocks.filter(({ kind }) => kind === 'table-row');
    expect(rows.map((row) => row.cells.map((cell) => [cell.head, text.slice(cell.start, cell.end)]))).toEqual([
      [
        ['Huyen', 'Ea Kar'],
        ['Ho so 2023', '1.200'],
        ['Ho so 2024', '1.350'],
      ],
    ]);
  });
});

describe('bounds', () => {
  test.each([
    ['open braces', '{'.repeat(200_000)],
    ['closed braces', '}'.repeat(200_000)],
    ['control words', '\\b'.repeat(200_000)],
    ['bytes', "\\'e1".repeat(100_000)],
    ['a row without end', '\\cell'.repeat(50_000)],
    ['rows without end', '\\row'.repeat(50_000)],
  ])('%s are read in time', async (_, noise) => {
    const begun = process.hrtime.bigint();
    await read(`{\\rtf1\\ansi chu\\par ${noise}`);
    expect(Number(process.hrtime.bigint() - begun) / 1e9).toBeLessThan(10);
  });

  test('a file that ends amid a group keeps what was read', async () => {
    expect(await textOf('mot\\par hai {\\b ba')).toBe('mot\nhai ba');
  });
});

import { describe, expect, test } from 'vitest';
import { writeCsv } from '../../src/output/csv.ts';
import { writeTsv } from '../../src/output/tsv.ts';
import { CONTRACT, fullRow, resultOf, written } from './sample.ts';

const mentionCell = async (mention: string): Promise<string> => {
  const line = (await written(writeTsv, [resultOf({ ...fullRow, mention })])).split('\n')[1] ?? '';
  return line.split('\t')[CONTRACT.indexOf('mention')] ?? '';
};

describe('csv', () => {
  test('has a header with every column of the contract, in its order', async () => {
    expect(await written(writeCsv, [])).toBe(`${CONTRACT.join(',')}\n`);
  });

  test('writes decimals as they are, empty columns empty, checks joined, quotes doubled', async () => {
    const text = await written(writeCsv, [
      resultOf(fullRow),
      resultOf({ ...fullRow, value: '3893595000000000', value_to: null }),
    ]);
    const [, first = '', second = '', ...rest] = text.split('\n');
    expect(first).toContain(',level,16.50,17,,percent,%,,over,estimate,VN,');
    expect(first).toContain(',"Kinh tế số, ""động lực"" mới",,,,2024-01-10,byline,share_mismatch;out_of_range');
    expect(second).toContain(',level,3893595000000000,,,percent,');
    expect(rest).toEqual(['']);
  });
});

describe('a cell that a spreadsheet would run', () => {
  test.each([
    '=HYPERLINK("http://example.org";"xem")',
    '=1+1',
    '@SUM(A1)',
    "-2+3+cmd|' /C calc'!A0",
    '+SUM(A1:A9)',
    '- 1 (một)+HYPERLINK("x")',
  ])('gets an apostrophe: %s', async (text) => {
    const cell = await mentionCell(text);
    expect(cell.replace(/^"|"$/gu, '').replaceAll('""', '"')).toBe(`'${text}`);
  });

  test.each(['-3,5%', '+14 địa phương', '- Tăng 5% (12 xã)', '5 = 5', '–7%'])(
    'what is no formula stays as it is: %s',
    async (text) => {
      expect(await mentionCell(text)).toBe(text);
    },
  );

  test('negative values stay numbers', async () => {
    const line =
      (await written(writeTsv, [resultOf({ ...fullRow, value: '-5', value_to: '-10' })])).split('\n')[1] ?? '';
    expect(line.split('\t').slice(5, 7)).toEqual(['-5', '-10']);
  });
});

test('tsv parts its columns with tabs', async () => {
  expect(await written(writeTsv, [])).toBe(`${CONTRACT.join('\t')}\n`);
});

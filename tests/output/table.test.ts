import { describe, expect, test } from 'vitest';
import { displayWidth, truncate } from '../../src/output/display-width.ts';
import { writeTable } from '../../src/output/table.ts';
import { fullRow, resultOf, written } from './sample.ts';

const rows = [
  fullRow,
  {
    ...fullRow,
    value: '3893595000000000',
    value_to: null,
    indicator: 'doanh thu 中文 của các doanh nghiệp bưu chính, viễn thông',
  },
];

describe('the table', () => {
  test.each([40, 80, 120, 200])('fits %i columns', async (width) => {
    for (const line of (await written(writeTable, [resultOf(...rows)], width)).split('\n')) {
      expect(displayWidth(line)).toBeLessThanOrEqual(width);
    }
  });

  test('shows indicator, value, unit and period at 80 columns, numbers under each other at the point', async () => {
    const lines = (
      await written(
        writeTable,
        [resultOf({ ...fullRow, indicator: 'kinh tế số' }, { ...fullRow, indicator: 'dân số số', value: '7' })],
        80,
      )
    ).split('\n');
    expect(lines.slice(0, 5)).toEqual([
      'bao/mot.txt',
      'Kinh tế số, "động lực" mới · 2024-01-10',
      'indicator   measure  value  unit     area  sector    period  mention',
      'kinh tế số  level    16.50  percent  VN    national  2023    16,50% đến 17%',
      'dân số số   level     7     percent  VN    national  2023    16,50% đến 17%',
    ]);
  });

  test('shows more the wider it is, all columns that say something at last', async () => {
    const wide = await written(writeTable, [resultOf(...rows)], 2000);
    for (const name of ['metric_label', 'attribution', 'sentence', 'period_basis', 'checks'])
      expect(wide).toContain(name);
    expect(wide).not.toContain('base_period');
  });

  test('has colours only when asked', async () => {
    expect(await written(writeTable, [resultOf(...rows)], 80)).not.toContain('\u001b');
    expect(await written(writeTable, [resultOf(...rows)], 80, true)).toContain('\u001b[1m');
  });

  test('does not hand the controls of an article to the terminal', async () => {
    const text = await written(
      writeTable,
      [resultOf({ ...fullRow, indicator: '\u001b[2Jxóa\u0007 \u202emàn hình' })],
      80,
    );
    expect(text).toContain('\ufffd[2Jxóa\ufffd \ufffdmàn hình');
  });

  test('parts articles with an empty line and leaves out those without rows', async () => {
    const text = await written(writeTable, [resultOf(fullRow), resultOf(), resultOf(fullRow)], 80);
    expect(text.split('\n\n')).toHaveLength(2);
  });
});

describe('the width of a text', () => {
  test.each([
    ['đường', 5],
    ['đường'.normalize('NFD'), 5],
    ['中文', 4],
    ['5G 🚀', 5],
    ['a\u200bb', 2],
  ])('%s takes %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  test('a cut text is not wider than asked and says that it is cut', () => {
    expect(truncate('tỷ lệ hồ sơ trực tuyến', 10)).toBe('tỷ lệ hồ…');
    expect(truncate('中文中文', 4)).toBe('中…');
    expect(truncate('vừa đủ', 6)).toBe('vừa đủ');
  });
});

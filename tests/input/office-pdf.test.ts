import { describe, expect, test } from 'vitest';
import { readColumns } from '../../src/input/office/pdf/columns.ts';
import { joinLines } from '../../src/input/office/pdf/hyphenation.ts';
import { withoutMargins } from '../../src/input/office/pdf/margins.ts';
import { readParts } from '../../src/input/office/pdf/page-tables.ts';
import { readParagraphs } from '../../src/input/office/pdf/paragraphs.ts';
import { readRows, type Segment } from '../../src/input/office/pdf/rows.ts';

const segment = (text: string, x: number, y: number, more: Partial<Segment> = {}): Segment => ({
  text,
  x,
  y,
  right: x + text.length * 5,
  size: 10,
  font: 'text',
  ...more,
});

describe('joining lines', () => {
  test.each([
    ['chuyển đổi', 'số', 'chuyển đổi số'],
    ['một lượt xe contai-', 'ner', 'một lượt xe container'],
    ['mạng in-', 'tơ-nét', 'mạng in-tơ-nét'],
    ['dịch vụ e-', 'banking', 'dịch vụ e-banking'],
    ['tuyến Bà Rịa-', 'Vũng Tàu', 'tuyến Bà Rịa-Vũng Tàu'],
    ['giai đoạn 2021-', '2025', 'giai đoạn 2021-2025'],
    ['Hà Nội -', 'Hải Phòng', 'Hà Nội - Hải Phòng'],
    ['thông\u00AD', 'tin', 'thôngtin'],
    ['hệ thố-', 'ng', 'hệ thống'],
  ])('%s + %s', (line, next, joined) => {
    expect(joinLines(line, next)).toBe(joined);
  });
});

describe('lines of a page', () => {
  const run = (text: string, x: number, y: number, size = 10) => ({
    text,
    x,
    y,
    width: text.length * 5,
    size,
    font: 'f',
  });

  test('runs on one baseline are one line, a wide gap cuts it, a raised number is a footnote', () => {
    const runs = [
      run('Đạt', 10, 50),
      run('85', 30, 50),
      run('%', 40, 50),
      run('3', 45, 46, 6),
      run('12 km', 200, 50),
      run('2', 225, 46, 6),
    ];
    expect(readRows(runs).map(({ segments }) => segments.map(({ text }) => text))).toEqual([['Đạt 85%', '12 km2']]);
  });
});

describe('paragraphs', () => {
  const full = 'Trong năm qua toàn tỉnh tiếp nhận hồ sơ trực tuyến của dân';

  test('lines run on until an indent, a gap, a short last line or another size', () => {
    const lines = [
      segment('KẾT QUẢ', 10, 10, { size: 14, font: 'bold' }),
      segment(full, 20, 30),
      segment(full.toLowerCase(), 10, 42),
      segment('và doanh nghiệp.', 10, 54),
      segment(full, 20, 66),
      segment('- Tỷ lệ đạt 80%;', 20, 78),
      segment('- Tỷ lệ đạt 90%.', 20, 90),
    ];
    expect(readParagraphs(lines).map(({ text }) => text)).toEqual([
      'KẾT QUẢ',
      `${full} ${full.toLowerCase()} và doanh nghiệp.`,
      full,
      '- Tỷ lệ đạt 80%;',
      '- Tỷ lệ đạt 90%.',
    ]);
  });
});

describe('tables', () => {
  test('heads over several columns, wrapped cells and empty ones find their places', () => {
    const parts = readParts([
      segment('Địa phương', 10, 10, { font: 'bold' }),
      segment('Số hồ sơ (nghìn)', 205, 10, { font: 'bold' }),
      segment('2022', 200, 24, { font: 'bold' }),
      segment('2023', 280, 24, { font: 'bold' }),
      segment('Huyện Ea Kar', 10, 42),
      segment('1,2', 202, 42),
      segment('1,4', 282, 42),
      segment('Thị xã Buôn Hồ và các', 10, 60),
      segment('0,9', 282, 66),
      segment('xã lân cận', 10, 72),
      segment('Huyện Cư Kuin', 10, 90),
      segment('2,2', 202, 90),
      segment('2,5', 282, 90),
    ]);
    expect(parts).toEqual([
      {
        kind: 'table',
        heads: ['Địa phương', 'Số hồ sơ (nghìn) 2022', '2023'],
        rows: [
          ['Huyện Ea Kar', '1,2', '1,4'],
          ['Thị xã Buôn Hồ và các xã lân cận', '', '0,9'],
          ['Huyện Cư Kuin', '2,2', '2,5'],
        ],
      },
    ]);
  });

  test('running text is none', () => {
    expect(readParts([segment('Một dòng', 10, 10), segment('hai dòng', 10, 22)])).toHaveLength(1);
  });
});

describe('columns', () => {
  const line = (x: number, y: number): Segment => segment('một dòng chữ của một cột báo in', x, y, { right: x + 150 });
  const rowsOf = (segments: readonly Segment[]) => segments.map((one) => ({ y: one.y, segments: [one] }));

  test('two columns are read one after the other, what runs over both stands apart', () => {
    const title = segment('Đầu đề chạy hết chiều ngang của trang báo', 10, 5, { right: 340 });
    const left = [20, 32, 44, 56, 68, 80].map((y) => line(10, y));
    const right = [23, 35, 47, 59, 71, 83].map((y) => line(190, y));
    const mixed = [title, ...[...left, ...right].sort((a, b) => a.y - b.y)];
    expect(readColumns(rowsOf(mixed), false).map(({ segments }) => segments)).toEqual([[title], left, right]);
  });
});

describe('heads and feet', () => {
  test('what repeats, page numbers and stamps of signing software go, figures amid the page stay', () => {
    const page = (number: number) => ({
      height: 800,
      rows: [
        { y: 30, segments: [segment(`Báo cáo năm 2023 - trang ${number}`, 10, 30)] },
        { y: 40, segments: [segment('Người ký: Văn phòng', 10, 40)] },
        { y: 400, segments: [segment(`Doanh thu kỳ ${number} tăng`, 10, 400)] },
        { y: 420, segments: [segment(`${number}`, 10, 420)] },
        { y: 780, segments: [segment(`- ${number} -`, 10, 780)] },
      ],
    });
    const left = withoutMargins([page(1), page(2)]).map(({ rows }) => rows.map(({ segments }) => segments[0]?.text));
    expect(left).toEqual([
      ['Doanh thu kỳ 1 tăng', '1'],
      ['Doanh thu kỳ 2 tăng', '2'],
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { readByline, readExpectedByline } from '../../src/input/plain/bylines.ts';

const authors: readonly (readonly [author: string, lines: readonly string[]])[] = [
  [
    'Thanh Trúc',
    [
      'Thanh Trúc',
      'Tác giả: Thanh Trúc',
      'Theo Thanh Trúc',
      '(Thanh Trúc)',
      'Bài, ảnh: Thanh Trúc',
      'Thanh Trúc (tổng hợp)',
      'Thanh Trúc (Theo Reuters)',
      'Thanh Trúc – Ảnh: Minh Khôi',
      'Thực hiện: Thanh Trúc - Đồ họa: Tấn Lực',
      'Nội dung: Thanh Trúc',
      'Bài và bảng: Thanh Trúc',
      'Thanh Trúc thực hiện',
      'Thanh Trúc (Văn phòng UBND huyện)',
    ],
  ],
  ['PV', ['PV', 'PV (tổng hợp)', 'Theo PV']],
  ['P.V', ['Nguồn P.V', 'Nguồn: P.V']],
  ['BS. Nguyễn Thu Cúc', ['BS. Nguyễn Thu Cúc']],
  ['Ban Biên tập', ['Ban Biên tập tổng hợp']],
  ['TH', ['(TH)']],
  ['M. Sơn', ['M. Sơn']],
  ['M.Dung', ['M.Dung']],
  ['THÙY LÊ', ['THÙY LÊ']],
  ['Lan Hương (tổng hợp) - Trường Thịnh', ['Lan Hương (tổng hợp) - Trường Thịnh']],
  ['DTD', ['Tác giả: DTD']],
];

describe('authors', () => {
  for (const [author, lines] of authors) {
    test.each(lines)('%s', (line) => expect(readByline(line)?.author).toBe(author));
  }
});

describe('papers', () => {
  test.each([
    ['Theo Báo Tuyên Quang', 'Báo Tuyên Quang'],
    ['Theo Nhịp Sống Số', 'Nhịp Sống Số'],
    ['Theo Báo Kiểm toán số 30 ra ngày 26-7-2018', 'Báo Kiểm toán'],
    ['Nguồn: Văn phòng Ban Quản lý', 'Văn phòng Ban Quản lý'],
    ['(Theo TTXVN)', 'TTXVN'],
  ])('%s', (line, publisher) => expect(readByline(line)).toEqual({ author: null, publisher }));

  test.each(['Theo Reuters', 'Theo RT', 'Theo News/Xinhua'])('%s is where a story was translated from', (line) =>
    expect(readByline(line)).toEqual({ author: null, publisher: null }),
  );
});

describe('no bylines', () => {
  test.each([
    'Kinh tế',
    'Hạ tầng đi trước',
    'Doanh nghiệp chuyển động',
    'Theo báo cáo, tỷ lệ này đạt 42%',
    'Chính quyền số',
    'Điểm cầu Quảng Ngãi',
    'Tin liên quan',
    'Nguyễn Văn An cho biết đã có 12 xã',
  ])('%s', (line) => expect(readByline(line)).toBeNull());
});

test('an office is nobody who writes', () => {
  expect(readByline('Tin, ảnh: Trung tâm Văn hóa, Thể thao huyện')?.author).toBeNull();
  expect(readExpectedByline('Phòng CNTT - Lý Thành')?.author).toBe('Lý Thành');
});

test('initials count only where a name is expected', () => {
  expect(readByline('H.N')).toBeNull();
  expect(readExpectedByline('H.N')?.author).toBe('H.N');
  expect(readExpectedByline('Vàng Thị Mỷ - Đức Anh')?.author).toBe('Vàng Thị Mỷ - Đức Anh');
});

import { describe, expect, test } from 'vitest';
import { readDateline } from '../../src/input/plain/dateline.ts';
import { completeYear } from '../../src/input/plain/years.ts';

const found = (day: number, month: number, year: number | null, texts: readonly string[]): void => {
  test.each(texts)('%s', (text) => {
    expect(readDateline(text)).toEqual({ day, month, year });
    expect(readDateline(text.normalize('NFD'))).toEqual({ day, month, year });
  });
};

describe('a day without its year', () => {
  found(24, 4, null, [
    'Sáng 24-4, Thủ tướng chủ trì phiên họp',
    '(binhdinh.gov.vn) - Sáng ngày 24/4, tại trụ sở Chính phủ',
    'ĐTO - Ngày 24/4, tại tỉnh',
    'Hôm nay (24/4), ngành thuế công bố',
    'Hà Nội, 24/4 (Bản tin Số) - Doanh thu toàn ngành',
    'Tại phiên họp thường kỳ chiều 24.4, Bộ trưởng cho hay',
    'Mới đây, ngày 24/4, sở tổ chức hội nghị',
  ]);
});

describe('a full day', () => {
  found(9, 8, 2022, [
    'Chiều 9/8/2022, đại diện ngành cho biết',
    'Ngày 9-8-2022, hội nghị khai mạc',
    'Sáng ngày 9 tháng 8 năm 2022, tại Huế',
  ]);
});

describe('days of something else', () => {
  test.each([
    'Từ ngày 01/7/2022, hóa đơn điện tử được áp dụng',
    'Tính đến ngày 20/7, cả nước có 1.656 dự án',
    'Thực hiện Nghị quyết số 02/NQ-CP ngày 05/01/2024 của Chính phủ',
    'Tỷ lệ 1/3 số hộ đã lắp đồng hồ',
    'Sáng 32/4, hội nghị khai mạc',
    'Hội nghị có 24/4 đại biểu dự',
  ])('%s', (text) => expect(readDateline(text)).toBeNull());
});

describe('the year', () => {
  test.each([
    [2025, 21, 10, 'Sáng 21/10, tại Ngày Chuyển đổi số năm 2025, bộ công bố kết quả năm 2024.', ''],
    [2021, 1, 4, 'Sáng 1-4, quận tổng kết công tác năm 2020, triển khai nhiệm vụ năm 2021.', ''],
    [2022, 25, 12, 'Ngày 25-12, hội nghị tổng kết năm 2022, triển khai nhiệm vụ năm 2023.', ''],
    [2024, 24, 4, 'Sáng 24/4, phiên họp khai mạc.', 'Trong 04 tháng đầu năm 2024, các bộ đã ban hành văn bản.'],
    [
      2024,
      9,
      7,
      'Ngày 9/7, hội nghị khai mạc.',
      'So với năm 2023 tăng 4%. So với cuối năm 2023 tăng 2%. Cùng kỳ năm 2023 là 17%. So với năm 2023 giảm.',
    ],
  ])('%i: %i/%i', (year, day, month, opening, rest) => {
    expect(completeYear(`${opening} ${rest}`, opening, { day, month })).toBe(year);
  });

  test.each([
    'Ông sinh năm 1998 tại xã.',
    'Mục tiêu đến năm 2030 là 50%.',
    'Theo Luật số 12/2017/QH14.',
    'Giai đoạn 2021 - 2025 đầu tư mạnh.',
    'Không có năm nào.',
  ])('none in: %s', (text) =>
    expect(completeYear(text, 'Sáng 3/2, hội nghị khai mạc.', { day: 3, month: 2 })).toBeNull(),
  );
});

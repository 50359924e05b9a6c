import { describe, expect, test } from 'vitest';
import { readDateline } from '../../src/input/plain/dateline.ts';

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

import { describe, expect, test } from 'vitest';
import { writtenIn } from '../../src/text/written-in.ts';

const year = (expected: number | null, texts: readonly string[]): void => {
  test.each(texts)(`${expected}: %s`, (text) => {
    expect(writtenIn(text)?.year ?? null).toBe(expected);
    expect(writtenIn(text.normalize('NFD'))?.year ?? null).toBe(expected);
  });
};

describe('the year of an article without a date', () => {
  describe('times that are over', () => {
    year(2023, [
      'Tính đến ngày 20/9/2023, cả nước có 461 huyện vận hành cơ sở dữ liệu.',
      'Trong 9 tháng đầu năm 2023, toàn tỉnh tiếp nhận 12.000 hồ sơ.',
      'Quý II/2023, doanh thu đạt 4.100 tỷ đồng.',
      'Nửa đầu năm 2023, số hồ sơ ước đạt 47% kế hoạch.',
      'Tháng 2/2023, thành phố ban hành kế hoạch phủ sóng vùng lõm.',
    ]);
  });

  describe('years compared with', () => {
    year(2024, [
      'Số giao dịch tăng 18% so với cùng kỳ 2023.',
      'Tỷ lệ này cao hơn cuối năm 2023 tới 2,3 điểm phần trăm.',
      'Thuê bao băng rộng đạt 76,8% (năm 2023: 71,2%).',
      'Tháng 5, ngành thu 301 tỷ đồng, nhiều hơn 2,1% so với tháng 5/2023.',
      'Cuối năm 2023, tỉnh mới có 14 sản phẩm lên sàn.',
    ]);
  });

  describe('the last of several', () => {
    year(2022, [
      'Năm 2018 có 40 xã, năm 2019 có 61 xã. Tính đến 15/6/2022 đã có 112 xã.',
      'Nghị định ban hành năm 2016. Đến hết quý I/2022, 92% cơ quan đã áp dụng. Mục tiêu đến năm 2025 là 100%.',
      'Số hồ sơ năm 2021 là 3.120. So với năm 2021, số hồ sơ quý I tăng 14%. Năm 2023, tỉnh phấn đấu đạt 5.000.',
    ]);
  });

  describe('months that had come round', () => {
    year(2026, ['Từ tháng 7/2025 tới nay, bệnh viện tiết kiệm 3,1 tỷ đồng. Hai tháng đầu năm, có 468.500 lượt khám.']);
    year(2025, ['Từ tháng 7/2025 tới nay, bệnh viện tiết kiệm 3,1 tỷ đồng. Chín tháng đầu năm, có 468.500 lượt khám.']);
  });

  describe('years to come, of documents, long ago or of nothing', () => {
    year(null, [
      'Mục tiêu đến năm 2030 là 50%.',
      'Tỉnh sẽ phủ sóng 99% dân số vào năm 2025.',
      'Quy định áp dụng kể từ 1/1/2022.',
      'Ông sinh năm 1998 tại xã.',
      'Giai đoạn 2021 - 2025 đầu tư mạnh.',
      'Theo Luật số 12/2017/QH14.',
      'Không có năm nào.',
    ]);
  });

  test('tells the month of the last day it prints', () => {
    expect(writtenIn('Tại hội nghị ngày 14/1/2022, sở công bố kết quả năm 2021.')).toEqual({ year: 2022, month: 1 });
    expect(writtenIn('So với năm 2021, sản lượng tăng 4%.')).toEqual({ year: 2022, month: null });
  });
});

describe('the year of a day printed without it', () => {
  test.each([
    [2025, 21, 10, 'Sáng 21/10, tại Ngày Chuyển đổi số năm 2025, bộ công bố kết quả năm 2024.'],
    [2021, 1, 4, 'Sáng 1-4, quận tổng kết công tác năm 2020, triển khai nhiệm vụ năm 2021.'],
    [2022, 25, 12, 'Ngày 25-12, hội nghị tổng kết năm 2022, triển khai nhiệm vụ năm 2023.'],
    [2023, 12, 1, 'Sáng 12-1, sở tổng kết năm 2022 và bàn nhiệm vụ năm 2023.'],
    [2024, 24, 4, 'Sáng 24/4, phiên họp khai mạc. Trong 04 tháng đầu năm 2024, các bộ đã ban hành văn bản.'],
    [2024, 9, 7, 'Ngày 9/7, hội nghị khai mạc. So với cuối năm 2023 tăng 2%. Cùng kỳ năm 2023 là 17%.'],
    [2024, 10, 10, 'Chiều 10/10, bộ cho biết từ tháng 11/2023 đến nay giá giữ nguyên; năm 2022 lỗ lớn.'],
    [2024, 10, 10, 'Từ 0h ngày 16/10/2024, các nhà mạng ngừng 2G. Chiều 10/10, cục cho biết còn 685.000 thuê bao.'],
    [2023, 7, 11, 'Chiều 7/11, cục cho biết tính đến hết tháng 9/2023 còn 18,9 triệu thuê bao. Từ tháng 12/2023 …'],
  ])('%i: %i/%i', (expected, day, month, text) => {
    expect(writtenIn(text, { day, month })?.year).toBe(expected);
  });
});

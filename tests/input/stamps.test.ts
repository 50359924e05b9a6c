import { describe, expect, test } from 'vitest';
import { readStamps } from '../../src/input/stamps.ts';
import { fold } from '../../src/text/fold.ts';

const read = (line: string): string[] => readStamps(fold(line.normalize('NFC'))).map(({ value }) => value);

const examples = (value: string, lines: readonly string[]): void => {
  test.each(lines)('%s', (line) => {
    expect(read(line)).toEqual([value]);
    expect(read(line.normalize('NFD'))).toEqual([value]);
  });
};

describe('a date with a time', () => {
  examples('2024-07-10T18:09:43+07:00', [
    'Cập nhật ngày: 10/07/2024 18:09:43',
    '10-07-2024 18:09:43',
    '18:09:43 ngày 10/7/2024',
  ]);
  examples('2024-04-25T11:06:00+07:00', [
    '25/04/2024 11:06    253',
    '25/04/2024 11:06 | Lượt xem: 253',
    '11:06 | 25/04/2024       A-  A  A+',
    'Thứ Năm, 25/04/2024 | 11:06 (GMT+7)',
    'Thứ 5, ngày 25/04/2024, 11:06',
    '25.04.2024 11:06 GMT+7',
    '25-04-2024 - 11:06 AM | Kinh tế   Chia sẻ 12   Bình luận (3)',
    'Ngày 25 tháng 4 năm 2024, 11 giờ 06',
    '11h06 25/4/2024',
    '2024-04-25T11:06:00',
    'April 25, 2024 11:06',
    '4/25/2024 11:06:00 AM',
    '25/04/24 11:06',
  ]);
  examples('2022-09-05T21:54:00+07:00', [
    '05-09-2022 - 21:54 PM | Thị trường',
    '05/09/2022 9:54 CH',
    'Đăng lúc 09:54 PM 05/09/2022',
  ]);
  examples('2024-01-05T00:15:00+07:00', ['05/01/2024 12:15 SA']);
  examples('2024-01-05T08:00:00+09:00', ['05/01/2024 08:00 GMT+9']);
});

describe('a date alone', () => {
  examples('2023-05-12', [
    '12/05/2023',
    'Ngày đăng: 12/5/2023',
    'Thứ Sáu, 12-05-2023',
    'Ngày 12 tháng 5 năm 2023',
    'Hà Nội, ngày 12 tháng 5 năm 2023',
    '12 tháng năm, 2023',
    '(12.05.2023)',
  ]);
});

describe('no stamp', () => {
  test.each([
    'Giá vàng hôm nay 12/3/2024',
    'Nghị quyết số 02/NQ-CP ngày 05/01/2024',
    '- Diễn tập ứng cứu sự cố an toàn thông tin mạng (12/12/2024)',
    'Tính đến ngày 15/4/2023, có 3,91 tỷ hóa đơn',
    '31/02/2024',
    '00/00/0000 00:00',
    '253',
    '18:09',
    '1.234.2024 lượt',
  ])('%s', (line) => {
    expect(read(line)).toEqual([]);
  });
});

test('two dates on one line keep their labels', () => {
  const stamps = readStamps(fold('Đăng ngày 10/07/2024 08:00 | Cập nhật 11/07/2024 09:30'));
  expect(stamps.map(({ value, label }) => [label, value])).toEqual([
    ['published', '2024-07-10T08:00:00+07:00'],
    ['updated', '2024-07-11T09:30:00+07:00'],
  ]);
});

test('the issue that an article stood in', () => {
  const [stamp] = readStamps(fold('Chuyên trang CHÍNH QUYỀN SỐ   •   Số ra ngày 15.11.2019'));
  expect(stamp?.value).toBe('2019-11-15');
});

test('the issue with its number, behind the name of the paper', () => {
  const [stamp] = readStamps(fold('HẢI QUAN VÙNG CAO - Số 62, ra thứ Ba 4-8-2020'));
  expect(stamp?.value).toBe('2020-08-04');
});

test('nine months of a year are no ninth of May', () => {
  expect(readStamps(fold('Sản phẩm | Đơn vị tính | 9 tháng năm 2023 | So với cùng kỳ (%)'))).toEqual([]);
  expect(readStamps(fold('9 tháng năm năm 2023'))[0]?.value).toBe('2023-05-09');
});

test('the issue of a weekly bulletin', () => {
  expect(readStamps(fold('Bản tin tuần, số 52 ra ngày 31-12-2021'))[0]?.value).toBe('2021-12-31');
});

test('who posted it, with the office behind a dash', () => {
  const [stamp] = readStamps(
    fold('Đăng lúc 09:05 ngày 08/12/2023 bởi Lò Thị Hương, Phòng Tuyên truyền - Thư viện lưu động'),
  );
  expect(stamp?.value).toBe('2023-12-08T09:05:00+07:00');
});

import { describe } from 'vitest';
import { alone, examples, nothing, within } from './run-corpus.ts';

describe('dates with a year', () => {
  examples({ kind: 'date', from: '2024-07-10', to: '2024-07-10', grain: 'day', basis: 'stated', open: null }, [
    '10/07/2024',
    '10/7/2024',
    '10-7-2024',
    '10.7.2024',
    '2024-07-10',
    'ngày 10/7/2024',
    'ngày 10-07-2024',
    'ngày 10 tháng 7 năm 2024',
    'ngày 10 tháng 07 năm 2024',
    'ngày 10 tháng bảy năm 2024',
    'ngày mười tháng bảy năm 2024',
    'ngày mười tháng bảy năm hai nghìn không trăm hai mươi tư',
    '10 tháng 7 năm 2024',
    '10 tháng 7, 2024',
    'ngày 10/7/24',
    'thứ Tư, ngày 10/7/2024',
    'thứ Tư (10/7/2024)',
    'hôm 10/7/2024',
  ]);
  examples({ from: '1974-10-31' }, ['31/10/74', '31/10/1974']);
  examples({ from: '2022-05-26' }, ['26.5.2022', 'ngày 26.5.2022']);
  nothing(['31/02/2024', '45/10/2024', '1.2.3', 'phiên bản 2.10.3']);
});

describe('dates without a year', () => {
  within('Sau hạn chót 30/9 mà bộ đặt ra, nhiều nơi chưa xong', [['30/9', '2024-09-30', '2024-09-30']]);
  examples({ from: '2024-04-24', to: '2024-04-24', basis: 'completed', open: 'year' }, [
    'ngày 24/4',
    'ngày 24-4',
    'ngày 24.4',
    'ngày 24 tháng 4',
    'ngày 24 tháng tư',
    'hôm 24-4',
    '24/4',
  ]);
  examples({ from: '2024-07-10', basis: 'completed' }, ['ngày 10/7', 'hôm nay (10/7)', 'ngày 10 tháng 7 năm nay']);
  examples({ from: '2023-12-25', rule: 'date-day-month+back' }, ['ngày 25-12', 'ngày 25/12']);
  examples(
    { from: 'XXXX-07-10', to: 'XXXX-07-10', open: 'year', basis: 'stated' },
    ['ngày 10/7', 'ngày 10 tháng 7'],
    null,
  );
  examples({ from: 'XXXX-12', open: 'year' }, ['tháng 12', 'tháng mười hai'], null);
  within('Dự kiến ngày 25/12 khai trương trung tâm dữ liệu', [['ngày 25/12', '2024-12-25', '2024-12-25']]);
  within('Mục tiêu đến tháng 12 đạt 80%', [['đến tháng 12', '2024-12', '2024-12']]);
  within('Trong tháng 12, tỉnh đã cấp 5.000 tài khoản', [['tháng 12', '2023-12', '2023-12']]);
  within('Thứ Tư, 25/12, cơ quan này công bố kết quả', [['Thứ Tư, 25/12', '2024-12-25', '2024-12-25']]);
});

describe('days of a month', () => {
  alone({ from: '2024-07-05', open: 'month' }, ['mùng 5', 'mồng 5', 'ngày 5', 'ngày mùng 5']);
  examples({ from: '2024-06-15' }, ['ngày 15 tháng trước', 'ngày 15 tháng 6']);
  examples({ from: '2024-06-30' }, ['ngày cuối cùng của tháng 6', 'ngày 30/6']);
  within('Các ngày 22, 23/4/2021, lực lượng chức năng', [
    ['ngày 22', '2021-04-22', '2021-04-22'],
    ['23/4/2021', '2021-04-23', '2021-04-23'],
  ]);
  within('Mỗi đợt 7 ngày 1010 lượt', [['7 ngày', '', '']]);
  nothing(['ngày 1010']);
});

describe('lunar dates are marked and not converted', () => {
  examples({ from: '2024-01-05', lunar: true }, ['mùng 5 tháng Giêng', 'mồng 5 tháng Giêng', 'mùng 5 Tết']);
  examples({ from: '2024-03-10', lunar: true }, ['10/3 âm lịch', 'ngày 10 tháng 3 âm lịch', 'Giỗ Tổ Hùng Vương']);
  examples({ from: '2024-01-15', lunar: true }, ['rằm tháng Giêng']);
  examples({ from: '2023-12', lunar: true }, ['tháng Chạp']);
  examples({ lunar: true, from: '2025-01-01' }, ['Tết Nguyên đán 2025']);
});

describe('holidays', () => {
  examples({ from: '2023-09-02', lunar: false }, [
    'Quốc khánh',
    'Quốc khánh 2/9',
    'lễ Quốc khánh 2-9',
    'Quốc khánh (2/9)',
  ]);
  examples({ from: '2025-01-01', lunar: false }, ['Tết Dương lịch 2025', 'Tết Dương lịch năm 2025']);
  examples({ from: '2023-10-10' }, ['Ngày Chuyển đổi số quốc gia', 'Ngày Chuyển đổi số quốc gia 10/10']);
});

describe('spans of days', () => {
  examples({ kind: 'period', from: '2019-12-09', to: '2021-06-22' }, [
    'từ ngày 9/12/2019 đến 22/6/2021',
    'từ ngày 9/12/2019 đến ngày 22/6/2021',
    'từ 9/12/2019 - 22/6/2021',
  ]);
  examples({ from: '2024-05-10', to: '2024-05-15' }, [
    '10 đến 15 tháng 5',
    'từ 10 đến 15/5',
    'ngày 10-15/5',
    'từ ngày 10 đến ngày 15/5',
    'từ ngày 10/5 đến 15/5',
    'từ ngày 10-15/5/2024',
  ]);
  examples({ from: '2019-11-01', to: '2024-07-10', open: null, basis: 'completed' }, [
    'kể từ tháng 11/2019 đến nay',
    'từ tháng 11/2019 đến nay',
  ]);
  examples({ from: '2021-07-01', to: '' }, ['từ ngày 1/7/2021', 'kể từ ngày 1/7/2021']);
  examples({ from: '', to: '2024-06-15' }, ['trước ngày 15/6', 'trước 15/6/2024']);
});

describe('fractions, documents and scores are no dates', () => {
  nothing([
    'tỷ lệ 1/3',
    'đạt 3/5 chỉ tiêu',
    '3/5 chỉ tiêu',
    '4/5 xã',
    '9/9 huyện',
    '11/63 tỉnh',
    '43/53 dịch vụ',
    '63/63 địa phương',
    '15/63 địa phương',
    '7/19 bộ, ngành',
    '5/12 chỉ tiêu',
    '71/193 quốc gia',
    'tỷ số 2-0',
    '24/7',
    'hoạt động 24/7',
    '505/QĐ-TTg',
    'Nghị định 20/2017/NĐ-CP',
    'Thông tư 07/2017',
    'Nghị quyết 57',
    'phiên bản 4.0',
    '2.024 tỷ đồng',
    '16.4 triệu tài khoản',
    '024.355.63.010',
    'tỷ lệ bản đồ 1/2000',
    'Điều 5',
  ]);
});

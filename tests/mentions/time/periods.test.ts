import { describe } from 'vitest';
import { examples, nothing, within } from './run-corpus.ts';

describe('years', () => {
  examples({ kind: 'period', from: '2024', to: '2024', grain: 'year', basis: 'stated' }, ['năm 2024', 'cả năm 2024']);
  examples({ from: '2021', to: '2025', grain: 'year' }, [
    'giai đoạn 2021-2025',
    'giai đoạn 2021 - 2025',
    'từ năm 2021 đến 2025',
    'từ năm 2021 đến năm 2025',
    '2021-2025',
  ]);
  examples({ from: '2021', to: '2026' }, ['nhiệm kỳ 2021-2026']);
  examples({ from: '2019', to: '2019', basis: 'stated' }, ['năm hai không mười chín', 'năm hai không một chín']);
  examples({ from: '1010', to: '1010' }, ['năm một không một không']);
  examples({ from: '2023', to: '2024' }, ['năm học 2023-2024', 'năm học 2023 – 2024']);
  examples({ from: '2023', to: '2023', basis: 'completed', shift: { unit: 'year', amount: -1 } }, [
    'năm ngoái',
    'năm trước',
    'năm qua',
  ]);
  examples({ from: '2025', to: '2025', basis: 'completed' }, ['sang năm', 'năm sau', 'năm tới']);
  examples({ from: '2024', to: '2024', basis: 'completed', shift: { unit: 'year', amount: 0 } }, ['năm nay']);
  within('năm 2021, 2022 lần lượt là 11,91%, 14,26%, năm 2023 ước đạt 16,5%', [
    ['năm 2021', '2021', '2021'],
    ['2022', '2022', '2022'],
    ['năm 2023', '2023', '2023'],
  ]);
  within('mỗi năm 2000 hồ sơ', [['mỗi năm', '', '']]);
  within('Năm 2023 tỷ lệ hồ sơ trực tuyến còn thấp, năm 2024 người dân quen dần', [
    ['Năm 2023', '2023', '2023'],
    ['năm 2024', '2024', '2024'],
  ]);
  within('Tháng 5/2024 tỷ trọng này tăng', [['Tháng 5/2024', '2024-05', '2024-05']]);
  examples({ from: '2022', to: '2023' }, ['niên vụ 2022/23', 'niên vụ 2022/2023', 'năm tài khóa 2022/23']);
  within('Theo kế hoạch, đến 2025 tỉnh có 12.000 doanh nghiệp', [['đến 2025', '2025', '2025']]);
  within('Thanh toán trực tuyến đạt 65% (2023: 52,4%)', [['2023', '2023', '2023']]);
  nothing(['2398 CSDL', '2019 doanh nghiệp', 'năm ứng dụng', 'lên đến 2025 tỉnh thành']);
});

describe('months of a year, gone by or at its edge', () => {
  within('Sau 8 tháng năm 2018, xuất khẩu tăng', [['8 tháng năm 2018', '2018-01', '2018-08']]);
  within('Sau 3 quý đầu năm 2023, tập đoàn lãi', [['3 quý đầu năm 2023', '2023-01', '2023-09']]);
  within('Sau 6 tháng cuối năm 2020, công ty', [['Sau 6 tháng cuối năm 2020', '2020-12', '']]);
  within('Xuất khẩu tháng đầu năm 2023 tăng', [['tháng đầu năm 2023', '2023-01', '2023-01']]);
  within('Doanh số tháng cuối năm 2023 giảm', [['tháng cuối năm 2023', '2023-12', '2023-12']]);
});

describe('counted from the reference, no other year fits', () => {
  examples({ from: '2024-04', to: '2024-06', basis: 'completed', open: null }, ['quý 2 năm nay']);
  examples({ from: '2024-06', to: '2024-06', basis: 'completed', open: null }, ['tháng 6 vừa qua']);
});

describe('first and last days, weeks and months of something longer', () => {
  examples({ kind: 'period', from: '2024-07-01', to: '2024-07-15', grain: 'day', basis: 'stated' }, [
    '15 ngày đầu tháng 7/2024',
    '15 ngày đầu tiên của tháng 7 năm 2024',
    'mười lăm ngày đầu tháng 7/2024',
  ]);
  examples({ from: '2024-05-12', to: '2024-05-31', basis: 'completed' }, ['20 ngày cuối tháng 5']);
  examples({ from: '2024-07-01', to: '2024-07-14' }, ['hai tuần đầu tháng 7', '2 tuần đầu tháng này']);
  examples({ from: '2024-06-01', to: '2024-06-04' }, ['4 ngày đầu tháng trước']);
  examples({ from: '2023-12-18', to: '2023-12-31' }, ['hai tuần cuối năm 2023']);
  examples({ from: '2024-01-01', to: '2024-01-03' }, ['ba ngày đầu năm']);
  examples({ from: '2024-04', to: '2024-05', grain: 'month' }, ['2 tháng đầu quý II/2024', 'hai tháng đầu quý trước']);
  within('10 ngày đầu năm học mới', [['10 ngày', '', '']]);
});

describe('quarters, halves, months of a year', () => {
  examples({ from: '2024-01', to: '2024-03', grain: 'quarter' }, [
    'quý I/2024',
    'quý 1/2024',
    'quý I năm 2024',
    'quý một năm 2024',
    'Q1/2024',
    '3 tháng đầu năm 2024',
  ]);
  examples({ from: '2020-07', to: '2020-09', grain: 'quarter' }, ['quí III/2020', 'quý 3/2020', 'quý III.2020']);
  examples({ from: '2024-04', to: '2024-06', grain: 'quarter', basis: 'completed', open: 'year' }, [
    'quý II',
    'quý hai',
  ]);
  examples({ kind: 'period', from: '2024-01', to: '2024-06', grain: 'half' }, [
    '6 tháng đầu năm 2024',
    'sáu tháng đầu năm 2024',
    '6 tháng đầu năm',
    'nửa đầu năm',
    'nửa đầu năm 2024',
    '06 tháng đầu năm',
  ]);
  examples({ from: '2024-07', to: '2024-12', grain: 'half' }, [
    '6 tháng cuối năm',
    'nửa cuối năm 2024',
    'nửa cuối năm',
  ]);
  examples({ from: '2024-01', to: '2024-04', grain: 'month' }, [
    '04 tháng đầu năm 2024',
    '4 tháng đầu năm',
    'bốn tháng đầu năm nay',
  ]);
  examples({ from: '2023-01', to: '2023-11' }, [
    '11 tháng năm 2023',
    '11 tháng đầu năm 2023',
    '11 tháng đầu năm ngoái',
  ]);
  examples({ from: '2024-07-01', to: '2024-07-15', kind: 'period' }, ['nửa đầu tháng 7', 'nửa đầu tháng 7/2024']);
  within('Trong 6 tháng, xuất khẩu đạt 5 tỷ USD', [['6 tháng', '2024-01', '2024-06']]);
  within('Thu ngân sách 6 tháng tăng 7%', [['6 tháng', '2024-01', '2024-06']]);
  within('Thu ngân sách nửa năm tăng 7%', [['nửa năm', '2024-01', '2024-06']]);
  within('Kết quả tích cực trong quý II và 6 tháng', [
    ['quý II', '2024-04', '2024-06'],
    ['6 tháng', '2024-01', '2024-06'],
  ]);
  within('Lãi suất kỳ hạn 6 tháng tăng nhẹ', [['6 tháng', '', '']]);
  within('Sau 6 tháng triển khai, nền tảng có 2.000 người dùng', [['6 tháng', '', '']]);
  within('Quý I và II/2024 tăng đều', [
    ['Quý I', '2024-01', '2024-03'],
    ['II/2024', '2024-04', '2024-06'],
  ]);
  within('Bước sang năm 2023, tỉnh đặt chỉ tiêu mới', [['năm 2023', '2023', '2023']]);
});

describe('months', () => {
  examples({ from: '2023-12', to: '2023-12', grain: 'month' }, [
    'tháng 12/2023',
    'tháng 12 năm 2023',
    'tháng mười hai năm 2023',
    'tháng 12-2023',
    'tháng 12 năm ngoái',
    '12/2023',
  ]);
  examples({ from: '2020-07', to: '2020-07', grain: 'month' }, ['tháng 7.2020', 'tháng 07/2020', 'tháng bảy năm 2020']);
  examples({ from: '2024-04', to: '2024-04', basis: 'completed', open: 'year' }, ['tháng tư', 'tháng 4', 'tháng 04']);
  examples({ from: '2020-02', to: '2020-04' }, [
    'từ tháng 2 đến tháng 4/2020',
    'tháng 2-4/2020',
    'tháng 2 đến tháng 4 năm 2020',
  ]);
  within('trong các tháng 3, 4, 5, tương ứng là 22,8%; 22,4% và 16,3%', [
    ['các tháng 3', '2024-03', '2024-03'],
    ['4', '2024-04', '2024-04'],
    ['5', '2024-05', '2024-05'],
  ]);
});

describe('instants of observation', () => {
  examples({ from: '2023-12-31', to: '2023-12-31', grain: 'day', asOf: true }, [
    'cuối năm 2023',
    'hết năm 2023',
    'cuối 2023',
    'thời điểm 31/12/2023',
    'cuối năm ngoái',
    'cuối tháng 12/2023',
    'cuối quý IV/2023',
  ]);
  examples({ from: '2024-01-01', to: '2024-01-01', asOf: true }, [
    'đầu năm',
    'đầu năm 2024',
    'đầu năm nay',
    'đầu quý I/2024',
  ]);
  examples({ from: '2024-06-15', to: '2024-06-15' }, ['giữa tháng 6', 'giữa tháng 6/2024']);
  examples({ from: '2023-09-30', to: '2023-09-30', asOf: true }, [
    'tính đến hết tháng 9/2023',
    'đến hết tháng 9/2023',
    'đến hết quý III/2023',
  ]);
  examples({ from: '2021-06-20', to: '2021-06-20', asOf: true }, [
    'tính đến ngày 20/6/2021',
    'đến ngày 20-6-2021',
    'tính đến hết ngày 20/6/2021',
  ]);
  examples({ from: '2022-06', to: '2022-06', asOf: true }, ['tính đến tháng 6/2022']);
  examples({ from: '2024-07-10', to: '2024-07-10', now: true, basis: 'completed' }, [
    'hiện nay',
    'đến nay',
    'tính đến nay',
    'cho đến nay',
    'đến thời điểm này',
    'đến thời điểm hiện tại',
  ]);
  examples({ from: '2024-01-01', to: '2024-07-10' }, ['từ đầu năm đến nay', 'từ đầu năm tới nay']);
  examples({ from: '2024-01-01', to: '2024-06-20' }, ['từ đầu năm đến ngày 20/6', 'từ đầu năm đến 20/6']);
  examples({ from: '2024-05-01', to: '2024-05-15' }, ['từ đầu tháng đến ngày 15/5', 'từ đầu tháng đến ngày 15/5/2024']);
  examples({ from: '2024-04-01', to: '2024-05-15' }, ['từ đầu quý đến 15/5']);
});

describe('the same period', () => {
  examples({ samePeriod: true, from: '2023', to: '2023' }, [
    'cùng kỳ',
    'cùng kỳ năm trước',
    'cùng kỳ năm ngoái',
    'cùng kỳ năm 2023',
    'cùng kì năm 2023',
  ]);
  examples({ samePeriod: true, from: '2022-11', to: '2022-11' }, ['cùng kỳ tháng 11/2022']);
});

describe('lengths that look like parts of a year', () => {
  within('Cuộc gọi rác hai tháng giảm, một tháng tăng lại', [
    ['hai tháng', '', ''],
    ['một tháng', '', ''],
  ]);
  within('Tính chung hai tháng, chỉ số tăng', [['hai tháng', '2024-01', '2024-02']]);
});

describe('a number is no further month', () => {
  within('khảo sát tháng 12/2023 với 1,500 người', [['tháng 12/2023', '2023-12', '2023-12']]);
});

describe('a day that was reached', () => {
  within('Giải ngân đến ngày 31/12 đạt 78,3% kế hoạch', [['đến ngày 31/12', '2023-12-31', '2023-12-31']]);
  within('Phấn đấu giải ngân đến ngày 31/12 đạt 95%', [['đến ngày 31/12', '2024-12-31', '2024-12-31']]);
});

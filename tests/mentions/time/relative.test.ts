import { describe } from 'vitest';
import { alone, examples, nothing, within } from './run-corpus.ts';

describe('days, weeks, months, quarters from now', () => {
  examples({ kind: 'date', from: '2024-07-10', now: false }, ['hôm nay', 'ngày hôm nay', 'bữa nay']);
  examples({ from: '2024-07-09', shift: { unit: 'day', amount: -1 } }, ['hôm qua', 'ngày hôm qua']);
  examples({ from: '2024-07-11' }, ['ngày mai']);
  examples({ from: '2024-07-08' }, ['hôm kia']);
  examples({ from: '2024-07-01', to: '2024-07-07', grain: 'week', shift: { unit: 'week', amount: -1 } }, [
    'tuần trước',
    'tuần qua',
    'tuần vừa qua',
  ]);
  examples({ from: '2024-07-13', to: '2024-07-14' }, ['cuối tuần này', 'cuối tuần']);
  examples({ from: '2024-06', to: '2024-06', shift: { unit: 'month', amount: -1 } }, [
    'tháng trước',
    'tháng vừa qua',
    'tháng qua',
  ]);
  examples({ from: '2024-07', to: '2024-07' }, ['tháng này']);
  examples({ from: '2024-04', to: '2024-06', grain: 'quarter', shift: { unit: 'quarter', amount: -1 } }, [
    'quý trước',
    'quý vừa qua',
  ]);
  examples({ from: '2024-07', to: '2024-09', grain: 'quarter' }, ['quý này']);
  nothing(['qua mạng', 'trước hết', 'sau đó', 'mai mối']);
});

describe('seasons', () => {
  examples({ kind: 'period', from: '2024-06-21', to: '2024-09-23', grain: 'day', duration: null }, [
    'mùa hè này',
    'mùa hè năm nay',
    'hè này',
  ]);
  examples({ from: '2023-06-21', to: '2023-09-23' }, ['mùa hè 2023', 'mùa hạ năm 2023', 'hè 2023', 'mùa hè năm ngoái']);
  examples({ from: '2025-03-20', to: '2025-06-20' }, ['mùa xuân tới', 'mùa xuân sau']);
  examples({ from: '2024-03-20', to: '2024-06-20' }, ['mùa xuân này', 'mùa xuân vừa qua']);
  examples({ from: '2024-09-23', to: '2024-12-20' }, ['mùa thu tới', 'mùa thu này']);
  examples({ from: '2023-12-21', to: '2024-03-20' }, ['mùa đông năm 2023', 'mùa đông vừa qua', 'mùa đông năm ngoái']);
  alone({ from: '2012-12-21', to: '2013-03-20' }, ['mùa đông này'], '2013-02-12');
  alone({ from: '2011-12-21', to: '2012-03-20' }, ['mùa đông trước'], '2013-02-12');
  within('Sản lượng lúa vụ hè thu 2023 tăng', [['2023', '2023', '2023']]);
  nothing(['về mùa đông', 'mùa hè nóng', 'vụ hè thu', 'mùa thu hoạch']);
});

describe('distances and runs', () => {
  examples({ from: '2022', to: '2022', grain: 'year' }, [
    '2 năm trước',
    'hai năm trước',
    'cách đây 2 năm',
    'cách đây hai năm',
  ]);
  examples({ from: '2024-01', to: '2024-01' }, ['6 tháng trước', 'nửa năm trước']);
  examples({ from: '2024-07-10T17:59' }, ['10 phút trước', 'mười phút trước']);
  examples({ from: '2024-07-12' }, ['2 ngày nữa', 'sau 2 ngày nữa']);
  examples({ from: '2021', to: '2023', duration: 'P3Y' }, ['3 năm qua', 'ba năm qua', '3 năm gần đây']);
  examples({ from: '2025', to: '2029', duration: 'P5Y' }, ['5 năm tới', 'năm năm tới']);
  examples({ from: '2023-12', to: '2024-06', duration: 'P7M' }, ['7 tháng qua', 'bảy tháng qua']);
  within('Từ mức 49,8 tháng trước, chỉ số tăng lên 51,2', [['tháng trước', '2024-06', '2024-06']]);
  nothing(['năm tuổi', 'đầu tư']);
});

describe('now', () => {
  examples({ now: true, asOf: true, from: '2024-07-10' }, [
    'hiện nay',
    'hiện tại',
    'đến nay',
    'tính đến thời điểm hiện tại',
    'đến thời điểm này',
  ]);
  alone({ now: true, from: '2024-07-10T18:09:43' }, ['bây giờ', 'lúc này', 'ngay bây giờ']);
  alone({ now: true, from: 'XXXX-XX-XX' }, ['hiện nay', 'đến nay'], null);
  within('Hiện có 14 bộ, ngành ban hành danh mục', [['Hiện', '2024-07-10', '2024-07-10']]);
  within('Tỉnh hiện đã phủ sóng 5G', [['hiện', '2024-07-10', '2024-07-10']]);
  within('Từ nay đến cuối năm, tỉnh hoàn thành 5 nhiệm vụ', [['Từ nay đến cuối năm', '2024-07-10', '2024-12-31']]);
  nothing([
    'thực hiện 14 nhiệm vụ',
    'hiện đại hóa',
    'phát hiện 3 lỗi',
    'hiện tượng',
    'hiện thực',
    'xuất hiện',
    'hiện trạng',
  ]);
});

describe('durations', () => {
  alone({ kind: 'duration', duration: 'P3M', grain: 'month', from: '', to: '' }, ['3 tháng', 'ba tháng', '03 tháng']);
  examples({ kind: 'duration', duration: 'PT36H' }, ['36 giờ', '36 tiếng']);
  examples({ duration: 'PT72H' }, ['72 giờ']);
  examples({ duration: 'P4D' }, ['4 ngày', 'bốn ngày']);
  examples({ duration: 'P2Y' }, ['hai năm', '2 năm']);
  examples({ duration: 'P1M15D' }, ['1 tháng rưỡi', 'một tháng rưỡi', '1,5 tháng']);
  examples({ duration: 'P1Y6M' }, ['một năm rưỡi', '1,5 năm']);
  examples({ duration: 'P1DT12H' }, ['một ngày rưỡi']);
  examples({ duration: 'PT2H30M' }, ['2,5 giờ']);
  examples({ duration: 'P2M/P3M' }, ['2-3 tháng', '2 - 3 tháng', '2 đến 3 tháng']);
  examples({ duration: 'P1Y6M' }, ['1 năm 6 tháng']);
  examples({ duration: 'P6M' }, ['nửa năm']);
  within('Dự án kéo dài trong 3 tháng', [['3 tháng', '', '']]);
  nothing(['năm ứng dụng', 'một trong năm quốc gia', 'lần thứ ba', 'hai quý khách', 'một tiếng nói']);
});

describe('sets', () => {
  examples({ kind: 'set', duration: 'P1D' }, ['mỗi ngày', 'hằng ngày', 'hàng ngày', 'từng ngày']);
  examples({ kind: 'set', duration: 'P1Y' }, ['mỗi năm', 'hằng năm', 'hàng năm']);
  examples({ kind: 'set', duration: 'P1M' }, ['hàng tháng', 'mỗi tháng']);
  examples({ kind: 'set', duration: 'P1W' }, ['thứ Hai hằng tuần', 'mỗi thứ Hai', 'hằng tuần']);
  examples({ kind: 'set', duration: 'P1Y', from: 'XXXX-10-10' }, ['ngày 10/10 hằng năm', 'ngày 10-10 hàng năm']);
  within('Trung bình 1 ngày khoảng 2,1 triệu lượt', [['1 ngày', '', '']]);
});

describe('decades and centuries', () => {
  examples({ from: '1990', to: '1999', grain: 'decade' }, [
    'thập niên 90',
    'thập kỷ 1990',
    'những năm 1990',
    'những năm 90',
  ]);
  examples({ from: '2001', to: '2100', grain: 'century' }, ['thế kỷ 21', 'thế kỷ XXI', 'thế kỷ hai mươi mốt']);
});

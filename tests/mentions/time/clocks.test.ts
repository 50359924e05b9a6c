import { describe } from 'vitest';
import { alone, examples, nothing, within } from './run-corpus.ts';

describe('clock times', () => {
  examples({ kind: 'time', from: '2024-07-10T18:30', grain: 'minute', basis: 'completed' }, [
    '18h30',
    '18:30',
    '18g30',
    '18 giờ 30 phút',
    '18 giờ 30',
    '6 giờ 30 chiều',
    '6 giờ rưỡi chiều',
    '6 rưỡi chiều',
    '6:30 CH',
  ]);
  examples({ from: '2024-07-10T06:50' }, ['7 giờ kém 10', '7 giờ kém mười', '7 giờ kém 10 phút', '6h50']);
  examples({ from: '2024-07-10T08:51' }, ['tám giờ năm mươi mốt phút', '8h51']);
  examples({ from: '2024-07-10T14:05:33', grain: 'second' }, ['14:05:33', '14h05p33s']);
  examples({ from: '2024-07-10T06:21+07:00' }, ['06:21 GMT+7', '06:21 (GMT+7)']);
  examples({ from: '2024-07-10T20:00', grain: 'hour' }, ['8 giờ tối', 'tám giờ tối', '8h tối']);
  alone({ from: '2024-07-10T08:00', kind: 'time', grain: 'hour' }, ['8 giờ', 'tám giờ', '8h']);
  within('Lúc chín rưỡi, máy chủ dừng', [['chín rưỡi', '2024-07-10T09:30', '2024-07-10T09:30']]);
  examples({ from: '2024-07-10T15:00', kind: 'time', grain: 'hour' }, ['3pm', '3 pm', '3 p.m.']);
  examples({ from: '2024-07-10T00:00', grain: 'hour' }, ['12 am', '12am']);
  examples({ from: '2024-07-10T12:00', grain: 'hour' }, ['12pm', '12 p.m.']);
  within('Lúc 10 PM ngày 5/7, hệ thống dừng', [['10 PM ngày 5/7', '2024-07-05T22:00', '2024-07-05T22:00']]);
  alone({ from: 'XXXX-XX-XXT18:30' }, ['18h30'], null);
  within('Lúc 16h, hệ thống hoạt động trở lại', [['16h', '2024-07-10T16:00', '2024-07-10T16:00']]);
  within('Mở cửa từ 8 giờ đến 11 giờ 30', [['từ 8 giờ đến 11 giờ 30', '2024-07-10T08:00', '2024-07-10T11:30']]);
  within('Thời gian chờ rút từ 4 giờ xuống còn 2 giờ', [
    ['4 giờ', '', ''],
    ['2 giờ', '', ''],
  ]);
  nothing(['25:10', 'bụi PM 2.5', '15 pm', 'chính phủ số', 'camera chính 50', 'tỷ số 2:1']);
});

describe('date and time', () => {
  examples({ kind: 'datetime', from: '2024-07-10T18:30', to: '2024-07-10T18:30', basis: 'stated' }, [
    '18h30 ngày 10/7/2024',
    '10/7/2024 18:30',
    '10/07/2024, 18:30',
    '18 giờ 30 phút ngày 10 tháng 7 năm 2024',
    'thứ Tư, 10/7/2024 | 18:30',
    '10 tháng 7 năm 2024 lúc 18:30',
  ]);
  examples({ from: '2024-07-10T18:09:43', grain: 'second' }, ['10/07/2024 18:09:43']);
  examples({ from: '2024-07-10T18:09:43+07:00' }, ['2024-07-10T18:09:43+07:00']);
  examples({ from: '2024-06-29T16:00', grain: 'hour', asOf: true }, ['tính đến 16 giờ ngày 29-6', 'đến 16h ngày 29/6']);
  examples({ from: '2024-07-10T08:00', to: '2024-07-10T11:00' }, [
    'từ 8 giờ đến 11 giờ ngày 10/7',
    'từ 8h đến 11h ngày 10/7/2024',
  ]);
});

describe('parts of day', () => {
  examples({ kind: 'datetime', from: '2024-04-24T05:00', to: '2024-04-24T11:00' }, [
    'sáng 24-4',
    'sáng ngày 24/4',
    'sáng ngày 24 tháng 4',
  ]);
  examples({ from: '2024-07-10T12:00', to: '2024-07-10T18:00' }, [
    'chiều ngày 10/7',
    'chiều nay',
    'chiều 10-7',
    'chiều nay (10/7)',
  ]);
  examples({ from: '2024-07-09T18:00' }, ['tối qua', 'tối hôm qua', 'tối 9/7']);
  examples({ from: '2024-07-10T15:00' }, ['3 giờ chiều nay', '15h ngày 10/7', '15h hôm nay']);
  nothing(['sáng tạo', 'tối thiểu', 'tối đa', 'chiều dài', 'chiều cao', 'trưa trật', 'tối ưu']);
});

describe('weekdays', () => {
  examples({ from: '2024-07-08', to: '2024-07-08', grain: 'day' }, [
    'thứ Hai tuần này',
    'thứ 2 tuần này',
    'thứ Hai, 8/7',
    'thứ 2 (8/7)',
  ]);
  alone({ from: '2024-07-08' }, ['thứ Hai', 'thứ 2', 'thứ hai']);
  examples({ from: '2024-07-14' }, ['Chủ nhật', 'chủ nhật tuần này', 'CN, 14/7']);
  examples({ from: '2024-07-04' }, ['thứ Năm tuần trước', 'thứ 5 tuần trước']);
  examples({ from: '2024-07-15' }, ['thứ Hai tuần sau', 'thứ Hai tuần tới']);
  examples({ from: '2024-07-13' }, ['thứ Bảy tuần này', 'T7 (13/7)', 'thứ bảy, ngày 13/7']);
  examples({ from: '2024-07-08', to: '2024-07-12' }, ['từ thứ Hai đến thứ Sáu']);
  examples({ from: '2024-09-02' }, ['thứ Hai đầu tiên của tháng 9', 'thứ Hai đầu tiên tháng 9']);
  nothing([
    'lần thứ hai',
    'lần thứ 8',
    'phiên họp thứ 5',
    'xếp thứ 4',
    'thứ 71',
    'thứ 8',
    'quốc gia thứ tư',
    'tư nhân',
    'thứ trưởng',
    'khu CN',
  ]);
});

import { describe, expect, test } from 'vitest';
import type { Qualifier } from '../../../src/model.ts';
import { mentionsOf } from '../corpus.ts';

const qualifierIn = (text: string): (Qualifier | null)[] =>
  mentionsOf(text, false).flatMap((mention) => ('qualifier' in mention ? [mention.qualifier] : []));

const reads = (qualifier: Qualifier | null, texts: readonly string[]): void => {
  test.each(texts)(`${qualifier ?? 'none'}: %s`, (text) => {
    expect(qualifierIn(text)).toEqual([qualifier]);
    expect(qualifierIn(text.normalize('NFD'))).toEqual([qualifier]);
  });
};

describe('before the number', () => {
  reads('about', [
    'đạt khoảng 38,3%',
    'xấp xỉ 127 triệu thuê bao',
    'chừng 80 phần trăm',
    'ước khoảng 20 nghìn người',
    'khoảng từ 50% dân số',
    '~20%',
    'tầm 300 hộ',
  ]);
  reads('nearly', ['gần 16,4 triệu tài khoản', 'ngót nghét 2 tỷ đồng', 'gần bằng 110,2% kế hoạch', 'suýt soát 300 hộ']);
  reads('over', [
    'hơn 4.500 dịch vụ',
    'trên 86 triệu thẻ',
    'đã vượt 7 triệu tấn',
    'vượt mốc 300 tỷ USD',
    'vượt ngưỡng 60%',
    'khoảng hơn 20 triệu',
    'gấp hơn ba lần',
  ]);
  reads('under', ['dưới 1%', 'chưa đầy 3 triệu', 'chưa đến 0,5%', 'chưa tới 20 xã']);
  reads('at_least', ['ít nhất 50.000 cơ sở', 'tối thiểu 80% hồ sơ', 'không dưới 250 xã', 'không ít hơn 30%']);
  reads('at_most', ['không quá 300 triệu đồng', 'tối đa 20%', 'nhiều nhất 5 tỷ đồng', 'không vượt quá 3%']);
});

describe('after the number', () => {
  reads('at_least', ['từ 80% trở lên', 'đạt 3 triệu đồng trở lên']);
  reads('at_most', ['từ 5% trở xuống']);
});

describe('words that only look like hedges', () => {
  reads(null, [
    'nhiều hơn 5%',
    'cao hơn 0,7%',
    'vượt 2% so với kế hoạch',
    'vượt 12,4% chỉ tiêu',
    'triển khai trên 63 tỉnh, thành phố',
    'mật độ 73,3 thuê bao',
    'áp dụng trên 3 lĩnh vực',
    'khảo sát quý I/2024 trên 410 người bệnh',
  ]);
});

test('the outer span covers hedges, bounds and the per part', () => {
  const text = 'Giá bình quân khoảng hơn 600 USD/người/năm.';
  const [mention] = mentionsOf(text, false);
  expect(mention !== undefined && 'outer' in mention ? text.slice(mention.outer.start, mention.outer.end) : '').toBe(
    'khoảng hơn 600 USD/người/năm',
  );
  expect(mention?.text).toBe('600 USD');
});

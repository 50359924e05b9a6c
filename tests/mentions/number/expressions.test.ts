import { describe } from 'vitest';
import { aloneExamples, examples, inSentence, nothing } from '../corpus.ts';

describe('ratios and fractions', () => {
  examples({ kind: 'ratio', value: '43', total: '53' }, ['43/53', '43 / 53']);
  examples({ kind: 'ratio', value: '793', total: '1084' }, ['793/1.084', '793/1084']);
  aloneExamples({ kind: 'ratio', value: '5', total: '2' }, ['hai và một phần hai']);
  examples({ kind: 'ratio', value: '2', total: '3' }, ['hai phần ba', '2/3', '⅔', '2 phần 3']);
  examples({ kind: 'ratio', value: '1', total: '4' }, ['một phần tư', '1/4', '¼', 'một phần bốn']);
  examples({ kind: 'number', value: '0.5' }, ['một nửa']);
  examples({ kind: 'number', value: '0.5', qualifier: 'over' }, ['hơn một nửa', 'quá nửa', 'hơn nửa']);
  inSentence('Cứ 10 người thì 8 người hài lòng.', ['8 → 8']);
  inSentence('Khảo sát cho thấy 8 trên 10 người hài lòng.', ['8 trên 10 → 8']);
  inSentence('Có 11 đơn vị trong tổng số 22 đơn vị hoàn thành.', ['11 → 11', '22 → 22']);
  nothing(['Cả nửa năm không có gì.', 'Nửa đầu tháng mưa nhiều.']);
});

describe('ranges', () => {
  examples({ kind: 'money', value: '50000000000', valueTo: '70000000000', unit: 'USD' }, [
    '50-70 tỷ USD',
    '50 - 70 tỷ USD',
    '50 – 70 tỷ USD',
    '50 đến 70 tỷ USD',
    '50 tỷ đến 70 tỷ USD',
    '50 tỷ USD đến 70 tỷ USD',
    '50 tới 70 tỷ USD',
    '50- 70 tỷ USD',
  ]);
  examples({ kind: 'percent', value: '9', valueTo: '10', unit: 'percent' }, [
    '9% đến 10%',
    '9-10%',
    '9 - 10%',
    '9%-10%',
    'chín đến mười phần trăm',
  ]);
  examples({ kind: 'percent', value: '7.6', valueTo: '8', unit: 'percent' }, ['7,6-8%', '7,6 đến 8%']);
  examples({ kind: 'quantity', value: '600', valueTo: '900', unit: 'mm' }, ['600 - 900mm', '600-900 mm']);
  examples({ kind: 'number', value: '2', valueTo: '3' }, ['2 - 3', '2-3', '2 đến 3']);
  examples({ kind: 'money', value: '200000', valueTo: '250000', unit: 'VND' }, [
    '200-250.000 đồng',
    '200.000-250.000 đồng',
    '200 - 250 nghìn đồng',
  ]);
  aloneExamples({ kind: 'money', value: '10', valueTo: '20', unit: 'USD' }, [
    'từ 10 đến 20 đô la',
    'giữa 10 và 20 đô la',
    '10-20 USD',
  ]);
  inSentence('Tỷ trọng tăng từ 10% lên 15%, rồi từ 50 triệu đến 1 tỷ đồng.', [
    '10% → 10',
    '15% → 15',
    '50 triệu đến 1 tỷ đồng → 50000000',
  ]);
  inSentence('Giảm 20 - 25% so với trước.', ['20 - 25% → 20']);
});

describe('multiples', () => {
  examples({ kind: 'multiple', value: '2', unit: 'multiple' }, ['gấp đôi', 'gấp hai']);
  examples({ kind: 'multiple', value: '1.5', unit: 'multiple' }, ['gấp rưỡi']);
  inSentence('Diện tích không vượt quá 2 lần hạn mức giao đất.', ['2 lần → 2']);
  inSentence('Số giao dịch tăng gấp 4,8 lần so với năm ngoái.', ['4,8 lần → 4.8']);
  inSentence('Doanh số gấp hơn ba lần kỳ trước, cao gấp rưỡi mục tiêu.', ['ba lần → 3', 'gấp rưỡi → 1.5']);
  inSentence('Lượng truy cập tăng 27 lần.', ['27 lần → 27']);
  inSentence('Nông dân giảm 2 - 3 lần phun thuốc và họp ít nhất 4 lần.', ['2 - 3 → 2', '4 → 4']);
});

describe('ranks and ordinals', () => {
  inSentence('Việt Nam xếp thứ 71/193 quốc gia, tăng 15 bậc.', ['71/193 → 71', '15 → 15']);
  inSentence('Tỉnh từ hạng 86 lên hạng 71 trên 193 nước.', ['86 → 86', '71 → 71', '193 → 193']);
  inSentence('Huế ở vị trí thứ 9, đứng thứ nhất khu vực và trong Top 20 thế giới.', ['9 → 9', 'nhất → 1', '20 → 20']);
  inSentence('Xếp hạng giảm nhẹ một bậc.', ['một → 1']);
  aloneExamples({ kind: 'ordinal', value: '1' }, ['thứ nhất', 'thứ 1']);
  aloneExamples({ kind: 'rank', value: '2', unit: 'rank' }, ['hạng nhì', 'hạng 2']);
  aloneExamples({ kind: 'ordinal', value: '12' }, ['thứ mười hai', 'thứ 12', 'lần thứ 12']);
});

describe('vague numbers have no value', () => {
  examples({ kind: 'number', value: null, qualifier: 'vague' }, [
    'hàng chục nghìn',
    'vài trăm',
    'hàng triệu',
    'mấy chục',
    'vài ba chục',
  ]);
  examples({ kind: 'quantity', value: null, qualifier: 'vague', unit: 't' }, ['hàng nghìn tấn', 'hàng trăm tấn']);
  inSentence('Có dăm ba người ở lại.', ['dăm ba → null']);
  nothing(['Cô gái ở tuổi đôi mươi.', 'Nhiều doanh nghiệp mặt hàng tốt.']);
});

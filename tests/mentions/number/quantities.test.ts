import { describe } from 'vitest';
import { aloneExamples, examples, inSentence, nothing } from '../corpus.ts';

describe('percent', () => {
  examples({ kind: 'percent', value: '7.96', unit: 'percent' }, [
    '7,96%',
    '7,96 %',
    '7.96%',
    '7,96 phần trăm',
    '7,96%%',
    '7,96％'.normalize('NFKC'),
  ]);
  examples({ kind: 'percent', value: '80', unit: 'percent' }, [
    '80%',
    'tám mươi phần trăm',
    'tám chục phần trăm',
    '80 phần trăm',
  ]);
  examples({ kind: 'percent', value: '1', unit: 'percent' }, ['1%', 'một phần trăm']);
  examples({ kind: 'percent', value: '25', unit: 'percent', per: 'year' }, ['25%/năm']);
  examples({ kind: 'percent', value: '-2.5', unit: 'percent' }, ['-2,5%', 'âm 2,5%']);
});

describe('points', () => {
  examples({ kind: 'percentage_point', value: '0.5', unit: 'percentage_point' }, [
    '0,5 điểm phần trăm',
    '0,5 điểm %',
    'không phẩy năm điểm phần trăm',
  ]);
  examples({ kind: 'percentage_point', value: '0.25', unit: 'percentage_point' }, [
    '25 điểm cơ bản',
    '0,25 điểm phần trăm',
  ]);
  examples({ kind: 'permille', value: '12', unit: 'permille' }, ['12‰', '12 phần nghìn', '12 phần ngàn']);
});

describe('money', () => {
  examples({ kind: 'money', value: '14528000000000', unit: 'VND' }, [
    '14.528 tỷ đồng',
    '14.528 tỉ đồng',
    '14.528 tỷ VND',
    '14.528 tỷ VNĐ',
    '14.528 tỷ đổng',
  ]);
  examples({ kind: 'money', value: '120000000000000', unit: 'VND' }, [
    '120 nghìn tỷ đồng',
    '120.000 tỷ đồng',
    'một trăm hai mươi nghìn tỷ đồng',
  ]);
  examples({ kind: 'money', value: '200000', unit: 'VND' }, [
    '200.000 đồng',
    '200.000đ',
    '200.000 đ',
    '200 nghìn đồng',
    '200 ngàn đồng',
    'hai trăm nghìn đồng',
  ]);
  examples({ kind: 'money', value: '4400000000', unit: 'USD' }, [
    '4,4 tỉ USD',
    '4,4 tỷ đô la',
    '4,4 tỷ đô la Mỹ',
    'US$4,4 tỷ',
    '$4,4 tỷ',
    '4,4 tỷ đô',
    'USD 4,4 tỷ',
  ]);
  examples({ kind: 'money', value: '20', unit: 'EUR' }, ['20 euro', '€20', '20 EUR', '20€', 'hai mươi ơ-rô']);
  examples({ kind: 'money', value: '10', unit: 'GBP' }, ['10 bảng Anh', '£10', '10 GBP']);
  examples({ kind: 'money', value: '5000000', unit: 'JPY' }, [
    '5 triệu yên',
    '5 triệu yen Nhật',
    '¥5 triệu',
    '5 triệu JPY',
  ]);
  examples({ kind: 'money', value: '300', unit: 'CNY' }, ['300 nhân dân tệ', '300 tệ', '300 NDT']);
  examples({ kind: 'money', value: '20.43', unit: 'USD' }, [
    '20 đô la 43 xu',
    '20 đô la và 43 xen',
    '$20,43',
    '20,43 USD',
  ]);
  examples({ kind: 'money', value: '1000', unit: 'KRW' }, ['1.000 won', '₩1.000']);
  examples({ kind: 'money', value: '1000', unit: 'THB' }, ['1.000 baht', '1.000 bath']);
});

describe('rates', () => {
  examples({ kind: 'money', value: '600', unit: 'USD', per: 'person/year' }, ['600 USD/người/năm']);
  examples({ kind: 'money', value: '63000', unit: 'VND', per: 'person/month' }, ['63.000 đồng/người/tháng']);
  examples({ kind: 'money', value: '80', unit: 'USD', per: 'barrel' }, [
    '80 USD/thùng',
    '80 USD một thùng',
    '80 USD mỗi thùng',
  ]);
  examples({ kind: 'money', value: '648000000', unit: 'VND', per: 'person' }, [
    '648 triệu đồng một lao động',
    '648 triệu đồng/người',
    '648 triệu đồng/đầu người',
  ]);
  examples(
    { kind: 'number', value: '3150', per: 'day' },
    ['3.150 lượt/ngày', '3.150 hồ sơ mỗi ngày', '3.150 hồ sơ/ngày'].slice(3),
  );
  inSentence('Trung bình mỗi ngày khoảng 2,8 triệu giao dịch và 900 hồ sơ.', ['2,8 triệu → 2800000', '900 → 900']);
  inSentence('Ước đạt 860 triệu giao dịch, trung bình 1 ngày khoảng 2,1 triệu lượt.', [
    '860 triệu → 860000000',
    '2,1 triệu → 2100000',
  ]);
  inSentence('Mật độ đạt 73,3 thuê bao/100 dân.', ['73,3 → 73.3']);
  inSentence('Bình quân 0,15 doanh nghiệp trên 1.000 dân.', ['0,15 → 0.15']);
});

describe('physical units', () => {
  examples({ kind: 'quantity', value: '30', unit: 'MW' }, ['30 MW', '30MW', 'ba mươi MW']);
  examples({ kind: 'quantity', value: '82100', unit: 'ha' }, [
    '82.100ha',
    '82.100 ha',
    '82.100 héc-ta',
    '82.100 hecta',
  ]);
  examples({ kind: 'quantity', value: '7000000', unit: 't' }, ['7 triệu tấn', 'bảy triệu tấn']);
  examples({ kind: 'quantity', value: '500', unit: 'kg' }, ['500 kg', '5 tạ', '50 yến', '500kg', '500 ki-lô-gam']);
  examples({ kind: 'quantity', value: '1000000', unit: 'm2' }, [
    '1 triệu m2',
    '1 triệu m²',
    '1 triệu mét vuông',
    '1.000.000m2',
  ]);
  examples({ kind: 'quantity', value: '2000', unit: 'km2' }, ['2.000 km2', '2.000km²', '2.000 ki-lô-mét vuông']);
  examples({ kind: 'quantity', value: '100', unit: 'Mbps' }, ['100 Mbps', '100 Mb/s', '100Mbps']);
  examples({ kind: 'quantity', value: '38.5', unit: '°C' }, ['38,5 độ C', '38,5°C', '38,5oC']);
  examples({ kind: 'quantity', value: '60', unit: 'km/h' }, ['60 km/h', '60km/h', '60 km/giờ']);
  examples({ kind: 'quantity', value: '1200000000', unit: 'kWh' }, ['1,2 tỷ kWh']);
  examples({ kind: 'quantity', value: '2.5', unit: 'm' }, ['2,5 m', '2 mét rưỡi', 'hai mét rưỡi']);
  examples({ kind: 'quantity', value: '120', unit: 'kg', per: 'ha' }, ['120 kg/ha', '120kg/ha']);
  aloneExamples({ kind: 'quantity', value: '-5', unit: '°C' }, ['-5°C', 'âm 5 độ C', 'trừ 5 độ C']);
});

describe('words that only look like units', () => {
  inSentence('Đỉnh lũ cao hơn năm trước tới 1,09m.', ['1,09m → 1.09']);
  inSentence('Hội nghị có 16 đồng chí, 3 đô thị và 328 triệu hồ sơ đồng bộ.', [
    '16 → 16',
    '3 → 3',
    '328 triệu → 328000000',
  ]);
  inSentence('Tỉnh có 200 đồng hồ nước.', ['200 → 200']);
  nothing(['Không phân biệt hạng bệnh viện.', 'Hệ thống đồng bộ, phần trăm hoàn thành chưa rõ.']);
});

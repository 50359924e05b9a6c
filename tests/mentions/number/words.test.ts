import { describe } from 'vitest';
import { aloneExamples, examples, inSentence, nothing } from '../corpus.ts';

describe('tens', () => {
  examples({ kind: 'number', value: '21' }, ['hai mươi mốt', 'hai mốt', 'hăm mốt', 'hai mươi một']);
  examples({ kind: 'number', value: '24' }, ['hai mươi tư', 'hai tư', 'hăm tư', 'hai mươi bốn']);
  examples({ kind: 'number', value: '35' }, ['ba mươi lăm', 'ba lăm', 'băm lăm', 'ba mươi nhăm', 'ba chục rưỡi']);
  examples({ kind: 'number', value: '15' }, ['mười lăm', 'mười nhăm']);
  examples({ kind: 'number', value: '24' }, ['hai tá']);
  examples({ kind: 'number', value: '50' }, ['năm mươi', 'năm chục', '5 chục']);
  aloneExamples({ kind: 'number', value: '33' }, ['ba ba', 'ba mươi ba']);
  aloneExamples({ kind: 'number', value: '9' }, ['chín', '9']);
  aloneExamples({ kind: 'number', value: '0' }, ['không', '0']);
});

describe('hundreds', () => {
  examples({ kind: 'number', value: '105' }, [
    'một trăm linh năm',
    'một trăm lẻ năm',
    'một trăm không năm',
    'mot tram linh nam',
  ]);
  examples({ kind: 'number', value: '150' }, ['một trăm rưỡi', 'một trăm năm mươi']);
  aloneExamples({ kind: 'number', value: '150' }, ['trăm rưỡi', 'trăm năm']);
  aloneExamples({ kind: 'number', value: '120' }, ['một trăm hai', 'trăm hai', 'một trăm hai mươi']);
});

describe('thousands and up', () => {
  examples({ kind: 'number', value: '1001' }, [
    'một nghìn không trăm linh một',
    'một ngàn lẻ một',
    'một nghìn linh một',
  ]);
  examples({ kind: 'number', value: '2024' }, ['hai nghìn không trăm hai mươi tư', 'hai ngàn hai mươi bốn']);
  examples({ kind: 'number', value: '35000' }, ['ba mươi lăm nghìn', 'ba vạn rưỡi', 'ba vạn năm nghìn']);
  examples({ kind: 'number', value: '1500000' }, [
    'một triệu rưỡi',
    'một phẩy năm triệu',
    'một triệu năm trăm nghìn',
    'một chấm năm triệu',
  ]);
  examples({ kind: 'number', value: '31256721' }, [
    'ba mươi mốt triệu hai trăm năm mươi sáu nghìn bảy trăm hai mươi mốt',
  ]);
  examples(
    { kind: 'number', value: '1000000000000000000' },
    ['một tỷ tỷ', 'một tỉ tỉ', 'một nghìn triệu tỷ'].slice(0, 2),
  );
  examples({ kind: 'number', value: '1200005006000000' }, [
    'một triệu hai trăm nghìn không trăm linh năm tỷ sáu triệu',
    'một triệu tỷ hai trăm nghìn tỷ năm tỷ sáu triệu',
  ]);
  examples({ kind: 'number', value: '1'.padEnd(31, '0') }, ['một nghìn tỷ tỷ tỷ']);
  aloneExamples({ kind: 'number', value: '1400000' }, ['một triệu tư', 'triệu tư', 'một triệu bốn']);
  aloneExamples({ kind: 'number', value: '1500' }, ['nghìn rưỡi', 'một nghìn rưỡi', 'một ngàn năm']);
  aloneExamples({ kind: 'number', value: '2.5' }, ['hai rưỡi']);
  aloneExamples({ kind: 'number', value: '10.5' }, ['mười rưỡi']);
  aloneExamples({ kind: 'number', value: '0.5' }, ['rưỡi', 'một nửa']);
  examples({ kind: 'number', value: '2500000000000' }, ['hai nghìn rưỡi tỷ', '2 nghìn rưỡi tỷ']);
  aloneExamples({ kind: 'number', value: '115' }, ['một một năm']);
  examples({ kind: 'number', value: '18' }, ['một tá rưỡi']);
  aloneExamples({ kind: 'number', value: '250' }, ['2 trăm 5', '2 trăm rưỡi']);
});

describe('decimals', () => {
  examples({ kind: 'number', value: '3.14159' }, ['ba phẩy một bốn một năm chín']);
  examples({ kind: 'number', value: '25.75' }, [
    'hai mươi lăm phẩy bảy mươi lăm',
    'hai mươi lăm phẩy bảy lăm',
    'hai lăm phẩy bảy năm',
  ]);
  examples({ kind: 'number', value: '3.05' }, ['ba phẩy không năm', 'ba phẩy linh năm']);
  examples({ kind: 'number', value: '0.5' }, ['không phẩy năm', 'không chấm năm']);
  examples({ kind: 'number', value: '-3.5' }, ['âm ba phẩy năm']);
  aloneExamples({ kind: 'number', value: '2.5' }, ['hai phẩy năm', '2 phẩy 5']);
  examples({ kind: 'number', value: '2300000000000' }, ['hai phẩy ba nghìn tỷ', 'hai nghìn tỷ ba']);
});

describe('without tone marks', () => {
  examples({ kind: 'number', value: '21' }, ['hai muoi mot']);
  examples({ kind: 'number', value: '250000' }, ['hai tram nam muoi nghin']);
  examples({ kind: 'number', value: '20000000' }, ['20 trieu']);
});

describe('a small number word counts before what it counts', () => {
  inSentence('Ra mắt tại ba chợ lớn của thành phố.', ['ba → 3']);
  inSentence('Mưa lũ làm tám người mất tích.', ['tám → 8']);
  inSentence('Bảy ứng dụng vẫn chạy tốt.', ['Bảy → 7']);
  inSentence('Đây là một trong năm quốc gia có tốc độ cao nhất.', ['năm → 5']);
  inSentence('Tỉnh hiện có năm doanh nghiệp và chín mươi sáu thành viên.', ['năm → 5', 'chín mươi sáu → 96']);
});

describe('number words that are words', () => {
  nothing([
    'Chuyện đã rõ mười mươi.',
    'Trong năm doanh nghiệp đã nộp đủ thuế.',
    'Mỗi năm tỉnh tổ chức hội nghị.',
    'Anh Ba nói với ba má như vậy.',
    'Lúa đã chín rộ, mọi người tám chuyện ngoài đồng.',
    'Một số đơn vị chưa làm, không có báo cáo.',
    'Đây là một trong những địa phương đi đầu.',
    'Hai bên thống nhất nội dung.',
    'Quan hệ giữa hai nước phát triển tốt.',
    'Khu vực này thuộc sông Ba và huyện Tháp Mười.',
    'Tỷ lệ và tỷ trọng đều thấp, nhiều tỷ phú góp mặt.',
    'Cầu Tư Hiền ở ngã ba thị trấn.',
    'Người dân Việt Nam sau đó bay về.',
  ]);
});

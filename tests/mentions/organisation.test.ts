import { describe, expect, test } from 'vitest';
import { recogniseOrganisations } from '../../src/mentions/organisation.ts';
import type { OrganisationMention } from '../../src/model.ts';
import { sentenceOf } from '../../src/text/sentences.ts';

const read = (text: string): string[] => recogniseOrganisations(sentenceOf(text)).map((mention) => mention.text);

interface Expected {
  readonly form: OrganisationMention['form'];
  /** Left out: the name is the text itself. */
  readonly name?: string;
}

/** One body and all the ways to write it: alone, decomposed, and inside a sentence. */
const examples = ({ form, name }: Expected, texts: readonly string[]): void => {
  test.each(texts)('%s', (text) => {
    const expected = [{ text, name: name ?? text, form }];
    for (const whole of [text, text.normalize('NFD')]) {
      expect(recogniseOrganisations(sentenceOf(whole)).map(({ text, name, form }) => ({ text, name, form }))).toEqual(
        expected,
      );
    }
    const sentence = sentenceOf(`Theo số liệu của ${text} đã công bố, tỷ lệ này đạt 42%.`);
    const found = recogniseOrganisations(sentence);
    expect(found.map(({ text, name, form }) => ({ text, name, form }))).toEqual(expected);
    for (const { start, end } of found) expect(sentence.text.slice(start, end)).toBe(text);
  });
};

/** The same body where letters do not tell: a heading in capitals. */
const inCapitals = (name: string, texts: readonly string[]): void => {
  test.each(texts)('%s', (text) => {
    const found = recogniseOrganisations(sentenceOf(`${text} ĐẠT 99%`));
    expect(found.map((mention) => [mention.text, mention.name])).toEqual([[text, name]]);
  });
};

/** A sentence and the bodies in it. */
const inSentence = (sentence: string, expected: readonly string[]): void => {
  test(sentence, () => {
    expect(read(sentence)).toEqual(expected);
    expect(read(sentence.normalize('NFD'))).toEqual(expected);
  });
};

/** Sentences that name no body. */
const nothing = (sentences: readonly string[]): void => {
  test.each(sentences)('nothing in: %s', (sentence) => {
    expect(read(sentence)).toEqual([]);
  });
};

describe('ministries', () => {
  examples({ form: 'ministry', name: 'Bộ Thông tin và Truyền thông' }, [
    'Bộ Thông tin và Truyền thông',
    'Bộ Thông tin & Truyền thông',
    'Bộ TT&TT',
    'Bộ TT-TT',
    'Bộ TT & TT',
    'Bộ TTTT',
    'BTTTT',
  ]);
  examples({ form: 'ministry', name: 'Bộ Lao động - Thương binh và Xã hội' }, [
    'Bộ Lao động - Thương binh và Xã hội',
    'Bộ Lao động-Thương binh và Xã hội',
    'Bộ Lao động – Thương binh và Xã hội',
    'Bộ Lao động, Thương binh và Xã hội',
    'Bộ LĐ-TB&XH',
    'Bộ LĐTBXH',
  ]);
  examples({ form: 'ministry', name: 'Bộ Văn hóa, Thể thao và Du lịch' }, [
    'Bộ Văn hóa, Thể thao và Du lịch',
    'Bộ Văn hoá, Thể thao và Du lịch',
    'Bộ VHTTDL',
    'Bộ VH-TT&DL',
  ]);
  examples({ form: 'ministry', name: 'Bộ Nông nghiệp và Phát triển nông thôn' }, [
    'Bộ Nông nghiệp và Phát triển nông thôn',
    'Bộ NN&PTNT',
    'Bộ NN-PTNT',
  ]);
  examples({ form: 'ministry', name: 'Bộ Công Thương' }, ['Bộ Công Thương', 'Bộ Công thương']);
  examples({ form: 'ministry', name: 'Bộ Công an' }, ['Bộ Công an', 'bộ Công an']);
  examples({ form: 'ministry' }, ['Bộ Tài chính Mỹ', 'Bộ Thương mại Hoa Kỳ', 'Bộ Nông nghiệp và Môi trường']);
  inCapitals('Bộ Công an', ['BỘ CÔNG AN']);
});

describe('agencies', () => {
  examples({ form: 'agency', name: 'Ngân hàng Nhà nước Việt Nam' }, [
    'Ngân hàng Nhà nước',
    'Ngân hàng nhà nước',
    'Ngân hàng Nhà nước Việt Nam',
    'NHNN',
    'NHNN Việt Nam',
  ]);
  examples({ form: 'agency', name: 'Bảo hiểm xã hội Việt Nam' }, [
    'Bảo hiểm xã hội Việt Nam',
    'Bảo hiểm Xã hội Việt Nam',
    'BHXH Việt Nam',
  ]);
  examples({ form: 'agency', name: 'Cục Cảnh sát quản lý hành chính về trật tự xã hội' }, ['C06', 'Cục C06']);
  examples({ form: 'agency', name: 'Trung tâm Internet Việt Nam' }, ['VNNIC', 'Trung tâm Internet Việt Nam']);
  examples({ form: 'agency', name: 'Ủy ban Quốc gia về chuyển đổi số' }, [
    'Ủy ban Quốc gia về chuyển đổi số',
    'Uỷ ban Quốc gia về chuyển đổi số',
    'Ủy ban quốc gia về Chuyển đổi số',
  ]);
  examples({ form: 'agency' }, [
    'Tổng cục Thống kê',
    'Văn phòng Chính phủ',
    'Cục Thuế',
    'Cục Thuế TP.HCM',
    'Cục Thống kê tỉnh Quảng Ninh',
    'Cục Viễn thông',
    'Cục Xúc tiến thương mại',
    'Cục Quản lý thị trường',
    'Cục Giám định khoa học',
    'Vụ Kinh tế số và Xã hội số',
    'Vụ Thị trường trong nước',
    'Sở TT&TT Hà Nội',
    'Sở Y tế tỉnh Bắc Giang',
    'Sở Văn hóa, Thể thao và Du lịch Lào Cai',
    'Sở NN và PTNT tỉnh Đồng Tháp',
    'UBND tỉnh Lào Cai',
    'UBND TP.HCM',
    'UBND huyện Nga Sơn',
    'Ủy ban nhân dân thành phố Đà Nẵng',
    'Công an tỉnh Hà Nam',
    'BHXH tỉnh Nghệ An',
    'Kho bạc Nhà nước Hà Nội',
    'Ban Quản lý các khu công nghiệp Bắc Ninh',
  ]);
  inCapitals('SỞ Y TẾ HÀ NỘI', ['SỞ Y TẾ HÀ NỘI']);
  inCapitals('Tổng cục Thuế', ['TỔNG CỤC THUẾ']);
});

describe('companies', () => {
  examples({ form: 'company', name: 'Viettel' }, [
    'Viettel',
    'Tập đoàn Viettel',
    'Tập đoàn Công nghiệp - Viễn thông Quân đội',
    'Tập đoàn Công nghiệp – Viễn thông Quân đội',
  ]);
  examples({ form: 'company', name: 'VietinBank' }, ['VietinBank', 'Vietinbank', 'Ngân hàng VietinBank']);
  examples({ form: 'company', name: 'EVN' }, ['EVN', 'Tập đoàn Điện lực Việt Nam']);
  examples({ form: 'company', name: 'MB' }, ['MB Bank', 'MBBank', 'Ngân hàng Quân đội']);
  examples({ form: 'company' }, [
    'VNPT',
    'MobiFone',
    'FPT Software',
    'Viettel Cyber Security',
    'VNPT Kiên Giang',
    'Samsung Việt Nam',
    'Google',
    'MoMo',
    'Postmart',
    'Vietnam Airlines',
    'Bain & Company',
    'Công ty Cổ phần Công nghệ Sapo',
    'Công ty TNHH một thành viên Minh Khang',
    'Công ty cổ phần đầu tư thương mại Hòa Thuận',
    'Công ty TNHH Ernst & Young Việt Nam',
    'công ty Rồng Bay',
    'Tổng công ty Điện lực miền Bắc',
    'Tổng công ty Bia - Rượu - Nước giải khát Sài Gòn',
    'Tập đoàn Cienco4',
    'Ngân hàng TMCP Bắc Sông',
  ]);
});

describe('institutions', () => {
  examples({ form: 'institution', name: 'Hiệp hội Thương mại điện tử Việt Nam' }, [
    'Hiệp hội Thương mại điện tử Việt Nam',
    'VECOM',
  ]);
  examples({ form: 'institution', name: 'Bệnh viện Trung ương Quân đội 108' }, ['Bệnh viện 108']);
  examples({ form: 'institution' }, [
    'Bệnh viện Bạch Mai',
    'Bệnh viện Đa khoa tỉnh Phú Thọ',
    'bệnh viện Phổi Đà Nẵng',
    'Đại học Bách khoa Hà Nội',
    'trường đại học Công nghệ',
    'Trường ĐH Kinh doanh và Công nghệ Hà Nội',
    'Đại học Huế',
    'Học viện Ngân hàng',
    'Viện Chiến lược Chuyển đổi số',
    'Hiệp hội Bất động sản TP.HCM',
    'Hội Nông dân tỉnh Sơn La',
    'Trung tâm Phục vụ hành chính công tỉnh Quảng Ninh',
    'Trung tâm Hỗ trợ khởi nghiệp sáng tạo quốc gia',
    'Ngân hàng Trung ương Nhật Bản',
  ]);
});

describe('international bodies', () => {
  examples({ form: 'international', name: 'Liên Hợp Quốc' }, [
    'Liên Hợp Quốc',
    'Liên hợp quốc',
    'Liên Hiệp Quốc',
    'LHQ',
  ]);
  examples({ form: 'international', name: 'Ngân hàng Thế giới' }, ['World Bank', 'Ngân hàng Thế giới']);
  examples({ form: 'international' }, ['WIPO', 'ITU', 'IMF', 'OECD', 'Ban Thư ký ASEAN']);
});

describe('where a name ends', () => {
  inSentence('Bộ Thông tin và Truyền thông giao Hà Nội triển khai 43/53 dịch vụ công.', [
    'Bộ Thông tin và Truyền thông',
  ]);
  inSentence('Bộ trưởng Bộ TT-TT Trần Văn An cho biết tỷ lệ đạt 42%.', ['Bộ TT-TT']);
  inSentence('Giám đốc Bệnh viện Bạch Mai Nguyễn Văn An, Tổng Giám đốc VNPT Hoàng Văn Cường dự họp.', [
    'Bệnh viện Bạch Mai',
    'VNPT',
  ]);
  inSentence('Chủ tịch UBND tỉnh Lào Cai Trần Văn Bình và Chủ tịch UBND huyện Nga Sơn Lê Thị Dung trao 5 giải.', [
    'UBND tỉnh Lào Cai',
    'UBND huyện Nga Sơn',
  ]);
  inSentence('Vụ Thị trường trong nước Bộ Công Thương cho hay sức mua tăng 8%.', [
    'Vụ Thị trường trong nước',
    'Bộ Công Thương',
  ]);
  inSentence('Sở Y tế, Sở Nội vụ và Cục Thuế tỉnh Phú Thọ, Thái Bình nhận 500 hồ sơ.', [
    'Sở Y tế',
    'Sở Nội vụ',
    'Cục Thuế tỉnh Phú Thọ',
  ]);
  inSentence('Cục Xúc tiến thương mại tổ chức 20 hội chợ.', ['Cục Xúc tiến thương mại']);
  inSentence('Bộ Nội vụ, Y tế và Giáo dục đạt 70%.', ['Bộ Nội vụ']);
  inSentence('Ông là cán bộ Công an huyện Kỳ Anh.', ['Công an huyện Kỳ Anh']);
  inSentence('C06 và A05 (Bộ Công an) phát hiện 200 vụ.', ['C06', 'A05', 'Bộ Công an']);
  inSentence('các Bộ Công an, Bộ Tài chính đạt 100%.', ['Bộ Công an', 'Bộ Tài chính']);
});

describe('names that need another beside them', () => {
  inSentence('Techcombank, MB và VPBank dẫn đầu; mỗi tệp nặng 10 MB.', ['Techcombank', 'MB', 'VPBank']);
  inSentence('Visa, Mastercard và NAPAS cùng công bố; thẻ Visa đạt 5 triệu.', ['Visa', 'Mastercard', 'NAPAS']);
});

describe('no bodies', () => {
  nothing([
    'Các bộ, ngành đạt 61%; địa phương đạt 17%.',
    'Bộ phận một cửa tiếp nhận 1.200 hồ sơ.',
    'Bộ chỉ số gồm 70 chỉ số, bộ tiêu chí gồm 5 nhóm.',
    'Bộ tài nguyên học liệu có 500 bài giảng.',
    'Tình trạng nghẽn mạng cục bộ giảm 20%.',
    'Cục diện thay đổi, vụ mùa đạt 6 tấn/ha, viện phí tăng 5%.',
    'Sở hữu trí tuệ có 5.000 đơn.',
    'Vụ Việt Á gây thiệt hại 400 tỷ đồng.',
    'Ngân hàng số có 4 triệu khách hàng.',
    'Các ngân hàng Việt Nam lãi 60.000 tỷ đồng.',
    'Các công ty Hàn Quốc và công ty Mỹ rót 5 tỷ USD.',
    'Công ty có 500 nhân viên, công ty công nghệ thông tin tăng 12%.',
    'Công ty TNHH tăng 8%, Công ty A lãi 5 tỷ đồng.',
    'Cả nước có 50.350 doanh nghiệp công nghệ số.',
    'Các Sở Y tế và mỗi Chi cục Thuế nộp 2 báo cáo.',
    'Giáo dục đại học Việt Nam có 2 triệu sinh viên.',
    'Chính phủ yêu cầu tăng 20%, Thủ tướng Chính phủ giao 3 nhiệm vụ.',
    'Nghị quyết của Bộ Chính trị đề ra 5 mục tiêu.',
    'Ngày Chuyển đổi số quốc gia diễn ra ngày 10/10.',
    'VNeID có 55 triệu tài khoản, eTax Mobile có 2 triệu lượt tải.',
    'Google Play có 3 triệu ứng dụng, Apple Watch bán 9 triệu chiếc, Viettel Money có 25 triệu người dùng.',
    'Ông Nguyễn Công Thương và bà Trần Thị Nội có 2 con.',
    'UBND tỉnh và UBND các huyện đạt 90%.',
    'Phó Chủ tịch UBND tỉnh Trần Hoàng Nam phát biểu.',
    'Hội nghị có 300 đại biểu, Hội An đón 146.000 lượt khách, Tây Ban Nha 2 triệu.',
    'Theo Thông tư 48/2015/TT-BYT và QCVN 41:2016/BGTVT.',
  ]);
});

test('a long line takes time in proportion', () => {
  const seconds = (times: number): number => {
    const sentence = sentenceOf('Viện A-Công ty cổ phần Bộ và Sở TT-TT, Vietcombank & '.repeat(times));
    const before = process.hrtime.bigint();
    recogniseOrganisations(sentence);
    return Number(process.hrtime.bigint() - before) / 1e9;
  };
  seconds(500);
  expect(seconds(8000)).toBeLessThan(2);
});

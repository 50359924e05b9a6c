import { describe, expect, test } from 'vitest';
import { recogniseReferences } from '../../src/mentions/reference.ts';
import { sentenceOf } from '../../src/text/sentences.ts';
import { mentionsOf, nothing } from './corpus.ts';

/** The whole reference as it stands in a sentence, by rule. */
const references = (rule: string, texts: readonly string[]): void => {
  test.each(texts)(`${rule}: %s`, (text) => {
    const sentence = sentenceOf(`Theo thông tin, ${text} được nêu rõ.`);
    const found = recogniseReferences(sentence).map((mention) => [mention.rule, mention.text]);
    expect(found).toEqual([[rule, text]]);
  });
};

describe('documents and their parts', () => {
  references('legal-document', [
    'Nghị định 118',
    'Thông tư 48',
    'Chỉ thị 14',
    'Nghị quyết 57-NQ/TW',
    'Quyết định số 505/QĐ-TTg',
    'Nghị định 20/2017/NĐ-CP',
    'Công điện 225/CĐ-TTg',
    'Quyết định số 505',
  ]);
  references('document-number', ['505/QĐ-TTg', '57-NQ/TW', '38/2019/QH14', '408/TB-VPCP']);
  references('legal-part', ['Điều 5', 'khoản 3', 'khoản 1, 2 và 4', 'Chương II']);
  references('legal-title', ['Luật Đầu tư 2014', 'Bộ luật Lao động năm 2019', 'Hiến pháp năm 2013']);
});

describe('programmes, roads, places', () => {
  references('programme', ['Đề án 06', 'Đề án 06/CP', 'Đề án 1 triệu ha lúa']);
  references('legal-document', ['Chương trình 135']);
  references('road', ['Quốc lộ 1A', 'QL20', 'quốc lộ 20 và 27C', 'đường 3/2', 'tỉnh lộ 725']);
  references('road-station', ['Km226+700']);
  references('place-number', ['quận 1', 'phường 5', 'Quân khu 7']);
});

describe('levels, classes, series', () => {
  references('level', ['mức độ 3, 4', 'mức độ 4', 'cấp độ 3', 'giai đoạn 1', 'mức 3 và 4']);
  references('series', ['khóa XVI', 'phiên họp thứ 5', 'bão số 15']);
  references('class', ['Tier III', 'loại I']);
  references('exhibit', ['Ảnh 1', 'Bảng 1', 'Hình 2']);
  references('grade', ['5% tấm', '3 sao']);
});

describe('names and numbers to dial', () => {
  references('glued-name', ['4G', '5G', 'IPv6', 'SE4', 'H5N1']);
  references('hyphened-name', ['U-23', 'C-130']);
  references('model', ['OM 18', 'Covid-19']);
  references('version', ['4.0', 'Android 2.1.7']);
  references('phone', ['024.3933.1234', '1900 9068', '0274 3844 188', '(0236) 3555 012', '0908 123 456']);
  references('address-or-file', ['ban-2@tinh.gov.vn', '2025_02_06_452.jpg', 'https://vd.vn/tin-4-5.html']);
  references('score', ['tỷ số 2-0']);
  references('around-the-clock', ['24/7']);
});

describe('at the head of a sentence', () => {
  test.each(['1. Về nộp thuế', '(1) Nhận thức', '1.4. Tổng hợp', 'Thứ nhất, cần làm ngay'])('%s', (text) => {
    expect(recogniseReferences(sentenceOf(text))).toHaveLength(1);
    expect(mentionsOf(text, false).filter((mention) => mention.kind !== 'reference')).toEqual([]);
  });
});

describe('what counts is no reference', () => {
  test.each([
    'cấp 500 giấy phép',
    'mức 3.000 tỷ đồng',
    'đường 5 km',
    '12 phường',
    'tổ 12/15 người',
    '1.077 thôn',
    'trên 2.000km2',
    'diện tích 7,27km2',
    'nhóm mã độc (483)',
    'mã hóa dữ liệu (6);',
    '19 nghị quyết',
  ])('%s', (text) => {
    expect(recogniseReferences(sentenceOf(text))).toEqual([]);
  });
});

describe('numbers in references are no numbers', () => {
  nothing([
    'Triển khai Đề án 06 và Nghị quyết 57 theo Điều 5 của Luật Đầu tư 2014.',
    'Mạng 4G, 5G và IPv6 phủ quận 1.',
    'Gọi 1900 9068 phục vụ 24/7.',
  ]);
});

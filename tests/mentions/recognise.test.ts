import { describe, expect, test } from 'vitest';
import { recogniseReferences } from '../../src/mentions/reference.ts';
import { sentenceOf } from '../../src/text/sentences.ts';
import { mentionsOf } from './corpus.ts';

const kinds = (text: string, whole: boolean): string[] =>
  mentionsOf(text, whole).map(({ kind, text: part }) => `${kind} ${part}`);

describe('a line that is one expression', () => {
  test.each([
    ['ba mươi ba', 'number ba mươi ba'],
    ['thứ nhất', 'ordinal nhất'],
    ['lần thứ 3', 'ordinal 3'],
    ['thứ 2', 'date thứ 2'],
    ['5G', 'reference 5G'],
    ['24/7', 'reference 24/7'],
    ['505/QĐ-TTg', 'reference 505/QĐ-TTg'],
    ['1 triệu, 200 nghìn đồng chẵn.', 'money 1 triệu, 200 nghìn đồng'],
    ['từ 10 đến 20 euro', 'money 10 đến 20 euro'],
  ])('%s', (text, expected) => {
    expect(kinds(text, true)).toEqual([expected]);
  });
});

describe('layers', () => {
  test('references and times come first, numbers are what they leave', () => {
    expect(kinds('Năm 2023, theo Nghị quyết 57, có 12 xã đạt 4,5%.', false)).toEqual([
      'period Năm 2023',
      'reference Nghị quyết 57',
      'number 12',
      'percent 4,5%',
    ]);
  });

  test('a year inside a fraction in words is none', () => {
    expect(kinds('Hệ số là ba phẩy một bốn một năm chín.', false)).toEqual(['number ba phẩy một bốn một năm chín']);
  });
});

describe('rows of names give up what counts', () => {
  test.each([
    ['Đạt mức độ 3, 12 xã còn lại chưa đạt.', ['mức độ 3']],
    ['Tại quận 4, 7 và 8.', ['quận 4, 7 và 8']],
    ['Ở số 134/1 Tô Vĩnh Diện, số 12 đường 3/2.', ['số 134/1', 'số 12', 'đường 3/2']],
    ['Đội nhà thắng 3-1 rồi thua 0-1.', ['thắng 3-1', 'thua 0-1']],
    ['Có 2-3 người dùng iPhone 7.', ['iPhone 7']],
  ])('%s', (text, expected) => {
    expect(recogniseReferences(sentenceOf(text)).map((mention) => mention.text)).toEqual(expected);
  });
});

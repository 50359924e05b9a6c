import { describe, expect, test } from 'vitest';
import { recogniseNumbers } from '../../../src/mentions/number/recognise.ts';
import { readStyle } from '../../../src/mentions/number/style.ts';
import { sentenceOf } from '../../../src/text/sentences.ts';
import { aloneExamples, examples } from '../corpus.ts';

describe('integers', () => {
  examples({ kind: 'number', value: '50350' }, ['50.350', '50350', '50 350', '５０３５０', '50,350 nghìn'].slice(0, 4));
  examples({ kind: 'number', value: '1928311' }, ['1.928.311', '1,928,311', '1 928 311', '1928311']);
  examples({ kind: 'number', value: '100000' }, ['100.000', '100,000', '100 000', '100K', '1e5']);
  examples({ kind: 'number', value: '4' }, ['4', '04', '4,0', '4.00']);
  examples({ kind: 'number', value: '2398' }, ['2398', '2.398']);
  examples({ kind: 'number', value: '4500' }, ['4.500', '4500', '4,5 nghìn', '4,5 ngàn']);
});

describe('decimals', () => {
  examples({ kind: 'number', value: '16.4' }, ['16,4', '16.4', '16,40']);
  examples({ kind: 'number', value: '1234567.8' }, ['1.234.567,8', '1,234,567.8']);
  examples({ kind: 'number', value: '0.494' }, ['0,494', '0.494']);
  examples({ kind: 'number', value: '0.7955' }, ['0,7955', '0.7955']);
  examples({ kind: 'number', value: '1.5' }, ['1,5', '1½', '1.5']);
  aloneExamples({ kind: 'number', value: '0.77' }, [',77', '0,77', '0,770']);
});

describe('signs', () => {
  examples({ kind: 'number', value: '-3.5' }, ['-3,5', '−3,5', 'âm 3,5']);
  examples({ kind: 'number', value: '12' }, ['+12', '12']);
  aloneExamples({ kind: 'number', value: '-1200000' }, [
    '- 1.200.000',
    '-1.200.000',
    '-1,2M',
    '-1200K',
    'trừ 1,2 triệu',
  ]);
});

describe('magnitudes', () => {
  examples({ kind: 'number', value: '16400000' }, [
    '16,4 triệu',
    '16.4 triệu',
    '16 triệu 400 nghìn',
    '16.400 nghìn',
    '16,4tr',
  ]);
  examples({ kind: 'number', value: '2500000' }, [
    '2,5 triệu',
    '2 triệu rưỡi',
    '2 triệu 5',
    '2tr5',
    '2 triệu 500 nghìn',
    '2 triệu 500 ngàn',
  ]);
  examples({ kind: 'number', value: '1500000000000' }, [
    '1,5 nghìn tỷ',
    '1.500 tỷ',
    '1,5 ngàn tỉ',
    '1500 tỷ',
    '1 nghìn rưỡi tỷ',
  ]);
  examples({ kind: 'number', value: '13205400000' }, ['13.205,4 triệu', '13,2054 tỷ']);
  examples({ kind: 'number', value: '2300000000000000' }, ['2,3 triệu tỷ', '2.300 nghìn tỷ']);
  examples({ kind: 'number', value: '30000' }, ['3 vạn', '30 nghìn', '30.000']);
  examples({ kind: 'number', value: '500000000' }, ['500 triệu', '5 trăm triệu', '0,5 tỷ', 'nửa tỷ']);
  aloneExamples({ kind: 'number', value: '1200000' }, ['1,2M', ',0012G', '1200K']);
});

const valueIn = (text: string, style: 'vi' | 'en'): (string | null)[] =>
  recogniseNumbers(sentenceOf(text), [], { style, whole: false }).map(({ value }) => value);

describe('one separator with three digits behind it', () => {
  test.each([
    ['4.500 dịch vụ', '4500', 'groups by default'],
    ['0.494 điểm', '0.494', 'a leading zero makes a decimal'],
    ['70,000 doanh nghiệp', '70000', 'no decimal ends in 000'],
    ['1,234 người', '1234', 'people do not come in thousandths'],
    ['1,234 tỷ đồng', '1234000000', 'a measured comma is a decimal'],
    ['12.345%', '12.345', 'a share with odd thousandths is a decimal'],
  ])('%s → %s: %3$s', (text, value) => {
    expect(valueIn(text, 'vi')).toEqual([value]);
  });

  test('the style of the article decides what is left open', () => {
    expect(valueIn('34,336 triệu USD', 'en')).toEqual(['34336000000']);
    expect(valueIn('34,336 triệu USD', 'vi')).toEqual(['34336000']);
    expect(valueIn('1.525 triệu USD', 'en')).toEqual(['1525000']);
    expect(valueIn('1.525 triệu USD', 'vi')).toEqual(['1525000000']);
  });
});

describe('the style of a document', () => {
  test.each([
    ['en', 'Doanh thu 2,118,640 tỷ đồng, tăng 9.4%, gồm 5,000 lao động.'],
    ['en', 'Nộp ngân sách 45,120.7 tỷ đồng.'],
    ['vi', 'Doanh thu 2.118.640 tỷ đồng, tăng 9,4%.'],
    ['vi', 'Có 4.500 dịch vụ, 11.7% chưa đạt, 35,2% khá, 6,9% tốt.'],
    ['vi', 'Không có số nào ở đây, chỉ có mục 1.2 và ngày 7.10.'],
  ])('%s: %s', (style, text) => {
    expect(readStyle([text])).toBe(style);
  });
});

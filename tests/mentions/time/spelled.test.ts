import { describe, expect, test } from 'vitest';
import { readSpelled } from '../../../src/mentions/time/spelled.ts';

describe('number words of dates and clocks', () => {
  test.each([
    ['năm', 5],
    ['mười', 10],
    ['mười lăm', 15],
    ['hai mươi', 20],
    ['hai mươi mốt', 21],
    ['hai mốt', 21],
    ['ba mươi tư', 34],
    ['một trăm linh năm', 105],
    ['hai nghìn', 2000],
    ['hai nghìn mười tám', 2018],
    ['hai nghìn không trăm hai mươi tư', 2024],
    ['một ngàn chín trăm bốn mươi lăm', 1945],
    ['một chín bốn lăm', 1945],
    ['hai không hai mốt', 2021],
  ])('%s is %i', (words, value) => {
    expect(readSpelled(words)).toBe(value);
  });

  test.each(['xã', 'năm xã', 'mười mười', ''])('%j is no number', (words) => {
    expect(readSpelled(words)).toBeNull();
  });
});

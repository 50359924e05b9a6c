import { expect, test } from 'vitest';
import {
  decimalOf,
  formatDecimal,
  isLess,
  isWhole,
  negate,
  plus,
  shift,
  times,
} from '../../../src/mentions/number/decimal.ts';

test('scales by exponent without a float: 16,4 triệu, 1,07 tỷ', () => {
  expect(formatDecimal(shift(decimalOf('16.4'), 6))).toBe('16400000');
  expect(formatDecimal(shift(decimalOf('1.07'), 9))).toBe('1070000000');
  expect(formatDecimal(shift(decimalOf('0.1'), 30))).toBe('1'.padEnd(30, '0'));
});

test('keeps every digit and no superfluous zero', () => {
  expect(formatDecimal(decimalOf('0.770'))).toBe('0.77');
  expect(formatDecimal(decimalOf('007'))).toBe('7');
  expect(formatDecimal(decimalOf('-0'))).toBe('0');
  expect(formatDecimal(decimalOf('.5'))).toBe('0.5');
  expect(formatDecimal(decimalOf('-3.50'))).toBe('-3.5');
});

test('adds and multiplies exactly', () => {
  expect(formatDecimal(plus(decimalOf('0.1'), decimalOf('0.2')))).toBe('0.3');
  expect(formatDecimal(plus(decimalOf('1'), negate(decimalOf('1.5'))))).toBe('-0.5');
  expect(formatDecimal(times(decimalOf('2.5'), decimalOf('12')))).toBe('30');
});

test('compares and knows whole numbers', () => {
  expect(isLess(decimalOf('0.9'), decimalOf('1'))).toBe(true);
  expect(isLess(decimalOf('1.0'), decimalOf('1'))).toBe(false);
  expect(isWhole(decimalOf('1.50'))).toBe(false);
  expect(isWhole(decimalOf('3.00'))).toBe(true);
});

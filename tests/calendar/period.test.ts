import { describe, expect, test } from 'vitest';
import { previousYear, shiftPeriod, toPeriod } from '../../src/calendar/period.ts';
import type { Grain } from '../../src/model.ts';

const bounds = (from: string, to: string, grain: Grain) => ({ from, to, grain });

describe('toPeriod writes SDMX', () => {
  test.each([
    ['2024', '2024', '2024', '2024-01-01', '2024-12-31'],
    ['2024-01', '2024-06', '2024-S1', '2024-01-01', '2024-06-30'],
    ['2024-07', '2024-12', '2024-S2', '2024-07-01', '2024-12-31'],
    ['2024-01', '2024-03', '2024-Q1', '2024-01-01', '2024-03-31'],
    ['2020-07', '2020-09', '2020-Q3', '2020-07-01', '2020-09-30'],
    ['2024-04', '2024-04', '2024-M04', '2024-04-01', '2024-04-30'],
    ['2024-02', '2024-02', '2024-M02', '2024-02-01', '2024-02-29'],
    ['2024-01', '2024-04', '2024-01-01/2024-04-30', '2024-01-01', '2024-04-30'],
    ['2024-01', '2024-09', '2024-01-01/2024-09-30', '2024-01-01', '2024-09-30'],
    ['2021', '2025', '2021-01-01/2025-12-31', '2021-01-01', '2025-12-31'],
    ['2024-07-10', '2024-07-10', '2024-07-10', '2024-07-10', '2024-07-10'],
    ['2024-07-10T18:30', '2024-07-10T18:30', '2024-07-10', '2024-07-10', '2024-07-10'],
    ['2021', '', '2021', '2021-01-01', '2021-12-31'],
  ])('%s to %s is %s', (from, to, code, start, end) => {
    expect(toPeriod(bounds(from, to, 'month'), false)).toEqual({ code, start, end });
  });

  test('an as-of period is its last day', () => {
    expect(toPeriod(bounds('2022-06', '2022-06', 'month'), true)).toEqual({
      code: '2022-06-30',
      start: '2022-06-30',
      end: '2022-06-30',
    });
  });
});

describe('first and last day', () => {
  test.each([
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-07-10T18:30', '2024-07-10', '2024-07-10'],
    ['', '', ''],
  ])('of %s', (iso, first, last) => {
    expect(toPeriod(bounds(iso, iso, 'day'), false)).toMatchObject({ start: first, end: last });
  });
});

describe('shifted periods', () => {
  test.each([
    ['2024-01', '2024-06', '2023-01', '2023-06'],
    ['2024', '2024', '2023', '2023'],
    ['2024-02-29', '2024-02-29', '2023-02-28', '2023-02-28'],
    ['2024-01-01', '2024-02-29', '2023-01-01', '2023-02-28'],
    ['2025-01-01', '2025-02-28', '2024-01-01', '2024-02-29'],
    ['XXXX-01', 'XXXX-06', 'XXXX-01', 'XXXX-06'],
  ])('%s to %s one year earlier', (from, to, earlierFrom, earlierTo) => {
    expect(previousYear(bounds(from, to, 'month'))).toEqual(bounds(earlierFrom, earlierTo, 'month'));
  });

  test('a quarter back over the new year', () => {
    expect(shiftPeriod(bounds('2024-01', '2024-03', 'quarter'), 'quarter', -1)).toEqual(
      bounds('2023-10', '2023-12', 'quarter'),
    );
  });

  test('a month back from the end of a month', () => {
    expect(shiftPeriod(bounds('2024-03-31', '2024-03-31', 'day'), 'month', -1)).toEqual(
      bounds('2024-02-29', '2024-02-29', 'day'),
    );
  });
});

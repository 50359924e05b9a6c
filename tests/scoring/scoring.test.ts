import { describe, expect, test } from 'vitest';
import { type Answer, type Gold, phraseAgreement, ratio, score } from '../../build/scoring.js';

const gold = (columns: Partial<Gold>): Gold => ({
  doc: 'a.txt',
  start: 10,
  end: 13,
  mention: '42%',
  value: '42',
  unit: 'percent',
  ...columns,
});

const answer = (columns: Partial<Answer>): Answer => ({
  source: 'articles/a.txt',
  start: 10,
  end: 13,
  mention: '42%',
  metric: null,
  metric_label: null,
  indicator: 'tỷ lệ hồ sơ trực tuyến',
  measure: 'level',
  value: '42',
  value_to: null,
  total: null,
  unit: 'percent',
  qualifier: null,
  status: 'actual',
  per: null,
  base: null,
  base_period_end: null,
  period_end: '2024-06-30',
  area: 'VN',
  sector: null,
  ...columns,
});

const f1 = (rows: readonly Gold[], answers: readonly Answer[]): readonly [detection: number, fullRow: number] => {
  const { detection, fullRow } = score(rows, answers);
  return [detection.f1, fullRow.f1];
};

describe('a full row', () => {
  test.each<readonly [string, Partial<Gold>, Partial<Answer>]>([
    ['has what the gold leaves out at its default', {}, {}],
    ['may print its number otherwise', { value: '42.0' }, {}],
    ['has any of several answers', { period_end: ['2024-05-31', '2024-06-30'] }, {}],
    ['may be empty where the gold allows none', { area: ['VN', null] }, { area: null }],
    ['has the code without the words', { metric: 'a.b', indicator: 'cổng dữ liệu' }, { metric: 'a.b' }],
    ['has the words of the label', { indicator: 'cổng dữ liệu' }, { metric_label: 'Cổng dữ liệu mở' }],
    ['has no code where none fits', { metric: null, indicator: 'hồ sơ trực tuyến' }, {}],
    ['is asked for the end of its base period alone', { base: 'target', base_period_end: null }, { base: 'period' }],
  ])('%s', (_, columns, said) => {
    expect(f1([gold(columns)], [answer(said)])).toEqual([1, 1]);
  });

  test.each<readonly [string, Partial<Gold>, Partial<Answer>]>([
    ['value', {}, { value: '43' }],
    ['the upper end of a range', {}, { value_to: '50' }],
    ['total', { total: '53' }, {}],
    ['unit', {}, { unit: 'percentage_point' }],
    ['measure, a level when not said', {}, { measure: 'share' }],
    ['status, actual when not said', {}, { status: 'target' }],
    ['qualifier', { qualifier: 'over' }, {}],
    ['rate', {}, { per: 'day' }],
    ['base', { base: 'target' }, { base: 'period' }],
    ['period', { period_end: '2023-12-31' }, {}],
    ['sector', { sector: 'localities' }, {}],
    ['code', { metric: 'a.b', indicator: 'tỷ lệ hồ sơ trực tuyến' }, { metric: 'a.c' }],
    ['a code where none fits', { metric: null }, { metric: 'a.c' }],
    ['words', { metric: null, indicator: 'cổng dữ liệu' }, {}],
  ])('is lost by a wrong %s', (_, columns, said) => {
    expect(f1([gold(columns)], [answer(said)])).toEqual([1, 0]);
  });
});

describe('pairs', () => {
  test('a missed row costs recall, an extra one precision', () => {
    const missed = score([gold({}), gold({ start: 20, end: 23 })], [answer({})]).detection;
    const extra = score([gold({})], [answer({}), answer({ start: 20, end: 23 })]).detection;
    expect([missed.precision, missed.recall]).toEqual([1, 0.5]);
    expect([extra.precision, extra.recall]).toEqual([0.5, 1]);
  });

  test('an optional row is neither asked for nor punished', () => {
    const optional = gold({ start: 20, end: 23, optional: true });
    expect(f1([gold({}), optional], [answer({})])).toEqual([1, 1]);
    expect(f1([gold({}), optional], [answer({}), answer({ start: 20, end: 23, value: '7' })])).toEqual([1, 1]);
  });

  test('a right value goes before a better place', () => {
    const whole = answer({ start: 10, end: 20, value: '7' });
    const within = answer({ start: 14, end: 16 });
    expect(f1([gold({ start: 10, end: 20 })], [whole, within])).toEqual([2 / 3, 2 / 3]);
  });

  test('each row is in one pair', () => {
    expect(f1([gold({})], [answer({}), answer({})])).toEqual([2 / 3, 2 / 3]);
  });

  test('places that only touch are no pair', () => {
    expect(f1([gold({})], [answer({ start: 13, end: 15 })])).toEqual([0, 0]);
  });

  test('documents are kept apart, and those that the gold does not name are left alone', () => {
    expect(f1([gold({})], [answer({ source: 'b.txt' })])).toEqual([0, 0]);
    expect(f1([gold({})], [answer({}), answer({ source: 'b.txt' })])).toEqual([1, 1]);
  });

  test('an article without statistics is punished for each row', () => {
    const { extra } = score([gold({ empty: true })], [answer({})]);
    expect(extra).toHaveLength(1);
  });
});

test('a column is measured over the rows that are asked for it', () => {
  const { columns } = score(
    [gold({ sector: 'localities' }), gold({ start: 20, end: 23 })],
    [answer({}), answer({ start: 20, end: 23 })],
  );
  expect(columns.get('sector')).toEqual({ asked: 1, right: 0 });
  expect(columns.get('value')).toEqual({ asked: 2, right: 2 });
  expect(ratio({ asked: 4, right: 3 })).toBe(0.75);
});

test('phrases agree by their words, in any order and notation', () => {
  expect(phraseAgreement('Tỷ lệ hồ sơ', 'hồ sơ, tỷ lệ'.normalize('NFD'))).toBe(1);
  expect(phraseAgreement('hồ sơ', 'hồ sơ trực tuyến')).toBeCloseTo(2 / 3);
  expect(phraseAgreement('hồ sơ', 'tài khoản')).toBe(0);
  expect(phraseAgreement(null, 'tài khoản')).toBe(0);
});

import { describe, expect, test } from 'vitest';
import { ratio, score } from '../../build/scoring.js';
import { readGold } from '../scoring/gold.ts';
import { SEEDS, seed } from './seeds.ts';

const NUMBERS = SEEDS.map((source) => source.slice(6, 9));
const marked = score(
  readGold('fixtures/seeds/rows.jsonl'),
  NUMBERS.flatMap((number) => seed(number).rows),
);

describe('the five seeds against rows written by hand', () => {
  test('nearly every statistic is found, and nearly nothing else', () => {
    expect(marked.documents).toBe(5);
    expect(marked.detection.f1).toBeGreaterThanOrEqual(0.99);
  });

  test('nearly every row is right as a whole', () => {
    expect(marked.fullRow.f1).toBeGreaterThanOrEqual(0.97);
  });

  test('every mention is cut where it begins and ends', () => {
    expect(ratio(marked.extent)).toBe(1);
  });
});

describe.each(NUMBERS)('seed %s', (number) => {
  test('offsets lead to the mention', () => {
    const { article, rows } = seed(number);
    const points = [...article.text];
    expect(rows.map(({ start, end }) => points.slice(start, end).join(''))).toEqual(rows.map(({ mention }) => mention));
  });

  test('each id once, and each sentence on one line', () => {
    const { rows } = seed(number);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(rows.filter(({ sentence }) => /[\n\r\t\u00a0]/u.test(sentence))).toEqual([]);
  });
});

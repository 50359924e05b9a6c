import { expect, test } from 'vitest';
import { withoutOverlaps } from '../../src/mentions/overlap.ts';

test('the longest of overlapping mentions stays, then the earlier in the list', () => {
  const short = { start: 0, end: 3 };
  const long = { start: 2, end: 9 };
  const apart = { start: 9, end: 12 };
  const same = { start: 9, end: 12 };
  expect(withoutOverlaps([apart, short, long, same])).toEqual([long, apart]);
  expect(withoutOverlaps([apart, short, long, same])[1]).toBe(apart);
});

import { asRefiner, endOf, type TimeResult } from '../engine.ts';

/** Of two results that overlap the longer stays; of two equally long ones the one whose rule comes first. */
export const dropOverlaps = asRefiner((results) => {
  const kept: TimeResult[] = [];
  for (const result of results) {
    const last = kept.at(-1);
    if (last === undefined || result.index >= endOf(last)) kept.push(result);
    else if (result.text.length > last.text.length) {
      kept.pop();
      const before = kept.at(-1);
      if (before === undefined || result.index >= endOf(before)) kept.push(result);
    }
  }
  return kept;
});

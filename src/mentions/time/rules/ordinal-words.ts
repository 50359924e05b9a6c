import { readRoman } from '../../roman.ts';

/** `đầu tiên`, `hai`, `2`, `III` of quarters and weeks → their number; `cuối` is the fourth. */
export const readNth = (text: string): number =>
  ({ đầu: 1, 'đầu tiên': 1, cuối: 4, một: 1, nhất: 1, hai: 2, ba: 3, bốn: 4, tư: 4 })[text] ??
  (/^\d/u.test(text) ? Number(text) : readRoman(text));

/** How an article writes numbers: `1.928.311,5` or `1,928,311.5`. */
export type NumberStyle = 'vi' | 'en';

/**
 * Forms that only one style has. Each is a vote: `3,893,595`, `98,982.3` and `12.7%` speak for English, `1.928.311`,
 * `1.832,1` and `9,67%` for Vietnamese. `4.500` and `70,000` say nothing alone, except that no decimal ends in 000.
 */
const EVIDENCE =
  /(?<![\d.,/])\d{1,7}(?:[.,]\d{1,6}){1,6}(?![\d/])(?=(?<scale>\s?(?:%|tr[iị]ệu|tỷ|tỉ|nghìn|lần|điểm|USD))?)/gu;

const vote = (written: string, scaled: boolean): number => {
  if (/^\d{1,3}(?:,\d{3})+\.\d+$/u.test(written) || /^\d{1,3}(?:,\d{3}){2,}$/u.test(written)) return 3;
  if (/^\d{1,3}(?:\.\d{3})+,\d+$/u.test(written) || /^\d{1,3}(?:\.\d{3}){2,}$/u.test(written)) return -3;
  if (/^\d+,(?:\d{1,2}|\d{4,})$/u.test(written)) return -1;
  if (/^[1-9]\d{0,2},000$/u.test(written)) return 1;
  if (/^[1-9]\d{0,2}\.000$/u.test(written)) return -1;
  return scaled && /^\d+\.(?:\d{1,2}|\d{4,})$/u.test(written) ? 1 : 0;
};

/** The style of a document from its unambiguous forms; Vietnamese where they say nothing or disagree evenly. */
export const readStyle = (texts: readonly string[]): NumberStyle => {
  let sum = 0;
  for (const text of texts) {
    for (const found of text.matchAll(EVIDENCE)) sum += vote(found[0], found.groups?.['scale'] !== undefined);
  }
  return sum > 0 ? 'en' : 'vi';
};

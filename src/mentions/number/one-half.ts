import { fold } from '../../text/fold.ts';
import { keyAt, type Line } from '../line.ts';
import { wordSet } from '../phrases.ts';
import { HALF } from './decimal.ts';
import type { Expression } from './expression.ts';
import { roleAt } from './lexicon.ts';

const ONE_HALF = ['một nửa', 'mot nua'].map((phrase) => phrase.split(' ').map((word) => fold(word)));
const OVER_HALF = fold('nửa');
const AND_HALF = fold('rưỡi');

/** `một nửa`; `nửa` alone only behind a hedge (`quá nửa`, `hơn nửa`) or before `số` (`nửa số xã`). */
export const readOneHalf = (line: Line, at: number): Expression | null => {
  const matched = ONE_HALF.some((words) => words.every((word, index) => keyAt(line, at + index) === word));
  const bare = isBareHalf(line, at);
  if ((!matched && !bare) || line.taken.has(at) || roleAt(line, at + (matched ? 2 : 1))?.role === 'magnitude')
    return null;
  const next = at + (matched ? 2 : 1);
  return {
    from: at,
    next,
    value: HALF,
    valueTo: null,
    total: null,
    unit: null,
    spelled: true,
    lone: false,
    rule: 'one-half',
  };
};

/** `rưỡi` needs something before it, unless the text is nothing else. */
const isBareHalf = (line: Line, at: number): boolean => {
  const key = keyAt(line, at);
  if (isAlone(line, at)) return key === OVER_HALF || key === AND_HALF;
  return key === OVER_HALF && HALF_AFTER.has(keyAt(line, at - 1)) && !TIME_AFTER_HALF.has(keyAt(line, at + 1));
};

const isAlone = (line: Line, at: number): boolean => line.whole && at === 0 && line.tokens.length === 1;

const HALF_AFTER = wordSet(['quá', 'hơn', 'gần', 'chưa đầy', 'khoảng', 'đầy']);
const TIME_AFTER_HALF = wordSet(['đầu', 'cuối', 'năm', 'tháng', 'ngày', 'đêm', 'giờ', 'thế', 'chừng', 'vời']);

import { fold } from '../../text/fold.ts';
import { AFTER_MULTIPLE, FOLD_WORDS, MULTIPLE_CUES, TIMES_AS } from '../../vi/number-cues.ts';
import { isWord, keyAt, type Line } from '../line.ts';
import { phraseTable, wordSet } from '../phrases.ts';
import { isWhole } from './decimal.ts';
import type { Expression } from './expression.ts';

const COMPARED_TO = fold('so');
const TIMES = fold('lần');
const AS = fold(TIMES_AS);
const CUES = wordSet(MULTIPLE_CUES);
const COMPARISONS = wordSet(AFTER_MULTIPLE);
const FOLDS = new Map(FOLD_WORDS.map(([word, value]) => [fold(word), value]));

const YEAR = fold('năm');
const MOST = fold('nhất');
const LOOK_BACK = 3;

/** `gấp hơn ba lần`, `gấp hai, ba lần`. */
const hasTimesAs = (line: Line, from: number): boolean => {
  for (let at = from - 1; at >= from - LOOK_BACK && (isWord(line, at) || keyAt(line, at) === ','); at -= 1) {
    if (keyAt(line, at) === AS) return true;
  }
  return false;
};

const hasCue = (line: Line, from: number): boolean => {
  for (let at = from - 1; at >= from - LOOK_BACK && isWord(line, at); at -= 1) {
    if (CUES.has(keyAt(line, at)) && keyAt(line, at + 1) !== MOST) return true;
  }
  return false;
};

const LIMITS = phraseTable(
  ['hạn mức', 'mức lương', 'lương cơ sở', 'lương tối thiểu'].map((phrase) => [phrase, true] as const),
);

/** `không vượt quá 2 lần hạn mức giao đất`: so many times what is allowed. */
const isOfLimit = (line: Line, after: number): boolean => LIMITS.at(line, after) !== null;

const JOINTS = wordSet(['và', ',']);

/** `bằng 2,1 lần và 1,8 lần lượng trao đổi của cả năm 2017`. */
const isNextOfTimes = (line: Line, from: number): boolean =>
  JOINTS.has(keyAt(line, from - 1)) && keyAt(line, from - 2) === TIMES;

/**
 * `gấp 3 lần tăng trưởng`, `tăng 27 lần so với …`, `1,64 lần` are multiples; `giảm 2 - 3 lần phun thuốc` and
 * `họp 4 lần` count times.
 */
const isMultiple = (line: Line, expression: Expression, times: number): boolean => {
  // `tăng hai lần rưỡi`
  const after = keyAt(line, times) === AND_HALF ? times + 1 : times;
  if (line.whole || hasTimesAs(line, expression.from) || isOfLimit(line, after)) return true;
  const compares = !isWord(line, after) || COMPARISONS.has(keyAt(line, after));
  if (keyAt(line, after) === '/') return false;
  if (!isWhole(expression.value) && (compares || isNextOfTimes(line, expression.from))) return true;
  return keyAt(line, after) === COMPARED_TO || (compares && hasCue(line, expression.from));
};

/** `tăng gấp 3 so với`, `gấp 2,5.`: no `lần`, and nothing counted behind. */
const isBareFold = (line: Line, { from, next }: Expression): boolean =>
  keyAt(line, from - 1) === AS && (!isWord(line, next) || COMPARISONS.has(keyAt(line, next)));

/** The position behind a multiple, with its `lần` where there is one; null when the number is none. */
export const afterTimes = (line: Line, expression: Expression): number | null => {
  if (expression.unit !== null || expression.total !== null) return null;
  if (isBareFold(line, expression)) return expression.next;
  if (keyAt(line, expression.next) !== TIMES) return null;
  return isMultiple(line, expression, expression.next + 1) ? expression.next + 1 : null;
};

/** `gấp đôi`, `gấp rưỡi`, `gấp ba` (no `lần` behind): the value and the position behind. */
export const readFold = (line: Line, at: number): { readonly value: string; readonly next: number } | null => {
  if (keyAt(line, at) !== AS || line.taken.has(at)) return null;
  const value = FOLDS.get(keyAt(line, at + 1));
  if (value === undefined || line.taken.has(at + 1)) return null;
  const more = keyAt(line, at + 2);
  // `gấp hai đến ba lần`
  if (UP_TO.has(more) && FOLDS.has(keyAt(line, at + 3)) && keyAt(line, at + 4) === TIMES) return null;
  const isWhole = HALF_OR_TWICE.has(keyAt(line, at + 1)) && more === ONE;
  if (more === TIMES || (FOLDS.has(more) && more !== YEAR) || (NUMBER_GOES_ON.has(more) && !isWhole)) return null;
  return { value, next: at + 2 };
};

/** `gấp rưỡi một năm trước`: nothing goes on behind them. */
const HALF_OR_TWICE = wordSet(['rưỡi', 'đôi']);
const UP_TO = wordSet(['đến', 'tới', 'hoặc']);
const ONE = fold('một');
const AND_HALF = fold('rưỡi');
const NUMBER_GOES_ON = wordSet(['mươi', 'trăm', 'nghìn', 'phẩy', 'một', 'lăm', 'mốt', 'chục', 'triệu']);

import { fold } from '../../text/fold.ts';
import { CALENDAR_WORDS } from '../../vi/numerals.ts';
import { isCapital, isNumber, isWord, keyAt, type Line, tokenAt, writtenAt } from '../line.ts';
import { phraseTable, wordSet } from '../phrases.ts';
import { isCountedNoun } from './counted-noun.ts';
import type { Expression } from './expression.ts';
import { NUMERAL_KEYS } from './lexicon.ts';

const CALENDAR = wordSet(CALENDAR_WORDS);
const ONE = fold('một');
const NONE = fold('không');
const FIVE = fold('năm');

/** Words after which `năm` before a noun counts it; elsewhere `năm` is a year. */
const BEFORE_FIVE = wordSet([
  'có',
  'gồm',
  'với',
  'tại',
  'ở',
  'thêm',
  'hơn',
  'gần',
  'khoảng',
  'bắt',
  'lập',
  'giao',
  'được',
  'bao',
  'là',
  'còn',
]);
const ONE_OF = phraseTable([
  ['một trong', true],
  ['là một trong', true],
]);

/** `năm doanh nghiệp` is five companies at the head of a clause, behind `có`, `gồm`, `một trong` or in a list of counts; else `năm` ends
 * a phrase of time. */
const isFive = (line: Line, from: number): boolean => {
  const before = keyAt(line, from - 1);
  if (BEFORE_FIVE.has(before) || ONE_OF.before(line, from) !== null) return true;
  if (keyAt(line, from + 1) === SCHOOL) return false;
  return from === 0 || before === ',' || (before === AND && isListed(line, from - 2));
};

const SCHOOL = fold('học');
const AND = fold('và');
const LONGEST_MEMBER = 5;

/** `hai con mèo và năm con chó`: a number stands in the member before. */
const isListed = (line: Line, last: number): boolean => {
  for (let at = last; at > last - LONGEST_MEMBER && at >= 0; at -= 1) {
    if (isNumber(line, at) || NUMERAL_KEYS.has(keyAt(line, at))) return true;
    if (!isWord(line, at)) return false;
  }
  return false;
};

const STEP = wordSet(['bậc', 'hạng']);

const OUT_OF = phraseTable(['trong số', 'trong tổng số', 'trên tổng số'].map((phrase) => [phrase, true] as const));

/** A lone `hai`, `ba`, `tám` counts when a counted noun or a unit follows. */
const countsSomething = (line: Line, expression: Expression): boolean => {
  const key = keyAt(line, expression.from);
  if (key === NONE && expression.unit !== null)
    return expression.unit.kind === 'percent' || expression.unit.code === '°C';
  if (expression.unit !== null && !expression.unit.time) return true;
  if (key === NONE || expression.unit !== null) return false;
  if (key === ONE) return STEP.has(keyAt(line, expression.next));
  if (key === FIVE && !isFive(line, expression.from)) return false;
  return isCountedNoun(line, expression.next) || OUT_OF.at(line, expression.next) !== null;
};

/** `băm nhỏ`, `hăm dọa`: thirty and twenty only before their ones. */
const NAMES_OF_TENS = wordSet(['hăm', 'băm']);

/** `ngã ba`, `giữa hai nước`: fixed phrases that count nothing. */
const BOTH = phraseTable(
  [
    'hai nước',
    'hai bên',
    'hai nhà lãnh đạo',
    'ba lô',
    'ba má',
    'ba mẹ',
    'ba rọi',
    'ba chỉ',
    'tám chuyện',
    'chín cây',
    'mười mươi',
  ].map((phrase) => [phrase, true] as const),
);
const FORK = wordSet(['ngã', 'thứ']);

/** `GỒM TÁM THÀNH VIÊN`: where all is in capitals they say nothing. */
const isShouted = (line: Line, at: number): boolean => {
  const written = writtenAt(line, at);
  return written.length > 1 && written === written.toUpperCase();
};

/** Whether a spelled expression is a number here and not a word: `ba` father, `tháng tư`, `sông Ba`, `thứ hai`. */
export const isNumberInContext = (line: Line, expression: Expression): boolean => {
  if (!expression.spelled || line.whole || expression.total !== null) return true;
  const before = keyAt(line, expression.from - 1);
  if (CALENDAR.has(before) || FORK.has(before) || BOTH.at(line, expression.from) !== null) return false;
  const named =
    isCapital(line, expression.from) && isWord(line, expression.from - 1) && !isShouted(line, expression.from - 1);
  if (named && expression.next === expression.from + 1) return false;
  if (NAMES_OF_TENS.has(keyAt(line, expression.from)) && expression.next === expression.from + 1) return false;
  if (expression.lone) return countsSomething(line, expression);
  return true;
};

/** Digits that belong to a name: `A05`, `SE4`, `Covid-19`, `5G` when nothing else has claimed them. */
export const isPartOfName = (line: Line, from: number, next: number): boolean => {
  const first = tokenAt(line, from);
  const before = tokenAt(line, from - 1);
  if (first?.kind === 'number' && before !== undefined && before.end === first.start && before.kind === 'word')
    return true;
  const last = tokenAt(line, next - 1);
  const after = tokenAt(line, next);
  if (last?.kind === 'number' && after !== undefined && after.kind === 'word' && after.start === last.end) return true;
  return (
    isNumber(line, from) &&
    keyAt(line, from - 1) === '-' &&
    before?.end === first?.start &&
    tokenAt(line, from - 2)?.kind === 'word' &&
    tokenAt(line, from - 2)?.end === before?.start
  );
};

import type { Span, Token } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { LUNAR_HOLIDAYS, SOLAR_HOLIDAYS } from '../../vi/calendar.ts';

/** Words without which nobody writes a time in words. */
const CALENDAR_WORDS: ReadonlySet<string> = new Set(
  [
    ...'năm tháng ngày quý tuần thế kỷ thập giờ phút giây tiếng hôm thứ nay hiện mai cùng mùng mồng rằm tết hè thời nửa hằng hàng'.split(
      ' ',
    ),
    ...'qua kia bây bữa giai nhiệm niên mùa đêm'.split(' '),
    ...[...SOLAR_HOLIDAYS, ...LUNAR_HOLIDAYS].map(([name]) => name.split(' ').at(-1) ?? ''),
    'chủ',
    'chúa',
    'trưa',
    'rưỡi',
    'lúc',
    'buổi',
    'cn',
    'mỗi',
    'mốt',
  ].map((word) => fold(word)),
);

/** `so với vụ trước` */
const CROP = fold('vụ');
const BEFORE = fold('trước');

const YEAR_TOKEN = /^(?:1[89]|20|21)\d\d$/u;
const DOTTED_DATE = /^\d{1,2}\.\d{1,2}(?:\.\d{2,4})?$/u;
const DATE_SIGNS = ['/', '-', '–', ':'];
const CLOCK_LETTERS = ['h', 'g', 't'];
const HALF_DAYS = ['am', 'pm'];
/** `9 a.m.` */
const HALF_DAY_LETTERS = ['a', 'p'];

/** Can a time stand here: a calendar word, a year, or digits joined by a sign as dates and clocks are. */
const isTrigger = (token: Token, next: Token | undefined, afterNext: Token | undefined): boolean => {
  if (token.kind === 'word')
    return (
      CALENDAR_WORDS.has(token.key) ||
      (token.key === CROP && next?.key === BEFORE) ||
      (next?.kind === 'number' && /^[tqh]$/u.test(token.key))
    );
  if (token.kind !== 'number') return false;
  if (YEAR_TOKEN.test(token.key) || DOTTED_DATE.test(token.key)) return true;
  if (token.end - token.start > 4 || next === undefined) return false;
  if (DATE_SIGNS.includes(next.key)) return afterNext?.kind === 'number';
  if (HALF_DAYS.includes(next.key)) return true;
  if (HALF_DAY_LETTERS.includes(next.key)) return afterNext?.key === '.';
  return next.start === token.end && CLOCK_LETTERS.includes(next.key);
};

/** Tokens taken along on each side of a trigger: the longest expressions have them all within this reach. */
const LEFT = 7;
const RIGHT = 9;
/** Longer stretches are cut, so that no pattern ever sees more than a few hundred letters. */
const LONGEST = 80;

/** The stretches of a sentence where a time can stand, as half-open runs of token numbers. */
export const windowsOf = (tokens: readonly Token[]): Span[] => {
  const windows: { start: number; end: number }[] = [];
  for (const [at, token] of tokens.entries()) {
    if (!isTrigger(token, tokens[at + 1], tokens[at + 2])) continue;
    const start = Math.max(0, at - LEFT);
    const end = Math.min(tokens.length, at + RIGHT);
    const last = windows.at(-1);
    if (last === undefined || start > last.end || end - last.start > LONGEST) windows.push({ start, end });
    else last.end = end;
  }
  return windows;
};

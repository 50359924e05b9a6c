import { readPoint } from '../../../calendar/period.ts';
import { add, daysInMonth, floor, isRealDay, point } from '../../../calendar/point.ts';
import { fold } from '../../../text/fold.ts';
import type { TimeRule } from '../engine.ts';
import { timePattern } from '../engine.ts';
import { DAY, isLunarMonth, MONTH, readMonth, readYear, YEAR, YEAR_TAIL } from '../fragments.ts';
import type { Draft } from '../reading.ts';
import { readCount } from '../spelled.ts';
import {
  COUNTED_BEFORE,
  DATE_WORD_BEFORE,
  isAloneAsDate,
  isDate,
  MONTH_BEFORE,
  NOT_COUNTING_AFTER,
  NUMBERED_BEFORE,
  ORDINAL_BEFORE,
} from './date-cues.ts';
import { SIDE, sideDraft } from './month-span.ts';

const number = (text: string | undefined): number => Number(text ?? Number.NaN);

/** `24` → 2024, `74` → 1974. */
const fullYear = (text: string): number => {
  const year = Number(text);
  return text.length > 2 ? year : year < 50 ? 2000 + year : 1900 + year;
};

const dayDraft = (year: number | null, month: number | null, day: number, more: Draft = {}): Draft | null =>
  isRealDay(year, month, day) ? { start: point({ year, month, day }), ...more } : null;

const ENGLISH_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ENGLISH_MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const englishMonth = (name: string): number => ENGLISH_MONTHS.indexOf(name.slice(0, 3)) + 1;

/** `ngày cao điểm 29/9`: what day it was may stand before its date. */
const HEAD = '(?<head>ngày(?: cao điểm| đỉnh điểm| khai mạc| bế mạc| khai giảng| cuối cùng)?|hôm|mùng|mồng)';

/** `quý 2 tháng 5`, `Đề án 06 tháng 5/2024`: the number is the other word's. */
const isOrdinal = (before: string): boolean => ORDINAL_BEFORE.test(before) || NUMBERED_BEFORE.test(before);

const A_YEAR = fold('năm');

export const dateRules: readonly TimeRule[] = [
  {
    name: 'date-iso', // 2024-07-10, 2024-07-10T18:09:43+07:00, 2024/07/10
    needs: /\d{4}[-/.]\d/u,
    pattern: timePattern(
      '(?:ngày )?(?<year>(?:1[89]|20|21)\\d\\d)(?<sep>[-/.])(?<month>\\d{1,2})\\k<sep>(?<day>\\d{1,2})' +
        '(?:[t ](?<hour>\\d\\d):(?<minute>\\d\\d)(?::(?<second>\\d\\d)(?:\\.\\d{1,9})?)?(?<zone>z| ?[+-]\\d\\d:?\\d\\d)?)?',
    ),
    read: (groups) => {
      const [year, month, day] = [number(groups['year']), number(groups['month']), number(groups['day'])];
      if (!isRealDay(year, month, day)) return null;
      if (groups['hour'] === undefined) return { start: point({ year, month, day }) };
      const second = groups['second'] === undefined ? null : number(groups['second']);
      const zone =
        groups['zone']
          ?.trim()
          .toUpperCase()
          .replace(/(\d\d)(\d\d)$/u, '$1:$2') ?? null;
      const start = point({
        year,
        month,
        day,
        hour: number(groups['hour']),
        minute: number(groups['minute']),
        second,
        zone,
      });
      return { start, kind: 'datetime', grain: second === null ? 'minute' : 'second' };
    },
  },
  {
    name: 'date-iso-interval', // 2024-07-01/2024-07-15
    needs: /\d{4}-\d\d-\d\d\/\d/u,
    pattern: timePattern(`(?<from>${YEAR}-\\d\\d-\\d\\d)/(?<to>${YEAR}-\\d\\d-\\d\\d)`),
    read: ({ from = '', to = '' }) => {
      const [first, last] = [readPoint(from), readPoint(to)];
      return first === null || last === null ? null : { kind: 'period', start: first, end: last };
    },
  },
  {
    name: 'date-numeric', // 10/07/2024, ngày 10-10-2022, 26.5.2022, 31/10/74
    needs: /\d ?[-/.–] ?\d/u,
    pattern: timePattern(
      `(?:${HEAD} )?(?<day>\\d{1,2})(?<sep> ?[-/.–] ?)(?<month>\\d{1,2})\\k<sep>(?<year>\\d{4}|\\d{2})`,
    ),
    read: (groups, { before, after }) => {
      const { year = '', sep = '', head } = groups;
      const [day, month] = [number(groups['day']), number(groups['month'])];
      const isPlain = year.length === 2 && sep.trim() !== '/' && head === undefined;
      const isAlone = before === '' && after === '';
      if (isPlain && !isAlone && !DATE_WORD_BEFORE.test(before)) return null;
      if (year.length === 4 && !/^(?:1[89]|20|21)/u.test(year)) return null;
      if (month > 12 && year.length === 4) return dayDraft(fullYear(year), day, month);
      return dayDraft(fullYear(year), month, day);
    },
  },
  {
    name: 'date-day-month', // 24/4, Sáng 24-4, ngày 9.8, ngày 10/7 năm nay; not tỷ lệ 1/3, 4/5 xã, 24/7, tỷ số 2-0
    needs: /\d ?[-/.] ?\d/u,
    pattern: timePattern(
      `(?:${HEAD} )?(?<day>\\d{1,2})(?<sep> ?[-/.] ?)(?<month>\\d{1,2})(?:,? (?:của )?năm (?:(?<year>${YEAR})|(?<step>nay|ngoái|trước|sau|tới|qua|vừa qua))|(?<coming> sang năm)|${SIDE})?`,
    ),
    read: (groups, around) => {
      if (!isDate({ ...groups, sep: groups['sep']?.trim() }, around)) return null;
      const { year, relative } = readYear(groups, around.now);
      const draft = dayDraft(year, number(groups['month']), number(groups['day']), { relative });
      return draft === null ? null : sideDraft(groups['side'], draft, around.now);
    },
  },
  {
    name: 'date-words', // ngày 10 tháng 7 năm 2024, mùng 5 tháng Giêng, 14 tháng tư 2015; not 11 tháng năm 2024
    needs: /tháng/u,
    pattern: timePattern(
      `(?:(?<head>ngày (?:mùng |mồng |rằm )?|hôm |mùng |mồng ))?(?<day>${DAY})(?<gap> ?, ?| | của | ?/ ?)tháng (?<month>${MONTH})(?:${YEAR_TAIL})?${SIDE}`,
    ),
    read: (groups, around) => {
      const { head, month = '', gap } = groups;
      if (head === undefined && (gap === ' của ' || isOrdinal(around.before))) return null;
      if (gap?.includes(',') === true && MONTH_BEFORE.test(around.before)) return null;
      const { year, relative } = readYear(groups, around.now);
      if (head === undefined && (month === 'năm' || (year === null && !DATE_WORD_BEFORE.test(around.before)))) {
        if (month === 'năm' || !isAloneAsDate(around)) return null;
      }
      const day = readCount(groups['day'] ?? '') ?? 0;
      const draft = dayDraft(year, readMonth(month), day, { relative, lunar: isLunarMonth(month) });
      return draft === null ? null : sideDraft(groups['side'], draft, around.now);
    },
  },
  {
    name: 'date-english', // 15-Aug-2023, 15 August 2023, Aug 15, 2023
    needs: /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/u,
    pattern: timePattern(
      `(?:(?<day>\\d{1,2})[- ](?<month>${ENGLISH_MONTH})[- ,]+|(?<name>${ENGLISH_MONTH}) (?<number>\\d{1,2}),? )(?<year>${YEAR})`,
    ),
    read: (groups) => {
      const name = groups['month'] ?? groups['name'] ?? '';
      return dayDraft(number(groups['year']), englishMonth(name), number(groups['day'] ?? groups['number']));
    },
  },
  {
    name: 'date-month-day', // tháng 7 ngày 10, tháng Bảy, ngày 10
    needs: /tháng/u,
    pattern: timePattern(`tháng (?<month>${MONTH}),? ngày (?<day>${DAY})(?:${YEAR_TAIL})?`),
    read: (groups, { now, after }) => {
      if (!NOT_COUNTING_AFTER.test(after)) return null;
      const { year, relative } = readYear(groups, now);
      return dayDraft(year, readMonth(groups['month'] ?? ''), readCount(groups['day'] ?? '') ?? 0, { relative });
    },
  },
  {
    name: 'date-tet', // 29 Tết, 30 Tết: the last days of the lunar year
    needs: /tết/u,
    pattern: timePattern(`(?:ngày )?(?<day>29|30|hai (?:mươi )?chín|ba mươi) tết`),
    read: ({ day = '' }) => dayDraft(null, 12, readCount(day) ?? 0, { lunar: true }),
  },
  {
    name: 'date-range', // 10 đến 15 tháng 5, ngày 10-12/7, từ 20 đến 25/10/2023, các ngày 29 và 30/6; not 2-3 tháng
    needs: /[-–]|đến|tới| và /u,
    pattern: timePattern(
      `(?:(?<head>từ ngày|trong các ngày|trong hai ngày|các ngày|hai ngày|ngày|từ) )?(?<first>${DAY})(?: ?[-–] ?| (?:đến|tới|và|đến hết) )(?:ngày )?(?<day>${DAY})(?: ?(?<slash>[/.-]) ?| tháng )(?<month>${MONTH})(?:${YEAR_TAIL})?`,
    ),
    read: (groups, around) => {
      const [first, last] = [readCount(groups['first'] ?? '') ?? 0, readCount(groups['day'] ?? '') ?? 0];
      const { year, relative } = readYear(groups, around.now);
      const isSigned = groups['slash'] !== undefined && groups['head'] === undefined && year === null;
      if (first >= last || (isSigned && !isDate({ ...groups, sep: groups['slash'] }, around))) return null;
      // `từ đầu năm đến ngày 20/9`: a year, no fifth day
      const isYear = groups['first'] === A_YEAR && groups['head'] === undefined;
      if (isYear || !NOT_COUNTING_AFTER.test(around.after)) return null;
      const month = readMonth(groups['month'] ?? '');
      const draft = dayDraft(year, month, last, {
        kind: 'period',
        relative,
        lunar: isLunarMonth(groups['month'] ?? ''),
      });
      return draft === null
        ? null
        : { ...draft, start: point({ year, month, day: first }), end: point({ year, month, day: last }) };
    },
  },
  {
    name: 'date-of-relative-month', // ngày 15 tháng trước, mùng 5 tháng này, ngày 10 tháng sau
    needs: /tháng/u,
    pattern: timePattern(`(?:ngày|mùng|mồng) (?<day>${DAY}) (?:của )?tháng (?<step>này|trước|sau|tới|vừa qua)`),
    read: ({ day = '', step = '' }, { now }) => {
      if (now === null) return { start: point({ day: readCount(day) }), relative: true };
      const amount = step === 'này' ? 0 : step === 'sau' || step === 'tới' ? 1 : -1;
      const { year, month } = add(floor(now, 'month'), 'month', amount);
      return dayDraft(year, month, readCount(day) ?? 0, { relative: true, ahead: amount > 0 });
    },
  },
  {
    name: 'date-full-moon', // rằm tháng bảy, ngày rằm
    needs: /rằm/u,
    pattern: timePattern(`(?:ngày )?rằm(?: tháng (?<month>${MONTH}))?(?:${YEAR_TAIL})?`),
    read: (groups, { now }) => {
      const { year, relative } = readYear(groups, now);
      const month = groups['month'] === undefined ? null : readMonth(groups['month']);
      return dayDraft(year, month, 15, { relative, lunar: true });
    },
  },
  {
    name: 'date-day', // ngày 10, mùng 5, mồng 1 Tết; not ngày 1010, mỗi ngày 10 lượt, 7 ngày 24 giờ
    needs: /ngày|hôm|mùng|mồng/u,
    pattern: timePattern(
      `(?<head>ngày(?: mùng| mồng)?|hôm|mùng|mồng) (?<day>${DAY})(?<tet> tết)?(?<side> (?:này|tới|vừa qua))?`,
    ),
    read: (groups, { before, after }) => {
      const day = readCount(groups['day'] ?? '') ?? 0;
      if (groups['tet'] !== undefined) return dayDraft(null, 1, day, { lunar: true });
      const isLunar = /mùng|mồng/u.test(groups['head'] ?? '');
      if (COUNTED_BEFORE.test(before) || !(isLunar || NOT_COUNTING_AFTER.test(after)) || /^ ?[-–/.] ?\d/u.test(after))
        return null;
      if (/^\p{L}/u.test(groups['day'] ?? '') && groups['head']?.startsWith('ngày')) return null;
      return dayDraft(null, null, day, { ahead: groups['side'] === ' tới' });
    },
  },
  {
    name: 'date-first-of-month', // ngày đầu tiên của tháng ba, ngày cuối cùng của tháng 6/2024
    needs: /ngày/u,
    pattern: timePattern(
      `ngày (?<which>đầu tiên|đầu|cuối cùng|cuối)(?: của| trong)? tháng (?<month>${MONTH})(?:${YEAR_TAIL})?`,
    ),
    read: (groups, { now }) => {
      const { year, relative } = readYear(groups, now);
      const month = readMonth(groups['month'] ?? '');
      const isLast = groups['which']?.startsWith('cuối') === true;
      const day = isLast ? daysInMonth(year ?? now?.year ?? null, month) : 1;
      return dayDraft(year, month, day, { relative });
    },
  },
];

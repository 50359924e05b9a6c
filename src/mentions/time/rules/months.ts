import { add, daysInMonth, floor, point } from '../../../calendar/point.ts';
import { magnitudeAfter, wordsBefore } from '../cue.ts';
import type { TimeRule } from '../engine.ts';
import { timePattern } from '../engine.ts';
import { isLunarMonth, MONTH, readMonth, readYear, YEAR, YEAR_TAIL } from '../fragments.ts';
import { readCount } from '../spelled.ts';
import { NUMBERED_NAME_BEFORE } from './date-cues.ts';
import { monthsDraft, SIDE, sideDraft } from './month-span.ts';
import { readNth } from './ordinal-words.ts';

const COUNTED_BEFORE = wordsBefore('\\d+|mỗi|một|hai|ba|bốn|sáu|bảy|tám|chín|mười|vài|hàng|hằng|từng|mấy');
/** `ngày tháng năm`, `những tháng năm`: days gone by, not May. */
const IDIOM_BEFORE = wordsBefore('ngày|những|các|qua|bao|suốt');
/** `Thông tư 07/2017`, `tỷ lệ 1/2000` */
const DOCUMENT_BEFORE = wordsBefore(
  'số|điều|tỷ lệ|bản đồ|thông tư|nghị định|nghị quyết|quyết định|luật|chỉ thị|pháp lệnh|công văn|văn bản|kế hoạch|hướng dẫn|kết luận|thông báo|\\d+ ?[-–]',
);
/** `1/2024 - 6/2024` */
const MONTH_RANGE_BEFORE = /\d ?\/ ?\d{4} ?[-–] ?$/u;
const NUMBER_ON = /^[\d]|^ ?[-–] ?\d{1,2} (?:ngày|tuổi)/u;

const MAGNITUDE_AFTER = magnitudeAfter('tỷ|triệu|nghìn|ngàn|đồng|usd|người|lượt|giờ');

/** Months and their parts. */
export const monthRules: readonly TimeRule[] = [
  {
    name: 'month', // tháng 12/2023, tháng 7.2020, tháng tư, tháng Chạp, tháng 12 năm ngoái, tháng 9 tới; not 3 tháng 10 ngày
    needs: /tháng/u,
    pattern: timePattern(`(?:các )?tháng (?<month>${MONTH})(?:${YEAR_TAIL})?${SIDE}`),
    read: (groups, { before, after, now }) => {
      const { month = '' } = groups;
      // `9,7 kg/người/tháng năm 2010`: a rate, then its year
      if (month === 'năm' && before.endsWith('/')) return null;
      const hasYear = groups['year'] ?? groups['step'] ?? groups['said'];
      if ((COUNTED_BEFORE.test(before) && !NUMBERED_NAME_BEFORE.test(before)) || NUMBER_ON.test(after)) return null;
      if (month === 'năm' && hasYear === undefined && IDIOM_BEFORE.test(before)) return null;
      if (/^\d{1,3}$/u.test(month) && hasYear === undefined && MAGNITUDE_AFTER.test(after)) return null;
      const number = readMonth(month);
      const draft = monthsDraft(
        groups,
        now,
        { first: number, last: number, grain: 'month' },
        { lunar: isLunarMonth(month) },
      );
      return sideDraft(groups['side'], draft, now);
    },
  },
  {
    name: 'month-numeric', // 12/2023, T7/2024; not số 5/2024, 20/2017/NĐ-CP
    needs: /\d ?[/-] ?\d/u,
    pattern: timePattern(`(?:(?<head>t)\\.?)?(?<month>1[0-2]|0?[1-9]) ?[/-] ?(?<year>${YEAR})`),
    read: (groups, { before, after, now }) => {
      const isRange = MONTH_RANGE_BEFORE.test(before);
      if (DOCUMENT_BEFORE.test(before) && !isRange) return null;
      if (/^ ?[/-]\d/u.test(after) || (/\d[-–/]$/u.test(before) && !isRange)) return null;
      const number = Number(groups['month']);
      return monthsDraft(groups, now, { first: number, last: number, grain: 'month' });
    },
  },
  {
    name: 'month-iso', // 2024-07; not 2021-25
    needs: /\d{4}-\d/u,
    pattern: timePattern(`(?<year>${YEAR})-(?<month>0[1-9]|1[0-2])`),
    read: (groups, { before, after, now }) => {
      if (!groups['month']?.startsWith('0') && (before !== '' || after !== '')) return null;
      const number = Number(groups['month']);
      return monthsDraft(groups, now, { first: number, last: number, grain: 'month' });
    },
  },
  {
    name: 'month-range', // từ tháng 2 đến tháng 4/2020, tháng 2-4/2020, tháng 1 - 5 năm 2024
    needs: /tháng/u,
    pattern: timePattern(
      `(?:từ )?tháng (?<first>${MONTH})(?: ?[/.] ?(?<before>${YEAR}))? ?(?:[-–—]|đến hết|đến|tới) ?(?:hết )?(?:tháng )?(?<last>${MONTH})(?:${YEAR_TAIL})?`,
    ),
    read: (groups, { now, after, before }) => {
      // `27 tháng 4 đến 1 tháng 5`: two days.
      if (NUMBER_ON.test(after) || /\d $/u.test(before) || after.startsWith(' tháng')) return null;
      const [first, last] = [readMonth(groups['first'] ?? ''), readMonth(groups['last'] ?? '')];
      const draft = monthsDraft(groups, now, { first, last, grain: 'month' });
      const year = draft.end?.year ?? null;
      const begins =
        groups['before'] === undefined ? (year !== null && first > last ? year - 1 : year) : Number(groups['before']);
      return { ...draft, start: point({ year: begins, month: first }) };
    },
  },
  {
    name: 'months-counted', // hai tháng 7 và 8, ba tháng 7, 8 và 9/2024, hai tháng 11-12; not hai tháng bảy, which is a day
    needs: /tháng/u,
    pattern: timePattern(
      `(?:trong )?(?<count>[2-6]|hai|ba|bốn|năm|sáu) tháng (?<first>${MONTH})(?:, ?${MONTH}){0,4}(?: và | ?[-–] ?|, )(?<last>${MONTH})(?:${YEAR_TAIL})?`,
    ),
    read: (groups, { now }) => {
      const [first, last] = [readMonth(groups['first'] ?? ''), readMonth(groups['last'] ?? '')];
      return last - first + 1 === readCount(groups['count'] ?? '')
        ? monthsDraft(groups, now, { first, last, grain: 'month' })
        : null;
    },
  },
  {
    name: 'half-month', // nửa đầu tháng 10, nửa cuối tháng 6/2024
    needs: /nửa/u,
    pattern: timePattern(`nửa (?<side>đầu|cuối|sau) tháng (?<month>${MONTH})(?:${YEAR_TAIL})?`),
    read: (groups, { now }) => {
      const { year, relative } = readYear(groups, now);
      const month = readMonth(groups['month'] ?? '');
      const [first, last] = groups['side'] === 'đầu' ? [1, 15] : [16, daysInMonth(year, month)];
      return {
        kind: 'period',
        start: point({ year, month, day: first }),
        end: point({ year, month, day: last }),
        relative,
      };
    },
  },
  {
    name: 'half-relative-month', // nửa đầu tháng này, nửa cuối tháng trước
    needs: /nửa/u,
    pattern: timePattern('nửa (?<side>đầu|cuối|sau) tháng (?<step>này|trước|vừa qua|tới|sau)'),
    read: ({ side, step = '' }, { now }) => {
      if (now === null) return null;
      const amount = step === 'này' ? 0 : step === 'tới' || step === 'sau' ? 1 : -1;
      const { year, month } = add(floor(now, 'month'), 'month', amount);
      const [first, last] = side === 'đầu' ? [1, 15] : [16, daysInMonth(year, month ?? 1)];
      return {
        kind: 'period',
        start: point({ year, month, day: first }),
        end: point({ year, month, day: last }),
        relative: true,
        ahead: amount > 0,
      };
    },
  },
  {
    name: 'week-of-month', // tuần đầu tháng 7, tuần thứ hai của tháng 10, tuần cuối cùng của tháng 6/2024
    needs: /tuần/u,
    pattern: timePattern(
      `tuần (?:thứ )?(?<nth>đầu tiên|đầu|nhất|hai|ba|tư|[1-4]|cuối cùng|cuối)(?: của| trong)? tháng (?<month>${MONTH})(?:${YEAR_TAIL})?`,
    ),
    read: (groups, { now }) => {
      const { year, relative } = readYear(groups, now);
      const month = readMonth(groups['month'] ?? '');
      const last = daysInMonth(year, month);
      const isLast = groups['nth']?.startsWith('cuối') === true;
      const first = isLast ? last - 6 : (readNth(groups['nth'] ?? '') - 1) * 7 + 1;
      const end = point({ year, month, day: Math.min(first + 6, last) });
      return { kind: 'period', grain: 'week', start: point({ year, month, day: first }), end, relative };
    },
  },
];

import { add, dateOf, daysInMonth, floor, type Point, point, weekdayOf } from '../../../calendar/point.ts';
import { fold } from '../../../text/fold.ts';
import { WEEKDAY_NAMES } from '../../../vi/calendar.ts';
import { wordsBefore } from '../cue.ts';
import type { Groups, TimeRule } from '../engine.ts';
import { timePattern } from '../engine.ts';
import { DAY_PART, MONTH, oneOf, readMonth, readYear, YEAR_TAIL } from '../fragments.ts';
import type { Draft } from '../reading.ts';

const weekdays: ReadonlyMap<string, number> = new Map(WEEKDAY_NAMES.map(([name, number]) => [fold(name), number]));
const SUNDAY = 7;

const STEPS: ReadonlyMap<string, number> = new Map([
  ['này', 0],
  ['trước', -1],
  ['trước nữa', -2],
  ['liền trước', -1],
  ['qua', -1],
  ['vừa qua', -1],
  ['vừa rồi', -1],
  ['rồi', -1],
  ['sau', 1],
  ['sau nữa', 2],
  ['tới', 1],
  ['tới đây', 1],
  ['tiếp theo', 1],
  ['kế tiếp', 1],
]);
const STEP = oneOf([...STEPS.keys()]);

/** `tuần trước` counts weeks; `thứ Sáu tới` is the next one after now, `thứ Ba vừa qua` the last one before. */
const TAIL = `(?: (?:của )?tuần (?<week>${STEP})| (?<side>${STEP})(?! (?:thứ|chủ nhật|ngày|\\d))| (?<every>hằng|hàng|mỗi) tuần)?`;

/** `mỗi thứ Hai`, `mỗi tối chủ nhật` */
const EACH = `(?<each>mỗi|hằng|hàng) (?:${DAY_PART} )?`;

const NTH = ['đầu tiên', 'thứ hai', 'thứ ba', 'thứ tư'];

/** The first, second … or last such weekday of a month. */
const nthWeekday = (of: { readonly year: number; readonly month: number }, weekday: number, nth: string): Point => {
  const first = point({ ...of, day: 1 });
  const days = ((weekday - weekdayOf(first) + 7) % 7) + 1;
  const count = Math.max(0, /\d$/u.test(nth) ? Number(nth.slice(-1)) - 1 : NTH.indexOf(nth));
  if (nth !== 'cuối cùng') return point({ ...of, day: days + count * 7 });
  return point({ ...of, day: days + Math.floor((daysInMonth(of.year, of.month) - days) / 7) * 7 });
};

const nearest = (now: Point, weekday: number, direction: number): Point => {
  const distance = weekday - weekdayOf(now);
  if (direction > 0) return add(dateOf(now), 'day', distance > 0 ? distance : distance + 7);
  return add(dateOf(now), 'day', distance < 0 ? distance : distance - 7);
};

const weekdayDraft = (groups: Groups, weekday: number, now: Point | null, more: Draft): Draft => {
  if (groups['every'] !== undefined || groups['each'] !== undefined)
    return { kind: 'set', grain: 'day', duration: 'P1W', start: null, end: null, weekday };
  if (now === null) return { start: point({}), relative: true, weekday, ...more };
  const direction = groups['ago'] === undefined ? (STEPS.get(groups['side'] ?? '') ?? 0) : -1;
  const week = STEPS.get(groups['week'] ?? '') ?? 0;
  const inWeek = add(floor(now, 'week'), 'day', week * 7 + weekday - 1);
  const isNear = direction !== 0 && groups['week'] === undefined;
  const start = isNear ? nearest(now, weekday, direction) : inWeek;
  return { start, relative: true, weekday, ahead: true, ...more };
};

/** `lần thứ hai`, `xếp thứ 4`: a rank. */
const RANK_BEFORE = wordsBefore(
  'lần|phiên|kỳ|hạng|xếp|đứng|vị trí|người|khóa|con|bậc|điều|hội nghị|phiên họp|cuộc|lớn|cao|nhiều|quốc gia|tỉnh|nước|đợt|quý|tập|vòng|ngôi|top|giải|mũi|làn|bên|nền|năm|chương|mức độ|cấp|ở|là|thuộc|thành',
);
const CUE_BEFORE = wordsBefore(`vào|ngày|hôm|từ|đến|tới|các|mỗi|trước|sau|lúc \\d+ giờ|${DAY_PART}`, ',? ?\\(?');
/** `CN, 14/7`, `T7 (13/7)`, `T2 - T6`, `T7 tuần này` */
const DATE_AFTER =
  /^(?:,? ?\(?(?:ngày )?\d{1,2}[/-]\d{1,2}| ?[-–] ?(?:t[2-7]|cn)(?![\p{L}\d])|, ?(?:t[2-7]|cn)(?![\p{L}\d]))/u;

/** `thứ hai này`, `thứ hai sau Hà Nội`: short words that may belong to what follows. */
const isClear = (groups: Groups): boolean =>
  hasTail(groups) && !['này', 'sau', 'trước', 'qua'].includes(groups['side'] ?? '');

const hasTail = (groups: Groups): boolean =>
  groups['week'] !== undefined ||
  groups['side'] !== undefined ||
  groups['every'] !== undefined ||
  groups['each'] !== undefined;

export const weekdayRules: readonly TimeRule[] = [
  {
    name: 'weekday', // thứ Hai, thứ 2, thứ Năm tuần trước, thứ Hai hằng tuần; not lần thứ hai, xếp thứ 4, thứ 8
    needs: /thứ/u,
    pattern: timePattern(
      `(?:${EACH}|(?<ago>hôm) )?(?:ngày )?thứ (?<name>${oneOf(WEEKDAY_NAMES.map(([name]) => name))})${TAIL}`,
    ),
    read: (groups, { before, after, now }) => {
      if (RANK_BEFORE.test(before) || /^ ?[/-]\d{2,}|^ (?:hạng|trên)/u.test(after)) return null;
      const weak = !isClear(groups) && !CUE_BEFORE.test(before) && !DATE_AFTER.test(after);
      return weekdayDraft(groups, weekdays.get(groups['name'] ?? '') ?? 1, now, { weak });
    },
  },
  {
    name: 'weekday-of-month', // thứ Hai đầu tiên của tháng 9, thứ Sáu cuối cùng của tháng 11/2024, chủ nhật thứ hai tháng 5
    needs: /tháng/u,
    pattern: timePattern(
      `(?:thứ (?<name>${oneOf(WEEKDAY_NAMES.map(([name]) => name))})|chủ nhật) (?<nth>đầu tiên|thứ (?:nhất|hai|ba|tư|[1-4])|cuối cùng)(?: của| trong)? tháng (?<month>${MONTH})(?:${YEAR_TAIL})?`,
    ),
    read: (groups, { now }) => {
      const { year: printed, relative } = readYear(groups, now);
      const year = printed ?? now?.year ?? null;
      const weekday = groups['name'] === undefined ? SUNDAY : (weekdays.get(groups['name']) ?? 1);
      const month = readMonth(groups['month'] ?? '');
      if (year === null) return { start: point({ month }), weekday };
      return {
        start: nthWeekday({ year, month }, weekday, groups['nth'] ?? ''),
        relative: relative || printed === null,
      };
    },
  },
  {
    name: 'weekday-sunday', // Chủ nhật, Chúa nhật, chủ nhật tuần trước
    needs: /nhật/u,
    pattern: timePattern(`(?:${EACH}|(?<ago>hôm) )?(?:ngày )?(?:chủ nhật|chúa nhật)${TAIL}`),
    read: (groups, { now }) => weekdayDraft(groups, SUNDAY, now, {}),
  },
  {
    name: 'weekday-short', // CN, 14/7; T7 (13/7); sáng T2; not CN alone (công nghiệp), T7 alone (tháng 7)
    needs: /t[2-7]|cn/u,
    pattern: timePattern(`(?:t(?<name>[2-7])|cn)${TAIL}`),
    read: (groups, { before, after, now }) => {
      const isAlone = before === '' && after === '';
      if (!isAlone && !hasTail(groups) && !CUE_BEFORE.test(before) && !DATE_AFTER.test(after)) return null;
      return weekdayDraft(groups, groups['name'] === undefined ? SUNDAY : Number(groups['name']) - 1, now, {});
    },
  },
];

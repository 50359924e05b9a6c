import type { Point } from '../../../calendar/point.ts';
import { wordsBefore } from '../cue.ts';
import type { Around, Groups, TimeRule } from '../engine.ts';
import { timePattern } from '../engine.ts';
import { SPELLED_SMALL, YEAR, YEAR_STEP, YEAR_TAIL } from '../fragments.ts';
import type { Draft } from '../reading.ts';
import { readCount } from '../spelled.ts';
import { EDGE_OF_YEAR_FROM } from './anchors.ts';
import { NUMBERED_NAME_BEFORE } from './date-cues.ts';
import { type Months, monthsDraft, SIDE, sideDraft } from './month-span.ts';
import { readNth } from './ordinal-words.ts';
import { isRising, isToDate } from './to-date.ts';

/** The number of a quarter, as `readNth` reads it. */
export const QUARTER = '(?:i{1,3}|iv|[1-4]|một|nhất|hai|ba|bốn|tư)';

const quarterDraft = (groups: Groups, words: string | undefined, now: Point | null): Draft => {
  const number = readNth(words ?? '');
  return monthsDraft(groups, now, { first: number * 3 - 2, last: number * 3, grain: 'quarter' });
};

/** Grain of the first or last N months of a year. */
const grainOf = (count: number): Months['grain'] =>
  count === 6 ? 'half' : count === 3 ? 'quarter' : count === 12 ? 'year' : 'month';

const spanOf = (count: number, side: string | undefined): Months =>
  side !== undefined && /^(?:cuối|sau)/u.test(side)
    ? { first: 13 - count, last: 12, grain: grainOf(count) }
    : { first: 1, last: count, grain: grainOf(count) };

const isLate = (now: Point | null): boolean => (now?.month ?? 1) >= EDGE_OF_YEAR_FROM;

/** `11 tháng đầu năm` told in January or February is the year before. */
const isLastYears = ({ last, first }: Months, now: Point | null): boolean =>
  now?.month != null && now.month <= 2 && first === 1 && last >= 9;

/** The first or last `count` months: of this year from February on, whatever the cues say. */
const edgeMonths = (groups: Groups, now: Point | null, count: number): Draft => {
  const months = spanOf(count, groups['side']);
  const draft = monthsDraft(groups, now, months, { ahead: isLate(now) });
  const { start, end } = draft;
  if (start == null || end == null || start.year !== null || now?.year == null || !isLastYears(months, now))
    return draft;
  const year = now.year - 1;
  return { ...draft, start: { ...start, year }, end: { ...end, year }, relative: true };
};

const nMonths = (groups: Groups, now: Point | null): Draft | null => {
  const count = readCount(groups['count'] ?? '') ?? 0;
  if (count < 1 || count > 12) return null;
  return edgeMonths(groups, now, count);
};

/** `cuộc gọi rác hai tháng giảm, một tháng tăng`, `Sau hai tháng, …`; not `Tính chung hai tháng, …`. */
const isLength = ({ before, after }: Around): boolean =>
  /(?:^|[^\p{L}])sau $/u.test(before) || (/^ (?:tăng|giảm)/u.test(after) && !/(?:chung|dồn|kế) $/u.test(before));

/** More than one month. */
const MANY_BEFORE = wordsBefore(`\\d+|${SPELLED_SMALL}|các|những|mấy|vài|nhiều`);

const monthAt = (edge: string): Months => {
  const month = edge.startsWith('đầu') ? 1 : 12;
  return { first: month, last: month, grain: 'month' };
};

const COUNT = `(?<count>\\d{1,2}|${SPELLED_SMALL})`;
/** The year part of `6 tháng đầu năm …`: a number, a step, or nothing but `năm`. */
const OF_YEAR = `(?:${YEAR_TAIL}|,? (?:của )?năm)`;

/** Quarters, halves and other runs of months of a year. */
export const quarterRules: readonly TimeRule[] = [
  {
    name: 'quarter', // quý I/2024, quí III/2020, quý 2 năm nay; not 5 quý
    needs: /quí/u,
    pattern: timePattern(`(?:các )?quý (?:thứ )?(?<quarter>${QUARTER})(?:${YEAR_TAIL})?${SIDE}`),
    read: (groups, { now, before }) =>
      /\d $/u.test(before) && !NUMBERED_NAME_BEFORE.test(before)
        ? null
        : sideDraft(groups['side'], quarterDraft(groups, groups['quarter'], now), now),
  },
  {
    name: 'quarter-edge', // quý cuối năm, quý đầu năm 2024, quý đầu tiên của năm
    needs: /quí/u,
    pattern: timePattern(`quý (?<edge>đầu tiên|đầu|cuối)(?:${OF_YEAR})`),
    read: (groups, { now }) => ({ ...quarterDraft(groups, groups['edge'], now), ahead: isLate(now) }),
  },
  {
    name: 'month-edge', // tháng đầu năm, tháng cuối năm 2024; not 6 tháng đầu năm, các tháng đầu năm
    needs: /tháng/u,
    pattern: timePattern(`tháng (?<edge>đầu tiên|đầu|cuối cùng|cuối)(?:${OF_YEAR})`),
    read: (groups, { now, before }) =>
      MANY_BEFORE.test(before) ? null : monthsDraft(groups, now, monthAt(groups['edge'] ?? ''), { ahead: isLate(now) }),
  },
  {
    name: 'quarter-short', // Q1/2020, Q3 2024, 3Q2024
    needs: /q[1-4]/u,
    pattern: timePattern(`q(?<quarter>[1-4])(?: ?[/.-]? ?(?<year>${YEAR})| năm (?<step>${YEAR_STEP}))`),
    read: (groups, { now }) => quarterDraft(groups, groups['quarter'], now),
  },
  {
    name: 'months-of-year', // 6 tháng đầu năm 2024, 9 tháng năm 2024, sáu tháng cuối năm, 11 tháng đầu năm nay, 6 tháng đầu
    needs: /tháng/u,
    pattern: timePattern(`${COUNT} tháng (?<side>đầu tiên|đầu|cuối)(?:${OF_YEAR})?`),
    read: (groups, { now, after }) => (after.startsWith(' học') ? null : nMonths(groups, now)),
  },
  {
    name: 'months-left', // 5 tháng còn lại, hai tháng còn lại của năm 2024; not 5 tháng còn lại của hợp đồng
    needs: /tháng/u,
    pattern: timePattern(`${COUNT} tháng còn lại(?<whole>${OF_YEAR})?`),
    read: (groups, { now, after }) =>
      groups['whole'] !== undefined || /^(?:$| ?[,.;:)])/u.test(after)
        ? nMonths({ ...groups, side: 'cuối' }, now)
        : null,
  },
  {
    name: 'months-in-year', // 11 tháng năm 2024, 9 tháng của năm nay, 9 tháng 2024
    needs: /tháng/u,
    pattern: timePattern(`${COUNT} tháng(?:${YEAR_TAIL})`),
    read: (groups, { now }) => nMonths(groups, now),
  },
  {
    name: 'months-short', // 6T/2024, 9T2024, 6 tháng/2024, H1/2024
    needs: /t ?[/-]? ?\d|h[12]/u,
    pattern: timePattern(`(?:(?<count>\\d{1,2}) ?t ?[/-]? ?|h(?<half>[12]) ?[/-]? ?)(?<year>${YEAR})`),
    read: (groups, { now }) => {
      if (groups['half'] === undefined) return nMonths(groups, now);
      return monthsDraft(groups, now, spanOf(6, groups['half'] === '1' ? 'đầu' : 'cuối'));
    },
  },
  {
    name: 'months-to-date', // Trong 6 tháng, xuất khẩu đạt …; Tính chung 9 tháng, …; GDP 9 tháng tăng; not trong 3 tháng
    needs: /tháng/u,
    pattern: timePattern(`${COUNT} tháng`),
    read: (groups, around) => {
      const { now } = around;
      const count = readCount(groups['count'] ?? '') ?? 0;
      const isWithin = now?.month == null || count <= now.month || now.month <= 2;
      const isPair = count === 2 && !/^\d/u.test(groups['count'] ?? '') && isLength(around);
      return count < 2 || isPair || !isWithin || !isToDate(count, around) ? null : nMonths(groups, now);
    },
  },
  {
    name: 'half', // nửa đầu năm 2024, nửa cuối năm, nửa sau 2024
    needs: /nửa/u,
    pattern: timePattern(`nửa (?<side>đầu tiên|đầu|cuối|sau)(?:${OF_YEAR})`),
    read: (groups, { now }) => edgeMonths(groups, now, 6),
  },
  {
    name: 'half-year-edge', // nửa năm đầu, nửa năm cuối 2024
    needs: /nửa/u,
    pattern: timePattern(`nửa năm (?<side>đầu|cuối)(?:${YEAR_TAIL})?`),
    read: (groups, { now }) => edgeMonths(groups, now, 6),
  },
  {
    name: 'half-to-date', // Thu ngân sách nửa năm đạt …; not nửa năm, sau nửa năm
    needs: /nửa/u,
    pattern: timePattern('nửa năm'),
    read: (groups, around) => {
      const { now } = around;
      const isOver = now?.month != null && now.month >= 6 && now.month <= 8;
      return isOver && isRising(around) ? nMonths({ ...groups, count: '6' }, now) : null;
    },
  },
  {
    name: 'quarters-of-year', // 3 quý đầu năm, ba quý đầu năm 2024
    needs: /quí/u,
    pattern: timePattern(`(?<count>[2-3]|hai|ba) quý (?<side>đầu|cuối)(?:${OF_YEAR})`),
    read: (groups, { now }) => {
      const count = (readCount(groups['count'] ?? '') ?? 0) * 3;
      return edgeMonths(groups, now, count);
    },
  },
];

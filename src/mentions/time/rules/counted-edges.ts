import { add, daysInMonth, floor, lastOf, type Point, point } from '../../../calendar/point.ts';
import { wordsAfter } from '../cue.ts';
import type { Groups, TimeRule } from '../engine.ts';
import { timePattern } from '../engine.ts';
import { MONTH, readMonth, readYear, SPELLED_SMALL, YEAR_TAIL } from '../fragments.ts';
import type { Draft } from '../reading.ts';
import { readCount } from '../spelled.ts';
import { readNth } from './ordinal-words.ts';
import { QUARTER } from './quarters.ts';
import { STEP, STEPS } from './shift.ts';

/** What is cut, by its months; `open` where no year was printed, `relative` where it was counted from the reference. */
interface Whole {
  readonly first: Point;
  readonly last: Point;
  readonly open: boolean;
  readonly relative: boolean;
}

/** Days are counted in a year; where nobody printed one it is taken out again. */
const ANY_YEAR = 2000;

const named = (groups: Groups, now: Point | null, first: number, last: number): Whole => {
  const { year, relative } = readYear(groups, now);
  const counted = year ?? now?.year ?? ANY_YEAR;
  return {
    first: point({ year: counted, month: first }),
    last: point({ year: counted, month: last }),
    open: year === null,
    relative,
  };
};

/** `tháng trước`, `quý này`, `năm`: counted from the reference. */
const current = (unit: 'month' | 'quarter' | 'year', steps: number, now: Point | null): Whole | null => {
  if (now === null) return null;
  const at = add(floor(now, unit), unit, steps);
  const last = lastOf(at, unit);
  return {
    first: { ...at, month: at.month ?? 1 },
    last: { ...last, month: last.month ?? 12 },
    open: false,
    relative: true,
  };
};

const CURRENT_UNITS = { tháng: 'month', quí: 'quarter', năm: 'year' } as const;
const isCurrentUnit = (word: string): word is keyof typeof CURRENT_UNITS => word in CURRENT_UNITS;

const wholeOf = (groups: Groups, now: Point | null): Whole | null => {
  const { month, quarter, unit, full, moved } = groups;
  if (month !== undefined) return named(groups, now, readMonth(month), readMonth(month));
  if (quarter !== undefined) return named(groups, now, readNth(quarter) * 3 - 2, readNth(quarter) * 3);
  if (full !== undefined) return named({ year: full }, now, 1, 12);
  return unit !== undefined && isCurrentUnit(unit)
    ? current(CURRENT_UNITS[unit], STEPS.get(moved ?? '') ?? 0, now)
    : null;
};

const firstDay = (at: Point): Point => ({ ...at, day: 1 });
const lastDay = (at: Point): Point => ({ ...at, day: daysInMonth(at.year, at.month ?? 12) });

/** The first or last `count` days, weeks or months of the whole. */
const cut = ({ first, last }: Whole, unit: string, count: number, isLast: boolean): readonly [Point, Point] => {
  if (unit === 'tháng') return isLast ? [add(last, 'month', 1 - count), last] : [first, add(first, 'month', count - 1)];
  const days = unit === 'tuần' ? count * 7 : count;
  return isLast
    ? [add(lastDay(last), 'day', 1 - days), lastDay(last)]
    : [firstDay(first), add(firstDay(first), 'day', days - 1)];
};

const draftOf = (whole: Whole, unit: string, count: number, isLast: boolean): Draft => {
  const [start, end] = cut(whole, unit, count, isLast);
  const year = whole.open ? null : undefined;
  return {
    kind: 'period',
    grain: unit === 'tháng' ? 'month' : 'day',
    start: year === null ? { ...start, year } : start,
    end: year === null ? { ...end, year } : end,
    relative: whole.relative,
  };
};

const WHOLE =
  `(?:(?:tháng (?<month>${MONTH})|quý (?<quarter>${QUARTER}))(?:${YEAR_TAIL})?|năm (?<full>(?:1[89]|20|21)\\d\\d)` +
  `|(?<unit>tháng|quý|năm)(?: (?<moved>${STEP}))?)`;
/** `hai tháng đầu năm học`, `tháng Giêng`: another year, another month. */
const OTHER_WHOLE = wordsAfter('học|âm|dương|tài khóa|\\d+');
const MOST: Readonly<Record<string, number>> = { ngày: 45, tuần: 8, tháng: 3 };

/** Runs of days, weeks or months at an edge of something longer; months of years are quarters.ts's. */
export const countedEdgeRules: readonly TimeRule[] = [
  {
    name: 'counted-edge', // 15 ngày đầu tháng 7/2024, ba ngày cuối năm, 2 tháng đầu quý II; not 6 tháng đầu năm
    needs: /đầu|cuối/u,
    pattern: timePattern(
      `(?<count>\\d{1,2}|${SPELLED_SMALL}) (?<part>ngày|tuần|tháng) (?<edge>đầu tiên|đầu|cuối cùng|cuối)(?: của| trong)? ${WHOLE}`,
    ),
    read: (groups, { now, after }) => {
      const { part = '', edge = '' } = groups;
      const count = readCount(groups['count'] ?? '') ?? 0;
      const whole = wholeOf(groups, now);
      const isMonths = part === 'tháng' && groups['quarter'] === undefined && groups['unit'] !== 'quí';
      if (whole === null || OTHER_WHOLE.test(after) || count < 1 || count > (MOST[part] ?? 0) || isMonths) return null;
      return draftOf(whole, part, count, edge.startsWith('cuối'));
    },
  },
];

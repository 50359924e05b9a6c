import { point } from '../../../calendar/point.ts';
import { fold } from '../../../text/fold.ts';
import { BRANCHES, STEMS } from '../../../vi/calendar.ts';
import type { TimeRule } from '../engine.ts';
import { timePattern } from '../engine.ts';
import { oneOf, YEAR } from '../fragments.ts';

const stems = STEMS.map((name) => fold(name));
const branches = BRANCHES.map((name) => fold(name));
const NAME = `(?<stem>${oneOf(STEMS)}) (?<branch>${oneOf(BRANCHES)})`;

const CYCLE = 60;
/** A year of the first stem and the first branch. */
const FIRST = 1984;

/** The year of that name nearest to `near`: 2024 for Giáp Thìn; null where no year has the name. */
const nearestYear = (stem: string, branch: string, near: number): number | null => {
  const [of10, of12] = [stems.indexOf(stem), branches.indexOf(branch)];
  for (let year = near - CYCLE / 2; year < near + CYCLE / 2; year += 1) {
    if ((((year - FIRST) % 10) + 10) % 10 === of10 && (((year - FIRST) % 12) + 12) % 12 === of12) return year;
  }
  return null;
};

/** Years by their sexagenary names; lunar, so that none of them begins in January. */
export const lunarYearRules: readonly TimeRule[] = [
  {
    name: 'lunar-year', // năm Giáp Thìn, Tết Ất Tỵ 2025, xuân Bính Ngọ
    needs: new RegExp(`${branches.join('|')}`, 'u'),
    pattern: timePattern(`(?<head>năm|tết|xuân) ${NAME}(?: (?<year>${YEAR}))?`),
    read: ({ head, stem = '', branch = '', year }, { now }) => {
      const near = year === undefined ? (now?.year ?? null) : Number(year);
      const found = near === null ? null : nearestYear(stem, branch, near);
      if (near !== null && found === null) return null;
      const isDay = head !== 'năm';
      const start = point(isDay ? { year: found, month: 1, day: 1 } : { year: found });
      return { kind: isDay ? 'date' : 'period', grain: isDay ? 'day' : 'year', start, end: start, lunar: true };
    },
  },
];

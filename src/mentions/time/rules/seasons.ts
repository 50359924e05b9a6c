import { type Point, point } from '../../../calendar/point.ts';
import { fold } from '../../../text/fold.ts';
import { SEASONS } from '../../../vi/calendar.ts';
import type { TimeRule } from '../engine.ts';
import { timePattern } from '../engine.ts';
import { oneOf, readYear, YEAR_TAIL } from '../fragments.ts';
import type { Draft } from '../reading.ts';
import { STEP, STEPS } from './shift.ts';

type MonthDay = readonly [month: number, day: number];

const seasons: ReadonlyMap<string, readonly [MonthDay, MonthDay]> = new Map(
  SEASONS.map(([name, first, last]) => [fold(name), [first, last]]),
);

const orderOf = (month: number, day: number): number => month * 100 + day;

/** Year in which the season begins that `step` says: `này` the one under way or of this year, else the nearest apart. */
const startYear = (now: Point, [first, last]: readonly [MonthDay, MonthDay], step: number): number | null => {
  if (now.year === null) return null;
  const today = orderOf(now.month ?? 1, now.day ?? 1);
  const [begins, ends] = [orderOf(...first), orderOf(...last)];
  const wraps = ends < begins;
  const current = wraps && today <= ends ? now.year - 1 : now.year;
  if (step === 0) return current;
  const isBefore = current === now.year && today < begins;
  const isOver = !wraps && today > ends;
  if (step > 0) return current + step - (isBefore ? 1 : 0);
  return current + step + (isOver ? 1 : 0);
};

const seasonDraft = (year: number | null, [first, last]: readonly [MonthDay, MonthDay]): Draft => {
  const next = orderOf(...last) < orderOf(...first) ? 1 : 0;
  return {
    kind: 'period',
    grain: 'day',
    start: point({ year, month: first[0], day: first[1] }),
    end: point({ year: year === null ? null : year + next, month: last[0], day: last[1] }),
  };
};

export const seasonRules: readonly TimeRule[] = [
  {
    name: 'season', // mùa hè 2023, mùa thu năm ngoái, mùa đông này, hè tới; not mùa đông, vụ hè thu 2023
    needs: /mùa|hè/u,
    pattern: timePattern(
      `(?:mùa (?<name>${oneOf(SEASONS.map(([name]) => name))})|(?<summer>hè))` + `(?:${YEAR_TAIL}| (?<nearby>${STEP}))`,
    ),
    read: (groups, { now }) => {
      const season = seasons.get(groups['name'] ?? groups['summer'] ?? '');
      if (season === undefined) return null;
      const step = STEPS.get(groups['nearby'] ?? '');
      if (step === undefined) {
        const { year, relative } = readYear(groups, now);
        return { ...seasonDraft(year, season), relative };
      }
      const year = now === null ? null : startYear(now, season, step);
      return { ...seasonDraft(year, season), relative: true, ahead: step > 0 };
    },
  },
];

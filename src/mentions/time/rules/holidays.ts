import { point } from '../../../calendar/point.ts';
import { fold } from '../../../text/fold.ts';
import { LUNAR_HOLIDAYS, SOLAR_HOLIDAYS } from '../../../vi/calendar.ts';
import type { TimeRule } from '../engine.ts';
import { timePattern } from '../engine.ts';
import { HOLIDAY, readYear, YEAR_TAIL } from '../fragments.ts';

interface Holiday {
  readonly month: number;
  readonly day: number;
  readonly lunar: boolean;
}

const holidays = new Map<string, Holiday>([
  ...SOLAR_HOLIDAYS.map(([name, month, day]): [string, Holiday] => [fold(name), { month, day, lunar: false }]),
  ...LUNAR_HOLIDAYS.map(([name, month, day]): [string, Holiday] => [fold(name), { month, day, lunar: true }]),
]);

/** One word of every holiday's name. */
const HOLIDAY_NEEDS = new RegExp(
  [...new Set([...holidays.keys()].map((name) => name.split(' ').at(-1) ?? name))].join('|'),
  'u',
);

export const holidayRules: readonly TimeRule[] = [
  {
    name: 'holiday', // Quốc khánh, Tết Dương lịch 2025, Tết Nguyên đán (lunar), Giỗ Tổ Hùng Vương
    needs: HOLIDAY_NEEDS,
    pattern: timePattern(`(?:ngày )?(?:lễ )?(?<name>${HOLIDAY})(?:${YEAR_TAIL})?`),
    read: (groups, { now }) => {
      const found = holidays.get(groups['name'] ?? '');
      if (found === undefined) return null;
      const { year, relative } = readYear(groups, now);
      return { start: point({ year, month: found.month, day: found.day }), lunar: found.lunar, relative };
    },
  },
];

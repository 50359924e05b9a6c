import type { TimeRule } from '../engine.ts';
import { anchorRules } from './anchors.ts';
import { clockRules } from './clock.ts';
import { countedEdgeRules } from './counted-edges.ts';
import { dateRules } from './dates.ts';
import { distanceRules } from './distances.ts';
import { durationRules } from './durations.ts';
import { holidayRules } from './holidays.ts';
import { lunarYearRules } from './lunar-years.ts';
import { monthRules } from './months.ts';
import { quarterRules } from './quarters.ts';
import { relativeRules } from './relative.ts';
import { seasonRules } from './seasons.ts';
import { weekdayRules } from './weekdays.ts';
import { yearRules } from './years.ts';

/** All ways to write a time. Of equally long readings the earlier rule wins. */
export const timeRules: readonly TimeRule[] = [
  ...dateRules,
  ...clockRules,
  ...monthRules,
  ...quarterRules,
  ...countedEdgeRules,
  ...yearRules,
  ...relativeRules,
  ...seasonRules,
  ...distanceRules,
  ...weekdayRules,
  ...holidayRules,
  ...lunarYearRules,
  ...anchorRules,
  ...durationRules,
];

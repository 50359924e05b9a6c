import type { TimeRule } from '../engine.ts';
import { anchorRules } from './anchors.ts';
import { dateRules } from './dates.ts';
import { monthRules } from './months.ts';
import { relativeRules } from './relative.ts';
import { yearRules } from './years.ts';

/** All ways to write a time. Of equally long readings the earlier rule wins. */
export const timeRules: readonly TimeRule[] = [
  ...dateRules,
  ...monthRules,
  ...yearRules,
  ...relativeRules,
  ...anchorRules,
];

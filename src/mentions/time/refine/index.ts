import type { Refiner } from 'chrono-node/vi';
import { takeBounds } from './bounds.ts';
import { joinDayAndTime } from './day-and-time.ts';
import { takeEdges } from './edges.ts';
import { splitLists } from './lists.ts';
import { dropOverlaps } from './overlap.ts';
import { joinRanges } from './ranges.ts';
import { takeSuffixes } from './suffixes.ts';

/** What happens to the readings of a stretch of text after all rules have run, in this order. */
export const timeRefiners: readonly Refiner[] = [
  dropOverlaps,
  takeSuffixes,
  splitLists,
  joinDayAndTime,
  takeEdges,
  joinRanges,
  takeBounds,
];

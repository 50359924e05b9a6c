import type { Refiner } from 'chrono-node/vi';
import { takePrefixes } from './edges.ts';
import { splitLists } from './lists.ts';
import { dropOverlaps } from './overlap.ts';
import { joinRanges } from './ranges.ts';

/** What happens to the readings of a stretch of text after all rules have run, in this order. */
export const timeRefiners: readonly Refiner[] = [dropOverlaps, splitLists, joinRanges, takePrefixes];

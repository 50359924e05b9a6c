import type {
  Base,
  Measure,
  NumericMention,
  PlaceMention,
  Sector,
  Sentence,
  Status,
  TemporalMention,
} from '../model.ts';
import type { Cue } from './clause/cue.ts';
import type { Group } from './clause/items.ts';
import type { Phrase } from './clause/phrase.ts';

/** A statistic in the making: what attachment has decided so far. */
export interface Draft {
  readonly sentence: Sentence;
  readonly group: Group;
  /** Index of the number in `group.items`. */
  readonly at: number;
  readonly mention: NumericMention;
  /** Denominator of a rate, printed with it or behind the last of its list; null for none. */
  readonly per: string | null;
  readonly cue: Cue;
  /** The phrase right of the number: its counted noun and what is said of it. */
  readonly right: Phrase;
  /** Index in `group.items` where the statement of this number begins. */
  readonly from: number;
  readonly measure: Measure;
  /** -1 for a decrease. */
  readonly sign: 1 | -1;
  readonly unit: string;
  /** What is measured, in the article's words; empty when nothing names it. */
  readonly label: string;
  /** What was added to a thin noun to make the label; numbers that continue its list share it. */
  readonly topic: string;
  /** The noun the number counts, empty when none follows it. */
  readonly noun: string;
  /** The level this change, share or attainment speaks of. */
  readonly anchor: Draft | null;
  /** The number before it in a coordination: `18 bộ, 63 tỉnh và 4 doanh nghiệp`. */
  readonly chain: Draft | null;
  /** True for the parts of a whole: `gồm 232 cuộc …, 168 cuộc …`. */
  readonly part: boolean;
  /** The row a parenthesis explains. */
  readonly host: Draft | null;
  readonly base: Base | null;
  readonly status: Status;
  readonly sector: Sector | null;
  /** A place named with the number itself, null when it stands elsewhere. */
  readonly place: PlaceMention | null;
  /** The time that a table head names for this number, null outside tables. */
  readonly time: TemporalMention | null;
  readonly baseTime: TemporalMention | null;
  /** What caption and heads of its row and column say, empty outside tables. */
  readonly heads: string;
  readonly rules: readonly string[];
}

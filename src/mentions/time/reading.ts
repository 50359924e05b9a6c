import type { Point } from '../../calendar/point.ts';
import type { TemporalMention } from '../../model.ts';

/** What a rule makes of its words, before the reference date fills what they leave out. */
export interface Reading {
  readonly rule: string;
  readonly kind: TemporalMention['kind'];
  readonly grain: TemporalMention['grain'];
  /** First and last point, inclusive; null for an open end. */
  readonly start: Point | null;
  readonly end: Point | null;
  readonly duration: string | null;
  readonly shift: TemporalMention['shift'];
  readonly samePeriod: boolean;
  readonly asOf: boolean;
  readonly now: boolean;
  readonly lunar: boolean;
  /** Worked out from the reference date: `năm ngoái`, `hôm qua`. */
  readonly relative: boolean;
  /** Its first year is printed though its end is not: `từ năm 2020 đến nay`. */
  readonly anchored: boolean;
  /** The words themselves look forward (`tháng 9 tới`): never moved into the past. */
  readonly ahead: boolean;
  /** ISO weekday printed beside the date, to check a guessed year with. */
  readonly weekday: number | null;
  /** Says something else unless it stands alone or is capitalised: `thứ hai` is also `second`. */
  readonly weak: boolean;
}

/** What a rule returns: only what differs from a plain printed date. */
export type Draft = Partial<Omit<Reading, 'rule'>>;

/** Field by field: spreading is several times slower, and this runs for every candidate. */
export const readingOf = (rule: string, draft: Draft): Reading => ({
  rule,
  kind: draft.kind ?? 'date',
  grain: draft.grain ?? 'day',
  start: draft.start ?? null,
  end: draft.end === undefined ? (draft.start ?? null) : draft.end,
  duration: draft.duration ?? null,
  shift: draft.shift ?? null,
  samePeriod: draft.samePeriod ?? false,
  asOf: draft.asOf ?? false,
  now: draft.now ?? false,
  lunar: draft.lunar ?? false,
  relative: draft.relative ?? false,
  anchored: draft.anchored ?? false,
  ahead: draft.ahead ?? false,
  weekday: draft.weekday ?? null,
  weak: draft.weak ?? false,
});

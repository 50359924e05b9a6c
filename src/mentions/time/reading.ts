import type { TemporalMention } from '../../model.ts';
import { type Point, point } from './point.ts';

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
  /** The words themselves look forward (`tháng 9 tới`): never moved into the past. */
  readonly ahead: boolean;
  /** ISO weekday printed beside the date, to check a guessed year with. */
  readonly weekday: number | null;
  /** Says something else unless it stands alone or is capitalised: `thứ hai` is also `second`. */
  readonly weak: boolean;
}

/** What a rule returns: only what differs from a plain printed date. */
export type Draft = Partial<Omit<Reading, 'rule'>>;

const PLAIN: Omit<Reading, 'rule'> = {
  kind: 'date',
  grain: 'day',
  start: null,
  end: null,
  duration: null,
  shift: null,
  samePeriod: false,
  asOf: false,
  now: false,
  lunar: false,
  relative: false,
  ahead: false,
  weekday: null,
  weak: false,
};

export const readingOf = (rule: string, draft: Draft): Reading => ({
  ...PLAIN,
  ...draft,
  end: draft.end === undefined ? (draft.start ?? null) : draft.end,
  rule,
});

/** The same point with everything that is not known in it replaced by what `other` knows. */
export const borrow = (at: Point, other: Point): Point =>
  point({
    year: at.year ?? other.year,
    month: at.month ?? (at.year === null ? other.month : null),
    day: at.day,
    hour: at.hour,
    minute: at.minute,
    second: at.second,
    zone: at.zone ?? other.zone,
  });

import { readPoint } from '../../calendar/period.ts';
import { daysInMonth, formatPoint, type Point } from '../../calendar/point.ts';
import type { TemporalMention } from '../../model.ts';

const withYear = (at: Point, year: number): Point => {
  const last = at.month === null ? null : daysInMonth(year, at.month);
  return { ...at, year, day: at.day === null || last === null ? at.day : Math.min(at.day, last) };
};

/** Precision that the ISO text was written in. */
const rewrite = (iso: string, grain: TemporalMention['grain'], year: number): string => {
  const at = readPoint(iso);
  if (at === null) return iso;
  const moved = withYear(at, year);
  return iso.includes('T') ? formatPoint(moved, grain) : formatPoint(moved, 'day').slice(0, iso.length);
};

/**
 * Reads a mention that prints no year again with `year` as the year it is told in: `ngày 10/7` of a text of 2022,
 * `năm ngoái` of the same text. A mention with a printed year stays as it is.
 */
export const completeYear = (mention: TemporalMention, year: number): TemporalMention => {
  if (mention.open !== 'year') return mention;
  const told = mention.shift?.unit === 'year' ? year + mention.shift.amount : year;
  const [from, to] = [readPoint(mention.from), readPoint(mention.to)];
  const width = from?.year == null || to?.year == null ? 0 : to.year - from.year;
  return {
    ...mention,
    from: rewrite(mention.from, mention.grain, told - (from === null ? 0 : width)),
    to: rewrite(mention.to, mention.grain, told),
    basis: 'completed',
  };
};

import type { Found } from '../../model.ts';
import { writtenIn } from '../../text/written-in.ts';
import { isoDate } from '../calendar.ts';
import type { Stamp } from '../stamps.ts';
import type { Layout } from './classify.ts';
import { readDateline } from './dateline.ts';

/** How far a stamp stands from the text it dates counts less than what it says about itself. */
const LABEL_WORTH: Readonly<Record<Stamp['label'], number>> = { published: 4, none: 2, updated: 1, today: -6 };

interface Candidate {
  readonly stamp: Stamp;
  readonly worth: number;
}

/** Stamps of the lines above the text or below it, each with how likely it is the date of publication. */
const candidates = ({ looks, zones, title }: Layout): Candidate[] =>
  looks.flatMap((look, at) => {
    if (look.stamps.length === 0 || zones.boxed.has(at)) return [];
    const isAbove = at < zones.first;
    const isBelow = at > zones.last;
    // Between two paragraphs a date is no stamp; straight under the first one (a sapo) it is.
    if (!isAbove && !isBelow && at > zones.first + 2) return [];
    const nearTitle = title >= 0 && Math.abs(at - title) <= 3 ? 2 : 0;
    const belowTitle = title >= 0 && at > title && !isBelow ? 1 : 0;
    return look.stamps.map((stamp) => ({
      stamp,
      worth: LABEL_WORTH[stamp.label] + (stamp.hasTime ? 2 : 0) + nearTitle + belowTitle + (isBelow ? -2 : 0),
    }));
  });

const byStamp = (layout: Layout): Found | null => {
  const [first, ...others] = candidates(layout);
  if (first === undefined) return null;
  const best = others.reduce((kept, next) => (next.worth > kept.worth ? next : kept), first);
  return best.worth < 0 ? null : { value: best.stamp.value, basis: 'byline' };
};

const LEAD_PARAGRAPHS = 4;
const OPENING = 600;

const byDateline = ({ text, looks, zones }: Layout): Found | null => {
  const leads = looks
    .filter((look, at) => at >= zones.first && !zones.boxed.has(at) && look.isProse && look.marker === null)
    .slice(0, LEAD_PARAGRAPHS);
  for (const { line } of leads) {
    const paragraph = text.slice(line.start, Math.min(line.end, line.start + OPENING));
    const dateline = readDateline(paragraph);
    if (dateline === null) continue;
    const { day, month } = dateline;
    const year = dateline.year ?? writtenIn(text, dateline)?.year ?? null;
    const value = year === null ? null : isoDate(year, month, day);
    return value === null ? null : { value, basis: 'body' };
  }
  return null;
};

/** `(Thời báo Vận tải, 02/12/2019)`, `Hà Nội, ngày 2/12/2019`: a paper or a place with its day. */
const CREDITED =
  /^\(?\p{Lu}[^()\d]{2,60},\s+(?:ngày\s+)?(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})\s*\)?\.?$/u;

/** How near the end of the text such a line stands. */
const CLOSING = 2;

const byClosingCredit = ({ looks, zones }: Layout): Found | null => {
  if (zones.first < 0) return null;
  for (const [at, { line, isProse }] of looks.entries()) {
    if (at < zones.last - CLOSING || zones.boxed.has(at) || isProse) continue;
    const { day, month, year } = CREDITED.exec(line.text.normalize('NFC').trim())?.groups ?? {};
    const value = year === undefined ? null : isoDate(Number(year), Number(month), Number(day));
    if (value !== null) return { value, basis: 'byline' };
  }
  return null;
};

/** The day of publication: a stamp above or below the article, else the credit it closes with, else its dateline, completed with the year the text shows. */
export const findPublished = (layout: Layout): Found | null =>
  byStamp(layout) ?? byClosingCredit(layout) ?? (layout.zones.first < 0 ? null : byDateline(layout));

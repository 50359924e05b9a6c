import type { Found } from '../../model.ts';
import type { Layout } from '../plain/classify.ts';
import { findPublished } from '../plain/published.ts';
import type { Stamp } from '../stamps.ts';
import { readMachineDate } from './dates.ts';
import type { MainContent } from './main-content.ts';
import type { PageData } from './page-data.ts';
import type { CutPage } from './pieces.ts';
import type { Selected } from './select.ts';
import { visibleStamps } from './visible-dates.ts';

/** Everything a page offers about its origin. */
export interface Sources {
  readonly data: PageData;
  readonly cut: CutPage;
  readonly main: MainContent;
  readonly selected: Selected;
  readonly layout: Layout;
}

const minuteOf = (date: string): string => date.slice(0, 16);

/** The date in the page's data, its time completed or its wrong zone set right by the date that readers see. */
const byData = (raw: string, stamps: readonly Stamp[]): string | null => {
  const value = readMachineDate(raw);
  if (value === null) return null;
  const sameDay = stamps.find((stamp) => stamp.hasTime && stamp.value.startsWith(value.slice(0, 10)));
  if (!value.includes('T') && sameDay !== undefined) return sameDay.value;
  // `2026-03-07T08:07:00Z` under a visible `08:07`: the clock is Vietnamese, the zone is a mistake.
  const wallClock = stamps.find(
    (stamp) => stamp.hasTime && minuteOf(stamp.value) === raw.trim().replace(' ', 'T').slice(0, 16),
  );
  return wallClock !== undefined && minuteOf(wallClock.value) !== minuteOf(value) ? wallClock.value : value;
};

const ABOVE_TITLE = 8;
const BELOW_TITLE = 14;

/** `<time datetime>` beside the headline, those below it first; others date the articles of a list. */
const timesNear = ({ cut, main, selected: { titleAt } }: Sources): string[] => {
  const title = titleAt >= 0 ? titleAt : main.first;
  const times = cut.marks.filter(({ kind }) => kind === 'time');
  const within = (from: number, to: number): string[] =>
    times.filter(({ at }) => at >= from && at < to).map(({ text }) => text);
  return [
    ...within(title + 1, Math.max(title + BELOW_TITLE, main.first + 1)),
    ...within(title - ABOVE_TITLE, title + 1).reverse(),
  ];
};

/** `/news/2023/08/15/…`, `/20230815/`: the day in a page's own address. */
const ADDRESS_DAY = /\/(?<y>(?:19|20)\d\d)[/-]?(?<m>0[1-9]|1[0-2])[/-]?(?<d>0[1-9]|[12]\d|3[01])(?:[/-]|$)/u;

const byAddress = (url: string | null): string | null => {
  const { y, m, d } = ADDRESS_DAY.exec(url ?? '')?.groups ?? {};
  return y === undefined ? null : `${y}-${m}-${d}`;
};

/**
 * The day of publication, the first that answers: the page's data, a `<time>` beside the headline, a printed date beside it, the lines of
 * the text as in a plain text, the page's address, the day of the last change.
 */
export const publishedOf = (sources: Sources): Found | null => {
  const { data, cut, main, selected, layout } = sources;
  const stamps = visibleStamps(cut, main, selected);
  const fromData = (raw: string | null): Found | null => {
    const value = raw === null ? null : byData(raw, stamps);
    return value === null ? null : { value, basis: 'metadata' };
  };
  for (const raw of [data.published, ...timesNear(sources)]) {
    const found = fromData(raw);
    if (found !== null) return found;
  }
  const visible = stamps.find(({ hasTime, label }) => hasTime && label !== 'updated') ?? stamps[0];
  return visible === undefined
    ? (findPublished(layout) ?? fromData(byAddress(data.url)) ?? fromData(data.modified))
    : { value: visible.value, basis: 'byline' };
};

import type { Found } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { readByline } from '../plain/bylines.ts';
import type { Layout } from '../plain/classify.ts';
import { findPlace } from '../plain/place.ts';
import { findPublished } from '../plain/published.ts';
import { findCredits } from '../plain/publisher.ts';
import { readStamps, type Stamp } from '../stamps.ts';
import { readMachineDate } from './dates.ts';
import type { Page } from './dom.ts';
import type { MainContent } from './main-content.ts';
import { isAddress, type PageData } from './page-data.ts';
import type { Piece } from './pieces.ts';
import type { Selected } from './select.ts';

/** Everything a page offers about its origin. */
interface Sources {
  readonly page: Page;
  readonly data: PageData;
  readonly pieces: readonly Piece[];
  readonly main: MainContent;
  readonly selected: Selected;
  readonly layout: Layout;
}

/** What was found about a page. */
export interface Metadata {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly published: Found | null;
  readonly place: string | null;
}

const ABOVE_TITLE = 8;
const LONGEST_STAMP = 160;

/** Stamps around the headline, those below it first: a page's header carries today's date. */
const visibleStamps = ({ pieces, main, selected }: Sources): Stamp[] => {
  const at = selected.titleAt >= 0 ? selected.titleAt : main.first;
  const read = (from: number, to: number): Stamp[] =>
    pieces
      .slice(Math.max(0, from), to)
      .flatMap(({ text }) => (text.length > LONGEST_STAMP ? [] : readStamps(fold(text.normalize('NFC')))));
  return [...read(at + 1, Math.max(main.first + 3, at + 12)), ...read(at - ABOVE_TITLE, at)].filter(
    ({ label }) => label !== 'today',
  );
};

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

const publishedOf = (sources: Sources): Found | null => {
  const stamps = visibleStamps(sources);
  const { data, page } = sources;
  for (const raw of [data.published, ...(stamps.length === 0 ? page.times : page.times.slice(0, 1))]) {
    const value = raw === null ? null : byData(raw, stamps);
    if (value !== null) return { value, basis: 'metadata' };
  }
  const visible = stamps.find(({ hasTime, label }) => hasTime && label !== 'updated') ?? stamps[0];
  return visible === undefined ? findPublished(sources.layout) : { value: visible.value, basis: 'byline' };
};

const plain = (text: string): string => fold(text.normalize('NFC')).replace(/[^\p{L}\p{N}]+/gu, '');

/** `Dân Trí`, `VCCorp.vn`, `admin`, an address: not a person. */
const isNobody = (name: string, publisher: string | null): boolean => {
  const bare = plain(name);
  return (
    bare === '' ||
    isAddress(name) ||
    /^(?:admin|administrator|editor|root|guest|bientap|banbientap|webmaster|unknown|null|undefined|nguoidung|user)\p{N}*$/u.test(
      bare,
    ) ||
    (publisher !== null && (plain(publisher).includes(bare) || bare.includes(plain(publisher)))) ||
    name.length > 90
  );
};

const MOST_AUTHORS = 6;
const withoutTheo = (name: string): string => name.replace(/^theo\s+/iu, '').trim();

/** Bylines between the headline and the end of the body, or in an element that calls itself so. */
const visibleAuthor = ({ pieces, main, selected, layout }: Sources): string | null => {
  const from = selected.titleAt >= 0 ? selected.titleAt + 1 : Math.max(0, main.first - ABOVE_TITLE);
  const near = pieces.slice(from, main.end + 6);
  const marked = near.find(
    ({ around, text }) =>
      text.length <= 90 &&
      around
        .slice(0, 3)
        .some(({ attribs }) =>
          /(?:^|[^a-z])(?:author|byline|tac-?gia)/iu.test(`${attribs?.['class'] ?? ''} ${attribs?.['rel'] ?? ''}`),
        ),
  );
  const line = marked === undefined ? null : (readByline(marked.text)?.author ?? null);
  if (line !== null) return line;
  const head = pieces.slice(from, main.first).flatMap(({ text }) => readByline(text)?.author ?? []);
  return head[0] ?? findCredits(layout).author;
};

const authorOf = (sources: Sources, publisher: string | null): string | null => {
  const { authors, metaAuthors } = sources.data;
  const people = (names: readonly string[]): string[] => [
    ...new Set(names.map(withoutTheo).filter((name) => !isNobody(name, publisher))),
  ];
  const named = people(authors);
  if (named.length > 0) return named.slice(0, MOST_AUTHORS).join(', ');
  return visibleAuthor(sources) ?? people(metaAuthors)[0] ?? null;
};

const hostOf = (url: string | null): string | null =>
  /^https?:\/\/(?:www\.)?(?<host>[^/]+)/u.exec(url ?? '')?.groups?.['host'] ?? null;

/** Reads title, publisher, author, date, address and place of a page: its data first, then what it shows. */
export const readMetadata = (sources: Sources): Metadata => {
  const { data, selected, layout } = sources;
  const publisher = data.publisher ?? findCredits(layout).publisher ?? hostOf(data.url);
  return {
    title: selected.title,
    publisher,
    author: authorOf(sources, publisher),
    url: data.url,
    published: publishedOf(sources),
    place: findPlace(layout, hostOf(data.url) ?? publisher),
  };
};

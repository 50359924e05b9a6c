import { publisherOfHost } from '../../catalogue/publishers.ts';
import type { Found } from '../../model.ts';
import { isLikelyName } from '../plain/names.ts';
import { findPlace } from '../plain/place.ts';
import { findCredits } from '../plain/publisher.ts';
import { authorOf } from './authors.ts';
import { isAddress } from './page-data.ts';
import { publishedOf, type Sources } from './published.ts';
import { isOutletName, splitSite } from './site-name.ts';

/** What was found about a page. */
export interface Metadata {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly published: Found | null;
  readonly place: string | null;
}

const hostOf = (url: string | null): string | null =>
  /^https?:\/\/(?:www\.)?(?<host>[^/]+)/u.exec(url ?? '')?.groups?.['host'] ?? null;

/** The name behind the headline in the page's title: one that says that it is a paper, else the last. */
const siteInTitle = ({ data }: Sources): string | null => {
  const sites = data.headlines.flatMap((headline) => splitSite(headline, null).sites);
  return sites.find(isOutletName) ?? sites[0] ?? null;
};

/** Who publishes a page: its data, the known name of its host, its title, a paper in the author's place, its lines, the bare host. */
const publisherOf = (sources: Sources): string | null => {
  const { data, layout } = sources;
  if (data.publisher !== null && !isAddress(data.publisher)) return data.publisher;
  const host = hostOf(data.url);
  const known = host === null ? null : publisherOfHost(host);
  const signed =
    [...data.authors, ...data.metaAuthors].find((name) => isOutletName(name) && !isLikelyName(name)) ?? null;
  return known ?? siteInTitle(sources) ?? signed ?? findCredits(layout).publisher ?? data.publisher ?? host;
};

/** Reads title, publisher, author, date, address and place of a page: its data first, then what it shows. */
export const readMetadata = (sources: Sources): Metadata => {
  const { data, selected, layout } = sources;
  const publisher = publisherOf(sources);
  return {
    title: selected.title,
    publisher,
    author: authorOf(sources, publisher),
    url: data.url,
    published: publishedOf(sources),
    place: findPlace(layout, hostOf(data.url) ?? publisher),
  };
};

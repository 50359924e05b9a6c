import { load } from 'cheerio/slim';

/** The part of a parsed page that readers look at. */
export interface PageNode {
  readonly type: string;
  readonly name?: string;
  readonly data?: string;
  readonly attribs?: Readonly<Record<string, string>>;
  readonly children?: readonly PageNode[];
}

/** A parsed page: its tree, and what its head says. */
export interface Page {
  readonly root: PageNode;
  /** `name`, `property` or `itemprop` (lower case) of each `<meta>` with its content, in order. */
  readonly metas: readonly (readonly [name: string, content: string])[];
  /** Texts of the JSON-LD scripts. */
  readonly jsonLd: readonly string[];
  readonly canonical: string | null;
  readonly title: string | null;
  /** `datetime` of the first `<time>` elements, in order. */
  readonly times: readonly string[];
}

/** Parses a page. Nothing on it is run or fetched. */
export const parsePage = (html: string): Page => {
  const $ = load(html);
  const metas = $('meta[content]').get().flatMap(({ attribs }) => {
    const name = attribs['property'] ?? attribs['name'] ?? attribs['itemprop'];
    return name === undefined ? [] : [[name.toLowerCase(), attribs['content'] ?? ''] as const];
  });
  const jsonLd = $('script[type="application/ld+json"]').get().map((script) => $(script).text());
  const root: PageNode = $.root().get(0) ?? { type: 'root' };
  const times = $('time[datetime]').slice(0, 8).get().map(({ attribs }) => attribs['datetime'] ?? '');
  return { root, metas, jsonLd, times, canonical: $('link[rel="canonical"]').attr('href') ?? null, title: $('title').first().text() || null };
};

const NAMED = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/iu;

/** Decodes entities that a page escaped once too often: `Chi&amp;#7871;n s&amp;#7921;` → `Chiến sự`. */
export const decodeEntities = (text: string): string => {
  let decoded = text;
  for (let round = 0; round < 2 && NAMED.test(decoded); round++) decoded = load(decoded.replaceAll('<', '&lt;')).root().text();
  return decoded;
};

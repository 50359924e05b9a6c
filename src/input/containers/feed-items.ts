import { walkMarkup } from './markup.ts';

/** The fields of one item, by the names that records have. */
type FeedItem = Readonly<Record<string, string>>;

export interface FeedItems {
  readonly title: string | null;
  readonly items: readonly FeedItem[];
}

/** RSS 1 and 2 and Atom name the same things differently; a later one in a row of rivals is only taken for want of an earlier. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  text: ['content:encoded', 'content', 'body', 'fulltext', 'full-text', 'description', 'summary', 'itunes:summary'],
  title: ['title'],
  url: ['link', 'guid', 'id'],
  date: ['pubdate', 'published', 'dc:date', 'dcterms:created', 'updated', 'dcterms:modified', 'a10:updated'],
  author: ['dc:creator', 'author', 'author.name', 'creator'],
};
const KNOWN = new Set(Object.values(FIELDS).flat());

const ITEMS = new Set(['item', 'entry']);

/** What an item has said so far, by element. */
type Said = Map<string, string>;

const isAddress = (text: string): boolean => /^https?:\/\//u.test(text.trim());

const asItem = (said: Said): FeedItem =>
  Object.fromEntries(
    Object.entries(FIELDS).flatMap(([name, elements]) => {
      const texts = elements.map((element) => said.get(element)?.trim() ?? '');
      const found = texts.find((text) => text !== '' && (name !== 'url' || isAddress(text)));
      return found === undefined ? [] : [[name, found]];
    }),
  );

const escapeMarkup = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');

/** Follows the elements of a feed and keeps what the items say. Markup inside a field (Atom's xhtml) becomes text again. */
const follow = () => {
  const items: FeedItem[] = [];
  const feed: Said = new Map();
  let said: Said | null = null;
  let field: string | null = null;
  /** Elements open inside the field. */
  let inner = 0;
  const target = (): Said => said ?? feed;
  const append = (text: string): void => {
    if (field !== null) target().set(field, (target().get(field) ?? '') + text);
  };
  const begin = (name: string, { href, rel = 'alternate' }: Readonly<Record<string, string>>): void => {
    if (ITEMS.has(name)) said = new Map();
    else if (name === 'link' && href !== undefined) {
      if (rel === 'alternate' && !target().has('link')) target().set('link', href);
    } else if (KNOWN.has(name) && !target().has(name)) {
      field = name;
      inner = 0;
    }
  };
  return {
    items,
    feed,
    open: (written: string, attributes: Readonly<Record<string, string>>): void => {
      const name = written.toLowerCase().replace(/^(?:atom|rss):/u, '');
      if (field === null) begin(name, attributes);
      else {
        inner++;
        if (field !== 'author') append(`<${name.replace(/^(?:xhtml|html):/u, '')}>`);
      }
    },
    text: (text: string): void => append(inner > 0 && field !== 'author' ? escapeMarkup(text) : text),
    close: (written: string): void => {
      const name = written.toLowerCase().replace(/^(?:atom|rss):/u, '');
      if (field !== null && inner > 0) {
        inner--;
        if (field !== 'author') append(`</${name.replace(/^(?:xhtml|html):/u, '')}>`);
      } else if (field !== null) field = null;
      else if (ITEMS.has(name) && said !== null) {
        items.push(asItem(said));
        said = null;
      }
    },
  };
};

/** The items of an RSS or Atom feed in their order, and what the feed calls itself. */
export const feedItems = (xml: string): FeedItems => {
  const { items, feed, open, text, close } = follow();
  walkMarkup(xml, { open, text, close }, 'xml');
  const title = feed.get('title')?.trim() ?? '';
  return { title: title === '' ? null : title, items };
};

import { load } from 'cheerio/slim';
import { limitNesting } from './nesting.ts';
import { stripMachinery } from './strip.ts';

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
  /** `name`, `property` or `itemprop` (lower case) of each `<meta>` and dated microdata with its content, in order. */
  readonly metas: readonly (readonly [name: string, content: string])[];
  /** Texts of the JSON-LD scripts. */
  readonly jsonLd: readonly string[];
  readonly canonical: string | null;
  readonly title: string | null;
}

const textOf = ({ children }: PageNode): string => (children ?? []).map(({ data }) => data ?? '').join('');

const NOTED: ReadonlySet<string> = new Set(['meta', 'script', 'link', 'title']);
/** Microdata that stand in the text of a page: `<span itemprop="datePublished">2024-06-12T08:15:00+07:00</span>`. */
const MICRODATA: ReadonlySet<string> = new Set(['datePublished', 'dateModified', 'dateCreated']);

const isNoted = ({ name, attribs }: PageNode): boolean =>
  name !== undefined && (NOTED.has(name) || MICRODATA.has(attribs?.['itemprop'] ?? ''));

/** The elements of a page that say something about it, in one walk: selectors would walk once each. */
const noteworthy = (root: PageNode): PageNode[] => {
  const found: PageNode[] = [];
  const stack: PageNode[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (isNoted(node)) found.push(node);
    const { children = [] } = node;
    for (let at = children.length - 1; at >= 0; at--) {
      const child = children[at];
      if (child?.children !== undefined) stack.push(child);
    }
  }
  return found;
};

const metaOf = (node: PageNode): (readonly [string, string])[] => {
  const { attribs = {} } = node;
  const name = attribs['property'] ?? attribs['name'] ?? attribs['itemprop'];
  const content = attribs['content'] ?? attribs['datetime'] ?? (node.name === 'meta' ? undefined : textOf(node));
  return name === undefined || content === undefined ? [] : [[name.toLowerCase(), content]];
};

/** Parses a page. Nothing on it is run or fetched. */
export const parsePage = (html: string): Page => {
  const root: PageNode = load(limitNesting(stripMachinery(html)))
    .root()
    .get(0) ?? { type: 'root' };
  const nodes = noteworthy(root);
  const named = (wanted: string): PageNode[] => nodes.filter(({ name }) => name === wanted);
  const title = named('title')[0];
  return {
    root,
    metas: nodes.filter(({ name, attribs }) => name === 'meta' || attribs?.['itemprop'] !== undefined).flatMap(metaOf),
    jsonLd: named('script')
      .filter(({ attribs }) => attribs?.['type']?.toLowerCase() === 'application/ld+json')
      .map(textOf),
    canonical: named('link').find(({ attribs }) => attribs?.['rel'] === 'canonical')?.attribs?.['href'] ?? null,
    title: title === undefined ? null : textOf(title),
  };
};

const NAMED = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/iu;

/** Decodes entities that a page escaped once too often: `Chi&amp;#7871;n s&amp;#7921;` → `Chiến sự`. */
export const decodeEntities = (text: string): string => {
  let decoded = text;
  for (let round = 0; round < 2 && NAMED.test(decoded); round++)
    decoded = load(decoded.replaceAll('<', '&lt;')).root().text();
  return decoded;
};

import { load } from 'cheerio/slim';
import type { Issue } from '../../model.ts';
import type { Document } from '../readers/reader.ts';
import type { PageNode } from '../web/dom.ts';
import { element, elementsIn, textNode } from './flow.ts';
import { openPackage } from './package.ts';
import { readProperties } from './properties.ts';
import { hasWords, readFlow } from './read-flow.ts';

/** Parts that are no text of the document: what was deleted, remarks, indexes that repeat headings, names of pictures. */
const SKIPPED: ReadonlySet<string> = new Set([
  'text:tracked-changes',
  'office:annotation',
  'text:table-of-content',
  'text:illustration-index',
  'text:table-index',
  'text:alphabetical-index',
  'text:note',
  'table:covered-table-cell',
  'svg:title',
  'svg:desc',
]);
const RENAMED: Readonly<Record<string, string>> = {
  'text:list': 'ul',
  'text:list-item': 'li',
  'table:table': 'table',
  'table:table-row': 'tr',
  'draw:text-box': 'div',
  'text:section': 'div',
};
const DEEPEST = 200;
const MOST_REPEATS = 60;

/** Names of the styles under which paragraphs are titles or captions, those that are derived in the document included. */
const derivedFrom = (root: PageNode, wanted: RegExp): ReadonlySet<string> =>
  new Set(
    elementsIn(root, 'style:style').flatMap(({ attribs = {} }) =>
      wanted.test(attribs['style:parent-style-name'] ?? '') ? (attribs['style:name'] ?? []) : [],
    ),
  );

/** Names of the styles that set letters in bold. */
const boldStyles = (root: PageNode): ReadonlySet<string> =>
  new Set(
    elementsIn(root, 'style:style').flatMap((style) =>
      elementsIn(style, 'style:text-properties').some(({ attribs }) => attribs?.['fo:font-weight'] === 'bold')
        ? (style.attribs?.['style:name'] ?? [])
        : [],
    ),
  );

interface Styles {
  readonly titles: ReadonlySet<string>;
  readonly captions: ReadonlySet<string>;
  readonly bold: ReadonlySet<string>;
}

const TITLE = /^Title$/u;
const CAPTION = /^(?:Caption|Table|Illustration|Figure|Drawing)$/u;

const readStyles = (root: PageNode): Styles => ({
  titles: derivedFrom(root, TITLE),
  captions: derivedFrom(root, CAPTION),
  bold: boldStyles(root),
});

const countOf = (node: PageNode, name: string): number => {
  const count = Number.parseInt(node.attribs?.[name] ?? '1', 10);
  return Number.isFinite(count) ? Math.min(Math.max(count, 1), MOST_REPEATS) : 1;
};

const cellOf = (node: PageNode, children: readonly PageNode[], isHead: boolean): PageNode[] => {
  const cell = element(isHead ? 'th' : 'td', children, {
    colspan: node.attribs?.['table:number-columns-spanned'] ?? '1',
    rowspan: node.attribs?.['table:number-rows-spanned'] ?? '1',
  });
  return Array.from({ length: countOf(node, 'table:number-columns-repeated') }, () => cell);
};

const paragraphOf = (node: PageNode, children: readonly PageNode[], styles: Styles): PageNode => {
  const style = node.attribs?.['text:style-name'] ?? '';
  if (TITLE.test(style) || styles.titles.has(style)) return element('h1', children, { class: 'title' });
  if (CAPTION.test(style) || styles.captions.has(style)) return element('figcaption', children);
  return element('p', styles.bold.has(style) ? [element('strong', children)] : children);
};

const headingOf = (node: PageNode, children: readonly PageNode[]): PageNode =>
  element(`h${Math.min(6, countOf(node, 'text:outline-level'))}`, children);

/** The signs that stand for white space. */
const BLANKS: Readonly<Record<string, PageNode>> = {
  'text:s': textNode(' '),
  'text:tab': textNode('\t'),
  'text:line-break': element('br', []),
};

interface Place {
  readonly styles: Styles;
  readonly depth: number;
  readonly isHead: boolean;
}

/** Content of ODT in the shape of a page. */
const convert = (node: PageNode, place: Place): PageNode[] => {
  const { name = '' } = node;
  if (node.children === undefined) return node.type === 'text' ? [textNode(node.data ?? '')] : [];
  const blank = BLANKS[name];
  if (blank !== undefined) return [blank];
  if (SKIPPED.has(name) || place.depth > DEEPEST) return [];
  const inner = { ...place, depth: place.depth + 1, isHead: place.isHead || name === 'table:table-header-rows' };
  const children = node.children.flatMap((child) => convert(child, inner));
  if (name === 'table:table-cell') return cellOf(node, children, place.isHead);
  if (name === 'text:p') return [paragraphOf(node, children, place.styles)];
  if (name === 'text:h') return [headingOf(node, children)];
  if (name === 'text:span' && place.styles.bold.has(node.attribs?.['text:style-name'] ?? ''))
    return [element('strong', children)];
  const renamed = RENAMED[name];
  return renamed === undefined ? children : [element(renamed, children)];
};

/** Reads an OpenDocument text. */
export const readOdt = (bytes: Uint8Array, source: string, format: string): Document | Issue => {
  const opened = openPackage(bytes, source, format);
  if ('code' in opened) return opened;
  // With a password the parts are noise and the manifest says so.
  if (opened.part('META-INF/manifest.xml')?.includes('encryption-data') === true)
    return { code: 'encrypted', severity: 'error', source, format };
  const xml = opened.part('content.xml');
  if (xml === null) return { code: 'damaged', severity: 'error', source, format, reason: 'it has no content.xml' };
  const root: PageNode = load(xml, { xml: true }).root().get(0) ?? { type: 'root' };
  const [body = root] = elementsIn(root, 'office:text');
  const place = { styles: readStyles(root), depth: 0, isHead: false };
  const notes = elementsIn(body, 'text:note-body');
  const flow = element(
    'div',
    [...(body.children ?? []), ...notes].flatMap((child) => convert(child, place)),
  );
  const document = readFlow(flow, readProperties(opened.part('meta.xml')));
  return hasWords(document) ? document : { code: 'no-text', severity: 'error', source, format };
};

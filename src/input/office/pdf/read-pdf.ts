import type { Issue } from '../../../model.ts';
import type { Document } from '../../readers/reader.ts';
import type { PageNode } from '../../web/dom.ts';
import { element, textNode } from '../flow.ts';
import { hasWords, readFlow } from '../read-flow.ts';
import { type Column, readColumns } from './columns.ts';
import { withoutMargins } from './margins.ts';
import { type PagePart, readParts } from './page-tables.ts';
import { MOST_PAGES, readPages } from './pages.ts';
import { continuesIn, joinParagraphs, type PageParagraph, readParagraphs } from './paragraphs.ts';
import { readRows } from './rows.ts';
import { isPdfBomb } from './streams.ts';

/** A paragraph or a table of the whole document. */
type Part =
  | { readonly kind: 'paragraph'; readonly paragraph: PageParagraph }
  | Extract<PagePart, { readonly kind: 'table' }>;

const paragraph = (one: PageParagraph): Part => ({ kind: 'paragraph', paragraph: one });

const partsOf = ({ segments, isLetterhead }: Column): Part[] =>
  isLetterhead
    ? segments.map(({ text, size, font }) => paragraph({ text, size, font }))
    : readParts(segments).flatMap((part) =>
        part.kind === 'table' ? [part] : readParagraphs(part.lines).map(paragraph),
      );

/** Paragraphs that a column or page border cuts in two are one. */
const joinParts = (columns: readonly (readonly Part[])[]): Part[] => {
  const joined: Part[] = [];
  for (const parts of columns) {
    for (const [at, part] of parts.entries()) {
      const last = joined.at(-1);
      if (
        at === 0 &&
        part.kind === 'paragraph' &&
        last?.kind === 'paragraph' &&
        continuesIn(last.paragraph, part.paragraph)
      )
        joined.splice(-1, 1, paragraph(joinParagraphs(last.paragraph, part.paragraph)));
      else joined.push(part);
    }
  }
  return joined;
};

/** What most of the text is set in. */
const mostUsed = <Key>(paragraphs: readonly PageParagraph[], keyOf: (one: PageParagraph) => Key): Key | undefined => {
  const sums = new Map<Key, number>();
  for (const one of paragraphs) sums.set(keyOf(one), (sums.get(keyOf(one)) ?? 0) + one.text.length);
  return [...sums].sort((a, b) => b[1] - a[1])[0]?.[0];
};

const LARGER = 1.14;
const LONGEST_HEADING = 240;

const drawTable = ({ heads, rows }: Extract<Part, { kind: 'table' }>): PageNode => {
  const drawRow = (name: string, cells: readonly string[]): PageNode =>
    element(
      'tr',
      cells.map((cell) => element(name, [textNode(cell)])),
    );
  return element('table', [
    ...(heads.length === 0 ? [] : [drawRow('th', heads)]),
    ...rows.map((row) => drawRow('td', row)),
  ]);
};

/** Headings are set larger than the text, or in another font; the largest of them is the headline. */
const drawParts = (parts: readonly Part[]): PageNode => {
  const paragraphs = parts.flatMap((part) => (part.kind === 'paragraph' ? [part.paragraph] : []));
  const size = mostUsed(paragraphs, (one) => Math.round(one.size * 2) / 2) ?? 0;
  const font = mostUsed(paragraphs, (one) => one.font);
  const largest = Math.max(0, ...paragraphs.map((one) => one.size));
  const draw = (one: PageParagraph): PageNode => {
    const words = [textNode(one.text)];
    if (one.size > size * LARGER && one.text.length <= LONGEST_HEADING)
      return element(one.size > largest * 0.97 ? 'h1' : 'h2', words);
    return element('p', one.font !== null && one.font !== font ? [element('strong', words)] : words);
  };
  return element(
    'div',
    parts.map((part) => (part.kind === 'table' ? drawTable(part) : draw(part.paragraph))),
  );
};

/** Reads the text layer of a PDF. */
export const readPdf = async (bytes: Uint8Array, source: string, format: string): Promise<Document | Issue> => {
  if (isPdfBomb(bytes)) return { code: 'bomb', severity: 'error', source, limit: '256 MiB of text' };
  const read = await readPages(bytes);
  if (read.kind === 'encrypted') return { code: 'encrypted', severity: 'error', source, format };
  if (read.kind === 'damaged') return { code: 'damaged', severity: 'error', source, format, reason: read.reason };
  if (read.kind === 'too-long') return { code: 'bomb', severity: 'error', source, limit: `${MOST_PAGES} pages` };
  const pages = withoutMargins(read.pages.map(({ height, runs }) => ({ height, rows: readRows(runs) })));
  const columns = pages.flatMap(({ rows }, at) => readColumns(rows, at === 0));
  const document = readFlow(drawParts(joinParts(columns.map(partsOf))), read.properties);
  return hasWords(document) ? document : { code: 'no-text', severity: 'error', source, format };
};

import type { Issue } from '../../model.ts';
import type { Document } from '../readers/reader.ts';
import { type PageNode, parsePage } from '../web/dom.ts';
import { element, rewrite, textNode } from './flow.ts';
import { openPackage } from './package.ts';
import { readProperties } from './properties.ts';
import { hasWords, readFlow } from './read-flow.ts';

/** Tables of contents repeat the headings with page numbers; captions are captions. */
const STYLES: readonly string[] = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Caption'] => figcaption:fresh",
  "p[style-name='caption'] => figcaption:fresh",
  ...['TOC Heading', 'toc 1', 'toc 2', 'toc 3', 'toc 4', 'table of figures'].map(
    (name) => `p[style-name='${name}'] => !`,
  ),
];

const NOTE = /^(?:footnote|endnote)-/u;

/** `<a href="#footnote-1" id="footnote-ref-1">[1]</a>` in the text and `<a href="#footnote-ref-1">↑</a>` back to it. */
const isNoteLink = ({ name, attribs }: PageNode): boolean =>
  name === 'a' && /^#(?:footnote|endnote)-/u.test(attribs?.['href'] ?? '');

/** Leaves out the signs of footnotes, makes paragraphs of their texts, and headings of one line each. */
const tidy = (root: PageNode): PageNode =>
  rewrite(root, (node) => {
    if (isNoteLink(node)) return [];
    if (node.name === 'li' && NOTE.test(node.attribs?.['id'] ?? '')) return [tidy(element('div', node.children ?? []))];
    if (!/^h[1-6]$/u.test(node.name ?? '')) return null;
    return [
      rewrite(element(node.name ?? '', node.children ?? [], node.attribs), (inner) =>
        inner.name === 'br' ? [textNode(' ')] : isNoteLink(inner) ? [] : null,
      ),
    ];
  });

/** The file as a page, or why it is none. */
const convert = async (bytes: Uint8Array): Promise<{ readonly html: string } | { readonly reason: string }> => {
  const { default: mammoth } = await import('mammoth');
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
      { styleMap: [...STYLES], convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) },
    );
    return { html: value };
  } catch (error) {
    return { reason: error instanceof RangeError ? 'its parts are nested too deeply' : 'it has no readable main part' };
  }
};

/** Reads a Word file. */
export const readDocx = async (bytes: Uint8Array, source: string, format: string): Promise<Document | Issue> => {
  const opened = openPackage(bytes, source, format);
  if ('code' in opened) return opened;
  const converted = await convert(bytes);
  if ('reason' in converted) return { code: 'damaged', severity: 'error', source, format, reason: converted.reason };
  const { root } = parsePage(converted.html);
  const document = readFlow(tidy(root), readProperties(opened.part('docProps/core.xml')));
  return hasWords(document) ? document : { code: 'no-text', severity: 'error', source, format };
};

import { fold } from '../../text/fold.ts';
import { headingLevel, readMarker } from '../plain/markers.ts';
import type { PageNode } from '../web/dom.ts';
import { element, rewrite, wordsIn } from './flow.ts';

const LONGEST = 170;
/** Where more than this share of a document is bold, bold says nothing. */
const MOST_BOLD = 0.4;

const isBlankText = ({ data }: PageNode): boolean => data !== undefined && data.trim() === '';

/** True when all words of an element are bold. */
const isBold = ({ name, children = [] }: PageNode): boolean => {
  if (name === 'strong' || name === 'b') return true;
  const inked = children.filter((child) => !isBlankText(child) && child.name !== 'br');
  return inked.length > 0 && inked.every((child) => child.children !== undefined && isBold(child));
};

/** `I. KẾT QUẢ`, `1. Chính quyền số`; not `Bảng 1. …`, not a sentence, not the name of who signs. */
const isHeadingText = (words: string): boolean =>
  words.length >= 4 &&
  words.length <= LONGEST &&
  /\p{L}/u.test(words) &&
  /\s/u.test(words) &&
  !/[.;:,!?…]$/u.test(words) &&
  !/^(?:bảng|biểu|hình|ảnh|nguồn|sơ đồ|biểu đồ)\s/u.test(fold(words));

const levelOf = (words: string): number => {
  const marker = readMarker(words);
  return Math.min(6, marker === null ? 2 : headingLevel(marker) + 1);
};

const sumWords = (root: PageNode): { readonly bold: number; readonly all: number } => {
  const paragraphs = (root.children ?? []).map((node) => ({ node, size: wordsIn(node, 2000).length }));
  const sum = (some: readonly { readonly size: number }[]): number => some.reduce((all, { size }) => all + size, 0);
  return { bold: sum(paragraphs.filter(({ node }) => node.name === 'p' && isBold(node))), all: sum(paragraphs) };
};

/** Reports mark their headings by hand: a short bold paragraph without an end sign. Makes headings of these. */
export const readBoldHeadings = (root: PageNode): PageNode => {
  const { bold, all } = sumWords(root);
  if (bold === 0 || bold > all * MOST_BOLD) return root;
  return rewrite(root, (node) => {
    if (node.name === 'table' || node.name === 'ul' || node.name === 'ol') return [node];
    if (node.name !== 'p' || !isBold(node)) return null;
    const words = wordsIn(node, LONGEST + 1);
    return isHeadingText(words) ? [element(`h${levelOf(words)}`, node.children ?? [])] : null;
  });
};

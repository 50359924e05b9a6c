import type { PageNode } from '../web/dom.ts';

/** Office formats are brought into the shape of a parsed page: headings, paragraphs, lists and tables of elements. */
export const element = (
  name: string,
  children: readonly PageNode[],
  attribs: Readonly<Record<string, string>> = {},
): PageNode => ({ type: 'tag', name, attribs, children });

/** A run of words in an element. */
export const textNode = (data: string): PageNode => ({ type: 'text', data });

/** How deep documents nest at most: tables in lists in text boxes in tables. What is deeper is left out. */
const DEEPEST = 200;

/** Elements that part words; `Bả<b>ng</b>` is one word. */
const BREAKING = /^(?:p|div|br|li|tr|td|th|h[1-6]|figcaption)$/u;

/** The words of an element with a blank at the borders of its blocks, `most` characters at least where there are as many. */
export const wordsIn = (root: PageNode, most: number): string => {
  const stack: PageNode[] = [root];
  let words = '';
  while (words.length < most) {
    const node = stack.pop();
    if (node === undefined) break;
    words += node.data ?? (BREAKING.test(node.name ?? '') ? ' ' : '');
    const { children = [] } = node;
    for (let at = children.length - 1; at >= 0; at--) {
      const child = children[at];
      if (child !== undefined) stack.push(child);
    }
  }
  return words.normalize('NFC').replace(/\s+/gu, ' ').trim();
};

/** The elements of this name below `root`, outermost first. */
export const elementsIn = (root: PageNode, name: string, depth = 0): PageNode[] =>
  depth > DEEPEST
    ? []
    : (root.children ?? []).flatMap((child) => (child.name === name ? [child] : elementsIn(child, name, depth + 1)));

/** The same tree with each element exchanged for what `change` makes of it; null goes on below the element. */
export const rewrite = (
  node: PageNode,
  change: (node: PageNode) => readonly PageNode[] | null,
  depth = 0,
): PageNode => ({
  ...node,
  children:
    depth > DEEPEST
      ? []
      : (node.children ?? []).flatMap((child) =>
          child.children === undefined ? [child] : (change(child) ?? [rewrite(child, change, depth + 1)]),
        ),
});

import { fold } from '../../text/fold.ts';
import type { PageNode } from '../web/dom.ts';
import { element, elementsIn, textNode, wordsIn } from './flow.ts';

/** `Bảng 1. Hồ sơ trực tuyến …`, `Biểu số 3: …` above a table. */
const NAMED = /^(?:bảng|biểu|phụ lục|phụ biểu)(?:\s(?:số\s?)?\p{N}|\s?[:.])/u;
/** `(Đơn vị tính: tỷ đồng)`, `ĐVT: triệu USD` */
const UNIT = /^\(?(?:đơn vị|đvt)/u;
const LONGEST_LEAD = 240;
const DEEPEST = 200;

const isBlank = (node: PageNode): boolean => wordsIn(node, 100) === '';

const isLead = (node: PageNode | undefined, pattern: RegExp): node is PageNode => {
  if (node === undefined || !['p', 'figcaption', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(node.name ?? ''))
    return false;
  const words = wordsIn(node, LONGEST_LEAD + 1);
  return (
    words.length <= LONGEST_LEAD && (pattern.test(fold(words)) || (pattern === NAMED && node.name === 'figcaption'))
  );
};

/** How many of the last elements are the name of the table behind them and the line with its unit. */
const countLeads = (before: readonly PageNode[]): number => {
  const unit = isLead(before.at(-1), UNIT) ? 1 : 0;
  return unit + (isLead(before.at(-1 - unit), NAMED) ? 1 : 0);
};

/** `(1) (2) (3)`, `A B 1 2 3=2/1`: numbers of the columns, no figures. */
const isIndexRow = (row: PageNode): boolean => {
  const cells = (row.children ?? []).map((cell) => wordsIn(cell, 24)).filter((words) => words !== '');
  const numbers = cells.flatMap(
    (words) => /^\(?(?<number>\p{N}{1,2})\)?(?:\s?=.*)?$/u.exec(words)?.groups?.['number'] ?? [],
  );
  const letters = cells.filter((words) => /^\(?\p{Lu}\)?$/u.test(words)).length;
  return (
    cells.length >= 3 &&
    numbers.length >= 2 &&
    numbers.length + letters === cells.length &&
    numbers.every((number, at) => Number(number) === Number(numbers[0]) + at) &&
    Number(numbers[0]) <= 3
  );
};

const asData = (node: PageNode): PageNode => ({
  ...node,
  name: node.name === 'th' ? 'td' : (node.name ?? ''),
  children: (node.children ?? []).map((child) => (child.children === undefined ? child : asData(child))),
});

const hasInner = (table: PageNode): boolean => elementsIn(table, 'table').length > 0;

/** A table with its caption, without its row of column numbers; heads are believed where not every row is one. */
const tidyTable = (table: PageNode, leads: readonly PageNode[]): PageNode => {
  if (hasInner(table)) return prepareTables(table);
  const rows = elementsIn(table, 'tr').filter((row) => !isIndexRow(row));
  const known = elementsIn(table, 'td').length > 0 ? rows : rows.map(asData);
  const caption = leads.map((lead) => wordsIn(lead, LONGEST_LEAD)).join(' ');
  return element('table', [...(caption === '' ? [] : [element('caption', [textNode(caption)])]), ...known]);
};

/** Gives the tables of a document their captions, which office programs write as paragraphs above them. */
export const prepareTables = (root: PageNode, depth = 0): PageNode => {
  const out: PageNode[] = [];
  for (const child of depth > DEEPEST ? [] : (root.children ?? [])) {
    if (child.children === undefined) out.push(child);
    else if (child.name === 'table') {
      while (out.at(-1) !== undefined && out.at(-1)?.name === 'p' && isBlank(out.at(-1) ?? child)) out.pop();
      const leads = hasInner(child) ? 0 : countLeads(out);
      out.push(tidyTable(child, out.splice(out.length - leads, leads)));
    } else out.push(prepareTables(child, depth + 1));
  }
  return { ...root, children: out };
};

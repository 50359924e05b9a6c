import { fold } from '../../text/fold.ts';
import { isUpperCase } from '../plain/shapes.ts';
import { isOrganisation } from '../plain/titles.ts';
import type { PageNode } from '../web/dom.ts';
import { element, elementsIn, rewrite, wordsIn } from './flow.ts';

/** Longer tables are no letterhead and no block of signatures. */
const LONGEST = 1600;

/** The state's name and motto at the right of a letterhead, the Party's above its own. */
const MOTTO =
  /cộng hòa xã hội chủ nghĩa việt nam|độc lập\s?[-–—]\s?tự do\s?[-–—]\s?hạnh phúc|đảng cộng sản việt nam|(?:^|\s)số\s?:\s?[\p{N}.…]*\s?\/\s?[\p{L}-]+/u;
const RECIPIENTS = /(?:^|\s)nơi nhận\s?:?/u;

/** The cells of a table that lays out a page, one column after the other. */
const unfold = (table: PageNode): PageNode[] => {
  const rows = elementsIn(table, 'tr').map(({ children = [] }) =>
    children.filter(({ name }) => name === 'td' || name === 'th'),
  );
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) =>
    rows.flatMap((row) => (row[column] === undefined ? [] : element('div', row[column].children ?? []))),
  ).flat();
};

const layoutOf = (table: PageNode): PageNode[] | null => {
  const words = fold(wordsIn(table, LONGEST + 1));
  if (words.length > LONGEST) return null;
  if (RECIPIENTS.test(words)) return [];
  return MOTTO.test(words) ? unfold(table) : null;
};

/**
 * Reads the tables that only lay out a report: the letterhead (`BỘ …` beside `CỘNG HÒA XÃ HỘI …`) one column after the
 * other, the signatures beside `Nơi nhận:` not at all.
 */
export const unfoldLetterhead = (root: PageNode): PageNode =>
  rewrite(root, (node) => (node.name === 'table' ? layoutOf(node) : null));

/** `Số: 12/BC-STTTT`, `Số:     /BC-UBND` */
const NUMBER = /^số\s?:?\s*[\p{N}.…\s]*\/\s?[\p{L}-]/u;
const CONTINUES = /^(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường)\s/u;
const FARTHEST_NUMBER = 12;

/** The office that issued a report: in its letterhead the last one above the number (`UBND TỈNH HÀ NAM`, `SỞ …`). */
export const issuerOf = (lines: readonly string[]): string | null => {
  const number = lines.slice(0, FARTHEST_NUMBER).findIndex((line) => NUMBER.test(fold(line)));
  const names: string[] = [];
  for (const line of lines.slice(0, Math.max(0, number))) {
    if (!isUpperCase(line) || MOTTO.test(fold(line))) continue;
    const isOwn = names.length === 0 || (isOrganisation(line) && !CONTINUES.test(fold(line)));
    names.push(isOwn ? line : `${names.pop() ?? ''} ${line}`);
  }
  return names.at(-1) ?? null;
};

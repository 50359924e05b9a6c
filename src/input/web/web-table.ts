import type { PageNode } from './dom.ts';

interface WebCell {
  readonly text: string;
  readonly head: string;
}

export interface WebRow {
  readonly cells: readonly WebCell[];
  readonly isHead: boolean;
}

/** A table of data with its caption; rows are in document order. */
export interface WebTable {
  readonly caption: string;
  readonly rows: readonly WebRow[];
}

/** Spans that a page can make believable; `colspan=9007199254740991` is cut to this. */
const WIDEST_SPAN = 60;
const LONGEST_SPAN = 500;
const MOST_CELLS = 20_000;
/** A cell with more text than this lays out a page. */
const LONGEST_CELL = 400;

interface RawCell {
  readonly text: string;
  readonly isHead: boolean;
  readonly columns: number;
  readonly rows: number;
}

interface RawTable {
  readonly caption: string;
  readonly rows: readonly (readonly RawCell[])[];
}

const spanOf = (node: PageNode, name: string, most: number): number => {
  const span = Number.parseInt(node.attribs?.[name] ?? '1', 10);
  return Number.isFinite(span) && span >= 1 ? Math.min(span, most) : 1;
};

/** The text of an element, blocks apart; walked without recursion. */
const textIn = (root: PageNode): string => {
  const stack: PageNode[] = [root];
  let text = '';
  while (stack.length > 0) {
    const node = stack.pop();
    if (node?.type === 'text') text += node.data ?? '';
    else if (node !== undefined && node.name !== 'script' && node.name !== 'style') {
      text += ['p', 'br', 'div', 'li'].includes(node.name ?? '') ? ' ' : '';
      stack.push(...[...(node.children ?? [])].reverse());
    }
  }
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
};

const cellOf = (node: PageNode): RawCell => ({
  text: textIn(node),
  isHead: node.name === 'th',
  columns: spanOf(node, 'colspan', WIDEST_SPAN),
  rows: spanOf(node, 'rowspan', LONGEST_SPAN),
});

/** Rows of a table, whether or not its sections are written; null when another table stands inside (a layout). */
const collectRows = (table: PageNode): RawTable | null => {
  const stack: PageNode[] = [...(table.children ?? [])].reverse();
  const rows: (readonly RawCell[])[] = [];
  let caption = '';
  while (stack.length > 0) {
    const node = stack.pop();
    if (node === undefined) break;
    if (node.name === 'table') return null;
    if (node.name === 'caption') caption = textIn(node);
    else if (node.name === 'tr') {
      if (hasTable(node)) return null;
      rows.push((node.children ?? []).filter(({ name }) => name === 'td' || name === 'th').map(cellOf));
    } else stack.push(...[...(node.children ?? [])].reverse());
  }
  return { caption, rows };
};

const hasTable = (root: PageNode): boolean => {
  const stack: PageNode[] = [...(root.children ?? [])];
  while (stack.length > 0) {
    const node = stack.pop();
    if (node?.name === 'table') return true;
    stack.push(...(node?.children ?? []));
  }
  return false;
};

/** One place of the grid: a cell, or the shadow of one that spans it. */
interface Place {
  readonly cell: RawCell;
  readonly isShadow: boolean;
}

const layGrid = (rows: readonly (readonly RawCell[])[]): Place[][] => {
  const grid: Place[][] = rows.map(() => []);
  let places = 0;
  for (const [at, row] of rows.entries()) {
    let column = 0;
    for (const cell of row) {
      while (grid[at]?.[column] !== undefined) column++;
      for (let down = 0; down < cell.rows && at + down < rows.length; down++) {
        for (let right = 0; right < cell.columns && places < MOST_CELLS; right++, places++) {
          const line = grid[at + down];
          if (line !== undefined) line[column + right] = { cell, isShadow: down + right > 0 };
        }
      }
      column += cell.columns;
    }
  }
  return grid;
};

const NUMERIC = /^[+\-−–(≈~<>]*\s?\p{N}[\p{N}.,/\s]*\)?\s?(?:%|[\p{L}/%²³]{1,12}(?:\s[\p{L}/]{1,12}){0,2})?$/u;
const YEAR = /^(?:năm\s)?(?:19|20)\p{N}{2}$/iu;
const isNumeric = (text: string): boolean => NUMERIC.test(text) && !YEAR.test(text);

const countHeadRows = (grid: readonly (readonly (Place | undefined)[])[]): number => {
  const body = grid.findIndex((row) =>
    row.some((place) => place !== undefined && !place.cell.isHead && isNumeric(place.cell.text)),
  );
  return body > 0 && body <= 4 ? body : 0;
};

/** The head of a column: the texts of its head cells, each once. */
const headOf = (grid: readonly (readonly (Place | undefined)[])[], count: number, column: number): string => {
  const texts = grid.slice(0, count).map((row) => row[column]?.cell.text ?? '');
  return [...new Set(texts)].filter((text) => text !== '').join(' ');
};

/** A spanning label is said again in each of its rows, a spanning number only once. */
const isShown = (place: Place | undefined, column: number, row: readonly (Place | undefined)[]): place is Place => {
  if (place === undefined || place.cell.text === '') return false;
  if (!place.isShadow) return true;
  return !isNumeric(place.cell.text) && row[column - 1]?.cell !== place.cell;
};

/** Reads a table of data; null for one that only lays out the page. */
export const readTable = (node: PageNode): WebTable | null => {
  const raw = collectRows(node);
  if (raw === null) return null;
  const rows = raw.rows.filter((cells) => cells.length > 0);
  const cells = rows.flat();
  if (rows.length < 2 || cells.length < 4 || cells.some(({ text }) => text.length > LONGEST_CELL)) return null;
  if (cells.length > MOST_CELLS || !rows.some((row) => row.length >= 2)) return null;
  const grid = layGrid(rows);
  const count = countHeadRows(grid);
  return {
    caption: raw.caption,
    rows: grid.map((row, at) => ({
      isHead: at < count,
      cells: [...row].flatMap((place, column) =>
        isShown(place, column, row)
          ? { text: place.cell.text, head: at < count ? '' : headOf(grid, count, column) }
          : [],
      ),
    })),
  };
};

import type { Row } from '../model.ts';
import { type Column, cellText, columns } from './columns.ts';
import { displayWidth, truncate } from './display-width.ts';
import type { Result, View, WriteResults } from './format.ts';
import { printable } from './printable.ts';

/** What a reader misses first when it is not there; the other columns follow in their order as far as there is room. */
const PREFERRED: readonly (keyof Row)[] = [
  'indicator',
  'value',
  'unit',
  'period',
  'measure',
  'mention',
  'area',
  'sector',
  'status',
  'qualifier',
  'value_to',
  'total',
  'per',
  'unit_text',
  'metric',
  'checks',
];

/** The same on every row of an article: they stand in its heading, or are of no use to the eye. */
const HIDDEN: ReadonlySet<keyof Row> = new Set([
  'id',
  'source',
  'source_sha256',
  'title',
  'publisher',
  'author',
  'url',
  'published_at',
  'published_basis',
]);

const GAP = '  ';
const WIDEST = { indicator: 44, sentence: 60, metric: 36 } as const satisfies Partial<Record<keyof Row, number>>;
const WIDEST_OTHER = 24;

interface Shown {
  readonly column: Column;
  readonly cells: readonly string[];
  readonly width: number;
}

const integerPart = (value: string): number => {
  const point = value.indexOf('.');
  return point < 0 ? value.length : point;
};

/** Numbers stand under each other at their decimal point. */
const alignDecimals = (cells: readonly string[]): string[] => {
  const widest = Math.max(...cells.map(integerPart));
  return cells.map((cell) => (cell === '' ? '' : ' '.repeat(widest - integerPart(cell)) + cell));
};

const widestOf = (name: keyof Row): number => {
  const known: Partial<Record<keyof Row, number>> = WIDEST;
  return known[name] ?? WIDEST_OTHER;
};

const prepare = (rows: readonly Row[], column: Column): Shown => {
  const texts = rows.map((row) => printable(cellText(row, column)));
  const isNumber = column.kind === 'decimal' || column.kind === 'integer';
  const cells = isNumber ? alignDecimals(texts) : texts;
  const limit = isNumber ? Number.POSITIVE_INFINITY : widestOf(column.name);
  const natural = Math.max(...cells.map(displayWidth), column.name.length);
  return { column, cells, width: Math.min(natural, Math.max(limit, column.name.length)) };
};

/** The columns that say something and fit, the most wanted first, back in the order of the contract. */
const choose = (rows: readonly Row[], width: number): Shown[] => {
  const rank = ({ name }: Column): number => (PREFERRED.includes(name) ? PREFERRED.indexOf(name) : PREFERRED.length);
  const wanted = columns.filter(({ name }) => !HIDDEN.has(name)).toSorted((a, b) => rank(a) - rank(b));
  const chosen: Shown[] = [];
  let left = width + GAP.length;
  for (const column of wanted) {
    const shown = prepare(rows, column);
    const says = shown.cells.some((cell) => cell !== '');
    if (!says || shown.width + GAP.length > left) continue;
    chosen.push(shown);
    left -= shown.width + GAP.length;
  }
  return chosen.toSorted((a, b) => columns.indexOf(a.column) - columns.indexOf(b.column));
};

const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - displayWidth(text)));

const line = (cells: readonly string[], shown: readonly Shown[]): string =>
  cells
    .map((cell, at) => pad(truncate(cell, shown[at]?.width ?? 0), shown[at]?.width ?? 0))
    .join(GAP)
    .trimEnd();

const bold = (text: string, { colour }: View): string => (colour ? `\u001b[1m${text}\u001b[22m` : text);
const dim = (text: string, { colour }: View): string => (colour ? `\u001b[2m${text}\u001b[22m` : text);

const heading = ({ article, rows }: Result, view: View): string => {
  const source = article?.source ?? rows[0]?.source ?? '';
  const about = [article?.title, article?.publisher, article?.published?.value].filter((part) => part);
  const lines = [source, about.join(' · ')].filter((part) => part !== '');
  return lines.map((part) => bold(truncate(printable(part), view.width), view)).join('\n');
};

const tableOf = (rows: readonly Row[], view: View): string => {
  const shown = choose(rows, view.width);
  const head = line(
    shown.map(({ column }) => column.name),
    shown,
  );
  const body = rows.map((_, at) => line(shown.map(({ cells }) => cells[at] ?? ''), shown));
  return [dim(head, view), ...body].join('\n');
};

/** For the eye: one table an article, with the columns that fit the width. */
export const writeTable: WriteResults = async function* (results, view) {
  let first = true;
  for await (const result of results) {
    if (result.rows.length === 0) continue;
    yield `${first ? '' : '\n'}${heading(result, view)}\n${tableOf(result.rows, view)}\n`;
    first = false;
  }
};

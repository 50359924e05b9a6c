import type { Row } from '../model.ts';
import { type Column, cellText, columns } from './columns.ts';
import { truncate } from './display-width.ts';
import type { Result, View, WriteResults } from './format.ts';
import { bold, GAP, type LaidColumn, lay, printGrid } from './grid.ts';
import { printable } from './printable.ts';

/** What a reader misses first; the other columns follow in their order as far as there is room. */
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
  'confidence',
];

/** In the heading of the article, or of no use to the eye. */
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

const WIDEST: ReadonlyMap<keyof Row, number> = new Map([
  ['indicator', 44],
  ['sentence', 60],
  ['metric', 40],
]);
const WIDEST_OTHER = 24;

const layColumn = (rows: readonly Row[], column: Column): LaidColumn =>
  lay({
    name: column.name,
    cells: rows.map((row) => cellText(row, column)),
    numeric: column.kind === 'decimal' || column.kind === 'integer',
    limit: WIDEST.get(column.name) ?? WIDEST_OTHER,
  });

const rank = ({ name }: Column): number => (PREFERRED.includes(name) ? PREFERRED.indexOf(name) : PREFERRED.length);

/** The columns that say something and fit, the most wanted first, back in the order of the contract. */
const choose = (rows: readonly Row[], width: number): LaidColumn[] => {
  const wanted = columns.filter(({ name }) => !HIDDEN.has(name)).toSorted((a, b) => rank(a) - rank(b));
  const chosen = new Map<Column, LaidColumn>();
  let left = width + GAP.length;
  for (const column of wanted) {
    const laid = layColumn(rows, column);
    const taken = laid.width + GAP.length;
    if (laid.cells.every((cell) => cell === '')) continue;
    if (taken > left && !PREFERRED.includes(column.name)) break;
    if (taken > left) continue;
    chosen.set(column, laid);
    left -= taken;
  }
  return columns.flatMap((column) => chosen.get(column) ?? []);
};

const heading = ({ article, rows }: Result, view: View): string => {
  const source = article?.source ?? rows[0]?.source ?? '';
  const about = [article?.title, article?.publisher, article?.published?.value].filter((part) => part).join(' · ');
  const lines = [source, about].filter((part) => part !== '');
  return lines.map((part) => bold(truncate(printable(part), view.width), view)).join('\n');
};

/** For the eye: one table an article, with the columns that fit the width. */
export const writeTable: WriteResults = async function* (results, view) {
  let before = '';
  for await (const result of results) {
    if (result.rows.length === 0) continue;
    yield `${before}${heading(result, view)}\n${printGrid(choose(result.rows, view.width), view)}\n`;
    before = '\n';
  }
};

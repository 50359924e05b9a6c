import type { Mention, Row, Sentence } from '../model.ts';
import { cellText, columns } from './columns.ts';
import type { View } from './format.ts';
import { bold, dim, lay, printGrid } from './grid.ts';
import { mentionRecord } from './mention-record.ts';
import { printable } from './printable.ts';

/** One sentence on its way from text to rows. */
export interface Explained {
  readonly source: string;
  /** 1-based lines of the document text that it begins and ends on. */
  readonly line: number;
  readonly lastLine: number;
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  readonly rows: readonly { readonly row: Row; readonly rules: readonly string[] }[];
}

/** Of the article or of the evidence, not of what was decided. */
const UNDECIDED: ReadonlySet<keyof Row> = new Set([
  'id',
  'mention',
  'start',
  'end',
  'sentence',
  'source',
  'source_sha256',
  'title',
  'publisher',
  'author',
  'url',
  'published_at',
  'published_basis',
]);

/** Known from the columns beside it. */
const COMMON_KEYS: ReadonlySet<string> = new Set(['source', 'line', 'start', 'end', 'text', 'kind', 'rule']);

const reading = (mention: Mention): string => {
  const record = mentionRecord(mention, { source: '', line: null, start: 0, end: 0 });
  const said = Object.entries(record).filter(
    ([key, value]) => !COMMON_KEYS.has(key) && value !== null && value !== '' && value !== false,
  );
  return said.map(([key, value]) => `${key}=${value}`).join(' ');
};

const indent = (text: string, blanks: number): string => text.replaceAll(/^/gmu, ' '.repeat(blanks));

const mentionGrid = (mentions: readonly Mention[], view: View): string => {
  const column = (name: string, cellOf: (mention: Mention) => string) =>
    lay({ name, cells: mentions.map(cellOf), numeric: false, limit: 60 });
  const grid = [
    column('mention', ({ text }) => text),
    column('kind', ({ kind }) => kind),
    column('reading', reading),
    column('rule', ({ rule }) => rule),
  ];
  return indent(printGrid(grid, view), 2);
};

const rowBlock = ({ row, rules }: Explained['rows'][number], view: View): string => {
  const said = columns
    .filter(({ name }) => !UNDECIDED.has(name))
    .map((column) => [column.name, cellText(row, column)] as const);
  const lines = said
    .filter(([, text]) => text !== '')
    .map(([name, text]) => `    ${name.padEnd(16)} ${printable(text)}`);
  const head = bold(`${printable(row.mention)} → ${row.id}`, view);
  return [`  ${head}`, ...lines, `    ${'rules'.padEnd(16)} ${rules.join(', ')}`].join('\n');
};

/** Sentence → mentions → rows, with the names of the rules that read them. */
export const formatExplanation = ({ source, line, sentence, mentions, rows }: Explained, view: View): string => {
  const head = dim(printable(`${source}:${line} (${sentence.kind})`), view);
  const grid = mentions.length === 0 ? '  no mentions' : mentionGrid(mentions, view);
  const blocks = rows.length === 0 ? ['  no rows'] : rows.map((row) => rowBlock(row, view));
  return `${[head, printable(sentence.text), grid, ...blocks].join('\n')}\n`;
};

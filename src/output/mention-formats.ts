import type { View } from './format.ts';
import { lay, printGrid } from './grid.ts';
import { jsonText } from './json-text.ts';
import { MENTION_COLUMNS, type MentionRecord } from './mention-record.ts';

/** A batch of mentions (of a document, of some lines) as text; `first` asks for a header where the format has one. */
export type WriteMentions = (
  records: readonly MentionRecord[],
  place: { readonly first: boolean; readonly view: View },
) => string;

const cell = (record: MentionRecord, name: string): string => String(record[name] ?? '');

const ndjson: WriteMentions = (records) => records.map((record) => `${jsonText(record)}\n`).join('');

const csv = async (): Promise<WriteMentions> => {
  const { delimitedLines } = await import('./delimited.ts');
  return (records, { first }) => {
    const lines = records.map((record) => MENTION_COLUMNS.map((name) => cell(record, name)));
    return delimitedLines(first ? [MENTION_COLUMNS, ...lines] : lines, ',');
  };
};

const TABLE_COLUMNS = [
  'line',
  'start',
  'end',
  'text',
  'kind',
  'value',
  'value_to',
  'total',
  'unit',
  'per',
  'qualifier',
  'from',
  'to',
  'rule',
];
const NUMERIC: ReadonlySet<string> = new Set(['line', 'start', 'end', 'value']);

const table: WriteMentions = (records, { view }) => {
  if (records.length === 0) return '';
  const laid = TABLE_COLUMNS.map((name) =>
    lay({ name, cells: records.map((record) => cell(record, name)), numeric: NUMERIC.has(name), limit: 40 }),
  );
  return `${printGrid(
    laid.filter(({ cells }) => cells.some((text) => text !== '')),
    view,
  )}\n`;
};

/** The formats of `mentions`, sorted by name. */
export const mentionFormats = {
  csv,
  ndjson: async () => ndjson,
  table: async () => table,
} as const satisfies Record<string, () => Promise<WriteMentions>>;

export type MentionFormatName = keyof typeof mentionFormats;

export const isMentionFormatName = (name: string): name is MentionFormatName => Object.hasOwn(mentionFormats, name);

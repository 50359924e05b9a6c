import { failed, type Loaded } from '../loaded.ts';
import { damaged } from './broken-stream.ts';
import type { ContainerReader, Context } from './container.ts';
import { type CsvPart, csvRescued } from './csv-records.ts';
import { openCursor } from './cursor.ts';
import { type Delimiter, delimiterOf, splitFields } from './delimiters.ts';
import { fieldKey } from './fields.ts';
import { HEAD } from './recognise.ts';
import { noArticles, type RecordRun, startRecords, tooLarge } from './record-run.ts';
import { recordText } from './record-text.ts';

/** `sep=;`: what Excel is told of the delimiter before the heading. */
const SEPARATOR_LINE = /^sep=(?<sign>.)\r?$/iu;

const withoutReturn = (text: string): string => (text.endsWith('\r') ? text.slice(0, -1) : text);

const headingOf = (head: string): { delimiter: Delimiter; skip: number } => {
  const [first = '', second = ''] = head.split('\n', 2);
  const isSeparator = SEPARATOR_LINE.test(first);
  return { delimiter: delimiterOf(isSeparator ? second : first), skip: isSeparator ? 1 : 0 };
};

/** The fields of a row by the names of the heading; null for a row that has more than the heading names. */
const rowOf = (names: readonly string[], fields: readonly string[]): Record<string, string> | null => {
  if (fields.slice(names.length).some((extra) => extra.trim() !== '')) return null;
  return Object.fromEntries(names.flatMap((name, at) => (fields[at] === undefined ? [] : [[name, fields[at]]])));
};

const hasAny = (names: readonly string[], wanted: readonly string[]): boolean =>
  wanted.some((field) => names.some((name) => fieldKey(name) === fieldKey(field)));

interface Table {
  readonly source: string;
  readonly names: readonly string[];
  readonly delimiter: Delimiter;
  readonly run: RecordRun;
}

const readRow = (part: CsvPart, { source, names, delimiter, run }: Table, { limit, fields }: Context): Loaded[] => {
  const name = `${source}:${part.number}`;
  const wrong = (reason: string): Loaded[] => [failed(damaged(name, 'CSV', reason))];
  if (part.bytes === null) return [tooLarge(name, part, limit)];
  if (part.isOpen) return wrong('a quote is opened and never closed');
  const text = recordText(name, part.bytes);
  if (text === null) return wrong('the row is no text');
  if (text.trim() === '') return [];
  const cells = splitFields(withoutReturn(text), delimiter);
  const row = rowOf(names, cells);
  if (row === null || !hasAny(names.slice(0, cells.length), fields.text))
    return wrong(`${cells.length} fields where the heading names ${names.length}`);
  return run.add(name, row);
};

/** One article a row, under a heading that names the fields. */
export const readCsv: ContainerReader = async function* (piece, context): AsyncGenerator<Loaded> {
  const { source } = piece;
  const cursor = openCursor(piece.bytes);
  const { delimiter, skip } = headingOf((await cursor.peek(HEAD)).toString('latin1'));
  const run = startRecords(source, context.fields);
  let names: readonly string[] | null = null;
  let rows = 0;
  for await (const part of csvRescued(cursor.rest(), delimiter, context.limit)) {
    if (part.number <= skip) continue;
    if (names === null) {
      const heading = part.bytes === null ? null : recordText(source, part.bytes);
      names = splitFields(withoutReturn(heading ?? ''), delimiter);
      if (hasAny(names, context.fields.text)) continue;
      yield failed({ code: 'no-text-field', severity: 'error', source, fields: context.fields.text });
      return;
    }
    rows++;
    yield* readRow(part, { source, names, delimiter, run }, context);
  }
  yield* run.end();
  if (rows === 0) yield noArticles(source);
};

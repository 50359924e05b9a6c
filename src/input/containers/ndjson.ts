import { failed, type Loaded } from '../loaded.ts';
import { damaged } from './broken-stream.ts';
import type { ContainerReader } from './container.ts';
import { parseJson } from './json-value.ts';
import { linesOf } from './lines.ts';
import { noArticles, startRecords, tooLarge } from './record-run.ts';
import { recordText } from './record-text.ts';

/** One article a line. */
export const readNdjson: ContainerReader = async function* (piece, { limit, fields }): AsyncGenerator<Loaded> {
  const run = startRecords(piece.source, fields);
  let records = 0;
  for await (const line of linesOf(piece.bytes, limit)) {
    const source = `${piece.source}:${line.number}`;
    const text = line.bytes === null ? null : recordText(source, line.bytes);
    if (text?.trim() === '') continue;
    records++;
    const value = text === null ? undefined : parseJson(text);
    if (line.bytes === null) yield tooLarge(source, line, limit);
    else if (value === undefined) yield failed(damaged(source, 'NDJSON', 'the line is no JSON'));
    else yield* run.add(source, value);
    if (run.isOver()) break;
  }
  yield* run.end();
  if (records === 0) yield noArticles(piece.source);
};

import { failed, type Loaded, loaded } from '../loaded.ts';
import { BrokenStream, damaged } from './broken-stream.ts';
import type { ContainerReader, Context, Piece } from './container.ts';
import { type Cursor, openCursor } from './cursor.ts';
import { jsonItems } from './json-items.ts';
import { parseJson } from './json-value.ts';
import { listStart, wrappedList } from './json-wrappers.ts';
import { HEAD } from './recognise.ts';
import { isFields, readRecord } from './record.ts';
import { noArticles, startRecords, tooLarge } from './record-run.ts';
import { recordText } from './record-text.ts';

/** The items of a list as they flow by. */
async function* readList(cursor: Cursor, { source }: Piece, { limit, fields }: Context): AsyncGenerator<Loaded> {
  const run = startRecords(source, fields);
  let items = 0;
  for await (const item of jsonItems(cursor.rest(), source, limit)) {
    items++;
    const name = `${source}#${item.number}`;
    const text = item.bytes === null ? null : recordText(name, item.bytes);
    const value = text === null ? undefined : parseJson(text);
    if (item.bytes === null) yield tooLarge(name, item, limit);
    else if (value === undefined) yield failed(damaged(name, 'JSON', 'the item breaks the rules of JSON'));
    else yield* run.add(name, value);
    if (run.isOver()) break;
  }
  yield* run.end();
  if (items === 0) yield noArticles(source);
}

/** One object: an article, or something with a list of articles deeper in it. */
async function* readObject(cursor: Cursor, { source }: Piece, { limit, fields }: Context): AsyncGenerator<Loaded> {
  const bytes = await cursor.take(limit + 1);
  if (bytes.length > limit) {
    yield tooLarge(source, { number: 1, bytes: null, size: bytes.length }, limit);
    return;
  }
  const text = recordText(source, bytes);
  const value = text === null ? undefined : parseJson(text);
  if (value === undefined) throw new BrokenStream(damaged(source, 'JSON', 'breaks the rules of JSON'));
  const article = readRecord(source, value, fields);
  const list = 'code' in article && isFields(value) ? wrappedList(value) : null;
  if (list === null) {
    yield 'code' in article ? failed(article) : loaded(article);
    return;
  }
  const run = startRecords(source, fields);
  for (const [at, record] of list.entries()) yield* run.add(`${source}#${at + 1}`, record);
  yield* run.end();
}

/** A list of articles, one article, or an object with a list of articles in it. */
export const readJson: ContainerReader = async function* (piece, context): AsyncGenerator<Loaded> {
  const cursor = openCursor(piece.bytes);
  // Bytes and units of latin1 are one: the place in the text is the place in the stream.
  const start = listStart((await cursor.peek(HEAD)).toString('latin1'));
  if (start === null) yield* readObject(cursor, piece, context);
  else {
    await cursor.skip(start);
    yield* readList(cursor, piece, context);
  }
};

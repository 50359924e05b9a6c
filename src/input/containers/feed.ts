import { decode } from '../decode.ts';
import { failed, type Loaded } from '../loaded.ts';
import type { ContainerReader, Context } from './container.ts';
import { openCursor } from './cursor.ts';
import { feedItems } from './feed-items.ts';
import { DEFAULT_FIELDS, type FieldNames } from './fields.ts';
import { noArticles, startRecords, tooLarge } from './record-run.ts';

/** `<?xml version="1.0" encoding="windows-1258"?>` */
const DECLARED = /^[^>]{0,100}encoding\s*=\s*["'](?<charset>[^"']{1,40})["']/u;

const charsetOf = (bytes: Buffer): { charset?: string } => {
  const charset = DECLARED.exec(bytes.subarray(0, 200).toString('latin1'))?.groups?.['charset'];
  return charset === undefined ? {} : { charset };
};

/** A feed's items have the names that `feedItems` gives; the caller's own names are for other records. */
const FEED_FIELDS: FieldNames = { ...DEFAULT_FIELDS, text: ['text'] };

/** The items of an RSS or Atom feed; one that has only a teaser is that teaser. */
export const readFeed: ContainerReader = async function* (piece, { limit }: Context): AsyncGenerator<Loaded> {
  const { source } = piece;
  const bytes = await openCursor(piece.bytes).take(limit + 1);
  if (bytes.length > limit) {
    yield tooLarge(source, { number: 1, bytes: null, size: bytes.length }, limit);
    return;
  }
  const decoded = decode({ source, bytes, ...charsetOf(bytes) });
  if (decoded.kind === 'issue') {
    yield failed(decoded.issue);
    return;
  }
  for (const issue of decoded.issues) yield failed(issue);
  const { title, items } = feedItems(decoded.text);
  const run = startRecords(source, FEED_FIELDS);
  for (const [at, item] of items.entries()) yield* run.add(`${source}#${at + 1}`, { publisher: title, ...item });
  yield* run.end();
  if (items.length === 0) yield noArticles(source);
};

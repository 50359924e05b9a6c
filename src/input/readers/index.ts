import { htmlReader } from './html.ts';
import type { ByteReader, Reader } from './reader.ts';
import { textReader } from './text.ts';

/** Formats that are read from their bytes. */
export const BYTE_READERS: readonly ByteReader[] = [];

/** Formats of text, the first that accepts an input reads it; plain text accepts whatever is left. */
export const READERS: readonly Reader[] = [htmlReader, textReader];

/** The endings that a directory is searched for. */
export const ARTICLE_ENDINGS: ReadonlySet<string> = new Set(
  [...READERS, ...BYTE_READERS].flatMap(({ endings }) => endings),
);

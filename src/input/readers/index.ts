import { htmlReader } from './html.ts';
import type { Reader } from './reader.ts';
import { textReader } from './text.ts';

/** Every format, the first that accepts an input reads it; plain text accepts whatever is left. */
export const READERS: readonly Reader[] = [htmlReader, textReader];

/** The endings that a directory is searched for. */
export const ARTICLE_ENDINGS: ReadonlySet<string> = new Set(READERS.flatMap((reader) => reader.endings));

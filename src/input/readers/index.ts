import { docxReader } from './docx.ts';
import { htmlReader } from './html.ts';
import { lockedReader } from './locked.ts';
import { odtReader } from './odt.ts';
import { pdfReader } from './pdf.ts';
import type { ByteReader, Reader } from './reader.ts';
import { rtfReader } from './rtf.ts';
import { textReader } from './text.ts';

/** Formats that are read from their bytes. */
export const BYTE_READERS: readonly ByteReader[] = [docxReader, odtReader, pdfReader, rtfReader, lockedReader];

/** Formats of text, the first that accepts an input reads it; plain text accepts whatever is left. */
export const READERS: readonly Reader[] = [htmlReader, textReader];

/** The endings that a directory is searched for. */
export const ARTICLE_ENDINGS: ReadonlySet<string> = new Set(
  [...READERS, ...BYTE_READERS].flatMap(({ endings }) => endings),
);

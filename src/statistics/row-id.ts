import { createHash } from 'node:crypto';

/** The stable id of a row: 16 hex digits of the article's hash and the span in code points. */
export const rowId = (sha256: string, start: number, end: number): string =>
  createHash('sha256').update(`${sha256}:${start}-${end}`).digest('hex').slice(0, 16);

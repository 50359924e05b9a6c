import { hash } from 'node:crypto';

/** The stable id of a row: 16 hex digits of the article's hash and the span in code points. */
export const rowId = (sha256: string, start: number, end: number): string =>
  hash('sha256', `${sha256}:${start}-${end}`).slice(0, 16);

import { delimited } from './delimited.ts';

/** Comma-separated values with a header line (RFC 4180, but lines end in `\n`). */
export const writeCsv = delimited(',');

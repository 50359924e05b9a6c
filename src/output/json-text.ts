import type { Row } from '../model.ts';
import { type Column, columns } from './columns.ts';

/** `16400000`, `-0.5`: what JSON takes for a number as it stands. */
const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/u;

/** Line ends to some readers of NDJSON (Python's `splitlines`), none to JSON. */
const LINE_ENDS = /[\u0085\u2028\u2029]/gu;

const escapeLineEnd = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** JSON on one line, whatever a reader takes for the end of one. */
export const jsonText = (value: unknown): string => JSON.stringify(value).replace(LINE_ENDS, escapeLineEnd);

/** A decimal goes out digit by digit: as a JavaScript number 3893595000000000.5 would lose its end. */
const jsonCell = (row: Row, { name, kind }: Column): string => {
  const value = row[name];
  if (kind === 'decimal' && typeof value === 'string' && JSON_NUMBER.test(value)) return value;
  if (typeof value === 'object' && value !== null) return jsonText(value.length === 0 ? null : value.join(';'));
  return jsonText(value);
};

/** One row as a JSON object with all columns; what the article does not say is `null`. */
export const jsonRow = (row: Row): string =>
  `{${columns.map((column) => `"${column.name}":${jsonCell(row, column)}`).join(',')}}`;

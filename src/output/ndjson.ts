import type { WriteResults } from './format.ts';
import { jsonRow } from './json-text.ts';

/** One row a line. */
export const writeNdjson: WriteResults = async function* (results) {
  for await (const { rows } of results) {
    if (rows.length > 0) yield rows.map((row) => `${jsonRow(row)}\n`).join('');
  }
};

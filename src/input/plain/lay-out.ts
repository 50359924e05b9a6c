import type { Layout } from './classify.ts';
import { splitLines } from './lines.ts';
import { type Look, lookAt } from './roles.ts';
import { findTables } from './tables.ts';
import { findTitle } from './titles.ts';
import { unwrapLines } from './unwrap.ts';
import { findZones } from './zones.ts';

/** A menu or a date is no row of a table, the rule of a Markdown table (`|---|`) is. */
const isNoRow = ({ chrome, stamps }: Look): boolean => (chrome !== null && chrome !== 'no-words') || stamps.length > 0;

/** Cuts a text into lines and finds its furniture, tables, body and headline. */
export const layOut = (text: string): Layout => {
  const looks = unwrapLines(text, splitLines(text)).map(lookAt);
  const lines = looks.map(({ line }) => line);
  const noRows = new Set(looks.filter(isNoRow).map(({ line }) => line.index));
  const tables = findTables(text, lines, ({ index }) => noRows.has(index));
  const zones = findZones(looks, (index) => tables.rows.has(index));
  return { text, looks, tables, zones, title: findTitle(looks, zones.first) };
};

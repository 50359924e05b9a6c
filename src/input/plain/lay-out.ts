import type { Layout } from './classify.ts';
import { splitLines } from './lines.ts';
import { lookAt } from './roles.ts';
import { findTables } from './tables.ts';
import { findTitle } from './titles.ts';
import { unwrapLines } from './unwrap.ts';
import { findZones } from './zones.ts';

/** Cuts a text into lines and finds its furniture, tables, body and headline. */
export const layOut = (text: string): Layout => {
  const looks = unwrapLines(text, splitLines(text)).map(lookAt);
  const lines = looks.map(({ line }) => line);
  const tables = findTables(
    text,
    lines,
    ({ index }) => looks[index]?.chrome !== null || (looks[index]?.stamps.length ?? 0) > 0,
  );
  const zones = findZones(looks, (index) => tables.rows.has(index));
  return { text, looks, tables, zones, title: findTitle(looks, zones.first) };
};

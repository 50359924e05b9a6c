import type { Layout } from './classify.ts';
import { splitLines } from './lines.ts';
import { type Look, lookAt } from './roles.ts';
import { findTables } from './tables.ts';
import { findTitle } from './titles.ts';
import { unwrapLines } from './unwrap.ts';
import { findZones } from './zones.ts';

/** `Thiết bị⇥31/12/2024⇥31/12/2025`: the heads of columns, not when something appeared. */
const HEADS_OF_DAYS = /^[^\t\d]+(?:\t[^\t]*)*\t\s*\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\s*(?:\t|$)/u;

/** `Chỉ tiêu | 31/12/2025 | 31/3/2026`; of one day it would be a byline. */
const HEADS_OF_TWO_DAYS = /^\|?[^|\d]+(?:(?:\s*\|\s*|\s{2,})\d{1,2}[/.-]\d{1,2}[/.-]\d{4}){2,}(?:\s*\||\s*$)/u;

const isHeadOfDays = (text: string): boolean => HEADS_OF_DAYS.test(text) || HEADS_OF_TWO_DAYS.test(text);

const CELLS = /\t|\s\|\s/u;

const AMOUNT = /^\s*[+−-]?\p{Nd}[\p{Nd}.,]*\s?%?\s*$/u;

/** `Cửa khẩu⇥Năm 2022⇥Từ 01/01 - 20/3/2023` over as many cells with amounts. */
const headsAmounts = (text: string, below: string): boolean => {
  const [heads, cells] = [text.split(CELLS), below.split(CELLS)];
  return heads.length >= 3 && heads.length === cells.length && cells.filter((cell) => AMOUNT.test(cell)).length >= 2;
};

/** A menu or a date is no row of a table, the rule of a Markdown table (`|---|`) is. */
const isNoRow = (text: string, { chrome, stamps, line }: Look, next: Look | undefined): boolean => {
  if (chrome !== null && chrome !== 'no-words') return true;
  if (stamps.length === 0) return false;
  const written = text.slice(line.start, line.end);
  const below = next === undefined ? '' : text.slice(next.line.start, next.line.end);
  return !isHeadOfDays(written) && !headsAmounts(written, below);
};

/** Cuts a text into lines and finds its furniture, tables, body and headline. */
export const layOut = (text: string): Layout => {
  const looks = unwrapLines(text, splitLines(text)).map(lookAt);
  const lines = looks.map(({ line }) => line);
  const noRows = new Set(looks.filter((look, at) => isNoRow(text, look, looks[at + 1])).map(({ line }) => line.index));
  const tables = findTables(text, lines, ({ index }) => noRows.has(index));
  const zones = findZones(looks, (index) => tables.rows.has(index));
  return { text, looks, tables, zones, title: findTitle(looks, zones.first) };
};

import { stringify } from 'csv-stringify/sync';
import type { Row } from '../model.ts';
import { type Column, cellText, columns } from './columns.ts';
import type { WriteResults } from './format.ts';

/** Spreadsheets read a cell that begins so as a formula: `=HYPERLINK(…)`, `@SUM(1)`. */
const FORMULA = /^[=@\t\r]/u;

/** With a sign first it may be one (`-2+3+cmd|' /C calc'!A0`), or a list item (`- Tăng 5% (12 xã)`), or a number (`-3,5%`). */
const SIGNED = /^[+-]/u;
const CALL = /[|!]|[\p{L}\p{N}.]\(/u;

const isFormula = (text: string): boolean => FORMULA.test(text) || (SIGNED.test(text) && CALL.test(text));

/** Text from an article that would be a formula gets an apostrophe, which spreadsheets do not show; numbers stay numbers. */
const safe = (text: string): string => (isFormula(text) ? `'${text}` : text);

const safeCell = (row: Row, column: Column): string => {
  const text = cellText(row, column);
  return column.kind === 'text' ? safe(text) : text;
};

type Delimiter = ',' | '\t';

/** Lines of text cells, none of which a spreadsheet will run. */
export const delimitedLines = (lines: readonly (readonly string[])[], delimiter: Delimiter): string =>
  stringify(
    lines.map((cells) => cells.map(safe)),
    { delimiter },
  );

/** A writer of rows with a header line and the given delimiter. */
export const delimited = (delimiter: Delimiter): WriteResults =>
  async function* (results) {
    yield stringify([columns.map(({ name }) => name)], { delimiter });
    for await (const { rows } of results) {
      if (rows.length > 0)
        yield stringify(
          rows.map((row) => columns.map((column) => safeCell(row, column))),
          { delimiter },
        );
    }
  };

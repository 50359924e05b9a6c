import { displayWidth, truncate } from './display-width.ts';
import type { View } from './format.ts';
import { printable } from './printable.ts';

/** One column before it is laid out. */
export interface GridColumn {
  readonly name: string;
  readonly cells: readonly string[];
  /** Numbers are never cut and stand under each other at their decimal point. */
  readonly numeric: boolean;
  /** Terminal columns at most; what is longer is cut. */
  readonly limit: number;
}

/** A column with its final cells and width. */
export interface LaidColumn {
  readonly name: string;
  readonly cells: readonly string[];
  readonly width: number;
}

export const GAP = '  ';

const integerPart = (value: string): number => {
  const point = value.indexOf('.');
  return point < 0 ? value.length : point;
};

const widest = (widths: readonly number[]): number => widths.reduce((most, width) => Math.max(most, width), 0);

const alignDecimals = (cells: readonly string[]): string[] => {
  const left = widest(cells.map(integerPart));
  return cells.map((cell) => (cell === '' ? '' : ' '.repeat(left - integerPart(cell)) + cell));
};

/** Fixes the width of a column. */
export const lay = ({ name, cells, numeric, limit }: GridColumn): LaidColumn => {
  const texts = cells.map(printable);
  const aligned = numeric ? alignDecimals(texts) : texts;
  const natural = widest(aligned.map(displayWidth));
  return { name, cells: aligned, width: Math.max(name.length, numeric ? natural : Math.min(natural, limit)) };
};

const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - displayWidth(text)));

const line = (cells: readonly string[], laid: readonly LaidColumn[]): string =>
  laid
    .map(({ width }, at) => pad(truncate(cells[at] ?? '', width), width))
    .join(GAP)
    .trimEnd();

export const bold = (text: string, { colour }: View): string => (colour ? `\u001b[1m${text}\u001b[22m` : text);
export const dim = (text: string, { colour }: View): string => (colour ? `\u001b[2m${text}\u001b[22m` : text);

/** A head and one line a row. */
export const printGrid = (laid: readonly LaidColumn[], view: View): string => {
  const names = laid.map(({ name }) => name);
  const rows = (laid[0]?.cells ?? []).map((_, row) =>
    line(
      laid.map(({ cells }) => cells[row] ?? ''),
      laid,
    ),
  );
  return [dim(line(names, laid), view), ...rows].join('\n');
};

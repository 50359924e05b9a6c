import type { View } from '../output/format.ts';

const WIDTH_WITHOUT_TERMINAL = 120;

const columnsOf = (): number => {
  const asked = Number(process.env['COLUMNS']);
  if (process.stdout.isTTY && process.stdout.columns > 0) return process.stdout.columns;
  return Number.isInteger(asked) && asked > 0 ? asked : WIDTH_WITHOUT_TERMINAL;
};

/** The terminal that the output is read on; colours only where one is, and NO_COLOR is not set. */
export const viewOf = (output: string | null): View => ({
  width: Math.max(columnsOf(), 40),
  colour:
    output === null && process.stdout.isTTY === true && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb',
});

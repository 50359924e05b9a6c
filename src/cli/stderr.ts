import { printable } from '../output/printable.ts';

/** One line for people; a bar that stands in the way is wiped first. */
export const complain = (line: string): void => {
  const wipe = process.stderr.isTTY ? '\r\u001b[K' : '';
  process.stderr.write(`${wipe}${printable(line)}\n`);
};

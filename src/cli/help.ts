import type { Command } from 'commander';
import { EXIT, type ExitCode } from './exit-code.ts';

/** What the operands of most commands are. */
export const ARTICLES =
  'articles: files, directories, globs, archives, JSON and CSV, feeds, crawls, - for standard input';

/** The part of a help text that shows the command at work. */
export const examples = (...lines: readonly string[]): string =>
  `\nExamples:\n${lines.map((line) => `  $ ${line}`).join('\n')}\n`;

/** Nothing named and nobody typing on purpose: people at a terminal get the help instead of a silent wait. */
export const helpInsteadOfWaiting = (
  command: Command,
  operands: readonly string[],
  filesFrom?: string,
): ExitCode | null => {
  if (operands.length > 0 || filesFrom !== undefined || !process.stdin.isTTY) return null;
  command.outputHelp({ error: true });
  return EXIT.failed;
};

/** Without operands a command reads standard input. */
export const operandsOrStdin = (operands: readonly string[], filesFrom?: string): readonly string[] =>
  operands.length === 0 && filesFrom === undefined ? ['-'] : operands;

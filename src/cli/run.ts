import { CommanderError } from 'commander';
import { UsageError } from '../usage-error.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { buildProgram } from './program.ts';
import { complain } from './stderr.ts';

/** `error: unknown option '--fromat'\n(Did you mean --format?)` in one sentence. */
const sentence = (message: string): string =>
  message
    .trim()
    .replace(/^error: /u, '')
    .replace(/\.$/u, '')
    .replace(/\n\(Did you mean (?<option>.*)\?\)/u, ' (did you mean $<option>?)');

const asExitCode = (error: unknown): ExitCode => {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return EXIT.done;
    if (error.code !== 'commander.help') complain(`dts-extract: ${sentence(error.message)}; see dts-extract --help`);
    return EXIT.failed;
  }
  if (!(error instanceof UsageError)) throw error;
  complain(`dts-extract: ${error.message}`);
  return EXIT.failed;
};

/** Runs one call of the command line and says with which code it ends. */
export const run = async (args: readonly string[]): Promise<ExitCode> => {
  const ended: { code: ExitCode } = { code: EXIT.done };
  const program = buildProgram((code) => {
    ended.code = code;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return ended.code;
  } catch (error) {
    return asExitCode(error);
  }
};

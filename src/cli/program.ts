import { Command } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { explainCommand } from './commands/explain.ts';
import { describeExtract } from './commands/extract.ts';
import { mentionsCommand } from './commands/mentions.ts';
import { metricsCommand } from './commands/metrics.ts';
import { textCommand } from './commands/text.ts';
import type { Finish } from './exit-code.ts';

const commands = [explainCommand, mentionsCommand, metricsCommand, textCommand] as const;

/** Errors are thrown, not printed: `run` makes one sentence of them. */
const throwErrors = (command: Command): Command => {
  command.exitOverride().configureOutput({ outputError: () => {} });
  command.commands.forEach(throwErrors);
  return command;
};

/** The whole command line: the default command on the program itself, every other one below it. */
export const buildProgram = (finish: Finish): Command => {
  const program = new Command('dts-extract')
    .version(manifest.version, '-V, --version', 'Prints the version.')
    .enablePositionalOptions();
  describeExtract(program, finish);
  for (const command of commands) program.addCommand(command(finish));
  program.helpCommand('help [command]', 'Prints the help of a command.').helpOption('-h, --help', 'Prints this help.');
  return throwErrors(program);
};

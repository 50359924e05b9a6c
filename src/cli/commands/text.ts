import { Command } from 'commander';
import { formatIssue } from '../../output/format-issue.ts';
import type { ExitCode, Finish } from '../exit-code.ts';
import { ARTICLES, examples, helpInsteadOfWaiting, operandsOrStdin } from '../help.ts';
import { type RecordFieldOptions, recordFieldOptions } from '../options.ts';
import { readAll } from '../results.ts';
import { drain, openSink } from '../sink.ts';
import { complain } from '../stderr.ts';
import { count, exitCodeOf, NOTHING } from '../tally.ts';

const printText = async (files: readonly string[], options: RecordFieldOptions): Promise<ExitCode> => {
  const seen = { tally: NOTHING, last: '\n' };
  async function* texts(): AsyncGenerator<string> {
    for await (const { article, issues } of readAll(files, options)) {
      seen.tally = count(seen.tally, { article, rows: [], issues });
      for (const issue of issues) complain(formatIssue(issue));
      if (article === null) continue;
      // What ends without a line end would run into the next document.
      yield seen.last.endsWith('\n') ? article.text : `\n${article.text}`;
      seen.last = article.text;
    }
  }
  await drain(texts(), await openSink(null), () => true);
  return exitCodeOf(seen.tally);
};

/** `text`: the document text that the offsets of a row count in. */
export const textCommand = (finish: Finish): Command => {
  const command = new Command('text');
  for (const option of recordFieldOptions()) command.addOption(option);
  return command
    .description('Prints the document text of articles: what start and end of a row count in.')
    .argument('[files...]', ARTICLES)
    .addHelpText('after', examples('dts-extract text page.html', 'cat page.html | dts-extract text'))
    .action(async (files: string[], options: RecordFieldOptions) => {
      finish(helpInsteadOfWaiting(command, files) ?? (await printText(operandsOrStdin(files), options)));
    });
};

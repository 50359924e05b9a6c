import { statSync } from 'node:fs';
import type { Command } from 'commander';
import { formatIssue } from '../../output/format-issue.ts';
import { type FormatName, formats } from '../../output/formats.ts';
import { UsageError } from '../../usage-error.ts';
import type { ExitCode, Finish } from '../exit-code.ts';
import { ARTICLES, examples, helpInsteadOfWaiting, operandsOrStdin } from '../help.ts';
import * as option from '../options.ts';
import { catalogueWith } from '../own-metrics.ts';
import { startProgress } from '../progress.ts';
import { type ExtractOptions, extractAll } from '../results.ts';
import { drain, openSink } from '../sink.ts';
import { complain } from '../stderr.ts';
import { count, exitCodeOf, isError, NOTHING } from '../tally.ts';
import { viewOf } from '../view.ts';

interface Options extends ExtractOptions {
  readonly format?: FormatName;
  readonly output?: string;
  readonly failOn?: readonly option.FailOn[];
  readonly quiet?: boolean;
  readonly minConfidence?: number;
}

const EXAMPLES = examples(
  'dts-extract seeds/*.txt',
  'dts-extract articles/ -o statistics.csv',
  'dts-extract crawl.warc.gz articles.ndjson --text-field noi_dung -f ndjson',
  'cat report.txt | dts-extract - --published 2024-07-10 -f ndjson',
);

const EXIT_CODES = `
Exit codes: 0 done; 1 --fail-on found its kind; 2 nothing could be read or the call was wrong.
`;

/** The bytes of all inputs, where the operands are files; a directory or standard input may hold any number. */
const totalOf = (files: readonly string[], { filesFrom }: Options): number | null => {
  if (filesFrom !== undefined) return null;
  const sizes = files
    .map((file) => statSync(file, { throwIfNoEntry: false }))
    .map((found) => (found?.isFile() ? found.size : null));
  return sizes.reduce((sum, size) => (sum === null || size === null ? null : sum + size), 0);
};

const extractFiles = async (files: readonly string[], options: Options): Promise<ExitCode> => {
  // A mistake in it is told before anything is written.
  await catalogueWith(options.metrics);
  const output = options.output ?? null;
  const write = await formats[option.chooseFormat(options.format, output)].load();
  const sink = await openSink(output);
  const quiet = options.quiet === true;
  // Rows that scroll by on a terminal show that work goes on; a bar would stand in their way.
  const hasBar = !quiet && (output !== null || !process.stdout.isTTY);
  const progress = startProgress(hasBar ? totalOf(files, options) : null, hasBar);
  const seen = { tally: NOTHING, unsure: 0 };
  const least = options.minConfidence ?? 0;

  async function* watched() {
    for await (const result of extractAll(files, options, progress.read)) {
      seen.tally = count(seen.tally, result);
      for (const issue of result.issues) if (isError(issue) || !quiet) complain(formatIssue(issue));
      const rows = result.rows.filter(({ confidence }) => Number(confidence) >= least);
      seen.unsure += result.rows.length - rows.length;
      progress.advance(rows.length);
      yield { ...result, rows };
    }
    progress.end();
    if (seen.unsure > 0 && !quiet) complain(`${seen.unsure} rows are below --min-confidence ${least} and left out`);
  }

  await drain(write(watched(), viewOf(output)), sink, () => seen.tally.read > 0);
  return exitCodeOf(seen.tally, options.failOn);
};

/** Makes the program itself the default command: articles in, statistics out. */
export const describeExtract = (program: Command, finish: Finish): void => {
  for (const field of option.recordFieldOptions()) program.addOption(field);
  program
    .description('Extracts the statistics of Vietnamese press articles on digital transformation into rows.')
    .argument('[files...]', ARTICLES)
    .addOption(option.formatOption())
    .addOption(option.outputOption())
    .addOption(option.filesFromOption())
    .addOption(option.publishedOption())
    .addOption(option.forceOption())
    .addOption(option.metricsOption())
    .addOption(option.minConfidenceOption())
    .addOption(option.failOnOption())
    .addOption(option.quietOption())
    .addHelpText('after', EXAMPLES + EXIT_CODES)
    .action(async (files: string[], options: Options) => {
      if (files.includes('-') && options.filesFrom === '-') {
        throw new UsageError('- and --files-from - both read standard input; use one of them');
      }
      const code = helpInsteadOfWaiting(program, files, options.filesFrom);
      finish(code ?? (await extractFiles(operandsOrStdin(files, options.filesFrom), options)));
    });
};

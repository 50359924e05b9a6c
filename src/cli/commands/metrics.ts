import { Command } from 'commander';
import type { Catalogue, Metric, MetricExample } from '../../catalogue/index.ts';
import type { Row } from '../../model.ts';
import { formatIssue } from '../../output/format-issue.ts';
import { formatMetric, formatMetricList } from '../../output/metric-list.ts';
import { formatClash, formatSuggestions } from '../../output/metric-reports.ts';
import { UsageError } from '../../usage-error.ts';
import { EXIT, type ExitCode, type Finish } from '../exit-code.ts';
import { examples } from '../help.ts';
import { metricsOption } from '../options.ts';
import { catalogueWith } from '../own-metrics.ts';
import { extractAll } from '../results.ts';
import { drain, openSink } from '../sink.ts';
import { complain } from '../stderr.ts';
import { isError } from '../tally.ts';
import { viewOf } from '../view.ts';

const print = async (text: string): Promise<ExitCode> => {
  async function* chunks(): AsyncGenerator<string> {
    yield text;
  }
  await drain(chunks(), await openSink(null), () => true);
  return EXIT.done;
};

interface Options {
  readonly metrics?: string;
}

const loadCatalogue = async ({ metrics }: Options): Promise<readonly Metric[]> =>
  (await catalogueWith(metrics)).entries;

const listMetrics = async (options: Options): Promise<ExitCode> =>
  print(formatMetricList(await loadCatalogue(options), viewOf(null)));

const showMetric = async (code: string, options: Options): Promise<ExitCode> => {
  const found = (await loadCatalogue(options)).find((metric) => metric.code === code);
  if (found === undefined)
    throw new UsageError(`metrics show ${code}: no such metric; dts-extract metrics list prints all codes`);
  return print(formatMetric(found, viewOf(null)));
};

/** The day that examples are read as if published on. */
const READ_ON = '2025-03-01';

/** What is wrong with one sentence of a metric, null for nothing. */
const faultOf = async (
  { text, value }: MetricExample,
  wanted: string | null,
  catalogue: Catalogue,
): Promise<string | null> => {
  const { extract } = await import('../../extract.ts');
  const { rows } = await extract(text, { catalogue, published: READ_ON, force: true });
  const row = rows.find((each) => each.value !== null && Number(each.value) === Number(value));
  if (row === undefined) return `gives no row with the value ${value}`;
  return row.metric === wanted ? null : `gives ${row.metric ?? 'no metric'} instead of ${wanted ?? 'none'}`;
};

const testMetrics = async (options: Options): Promise<ExitCode> => {
  const catalogue = await catalogueWith(options.metrics);
  const seen = { sentences: 0, wrong: 0 };
  for (const { code, examples, counterexamples } of catalogue.entries) {
    const asked = [...examples.map((example) => ({ ...example, metric: code })), ...counterexamples];
    for (const each of asked) {
      const fault = await faultOf(each, each.metric, catalogue);
      seen.sentences += 1;
      if (fault === null) continue;
      seen.wrong += 1;
      complain(`${code}: "${each.text}" ${fault}`);
    }
  }
  await print(`${catalogue.entries.length} metrics, ${seen.sentences} sentences, ${seen.wrong} wrong\n`);
  return seen.wrong === 0 ? EXIT.done : EXIT.found;
};

const lintCatalogue = async (options: Options): Promise<ExitCode> => {
  const { lintMetrics } = await import('../../catalogue/index.ts');
  const metrics = await loadCatalogue(options);
  const clashes = lintMetrics(metrics);
  for (const clash of clashes) complain(formatClash(clash));
  await print(`${metrics.length} metrics, ${clashes.length} clashes\n`);
  return clashes.length === 0 ? EXIT.done : EXIT.found;
};

interface SuggestOptions extends Options {
  readonly least: string;
}

const suggest = async (files: readonly string[], { metrics, least }: SuggestOptions): Promise<ExitCode> => {
  const { suggestMetrics } = await import('../../catalogue/index.ts');
  const wanted = Number(least);
  if (!Number.isInteger(wanted) || wanted < 1) throw new UsageError(`--least ${least}: not a whole number from 1 on`);
  const rows: Row[] = [];
  for await (const result of extractAll(files, metrics === undefined ? {} : { metrics }, () => {})) {
    rows.push(...result.rows);
    for (const issue of result.issues) if (isError(issue)) complain(formatIssue(issue));
  }
  const suggestions = suggestMetrics(rows, wanted);
  if (suggestions.length === 0) complain(`no indicator without a metric comes ${wanted} times; try a smaller --least`);
  return suggestions.length === 0 ? EXIT.done : print(`${formatSuggestions(suggestions)}\n`);
};

const subcommands = (finish: Finish): readonly Command[] => [
  new Command('list')
    .description('Prints code, unit and label of every metric.')
    .addOption(metricsOption())
    .addHelpText('after', examples('dts-extract metrics list'))
    .action(async (options: Options) => finish(await listMetrics(options))),
  new Command('show')
    .description('Prints one metric with its wordings and examples.')
    .argument('<code>', 'code of the metric')
    .addOption(metricsOption())
    .addHelpText('after', examples('dts-extract metrics show digital_economy.gdp_share'))
    .action(async (code: string, options: Options) => finish(await showMetric(code, options))),
  new Command('test')
    .description('Prints how many examples of the metrics give what they should; the others on standard error.')
    .addOption(metricsOption())
    .addHelpText('after', examples('dts-extract metrics test --metrics my.yaml'))
    .action(async (options: Options) => finish(await testMetrics(options))),
  new Command('lint')
    .description('Prints how many wordings shadow or contradict each other; each of them on standard error.')
    .addOption(metricsOption())
    .addHelpText('after', examples('dts-extract metrics lint --metrics my.yaml'))
    .action(async (options: Options) => finish(await lintCatalogue(options))),
  new Command('suggest')
    .description('Prints stubs of metrics for indicators that come often and have none.')
    .argument('<files...>', 'articles: files, directories, globs, - for standard input')
    .addOption(metricsOption())
    .option('--least <number>', 'how many rows an indicator needs', '3')
    .addHelpText('after', examples('dts-extract metrics suggest articles/ > my.yaml'))
    .action(async (files: string[], options: SuggestOptions) => finish(await suggest(files, options))),
];

/** `metrics`: the catalogue that the column `metric` takes its codes from. */
export const metricsCommand = (finish: Finish): Command => {
  const command = new Command('metrics')
    .description('Prints the metric catalogue: what the column metric takes its codes from.')
    .addHelpText('after', examples('dts-extract metrics list', 'dts-extract metrics show digital_economy.gdp_share'));
  for (const each of subcommands(finish)) command.addCommand(each, { isDefault: each.name() === 'list' });
  return command;
};

import { Command } from 'commander';
import type { Metric } from '../../catalogue/index.ts';
import { formatMetric, formatMetricList } from '../../output/metric-list.ts';
import { UsageError } from '../../usage-error.ts';
import { EXIT, type ExitCode, type Finish } from '../exit-code.ts';
import { examples } from '../help.ts';
import { drain, openSink } from '../sink.ts';
import { viewOf } from '../view.ts';

const print = async (text: string): Promise<ExitCode> => {
  async function* chunks(): AsyncGenerator<string> {
    yield text;
  }
  await drain(chunks(), await openSink(null), () => true);
  return EXIT.done;
};

const loadCatalogue = async (): Promise<readonly Metric[]> =>
  (await import('../../catalogue/index.ts')).builtInCatalogue().entries;

const listMetrics = async (): Promise<ExitCode> => print(formatMetricList(await loadCatalogue(), viewOf(null)));

const showMetric = async (code: string): Promise<ExitCode> => {
  const found = (await loadCatalogue()).find((metric) => metric.code === code);
  if (found === undefined)
    throw new UsageError(`metrics show ${code}: no such metric; dts-extract metrics list prints all codes`);
  return print(formatMetric(found, viewOf(null)));
};

/** `metrics`: the catalogue that the column `metric` takes its codes from. */
export const metricsCommand = (finish: Finish): Command => {
  const command = new Command('metrics')
    .description('Prints the metric catalogue: what the column metric takes its codes from.')
    .addHelpText('after', examples('dts-extract metrics list', 'dts-extract metrics show digital_economy.gdp_share'));
  command
    .command('list', { isDefault: true })
    .description('Prints code, unit and label of every metric.')
    .addHelpText('after', examples('dts-extract metrics list'))
    .action(async () => finish(await listMetrics()));
  command
    .command('show')
    .description('Prints one metric with its wordings and examples.')
    .argument('<code>', 'code of the metric')
    .addHelpText('after', examples('dts-extract metrics show digital_economy.gdp_share'))
    .action(async (code: string) => finish(await showMetric(code)));
  return command;
};

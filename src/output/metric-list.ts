import type { Metric } from '../catalogue/metric.ts';
import type { View } from './format.ts';
import { bold, lay, printGrid } from './grid.ts';

/** The catalogue as a table: one metric a line. */
export const formatMetricList = (metrics: readonly Metric[], view: View): string => {
  const column = (name: string, cellOf: (metric: Metric) => string) =>
    lay({ name, cells: metrics.map(cellOf), numeric: false, limit: 100 });
  const grid = [
    column('metric', ({ code }) => code),
    column('unit', ({ unit, per }) => (per === null ? unit : `${unit}/${per}`)),
    column('metric_label', ({ vi }) => vi),
  ];
  return `${printGrid(grid, view)}\n`;
};

const range = ([least, most]: Metric['range']): string => `${least ?? '…'} to ${most ?? '…'}`;

/** One metric whole: what it is, how it is worded, and the sentences that prove it. */
export const formatMetric = (metric: Metric, view: View): string => {
  const fields: readonly (readonly [string, readonly string[]])[] = [
    ['vi', [metric.vi]],
    ['en', [metric.en]],
    ['kind', [metric.kind]],
    ['unit', [metric.per === null ? metric.unit : `${metric.unit}/${metric.per}`]],
    ['range', [range(metric.range)]],
    ['scopes', [metric.scopes.join(', ')]],
    ['phrases', metric.phrases],
    ['phrases in context', metric.phrasesInContext],
    ['context', metric.context],
    ['not', metric.not],
    ['examples', metric.examples.map(({ value, text }) => `${value} ← ${text}`)],
    [
      'counterexamples',
      metric.counterexamples.map(({ value, text, metric: code }) => `${value} is ${code ?? 'none'} ← ${text}`),
    ],
  ];
  const said = fields.filter(([, values]) => values.length > 0);
  const lines = said.flatMap(([name, values]) =>
    values.map((value, at) => `  ${(at === 0 ? name : '').padEnd(20)}${value}`),
  );
  return [bold(metric.code, view), ...lines, ''].join('\n');
};

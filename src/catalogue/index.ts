export { builtInCatalogue } from './built-in.ts';
export { type Catalogue, compileCatalogue } from './catalogue.ts';
export { lintMetrics } from './lint-metrics.ts';
export { loadMetrics } from './load-metrics.ts';
export { matchMetric } from './match-metric.ts';
export type { Metric, MetricExample } from './metric.ts';
export { suggestMetrics } from './suggest-metrics.ts';

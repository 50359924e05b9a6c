export { builtInCatalogue } from './built-in.ts';
export { type Catalogue, compileCatalogue } from './catalogue.ts';
export { lintMetrics } from './lint-metrics.ts';
export { type LoadedMetrics, loadMetrics } from './load-metrics.ts';
export { type MetricEvidence, type MetricMatch, matchMetric } from './match-metric.ts';
export type { Metric, MetricProblem } from './metric.ts';
export { suggestMetrics } from './suggest-metrics.ts';

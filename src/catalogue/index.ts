export { builtInCatalogue } from './built-in.ts';
export { type LoadedMetrics, loadMetrics } from './load-metrics.ts';
export {
  type Catalogue,
  compileCatalogue,
  type MetricEvidence,
  type MetricMatch,
  matchMetric,
} from './match-metric.ts';
export type { Metric, MetricProblem } from './metric.ts';

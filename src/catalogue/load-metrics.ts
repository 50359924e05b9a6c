import type { Metric, MetricProblem } from './metric.ts';
import { type ProblemPath, readMetrics } from './read-metrics.ts';

/** Metrics of a user's own file, and what is wrong in it, each with its line. */
export interface LoadedMetrics {
  readonly metrics: readonly Metric[];
  readonly problems: readonly MetricProblem[];
}

/** Reads a YAML file of metrics. Nothing of a file with problems should be used. */
export const loadMetrics = async (yamlText: string, file: string): Promise<LoadedMetrics> => {
  const { LineCounter, parseDocument, isNode } = await import('yaml');
  const lines = new LineCounter();
  const document = parseDocument(yamlText, { lineCounter: lines });
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ pos, message }) => ({
      file,
      line: lines.linePos(pos[0]).line,
      message: message.split('\n')[0] ?? message,
    }));
    return { metrics: [], problems };
  }
  /** The line of the nearest thing that exists on the way to what is wrong. */
  const lineOf = (path: ProblemPath): number => {
    const node = path.length === 0 ? document.contents : document.getIn(path, true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    return path.length === 0 ? 0 : lineOf(path.slice(0, -1));
  };
  const { metrics, problems } = readMetrics(document.toJS());
  return { metrics, problems: problems.map(({ path, message }) => ({ file, line: lineOf(path), message })) };
};

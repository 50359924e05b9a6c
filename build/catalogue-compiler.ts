import { type CompiledCatalogue, compileMetrics } from '../src/catalogue/catalogue.ts';
import { loadMetrics } from '../src/catalogue/load-metrics.ts';
import type { MetricProblem } from '../src/catalogue/metric.ts';

/** A file of metrics. */
export interface MetricFile {
  readonly file: string;
  readonly text: string;
}

const sentence = ({ file, line, message }: MetricProblem): string => `${file}:${line}: ${message}`;

/** Reads all files of metrics; throws with everything that is wrong in them. */
export const compileFiles = async (files: readonly MetricFile[]): Promise<CompiledCatalogue> => {
  const loaded = await Promise.all(files.map(({ file, text }) => loadMetrics(text, file)));
  const problems = loaded.flatMap(({ problems }) => problems);
  if (problems.length > 0) throw new Error(problems.map(sentence).join('\n'));
  return compileMetrics(loaded.flatMap(({ metrics }) => metrics));
};

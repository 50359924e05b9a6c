import { loadMetrics } from '../src/catalogue/load-metrics.ts';
import { ownedPhrases } from '../src/catalogue/match-metric.ts';
import type { Metric, MetricProblem } from '../src/catalogue/metric.ts';
import { type CompiledPhrases, compilePhrases } from '../src/catalogue/phrase-index.ts';

/** A file of metrics. */
export interface MetricFile {
  readonly file: string;
  readonly text: string;
}

/** The catalogue as it ships: nothing is left to parse when the program starts. */
export interface CompiledCatalogue {
  readonly metrics: readonly Metric[];
  readonly phrases: CompiledPhrases;
}

const sentence = ({ file, line, message }: MetricProblem): string => `${file}:${line}: ${message}`;

/** Reads all files of metrics; throws with everything that is wrong in them. */
export const compileFiles = async (files: readonly MetricFile[]): Promise<CompiledCatalogue> => {
  const loaded = await Promise.all(files.map(({ file, text }) => loadMetrics(text, file)));
  const problems = loaded.flatMap(({ problems }) => problems);
  if (problems.length > 0) throw new Error(problems.map(sentence).join('\n'));
  const metrics = loaded.flatMap(({ metrics }) => metrics);
  return { metrics, phrases: compilePhrases(ownedPhrases(metrics)) };
};

import type { Metric } from './metric.ts';
import { readPhrase } from './phrase.ts';

/** Two metrics, or one with itself, whose wordings cannot both be right. */
export interface MetricClash {
  readonly code: string;
  /** The other metric; the same one when it forbids its own wording. */
  readonly other: string;
  readonly wording: string;
}

/** The wordings of phrases, each as one text: words, gaps as `…`. */
const wordingsOf = (phrases: readonly string[]): string[] =>
  phrases.flatMap((phrase) => readPhrase(phrase).map((runs) => runs.map((run) => run.join(' ')).join(' … ')));

/** Told apart by what they are counted in, or by whom they are reported for, two metrics may share their words. */
const canMeet = (one: Metric, other: Metric): boolean =>
  [one.unit, ...one.also].some((unit) => unit === other.unit || other.also.includes(unit)) &&
  one.per === other.per &&
  one.scopes.some((scope) => other.scopes.includes(scope));

/** Wordings that two metrics claim, of which only the first would ever be found. */
const shadows = (metrics: readonly Metric[]): MetricClash[] => {
  const owners = new Map<string, Metric[]>();
  const clashes: MetricClash[] = [];
  for (const metric of metrics) {
    for (const wording of new Set(wordingsOf(metric.phrases))) {
      const known = owners.get(wording) ?? [];
      const other = known.find((each) => canMeet(each, metric));
      if (other !== undefined) clashes.push({ code: metric.code, other: other.code, wording });
      owners.set(wording, [...known, metric]);
    }
  }
  return clashes;
};

/** Wordings that a metric both names itself by and forbids. */
const contradictions = (metrics: readonly Metric[]): MetricClash[] =>
  metrics.flatMap(({ code, phrases, not }) => {
    const forbidden = wordingsOf(not);
    return wordingsOf(phrases)
      .filter((wording) => forbidden.some((each) => ` ${wording} `.includes(` ${each} `)))
      .map((wording) => ({ code, other: code, wording }));
  });

/** Finds metrics that shadow or contradict each other. */
export const lintMetrics = (metrics: readonly Metric[]): readonly MetricClash[] => [
  ...shadows(metrics),
  ...contradictions(metrics),
];

/** What a metric's value is. */
export const METRIC_KINDS = ['percentage', 'count', 'money', 'ratio', 'rank', 'index', 'multiple', 'quantity'] as const;
type MetricKind = (typeof METRIC_KINDS)[number];

/** Whom a metric is reported for. */
export const METRIC_SCOPES = [
  'national',
  'ministries',
  'localities',
  'ministry',
  'province',
  'district',
  'commune',
  'enterprise',
] as const;
export type MetricScope = (typeof METRIC_SCOPES)[number];

/** A sentence and the value in it that the metric is for. */
export interface MetricExample {
  readonly value: string;
  readonly text: string;
}

/** A sentence with a value that a neighbour takes, or none (`metric` null). */
export interface MetricCounterexample extends MetricExample {
  readonly metric: string | null;
}

/** One entry of the metric catalogue. */
export interface Metric {
  readonly code: string;
  readonly vi: string;
  readonly en: string;
  readonly kind: MetricKind;
  /** Unit code of its level. */
  readonly unit: string;
  /** Unit codes that its level comes in beside its own: the score behind a rank in percent, a count as a share of all. */
  readonly also: readonly string[];
  /** Codes of the metrics that a share of it has, the first one that fits; none when a share keeps this code. */
  readonly share: readonly string[];
  /** Denominator of a rate, null for none. */
  readonly per: string | null;
  /** Plausible values of its level, in base units; an open end is null. */
  readonly range: readonly [least: number | null, most: number | null];
  readonly scopes: readonly MetricScope[];
  /** Wordings that name it by themselves. */
  readonly phrases: readonly string[];
  /** Wordings that name it where one of `context` stands around. */
  readonly phrasesInContext: readonly string[];
  readonly context: readonly string[];
  /** Wordings beside the number that forbid it. */
  readonly not: readonly string[];
  readonly examples: readonly MetricExample[];
  readonly counterexamples: readonly MetricCounterexample[];
}

/** A mistake in a file of metrics. */
export interface MetricProblem {
  readonly file: string;
  /** 1-based; 0 when the place is unknown. */
  readonly line: number;
  readonly message: string;
}

import type { MetricClash } from '../catalogue/lint-metrics.ts';
import type { Suggestion } from '../catalogue/suggest-metrics.ts';

/** One line a clash. */
export const formatClash = ({ code, other, wording }: MetricClash): string =>
  code === other ? `${code}: forbids its own wording "${wording}"` : `${code}: "${wording}" also names ${other}`;

const quoted = (text: string): string => JSON.stringify(text);

const MOST_EXAMPLES = 2;

/** Stubs of catalogue entries, ready to be edited: YAML. */
export const formatSuggestions = (suggestions: readonly Suggestion[]): string =>
  suggestions
    .map(({ indicator, kind, unit, rows }, at) => {
      const examples = rows
        .filter(({ value }) => value !== null)
        .slice(0, MOST_EXAMPLES)
        .flatMap(({ value, sentence }) => [`    - value: ${value}`, `      text: ${quoted(sentence)}`]);
      return [
        `# ${rows.length} rows`,
        `- code: own.metric_${at + 1}`,
        `  vi: ${quoted(indicator)}`,
        `  en: ${quoted(indicator)}`,
        `  kind: ${kind}`,
        ...(kind === 'money' || kind === 'quantity' ? [`  unit: ${unit}`] : []),
        '  scopes: [national]',
        '  phrases:',
        `    - ${quoted(indicator.toLowerCase())}`,
        '  examples:',
        ...examples,
      ].join('\n');
    })
    .join('\n');

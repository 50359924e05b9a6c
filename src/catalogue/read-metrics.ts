/*
 * The format of a file of metrics (src/catalogue/metrics/*.yaml, or a user's own): a list, each entry with these keys.
 *
 *   code: data.databases          domain.name in a-z, 0-9 and _; the domain is the name of the file
 *   vi: …  en: …                  labels
 *   kind: count                   percentage, count, money, ratio, rank, index, multiple or quantity
 *   unit: VND                     unit code of a level; needed for money and quantity, else it follows from the kind
 *   also: [percent]               units that its level comes in too: a rank's score, a count as a share of all there are
 *   share: [identity.eid_activation_rate]   codes that a share of it has, the first one that fits
 *   per: 100_persons              denominator when the metric is a rate per so many; left out otherwise
 *   range: [1, 100000]            plausible levels in base units, null for an open end; percentage defaults to [0, 100]
 *   scopes: [national, province]  whom it is reported for
 *   phrases: […]                  wordings that name it by themselves
 *   phrases_in_context: […]       wordings that name it only where one of `context` stands around (sentence, heading, title)
 *   context: […]                  wordings that make it likelier wherever they stand around
 *   not: […]                      wordings beside the number that forbid it
 *   examples: [{value, text}]     own sentences; value in base units; sentences before the last are context
 *   counterexamples: [{value, metric, text}]   the neighbour's code, or null for none
 *
 * A phrase is words: `(a|b)` either, `[a]` or nothing, `{a/b}` both in any order with a gap
 * between, `…` a gap of up to six words, `#` the number itself.
 * It is compared by `wordingOf`: case, y/i, tone placement, fillers (các, đã, được, của, …), abbreviations
 * (vi/abbreviations.ts) and synonyms (vi/synonyms.ts) do not matter. A phrase never reaches over another number, and
 * the one that says most wins: the longer wording beats the shorter one of a neighbour. Fillers alone are no words.
 * Put a phrase with `#`, or that begins with `[` or `{`, between single quotes, as YAML asks.
 */
import { METRIC_KINDS, METRIC_SCOPES, type Metric, type MetricCounterexample, type MetricExample } from './metric.ts';
import { PhraseError, readPhrase } from './phrase.ts';

/** Where in a file something is wrong: the keys and list places that lead to it. */
export type ProblemPath = readonly (string | number)[];

/** A mistake in the data of one file, before its line is known. */
export interface DataProblem {
  readonly path: ProblemPath;
  readonly message: string;
}

type Report = (path: ProblemPath, message: string) => void;
type Fields = Readonly<Record<string, unknown>>;

const KEYS = [
  'code',
  'vi',
  'en',
  'kind',
  'unit',
  'also',
  'share',
  'per',
  'range',
  'scopes',
  'phrases',
  'phrases_in_context',
  'context',
  'not',
  'examples',
  'counterexamples',
];

const CODE = /^[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*$/u;

const DEFAULT_UNITS: Readonly<Record<string, string>> = {
  percentage: 'percent',
  count: 'count',
  ratio: 'count',
  rank: 'rank',
  index: 'index',
  multiple: 'multiple',
};

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (fields: Fields, key: string, report: Report, path: ProblemPath): string => {
  const value = fields[key];
  if (typeof value === 'string' && value.trim() !== '') return value;
  report([...path, key], `${key} is missing; give a text`);
  return '';
};

const choiceOf = <Choice extends string>(
  value: unknown,
  choices: readonly Choice[],
  say: (message: string) => void,
): Choice | null => {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) say(`${JSON.stringify(value)} is not one of ${choices.join(', ')}`);
  return found ?? null;
};

const listOf = (fields: Fields, key: string, report: Report, path: ProblemPath): readonly unknown[] => {
  const value = fields[key];
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value;
  report([...path, key], `${key} takes a list`);
  return [];
};

const phrasesOf = (fields: Fields, key: string, report: Report, path: ProblemPath): string[] =>
  listOf(fields, key, report, path).flatMap((value, at) => {
    if (typeof value !== 'string') {
      report([...path, key, at], `${key} takes texts`);
      return [];
    }
    return [value];
  });

const rangeOf = (fields: Fields, kind: string, report: Report, path: ProblemPath): Metric['range'] => {
  const value = fields['range'];
  if (value === undefined || value === null) return kind === 'percentage' ? [0, 100] : [0, null];
  const isEnd = (end: unknown): end is number | null => end === null || typeof end === 'number';
  if (Array.isArray(value) && value.length === 2 && isEnd(value[0]) && isEnd(value[1])) return [value[0], value[1]];
  report([...path, 'range'], 'range takes [least, most], each a number or null');
  return [null, null];
};

const exampleOf = (value: unknown, report: Report, path: ProblemPath): MetricExample | null => {
  if (!isFields(value)) {
    report(path, 'an example takes value and text');
    return null;
  }
  const number = value['value'];
  if (typeof number !== 'number' && typeof number !== 'string')
    report([...path, 'value'], 'value is missing; give the number in base units');
  return { value: String(number), text: textOf(value, 'text', report, path) };
};

const examplesOf = (fields: Fields, report: Report, path: ProblemPath): MetricExample[] =>
  listOf(fields, 'examples', report, path).flatMap(
    (value, at) => exampleOf(value, report, [...path, 'examples', at]) ?? [],
  );

const counterexamplesOf = (fields: Fields, report: Report, path: ProblemPath): MetricCounterexample[] =>
  listOf(fields, 'counterexamples', report, path).flatMap((value, at) => {
    const place = [...path, 'counterexamples', at];
    const example = exampleOf(value, report, place);
    if (example === null || !isFields(value)) return [];
    const metric = value['metric'];
    if (metric !== undefined && metric !== null && typeof metric !== 'string')
      report([...place, 'metric'], 'metric takes a code, or null for none');
    return [{ ...example, metric: typeof metric === 'string' ? metric : null }];
  });

const metricOf = (value: unknown, report: Report, path: ProblemPath): Metric | null => {
  if (!isFields(value)) {
    report(path, 'a metric takes keys and values');
    return null;
  }
  for (const key of Object.keys(value))
    if (!KEYS.includes(key)) report([...path, key], `${key} is unknown; allowed are ${KEYS.join(', ')}`);
  const code = textOf(value, 'code', report, path);
  if (code !== '' && !CODE.test(code))
    report([...path, 'code'], `code ${code} takes the shape domain.name in a-z, 0-9 and _`);
  const kind = choiceOf(value['kind'], METRIC_KINDS, (message) => report([...path, 'kind'], message)) ?? 'count';
  const unit = typeof value['unit'] === 'string' ? value['unit'] : DEFAULT_UNITS[kind];
  if (unit === undefined) report([...path, 'unit'], `unit is missing; a ${kind} needs its code: VND, USD, Mbps, MW, …`);
  const scopes = listOf(value, 'scopes', report, path).flatMap(
    (scope, at) => choiceOf(scope, METRIC_SCOPES, (message) => report([...path, 'scopes', at], message)) ?? [],
  );
  const phrases = phrasesOf(value, 'phrases', report, path);
  const phrasesInContext = phrasesOf(value, 'phrases_in_context', report, path);
  const context = phrasesOf(value, 'context', report, path);
  if (phrases.length + phrasesInContext.length === 0) report(path, 'a metric takes at least one phrase');
  if (phrasesInContext.length > 0 && context.length === 0)
    report([...path, 'phrases_in_context'], 'phrases_in_context takes a context');
  return {
    code,
    vi: textOf(value, 'vi', report, path),
    en: textOf(value, 'en', report, path),
    kind,
    unit: unit ?? '',
    also: phrasesOf(value, 'also', report, path),
    share: phrasesOf(value, 'share', report, path),
    per: typeof value['per'] === 'string' ? value['per'] : null,
    range: rangeOf(value, kind, report, path),
    scopes: scopes.length > 0 ? scopes : ['national'],
    phrases,
    phrasesInContext,
    context,
    not: phrasesOf(value, 'not', report, path),
    examples: examplesOf(value, report, path),
    counterexamples: counterexamplesOf(value, report, path),
  };
};

const PHRASE_KEYS = {
  phrases: 'phrases',
  phrasesInContext: 'phrases_in_context',
  context: 'context',
  not: 'not',
} as const;

/** Phrases that cannot be read. */
const phraseProblems = (metric: Metric, at: number): DataProblem[] =>
  (['phrases', 'phrasesInContext', 'context', 'not'] as const).flatMap((field) =>
    metric[field].flatMap((phrase, index) => {
      try {
        readPhrase(phrase);
        return [];
      } catch (error) {
        if (!(error instanceof PhraseError)) throw error;
        return [
          { path: [at, PHRASE_KEYS[field], index], message: `phrase ${JSON.stringify(phrase)}: ${error.message}` },
        ];
      }
    }),
  );

/** Metrics from parsed YAML, with everything that is wrong in it. */
export const readMetrics = (data: unknown): { readonly metrics: Metric[]; readonly problems: DataProblem[] } => {
  if (!Array.isArray(data))
    return {
      metrics: [],
      problems: [{ path: [], message: 'a file of metrics is a list; each metric begins with "- code: …"' }],
    };
  const problems: DataProblem[] = [];
  const report: Report = (path, message) => void problems.push({ path, message });
  const metrics = data.flatMap((value: unknown, at) => metricOf(value, report, [at]) ?? []);
  for (const [at, { code }] of metrics.entries()) {
    if (metrics.findIndex((metric) => metric.code === code) < at) report([at, 'code'], `code ${code} is given twice`);
  }
  return { metrics, problems: [...problems, ...metrics.flatMap(phraseProblems)] };
};

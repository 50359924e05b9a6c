import type { Measure } from '../model.ts';
import type { Metric } from './metric.ts';
import {
  buildPhraseIndex,
  type CompiledPhrases,
  compilePhrases,
  type PhraseHit,
  type PhraseIndex,
} from './phrase-index.ts';
import { BREAK, OTHER_NUMBER, OWN_NUMBER, wordingOf } from './wording.ts';

/** What is known of a number when its metric is looked for. */
export interface MetricEvidence {
  /** The assembled indicator phrase: `tỷ lệ hồ sơ trực tuyến toàn trình`; empty when there is none. */
  readonly label: string;
  /** The clause with the own number as `#` and every other number mention as `0`. */
  readonly clause: string;
  readonly sentence: string;
  /** Headings, lead-ins, earlier sentences of the paragraph, nearest first, the title last. */
  readonly context: readonly string[];
  /** Unit code of the row: `percent`, `count`, `VND`, `rank`, … */
  readonly unit: string;
  readonly measure: Measure;
  readonly per: string | null;
  /** Exact decimal in base units. */
  readonly value: string | null;
  /** ISO code of the area, null when unknown. */
  readonly area: string | null;
}

export interface MetricMatch {
  readonly code: string;
  readonly label: string;
  readonly score: number;
  /** The words that named it. */
  readonly phrase: string;
  /** The next best code, null when nothing else came near. */
  readonly runnerUp: string | null;
}

/** What a phrase does for its metric. */
type Role = 'names' | 'names-in-context' | 'context' | 'forbids';

interface Owner {
  readonly metric: Metric;
  readonly role: Role;
}

/** Metrics ready for matching. */
export interface Catalogue {
  readonly entries: readonly Metric[];
  readonly byCode: ReadonlyMap<string, Metric>;
  readonly index: PhraseIndex<Owner>;
}

const ROLES: readonly Role[] = ['names', 'names-in-context', 'context', 'forbids'];

/** The phrases of metrics, owned by the place of the metric times the number of roles plus the role. */
export const ownedPhrases = function* (
  metrics: readonly Metric[],
): Generator<readonly [phrase: string, owner: number]> {
  for (const [at, metric] of metrics.entries()) {
    const lists = [metric.phrases, metric.phrasesInContext, metric.context, metric.not];
    for (const [role, phrases] of lists.entries())
      for (const phrase of phrases) yield [phrase, at * ROLES.length + role];
  }
};

/** A catalogue of metrics whose phrases are compiled. */
export const indexCatalogue = (metrics: readonly Metric[], phrases: CompiledPhrases): Catalogue => {
  const owners = metrics.flatMap((metric) => ROLES.map((role): Owner => ({ metric, role })));
  return {
    entries: metrics,
    byCode: new Map(metrics.map((metric) => [metric.code, metric])),
    index: buildPhraseIndex(phrases, owners),
  };
};

/** Compiles metrics into one automaton; a later metric replaces an earlier one of the same code. */
export const compileCatalogue = (metrics: Iterable<Metric>): Catalogue => {
  const entries = [...new Map([...metrics].map((metric) => [metric.code, metric])).values()];
  return indexCatalogue(entries, compilePhrases(ownedPhrases(entries)));
};

/** A score under this is no match. */
const LEAST = 1.2;

/** Two codes nearer than this are a tie: neither is taken. */
const TIE = 0.05;

/** How much a wording counts by where it stands. */
const PLACE = { label: 1, anchored: 1.05, beside: 0.85 } as const;

const COVERAGE = 0.3;
const DISTANCE = 0.03;
const FARTHEST = 0.5;
const NEAREST_CONTEXT = 0.4;
const CONTEXT_STEP = 0.06;
const SCOPE_PENALTY = 0.2;

/** Scopes smaller than the country. */
const BELOW: ReadonlySet<string> = new Set([
  'province',
  'district',
  'commune',
  'localities',
  'ministry',
  'ministries',
  'enterprise',
]);

const NUMBER_KINDS: ReadonlySet<string> = new Set(['percent', 'percentage_point', 'permille']);
const isMoney = (unit: string): boolean => /^[A-Z]{3}$/u.test(unit);
const RELATIVE: ReadonlySet<Measure> = new Set(['growth', 'share', 'attainment', 'multiple']);

/** Whether a row of this unit and measure can be about the metric: a count does not come in percent, unless as growth or share. */
const unitFits = (metric: Metric, { unit, measure }: MetricEvidence): boolean => {
  const relative = RELATIVE.has(measure) && (NUMBER_KINDS.has(unit) || unit === 'multiple' || unit === 'count');
  switch (metric.kind) {
    case 'percentage':
      return NUMBER_KINDS.has(unit) || unit === 'multiple';
    case 'count':
    case 'ratio':
      return unit === 'count' || (relative && unit !== 'count') || unit === 'rank';
    case 'money':
      return isMoney(unit) || (relative && unit !== 'count');
    case 'rank':
    case 'index':
      return (
        unit === 'rank' ||
        unit === 'index' ||
        (measure === 'growth' && unit === 'percent') ||
        (measure === 'change' && unit === 'count')
      );
    case 'multiple':
      return unit === 'multiple';
    case 'quantity':
      return unit === metric.unit || unit === 'rank' || (relative && unit !== 'count');
  }
};

/** `thuê bao/100 dân` and `thuê bao` are different things; `mỗi ngày` and `mỗi người` divide the same one. */
const perFits = (metric: Metric, per: string | null): boolean => {
  const persons = (text: string | null): string | null => (text?.endsWith('_persons') ? text : null);
  return per === null || persons(metric.per) === persons(per) || per === metric.per;
};

/** Words around the own number up to the next number or break on either side. */
const zoneOf = (words: readonly string[]): { readonly words: readonly string[]; readonly own: number } => {
  const own = words.indexOf(OWN_NUMBER);
  if (own < 0) return { words: [], own };
  const isEdge = (word: string): boolean => word === OTHER_NUMBER || word === BREAK;
  const before = words.slice(0, own).findLastIndex(isEdge) + 1;
  const after = words.slice(own + 1).findIndex(isEdge);
  return { words: words.slice(before, after < 0 ? words.length : own + 1 + after), own: own - before };
};

/** What one place of the evidence says about a metric. */
interface Finding {
  readonly metric: Metric;
  readonly role: Role;
  readonly score: number;
  readonly phrase: string;
}

type Hit = PhraseHit<Owner>;

const phraseOf = (words: readonly string[], { start, end }: Hit): string =>
  words.slice(start, end).join(' ').replaceAll('_', ' ');

/** Wordings in the assembled label; one that covers the whole label says a little more than one that leaves words over. */
const findInLabel = (index: Catalogue['index'], label: string): Finding[] => {
  const words = wordingOf(label);
  return index.find(words).map((hit) => {
    const coverage = (hit.end - hit.start) / words.length;
    return { ...hit.owner, score: hit.weight * PLACE.label + COVERAGE * coverage, phrase: phraseOf(words, hit) };
  });
};

/** Wordings beside the number, with no other number between; straight after it or around it they count most. */
const findInClause = (index: Catalogue['index'], clause: string): Finding[] => {
  const { words, own } = zoneOf(wordingOf(clause));
  return index.find(words).map((hit) => {
    const isAnchored = hit.start <= own + 1 && hit.end > own;
    const distance = hit.end <= own ? own - hit.end : hit.start - own - 1;
    const place = isAnchored ? PLACE.anchored : Math.max(PLACE.beside - DISTANCE * distance, FARTHEST);
    return { ...hit.owner, score: hit.weight * place, phrase: phraseOf(words, hit) };
  });
};

/** How strongly each metric's context words stand around: beside the number, in the sentence, in what comes before. */
const findContext = (index: Catalogue['index'], evidence: MetricEvidence): Map<Metric, number> => {
  const places = [`${evidence.label} ; ${evidence.clause}`, evidence.sentence, ...evidence.context];
  const strength = new Map<Metric, number>();
  for (const [at, place] of places.entries()) {
    for (const { owner } of index.find(wordingOf(place))) {
      if (owner.role === 'context' && !strength.has(owner.metric))
        strength.set(owner.metric, Math.max(NEAREST_CONTEXT - CONTEXT_STEP * at, 0));
    }
  }
  return strength;
};

/** A level outside the plausible range belongs to something else. */
const rangeFits = (
  { range: [least, most], unit }: Metric,
  { value, measure, unit: rowUnit }: MetricEvidence,
): boolean => {
  if (value === null || measure !== 'level' || rowUnit !== unit) return true;
  return (least === null || Number(value) >= least) && (most === null || Number(value) <= most);
};

/** A metric of the provinces is seldom meant where the whole country is, and the other way round. */
const scopePenalty = ({ scopes }: Metric, area: string | null): number => {
  if (area === null) return 0;
  const isBelow = area.startsWith('VN-');
  const fits = isBelow ? scopes.some((scope) => BELOW.has(scope)) : scopes.some((scope) => !BELOW.has(scope));
  return fits ? 0 : SCOPE_PENALTY;
};

const isForeign = (area: string | null): boolean => area !== null && area !== 'VN' && !area.startsWith('VN-');

/** Best finding of every metric that is named and not forbidden, best first. */
const rank = (
  findings: readonly Finding[],
  evidence: MetricEvidence,
  contextOf: () => Map<Metric, number>,
): Finding[] => {
  const forbidden = new Set(findings.flatMap(({ role, metric }) => (role === 'forbids' ? [metric] : [])));
  const best = new Map<Metric, Finding>();
  for (const finding of findings) {
    const { metric, role } = finding;
    if (role === 'context' || role === 'forbids' || forbidden.has(metric)) continue;
    if (!unitFits(metric, evidence) || !perFits(metric, evidence.per) || !rangeFits(metric, evidence)) continue;
    const context = contextOf().get(metric);
    if (role === 'names-in-context' && context === undefined) continue;
    const score = finding.score + (context ?? 0) - scopePenalty(metric, evidence.area);
    if (score > (best.get(metric)?.score ?? LEAST)) best.set(metric, { ...finding, score });
  }
  return [...best.values()].sort((a, b) => b.score - a.score || (a.metric.code < b.metric.code ? -1 : 1));
};

/** The catalogue entry that a number belongs to; null when none fits, or when two fit equally well. */
export const matchMetric = (evidence: MetricEvidence, { index }: Catalogue): MetricMatch | null => {
  if (isForeign(evidence.area)) return null;
  const findings = [...findInLabel(index, evidence.label), ...findInClause(index, evidence.clause)];
  let context: Map<Metric, number> | null = null;
  const contextOf = (): Map<Metric, number> => {
    context ??= findContext(index, evidence);
    return context;
  };
  const [first, second] = rank(findings, evidence, contextOf);
  if (first === undefined || (second !== undefined && first.score - second.score < TIE)) return null;
  const { metric, score, phrase } = first;
  return { code: metric.code, label: metric.vi, score, phrase, runnerUp: second?.metric.code ?? null };
};

import type { Measure } from '../model.ts';
import { fits, inclination } from './fits.ts';
import type { Metric } from './metric.ts';
import {
  buildPhraseIndex,
  type CompiledPhrases,
  compilePhrases,
  type PhraseHit,
  type PhraseIndex,
} from './phrase-index.ts';
import { wordingOf } from './wording.ts';
import { headOf, wideZoneOf, type Zone, zoneOf } from './zone.ts';

/** What is known of a number when its metric is looked for. */
export interface MetricEvidence {
  /** The assembled indicator phrase: `tỷ lệ hồ sơ trực tuyến toàn trình`; empty when there is none. */
  readonly label: string;
  /** The clause with the own number as `#` and every other number mention as `0`. */
  readonly clause: string;
  /** The sentence marked in the same way, with `#` where the level stands that a change or a parenthesis speaks of. */
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

const COVERAGE = 0.3;
const DISTANCE = 0.03;
const FARTHEST = 0.5;
const NEAREST_CONTEXT = 0.4;
const CONTEXT_STEP = 0.06;

/** How much a wording counts around the number, and how much beside it. */
const CLAUSE = { anchored: 1.05, beside: 0.85 } as const;
const SENTENCE = { anchored: 0.95, beside: 0.75 } as const;

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
const findInLabel = (index: Catalogue['index'], words: readonly string[]): Finding[] =>
  index.find(words).map((hit) => {
    const coverage = (hit.end - hit.start) / words.length;
    return { ...hit.owner, score: hit.weight + COVERAGE * coverage, phrase: phraseOf(words, hit) };
  });

/** Wordings beside the number, with no other number between; straight after it or around it they count most. */
const findInZone = (
  index: Catalogue['index'],
  { words, own }: Zone,
  place: typeof CLAUSE | typeof SENTENCE,
): Finding[] =>
  index.find(words).map((hit) => {
    const isAnchored = hit.start <= own + 1 && hit.end > own;
    const distance = hit.end <= own ? own - hit.end : hit.start - own - 1;
    const factor = isAnchored ? place.anchored : Math.max(place.beside - DISTANCE * distance, FARTHEST);
    return { ...hit.owner, score: hit.weight * factor, phrase: phraseOf(words, hit) };
  });

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

const isForeign = (area: string | null): boolean => area !== null && area !== 'VN' && !area.startsWith('VN-');

/** Best finding of every metric that is named and not forbidden, best first. */
const rank = (
  findings: readonly Finding[],
  contextOf: () => ReadonlyMap<Metric, number>,
  inclinationOf: (metric: Metric) => number | null,
): Finding[] => {
  const forbidden = new Set(findings.flatMap(({ role, metric }) => (role === 'forbids' ? [metric] : [])));
  const best = new Map<Metric, Finding>();
  for (const finding of findings) {
    const { metric, role } = finding;
    if (role === 'context' || role === 'forbids' || forbidden.has(metric)) continue;
    const inclined = inclinationOf(metric);
    if (inclined === null) continue;
    const context = contextOf().get(metric);
    if (role === 'names-in-context' && context === undefined) continue;
    const score = finding.score + (context ?? 0) + inclined;
    if (score > (best.get(metric)?.score ?? LEAST)) best.set(metric, { ...finding, score });
  }
  return [...best.values()].sort((a, b) => b.score - a.score || (a.metric.code < b.metric.code ? -1 : 1));
};

/** Made once, when it is first asked for. */
const once = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/**
 * The catalogue entry that a number belongs to; null when none fits, or when two fit equally well.
 * The label and the clause speak first; where they name nothing, the sentence around the number does.
 */
export const matchMetric = (evidence: MetricEvidence, { index }: Catalogue): MetricMatch | null => {
  if (isForeign(evidence.area)) return null;
  const label = wordingOf(evidence.label);
  const head = headOf(label);
  const near = [...findInLabel(index, label), ...findInZone(index, zoneOf(evidence.clause), CLAUSE)];
  const contextOf = once(() => findContext(index, evidence));
  const inclinationOf = (metric: Metric): number | null =>
    fits(metric, evidence, head) ? inclination(metric, evidence) : null;
  const named = rank(near, contextOf, inclinationOf);
  const far = (): Finding[] => [...near, ...findInZone(index, wideZoneOf(evidence.sentence), SENTENCE)];
  const [first, second] = named.length > 0 ? named : rank(far(), contextOf, inclinationOf);
  if (first === undefined || (second !== undefined && first.score - second.score < TIE)) return null;
  const { metric, score, phrase } = first;
  return { code: metric.code, label: metric.vi, score, phrase, runnerUp: second?.metric.code ?? null };
};

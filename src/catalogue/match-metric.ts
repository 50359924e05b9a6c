import type { Measure } from '../model.ts';
import { remembering } from '../text/remembering.ts';
import type { Catalogue, Owner, Role } from './catalogue.ts';
import { fits, inclination } from './fits.ts';
import { headOf } from './head.ts';
import type { Metric } from './metric.ts';
import type { PhraseHit, PhraseIndex } from './phrase-index.ts';
import { wordingOf } from './wording.ts';
import { wideZoneOf, type Zone, zoneOf } from './zone.ts';

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

/** A score under this is no match. */
const LEAST = 1.2;

/** Two codes nearer than this are a tie: neither is taken. */
const TIE = 0.05;

const COVERAGE = 0.3;
const DISTANCE = 0.03;
const FARTHEST = 0.5;
/** Words farther away than this speak of something else. */
const REACH = 24;
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
  /** The words of the place, and which of them named it. */
  readonly words: readonly string[];
  readonly start: number;
  readonly end: number;
}

type Names = PhraseIndex<Owner>;
const phraseOf = ({ words, start, end }: Finding): string => words.slice(start, end).join(' ').replaceAll('_', ' ');

const foundAt = ({ owner, start, end }: PhraseHit<Owner>, words: readonly string[], score: number): Finding => ({
  metric: owner.metric,
  role: owner.role,
  score,
  words,
  start,
  end,
});

/** Wordings in the assembled label; one that covers the whole label says a little more than one that leaves words over. */
const findInLabel = (index: Names, words: readonly string[]): Finding[] =>
  index.find(words).map((hit) => {
    const coverage = (hit.end - hit.start) / words.length;
    return foundAt(hit, words, hit.weight + COVERAGE * coverage);
  });

/** Wordings beside the number, with no other number between; straight after it or around it they count most. */
const findInZone = (index: Names, { words, own }: Zone, place: typeof CLAUSE | typeof SENTENCE): Finding[] =>
  index.find(words).flatMap((hit) => {
    const isAnchored = hit.start <= own + 1 && hit.end > own;
    const distance = hit.end <= own ? own - hit.end : hit.start - own - 1;
    const factor = isAnchored ? place.anchored : Math.max(place.beside - DISTANCE * distance, FARTHEST);
    if (!isAnchored && distance > REACH) return [];
    return [foundAt(hit, words, hit.weight * factor)];
  });

/** The numbers of a list and the changes of a level share their label. */
const LABELS_REMEMBERED = 16;

const wordingOfLabel = remembering(LABELS_REMEMBERED, (label): readonly string[] => wordingOf(label));

/** Made once, when it is first asked for. */
const once = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/** How strongly the words around speak for a metric: beside the number, in the sentence, in what comes before. */
const contextIn = ({ spokenForBy }: Catalogue, evidence: MetricEvidence): ((metric: Metric) => number | null) => {
  const places = [`${evidence.label} ; ${evidence.clause}`, evidence.sentence, ...evidence.context];
  const speaking = places.map((place) => once(() => spokenForBy(place)));
  return (metric) => {
    const at = speaking.findIndex((metrics) => metrics().has(metric));
    return at < 0 ? null : Math.max(NEAREST_CONTEXT - CONTEXT_STEP * at, 0);
  };
};

const isForeign = (area: string | null): boolean => area !== null && area !== 'VN' && !area.startsWith('VN-');

/** Best finding of every metric that is named and not forbidden, best first. */
const rank = (
  findings: readonly Finding[],
  contextOf: (metric: Metric) => number | null,
  inclinationOf: (metric: Metric) => number | null,
): Finding[] => {
  const forbidden = new Set(findings.flatMap(({ role, metric }) => (role === 'forbids' ? [metric] : [])));
  const best = new Map<Metric, Finding>();
  for (const finding of findings) {
    const { metric, role } = finding;
    if (role === 'forbids' || forbidden.has(metric)) continue;
    const inclined = inclinationOf(metric);
    if (inclined === null) continue;
    const context = contextOf(metric);
    if (role === 'names-in-context' && context === null) continue;
    const score = finding.score + (context ?? 0) + inclined;
    if (score > (best.get(metric)?.score ?? LEAST)) best.set(metric, { ...finding, score });
  }
  return [...best.values()].sort((a, b) => b.score - a.score || (a.metric.code < b.metric.code ? -1 : 1));
};

/**
 * The catalogue entry that a number belongs to; null when none fits, or when two fit equally well.
 * The label and the clause speak first; where they name nothing, the sentence around the number does.
 */
export const matchMetric = (evidence: MetricEvidence, catalogue: Catalogue): MetricMatch | null => {
  if (isForeign(evidence.area)) return null;
  const { names } = catalogue;
  const label = wordingOfLabel(evidence.label);
  const head = headOf(label);
  const near = [...findInLabel(names, label), ...findInZone(names, zoneOf(evidence.clause), CLAUSE)];
  const contextOf = contextIn(catalogue, evidence);
  const inclinationOf = (metric: Metric): number | null =>
    fits(metric, evidence, head) ? inclination(metric, evidence) : null;
  const named = rank(near, contextOf, inclinationOf);
  const far = (): Finding[] => [...near, ...findInZone(names, wideZoneOf(evidence.sentence), SENTENCE)];
  const [first, second] = named.length > 0 ? named : rank(far(), contextOf, inclinationOf);
  if (first === undefined || (second !== undefined && first.score - second.score < TIE)) return null;
  const { metric, score } = first;
  return { code: metric.code, label: metric.vi, score, phrase: phraseOf(first), runnerUp: second?.metric.code ?? null };
};

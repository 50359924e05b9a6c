import type { Measure } from '../model.ts';
import { remembering } from '../text/remembering.ts';
import { ownAspect } from './aspect.ts';
import type { Catalogue, Owner, Role } from './catalogue.ts';
import { fits, inclination, scopeFits } from './fits.ts';
import { headOf } from './head.ts';
import type { Metric } from './metric.ts';
import type { PhraseHit, PhraseIndex } from './phrase-index.ts';
import { wordingOf } from './wording.ts';
import { wideZoneOf, type Zone, zoneOf, zoneOfWords } from './zone.ts';

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
  /** What the article opens with; only a name of some length needs no context nearer. */
  readonly opening: string;
  /** Unit code of the row: `percent`, `count`, `VND`, `rank`, … */
  readonly unit: string;
  readonly measure: Measure;
  readonly per: string | null;
  /** Exact decimal in base units. */
  readonly value: string | null;
  /** Denominator of an n/m ratio, size of the field of a rank. */
  readonly total: string | null;
  /** ISO code of the area, null when unknown. */
  readonly area: string | null;
  /** Code of the number that this one speaks of or continues; it is taken where the words say nothing else. */
  readonly related: string | null;
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
/** `doanh thu toàn ngành` tells more than `doanh thu`. */
const TELLING = 3;

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

/** A label that is little else than a wording of a metric. */
const WHOLE = 0.8;
const LONG = 3;
/** Words so near the number still forbid what the label names: `gấp # lần GDP`. */
const BESIDE = 3;

/** `Ở trụ cột kinh tế số, tỷ trọng kinh tế số trong GRDP …`: what a whole label names, words around it do not forbid. */
const settledBy = (inLabel: readonly Finding[]): ReadonlySet<Metric> =>
  new Set(
    inLabel.flatMap(({ metric, role, start, end, words }) =>
      role === 'names' && end - start >= Math.max(LONG, WHOLE * words.length) ? [metric] : [],
    ),
  );

/** Wordings beside the number, with no other number between; straight after it or around it they count most. */
const findInZone = (
  index: Names,
  { words, own }: Zone,
  place: typeof CLAUSE | typeof SENTENCE,
  settled: ReadonlySet<Metric>,
): Finding[] =>
  index.find(words).flatMap((hit) => {
    const isAnchored = hit.start <= own + 1 && hit.end > own;
    const distance = hit.end <= own ? own - hit.end : hit.start - own - 1;
    const factor = isAnchored ? place.anchored : Math.max(place.beside - DISTANCE * distance, FARTHEST);
    if (!isAnchored && distance > REACH) return [];
    if (hit.owner.role === 'forbids' && !isAnchored && distance > BESIDE && settled.has(hit.owner.metric)) return [];
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
const contextIn = (
  { spokenForBy }: Catalogue,
  evidence: MetricEvidence,
): ((metric: Metric, length: number) => number | null) => {
  const places = [`${evidence.label} ; ${evidence.clause}`, evidence.sentence, ...evidence.context];
  const speaking = places.map((place) => once(() => spokenForBy(place)));
  const opening = once(() => spokenForBy(evidence.opening));
  return (metric, length) => {
    const at = speaking.findIndex((metrics) => metrics().has(metric));
    if (at < 0) return length >= TELLING && opening().has(metric) ? 0 : null;
    return Math.max(NEAREST_CONTEXT - CONTEXT_STEP * at, 0);
  };
};

/** How many words name it; none where the number itself is part of the wording: `hoàn thành # nhiệm vụ`. */
const lengthOf = ({ words, start, end }: Finding): number => {
  const named = words.slice(start, end);
  return named.includes('#') ? 0 : named.length;
};

/** Best finding of every metric that is named and not forbidden, best first. */
const rank = (
  findings: readonly Finding[],
  contextOf: (metric: Metric, length: number) => number | null,
  inclinationOf: (metric: Metric) => number | null,
): Finding[] => {
  const forbidden = new Set(findings.flatMap(({ role, metric }) => (role === 'forbids' ? [metric] : [])));
  const best = new Map<Metric, Finding>();
  for (const finding of findings) {
    const { metric, role } = finding;
    if (role === 'forbids' || forbidden.has(metric)) continue;
    const inclined = inclinationOf(metric);
    if (inclined === null) continue;
    const context = contextOf(metric, lengthOf(finding));
    if (role === 'names-in-context' && context === null) continue;
    const score = finding.score + (context ?? 0) + inclined;
    if (score > (best.get(metric)?.score ?? LEAST)) best.set(metric, { ...finding, score });
  }
  return [...best.values()].sort((a, b) => b.score - a.score || (a.metric.code < b.metric.code ? -1 : 1));
};

/** How much a wording counts that a label and the text before it give together, and one that the text before gives alone. */
const CARRIED = 0.75;
const BEFORE = 0.7;

/** `doanh nghiệp` under `Doanh nghiệp công nghệ số`: the label says no more than what it stands under. */
const repeats = (label: readonly string[], words: readonly string[]): boolean =>
  label.every((word) => words.some((other) => other === word || `_${other}_`.includes(`_${word}_`)));

/** What the text before names, where the label adds nothing to it, and what both name together. */
const findBefore = ({ topicOf, carried }: Catalogue, label: readonly string[], text: string): Finding[] => {
  const { words: before, hits, isShort } = topicOf(text);
  const alone = hits.flatMap((hit) => {
    if (hit.owner.role === 'forbids') return [foundAt(hit, before, 0)];
    return repeats(label, before.slice(hit.start, hit.end)) ? [foundAt(hit, before, hit.weight * BEFORE)] : [];
  });
  const together = (isShort ? carried().find(label, before) : []).map(({ owner, weight, words }) => {
    const { metric, role } = owner;
    return { metric, role, score: weight * CARRIED, words, start: 0, end: words.length };
  });
  return [...alone, ...together];
};

const matchOf = ([first, second]: readonly Finding[]): MetricMatch | null => {
  if (first === undefined || (second !== undefined && first.score - second.score < TIE)) return null;
  const { metric, score } = first;
  return { code: metric.code, label: metric.vi, score, phrase: phraseOf(first), runnerUp: second?.metric.code ?? null };
};

/**
 * The catalogue entry that a number belongs to; null when none fits, or when two fit equally well.
 * The label and the clause speak first; where they name nothing, the sentence around the number does, then the row
 * that the number continues, then what the label gives together with the text before it.
 */
export const matchMetric = (evidence: MetricEvidence, catalogue: Catalogue): MetricMatch | null => {
  const { names } = catalogue;
  const aspect = ownAspect(evidence.clause, evidence.sentence);
  const words = wordingOfLabel(evidence.label);
  const label = aspect === null ? words : words.filter((word) => word !== aspect.other);
  const head = headOf(label);
  const zone = aspect === null ? zoneOf(evidence.clause) : zoneOfWords(aspect.words);
  const inLabel = findInLabel(names, label);
  const settled = settledBy(inLabel);
  const near = [...inLabel, ...findInZone(names, zone, CLAUSE, settled)];
  const contextOf = contextIn(catalogue, evidence);
  const inclinationOf = (metric: Metric): number | null =>
    fits(metric, evidence, head) ? inclination(metric, evidence) : null;
  const ranked = (findings: readonly Finding[]): Finding[] => rank(findings, contextOf, inclinationOf);
  const related = evidence.related === null ? undefined : catalogue.byCode.get(evidence.related);
  const isOpen = related !== undefined && !isForbidden(near, related) && fits(related, evidence, head);
  const rate = ratesOf(related, evidence, catalogue).find(
    (metric) => !isForbidden(near, metric) && fits(metric, evidence, head),
  );
  const restated = rate ? continued(rate) : isOpen && evidence.measure === 'share' ? continued(related) : null;
  const named = ranked(near);
  if (named.length > 0 && restated === null) return matchOf(named);
  const far = [...near, ...findInZone(names, wideZoneOf(evidence.sentence), SENTENCE, settled)];
  const around = ranked(far);
  if (restated !== null) return matchOf(around.filter(({ metric }) => metric.kind === 'percentage')) ?? restated;
  if (around.length > 0) return matchOf(around);
  if (isOpen) return continued(related);
  const forbids = near.filter(({ role }) => role === 'forbids');
  for (const text of evidence.context.slice(0, -1)) {
    const found = ranked([...forbids, ...findBefore(catalogue, label, text)]);
    if (found.length > 0) return matchOf(found);
  }
  return null;
};

/** A match with the metric of the row that a number continues. */
const continued = ({ code, vi }: Metric): MetricMatch => ({
  code,
  label: vi,
  score: LEAST,
  phrase: '',
  runnerUp: null,
});

/** The metrics that a share of that of the row before may have: `kích hoạt 1,06 triệu tài khoản, đạt 85,1%`. */
const ratesOf = (
  related: Metric | undefined,
  { measure, unit, area }: MetricEvidence,
  { byCode }: Catalogue,
): readonly Metric[] =>
  measure === 'share' || unit === 'percentage_point'
    ? (related?.share ?? []).flatMap((code) => byCode.get(code) ?? []).filter((metric) => scopeFits(metric, area))
    : [];

const isForbidden = (findings: readonly Finding[], metric: Metric): boolean =>
  findings.some((finding) => finding.role === 'forbids' && finding.metric === metric);

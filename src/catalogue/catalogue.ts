import { remembering } from '../text/remembering.ts';
import { buildCarriedIndex, type CarriedIndex } from './carried.ts';
import type { Metric } from './metric.ts';
import {
  buildPhraseIndex,
  type CompiledPhrases,
  compilePhrases,
  type PhraseHit,
  type PhraseIndex,
} from './phrase-index.ts';
import { wordingOf } from './wording.ts';

/** What a wording beside a number does for its metric. */
export type Role = 'names' | 'names-in-context' | 'forbids';

export interface Owner {
  readonly metric: Metric;
  readonly role: Role;
}

/** What a heading or a sentence is about. */
interface Topic {
  /** Its first words. */
  readonly words: readonly string[];
  /** What these name and forbid by themselves. */
  readonly hits: readonly PhraseHit<Owner>[];
  /** Whether they are all: a long sentence says too much of its own. */
  readonly isShort: boolean;
}

/** Words that say what a text is about. */
const TOPIC = 12;

/** Metrics ready for matching. */
export interface Catalogue {
  readonly entries: readonly Metric[];
  readonly byCode: ReadonlyMap<string, Metric>;
  /** What names and what forbids a metric. */
  readonly names: PhraseIndex<Owner>;
  /** What a label names together with the heading or the sentence that it stands under. */
  readonly carried: () => CarriedIndex<Owner>;
  readonly topicOf: (text: string) => Topic;
  /** The metrics that a text around a number speaks for. */
  readonly spokenForBy: (text: string) => ReadonlySet<Metric>;
}

/** A catalogue whose phrases are taken apart: plain data, written when the program is built. */
export interface CompiledCatalogue {
  readonly metrics: readonly Metric[];
  readonly names: CompiledPhrases;
  readonly contexts: CompiledPhrases;
}

const ROLES: readonly Role[] = ['names', 'names-in-context', 'forbids'];

/** Wordings beside a number, owned by the place of the metric times the number of roles plus the role. */
const namesOf = function* (metrics: readonly Metric[]): Generator<readonly [phrase: string, owner: number]> {
  for (const [at, { phrases, phrasesInContext, not }] of metrics.entries()) {
    for (const [role, list] of [phrases, phrasesInContext, not].entries()) {
      for (const phrase of list) yield [phrase, at * ROLES.length + role];
    }
  }
};

const contextsOf = function* (metrics: readonly Metric[]): Generator<readonly [phrase: string, owner: number]> {
  for (const [at, { context }] of metrics.entries()) for (const phrase of context) yield [phrase, at];
};

/** Takes the phrases of metrics apart; a later metric replaces an earlier one of the same code. */
export const compileMetrics = (metrics: Iterable<Metric>): CompiledCatalogue => {
  const entries = [...new Map([...metrics].map((metric) => [metric.code, metric])).values()];
  return {
    metrics: entries,
    names: compilePhrases(namesOf(entries)),
    contexts: compilePhrases(contextsOf(entries)),
  };
};

/** A title or heading stands around many numbers: what it speaks for is looked up once. */
const TEXTS_REMEMBERED = 64;

/** Makes the automata of a compiled catalogue. */
export const openCatalogue = ({ metrics, names, contexts }: CompiledCatalogue): Catalogue => {
  const owners = metrics.flatMap((metric) => ROLES.map((role): Owner => ({ metric, role })));
  const index = buildPhraseIndex(names, owners);
  let carried: CarriedIndex<Owner> | null = null;
  const around = buildPhraseIndex(contexts, metrics);
  return {
    entries: metrics,
    byCode: new Map(metrics.map((metric) => [metric.code, metric])),
    names: index,
    topicOf: remembering(TEXTS_REMEMBERED, (text) => {
      const all = wordingOf(text);
      const words = all.slice(0, TOPIC);
      const hits = index.find(words).filter(({ owner }) => owner.role !== 'names-in-context');
      return { words, hits, isShort: all.length <= TOPIC };
    }),
    carried: () => {
      carried ??= buildCarriedIndex(names, owners, ({ role }) => role === 'names');
      return carried;
    },
    spokenForBy: remembering(
      TEXTS_REMEMBERED,
      (text) => new Set(around.find(wordingOf(text)).map(({ owner }) => owner)),
    ),
  };
};

/** A catalogue of metrics. */
export const compileCatalogue = (metrics: Iterable<Metric>): Catalogue => openCatalogue(compileMetrics(metrics));

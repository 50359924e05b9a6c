import { Chrono, type Parser, ParsingResult, type Refiner } from 'chrono-node/vi';
import { fold } from '../../text/fold.ts';
import { type Point, pointOfInstant } from './point.ts';
import { type Draft, type Reading, readingOf } from './reading.ts';

export type ParsingContext = Parameters<Parser['pattern']>[0];
export type Groups = Readonly<Record<string, string | undefined>>;

/** What a rule sees beside its own words: folded text on both sides and the reference, null when there is none. */
export interface Around {
  readonly before: string;
  readonly after: string;
  readonly now: Point | null;
}

/** A way to write a time: a stable name, a pattern, and a function that may decline with null. */
export interface TimeRule {
  readonly name: string;
  readonly pattern: RegExp;
  readonly read: (groups: Groups, around: Around) => Draft | null;
}

/** A chrono result that carries our reading; its components hold what is printed as certain. */
export class TimeResult extends ParsingResult {
  readonly reading: Reading;

  constructor(context: ParsingContext, span: { readonly index: number; readonly end: number }, reading: Reading) {
    const { start, end } = reading;
    const components = [start, end].map((at) => (at ? context.createParsingComponents(certainParts(at)) : undefined));
    super(context.reference, span.index, context.text.slice(span.index, span.end), components[0], components[1]);
    this.reading = reading;
  }
}

const PARTS = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;

const certainParts = (at: Point): Partial<Record<(typeof PARTS)[number], number>> => {
  const parts: Partial<Record<(typeof PARTS)[number], number>> = {};
  for (const name of PARTS) {
    const value = at[name];
    if (value !== null) parts[name] = value;
  }
  return parts;
};

/** Vietnam keeps one time, seven hours ahead of UTC. */
const OFFSET_MINUTES = 420;
/** Stands for "no reference date", since chrono would otherwise ask the clock. */
const NO_REFERENCE = Date.UTC(-9999, 0, 1);

export const referenceInstant = (at: Point | null): { readonly instant: Date; readonly timezone: number } => ({
  instant: new Date(
    at === null
      ? NO_REFERENCE
      : Date.UTC(
          at.year ?? 0,
          (at.month ?? 1) - 1,
          at.day ?? 1,
          at.hour ?? 0,
          (at.minute ?? 0) - OFFSET_MINUTES,
          at.second ?? 0,
        ),
  ),
  timezone: OFFSET_MINUTES,
});

export const nowOf = (context: ParsingContext): Point | null => {
  const instant = context.refDate.getTime();
  return instant === NO_REFERENCE ? null : pointOfInstant(instant + OFFSET_MINUTES * 60_000);
};

/** A pattern in natural spelling; it ends at the end of a word. Where it may begin is checked by `asParser`. */
export const timePattern = (source: string): RegExp => new RegExp(`(?:${fold(source)})(?![\\p{L}\\p{M}\\p{N}])`, 'u');

const WORD_BEFORE = /[\p{L}\p{M}\p{N}]$/u;
/** `1.` of `1.5/7`, `20/` of `20/2017`, `0,` of `0,24`: the digits go on to the left. */
const NUMBER_BEFORE = /\d ?[.,/:]$/u;
/** `24/4` of `24/4/…`, `12%`, `20/2017/NĐ-CP`, `57-NQ`: they go on to the right. `2019-nay` does not. */
const NUMBER_AFTER = /^(?:[.,:/]\d| ?%|\/\p{L}|-(?!nay)\p{L})/u;

/** Looks behind by hand: chrono matches on sliced strings, where a look-behind does not see the letter before. */
const isCut = (before: string, words: string, after: string): boolean =>
  WORD_BEFORE.test(before) ||
  (/^\d/u.test(words) && NUMBER_BEFORE.test(before)) ||
  (/\d$/u.test(words) && NUMBER_AFTER.test(after));

/** Plugs a rule into chrono. */
export const asParser = (rule: TimeRule): Parser => ({
  pattern: () => rule.pattern,
  extract: (context, match) => {
    const index = match.index ?? 0;
    const end = index + match[0].length;
    const before = context.text.slice(0, index);
    const after = context.text.slice(end);
    if (isCut(before, match[0], after)) return null;
    const draft = rule.read(match.groups ?? {}, { before, after, now: nowOf(context) });
    return draft === null ? null : new TimeResult(context, { index, end }, readingOf(rule.name, draft));
  },
});

/** A refiner over our own results; what stock rules found is none of ours. */
export const asRefiner = (
  refine: (results: readonly TimeResult[], context: ParsingContext) => readonly TimeResult[],
): Refiner => ({
  refine: (context, results) => [
    ...refine(
      results.filter((result) => result instanceof TimeResult),
      context,
    ),
  ],
});

/** The end of a result in the text it was found in. */
export const endOf = (result: TimeResult): number => result.index + result.text.length;

export const createEngine = (rules: readonly TimeRule[], refiners: readonly Refiner[]): Chrono =>
  new Chrono({ parsers: rules.map(asParser), refiners: [...refiners] });

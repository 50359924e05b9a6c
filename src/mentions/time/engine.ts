import { Chrono, type Parser, ParsingResult, type Refiner } from 'chrono-node/vi';
import { type Point, pointOfInstant } from '../../calendar/point.ts';
import { fold } from '../../text/fold.ts';
import { LETTERS, LETTERS_AND_DIGITS } from '../../text/letters.ts';
import { type Draft, type Reading, readingOf } from './reading.ts';

export type ParsingContext = Parameters<Parser['pattern']>[0];
export type Groups = Readonly<Record<string, string | undefined>>;

/** What a rule sees beside its groups: its own words, folded text on both sides and the reference, null when there is none. */
export interface Around {
  readonly words: string;
  readonly before: string;
  readonly after: string;
  readonly now: Point | null;
}

/** A way to write a time: a stable name, a pattern, and a function that may decline with null. */
export interface TimeRule {
  readonly name: string;
  /** Folded signs without which the pattern is not even tried. */
  readonly needs: RegExp;
  readonly pattern: RegExp;
  readonly read: (groups: Groups, around: Around) => Draft | null;
}

/** A chrono result that carries our reading; its components hold what is printed as certain. */
export class TimeResult extends ParsingResult {
  readonly reading: Reading;

  constructor(context: ParsingContext, span: { readonly index: number; readonly end: number }, reading: Reading) {
    const { start, end } = reading;
    const first = start === null ? undefined : context.createParsingComponents(certainParts(start));
    const last = end === null || end === start ? undefined : context.createParsingComponents(certainParts(end));
    super(context.reference, span.index, context.text.slice(span.index, span.end), first, last);
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

const points = new WeakMap<Date, Point>();

/** The reference as a point, null when there is none. Worked out once for all windows of a sentence. */
const nowOf = ({ refDate }: ParsingContext): Point | null => {
  if (refDate.getTime() === NO_REFERENCE) return null;
  const known = points.get(refDate);
  if (known !== undefined) return known;
  const now = pointOfInstant(refDate.getTime() + OFFSET_MINUTES * 60_000);
  points.set(refDate, now);
  return now;
};

/** A pattern in natural spelling; it ends at the end of a word. Where it may begin is checked by `asParser`. */
export const timePattern = (source: string): RegExp =>
  new RegExp(`(?:${fold(source)})(?![${LETTERS_AND_DIGITS}])`, 'u');

const WORD_SIGN = new RegExp(`[${LETTERS_AND_DIGITS}]`, 'u');
/** `1.` of `1.5/7`, `20/` of `20/2017`, `0,` of `0,24`: the digits go on to the left. */
const NUMBER_BEFORE = /\d ?[.,/:]$/u;
/** `24/4` of `24/4/…`, `12%`, `20/2017/NĐ-CP`, `57-NQ`: they go on to the right. `2019-nay` does not. */
const NUMBER_AFTER = new RegExp(`^(?:[.,:/]\\d| ?%|/[${LETTERS}]|-(?!nay)[${LETTERS}])`, 'u');

const isDigit = (sign: string | undefined): boolean => sign !== undefined && sign >= '0' && sign <= '9';

/** Looks behind by hand: chrono matches on sliced strings, where a look-behind does not see the letter before. */
const isCut = (text: string, index: number, end: number): boolean =>
  (index > 0 && WORD_SIGN.test(text.charAt(index - 1))) ||
  (isDigit(text[index]) && NUMBER_BEFORE.test(text.slice(Math.max(0, index - 3), index))) ||
  (isDigit(text[end - 1]) && NUMBER_AFTER.test(text.slice(end, end + 3)));

/** Fails at the first letter, where an unanchored one would try them all. */
const NEVER = /(?!)/uy;
const NO_GROUPS: Groups = {};

/** How many letters on each side a rule sees: no cue is longer. */
const SIGHT = 32;

/** Plugs a rule into chrono. */
const asParser = (rule: TimeRule): Parser => ({
  pattern: ({ text }) => (rule.needs.test(text) ? rule.pattern : NEVER),
  extract: (context, match) => {
    const index = match.index ?? 0;
    const end = index + match[0].length;
    if (isCut(context.text, index, end)) return null;
    const before = context.text.slice(Math.max(0, index - SIGHT), index);
    const after = context.text.slice(end, end + SIGHT);
    const draft = rule.read(match.groups ?? NO_GROUPS, { words: match[0], before, after, now: nowOf(context) });
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

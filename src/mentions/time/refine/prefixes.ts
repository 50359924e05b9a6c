import type { Refiner } from 'chrono-node/vi';
import { asRefiner, endOf, type ParsingContext, TimeResult } from '../engine.ts';
import type { Reading } from '../reading.ts';

/** A phrase before a result that belongs to it and changes what it says. `change` may decline with null. */
interface Prefix {
  readonly name: string;
  readonly pattern: RegExp;
  readonly change: (words: string, reading: Reading) => Reading | null;
}

/** No prefix is longer. */
const REACH = 32;

/** Takes the phrases before a result into it, one after the other, but not over the result before it. */
const extend = (
  prefixes: readonly Prefix[],
  result: TimeResult,
  floor: number,
  context: ParsingContext,
): TimeResult => {
  let grown = result;
  for (const { name, pattern, change } of prefixes) {
    const left = context.text.slice(Math.max(floor, grown.index - REACH), grown.index);
    if (!left.endsWith(' ')) return grown;
    const found = pattern.exec(left);
    const reading = found === null ? null : change(found[0].trimEnd(), grown.reading);
    if (found === null || reading === null) continue;
    const span = { index: grown.index - found[0].length, end: endOf(grown) };
    grown = new TimeResult(context, span, { ...reading, rule: `${reading.rule}+${name}` });
  }
  return grown;
};

/** A refiner that grows every result to the left over the given phrases, innermost first. */
export const takePrefixes = (prefixes: readonly Prefix[]): Refiner =>
  asRefiner((results, context) =>
    results.map((result, at) => {
      const previous = results[at - 1];
      return extend(prefixes, result, previous === undefined ? 0 : endOf(previous), context);
    }),
  );

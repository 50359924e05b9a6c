import { fold } from '../../../text/fold.ts';
import { asRefiner, endOf, type ParsingContext, TimeResult } from '../engine.ts';
import { MONTH, readMonth, YEAR } from '../fragments.ts';
import { point } from '../point.ts';
import type { Reading } from '../reading.ts';

/** How the next member of a list looks, and what it says given the member before it. */
interface ListShape {
  readonly rule: string;
  readonly pattern: RegExp;
  readonly read: (words: string, first: Reading) => Reading | null;
}

const NEXT = '(?<joint>, ?| (?:và|hoặc|với|,) |; ?)';
/** The member is over: no count, decimal or further digit follows. */
const MEMBER_END = `(?=$|[,;.:)]? |[,;.:)]$|/(?:1[89]|20|21)\\d\\d)`;
/** `năm 2021, 2022 doanh nghiệp`: the second number counts something. */
const shape = (member: string): RegExp => new RegExp(`^${fold(NEXT)}(?<member>${fold(member)})${MEMBER_END}`, 'u');

const SHAPES: readonly ListShape[] = [
  {
    rule: 'year', // năm 2021, 2022 và 2023
    pattern: shape(`(?:năm )?${YEAR}`),
    read: (words, first) => {
      const year = Number(words.slice(-4));
      return first.start?.month === null ? { ...first, start: point({ year }), end: point({ year }) } : null;
    },
  },
  {
    rule: 'month', // các tháng 3, 4, 5; tháng 7 và 8/2020
    pattern: shape(MONTH),
    read: (words, first) => {
      const at = point({ year: first.start?.year ?? null, month: readMonth(words) });
      return first.start?.month !== null ? { ...first, start: at, end: at } : null;
    },
  },
];

/** `tháng 4, 5 doanh nghiệp` is a month and a count: without `các` a list of months needs its own end. */
const isPlural = (result: TimeResult): boolean => result.text.startsWith(fold('các '));

const nextMember = (last: TimeResult, first: TimeResult, limit: number, context: ParsingContext): TimeResult | null => {
  const listed = SHAPES.find(({ rule }) => first.reading.rule === rule);
  if (listed === undefined || (listed.rule === 'month' && !isPlural(first))) return null;
  const from = endOf(last);
  const found = listed.pattern.exec(context.text.slice(from, limit));
  if (found === null) return null;
  const reading = listed.read(found.groups?.['member'] ?? '', last.reading);
  if (reading === null) return null;
  const index = from + (found.groups?.['joint']?.length ?? 0);
  return new TimeResult(context, { index, end: from + found[0].length }, { ...reading, rule: `${listed.rule}-list` });
};

/** `năm 2021, 2022` are two years, `các tháng 3, 4, 5` three months: each member is a mention of its own. */
export const splitLists = asRefiner((results, context) =>
  results.flatMap((first, at) => {
    const limit = results[at + 1]?.index ?? context.text.length;
    const members = [first];
    for (let last: TimeResult | null = first; last !== null; ) {
      last = nextMember(last, first, limit, context);
      if (last !== null) members.push(last);
    }
    return members;
  }),
);

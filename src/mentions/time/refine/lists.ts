import { type Point, point } from '../../../calendar/point.ts';
import { fold } from '../../../text/fold.ts';
import { LETTERS } from '../../../text/letters.ts';
import { readRoman } from '../../roman.ts';
import { asRefiner, endOf, type ParsingContext, TimeResult } from '../engine.ts';
import { MONTH, readMonth, YEAR } from '../fragments.ts';
import type { Reading } from '../reading.ts';

/** How the next member of a list looks, and what it says. */
interface ListShape {
  readonly rule: string;
  readonly pattern: RegExp;
  readonly read: (member: string, year: number | null) => readonly [start: Point, end: Point];
}

const JOINT = '(?<joint>, ?(?:và )?|; ?| (?:và|hoặc|với|,) )';
const FUNCTION_WORD =
  '(?:là|đến|và|của|đạt|tăng|giảm|năm|vừa|tới|này|ở|tại|có|sẽ|đã|với|so|lần|tương|theo|do|được|cho|thì|ước)';
/** The member is over, and nothing behind it is counted: `tháng 4, 5 doanh nghiệp` is a month and a count. */
const MEMBER_END = `(?=$|[.)]?$|[,;:)](?!\\d)|\\. |\\.$| ${FUNCTION_WORD}(?![${LETTERS}])| [-–(])`;

const shape = (member: string): RegExp =>
  new RegExp(
    `^${fold(JOINT)}(?<member>${fold(member)})(?:(?: ?/ ?| ${fold('năm')} )(?<year>${YEAR}))?${MEMBER_END}`,
    'u',
  );

const monthOf = (member: string, year: number | null): readonly [Point, Point] => {
  const at = point({ year, month: readMonth(member.replace(fold('tháng '), '')) });
  return [at, at];
};

const quarterOf = (member: string, year: number | null): readonly [Point, Point] => {
  const name = member.replace(fold('quý '), '');
  const first = (/^\d/u.test(name) ? Number(name) : readRoman(name)) * 3 - 2;
  return [point({ year, month: first }), point({ year, month: first + 2 })];
};

const yearOf = (member: string): readonly [Point, Point] => {
  const at = point({ year: Number(member.slice(-4)) });
  return [at, at];
};

const SHAPES: readonly ListShape[] = [
  { rule: 'year', pattern: shape(`(?:năm )?${YEAR}`), read: yearOf }, // năm 2021, 2022 và 2023
  { rule: 'month', pattern: shape(`(?:tháng )?${MONTH}`), read: monthOf }, // các tháng 3, 4, 5; tháng 7 và 8/2020
  { rule: 'quarter', pattern: shape('(?:quý )?(?:i{1,3}|iv|[1-4])'), read: quarterOf }, // quý I và II/2024
];

interface Member extends ListShape {
  readonly result: TimeResult;
  readonly year: number | null;
}

const nextMember = (listed: ListShape, last: TimeResult, limit: number, context: ParsingContext): Member | null => {
  const from = endOf(last);
  const found = listed.pattern.exec(context.text.slice(from, Math.min(limit, from + 40)));
  const { joint = '', member = '', year } = found?.groups ?? {};
  if (found === null) return null;
  const known = year === undefined ? (last.reading.start?.year ?? null) : Number(year);
  const [start, end] = listed.read(member, known);
  const reading: Reading = { ...last.reading, start, end, rule: `${listed.rule}-list` };
  const result = new TimeResult(context, { index: from + joint.length, end: from + found[0].length }, reading);
  return { ...listed, result, year: year === undefined ? null : Number(year) };
};

const withYear = (result: TimeResult, year: number, context: ParsingContext): TimeResult => {
  const { reading } = result;
  if (reading.start === null || reading.end === null || reading.start.year !== null) return result;
  const [start, end] = [
    { ...reading.start, year },
    { ...reading.end, year },
  ];
  return new TimeResult(context, { index: result.index, end: endOf(result) }, { ...reading, start, end });
};

/** A list and its members; a year printed on the last of them holds for all: `tháng 7 và 8/2020`. */
const listFrom = (first: TimeResult, limit: number, context: ParsingContext): readonly TimeResult[] => {
  const listed = SHAPES.find(({ rule }) => first.reading.rule === rule);
  if (listed === undefined) return [first];
  const members: TimeResult[] = [first];
  let year: number | null = null;
  for (let last: Member | null = nextMember(listed, first, limit, context); last !== null; ) {
    members.push(last.result);
    year = last.year ?? year;
    last = nextMember(listed, last.result, limit, context);
  }
  return year === null ? members : members.map((member) => withYear(member, year ?? 0, context));
};

const LAST_JOINT = new RegExp(`^(?:, ?| ${fold('và')} | ?[-–] ?| ${fold('đến')} )(?:${fold('ngày')} )?$`, 'u');

const SHARES_YEAR = new Set(['month', 'quarter']);

/** What the last member prints for those before it: the month of a day, the year of a month. */
const borrowed = (own: Reading, next: Reading): Point | null => {
  const [at, last] = [own.start, next.start];
  if (at === null || last === null || last.month === null) return null;
  if (own.rule === 'date-day' && /^date-/u.test(next.rule)) return { ...at, year: last.year, month: last.month };
  if (own.rule === 'date-day-month' && at.year === null && /^date-/u.test(next.rule)) return { ...at, year: last.year };
  const shares = next.rule === own.rule || (own.rule === 'month' && next.rule === 'month-numeric');
  return SHARES_YEAR.has(own.rule) && at.year === null && shares ? { ...at, year: last.year } : null;
};

/** `các ngày 22, 23/4/2021`, `ngày 17 và 18-11`, `tháng 7 và 8/2020`: what is printed once holds for all. */
const shareLast = (result: TimeResult, next: TimeResult | undefined, context: ParsingContext): TimeResult => {
  const at = next === undefined ? null : borrowed(result.reading, next.reading);
  if (next === undefined || at === null || !LAST_JOINT.test(context.text.slice(endOf(result), next.index)))
    return result;
  const { end } = result.reading;
  return new TimeResult(
    context,
    { index: result.index, end: endOf(result) },
    {
      ...result.reading,
      start: at,
      end: end === null || end === result.reading.start ? at : { ...end, year: at.year },
    },
  );
};

/** `năm 2021, 2022` are two years, `các tháng 3, 4, 5` three months: each member is a mention of its own. */
export const splitLists = asRefiner((results, context) => {
  const dated = [...results];
  for (let at = results.length - 2; at >= 0; at -= 1) {
    const result = results[at];
    if (result !== undefined) dated[at] = shareLast(result, dated[at + 1], context);
  }
  const listed: TimeResult[] = [];
  for (const [at, first] of dated.entries()) {
    if (first.index < endOfAll(listed)) continue;
    listed.push(...listFrom(first, reachOf(dated[at + 1], context), context));
  }
  return listed;
});

const endOfAll = (results: readonly TimeResult[]): number => {
  const last = results.at(-1);
  return last === undefined ? 0 : endOf(last);
};

/** A list ends before the next time, but takes in its year: `quý I, II năm 2024`. */
const reachOf = (next: TimeResult | undefined, context: ParsingContext): number => {
  if (next === undefined) return context.text.length;
  return next.reading.rule === 'year' ? endOf(next) : next.index;
};

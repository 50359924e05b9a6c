import { isFiner } from '../../../calendar/grain.ts';
import { add, daysInMonth, type Point, point } from '../../../calendar/point.ts';
import { fold } from '../../../text/fold.ts';
import { wordsBefore } from '../cue.ts';
import { asRefiner, endOf, type ParsingContext, TimeResult } from '../engine.ts';
import type { Reading } from '../reading.ts';

const JOINT = new RegExp(`^(?: ?[-–—] ?| (?:${fold('đến hết|đến|tới hết|tới|cho đến hết|cho đến|cho tới')}) )$`, 'u');
const FROM = wordsBefore('kể từ|từ|trong khoảng|khoảng từ');
/** `từ đầu năm đến nay`: the words for now bring their own `đến`. */
const NOW_JOINT = /^(?: |,|-)?$/u;

const finer = (a: Reading, b: Reading): Reading['grain'] => (isFiner(b.grain, a.grain) ? b.grain : a.grain);

const canJoin = ({ kind, samePeriod, start, end }: Reading): boolean =>
  kind !== 'duration' && kind !== 'set' && !samePeriod && start !== null && end !== null;

/** `từ 29/6 đến 1/7/2024`: the first end has its year from the second. */
const withYear = (at: Point, other: Point): Point =>
  at.year !== null || (at.month === null && at.day === null && at.hour === null)
    ? at
    : point({
        ...at,
        year: other.year,
        month: at.month ?? other.month,
        day: at.day ?? (at.hour === null ? null : other.day),
      });

/** `8 giờ đến 11 giờ ngày 10/7`, `20/12 đến 5/1/2025`: a start after its end belongs to the year before. */
const inOrder = (start: Point, end: Point): Point =>
  start.year !== null && start.year === end.year && (start.month ?? 0) > (end.month ?? 12)
    ? { ...start, year: start.year - 1 }
    : start;

const hasMonths = (grain: Reading['grain']): boolean => isFiner(grain, 'year');
const hasDays = (grain: Reading['grain']): boolean => isFiner(grain, 'month');

const hasHours = (grain: Reading['grain']): boolean => isFiner(grain, 'day');

/** `từ năm 2020 đến nay` begins on 1 January, `từ 15/3 đến hết tháng 6` ends on the last of June. */
const alignStart = (at: Point, own: Reading['grain'], grain: Reading['grain']): Point => ({
  ...at,
  month: at.month ?? (hasMonths(grain) && !hasMonths(own) ? 1 : null),
  day: at.day ?? (hasDays(grain) && !hasDays(own) ? 1 : null),
  hour: at.hour ?? (hasHours(grain) ? 0 : null),
  minute: at.minute ?? (hasHours(grain) ? 0 : null),
});
const alignEnd = (at: Point, own: Reading['grain'], grain: Reading['grain']): Point => {
  const month = at.month ?? (hasMonths(grain) && !hasMonths(own) ? 12 : null);
  const isCoarse = hasDays(grain) && !hasDays(own) && month !== null;
  const day = at.day ?? (isCoarse ? daysInMonth(at.year, month) : null);
  if (at.hour !== null || !hasHours(grain)) return { ...at, month, day };
  return { ...at, month, day, hour: 23, minute: grain === 'hour' ? 0 : 59 };
};

/** `từ thứ Ba đến thứ Năm tuần sau`: both are days of the week that the second one names. */
const sameWeek = (a: Reading, b: Reading): Point | null =>
  a.weekday !== null &&
  b.weekday !== null &&
  a.weekday < b.weekday &&
  b.start !== null &&
  b.start.day !== null &&
  a.kind === 'date'
    ? add(b.start, 'day', a.weekday - b.weekday)
    : null;

const IN_AFTERNOON = new RegExp(`(?:${fold('chiều|tối')}|pm)$`, 'u');
const HAS_DAY_PART = new RegExp(`${fold('sáng|trưa|chiều|tối|đêm|khuya')}|[ap]m|:`, 'u');

/** `từ 3 giờ đến 5 giờ chiều`: both are hours of the afternoon, those of `8 giờ đến 5 giờ chiều` are not. */
const sharedAfternoon = (a: TimeResult, b: TimeResult): Reading => {
  const { reading } = a;
  const from = reading.start?.hour ?? 24;
  const to = b.reading.end?.hour ?? 0;
  const isShared = reading.kind === 'time' && from + 12 < to && IN_AFTERNOON.test(b.text) && !HAS_DAY_PART.test(a.text);
  return isShared && reading.start !== null ? { ...reading, start: { ...reading.start, hour: from + 12 } } : reading;
};

const OPENING = new RegExp(`^${fold('đầu')} (?<unit>${fold('tháng|quý')})$`, 'u');

/** `từ đầu tháng đến ngày 15/8`: the month is that of the day, not that of the article; null for other starts. */
const openedBy = ({ text, reading }: TimeResult, { reading: { end } }: TimeResult): Reading | null => {
  const unit = OPENING.exec(fold(text))?.groups?.['unit'];
  if (unit === undefined || reading.start === null || end === null || end.month === null || end.day === null)
    return null;
  const month = unit === fold('tháng') ? end.month : end.month - ((end.month - 1) % QUARTER);
  return { ...reading, start: { ...reading.start, year: end.year ?? reading.start.year, month, day: 1 } };
};

const QUARTER = 3;

/** `20/11/2023 đến 25/12`: the second end has its year from the first. */
const joinReadings = (a: Reading, b: Reading): Reading | null => {
  if (a.start === null || b.end === null) return null;
  const hasDay = b.end.month === null && b.end.hour !== null && a.start.day !== null;
  const end = b.end.year === null && (a.start.year !== null || hasDay) && !b.now ? withYear(b.end, a.start) : b.end;
  const start = sameWeek(a, b) ?? (a.relative ? a.start : inOrder(withYear(a.start, end), end));
  const grain = finer(a, b);
  const isClock = a.kind === 'time' || a.kind === 'datetime';
  return {
    ...b,
    rule: `${a.rule}..${b.rule}`,
    kind: isClock ? b.kind : 'period',
    grain,
    start: alignStart(start, a.grain, grain),
    end: alignEnd(end, b.grain, grain),
    relative: a.relative || b.relative,
    anchored: b.now && a.start.year !== null && !a.relative,
    ahead: a.ahead || b.ahead,
    asOf: false,
    now: false,
    shift: null,
    weak: false,
  };
};

const join = (a: TimeResult, b: TimeResult, context: ParsingContext): TimeResult | null => {
  const gap = context.text.slice(endOf(a), b.index);
  const isJoint = JOINT.test(gap) || (b.reading.now && NOW_JOINT.test(gap));
  if (!isJoint || !canJoin(a.reading) || !canJoin(b.reading) || a.reading.now) return null;
  const reading = joinReadings(openedBy(a, b) ?? sharedAfternoon(a, b), b.reading);
  if (reading === null) return null;
  const from = FROM.exec(context.text.slice(0, a.index));
  return new TimeResult(context, { index: a.index - (from?.[0].length ?? 0), end: endOf(b) }, reading);
};

/** Two ends with a dash or `đến` between them become one period. */
export const joinRanges = asRefiner((results, context) => {
  const joined: TimeResult[] = [];
  for (const result of results) {
    const last = joined.at(-1);
    const range = last === undefined ? null : join(last, result, context);
    if (range !== null) joined.pop();
    joined.push(range ?? result);
  }
  return joined;
});

import type { Point } from '../../../calendar/point.ts';
import { fold } from '../../../text/fold.ts';
import { asRefiner, endOf, type ParsingContext, TimeResult } from '../engine.ts';
import type { Reading } from '../reading.ts';
import { hourOf } from '../rules/clock.ts';

const GAP = new RegExp(
  `^(?:,? ?| ?[-–|] ?| ?\\(|,? (?:${fold('của|của ngày|cùng|lúc|vào lúc|vào|vào hồi|hồi|và')}) )$`,
  'u',
);

const isDay = ({ kind, grain, start, end, asOf }: Reading): boolean =>
  kind === 'date' && grain === 'day' && start !== null && end === start && !asOf;
const isTime = ({ kind }: Reading): boolean => kind === 'time';
/** `sáng nay`, `tối qua`: a day with hours but without a clock. */
const isDayPart = ({ kind, grain, start, end }: Reading): boolean =>
  kind === 'datetime' && grain === 'hour' && start !== null && end !== null && start.hour !== end.hour;

const withClock = (day: Reading, time: Reading, part: string | undefined): Reading => {
  const clock = (at: Point | null): Point | null =>
    at === null || day.start === null
      ? null
      : {
          ...day.start,
          hour: at.hour === null ? null : hourOf(at.hour, part),
          minute: at.minute,
          second: at.second,
          zone: at.zone,
        };
  return {
    ...day,
    kind: 'datetime',
    grain: time.grain,
    start: clock(time.start),
    end: clock(time.end),
    rule: `${day.rule}+${time.rule}`,
    weak: false,
  };
};

/** `hôm nay (24-4)`, `thứ Hai, ngày 8/7`, `Quốc khánh 2/9`: the digits say which day, the words what it is called. */
const sameDay = (named: Reading, dated: Reading): Reading => {
  const day = dated.start;
  const hasHours = named.start !== null && named.start.hour !== null;
  const at = (own: Point | null): Point | null =>
    day === null || own === null || !hasHours
      ? day
      : { ...day, hour: own.hour, minute: own.minute, second: own.second, zone: own.zone };
  return {
    ...dated,
    kind: hasHours ? named.kind : dated.kind,
    grain: hasHours ? named.grain : dated.grain,
    start: at(named.start),
    end: at(named.end),
    weekday: named.weekday,
    rule: `${named.rule}+${dated.rule}`,
    weak: false,
  };
};

const partWord = (result: TimeResult): string | undefined => result.text.split(' ')[0];

const isNamedDay = ({ rule }: Reading): boolean => /^(?:weekday|day-relative|day-part|holiday)/u.test(rule);
const isDated = ({ rule }: Reading): boolean => /^date-/u.test(rule);

const combine = (a: TimeResult, b: TimeResult): Reading | null => {
  if (isTime(a.reading) && isDayPart(b.reading)) return withClock(b.reading, a.reading, partWord(b));
  if (isDayPart(a.reading) && isTime(b.reading)) return withClock(a.reading, b.reading, partWord(a));
  if (isTime(a.reading) && isDay(b.reading)) return withClock(b.reading, a.reading, undefined);
  if (isDay(a.reading) && isTime(b.reading)) return withClock(a.reading, b.reading, undefined);
  if (isNamedDay(a.reading) && isDated(b.reading) && isDay(b.reading)) return sameDay(a.reading, b.reading);
  if (isDated(a.reading) && isDay(a.reading) && isNamedDay(b.reading) && !isDayPart(b.reading))
    return sameDay(b.reading, a.reading);
  return null;
};

const merge = (a: TimeResult, b: TimeResult, context: ParsingContext): TimeResult | null => {
  const gap = context.text.slice(endOf(a), b.index);
  if (!GAP.test(gap)) return null;
  const reading = combine(a, b);
  if (reading === null) return null;
  const closes = gap.includes('(') && context.text[endOf(b)] === ')' ? 1 : 0;
  return new TimeResult(context, { index: a.index, end: endOf(b) + closes }, reading);
};

/** Joins what names one moment: clock and day, part of day and day, weekday and date, holiday and date. */
export const joinDayAndTime = asRefiner((results, context) => {
  const joined: TimeResult[] = [];
  for (const result of results) {
    const last = joined.at(-1);
    const whole = last === undefined ? null : merge(last, result, context);
    if (whole !== null) joined.pop();
    joined.push(whole ?? result);
  }
  return joined;
});

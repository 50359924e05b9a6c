import { previousYear, shiftPeriod, toPeriod } from '../../calendar/period.ts';
import { daysInMonth } from '../../calendar/point.ts';
import type { Period, PeriodBasis, TemporalMention } from '../../model.ts';
import type { Written } from '../../text/written-in.ts';
import { endOfUnit, MONTHS_AFTER, MONTHS_GONE, YEAR_WITHIN } from './time-use.ts';

/** The period of a row with the words it was read from. */
export interface PeriodReading {
  readonly period: Period;
  /** Set apart from the rest of the text: `riêng năm 2022`, `87% (năm 2019)`. It lends itself to nothing. */
  readonly isException: boolean;
  readonly text: string;
  readonly basis: PeriodBasis;
}

/** What earlier sentences and the article lend. */
export interface Clock {
  /** The article's own date, null when it has none. */
  readonly published: string | null;
  /** The period in force from an earlier sentence or heading. */
  readonly inForce: PeriodReading | null;
  /** The period that frames the text, whatever the paragraph tells of. */
  readonly frame: PeriodReading | null;
  /** The period of the plans of the sentence before, null when it made none. */
  readonly ahead: PeriodReading | null;
  /** What the heading says of the numbers in brackets: `(trong ngoặc là năm 2024)`. */
  readonly inBrackets: PeriodReading | null;
  /** Whether `inForce` was stated in this paragraph as an as-of date. */
  readonly asOfInParagraph: boolean;
  /** The base period of the change before, null when there was none. */
  readonly lastBase: Period | null;
  /** The year that open dates take: stated nearby, else null. */
  readonly year: number | null;
  /** When the article was written: its own date, or what its text tells. */
  readonly written: Written | null;
  /** The year stated in this sentence. */
  readonly ownYear: number | null;
  /** The day that an article without a date first tells of as it is. */
  readonly today: string | null;
  /** Runs of months told before that are not the first of a year, by their length: `P6M` of `6 tháng cuối năm 2025`. */
  readonly runs: ReadonlyMap<string, Period>;
  /** The most first months of a year that the article has told of so far: 5 for `5 tháng đầu năm`. */
  readonly monthsTold: number;
  /** The year with which a part of the year was last stated: `6 tháng đầu năm 2018` for `6 tháng đầu năm`. */
  readonly yearOfPart: ReadonlyMap<string, number>;
}

const yearOf = (iso: string): number => Number(iso.slice(0, 4));

const OPEN = /^XXXX/u;

/** The year in which a period without one had ended when the article appeared. */
const elapsedYear = (mention: TemporalMention, clock: Clock): number | null => {
  if (!OPEN.test(mention.to) || clock.published === null) return null;
  const [year, month] = [yearOf(clock.published), Number(clock.published.slice(5, 7))];
  return Number(mention.to.slice(5, 7)) <= month ? year : year - 1;
};

/** What is left of a period without its year: `01..06`. */
export const partOfYear = ({ from, to }: TemporalMention): string => `${from.slice(5)}..${to.slice(5)}`;

/** A lunar date has no day of its own in the calendar: `dịp Tết Nguyên đán 2017` was in that year. */
const lunarYear = ({ to }: TemporalMention): Period | null =>
  OPEN.test(to) || to === '' ? null : toPeriod({ from: to.slice(0, 4), to: to.slice(0, 4), grain: 'year' }, false);

const SOME_MONTHS = /^P(?:[2-9]|1[01])M$/u;

/** `7 tháng qua` of an article without a date: of the year it speaks of. */
const monthsGoneBy = ({ rule, duration, asOf }: TemporalMention, clock: Clock): Period | null => {
  const year = clock.year ?? clock.written?.year ?? null;
  if (clock.published !== null || year === null || rule !== 'run' || asOf || !SOME_MONTHS.test(duration ?? ''))
    return null;
  const months = (duration ?? '').slice(1, -1).padStart(2, '0');
  return toPeriod({ from: `${year}-01`, to: `${year}-${months}`, grain: 'month' }, false);
};

/** A report tells of the days up to its own so long after them. */
const LATE = 45;

/** Statistics of a month appear up to so many days before its end. */
const SOON = 5;

/** `đến ngày 15/12 …. Từ đầu năm, …`: up to the day that is reported on, where the article appeared soon after it. */
const reportedUntil = (from: string, { inForce, published }: Clock): string | null => {
  if (inForce === null || published === null || from.slice(0, 4) !== inForce.period.end.slice(0, 4)) return null;
  const days = (Date.parse(published.slice(0, 10)) - Date.parse(inForce.period.end)) / 86_400_000;
  return inForce.basis === 'stated' && days >= -SOON && days <= LATE && inForce.period.end > from
    ? inForce.period.end
    : null;
};

/** `Trong 6 tháng, …`, where nothing says which of the year. */
const BARE_MONTHS = /^\p{Nd}+ tháng$/u;

/** `từ đầu năm đến nay` of an article without a date: up to the day it tells of as now. */
const todayFrom = (from: string, { today, inForce }: Clock): string | null => {
  const day = today ?? (inForce !== null && inForce.period.start === inForce.period.end ? inForce.period.end : null);
  return day !== null && day > from ? day : null;
};

/** `Ba tháng qua` behind `quý I (từ 16/12 đến 15/3)`: the run that the text is about, where it is as long and just over. */
const runInForce = ({ rule, duration }: TemporalMention, { frame, published }: Clock): Period | null => {
  const months = /^P(\d+)M$/u.exec(duration ?? '')?.[1];
  if (!rule.startsWith('run') || months === undefined || frame === null || published === null) return null;
  const days = (Date.parse(frame.period.end) - Date.parse(frame.period.start)) / 86_400_000;
  const since = (Date.parse(published.slice(0, 10)) - Date.parse(frame.period.end)) / 86_400_000;
  return Math.round(days / 30.4) === Number(months) && since >= 0 && since <= LATE ? frame.period : null;
};

/** `sau 10 tháng`, told in October or November. */
const hasJustEnded = ({ to }: TemporalMention, { published }: Clock): boolean => {
  // `Sau 12 tháng, hệ thống đón 95,7 triệu lượt truy cập`, told on 9 December: a year since it began
  if (to.slice(5, 7) === DECEMBER && (published ?? '').slice(5, 7) === DECEMBER) return false;
  const since = Number((published ?? '').slice(5, 7)) - Number(to.slice(5, 7));
  return published !== null && (since === 0 || since === 1);
};

/** A mention in days, with the year of its surroundings where none is printed. */
export const resolve = (mention: TemporalMention, clock: Clock): Period | null => {
  if (mention.now) {
    const isPassed = clock.today !== null && clock.inForce !== null && clock.inForce.period.end > clock.today;
    const day = clock.published?.slice(0, 10) ?? (isPassed ? null : clock.today);
    return day === null ? null : toPeriod({ from: day, to: day, grain: 'day' }, true);
  }
  if (mention.rule === MONTHS_AFTER && !hasJustEnded(mention, clock)) return null;
  if (mention.rule === MONTHS_GONE || BARE_MONTHS.test(mention.text)) {
    const run = clock.runs.get(`P${Number(mention.to.slice(5))}M`);
    if (run) return run;
    // `trong 4 tháng đã khám 123 lần`, where the article tells of the first five of the year.
    if (mention.rule === MONTHS_GONE && Number(mention.to.slice(5)) < clock.monthsTold) return null;
  }
  if (mention.samePeriod && mention.from === '' && mention.to === '') return null;
  const relative =
    yearReported(mention, clock) ??
    relativeYear(mention, clock) ??
    monthsGoneBy(mention, clock) ??
    runInForce(mention, clock);
  if (relative) return relative;
  if (mention.lunar) {
    const lunar = lunarYear(mention);
    // `Dịp Tết Giáp Thìn, vé tàu đắt thêm 24%`, told in that year: its end has not come.
    return lunar !== null && clock.published !== null && lunar.end > clock.published.slice(0, 10) ? null : lunar;
  }
  if (mention.rule.endsWith('..now') && clock.published === null && clock.today !== null)
    return toPeriod(
      { from: `${clock.today.slice(0, 4)}${mention.from.slice(4)}`, to: clock.today, grain: 'day' },
      false,
    );
  const year = mention.open === 'year' && mention.shift === null ? openYear(mention, clock) : null;
  const put = (iso: string): string => (year === null ? iso : inYear(iso, year));
  const from = put(mention.from);
  const to = put(mention.to);
  if (to === '' && mention.rule.endsWith('+since') && !OPEN.test(from)) {
    const until = clock.published === null ? todayFrom(from, clock) : reportedUntil(from, clock);
    const last = until ?? clock.published?.slice(0, 10) ?? null;
    if (last !== null && from <= last) return toPeriod({ from, to: last, grain: 'day' }, mention.asOf);
  }
  // `từ nay đến năm 2025`, where now is not known.
  if (OPEN.test(from) && to !== '' && !OPEN.test(to)) return toPeriod({ from: to, to, grain: mention.grain }, false);
  if ((from === '' && to === '') || OPEN.test(from) || OPEN.test(to)) return null;
  return toPeriod({ from, to, grain: mention.grain }, mention.asOf);
};

/** The last day of February is another one in another year. */
const inYear = (iso: string, year: number): string => {
  const put = iso.replace(/^(?:\d{4}|XXXX)/u, String(year));
  const february = /^\d{4}-02-(?:28|29)$/u.test(put) && iso.endsWith('-29') && daysInMonth(year, 2) < LEAP;
  return february ? `${put.slice(0, -2)}${daysInMonth(year, 2)}` : put;
};

const LEAP = 29;

/** Days, months and quarters; `đầu năm` may be of any year. */
const PLAIN_PART = /^(?:date|month|quarter)/u;

/** `Kinh tế số năm 2025 đạt 10,8%. Phiên bán hàng ngày 8/3 …`, told in April 2026: a day just gone by. */
const RECENT = 60;

const recentYear = ({ grain, to, rule }: TemporalMention, { published, year }: Clock): number | null => {
  if (published === null || grain !== 'day' || !rule.startsWith('date')) return null;
  const own = yearOf(published);
  const days = (Date.parse(published.slice(0, 10)) - Date.parse(inYear(to, own))) / 86_400_000;
  return year !== null && year < own && days >= 0 && days <= RECENT ? own : null;
};

/** `NHIỆM VỤ NĂM 2026`, `- Quý I: 100% …`: parts of the year to come that frames the text. */
const framedYear = ({ frame, published }: Clock): number | null => {
  if (frame === null || published === null) return null;
  const { start, end } = frame.period;
  const isWholeYear = start.endsWith('-01-01') && end.endsWith('-12-31') && yearOf(start) === yearOf(end);
  return isWholeYear && yearOf(start) > yearOf(published) ? yearOf(start) : null;
};

const openYear = (mention: TemporalMention, clock: Clock): number | null =>
  clock.ownYear ??
  framedYear(clock) ??
  recentYear(mention, clock) ??
  clock.yearOfPart.get(partOfYear(mention)) ??
  clock.year ??
  elapsedYear(mention, clock) ??
  (PLAIN_PART.test(mention.rule) ? yearWritten(mention, clock) : null);

/** Months of the year before, told in the first of a year. */
const FIRST_MONTHS = 2;
const LONG_SINCE = 6;

/** The year of an open day or month of an article without a date: `tháng 9`, told in January, was in the year before. */
const yearWritten = ({ to }: TemporalMention, { published, written }: Clock): number | null => {
  if (published !== null || written === null) return null;
  const { year, month } = written;
  return month !== null && month <= FIRST_MONTHS && Number(to.slice(5, 7)) - month >= LONG_SINCE ? year - 1 : year;
};

const POINTS_BACK = /này$/u;

/** `cũng trong tháng này`: the month that is spoken of. */
const pointedAt = (mention: TemporalMention, clock: Clock): PeriodReading | null =>
  POINTS_BACK.test(mention.text) &&
  mention.grain === 'month' &&
  clock.inForce &&
  clock.inForce.period.start.slice(0, 7) === clock.inForce.period.end.slice(0, 7)
    ? { ...clock.inForce, basis: 'inherited' }
    : null;

const PAST = /năm (?:vừa )?qua$/iu;

const DECEMBER = '12';

/** `trong năm qua`, told in December: the year that ends. */
const yearReported = ({ text, grain, shift }: TemporalMention, { published }: Clock): Period | null => {
  if (published?.slice(5, 7) !== DECEMBER || !PAST.test(text) || grain !== 'year' || shift?.unit !== 'year')
    return null;
  const code = published.slice(0, 4);
  return { code, start: `${code}-01-01`, end: `${code}-12-31` };
};

/** Told in the first months of the year: its `năm qua` is the one before. */
const opensYear = ({ written }: Clock, spoken: number): boolean =>
  written !== null && written.month !== null && written.month <= FIRST_MONTHS && written.year === spoken;

/** `năm nay` of an article without a date: the year its text states. */
const relativeYear = (mention: TemporalMention, clock: Clock): Period | null => {
  const spoken = clock.today === null ? (clock.year ?? clock.written?.year ?? null) : Number(clock.today.slice(0, 4));
  if (
    clock.published !== null ||
    spoken === null ||
    mention.shift?.unit !== 'year' ||
    mention.grain !== 'year' ||
    mention.duration !== null
  )
    return null;
  // `Báo cáo năm 2024 cho thấy 46,8% cơ quan bị tấn công trong năm qua`: the year that is reported on
  const year = String(PAST.test(mention.text) && !opensYear(clock, spoken) ? spoken : spoken + mention.shift.amount);
  return { code: year, start: `${year}-01-01`, end: `${year}-12-31` };
};

/** `Trong quý I/2026, …; hết quý, 22 nhiệm vụ đã xong`: the end of what is spoken of, not of the article's own quarter. */
const endSpokenOf = (mention: TemporalMention, { inForce, published }: Clock): PeriodReading | null => {
  const unit = endOfUnit(mention);
  if (unit === null || inForce === null || published === null) return null;
  const { code, end } = inForce.period;
  const isOfUnit = unit === 'quý' ? /-Q\d$/u.test(code) : /-M\d\d$/u.test(code);
  return isOfUnit && end < published.slice(0, 10)
    ? { period: { code: end, start: end, end }, text: mention.text, basis: 'stated', isException: false }
    : null;
};

/** `Đến 31/12/2019 có 412 cửa hàng, sau khi mở mới 97 cửa hàng trong năm`: the year of what is spoken of. */
const yearSpokenOf = (mention: TemporalMention, { inForce, ownYear, published }: Clock): PeriodReading | null => {
  const year =
    ownYear ?? (inForce === null ? (published === null ? null : yearOf(published)) : yearOf(inForce.period.end));
  if (mention.rule !== YEAR_WITHIN || year === null) return null;
  const start = `${year}-01-01`;
  // what the article tells of its own year it tells up to its day
  const end = published !== null && yearOf(published) === year ? published.slice(0, 10) : `${year}-12-31`;
  const period = { code: end.endsWith('-12-31') ? String(year) : `${start}/${end}`, start, end };
  return { period, text: mention.text, basis: 'stated', isException: true };
};

export const stated = (mention: TemporalMention, clock: Clock): PeriodReading | null => {
  const pointed = pointedAt(mention, clock) ?? endSpokenOf(mention, clock) ?? yearSpokenOf(mention, clock);
  if (pointed) return pointed;
  const period = resolve(mention, clock);
  return period ? { period, text: mention.text, basis: mention.now ? 'document' : 'stated', isException: false } : null;
};

export const documentPeriod = (clock: Clock): PeriodReading | null => {
  if (clock.published === null) return null;
  const day = clock.published.slice(0, 10);
  return { period: { code: day, start: day, end: day }, text: '', basis: 'document', isException: false };
};

/** `so với cuối năm ngoái`, `so với cuối tháng trước`: the edge of a unit counted from the period of the row. */
const edgeOf = (mention: TemporalMention, shift: NonNullable<TemporalMention['shift']>, { end }: Period): Period => {
  const isLast = !mention.to.endsWith('-01');
  const grain = shift.unit === 'year' ? 'year' : 'month';
  const unit = end.slice(0, grain === 'year' ? 4 : 7);
  const { from, to } = shiftPeriod({ from: unit, to: unit, grain }, shift.unit, shift.amount);
  const whole = toPeriod({ from, to, grain: 'day' }, false);
  const day = isLast ? whole.end : whole.start;
  return { code: day, start: day, end: day };
};

export const baseFrom = (mention: TemporalMention, period: Period, clock: Clock): { period: Period; text: string } => {
  const bounds = { from: period.start, to: period.end, grain: 'day' as const };
  const instant = period.start === period.end;
  const named = mention.from !== '' && !OPEN.test(mention.from);
  if (mention.samePeriod) {
    const years =
      mention.shift?.unit === 'year'
        ? mention.shift.amount
        : named && mention.grain === 'year'
          ? yearOf(mention.from) - yearOf(period.end)
          : -1;
    if (named && mention.grain !== 'year' && mention.shift === null)
      return {
        period: toPeriod({ from: mention.from, to: mention.to, grain: mention.grain }, mention.asOf),
        text: mention.text,
      };
    return {
      period: toPeriod(years === -1 ? previousYear(bounds) : shiftPeriod(bounds, 'year', years), instant),
      text: mention.text,
    };
  }
  if (mention.shift && mention.asOf) return { period: edgeOf(mention, mention.shift, period), text: mention.text };
  if (mention.shift && mention.shift.amount !== 0) {
    const whole =
      mention.shift.unit === 'month' && !instant ? { ...bounds, from: `${period.end.slice(0, 7)}-01` } : bounds;
    return {
      period: toPeriod(shiftPeriod(whole, mention.shift.unit, mention.shift.amount), instant),
      text: mention.text,
    };
  }
  return {
    period: resolve(mention, { ...clock, year: clock.year ?? yearOf(period.end) }) ?? period,
    text: mention.text,
  };
};

/** Reviews of a year appear up to this many days before its end. */
const EARLY = 62;

/** A day, not a span of them. */
export const isInstant = ({ period }: PeriodReading): boolean => period.start === period.end;

/** `Hết năm 2019, …` in an article of December 2019: the text goes on with what is. */
export const isYetToCome = (reading: PeriodReading, { published }: Pick<Clock, 'published'>): boolean =>
  published !== null && isInstant(reading) && reading.period.end > published.slice(0, 10);

/** A period that had not happened when the article appeared says nothing of what has. */
export const isAhead = ({ period }: PeriodReading, { published }: Pick<Clock, 'published'>): boolean =>
  published !== null && Date.parse(period.end) - Date.parse(published.slice(0, 10)) > EARLY * 86_400_000;

import type { Sentence, TemporalMention } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { cueBefore } from '../clause/cue.ts';
import type { Group, Item } from '../clause/items.ts';
import type { Draft } from '../draft.ts';
import { DISCOURSE, TARGET, TIME_PREPOSITION } from '../words/cue-tables.ts';
import { phraseTable } from '../words/phrase-table.ts';
import { type Clock, isAhead, isInstant, isYetToCome, type PeriodReading, partOfYear, stated } from './resolve.ts';
import { EVENTS, isSetAlone, mentionAt, monthsOfYear, type Use, useOf } from './time-use.ts';

const CLAUSE_SIGNS: ReadonlySet<string> = new Set([',', ':', '-', '–']);

/** `… trong 6 tháng đầu năm đạt nhiều kết quả: tỷ lệ …`: it stands in the clause that a colon ends. */
const introduces = (group: Group, at: number): boolean => {
  const colon = group.items.findIndex((item, index) => index > at && item.kind === 'sign' && item.key === ':');
  return (
    colon > 0 &&
    group.items[colon + 1]?.kind !== 'number' &&
    group.items.slice(0, colon).every((item) => item.kind !== 'number')
  );
};

/** Nothing but prepositions and openers stand before it. */
const isOpener = (group: Group, at: number): boolean => {
  for (let back = at - 1; back >= 0; ) {
    const length = Math.max(
      TIME_PREPOSITION.upTo(group.keys, back + 1),
      DISCOURSE.upTo(group.keys, back + 1),
      group.keys[back] === ',' ? 1 : 0,
    );
    if (length === 0) return false;
    back -= length;
  }
  return true;
};

export const isFrame = (group: Group, at: number): boolean => {
  if (introduces(group, at)) return true;
  for (let back = at - 1; back >= 0; ) {
    const item = group.items[back];
    if (item?.kind === 'sign' && CLAUSE_SIGNS.has(item.key))
      return (
        group.items[back - 1]?.kind !== 'time' && group.items.slice(0, back).every((each) => each.kind !== 'number')
      );
    const length = Math.max(TIME_PREPOSITION.upTo(group.keys, back + 1), DISCOURSE.upTo(group.keys, back + 1));
    if (length === 0) return false;
    back -= length;
  }
  return true;
};

export const TITLES: ReadonlySet<string> = new Set(['title', 'heading']);

/** A time that frames more than its own sentence. */
export interface Setting {
  readonly reading: PeriodReading;
  /** `riêng tháng 8, …`: set apart from what the text is about, it frames its paragraph only. */
  readonly isException: boolean;
}

/**
 * The time that frames this sentence and those behind it; null when it sets none. Titles and headings set any, and so
 * does what `opens` an article without a date.
 */
export const settingTime = (
  sentence: Sentence,
  group: Group,
  drafts: readonly Draft[],
  clock: Clock,
  opens: boolean,
): Setting | null => {
  const isTitle = TITLES.has(sentence.kind);
  let behind = false;
  for (const [at, item] of group.items.entries()) {
    if (item.kind === 'number' && drafts.length > 0 && !isTitle) behind = true;
    if (
      item.kind !== 'time' ||
      (useOf(group, at) !== 'period' && !(sentence.kind === 'heading' && isOfPlan(group, at))) ||
      item.mention.now ||
      // `Hai tháng trước, khi tỉnh còn là tâm dịch, …`: a memory, not what the text is about
      (item.mention.rule === 'distance' && drafts.length === 0) ||
      // `Cùng kỳ năm 2016, tỷ lệ này chỉ là 43,7%`: looked back on
      item.mention.samePeriod ||
      (item.mention.to === '' && monthsOfYear(group, at) === null)
    )
      continue;
    const frames =
      drafts.length > 0
        ? isFrame(group, at)
        : isOpener(group, at) || introduces(group, at) || (opens && isOfOneYear(item.mention) && !sinceThen(group, at));
    if (!isTitle && (behind || !frames) && !isReported(group, at, drafts.length === 0)) continue;
    const isDay = item.mention.kind === 'date' || item.mention.kind === 'datetime';
    const isEvent = isDay && !item.mention.asOf && (clock.published !== null || item.mention.lunar);
    const mention = isEvent ? null : mentionAt(group, at);
    const tellsEvent = drafts.length === 0 && !isTitle && item.mention.grain !== 'year' && isHappening(group, at);
    const reading = mention && !tellsEvent ? stated(mention, clock) : null;
    if (reading && !isTitle && isPromised(group, at, reading, clock)) continue;
    if (reading)
      return { reading, isException: isSetAlone(group, at) || (sumsUp(group, at) && clock.inForce !== null) };
  }
  const span = drafts.length === 0 && clock.frame === null ? spanIn(group) : null;
  const spanned = span === null ? null : stated(span, clock);
  return spanned && { reading: spanned, isException: false };
};

const SUMS = phraseTable(['tính chung', 'tính cả', 'cộng dồn', 'tính dồn', 'lũy kế', 'tính gộp']);

/** `Tính chung bốn tháng đầu năm, …` behind what was told of a day: a sum on the way. */
const sumsUp = ({ keys }: Group, at: number): boolean => SUMS.upTo(keys, at) > 0 && SUMS.upTo(keys, at) === at;

/** `Khép lại năm công tác 2023 (01/10/2022 - 30/9/2023), …`: from which day to which the year was that is reported on. */
const spanIn = ({ items }: Group): TemporalMention | null => {
  for (const item of items) {
    const [only, ...others] = item.kind === 'group' ? item.group.items.filter(({ kind }) => kind !== 'sign') : [];
    if (only?.kind !== 'time' || others.length > 0) continue;
    const { kind, grain, open, from, to } = only.mention;
    if (
      kind === 'period' &&
      grain === 'day' &&
      open === null &&
      from.length === FULL_DAY &&
      monthsApart(from, to) >= LONG
    )
      return only.mention;
  }
  return null;
};

const DATA = phraseTable(['số liệu', 'dữ liệu', 'thống kê']);

const COUNTED = phraseTable(['tính', 'chốt', 'cập nhật', 'lấy', 'thống kê', 'tổng hợp', 'được tính', 'được chốt']);

const FOLLOWS = phraseTable(['như sau', 'cụ thể', 'sau đây', 'dưới đây']);

/** What follows is told by it: `…, kết quả cụ thể như sau:`. */
const leadsIn = ({ keys }: Group): boolean => {
  const end = keys.findLastIndex((key) => key !== ':' && key !== '.') + 1;
  return FOLLOWS.upTo(keys, end) > 0;
};

/**
 * `báo cáo kết quả như sau (số liệu tính đến hết ngày 20/9/2022):` in a sentence without numbers: up to which day all
 * that follows was counted; null when it tells of none.
 */
export const dayOfData = (group: Group, clock: Clock): PeriodReading | null => {
  for (const [at, item] of group.items.entries()) {
    const inner = item.kind === 'group' ? dayOfData(item.group, clock) : null;
    if (inner) return inner;
    const mention = mentionAt(group, at);
    const isOfDay = mention !== null && mention.grain === 'day' && mention.to !== '';
    // `tính đến ngày 15/12/2022, kết quả cụ thể như sau:`
    const isDay = isOfDay && (DATA.from(group.keys, 0) > 0 || (mention.asOf && leadsIn(group)));
    const isCounted = group.keys.slice(0, at).some((_, index) => COUNTED.from(group.keys, index) > 0);
    if (!isDay || !(mention.asOf || isCounted)) continue;
    const reading = stated({ ...mention, asOf: true }, clock);
    if (reading && isInstant(reading) && !isAhead(reading, clock)) return reading;
  }
  return null;
};

const FULL_DAY = 10;

/** So many months make a year's report of a span. */
const LONG = 9;

const monthsApart = (from: string, to: string): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));

const PLANS = phraseTable(['kế hoạch', 'mục tiêu', 'nhiệm vụ', 'phương hướng', 'chỉ tiêu', 'định hướng']);

const LONGEST_PLAN = 8;

/** `Kế hoạch 2017`, a heading: the year of all that stands under it. */
const isOfPlan = ({ items, keys }: Group, at: number): boolean =>
  items.length <= LONGEST_PLAN && PLANS.from(keys, 0) > 0 && at === items.length - 1;

/** `Hết năm 2019, cả 10 huyện sẽ dùng chung một phần mềm`, told before: no day that the text speaks of. */
const isPromised = ({ keys }: Group, at: number, reading: PeriodReading, clock: Clock): boolean =>
  isYetToCome(reading, clock) &&
  keys.indexOf(WILL, at) > 0 &&
  !keys.some((_, index) => TARGET.from(keys, index) > 0 && keys[index] !== WILL);

const WILL = fold('sẽ');

/** `Hội nghị tổng kết … cho biết các chỉ tiêu năm 2019 đều về đích`: all that tells an article without a date when it was. */
const isOfOneYear = ({ from, to, kind, open }: TemporalMention): boolean =>
  kind === 'period' && open === null && from !== '' && from.slice(0, 4) === to.slice(0, 4);

/** `mạnh nhất kể từ cuộc bầu cử hồi tháng 11/2016`: since when. */
const sinceThen = (group: Group, at: number): boolean =>
  isSetAlone(group, at) || group.keys.slice(0, at).some((_, index) => SINCE.from(group.keys, index) > 0);

const SINCE = phraseTable(['kể từ']);

/** `Tháng 11/2019, chuỗi bán lẻ ra mắt ví điện tử.`: when something began is no period of what follows. */
const isHappening = ({ keys }: Group, at: number): boolean =>
  keys.slice(at + 1).some((_, index, rest) => EVENTS.from(rest, index) > 0);

const RESULTS: ReadonlySet<string> = new Set(
  ['kết quả', 'tổng kết', 'sơ kết', 'tình hình', 'số liệu', 'thống kê'].map(fold),
);
/** `các bộ chỉ số năm 2023 lần lượt được công bố`: only where no number says which of them. */
const ANNOUNCED: ReadonlySet<string> = new Set(['chỉ số', 'xếp hạng'].map(fold));

/** `Chỉ số an toàn, an ninh mạng`: the comma is the name's. */
const SECURITY = fold('ninh');

/** `báo cáo kết quả 6 tháng đầu năm 2024`: what is reported on frames the text, `kế hoạch năm 2025` does not. */
const isReported = (group: Group, at: number, isAnnouncing: boolean): boolean => {
  const item = group.items[at];
  if (item?.kind !== 'time') return false;
  for (let back = at - 1; back >= 0 && back >= at - 10; back--) {
    const kind = group.items[back]?.kind;
    const isInName =
      group.keys[back] === ',' &&
      (group.keys[back + 2] === SECURITY || (back === at - 1 && isAnnouncing && item.mention.asOf));
    if (kind !== 'word' && kind !== 'name' && kind !== 'group' && !isInName) return false;
    const words = `${group.keys[back]} ${group.keys[back + 1] ?? ''}`;
    if (RESULTS.has(words) || (isAnnouncing && ANNOUNCED.has(words))) return true;
  }
  return false;
};

const AHEAD = phraseTable(['dự báo', 'triển vọng', 'thời gian tới', 'sang', 'sẽ']);

/** `dự báo khó khăn hơn, nhất từ đầu 2025`, `sẽ đạt 5% vào năm 2030`: a year to come is not the one spoken of. */
const looksAhead = ({ keys }: Group, at: number): boolean =>
  keys.slice(0, at).some((_, index) => AHEAD.from(keys, index) > 0);

const WITHIN = fold('trong');

const WHILE = fold('khi');

const OF = fold('của');

/** `thấp hơn mức 6,47% của 9 tháng năm 2015`: the time of what is compared with. */
const isOfBase = (group: Group, at: number): boolean => {
  const number = group.keys[at - 1] === OF ? at - 2 : at - 1;
  return group.items[number]?.kind === 'number' && cueBefore(group, number).kind === 'base';
};

/** `định hướng đến năm 2050`. */
const VISION = phraseTable(['định hướng', 'tầm nhìn', 'định hướng đến', 'tầm nhìn đến']);

const firstTime = ({ items }: Group): number => items.findIndex(({ kind }) => kind === 'time');

const hasOpenMonth = ({ items }: Group, from: number): boolean =>
  items.some(
    (item, at) => at > from && item.kind === 'time' && item.mention.open === 'year' && item.mention.grain === 'month',
  );

/** The years a sentence states, up to where it turns to another time. */
const statedYears = (group: Group, thisYear: number | null): readonly number[] => {
  const years: number[] = [];
  let openBefore = false;
  for (const [at, item] of group.items.entries()) {
    if (item.kind === 'time' && item.mention.open !== null) openBefore = true;
    // `Bước sang năm nay, …: tháng 1 đạt 268 triệu USD`
    const isThis =
      item.kind === 'time' &&
      item.mention.grain === 'year' &&
      item.mention.shift?.unit === 'year' &&
      item.mention.shift.amount === 0;
    if (isThis && thisYear !== null && at === firstTime(group) && hasOpenMonth(group, at)) years.push(thisYear);
    // `đến ngày 20/3 còn 412 xe, kém xa cuối năm 2021`: where the year of the article is known, the day before the number is of its year.
    if (item.kind === 'number' && openBefore && thisYear !== null) return years;
    // `đến ngày 31/10 có 21.784 người; cuối năm 2022 chỉ có …`: the year of another statement.
    const turns = item.key === ';' || (item.key === WITHIN && group.keys[at + 1] === WHILE);
    if (turns && openBefore) return years;
    if (
      item.kind !== 'time' ||
      item.mention.open !== null ||
      item.mention.basis !== 'stated' ||
      item.mention.samePeriod ||
      useOf(group, at) !== 'period' ||
      isOfBase(group, at)
    )
      continue;
    if (item.mention.grain === 'decade' || item.mention.grain === 'century') continue;
    // `mua sắm Tết Nguyên đán 2025`: a feast to come.
    if (item.mention.rule.startsWith('holiday') || looksAhead(group, at) || VISION.upTo(group.keys, at) > 0) continue;
    const year = /^\d{4}/u.exec(item.mention.to)?.[0];
    // `giai đoạn 2021-2025`: of several years none is spoken of.
    const isOne = item.mention.from === '' || item.mention.from.slice(0, 4) === year;
    if (year !== undefined && isOne) years.push(Number(year));
  }
  return years;
};

/** The year a sentence states for the open dates in it. */
export const statedYear = (group: Group, thisYear: number | null): number | null =>
  statedYears(group, thisYear)[0] ?? null;

/** `năm 2019 chỉ 28%, năm 2020 là 45% và năm 2021 là 64,5%`: the year that open dates behind the sentence are of. */
export const lastStatedYear = (group: Group, thisYear: number | null): number | null => {
  const years = statedYears(group, thisYear);
  const told = thisYear === null ? years : years.filter((year) => year <= thisYear);
  return told.length > 0 ? Math.max(...told) : (years[0] ?? null);
};

/** The time that a sentence tells last, whatever it tells of it: `Quý III là giai đoạn gian nan nhất.` */
export const lastTimeTold = (group: Group, clock: Clock): PeriodReading | null => {
  const at = group.items.findLastIndex((item, index) => item.kind === 'time' && useOf(group, index) === 'period');
  const mention = mentionAt(group, at);
  return mention === null || mention.now ? null : stated(mention, clock);
};

const THEN = phraseTable([
  'khi ấy',
  'khi đó',
  'lúc ấy',
  'lúc đó',
  'hồi đó',
  'hồi ấy',
  'thời điểm đó',
  'thời điểm ấy',
  'vào thời điểm đó',
  'tại thời điểm đó',
  'bấy giờ',
  'cả ngày',
  'tính cả ngày',
  'cả ngày hôm đó',
  'cùng ngày',
]);

/** `Khi ấy, hơn 50% số nhà máy tạm ngừng`: of the time that the sentence before told last. */
export const looksThen = (keys: readonly string[]): boolean => THEN.from(keys, 0) > 0;

/** The parts of years that a sentence states with their year: `6 tháng đầu năm 2018`. */
export const statedParts = (group: Group): readonly (readonly [part: string, year: number])[] =>
  group.items.flatMap((item, at) =>
    item.kind === 'time' &&
    item.mention.kind === 'period' &&
    item.mention.open === null &&
    useOf(group, at) === 'period' &&
    /^\d{4}-/u.test(item.mention.to)
      ? [[partOfYear(item.mention), Number(item.mention.to.slice(0, 4))] as const]
      : [],
  );

const MONTHS = /^(\d{4})-(\d{2})-01\.\.\1-(\d{2})-/u;

/** The runs of months that the article has told of, this sentence included: what a bare `6 tháng` means behind them. */
export const runsTold = (
  group: Group,
  clock: Clock,
  before: Pick<Clock, 'runs' | 'monthsTold'>,
): Pick<Clock, 'runs' | 'monthsTold'> => {
  let { runs, monthsTold } = before;
  for (const [at, item] of group.items.entries()) {
    if (item.kind !== 'time' || item.mention.kind !== 'period' || useOf(group, at) === 'base') continue;
    const period = stated(item.mention, clock)?.period;
    const [, , first, last] = MONTHS.exec(`${period?.start}..${period?.end}`) ?? [];
    if (period === undefined || first === undefined || last === undefined) continue;
    const length = Number(last) - Number(first) + 1;
    if (length < SHORTEST_RUN || length > LONGEST_RUN) continue;
    if (first === JANUARY) monthsTold = Math.max(monthsTold, length);
    runs = new Map([...runs].filter(([duration]) => duration !== `P${length}M`));
    if (first !== JANUARY) runs = new Map([...runs, [`P${length}M`, period]]);
  }
  return { runs, monthsTold };
};

const JANUARY = '01';

const SHORTEST_RUN = 2;

const LONGEST_RUN = 11;

/** The times of a head or caption: the period it is for, and the one it is compared with. */
export const headTimes = (
  group: Group,
): { readonly period: TemporalMention | null; readonly base: TemporalMention | null } => {
  // `Bằng % cùng kỳ 2019`
  const isEarlier = (item: Item): boolean => item.kind === 'time' && item.mention.samePeriod;
  const of = (use: Use): TemporalMention | null => {
    const at = group.items.findIndex((item, index) => {
      const found = useOf(group, index);
      return (found === 'period' && isEarlier(item) ? 'base' : found) === use;
    });
    if (at >= 0) return mentionAt(group, at);
    // `Tỷ lệ hồ sơ nộp trực tuyến (tính đến 30/11/2021)`
    const inner = group.items.flatMap((item) => (item.kind === 'group' ? [headTimes(item.group)] : []));
    return inner.map((times) => (use === 'base' ? times.base : times.period)).find((time) => time !== null) ?? null;
  };
  return { period: of('period') ?? of('name'), base: of('base') };
};

/** The period that a lead-in or caption states for what stands under it. */
export const leadPeriod = (group: Group, clock: Clock): PeriodReading | null => {
  const { period } = headTimes(group);
  return period && !period.now ? stated(period, clock) : null;
};

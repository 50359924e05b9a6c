import { previousYear, shiftPeriod, toPeriod } from '../../calendar/period.ts';
import type { TemporalMention } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import type { Group, Item } from '../clause/items.ts';
import { isRespective } from '../clause/runs.ts';
import type { Draft } from '../draft.ts';
import { TARGET_NOUN, TIME_PREPOSITION } from '../words/cue-tables.ts';
import { keySet } from '../words/key-set.ts';
import { phraseTable } from '../words/phrase-table.ts';
import { isFrame, TITLES } from './frame.ts';
import { baseFrom, type Clock, documentPeriod, isAhead, isInstant, type PeriodReading, stated } from './resolve.ts';
import { isPublished, isSetAlone, mentionAt, useOf } from './time-use.ts';

/** `(từ thời điểm 31/12/2019)`: since when, not when. */
const isSince = (time: TemporalMention): boolean => time.asOf && time.to === '';

/** `(năm 2019)`: a parenthesis of nothing but a time. */
export const loneTime = (item: Item | undefined): TemporalMention | null => {
  if (item?.kind !== 'group' || item.group.items.length > 4) return null;
  const time = item.group.items.find((each) => each.kind === 'time');
  if (time?.kind !== 'time' || isSince(time.mention)) return null;
  return item.group.items.some((each) => each.kind === 'number') ? null : time.mention;
};

const OF = fold('của');

/** `4,2% cho năm 2022 và 5% cho năm 2023`. */
const FOR = fold('cho');

/** `nếu tháng 1 có 45.000 lượt thì tháng 12 đã là 190.000`: a time behind it belongs to the next clause. */
const THEN_CLAUSE = fold('thì');

/** The time right behind a number and its noun: `đạt 20% GDP năm 2025`, `21% (năm 2019)`. */
const timeBehind = (draft: Draft): TemporalMention | null => {
  const { group } = draft;
  const lone =
    loneTime(group.items[draft.at + 1]) ??
    loneTime(group.items[draft.right.end]) ??
    loneTime(group.items[draft.right.end - 1]);
  if (lone) return lone;
  for (let at = Math.max(draft.at + 1, draft.right.end); at < group.items.length; at++) {
    const item = group.items[at];
    if (item?.kind === 'time') {
      return useOf(group, at) === 'period' && group.keys[at - 1] !== THEN_CLAUSE ? mentionAt(group, at) : null;
    }
    // `9 tháng đầu năm giảm 5% thì riêng quý IV lại tăng`
    if (item?.key === THEN_CLAUSE) return null;
    const isFor = item?.key === FOR && at === draft.at + 1;
    if ((item?.key === OF || isFor) && group.items[at + 1]?.kind === 'time') continue;
    if (item?.kind !== 'word' || (draft.status !== 'target' && TIME_PREPOSITION.from(group.keys, at) === 0))
      return null;
  }
  return null;
};

const WITH = fold('với');

/** `So với trước chiến dịch (31/8/2025), số thửa đạt chuẩn tăng 5,6 triệu`: the time of what is compared with. */
export const isOfBase = ({ items, keys }: Group, at: number): boolean => {
  const from = items.slice(0, at).findLastIndex(({ kind }) => kind === 'number' || kind === 'sign');
  return keys.slice(from + 1, at).some((key, index, words) => key === WITH && words[index - 1] === 'so');
};

/** A time left of the number: in its own statement, in that of a number before it, or framing the sentence. */
const timeBefore = (draft: Draft, drafts: readonly Draft[]): TemporalMention | null => {
  const plan = draft.status === 'target' || draft.status === 'forecast' ? planTime(draft) : null;
  const left = timeLeftOf(draft.group, draft.at, draft, drafts);
  const own = plan !== null && plan.start > (left?.start ?? -1) ? plan : left;
  if (own || draft.host || !draft.group.host) return own;
  return timeLeftOf(draft.group.host.group, draft.group.host.at, draft, drafts);
};

const FORCE = fold('lực');

const DAY = fold('ngày');

/** So many words name a day of the year. */
const FEAST = 7;

/** `từ 41,2% cuối năm 2024 lên 63,7%`: the time of what was before is its alone. */
const STARTS: ReadonlySet<Draft['cue']['kind']> = new Set(['from', 'base']);

const timeLeftOf = (group: Group, before: number, draft: Draft, drafts: readonly Draft[]): TemporalMention | null => {
  for (let at = before - 1; at >= 0; at--) {
    const item = group.items[at];
    const lone = loneTime(item);
    // `sau ngày Thông tư 16 có hiệu lực (5/3/2021)`
    if (lone && group.keys[at - 1] === FORCE) continue;
    // `nhân Ngày Dân số Việt Nam (26/12)`
    if (lone?.kind === 'date' && !lone.asOf && group.keys.slice(Math.max(0, at - FEAST), at).includes(DAY)) continue;
    const opens = (): boolean => group.items.slice(0, at).every((each) => each.kind !== 'number');
    if (lone && group.items[at - 1]?.kind !== 'number' && !isOfBase(group, at) && (lone.asOf || opens())) return lone;
    if (item?.kind !== 'time' || useOf(group, at) !== 'period') continue;
    // `đạt 98,3%, trong khi cùng kỳ năm ngoái là 96,9%; tỷ lệ đúng hạn là 99,2%`
    if (item.mention.samePeriod && group.keys.slice(at, before).includes(';')) continue;
    const owner = drafts.find((each) => each.group === group && each.at > at);
    if (group === draft.group && at < (owner?.from ?? 0) && !isFrame(group, at) && !TITLES.has(draft.sentence.kind))
      continue;
    const lends =
      owner === draft ||
      owner === undefined ||
      owner.status === draft.status ||
      draft.status !== 'actual' ||
      (owner.status !== 'target' && owner.status !== 'forecast');
    const behind = drafts.some(
      (each) =>
        each.group === group &&
        each !== draft &&
        ((each.status === 'target' && draft.status !== 'target') ||
          STARTS.has(each.cue.kind) ||
          item.mention.samePeriod) &&
        timeBehind(each) === item.mention,
    );
    if (lends && !behind) return mentionAt(group, at);
  }
  return null;
};

/** `Kế hoạch năm nay đưa ra chỉ tiêu 80%`: the year of a plan is that of its targets. */
const planTime = ({ group, from, at }: Draft): TemporalMention | null => {
  for (let each = at - 1; each >= from; each--) if (useOf(group, each) === 'name') return mentionAt(group, each);
  return null;
};

/** `năm 2021, 2022 lần lượt là 11,91%, 14,26%`, `thiếu lần lượt 3,7 và 9,1 tỷ kWh trong các năm 2021, 2022`: as many times as numbers. */
const respectiveTime = (draft: Draft, drafts: readonly Draft[]): TemporalMention | null => {
  const run = listOf(draft, drafts);
  const first = run[0];
  if (!first || run.length < 2 || !isRespective(draft.group, first.from, first.at)) return null;
  const { group } = draft;
  const behind = (run.at(-1)?.at ?? first.at) + 1;
  const inOrder = (from: number, to: number): TemporalMention | null => {
    const times = timesWithin(group, from, to);
    return times.length === run.length ? (times[run.indexOf(draft)] ?? null) : null;
  };
  const next = group.items.findIndex((item, at) => at >= behind && item.kind === 'number');
  return inOrder(first.from, first.at) ?? inOrder(behind, next < 0 ? group.items.length : next);
};

const timesWithin = (group: Group, from: number, to: number): readonly TemporalMention[] => {
  const times: TemporalMention[] = [];
  for (let at = from; at < to; at++) {
    const mention = mentionAt(group, at);
    if (mention && useOf(group, at) === 'period') times.push(mention);
  }
  return times;
};

export const listOf = (draft: Draft, drafts: readonly Draft[]): readonly Draft[] => {
  const inGroup = drafts.filter((each) => each.group === draft.group);
  const at = inGroup.indexOf(draft);
  let first = at;
  while (first > 0 && inGroup[first]?.cue.kind === 'list') first--;
  let last = at;
  while (inGroup[last + 1]?.cue.kind === 'list') last++;
  return inGroup.slice(first, last + 1);
};

/** `so với năm 2023 (0,7326)`: the parenthesis tells the level of the base. */
const baseTimeBeforeGroup = (group: Group): TemporalMention | null => {
  if (!group.host) return null;
  const { group: parent, at } = group.host;
  const before = mentionAt(parent, at - 1);
  return before && useOf(parent, at - 1) === 'base' ? before : null;
};

const THEN = keySet('khi', 'lúc', 'hồi');

/** `(khi đó xếp thứ 15)`: at the time of the comparison. */
const isThen = (group: Group): boolean =>
  group.host !== null && THEN.has(group.keys[0] ?? '') && group.keys[1] === fold('đó');

/** The time in force is itself to come: `Nhiệm vụ năm 2024`. */
const liesAhead = ({ inForce, published }: Clock): boolean =>
  inForce !== null && published !== null && inForce.period.start > published.slice(0, 10);

/** `hiện` beside an as-of date means that date as long as it is not long over. */
const FRESH = 100;

const isFresh = ({ inForce, published }: Clock): boolean => {
  if (inForce === null || published === null) return true;
  const age = Date.parse(published.slice(0, 10)) - Date.parse(inForce.period.end);
  // `đến cuối năm 2022 có …` of 19 December: what is now is not of its end
  return age >= 0 && age <= FRESH * 86_400_000;
};

/** `Sang năm 2025, tỉnh đặt mục tiêu … trước 30/9`, told in 2024: the year to come that the sentence names before. */
const plannedYear = ({ group, at }: Draft, published: string): number | null => {
  const named = group.items.findLast(
    (item, index) => index < at && item.kind === 'time' && item.mention.grain === 'year' && item.mention.open === null,
  );
  const year = named?.kind === 'time' ? Number(named.mention.to.slice(0, 4)) : Number.NaN;
  return year > Number(published.slice(0, 4)) ? year : null;
};

/** `bảy tháng năm nay …, kế hoạch đến cuối năm là 95%`: what is planned lies ahead, whatever year was told before. */
const plannedFor = (draft: Draft, own: TemporalMention, clock: Clock): PeriodReading | null => {
  const reading = stated(own, clock);
  const { published } = clock;
  const isPlan = draft.status === 'target' || draft.status === 'forecast';
  if (!isPlan || own.open !== 'year' || reading === null || published === null) return reading;
  if (reading.period.end >= published.slice(0, 10)) return reading;
  const year = plannedYear(draft, published) ?? Number(published.slice(0, 4));
  const ahead = stated(own, { ...clock, ownYear: null, year, yearOfPart: new Map() });
  return ahead !== null && ahead.period.end >= published.slice(0, 10) ? ahead : reading;
};

const isAheadOf = (own: TemporalMention | null, clock: Clock): boolean => {
  const reading = own === null ? null : stated(own, clock);
  return reading !== null && clock.published !== null && reading.period.end > clock.published.slice(0, 10);
};

/** The period of a draft (rule 4 of the row contract). `done` are the readings of the drafts before it. */
export const periodOf = (
  draft: Draft,
  drafts: readonly Draft[],
  clock: Clock,
  done: ReadonlyMap<Draft, PeriodReading | null>,
): PeriodReading | null => {
  const own = draft.time ?? respectiveTime(draft, drafts) ?? timeBehind(draft) ?? timeBefore(draft, drafts);
  // `Năm 2018, VNCERT đặt mục tiêu nâng tỷ lệ từ 62% lên 80%`: the time is of where it is to come
  if (draft.rules.includes('actual-start') && isAheadOf(own, clock)) return null;
  const nearer =
    own === null
      ? (wholeYearOfAnchor(draft, done) ?? wholeYearOfOpening(draft, drafts, done) ?? yearOpening(draft, clock))
      : (wholeYearBehind(draft, own, clock) ?? wholeYearOfLevel(draft, own, done));
  if (nearer) return nearer;
  if (own && !(own.now && clock.asOfInParagraph && isFresh(clock))) {
    const compared = lookedBackFrom(draft, own, drafts, done);
    if (compared) return { ...baseFrom(own, compared.period, clock), basis: 'stated', isException: true };
    const reading = own.samePeriod ? null : plannedFor(draft, draft.cue.kind === 'from' ? startOf(own) : own, clock);
    const began = reading && draft.cue.kind === 'arrival' ? startBefore(draft, drafts, done) : null;
    if (reading && began !== null && own.open === 'year' && reading.period.end < began)
      return {
        ...reading,
        period: toPeriod(shiftPeriod({ ...bounds(reading), grain: 'day' }, 'year', 1), isInstant(reading)),
      };
    if (reading && hasHappened(draft, own, reading, clock))
      return { ...reading, period: toPeriod(previousYear({ ...bounds(reading), grain: 'day' }), isInstant(reading)) };
    // `Hiện cả nước có 34.000 doanh nghiệp` of an article without a date, behind what was in October
    if (reading === null && own.now && clock.published === null && !isOfTheYear(clock)) return null;
    if (reading) return { ...reading, isException: STARTS.has(draft.cue.kind) || isSetApart(draft, own) };
    if (own.samePeriod) {
      const compared = (draft.host ? done.get(draft.host) : null) ?? clock.inForce ?? documentPeriod(clock);
      if (compared) return { ...baseFrom(own, compared.period, clock), basis: 'stated', isException: true };
      return stated(own, clock);
    }
  }
  const aimedAt = own === null && draft.rules.includes('printed-target') ? timeBeforeGroup(draft) : null;
  const ofAim = aimedAt === null ? null : stated(aimedAt, clock);
  if (ofAim) return { ...ofAim, isException: true };
  if (own === null && draft.group.host !== null && draft.measure === 'level' && clock.inBrackets)
    return { ...clock.inBrackets, isException: true };
  if (own === null && draft.cue.kind === 'from' && rises(draft, drafts)) return null;
  const earlier =
    draft.host === null && draft.status !== 'actual'
      ? drafts
          .slice(0, drafts.indexOf(draft))
          .findLast((each) => each.status === draft.status && done.get(each)?.basis === 'stated')
      : undefined;
  const planned = draft.host !== null && draft.rules.includes('printed-target') ? draft.host : draft;
  const ofEarlier = earlier ? (done.get(earlier) ?? null) : null;
  const year = own ? null : wholeYear(planned, ofEarlier ? { ...clock, inForce: ofEarlier } : clock, planned !== draft);
  if (year) return year;
  if (ofEarlier) return { ...ofEarlier, basis: 'inherited' };
  if (draft.measure !== 'change' && clock.lastBase !== null && isThen(draft.group))
    return { period: clock.lastBase, text: '', basis: 'inherited', isException: true };
  const tellsOfBase = draft.measure === 'level' || draft.rules.includes('growth-of-another');
  const ofBase = tellsOfBase ? baseTimeBeforeGroup(draft.group) : null;
  const spokenOf = draft.measure !== 'level' && draft.anchor?.sentence === draft.sentence ? draft.anchor : draft.host;
  const host = draft.host && spokenOf ? (done.get(spokenOf) ?? null) : null;
  const spoken = host ?? (draft.host === null ? (clock.inForce ?? documentPeriod(clock)) : null);
  if (ofBase && spoken) return { ...baseFrom(ofBase, spoken.period, clock), basis: 'stated', isException: true };
  if (host) return { ...host, basis: 'inherited' };
  const publication = own === null && draft.unit === 'rank' ? publicationOf(draft, clock) : null;
  if (publication) return publication;
  const isPlanned = draft.status === 'target' || draft.status === 'forecast';
  // `Năm qua, tỷ lệ thất nghiệp ở thành thị là 3,18%, trong khi chỉ tiêu Quốc hội giao là dưới 4%`
  const beside = draft.rules.includes('label-carried-over') && own === null ? toldBeside(draft, drafts) : null;
  const ofBeside = beside === null ? null : (done.get(beside) ?? null);
  const isOfPast = ofBeside !== null && ofBeside.period.end.slice(0, 4) < (clock.published ?? '').slice(0, 4);
  if (isPlanned && isOfPast) return { ...ofBeside, basis: 'inherited' };
  if (isPlanned && own === null && clock.ahead && !liesAhead(clock)) return { ...clock.ahead, basis: 'inherited' };
  const isPast =
    (draft.status === 'target' || draft.status === 'forecast') &&
    clock.inForce !== null &&
    clock.published !== null &&
    clock.inForce.period.end < clock.published.slice(0, 10);
  return (
    (clock.inForce && !isPast && !(isDone(draft) && isAhead(clock.inForce, clock))
      ? { ...clock.inForce, basis: 'inherited' }
      : null) ?? documentPeriod(clock)
  );
};

/** `chỉ tiêu năm 2025 (90%)`: the time right before a parenthesis that the number opens. */
const timeBeforeGroup = ({ group, at }: Draft): TemporalMention | null => {
  const item = at === 0 && group.host ? group.host.group.items[group.host.at - 1] : undefined;
  return item?.kind === 'time' ? item.mention : null;
};

/** An index is told by the day it came out for so long. */
const CURRENT = 183;

/** `chỉ số … do Ngân hàng Thế giới công bố cuối năm ngoái vẫn xếp Việt Nam thứ 27/190`: told of then, where that is long ago. */
const publicationOf = ({ group }: Draft, clock: Clock): PeriodReading | null => {
  const at = group.items.findIndex((item, index) => item.kind === 'time' && isPublished(group, index));
  const mention = mentionAt(group, at);
  const reading = mention === null ? null : stated(mention, clock);
  const { published, written } = clock;
  if (reading === null) return null;
  if (published === null)
    return written !== null && Number(reading.period.end.slice(0, 4)) < written.year ? reading : null;
  const age = (Date.parse(published.slice(0, 10)) - Date.parse(reading.period.end)) / 86_400_000;
  return age > CURRENT ? reading : null;
};

/** The fact of the same sentence that a target without a time of its own is told beside. */
const toldBeside = (draft: Draft, drafts: readonly Draft[]): Draft | null => {
  if (draft.status !== 'target') return null;
  return (
    drafts
      .slice(0, drafts.indexOf(draft))
      .findLast(
        (each) => each.group === draft.group && isDone(each) && each.measure === 'level' && each.unit === draft.unit,
      ) ?? null
  );
};

/** `từ 2% vào cuối năm 2022 lên 3,36% vào cuối tháng 6`: the end of what it came from. */
const startBefore = (
  draft: Draft,
  drafts: readonly Draft[],
  done: ReadonlyMap<Draft, PeriodReading | null>,
): string | null => {
  const before = drafts[drafts.indexOf(draft) - 1];
  return before?.cue.kind === 'from' ? (done.get(before)?.period.end ?? null) : null;
};

const bounds = ({ period }: PeriodReading): { readonly from: string; readonly to: string } => ({
  from: period.start,
  to: period.end,
});

/** `đến cuối năm đã giải ngân được 142 tỷ đồng`, told in January. */
const hasHappened = (draft: Draft, own: TemporalMention, reading: PeriodReading, { published }: Clock): boolean =>
  draft.status === 'actual' &&
  (draft.rules.includes('actual-verb') ||
    draft.anchor?.rules.includes('actual-verb') === true ||
    COUNTED_UP_TO.test(fold(own.text))) &&
  published !== null &&
  !/\p{Nd}/u.test(own.text) &&
  isAhead(reading, { published }) &&
  isEarlyIn(Number(reading.period.end.slice(0, 4)), published);

/** The year the text is told in may be what an undated `hiện` tells of; what is looked back on is not. */
const isOfTheYear = ({ inForce, written }: Clock): boolean =>
  inForce === null || (/^\d{4}$/u.test(inForce.period.code) && Number(inForce.period.code) >= (written?.year ?? 0) - 1);

/** `Tính đến hết năm, … có 25,8 triệu khách hàng`, told in January. */
const COUNTED_UP_TO = new RegExp(`^${fold('tính')} `, 'u');

const YEAR_BEFORE = new RegExp(`${fold('năm trước')}$`, 'u');

/**
 * `12.380 người (cuối năm trước: 9.765)`, `đạt 87%, cùng kỳ năm ngoái 79,3%`: counted back from what the sentence told
 * before it, not from the article's date.
 */
const lookedBackFrom = (
  draft: Draft,
  own: TemporalMention,
  drafts: readonly Draft[],
  done: ReadonlyMap<Draft, PeriodReading | null>,
): PeriodReading | null => {
  const counts =
    own.samePeriod || (own.shift?.unit === 'year' && own.shift.amount === -1 && YEAR_BEFORE.test(fold(own.text)));
  if (!counts || draft.time !== null) return null;
  if (draft.host) return done.get(draft.host) ?? null;
  const timed = draft.group.items.findIndex((item) => item.kind === 'time' && item.mention.start === own.start);
  const told = Math.min(draft.at, timed < 0 ? draft.at : timed);
  const before = drafts.findLast((each) => each.group === draft.group && each.at < told);
  const reading = before ? (done.get(before) ?? null) : null;
  return reading?.basis === 'document' ? null : reading;
};

/** `nhích từ 11,9% lên 12,2%`: when the first was, nothing says. */
const rises = (draft: Draft, drafts: readonly Draft[]): boolean =>
  drafts[drafts.indexOf(draft) + 1]?.cue.kind === 'arrival' && draft.status !== 'target';

const WHOLE = fold('cả');

const YEAR = fold('năm');

const WHOLE_YEAR = 'cả năm';

const WITHIN = fold('trong');

/** `cả năm`, and of what is aimed at `trong năm` too. */
const namesWholeYear = ({ keys, items }: Group, at: number, status: Draft['status'], isPlan: boolean): boolean =>
  // `bằng 48,5% kế hoạch năm (241,6 tỉ kWh)`
  (isPlan && keys[at + 1] === YEAR && TARGET_NOUN.upTo(keys, at + 1) > 0 && items[at + 2]?.kind === 'group') ||
  (keys[at + 1] === YEAR &&
    (keys[at] === WHOLE || (keys[at] === WITHIN && (status === 'target' || status === 'forecast'))));

const isEarlyIn = (year: number, published: string): boolean =>
  Number(published.slice(0, 4)) === year && Number(published.slice(5, 7)) <= LAST_OF_REVIEWS;

/** Up to March the press still looks back on the year before. */
const LAST_OF_REVIEWS = 3;

/** `xuất khẩu cả năm đạt 8 triệu tấn`, `trong năm sẽ đạt 110.000 tỷ đồng`: the year spoken of, to its end. */
const wholeYear = (
  { group, from, at, right, status, measure }: Draft,
  clock: Clock,
  isPlan = false,
): PeriodReading | null => {
  if (measure === 'attainment' && !isPlan) return null;
  const of =
    Number((clock.inForce?.period.end ?? clock.published ?? '').slice(0, 4)) || clock.year || clock.written?.year;
  if (!of) return null;
  // `cả năm mới có 8.916 hồ sơ`, told in January
  const isOver = status === 'actual' && !isPlan && clock.published !== null && isEarlyIn(of, clock.published);
  const spoken = isOver ? of - 1 : of;
  for (let each = from; each < Math.max(at, right.end) + 4; each++)
    if (namesWholeYear(group, each, status, isPlan)) {
      const code = String(spoken);
      const period = { code, start: `${code}-01-01`, end: `${code}-12-31` };
      return {
        period,
        text: group.keys[each] === WHOLE ? WHOLE_YEAR : 'trong năm',
        basis: 'stated',
        // `cả năm có 13.900 vụ` of a text that has named no other time: what it goes on with
        isException: status !== 'actual' || clock.inForce !== null,
      };
    }
  return null;
};

/** `tháng 6/2025 là 39,51%; chỉ tiêu cả năm là 80%`: the year stands nearer than the month of the clause before. */
const wholeYearBehind = (draft: Draft, own: TemporalMention, clock: Clock): PeriodReading | null => {
  const { group, from, at } = draft;
  const timed = group.items.findIndex((item) => item.kind === 'time' && item.mention.start === own.start);
  if (timed < 0 || timed >= from) return null;
  const reach = draft.status === 'target' ? Math.max(at, draft.right.end) + 3 : at;
  const isNear = group.keys.slice(from, reach).some((key, index, keys) => key === WHOLE && keys[index + 1] === YEAR);
  if (!isNear) return null;
  // `8 triệu khách hàng vào cuối năm 2024, doanh thu cả năm phấn đấu đạt 5.000 tỷ đồng`
  const planned = draft.status === 'target' ? stated(own, clock) : null;
  return wholeYear(draft, planned === null ? clock : { ...clock, inForce: planned });
};

/** `tháng 10 tăng 7,6%; sản lượng cả năm đạt 3.459 tấn, tăng 3,9%`: the change is that of the level before it. */
const wholeYearOfLevel = (
  { anchor, group, measure }: Draft,
  own: TemporalMention,
  done: ReadonlyMap<Draft, PeriodReading | null>,
): PeriodReading | null => {
  if (anchor === null || anchor.group !== group || measure === 'level') return null;
  const timed = group.items.findIndex((item) => item.kind === 'time' && item.mention.start === own.start);
  const reading = done.get(anchor) ?? null;
  return timed < anchor.at && reading?.text === WHOLE_YEAR ? reading : null;
};

/** `xuất khẩu cả năm đạt 32,1 tỷ USD, tăng hơn 6% so với năm 2015`: the change has no time of its own. */
const wholeYearOfAnchor = (
  { anchor, group, measure }: Draft,
  done: ReadonlyMap<Draft, PeriodReading | null>,
): PeriodReading | null => {
  if (anchor === null || anchor.group !== group || measure === 'level' || measure === 'rank') return null;
  const reading = done.get(anchor) ?? null;
  return reading?.text === WHOLE_YEAR ? reading : null;
};

/** `Trong năm, cổng tiếp nhận 24.300 phản ánh`, told in December or when the year has just ended. */
const yearOpening = ({ group, measure, status }: Draft, { published, inForce }: Clock): PeriodReading | null => {
  const { keys } = group;
  const opens = keys[0] === WITHIN && keys[1] === YEAR && keys[2] === ',';
  const month = Number(published?.slice(5, 7) ?? 0);
  const isTold = month === LAST_MONTH || (month > 0 && month < LAST_OF_REVIEWS);
  if (!opens || !isTold || measure === 'rank' || status === 'target' || inForce?.period.code.length === YEAR_CODE)
    return null;
  const code = String(Number(published?.slice(0, 4)) - (month === LAST_MONTH ? 0 : 1));
  return {
    period: { code, start: `${code}-01-01`, end: `${code}-12-31` },
    text: 'trong năm',
    basis: 'stated',
    isException: true,
  };
};

const LAST_MONTH = 12;
const YEAR_CODE = 4;

/** `Cả năm ước đón 7,3 triệu lượt; công suất phòng khoảng 62%`: the sentence opens with the year, all of it is of that. */
const wholeYearOfOpening = (
  { group, measure }: Draft,
  drafts: readonly Draft[],
  done: ReadonlyMap<Draft, PeriodReading | null>,
): PeriodReading | null => {
  if (group.keys[0] !== WHOLE || group.keys[1] !== YEAR || measure === 'rank') return null;
  const first = drafts.find((each) => each.group === group);
  const reading = first === undefined ? null : (done.get(first) ?? null);
  return reading?.text === WHOLE_YEAR ? reading : null;
};

const SPAN = new RegExp(`^${fold('từ')} .* ${fold('đến')} `, 'u');

/** `Từ tháng 10/2024 đến tháng 10/2025, tốc độ tăng từ 71 lên 146 Mbps`: where it came from is of when that began. */
const startOf = (time: TemporalMention): TemporalMention =>
  time.kind === 'period' && time.from !== '' && time.to !== '' && SPAN.test(fold(time.text))
    ? { ...time, to: time.from }
    : time;

const isDone = (draft: Draft): boolean => draft.status === 'actual' || draft.status === 'estimate';

/** `đã rời đỉnh 131.000 đồng của tháng 3-2025`. */
const PEAKS = keySet('đỉnh', 'đáy', 'lục', 'mốc');

/** `Khảo sát hồi tháng 9 với 3.200 hộ cho thấy …`: all that it found is of then. */
const SURVEYS = phraseTable(['khảo sát', 'điều tra', 'thăm dò', 'thống kê']);

/** `riêng năm 2022 là 1.832 tỷ đồng`, a time in brackets behind its number. */
const isSetApart = (draft: Draft, time: TemporalMention): boolean => {
  const { group } = draft;
  const at = group.items.findIndex((item) => item.kind === 'time' && item.mention.start === time.start);
  const ofPeak = PEAKS.has(group.keys[draft.at - 1] ?? '') && at > draft.at;
  const isSurvey = SURVEYS.upTo(group.keys, at - 1) > 0;
  return at < 0 ? timeBehind(draft)?.start === time.start : ofPeak || (isSetAlone(group, at) && !isSurvey);
};

export const isComparison = (draft: Draft): boolean =>
  draft.measure === 'change' || draft.measure === 'growth' || draft.measure === 'multiple';

import { previousYear, shiftPeriod, toPeriod } from '../mentions/time/period.ts';
import type { Base, Period, PeriodBasis, Sentence, TemporalMention } from '../model.ts';
import { fold } from '../text/fold.ts';
import type { Draft } from './draft.ts';
import type { Group, Item } from './items.ts';
import { DISCOURSE, TIME_PREPOSITION } from './cue-tables.ts';
import { isRespective } from './runs.ts';

/** The period of a row with the words it was read from. */
export interface PeriodReading {
  readonly period: Period;
  /** Set apart from the rest of the text: `riêng năm 2022`, `87% (năm 2019)`. It lends itself to nothing. */
  readonly isException: boolean;
  readonly text: string;
  readonly basis: PeriodBasis;
}

/** What a change is measured against. */
export interface BaseReading {
  readonly base: Base;
  readonly period: Period | null;
  readonly text: string;
}

/** What earlier sentences and the article lend. */
export interface Clock {
  /** The article's own date, null when it has none. */
  readonly published: string | null;
  /** The period in force from an earlier sentence or heading. */
  readonly inForce: PeriodReading | null;
  /** Whether `inForce` was stated in this paragraph as an as-of date. */
  readonly asOfInParagraph: boolean;
  /** The base period of the change before, null when there was none. */
  readonly lastBase: Period | null;
  /** The year that open dates take: stated nearby, else null. */
  readonly year: number | null;
}

type Use = 'period' | 'base' | 'name' | 'none';

const keySet = (...all: string[]): ReadonlySet<string> => new Set(all.map(fold));
const ALONE = keySet('riêng');
const SO = fold('so');
const VOI = fold('với');
/** `đặt cạnh tháng 7.2019` compares, `bên cạnh` does not. */
const BESIDE = fold('cạnh');
const BEN = fold('bên');
const COMPARATIVE = keySet('hơn', 'kém', 'bằng', 'lần');
const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(['nghị quyết', 'quyết định', 'chương trình', 'đề án', 'luật', 'chỉ thị', 'thông tư', 'nghị định', 'chiến lược', 'hội nghị', 'kế hoạch', 'dự án', 'công văn', 'chủ đề', 'hội thảo', 'diễn đàn', 'bộ luật', 'giải thưởng'].map(fold));

const isSign = (item: Item | undefined): boolean => item === undefined || item.kind === 'sign';

/** `so với năm 2021`, `so với mục tiêu của năm`: within a few words and no sign. */
const followsComparison = (group: Group, at: number): boolean => {
  for (let back = at - 1; back >= at - 7 && back >= 0; back--) {
    if (isSign(group.items[back]) && group.keys[back] !== ',') return false;
    if (group.items[back]?.kind === 'number' || group.items[back]?.kind === 'time') return false;
    if (group.keys[back] === VOI && group.keys[back - 1] === SO) return true;
    if (group.keys[back] === BESIDE && group.keys[back - 1] !== BEN) return true;
  }
  return false;
};

const followsDocument = (group: Group, at: number): boolean => {
  for (let back = at - 1; back >= at - 12 && back >= 0; back--) {
    const item = group.items[back];
    if (item?.kind === 'number' || (item?.kind === 'sign' && item.key !== '-') || item?.kind === 'time') return false;
    if (item?.kind === 'name' && /^(?:nghị|quyết|chương|đề án|luật|chỉ thị|kế hoạch)/u.test(item.key)) return back === at - 1;
    if (DOCUMENT_NOUNS.has(`${group.keys[back]} ${group.keys[back + 1] ?? ''}`)) return true;
  }
  return false;
};

const RANGED: ReadonlySet<TemporalMention['kind']> = new Set(['set', 'duration', 'time']);

const MONTHS = /^P(?<months>[2-9]|1[01])M$/u;
const LASTING = keySet('vòng', 'sau', 'dài', 'hạn', 'mỗi', 'hơn', 'gần', 'khoảng', 'suốt', 'thêm', 'cách', 'từ', 'đến', 'trước', 'gói', 'sớm', 'nghỉ', 'tù', 'phạt');
const ELAPSED = keySet('tuổi', 'sau', 'trước', 'nữa', 'tới', 'liên', 'để', 'thi', 'không', 'trở', 'tù', 'một', 'thực', 'triển', 'kể');

/** `9 tháng, xuất khẩu đạt …`: so many months of the year, where nothing says that it lasts. */
const monthsOfYear = (group: Group, at: number): number | null => {
  const item = group.items[at];
  if (item?.kind !== 'time' || item.mention.kind !== 'duration') return null;
  const months = MONTHS.exec(item.mention.duration ?? '')?.groups?.['months'];
  if (months === undefined || !/^\p{Nd}/u.test(item.mention.text) || LASTING.has(group.keys[at - 1] ?? '') || ELAPSED.has(group.keys[at + 1] ?? '')) return null;
  return Number(months);
};

/** The same, as a mention of a period whose year is the article's. */
const elapsedMonths = (mention: TemporalMention, months: number): TemporalMention => {
  const two = String(months).padStart(2, '0');
  return { ...mention, kind: 'period', from: 'XXXX-01', to: `XXXX-${two}`, grain: 'month', open: 'year', basis: 'completed' };
};

/** What a time in the sentence is for. */
const useOf = (group: Group, at: number): Use => {
  const item = group.items[at];
  if (monthsOfYear(group, at) !== null) return followsComparison(group, at) ? 'none' : 'period';
  if (item?.kind !== 'time' || RANGED.has(item.mention.kind) || (item.mention.from === '' && item.mention.to === '' && !item.mention.samePeriod && item.mention.shift === null)) return 'none';
  if (followsComparison(group, at)) return 'base';
  const before = group.items[at - 1];
  if (before?.kind === 'word' && COMPARATIVE.has(before.key)) return 'base';
  if (before?.kind === 'number' && before.mention.kind === 'multiple') return 'base';
  if (!item.mention.asOf && !item.mention.now && followsDocument(group, at)) return 'name';
  return 'period';
};

const mentionAt = (group: Group, at: number): TemporalMention | null => {
  const item = group.items[at];
  if (item?.kind !== 'time') return null;
  const months = monthsOfYear(group, at);
  return months === null ? item.mention : elapsedMonths(item.mention, months);
};

/** `(năm 2019)`: a parenthesis of nothing but a time. */
const loneTime = (item: Item | undefined): TemporalMention | null => {
  if (item?.kind !== 'group' || item.group.items.length > 4) return null;
  const time = item.group.items.find((each) => each.kind === 'time');
  return time?.kind === 'time' && !item.group.items.some((each) => each.kind === 'number') ? time.mention : null;
};

/** The time right behind a number and its noun: `đạt 20% GDP năm 2025`, `21% (năm 2019)`. */
const timeBehind = (draft: Draft): TemporalMention | null => {
  const { group } = draft;
  const lone = loneTime(group.items[draft.at + 1]) ?? loneTime(group.items[draft.right.end]) ?? loneTime(group.items[draft.right.end - 1]);
  if (lone) return lone;
  for (let at = Math.max(draft.at + 1, draft.right.end); at < group.items.length; at++) {
    const item = group.items[at];
    if (item?.kind === 'time') {
      return useOf(group, at) === 'period' ? mentionAt(group, at) : null;
    }
    if (item === undefined || item.kind !== 'word' || TIME_PREPOSITION.from(group.keys, at) === 0) return null;
  }
  return null;
};

const CLAUSE_SIGNS: ReadonlySet<string> = new Set([',', ':', '-', '–']);

/** `… trong 6 tháng đầu năm đạt nhiều kết quả: tỷ lệ …`: it stands in the clause that a colon ends. */
const introduces = (group: Group, at: number): boolean => {
  const colon = group.items.findIndex((item, index) => index > at && item.kind === 'sign' && item.key === ':');
  return colon > 0 && group.items[colon + 1]?.kind !== 'number' && group.items.slice(0, colon).every((item) => item.kind !== 'number');
};

/** A time that a sentence or a clause opens with: it frames what follows. */
/** Nothing but prepositions and openers stand before it. */
const isOpener = (group: Group, at: number): boolean => {
  for (let back = at - 1; back >= 0; ) {
    const length = Math.max(TIME_PREPOSITION.upTo(group.keys, back + 1), DISCOURSE.upTo(group.keys, back + 1), group.keys[back] === ',' ? 1 : 0);
    if (length === 0) return false;
    back -= length;
  }
  return true;
};

const isFrame = (group: Group, at: number): boolean => {
  if (introduces(group, at)) return true;
  for (let back = at - 1; back >= 0; ) {
    const item = group.items[back];
    if (item?.kind === 'sign' && CLAUSE_SIGNS.has(item.key)) return group.items[back - 1]?.kind !== 'time' && group.items.slice(0, back).every((each) => each.kind !== 'number');
    const length = Math.max(TIME_PREPOSITION.upTo(group.keys, back + 1), DISCOURSE.upTo(group.keys, back + 1));
    if (length === 0) return false;
    back -= length;
  }
  return true;
};

/** A time left of the number: in its own statement, in that of a number before it, or framing the sentence. */
const timeBefore = (draft: Draft, drafts: readonly Draft[]): TemporalMention | null => {
  const own = timeLeftOf(draft.group, draft.at, draft, drafts);
  if (own || draft.host || !draft.group.host) return own;
  return timeLeftOf(draft.group.host.group, draft.group.host.at, draft, drafts);
};

const timeLeftOf = (group: Group, before: number, draft: Draft, drafts: readonly Draft[]): TemporalMention | null => {
  for (let at = before - 1; at >= 0; at--) {
    const item = group.items[at];
    const lone = loneTime(item);
    const opens = group.items.slice(0, at).every((each) => each.kind !== 'number');
    if (lone && group.items[at - 1]?.kind !== 'number' && (lone.asOf || opens)) return lone;
    if (item?.kind !== 'time' || useOf(group, at) !== 'period') continue;
    const owner = drafts.find((each) => each.group === group && each.at > at);
    if (group === draft.group && at < (owner?.from ?? 0) && !isFrame(group, at) && !TITLES.has(draft.sentence.kind)) continue;
    const lends = owner === draft || owner === undefined || owner.status === draft.status || draft.status !== 'actual' || (owner.status !== 'target' && owner.status !== 'forecast');
    const behind = drafts.some((each) => each.group === group && each !== draft && timeBehind(each) === item.mention && each.status === 'target' && draft.status !== 'target');
    if (lends && !behind) return mentionAt(group, at);
  }
  return draft.status === 'target' && group === draft.group ? planTime(draft) : null;
};

/** `Kế hoạch năm nay đưa ra chỉ tiêu 80%`: the year of a plan is that of its targets. */
const planTime = ({ group, from, at }: Draft): TemporalMention | null => {
  for (let each = at - 1; each >= from; each--) if (useOf(group, each) === 'name') return mentionAt(group, each);
  return null;
};

/** `năm 2021, 2022 lần lượt là 11,91%, 14,26%`: as many times as numbers. */
const respectiveTime = (draft: Draft, drafts: readonly Draft[]): TemporalMention | null => {
  const run = listOf(draft, drafts);
  const first = run[0];
  if (!first || run.length < 2 || !isRespective(draft.group, first.from, first.at)) return null;
  const times: TemporalMention[] = [];
  for (let at = first.from; at < first.at; at++) {
    const mention = mentionAt(draft.group, at);
    if (mention && useOf(draft.group, at) === 'period') times.push(mention);
  }
  return times.length === run.length ? (times[run.indexOf(draft)] ?? null) : null;
};

const listOf = (draft: Draft, drafts: readonly Draft[]): readonly Draft[] => {
  const inGroup = drafts.filter((each) => each.group === draft.group);
  const at = inGroup.indexOf(draft);
  let first = at;
  while (first > 0 && inGroup[first]?.cue.kind === 'list') first--;
  let last = at;
  while (inGroup[last + 1]?.cue.kind === 'list') last++;
  return inGroup.slice(first, last + 1);
};

const yearOf = (iso: string): number => Number(iso.slice(0, 4));
const OPEN = /^XXXX/u;

/** The year in which a period without one had ended when the article appeared. */
const elapsedYear = (mention: TemporalMention, clock: Clock): number | null => {
  if (!OPEN.test(mention.to) || clock.published === null) return null;
  const [year, month] = [yearOf(clock.published), Number(clock.published.slice(5, 7))];
  return Number(mention.to.slice(5, 7)) <= month ? year : year - 1;
};

/** A mention in days, with the year of its surroundings where none is printed. */
const resolve = (mention: TemporalMention, clock: Clock): Period | null => {
  if (mention.now) return clock.published === null ? null : toPeriod({ from: clock.published.slice(0, 10), to: clock.published.slice(0, 10), grain: 'day' }, true);
  if (mention.samePeriod && mention.from === '' && mention.to === '') return null;
  const relative = relativeYear(mention, clock);
  if (relative) return relative;
  const year = mention.open === 'year' && mention.shift === null ? (clock.year ?? elapsedYear(mention, clock)) : null;
  const put = (iso: string): string => (year !== null ? iso.replace(/^(?:\d{4}|XXXX)/u, String(year)) : iso);
  const from = put(mention.from);
  const to = put(mention.to);
  if ((from === '' && to === '') || OPEN.test(from) || OPEN.test(to)) return null;
  return toPeriod({ from, to, grain: mention.grain }, mention.asOf);
};

const POINTS_BACK = /này$/u;

/** `cũng trong tháng này`: the month that is spoken of. */
const pointedAt = (mention: TemporalMention, clock: Clock): PeriodReading | null =>
  POINTS_BACK.test(mention.text) && mention.grain === 'month' && clock.inForce && clock.inForce.period.start.slice(0, 7) === clock.inForce.period.end.slice(0, 7) ? { ...clock.inForce, basis: 'inherited' } : null;

/** `năm nay` of an article without a date: the year its text states. */
const relativeYear = (mention: TemporalMention, clock: Clock): Period | null => {
  if (clock.published !== null || clock.year === null || mention.shift?.unit !== 'year' || mention.grain !== 'year') return null;
  const year = String(clock.year + mention.shift.amount);
  return { code: year, start: `${year}-01-01`, end: `${year}-12-31` };
};

const stated = (mention: TemporalMention, clock: Clock): PeriodReading | null => {
  const pointed = pointedAt(mention, clock);
  if (pointed) return pointed;
  const period = resolve(mention, clock);
  return period ? { period, text: mention.text, basis: mention.now ? 'document' : 'stated', isException: false } : null;
};

const documentPeriod = (clock: Clock): PeriodReading | null => {
  if (clock.published === null) return null;
  const day = clock.published.slice(0, 10);
  return { period: { code: day, start: day, end: day }, text: '', basis: 'document', isException: false };
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
const isThen = (group: Group): boolean => group.host !== null && THEN.has(group.keys[0] ?? '') && group.keys[1] === fold('đó');

/** The period of a draft (rule 4 of the row contract). `done` are the readings of the drafts before it. */
export const periodOf = (draft: Draft, drafts: readonly Draft[], clock: Clock, done: ReadonlyMap<Draft, PeriodReading | null>): PeriodReading | null => {
  const own = draft.time ?? respectiveTime(draft, drafts) ?? timeBehind(draft) ?? timeBefore(draft, drafts);
  if (own && !(own.now && clock.asOfInParagraph)) {
    const reading = stated(own, clock);
    if (reading) return { ...reading, isException: isSetApart(draft, own) };
    if (own.samePeriod) {
      const compared = (draft.host ? done.get(draft.host) : null) ?? clock.inForce ?? documentPeriod(clock);
      if (compared) return { ...baseFrom(own, compared.period, clock), basis: 'stated', isException: true };
    }
  }
  const earlier = draft.host === null && draft.status !== 'actual' ? drafts.slice(0, drafts.indexOf(draft)).findLast((each) => each.status === draft.status && done.get(each)?.basis === 'stated') : undefined;
  const ofEarlier = earlier ? (done.get(earlier) ?? null) : null;
  if (ofEarlier) return { ...ofEarlier, basis: 'inherited' };
  if (draft.measure !== 'change' && clock.lastBase !== null && isThen(draft.group)) return { period: clock.lastBase, text: '', basis: 'inherited', isException: true };
  const ofBase = draft.measure === 'level' ? baseTimeBeforeGroup(draft.group) : null;
  const spokenOf = draft.measure !== 'level' && draft.anchor?.sentence === draft.sentence ? draft.anchor : draft.host;
  const host = draft.host && spokenOf ? (done.get(spokenOf) ?? null) : null;
  if (ofBase && host) return { ...baseFrom(ofBase, host.period, clock), basis: 'stated', isException: true };
  if (host) return { ...host, basis: 'inherited' };
  const isPast = draft.status === 'target' && clock.inForce !== null && clock.published !== null && clock.inForce.period.end < clock.published.slice(0, 10);
  return (clock.inForce && !isPast ? { ...clock.inForce, basis: 'inherited' } : null) ?? documentPeriod(clock);
};

/** `riêng năm 2022 là 1.832 tỷ đồng`, a time in brackets behind its number. */
const isSetApart = (draft: Draft, time: TemporalMention): boolean => {
  const { group } = draft;
  const at = group.items.findIndex((item) => item.kind === 'time' && item.mention.start === time.start);
  return at < 0 ? timeBehind(draft)?.start === time.start : ALONE.has(group.keys[at - 1] ?? '');
};

const baseFrom = (mention: TemporalMention, period: Period, clock: Clock): { period: Period; text: string } => {
  const bounds = { from: period.start, to: period.end, grain: 'day' as const };
  const instant = period.start === period.end;
  const named = mention.from !== '' && !OPEN.test(mention.from);
  if (mention.samePeriod) {
    const years = named && mention.grain === 'year' ? yearOf(mention.from) - yearOf(period.end) : -1;
    if (named && mention.grain !== 'year') return { period: toPeriod({ from: mention.from, to: mention.to, grain: mention.grain }, mention.asOf), text: mention.text };
    return { period: toPeriod(years === -1 ? previousYear(bounds) : shiftPeriod(bounds, 'year', years), instant), text: mention.text };
  }
  if (mention.shift) {
    const whole = mention.shift.unit === 'month' && !instant ? { ...bounds, from: `${period.end.slice(0, 7)}-01` } : bounds;
    return { period: toPeriod(shiftPeriod(whole, mention.shift.unit, mention.shift.amount), instant), text: mention.text };
  }
  return { period: resolve(mention, { ...clock, year: clock.year ?? yearOf(period.end) }) ?? period, text: mention.text };
};

const baseTime = (draft: Draft): TemporalMention | null => {
  const { group } = draft;
  for (let at = draft.at - 1; at >= draft.from; at--) {
    const item = group.items[at];
    if (item?.kind === 'time' && useOf(group, at) === 'base') return item.mention;
  }
  for (let at = draft.at + 1; at < group.items.length; at++) {
    const item = group.items[at];
    if (item?.kind === 'time' && useOf(group, at) === 'base') return item.mention;
    if (item?.kind === 'number' || (item?.kind === 'sign' && item.key === ';')) break;
    if (item?.kind === 'time' && item.mention.samePeriod) return item.mention;
  }
  for (let at = draft.at - 1; at >= 0; at--) {
    const item = group.items[at];
    if (item?.kind === 'time' && (useOf(group, at) === 'base' || item.mention.samePeriod)) return item.mention;
    if (item?.kind === 'number' || (item?.kind === 'sign' && item.key === ';')) break;
  }
  return null;
};

/** The base of a list of changes stands behind its last number. */
const sharedBaseTime = (draft: Draft, drafts: readonly Draft[]): TemporalMention | null => {
  const own = baseTime(draft);
  if (own) return own;
  const last = listOf(draft, drafts).at(-1);
  const later = last && last !== draft ? baseTime(last) : null;
  if (later) return later;
  const following = drafts.filter((each) => each.group === draft.group && each.at > draft.at && isChange(each));
  const next = following[0];
  return next && next.cue.kind === draft.cue.kind && next.at - draft.at < 8 ? baseTime(next) : null;
};

const isChange = (draft: Draft): boolean => draft.measure === 'change' || draft.measure === 'growth' || draft.measure === 'multiple';

const comparesOther = (draft: Draft): boolean => {
  const { group } = draft;
  for (let at = draft.at + 1; at < draft.at + 6; at++) if (group.keys[at] === VOI && group.keys[at - 1] === SO) return true;
  return draft.measure === 'multiple' && draft.right.items.length > 0;
};

/** The base of a change (rules 2 to 4 of the row contract); `last` is that of the change before it in the paragraph. */
export const baseOf = (draft: Draft, drafts: readonly Draft[], period: PeriodReading | null, clock: Clock, last: BaseReading | null): BaseReading | null => {
  if (draft.base === 'target') return { base: 'target', period: null, text: '' };
  if (!isChange(draft) && draft.measure !== 'attainment') return null;
  const time = draft.baseTime ?? sharedBaseTime(draft, drafts);
  if (time && period) return { base: 'period', ...baseFrom(time, period.period, clock) };
  if (comparesOther(draft)) return { base: 'other', period: null, text: '' };
  return draft.measure !== 'multiple' && last?.base === 'period' ? last : null;
};

const TITLES: ReadonlySet<string> = new Set(['title', 'heading']);

/** A time that frames more than its own sentence. */
export interface Setting {
  readonly reading: PeriodReading;
  /** `riêng tháng 8, …`: set apart from what the text is about, it frames its paragraph only. */
  readonly isException: boolean;
}


/** The time that frames this sentence and those behind it; null when it sets none. Titles and headings set any. */
export const settingTime = (sentence: Sentence, group: Group, drafts: readonly Draft[], clock: Clock): Setting | null => {
  const isTitle = TITLES.has(sentence.kind);
  for (const [at, item] of group.items.entries()) {
    if (item.kind === 'number' && drafts.length > 0 && !isTitle) break;
    if (item.kind !== 'time' || useOf(group, at) !== 'period' || item.mention.now || (item.mention.to === '' && monthsOfYear(group, at) === null)) continue;
    const frames = drafts.length > 0 ? isFrame(group, at) : isOpener(group, at) || introduces(group, at);
    if (!isTitle && !frames && !isReported(group, at)) continue;
    const isEvent = (item.mention.kind === 'date' || item.mention.kind === 'datetime') && !item.mention.asOf;
    const mention = isEvent ? null : mentionAt(group, at);
    const reading = mention ? stated(mention, clock) : null;
    if (reading) return { reading, isException: ALONE.has(group.keys[at - 1] ?? '') };
  }
  return null;
};


const RESULTS: ReadonlySet<string> = new Set(['kết quả', 'tổng kết', 'sơ kết', 'tình hình'].map(fold));

/** `báo cáo kết quả 6 tháng đầu năm 2024`: what is reported on frames the text, `kế hoạch năm 2025` does not. */
const isReported = (group: Group, at: number): boolean => {
  for (let back = at - 1; back >= 0 && back >= at - 10; back--) {
    const kind = group.items[back]?.kind;
    if (kind !== 'word' && kind !== 'name' && kind !== 'group') return false;
    if (RESULTS.has(`${group.keys[back]} ${group.keys[back + 1] ?? ''}`)) return true;
  }
  return false;
};

/** The year a sentence states for the open dates around it. */
export const statedYear = (group: Group): number | null => {
  for (const [at, item] of group.items.entries()) {
    if (item.kind !== 'time' || item.mention.open !== null || item.mention.basis !== 'stated' || useOf(group, at) !== 'period') continue;
    if (item.mention.grain === 'decade' || item.mention.grain === 'century') continue;
    const year = /^\d{4}/u.exec(item.mention.to)?.[0];
    if (year !== undefined) return Number(year);
  }
  return null;
};

/** The times of a head or caption: the period it is for, and the one it is compared with. */
export const headTimes = (group: Group): { readonly period: TemporalMention | null; readonly base: TemporalMention | null } => {
  const of = (use: Use): TemporalMention | null => {
    const at = group.items.findIndex((_, index) => useOf(group, index) === use);
    return at < 0 ? null : mentionAt(group, at);
  };
  return { period: of('period') ?? of('name'), base: of('base') };
};

/** The period that a lead-in or caption states for what stands under it. */
export const leadPeriod = (group: Group, clock: Clock): PeriodReading | null => {
  const { period } = headTimes(group);
  return period && !period.now ? stated(period, clock) : null;
};

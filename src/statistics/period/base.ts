import type { Base, Period, TemporalMention } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { isComparedPlace } from '../attach/scope.ts';
import { comparedFrom } from '../clause/comparison.ts';
import { cueBefore } from '../clause/cue.ts';
import type { Group } from '../clause/items.ts';
import type { Draft } from '../draft.ts';
import { phraseTable } from '../words/phrase-table.ts';
import { isComparison, isOfBase, listOf, loneTime } from './period.ts';
import { baseFrom, type Clock, type PeriodReading, resolve } from './resolve.ts';
import { useOf } from './time-use.ts';

/** What a change is measured against. */
export interface BaseReading {
  readonly base: Base;
  readonly period: Period | null;
  readonly text: string;
  /** Code of the period of the change. */
  readonly of: string | null;
}

/** `tăng so với mức 40,2% năm 2022`: the number compared with, whose time is that of the base. */
const isBaseLevel = (group: Group, at: number): boolean =>
  group.items[at]?.kind === 'number' && cueBefore(group, at).kind === 'base';

/** `và 10% so với cùng kỳ`: the comparison right behind the number is its own. */
const comparedRightBehind = ({ group, at }: Draft): TemporalMention | null => {
  const compared = comparedFrom(group, at + 1);
  const item = compared === null ? undefined : group.items[compared];
  return compared !== null && item?.kind === 'time' && useOf(group, compared) === 'base' ? item.mention : null;
};

/** `gấp 3,8 lần cùng kỳ 2022, song mới bằng 68,9% cùng kỳ 2019`. */
const rightBehind = ({ group, at }: Draft): TemporalMention | null => {
  const item = group.items[at + 1];
  return item?.kind === 'time' && useOf(group, at + 1) === 'base' ? item.mention : null;
};

const LENGTH = /^P(?<count>\d{1,2})(?<unit>[YM])$/u;
const BEFORE = fold('trước');
const AFTER = fold('sau');

/** `gấp 2,9 lần một năm trước đó`, `nhanh hơn 20,3% sau một năm`: so long before the period of the change. */
const earlier = ({ items, keys }: Group, at: number): TemporalMention | null => {
  const item = items[at];
  if (item?.kind !== 'time' || item.mention.kind !== 'duration') return null;
  const { count, unit } = LENGTH.exec(item.mention.duration ?? '')?.groups ?? {};
  if (count === undefined || !(keys[at + 1] === BEFORE || keys[at - 1] === AFTER)) return null;
  return { ...item.mention, shift: { unit: unit === 'Y' ? 'year' : 'month', amount: -Number(count) } };
};

/** How far behind its number such a length stands. */
const EARLIER_REACH = 4;

const earlierBehind = ({ group, at }: Draft): TemporalMention | null => {
  for (let each = at + 1; each <= at + EARLIER_REACH; each++) {
    const item = group.items[each];
    if (item === undefined || item.kind === 'number' || item.kind === 'sign') return null;
    const found = earlier(group, each);
    if (found) return found;
  }
  return null;
};

/** `gấp 7,6 lần nhóm nghèo nhất (1,35 triệu đồng), …`: the times behind the parenthesis are of something else. */
const isOfThing = ({ measure, group, right }: Draft): boolean =>
  measure === 'multiple' && right.items.length > 1 && group.items[right.end - 1]?.kind === 'group';

/** `tăng 1,58% và so với cùng kỳ năm trước tăng 3,27%`: what is said before the next change is of that one. */
const opensNext = ({ group, at: own }: Draft, at: number): boolean => {
  const next = group.items.slice(at + 1, at + NEXT_REACH).findIndex(({ kind }) => kind === 'number');
  return (
    next > 0 &&
    MOVES.has(cueBefore(group, at + 1 + next).kind) &&
    JOINS.has(group.keys[own + 1] ?? '') &&
    comparedFrom(group, own + 2) === at
  );
};

const JOINS: ReadonlySet<string> = new Set([',', 'và', 'song', 'nhưng'].map(fold));

const NEXT_REACH = 4;

const baseTime = (draft: Draft): TemporalMention | null => {
  const { group } = draft;
  const own = comparedRightBehind(draft) ?? earlierBehind(draft) ?? rightBehind(draft);
  if (own) return own;
  if (isOfThing(draft)) return null;
  for (let at = draft.at - 1; at >= draft.from; at--) {
    const item = group.items[at];
    if (item?.kind === 'time' && useOf(group, at) === 'base') return item.mention;
    const lone = loneTime(item);
    if (lone && isOfBase(group, at)) return lone;
  }
  let passedBase = false;
  for (let at = draft.at + 1; at < group.items.length; at++) {
    const item = group.items[at];
    if (item?.kind === 'time' && opensNext(draft, at)) break;
    if (item?.kind === 'time' && (useOf(group, at) === 'base' || passedBase)) return item.mention;
    if (isBaseLevel(group, at)) {
      passedBase = true;
      continue;
    }
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

/** `20.986 máy ATM (giảm 0,5%) và 466.500 máy POS (tăng 24,9%) so với năm trước`: what changes in brackets are compared with. */
const baseBehindHost = ({ host }: Group): TemporalMention | null => {
  if (host === null) return null;
  const { items } = host.group;
  for (let at = host.at + 1; at < items.length && items[at]?.key !== ';'; at++) {
    const compared = items[at - 1]?.kind === 'group' ? comparedFrom(host.group, at) : null;
    const item = compared === null ? undefined : items[compared];
    if (item?.kind === 'time') return item.mention;
  }
  return null;
};

/** The base of a list of changes stands behind its last number. */
const sharedBaseTime = (draft: Draft, drafts: readonly Draft[]): TemporalMention | null => {
  const own = baseTime(draft);
  if (own) return own;
  const behind = baseBehindHost(draft.group);
  if (behind) return behind;
  const last = listOf(draft, drafts).at(-1);
  const later = last && last !== draft ? baseTime(last) : null;
  if (later) return later;
  const following = drafts.filter((each) => each.group === draft.group && each.at > draft.at && isComparison(each));
  const next = following[0];
  return next && MOVES.has(next.cue.kind) && MOVES.has(draft.cue.kind) && next.at - draft.at < NEAR
    ? baseTime(next)
    : null;
};

/** `giảm 27,4% về số doanh nghiệp nhưng lại tăng 0,8% về số vốn so với tháng trước`: both are compared. */
const NEAR = 12;

const MOVES: ReadonlySet<Draft['cue']['kind']> = new Set(['rise', 'fall']);

const AVERAGES: ReadonlySet<string> = new Set(['bình quân', 'trung bình', 'mức chung'].map(fold));
const THAN: ReadonlySet<string> = new Set(['hơn', 'kém'].map(fold));

/** `thấp hơn mức bình quân cấp huyện 25,3 điểm phần trăm`. */
const isThanBefore = ({ keys }: Group, at: number): boolean =>
  THAN.has(keys[at - 1] ?? '') || (keys[at - 1] === LEVEL && THAN.has(keys[at - 2] ?? ''));

const LEVEL = fold('mức');

/** `thấp hơn mực nước chết 0,4m`: what stands between `hơn` and the number. */
const isThanThing = ({ group: { keys, items }, at, cue }: Draft): boolean => {
  const than = THAN.has(keys[cue.end - 1] ?? '') ? cue.end - 1 : -1;
  const words = items.slice(than + 1, at).filter(({ key }) => !HEDGES.has(key));
  return than >= 0 && words.length > 1 && words.every(({ kind }) => kind === 'word' || kind === 'name');
};

const HEDGES: ReadonlySet<string> = new Set(['tới', 'đến', 'gần', 'khoảng', 'chừng', 'trên', 'những'].map(fold));

const comparesOther = (draft: Draft): boolean => {
  const { group } = draft;
  if (isThanThing(draft)) return true;
  for (let at = draft.at + 1; at < draft.at + 5 && group.keys[at] !== ';'; at++)
    if (comparedFrom(group, at) !== null) return true;
  for (let at = draft.at - 1; at >= draft.from; at--) {
    if (group.items[at]?.kind === 'place') return isComparedPlace(group, at);
    if (AVERAGES.has(`${group.keys[at - 1] ?? ''} ${group.keys[at] ?? ''}`) && isThanBefore(group, at - 1)) return true;
  }
  return draft.measure === 'multiple' && draft.right.items.length > 0;
};

const EARLIER = phraseTable([
  ...[
    'vụ',
    'mùa',
    'kỳ',
    'đợt',
    'lần',
    'niên vụ',
    'năm học',
    'phiên',
    'khóa',
    'nhiệm kỳ',
    'lần công bố',
    'lần trước',
  ].flatMap((round) => [`${round} trước`, `${round} trước đó`]),
  'trước đây',
  'trước kia',
  'trước dịch',
  'tết trước',
]);

const EARLIER_REACH_BEHIND = 9;

/** `gấp 3,2 lần vụ trước`, `gấp đôi trước đây`, `so với lần công bố trước`: an earlier time without a date. */
const comparesEarlier = ({ group: { keys, items }, at, from }: Draft): boolean => {
  // `nhiều hơn Tết trước gần 5%`
  for (let each = at - 1; each > from; each--)
    if (THAN.has(keys[each - 1] ?? '') && EARLIER.from(keys, each) > 0) return true;
  for (let each = at + 1; each <= at + EARLIER_REACH_BEHIND; each++) {
    const item = items[each];
    if (item === undefined || item.kind === 'number' || item.kind === 'sign' || item.kind === 'group') return false;
    if (EARLIER.from(keys, each) > 0) return true;
  }
  return false;
};

const AVERAGED: ReadonlySet<string> = new Set(['bình quân', 'trung bình'].map(fold));

/** `so với mức bình quân của năm ngoái`: of the whole year, however short the period of the change. */
const isWhole = ({ group }: Draft, time: TemporalMention): boolean => {
  const at = group.items.findIndex((item) => item.kind === 'time' && item.mention === time);
  if (at < 0 || time.grain !== 'year' || time.samePeriod) return false;
  const end = group.keys[at - 1] === OF ? at - 1 : at;
  return AVERAGED.has(`${group.keys[end - 2] ?? ''} ${group.keys[end - 1] ?? ''}`);
};

const OF = fold('của');

/** The base of a change (rules 2 to 4 of the row contract); `last` is that of the change before it in the paragraph. */
export const baseOf = (
  draft: Draft,
  drafts: readonly Draft[],
  period: PeriodReading | null,
  clock: Clock,
  last: BaseReading | null,
): BaseReading | null => {
  if (draft.base === 'target') return { base: 'target', period: null, text: '', of: null };
  if (!isComparison(draft) && draft.measure !== 'attainment') return null;
  const found = draft.baseTime ?? sharedBaseTime(draft, drafts);
  const time = found?.samePeriod && period?.basis === 'stated' && period.text === found.text ? null : found;
  if (time && period) {
    const whole = isWhole(draft, time) ? resolve(time, clock) : null;
    const from = whole === null ? baseFrom(time, period.period, clock) : { period: whole, text: time.text };
    return { base: 'period', ...from, of: period.period.code };
  }
  if (time) return { base: 'period', period: time.samePeriod ? null : resolve(time, clock), text: time.text, of: null };
  if (comparesEarlier(draft)) return { base: 'period', period: null, text: '', of: null };
  if (comparesOther(draft)) return { base: 'other', period: null, text: '', of: null };
  return draft.measure !== 'multiple' && last?.base === 'period' && last.of === (period?.period.code ?? null)
    ? last
    : null;
};

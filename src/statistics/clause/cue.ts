import type { Span } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { ARRIVAL, COPULA, FALL, RISE, SHARE, TARGET_NOUN } from '../words/cue-tables.ts';
import { keySet } from '../words/key-set.ts';
import { phraseTable } from '../words/phrase-table.ts';
import { sectorUpTo } from '../words/sectors.ts';
import { comparedFrom } from './comparison.ts';
import type { Group, Item } from './items.ts';

/** How the words straight before a number tie it to its label. */
export interface Cue extends Span {
  /** `none`: no verb ties it, the number opens or continues a phrase. */
  readonly kind: 'base' | 'copula' | 'rise' | 'fall' | 'loss' | 'arrival' | 'share' | 'from' | 'list' | 'none';
}

/** Words that may stand between the verb and its number. */
const FILLERS = keySet(
  'thêm',
  'tới',
  'đến',
  'khoảng',
  'mức',
  'tận',
  'những',
  'cả',
  'chỉ',
  'mới',
  'ước',
  'bình',
  'quân',
  'trung',
  'tương',
  'ứng',
  'lần',
  'lượt',
  'thứ',
  'hạng',
  'vị',
  'trí',
  'tổng',
  'cộng',
  'tỉ',
  'lệ',
  'là',
  'đạt',
  'từ',
  'mạnh',
  'nhẹ',
  'nhanh',
  'cao',
  'sâu',
  'nhất',
  'đều',
  'gần',
  'hơn',
);

const ORDINAL = fold('thứ');

const SEPARATORS = keySet(',', 'và', 'hoặc', ';', 'rồi', 'còn');

const isTime = (item: Item | undefined): boolean => item?.kind === 'time';

/** `tăng 3,1% so với tháng trước`: whether the time at `at` ends a comparison right behind its number. */
const endsComparison = (group: Group, at: number): boolean =>
  [at - 2, at - 1].some((from) => comparedFrom(group, from) === at && group.items[from - 1]?.kind === 'number');

/** `… và 10% so với cùng kỳ`. */
const comparedBehind = (group: Group, at: number): boolean =>
  comparedFrom(group, at + 1) !== null ||
  // `và 2,2 triệu người so với cùng kỳ`
  (group.items[at + 1]?.kind === 'word' && comparedFrom(group, at + 2) !== null);

/** `4,08 tỷ lượt hành khách, tăng 11%, và 1.442,9 triệu tấn hàng hóa`: an amount behind a change is the next level. */
const goesOnOtherwise = ({ items }: Group, at: number): boolean => {
  const [own, earlier] = [items[at], items[at - 3]];
  return (
    own?.kind === 'number' &&
    earlier?.kind === 'number' &&
    items[at - 2]?.key === ',' &&
    earlier.mention.kind === 'percent' &&
    (own.mention.kind === 'quantity' || own.mention.kind === 'money' || own.mention.kind === 'number')
  );
};

/** `tăng 51,8%; 38/63 tỉnh cao hơn mức trung bình`, `tăng 36%; 187 nhà cung cấp`: others are counted, whatever grew before. */
const countsOthers = ({ items, keys }: Group, at: number): boolean => {
  const own = items[at];
  const earlier = items[at - 2]?.kind === 'time' ? items[at - 3] : items[at - 2];
  if (own?.kind !== 'number' || earlier?.kind !== 'number' || items[at + 1]?.kind !== 'word') return false;
  const isOfAll = own.mention.kind === 'ratio' && earlier.mention.kind !== 'ratio';
  const isNext = keys[at - 1] === ';' && CHANGES.has(earlier.mention.kind) && COUNTS.has(own.mention.kind);
  return isOfAll || isNext;
};

const CHANGES: ReadonlySet<string> = new Set(['percent', 'percentage_point', 'multiple']);

const COUNTS: ReadonlySet<string> = new Set(['number', 'quantity', 'money']);

/** `7,4%, cao hơn` no; `18,3% và 2,1%` yes: nothing but a separator between two numbers. */
const continuesList = (group: Group, end: number): boolean => {
  // `xếp thứ 3, thứ 1 và thứ 4`
  const at = group.keys[end - 1] === ORDINAL && group.keys[end - 3] === '#' ? end - 1 : end;
  const before = group.items[at - 1];
  if (before === undefined || !SEPARATORS.has(before.key)) return false;
  const previous = group.items[at - 2];
  if (goesOnOtherwise(group, at) || countsOthers(group, at)) return false;
  const beforeThat = previous !== undefined && SEPARATORS.has(previous.key) ? group.items[at - 3] : previous;
  if (beforeThat?.kind === 'number') return true;
  if (previous?.kind === 'time' && endsComparison(group, at - 2)) return comparedBehind(group, at);
  const gap = previous === beforeThat ? 3 : 4;
  return before.key !== ',' && beforeThat?.kind === 'time' && group.items[at - gap]?.kind === 'number';
};

const KINDS = [
  ['rise', RISE],
  ['fall', FALL],
  ['arrival', ARRIVAL],
  ['share', SHARE],
  ['copula', COPULA],
] as const;

const REMIT = keySet('miễn', 'giãn', 'hoãn');

/** `đã miễn, giảm 1.560 tỷ đồng phí dịch vụ`: what is remitted did not fall. */
const isRemitted = ({ keys }: Group, at: number): boolean =>
  REMIT.has(keys[at - 1] ?? '') || (keys[at - 1] === ',' && REMIT.has(keys[at - 2] ?? ''));

const LACKING = keySet('thiếu', 'hụt');

/** `còn thiếu 187 công chức`: how many are missing is a level; `còn thiếu 5% so với kế hoạch` is a distance. */
const isShortage = (group: Group, end: number): boolean => {
  const { keys, items } = group;
  const item = items[end];
  const isCount = LACKING.has(keys[end - 1] ?? '') && item?.kind === 'number' && item.mention.kind === 'number';
  return (
    isCount && items[end + 1]?.kind === 'word' && ![1, 2, 3, 4].some((step) => comparedFrom(group, end + step) !== null)
  );
};

const ANOTHER = fold('thêm');

/** `Cộng thêm 44,1 nghìn doanh nghiệp quay trở lại`: so many are counted as well. */
const COUNTED_IN = keySet('cộng', 'tính', 'kể');

const ADDED_VALUE = phraseTable(['giá trị gia tăng', 'giá trị tăng thêm', 'thuế gtgt']);

/** `thuế giá trị gia tăng 83,5 tỷ đồng`: the name of the tax ends in a verb. */
const isAddedValue = (keys: readonly string[], end: number): boolean => ADDED_VALUE.upTo(keys, end) > 0;

const longestAt = (group: Group, end: number): Cue | null => {
  let best: Cue | null = null;
  for (const [kind, table] of KINDS) {
    const length = table.upTo(group.keys, end);
    if (kind === 'fall' && (isRemitted(group, end - length) || isShortage(group, end))) continue;
    if (kind === 'rise' && length > 0 && isAddedValue(group.keys, end)) continue;
    if (length > (best ? best.end - best.start : 0)) best = { kind, start: end - length, end };
  }
  if (best?.kind === 'rise' && end - best.start === 1 && group.keys[best.start] === ANOTHER) {
    if (COUNTED_IN.has(group.keys[best.start - 1] ?? '')) return null;
    // `giảm thêm 2 ngày`: by so much more
    const fall = FALL.upTo(group.keys, best.start);
    if (fall > 0) return { kind: 'fall', start: best.start - fall, end };
  }
  return best;
};

/** `mức giảm lên tới 4,6%`: the noun says that it is a change. */
const AMOUNTS = keySet('mức', 'đà', 'tốc');

/** Verbs of comparison that take their base before the number: `cao hơn năm 2023 0,2 điểm`. */
const COMPARES = keySet('hơn', 'kém', 'vượt', 'tăng', 'giảm');

const FURTHEST = 6;

/** `cao hơn cùng kỳ tới 5%`, `cao hơn cùng kỳ là 5%`: by so much. */
const BY = keySet('tới', 'đến', 'là');

const THAN = fold('hơn');

/** `kém bình quân chung 0,6 điểm phần trăm`. */
const FEWER = fold('kém');

/** `kém chỉ tiêu năm 13,2 điểm phần trăm`. */
const OFF_TARGET = keySet('kém', 'hụt', 'thua', 'vượt');

/** `Điện Biên thấp nhất, 24,5%, kém Trà Vinh 19 điểm phần trăm`. */
const SHORT_OF = keySet('kém', 'thua');

const EXCEEDS = fold('vượt');

/** `vượt mục tiêu 80%` may print the target, `kém yêu cầu 27,2%` falls short by so much. */
const isDistance = ({ items }: Group, at: number, isShort: boolean): boolean => {
  const item = items[at];
  const before = items.slice(0, at).findLast(({ kind }) => kind === 'number');
  // `bán ra 213.400 tấn vải, vượt kế hoạch 18,6%`: no amount is aimed at in percent
  const ofAmount = before?.kind === 'number' && AMOUNTS_TOLD.has(before.mention.kind);
  return (
    item?.kind === 'number' &&
    (item.mention.kind === 'percentage_point' || ((isShort || ofAmount) && item.mention.kind === 'percent'))
  );
};

const AMOUNTS_TOLD: ReadonlySet<string> = new Set(['number', 'quantity', 'money', 'ratio']);

const AVERAGES = keySet('bình', 'mức', 'trung', 'cả');

const LESS = keySet('thấp', 'ít', 'nhỏ', 'kém', 'ngắn', 'chậm', 'rẻ', 'nhẹ');

const MORE = keySet('cao', 'nhiều', 'lớn', 'dài', 'nhanh', 'đông', 'đắt', 'nhỉnh', 'trội');

const REACH = 8;

/** `tăng chậm hơn nên cả nước xuất siêu 2,8 tỷ USD`: the comparison is over. */
const NEXT_CLAUSE = keySet('nên', 'nhưng', 'song', 'khiến', 'giúp', 'đưa');

const COMPARED: ReadonlySet<Item['kind']> = new Set(['place', 'time', 'group']);

const STILL = keySet('vẫn', 'cũng', 'đã', 'lại');

/** `với 73,02 điểm, hơn Hải Phòng 2,41 điểm`, `88,33%, hơn năm 2022 (86,62%) 1,71%`: more than what stands between. */
const overOther = ({ items, keys }: Group, than: number, at: number): boolean =>
  (keys[than - 1] === ',' || STILL.has(keys[than - 1] ?? '')) &&
  than + 1 < at &&
  items.slice(than + 1, at).every(({ kind }) => COMPARED.has(kind));

/** `lớn hơn nhiều với 44 tỷ USD`, `cao hơn, với 5%`: what is told with it is a level. */
const WITH = fold('với');

const RECORDS = phraseTable(['kỷ lục', 'đỉnh', 'mốc kỷ lục', 'mức kỷ lục', 'mức đỉnh']);

const OLD = keySet('cũ', 'trước', 'của', 'thiết');

/** `vượt kỷ lục cũ 249 MW`, `vượt đỉnh năm 2021 tới 30 điểm`: by so much; `vượt kỷ lục 38.000 MW` is what it was. */
const isPastRecord = ({ items, keys }: Group, each: number, at: number): boolean => {
  const length = keys[each] === EXCEEDS ? RECORDS.from(keys, each + 1) : 0;
  const between = items.slice(each + 1 + length, at);
  return length > 0 && between.some(({ kind, key }) => kind === 'time' || OLD.has(key));
};

/** `cao hơn mức lịch sử năm 1993 tới 1,09m`: the base stands between the comparison and its number. */
const comparisonBefore = (group: Group, at: number): Cue | null => {
  for (let each = at - 1; each > 0 && each >= at - REACH; each--) {
    const item = group.items[each];
    if (item?.kind === 'sign' || item?.kind === 'number' || NEXT_CLAUSE.has(group.keys[each] ?? '')) return null;
    if (group.keys[each] === FEWER && each < at - 1 && AVERAGES.has(group.keys[each + 1] ?? ''))
      return { kind: 'fall', start: each, end: each + 1 };
    if (SHORT_OF.has(group.keys[each] ?? '') && overOther(group, each, at))
      return { kind: 'fall', start: each, end: each + 1 };
    if (isPastRecord(group, each, at)) return { kind: 'rise', start: each, end: each + 1 };
    if (each < at - 1 && OFF_TARGET.has(group.keys[each] ?? '') && TARGET_NOUN.from(group.keys, each + 1) > 0)
      return isDistance(group, at, group.keys[each] !== EXCEEDS)
        ? { kind: group.keys[each] === EXCEEDS ? 'rise' : 'fall', start: each, end: each + 1 }
        : null;
    if (group.keys[each] !== THAN) continue;
    if (group.keys[at - 1] === WITH) return null;
    const degree = group.keys[each - 1] ?? '';
    if (LESS.has(degree)) return { kind: 'fall', start: each - 1, end: each + 1 };
    if (MORE.has(degree)) return { kind: 'rise', start: each - 1, end: each + 1 };
    if (overOther(group, each, at)) return { kind: 'rise', start: each, end: each + 1 };
  }
  return null;
};

/** `mất 41%` is a fall, `mất 3 triệu đồng` is not. */
const LOSES = keySet('mất', 'tuột');

/** `giảm 4,9%, còn 812 triệu lượt`: what is left is a level. */
const REMAINS = keySet('còn');

const LEVEL = fold('mức');

const FAR = fold('xa');

const FARTHER = keySet('kém', 'vượt', 'bỏ', 'hơn');

const BASE_FILLERS = keySet(
  'mức',
  'con',
  'số',
  'tỉ',
  'lệ',
  'khoảng',
  'của',
  'chỉ',
  'tiêu',
  'mục',
  'yêu',
  'cầu',
  'ngưỡng',
  'bình',
  'quân',
  'trung',
);

/** `giảm so với 40,2% năm 2022`, `so với mức 33 nghìn`, `gấp đôi con số 3.050 tỷ`: the number is what was before. */
const comparedWith = (group: Group, at: number): number | null => {
  if (group.keys[at - 1] === LEVEL && group.keys[at - 2] === THAN) return at - 3;
  let each = at - 1;
  while (each > 1 && BASE_FILLERS.has(group.keys[each] ?? '')) each--;
  const multiple = group.items[each];
  if (each < at - 1 && multiple?.kind === 'number' && multiple.mention.kind === 'multiple') return each + 1;
  // `kém xa con số 7,8% của cùng kỳ`
  if (each < at - 1 && group.keys[each] === FAR && FARTHER.has(group.keys[each - 1] ?? '')) return each - 1;
  return group.keys[each] === fold('với') && group.keys[each - 1] === 'so' ? each - 1 : null;
};

const FROM = fold('từ');

/** `rút từ 4 - 5 giờ xuống còn chừng 30 phút`: a range may be where it came from. */
const arrivesBehind = (group: Group, at: number): boolean => {
  for (let ahead = at + 1; ahead <= at + 3; ahead++) if (ARRIVAL.from(group.keys, ahead) > 0) return true;
  return false;
};

const DOWN_TO = keySet('về', 'xuống', 'lên');

/** `giảm 20% về 11.272 tỷ đồng`: to what level it changed. */
const comesDownTo = ({ items, keys }: Group, at: number): boolean => {
  const [own, change] = [items[at], items[at - 2]];
  return (
    DOWN_TO.has(keys[at - 1] ?? '') &&
    own?.kind === 'number' &&
    change?.kind === 'number' &&
    change.mention.kind === 'percent' &&
    own.mention.kind !== 'percent'
  );
};

const RATES = phraseTable(['tỷ lệ', 'tỷ suất', 'tỷ trọng']);

const LOWERS = phraseTable(['giảm', 'kéo giảm', 'hạ', 'kéo', 'giảm được']);

const RATE_REACH = 16;

/** `hạ tỷ lệ hộ nghèo theo chuẩn đa chiều 1 - 1,3%`, `giảm tỷ lệ này mỗi năm 1,5%`: by so much, for nothing says to what. */
const loweredRate = (group: Group, at: number): Cue | null => {
  const item = group.items[at];
  if (item?.kind !== 'number' || item.mention.kind !== 'percent' || item.mention.qualifier === 'under') return null;
  for (let each = at - 1; each > 0 && each >= at - RATE_REACH; each--) {
    const before = group.items[each];
    if (before?.kind === 'number' || before?.kind === 'sign' || ARRIVAL.from(group.keys, each) > 0) return null;
    if (RATES.from(group.keys, each) === 0) continue;
    return LOWERS.upTo(group.keys, each) > 0 ? { kind: 'fall', start: at, end: at } : null;
  }
  return null;
};

const STANDS = keySet('hạng', 'thứ', 'vị', 'trí', 'bậc');

/** `từ | vị trí thứ 10`: where the words of a rank begin. */
const standBefore = ({ keys }: Group, at: number): number => {
  let from = at;
  while (STANDS.has(keys[from - 1] ?? '')) from--;
  return from;
};

const KEEPS = phraseTable(['quản lý', 'vận hành', 'nắm giữ', 'sở hữu', 'phụ trách', 'cung cấp']);

/** `2.185 cơ sở dữ liệu, trong đó các bộ, ngành quản lý 612`: so many of them have the group that stands before the verb. */
const heldBy = ({ items, keys }: Group, at: number): Cue | null => {
  const length = KEEPS.upTo(keys, at);
  const holder = length === 0 ? 0 : (sectorUpTo(keys, at - length)?.length ?? 0);
  if (holder === 0) return null;
  const before = keys[at - length - holder - 1] ?? '';
  const isPart = before === ',' || before === ';' || before === AMONG_THEM || before === SOME;
  const isTold = items.slice(Math.max(0, at - HELD_REACH), at).some(({ kind }) => kind === 'number');
  return isPart && isTold ? { kind: 'copula', start: at - length, end: at } : null;
};

/** How far back the whole was told. */
const HELD_REACH = 24;

const AMONG_THEM = fold('đó');

const SOME = fold('các');

/** The cue that ends right before the number at `at`, fillers and one period between them passed over. */
export const cueBefore = (group: Group, at: number): Cue => {
  if (group.keys[at - 2] === ',' && REMAINS.has(group.keys[at - 1] ?? ''))
    return { kind: 'copula', start: at - 1, end: at };
  if (comesDownTo(group, at)) return { kind: 'arrival', start: at - 1, end: at };
  if (continuesList(group, at)) return { kind: 'list', start: at - 1, end: at };
  if (group.keys[at - 1] === ':') return { kind: 'copula', start: at - 1, end: at };
  const base = comparedWith(group, at);
  if (base !== null) return { kind: 'base', start: base, end: at };
  const item = group.items[at];
  const isRange = item?.kind === 'number' && item.mention.valueTo !== null;
  const stand = item?.kind === 'number' && item.mention.kind === 'rank' ? standBefore(group, at) : at;
  if (group.keys[stand - 1] === FROM && (!isRange || arrivesBehind(group, at)))
    return { kind: 'from', start: stand - 1, end: at };
  let end = at;
  let overTime = false;
  for (let step = 0; step <= FURTHEST; step++) {
    const cue = longestAt(group, end);
    if (cue && (!overTime || COMPARES.has(group.keys[cue.end - 1] ?? ''))) {
      const compared =
        cue.kind === 'copula' && cue.end - cue.start === 1 && BY.has(group.keys[cue.start] ?? '')
          ? comparisonBefore(group, cue.start)
          : null;
      if (compared) return compared;
      const earlier = longestAt(group, cue.start);
      const isChange = earlier !== null && (earlier.kind === 'rise' || earlier.kind === 'fall');
      const turnsInto = isChange && (cue.kind === 'copula' || AMOUNTS.has(group.keys[earlier.start] ?? ''));
      return turnsInto ? { ...earlier, end: cue.end } : cue;
    }
    const before = group.items[end - 1];
    if (isTime(before) && !overTime) overTime = true;
    else if (!(before && FILLERS.has(before.key))) break;
    end--;
  }
  const lowered = loweredRate(group, at);
  if (lowered !== null) return lowered;
  const held = heldBy(group, at);
  if (held !== null) return held;
  if (LOSES.has(group.keys[at - 1] ?? '')) return { kind: 'loss', start: at - 1, end: at };
  return comparisonBefore(group, at) ?? { kind: 'none', start: at, end: at };
};

/** `Ninh Thuận tăng mạnh nhất (35,2%)`: the verb of change stands before the parenthesis. */
export const cueOfParenthesis = (group: Group): Cue => {
  const none: Cue = { kind: 'none', start: 0, end: 0 };
  if (group.host === null) return cueBefore(group, 0);
  const { kind, end } = cueBefore(group.host.group, group.host.at);
  const adjoins = group.host.group.items.slice(end, group.host.at).every((item) => FILLERS.has(item.key));
  return (kind === 'rise' || kind === 'fall') && adjoins ? { ...none, kind } : none;
};

import type { TemporalMention } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { comparedFrom } from '../clause/comparison.ts';
import type { Group, Item } from '../clause/items.ts';
import { keySet } from '../words/key-set.ts';
import { phraseTable } from '../words/phrase-table.ts';

export type Use = 'period' | 'base' | 'name' | 'none';

/** `riêng tháng 8`, `hồi đầu năm 2022`: a time set apart from the one the text is about. */
const ALONE = keySet('riêng', 'hồi', 'lúc');

const AT = fold('lúc');

/** `riêng trong tuần qua` */
const IN = fold('trong');

/** Not `lúc 13h30 ngày 21-6`: at what time of a day that the text goes on with. */
export const isSetAlone = ({ items, keys }: Group, at: number): boolean => {
  const item = items[at];
  const isClock = keys[at - 1] === AT && item?.kind === 'time' && item.mention.kind === 'datetime';
  const before = keys[at - 1] === IN ? at - 2 : at - 1;
  return ALONE.has(keys[before] ?? '') && !isClock;
};

/** `đặt cạnh tháng 7.2019` compares, `bên cạnh` does not. */
const BESIDE = fold('cạnh');

const BEN = fold('bên');

const COMPARATIVE = keySet('hơn', 'kém', 'bằng', 'lần');

const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  [
    'nghị quyết',
    'quyết định',
    'chương trình',
    'đề án',
    'luật',
    'chỉ thị',
    'thông tư',
    'nghị định',
    'chiến lược',
    'hội nghị',
    'kế hoạch',
    'dự án',
    'công văn',
    'chủ đề',
    'hội thảo',
    'diễn đàn',
    'bộ luật',
    'giải thưởng',
  ].map(fold),
);

const isSign = (item: Item | undefined): boolean => item === undefined || item.kind === 'sign';

/** `so với năm 2021`, `so với mục tiêu của năm`: within a few words and no sign. */
const followsComparison = (group: Group, at: number): boolean => {
  for (let back = at - 1; back >= at - 9 && back >= 0; back--) {
    if (isSign(group.items[back]) && group.keys[back] !== ',') return false;
    if (group.items[back]?.kind === 'number' || group.items[back]?.kind === 'time') return false;
    if (comparedFrom(group, back) !== null) return true;
    if (group.keys[back] === BESIDE && group.keys[back - 1] !== BEN) return true;
  }
  return false;
};

const followsDocument = (group: Group, at: number): boolean => {
  for (let back = at - 1; back >= at - 12 && back >= 0; back--) {
    const item = group.items[back];
    if (item?.kind === 'number' || (item?.kind === 'sign' && item.key !== '-') || item?.kind === 'time') return false;
    if (item?.kind === 'name' && /^(?:nghị|quyết|chương|đề án|luật|chỉ thị|kế hoạch)/u.test(item.key))
      return back === at - 1;
    if (DOCUMENT_NOUNS.has(`${group.keys[back]} ${group.keys[back + 1] ?? ''}`)) return true;
  }
  return false;
};

const RANGED: ReadonlySet<TemporalMention['kind']> = new Set(['set', 'duration', 'time']);

const MONTHS = /^P(?<months>[2-9]|1[01])M$/u;

const LASTING = keySet(
  'vòng',
  'dài',
  'hạn',
  'mỗi',
  'hơn',
  'gần',
  'khoảng',
  'suốt',
  'thêm',
  'cách',
  'từ',
  'đến',
  'trước',
  'gói',
  'sớm',
  'nghỉ',
  'tù',
  'phạt',
);

const ELAPSED = keySet(
  'tuổi',
  'sau',
  'trước',
  'nữa',
  'tới',
  'liên',
  'để',
  'thi',
  'không',
  'trở',
  'tù',
  'một',
  'thực',
  'triển',
  'kể',
);

const ALSO = keySet('cũng', 'riêng', 'chỉ', 'trong', 'tính');

/** `Chín tháng, tỉnh đón …`, `Cũng trong hai tháng, …` */
const opensClause = ({ items, keys }: Group, at: number): boolean =>
  keys[at + 1] === ',' && items.slice(0, at).every(({ kind, key }) => kind === 'word' && ALSO.has(key));

/** `9 tháng, xuất khẩu đạt …`: so many months of the year, where nothing says that it lasts. */
export const monthsOfYear = (group: Group, at: number): number | null => {
  const item = group.items[at];
  if (item?.kind !== 'time' || item.mention.kind !== 'duration') return null;
  const months = MONTHS.exec(item.mention.duration ?? '')?.groups?.['months'];
  if (
    months === undefined ||
    !(/^\p{Nd}/u.test(item.mention.text) || opensClause(group, at)) ||
    LASTING.has(group.keys[at - 1] ?? '') ||
    ELAPSED.has(group.keys[at + 1] ?? '')
  )
    return null;
  return Number(months);
};

/** The rule of a mention that `monthsOfYear` knew. */
export const MONTHS_GONE = 'elapsed-months';

/** `610.000 lượt đo trong năm`. */
export const YEAR_WITHIN = 'year-within';

/** `sau 10 tháng`: of the year only in an article of October or November. */
export const MONTHS_AFTER = 'months-after';

const AFTER = fold('sau');

/** The same, as a mention of a period whose year is the article's. */
const elapsedMonths = (mention: TemporalMention, months: number, rule: string): TemporalMention => {
  const two = String(months).padStart(2, '0');
  return {
    ...mention,
    kind: 'period',
    rule,
    from: 'XXXX-01',
    to: `XXXX-${two}`,
    grain: 'month',
    open: 'year',
    basis: 'completed',
  };
};

const WITHIN: ReadonlySet<string> = new Set(['trong', 'vào', 'đến', 'tới', 'từ', 'tại', 'và'].map(fold));

const DEGREES: ReadonlySet<string> = new Set(['cao', 'thấp', 'nhiều', 'ít', 'lớn', 'nhỏ'].map(fold));

const THAN = fold('hơn');

/** `cao hơn kỷ lục năm 2025 khoảng 4.100 MW`. */
const followsDegree = (group: Group, at: number): boolean => {
  for (let back = at - 1; back >= at - 5 && back > 0; back--) {
    if (group.items[back]?.kind !== 'word' || WITHIN.has(group.keys[back] ?? '')) return false;
    if (group.keys[back] === THAN) return DEGREES.has(group.keys[back - 1] ?? '');
  }
  return false;
};

/** `gấp 1,3 lần mức của năm 2021`, `gấp đôi số doanh nghiệp năm 2020`. */
const followsMultiple = (group: Group, at: number): boolean => {
  for (let back = at - 1; back >= at - 6 && back >= 0; back--) {
    const item = group.items[back];
    if (item?.kind === 'number') return item.mention.kind === 'multiple';
    if (item?.kind !== 'word' || WITHIN.has(item.key)) return false;
  }
  return false;
};

const AIMED_AT: ReadonlySet<string> = new Set(['chỉ tiêu', 'kế hoạch', 'dự toán', 'mục tiêu'].map(fold));

const BETWEEN: ReadonlySet<string> = new Set(['của', 'cả', 'giao', 'trong', 'so', 'với', 'thu', 'chi'].map(fold));

const SET = fold('giao');

/** `64,6% chỉ tiêu Công an tỉnh giao năm 2022`. */
const LONGEST_SETTER = 9;

const aims = (keys: readonly string[], at: number): boolean => AIMED_AT.has(`${keys[at - 1] ?? ''} ${keys[at] ?? ''}`);

/** `đạt 46% chỉ tiêu năm 2018`: the year of what was aimed at, not of what was reached. */
const followsAttainment = ({ items, keys }: Group, at: number): boolean => {
  let each = at - 1;
  while (each > 0 && BETWEEN.has(keys[each] ?? '')) each--;
  if (keys[at - 1] === SET)
    while (each > at - LONGEST_SETTER && items[each]?.kind !== 'number' && !aims(keys, each)) each--;
  if (!aims(keys, each)) return false;
  each -= 2;
  while (each > 0 && BETWEEN.has(keys[each] ?? '')) each--;
  const item = items[each];
  return item?.kind === 'number' && item.mention.kind === 'percent';
};

const EQUALS = fold('bằng');

/** `đạt 29,5% dự toán và vượt 6,3% cùng kỳ`. */
const EXCEEDS = fold('vượt');

/** `bằng 78% mức trước dịch năm 2019`, `bằng một phần mười đỉnh điểm cuối năm 2021`. */
const PEAKS: ReadonlySet<string> = new Set(['mức', 'đỉnh', 'kỷ', 'con'].map(fold));

const LONGEST_PEAK = 5;

const startOfPeak = ({ items, keys }: Group, at: number): number => {
  for (let each = at - 1; each >= at - LONGEST_PEAK && items[each]?.kind === 'word'; each--)
    if (PEAKS.has(keys[each] ?? '') && items[each - 1]?.kind === 'number') return each;
  return at;
};

/** `bằng 81% cả năm 2023`, `bằng 97% của năm trước`: what it is measured by. */
const followsEqual = (group: Group, at: number): boolean => {
  const { items, keys } = group;
  const peak = startOfPeak(group, at);
  const number = peak < at ? peak - 1 : BETWEEN.has(keys[at - 1] ?? '') ? at - 2 : at - 1;
  const item = items[number];
  return (
    item?.kind === 'number' &&
    (item.mention.kind === 'percent' || item.mention.kind === 'ratio') &&
    (keys[number - 1] === EQUALS ||
      (keys[number - 1] === THAN && peak < at) ||
      (keys[number - 1] === EXCEEDS && items[at]?.kind === 'time' && items[at].mention.samePeriod) ||
      (keys[number - 2] === EQUALS && items[number - 1]?.kind === 'word'))
  );
};

/** `lùi về mức bốn năm trước`. */
const LEVEL = fold('mức');

/** `chưa đầy ba tuần nữa`: how long it still takes. */
const MORE = /nữa$/u;

const DEADLINES = phraseTable(['hạn', 'hạn chót', 'hạn cuối', 'hạn cuối cùng']);

/** `ba tuần nữa là tới hạn 16-10`. */
const isDeadline = ({ keys }: Group, at: number): boolean => DEADLINES.upTo(keys, at) > 0;

const HANDS_IN = phraseTable(['gửi', 'trình', 'ban hành', 'công bố', 'phát hành', 'phát đi', 'đưa ra', 'ký']);

const REPORTS = phraseTable(['theo', 'báo cáo', 'tờ trình', 'văn bản', 'số liệu', 'thông tin']);

/** `Theo báo cáo gửi UBND tỉnh ngày 2-11, …`: when it was handed in, not what it tells of. */
const isHandedIn = ({ items, keys }: Group, at: number): boolean => {
  const item = items[at];
  if (item?.kind !== 'time' || (item.mention.kind !== 'date' && item.mention.kind !== 'datetime') || item.mention.asOf)
    return false;
  let handed = false;
  for (let back = at - 1; back >= 0; back--) {
    const kind = items[back]?.kind;
    if (kind === 'sign' || kind === 'number' || kind === 'time') return false;
    handed ||= HANDS_IN.from(keys, back) > 0;
    if (handed && REPORTS.from(keys, back) > 0) return true;
  }
  return false;
};

/** What happens on a day or in a month and lasts no longer. */
export const EVENTS = phraseTable([
  'ra mắt',
  'ra đời',
  'thành lập',
  'khai trương',
  'khởi công',
  'ban hành',
  'ký',
  'ký kết',
  'phê duyệt',
  'khánh thành',
  'thông xe',
  'bắt tay',
]);

/** `mạng 5G, khai trương ngày 15/10, đã có 4 triệu thuê bao`: said by the way, when something happened. */
const isDayOfEvent = ({ items, keys }: Group, at: number): boolean => {
  const item = items[at];
  const isDay = item?.kind === 'time' && (item.mention.kind === 'date' || item.mention.kind === 'datetime');
  const end = WITHIN.has(keys[at - 1] ?? '') || keys[at - 1] === LATELY ? at - 1 : at;
  const event = EVENTS.upTo(keys, end);
  return isDay && !item.mention.asOf && event > 0 && keys[end - event - 1] === ',' && keys[at + 1] === ',';
};

/** `Sau chiến dịch hồi cuối năm ngoái, tỉnh lập 62 tổ`: after what, not when. */
const isOfWhatWasBefore = ({ items, keys }: Group, at: number): boolean => {
  let first = at;
  while (
    first > 0 &&
    (items[first - 1]?.kind === 'word' || items[first - 1]?.kind === 'name' || isSpan(items[first - 1]))
  )
    first--;
  return keys[first] === AFTER && at - first > 1 && keys[at + 1] === ',';
};

const isSpan = (item: Item | undefined): boolean => item?.kind === 'time' && item.mention.kind === 'duration';

const PUBLISHED = fold('công bố');

/** `kết quả công bố trong năm 2025`: when it came out, not what it is of. */
export const isPublished = ({ keys }: Group, at: number): boolean => {
  const end = WITHIN.has(keys[at - 1] ?? '') || keys[at - 1] === LATELY ? at - 1 : at;
  return `${keys[end - 2] ?? ''} ${keys[end - 1] ?? ''}` === PUBLISHED;
};

const LATELY = fold('hồi');

const RUN = /^(?:months|quarters|half)/u;

/** `kết quả thực hiện kế hoạch 9 tháng đầu năm 2023`: plans are named after years, not after months gone by. */
const isRun = ({ rule, from, to }: TemporalMention): boolean =>
  RUN.test(rule) && from.slice(5) === JANUARY && to.slice(5) !== JANUARY;

const JANUARY = '01';

/**
 * `nhà máy vận hành từ tháng 10/2023, khi chạy hết công suất sẽ cần 10.000 lao động`, `Khởi động ngày 21/2/2022 tại hai
 * cửa khẩu, nền tảng nay có ở 5 cửa khẩu`: since when it is there. What counts the first places itself
 * (`Ra mắt hôm 8/4/2022 tại ba chợ, …`) is of that day.
 */
const isStart = ({ items, keys }: Group, at: number): boolean => {
  const item = items[at];
  if (item?.kind === 'time' && !item.mention.asOf && opensSinceClause(keys, at)) return true;
  if (item?.kind !== 'time' || item.mention.asOf || STARTED.upTo(keys, at) === 0) return false;
  if (item.mention.rule.endsWith('+since')) return true;
  if (item.mention.kind !== 'date') return false;
  if (isSaidOfSubject({ keys }, at)) return true;
  const comma = keys.indexOf(',', at);
  return !items.slice(at, comma < 0 ? items.length : comma).some((each) => each.kind === 'number');
};

/** `Ứng dụng ra mắt hôm 21/3/2022 có 219.000 lượt tải`: which of them, before what is told of it. */
const isSaidOfSubject = ({ keys }: Pick<Group, 'keys'>, at: number): boolean => {
  const verb = at - STARTED.upTo(keys, at);
  return verb > 1 && FINDS.has(keys[at + 1] ?? '') && !keys.slice(0, verb).some((key) => CEREMONIES.has(key));
};

const FINDS = keySet('có', 'đã', 'hiện', 'nay', 'thu', 'ghi', 'được', 'đạt');

const CEREMONIES = keySet('lễ', 'hội', 'buổi', 'phiên', ',', '#');

const SINCE_THEN = phraseTable(['từ khi', 'kể từ khi', 'ngay từ khi', 'từ ngày', 'kể từ ngày']);

const GOES_ON: ReadonlySet<string> = new Set([',', '#', 'đến', 'tới', '()'].map(fold));

/** `Từ khi cất bệnh án giấy hồi tháng 3/2023, đơn vị bớt được 3,2 tỷ đồng`: since when, not when. */
const opensSinceClause = (keys: readonly string[], at: number): boolean => {
  const opens = SINCE_THEN.from(keys, 0);
  return opens > 0 && at > opens && keys[at + 1] === ',' && keys.slice(opens, at).every((key) => !GOES_ON.has(key));
};

const SINCE = phraseTable(['kể từ', 'từ khi', 'từ lúc']);

/** `kể từ ổ dịch đầu tiên hồi tháng 2, bệnh đã xảy ra ở 8.527 xã`: since what, not when. */
const isSinceEvent = ({ items, keys }: Group, at: number): boolean => {
  if (keys[at + 1] !== ',') return false;
  for (let back = at - 1; back >= 0; back--) {
    if (items[back]?.kind !== 'word' && items[back]?.kind !== 'name') return false;
    if (SINCE.from(keys, back) > 0) return at - back > SINCE.from(keys, back) + 1;
  }
  return false;
};

const MADE = phraseTable([
  'mua',
  'mua sắm',
  'sản xuất',
  'xây',
  'xây dựng',
  'trang bị',
  'lắp đặt',
  'sinh',
  'ra đời',
  'cấp',
]);

/** `sổ ghi thông tin trước năm 1995`; before a day it is a deadline. */
const OLD_THINGS = phraseTable(['thông tin', 'dữ liệu', 'hồ sơ', 'giấy tờ', 'tài liệu', 'hộ tịch', 'tuyển dụng']);

const SINCE_WHEN = fold('từ');

const BEFORE = new RegExp(`^${fold('trước')}`, 'u');

/** `1.400 trạm còn dùng máy tính mua trước năm 2016`: how old the things are. */
const isOfMaking = ({ items, keys }: Group, at: number): boolean => {
  const item = items[at];
  if (item?.kind !== 'time') return false;
  const isBefore = BEFORE.test(fold(item.mention.text));
  const told = isBefore ? at : at - 1;
  const end = keys[told - 1] === SINCE_WHEN ? told - 1 : told;
  const isEarlier = isBefore || BEFORE.test(keys[at - 1] ?? '');
  return isEarlier && (MADE.upTo(keys, end) > 0 || (item.mention.grain === 'year' && OLD_THINGS.upTo(keys, end) > 0));
};

const SPANS_OF_TIME = keySet('tháng', 'tuần', 'ngày', 'năm', 'quý');

/** `Nửa tháng sau ngày 1-8, số thẻ đã lên 3,9 triệu`: after what, not when. */
const isWhatPassed = ({ items, keys }: Group, at: number): boolean => {
  const item = items[at];
  if (item?.kind !== 'time') return false;
  const isAfter = keys[at - 1] === AFTER || item.mention.rule.endsWith('+after');
  const before = keys[at - 1] === AFTER ? at - 2 : at - 1;
  return isAfter && (isSpan(items[before]) || SPANS_OF_TIME.has(keys[before] ?? ''));
};

const PUT_OFF = phraseTable(['chuyển', 'chuyển tiếp', 'lùi', 'dời', 'gối', 'kéo dài', 'chuyển nguồn', 'gác']);

const OVER_TO = fold('sang');

/** `3 nhiệm vụ chuyển tiếp sang năm sau`: to when what is counted now was put off. */
const isPutOff = ({ items, keys }: Group, at: number): boolean => {
  const item = items[at];
  const isOver = item?.kind === 'time' && fold(item.mention.text).startsWith(`${OVER_TO} `);
  return (isOver && PUT_OFF.upTo(keys, at) > 0) || (keys[at - 1] === OVER_TO && PUT_OFF.upTo(keys, at - 1) > 0);
};

const BACK_WHEN = fold('hồi');

/** `Cùng thời điểm, hơn 34,6 triệu sổ đã tích hợp`: of the time that was told last. */
const SAME_TIME = new RegExp(`^${fold('cùng thời')}`, 'u');

const STARTED = phraseTable([
  'vận hành',
  'hoạt động',
  'khai trương',
  'ra mắt',
  'áp dụng',
  'có hiệu lực',
  'khánh thành',
  'đi vào hoạt động',
  'khởi động',
  'ra đời',
  'thành lập',
  'phát động',
]);

/** What a time in the sentence is for. */
/** `cuối tuần có nơi kín 90 - 95%`: of no weekend in particular. */
const WEEKEND = 'weekend';
const POINTED_TO = new RegExp(`(?:${fold('này|qua|trước|vừa rồi|tới')})$`, 'u');

/** `Với đà hiện tại, cả năm sẽ đón 8,7 triệu lượt`: at what pace, not when. */
const PACES = keySet('đà', 'độ', 'nhịp');

export const useOf = (group: Group, at: number): Use => {
  const item = group.items[at];
  if (monthsOfYear(group, at) !== null) return followsComparison(group, at) ? 'none' : 'period';
  if (
    item?.kind !== 'time' ||
    RANGED.has(item.mention.kind) ||
    (item.mention.from === '' && item.mention.to === '' && !item.mention.samePeriod && item.mention.shift === null)
  )
    return 'none';
  if (item.mention.rule === WEEKEND && !POINTED_TO.test(fold(item.mention.text))) return 'none';
  if (item.mention.now && PACES.has(group.keys[at - 1] ?? '')) return 'none';
  if (followsComparison(group, at) || group.keys[at - 1] === LEVEL) return 'base';
  if (isHandedIn(group, at) || isDeadline(group, at) || MORE.test(item.mention.text)) return 'none';
  if (isPublished(group, at) || isDayOfEvent(group, at) || isOfWhatWasBefore(group, at)) return 'none';
  if (isWhatPassed(group, at) || isPutOff(group, at)) return 'none';
  if (isStart(group, at) || isSinceEvent(group, at) || isOfMaking(group, at)) return 'none';
  if (at === 0 && group.keys[1] === ',' && SAME_TIME.test(fold(item.mention.text))) return 'none';
  // `rẻ hơn hồi cuối tháng 10`
  const before = group.items[group.keys[at - 1] === BACK_WHEN ? at - 2 : at - 1];
  if (before?.kind === 'word' && COMPARATIVE.has(before.key)) return 'base';
  if (followsMultiple(group, at) || followsDegree(group, at)) return 'base';
  if (followsAttainment(group, at)) return 'name';
  if (followsEqual(group, at)) return 'base';
  if (!item.mention.asOf && !item.mention.now && !isRun(item.mention) && followsDocument(group, at)) return 'name';
  return 'period';
};

/** `tháng này`, `quý này` of the article, or of the sentence where it has named one. */
const isThisUnit = ({ text, shift }: TemporalMention): boolean => shift?.amount === 0 && THIS.test(fold(text));

const THIS = new RegExp(` ${fold('này')}$`, 'u');

/** `Đỉnh điểm là tháng 5, riêng tháng này phải chôn lấp 1,2 triệu con`: the month that the clause before named. */
const pointedAt = (group: Group, at: number, { grain }: Pick<TemporalMention, 'grain'>): TemporalMention | null => {
  const named = group.items.findLastIndex(
    (item, index) =>
      index < at && item.kind === 'time' && item.mention.grain === grain && /\p{Nd}/u.test(item.mention.text),
  );
  return named < 0 || useOf(group, named) === 'base' ? null : mentionAt(group, named);
};

const QUARTER = fold('quý');

const END_OF_UNIT = new RegExp(
  `^(?:${fold('hết|cuối|đến hết|đến cuối|tính đến hết')}) (?<unit>${fold('quý|tháng')})$`,
  'u',
);

/** `hết quý`, `cuối tháng`: of the quarter or month that is spoken of; null for other times. */
export const endOfUnit = ({ text }: TemporalMention): 'quý' | 'tháng' | null => {
  const unit = END_OF_UNIT.exec(fold(text))?.groups?.['unit'];
  return unit === undefined ? null : unit === QUARTER ? 'quý' : 'tháng';
};

export const mentionAt = (group: Group, at: number): TemporalMention | null => {
  const item = group.items[at];
  if (item?.kind !== 'time') return null;
  const unit = endOfUnit(item.mention);
  const grain = unit === null ? null : unit === 'quý' ? 'quarter' : 'month';
  const pointed =
    grain !== null
      ? pointedAt(group, at, { grain })
      : isThisUnit(item.mention)
        ? pointedAt(group, at, item.mention)
        : null;
  if (pointed !== null) return pointed;
  const months = monthsOfYear(group, at);
  const rule = group.keys[at - 1] === AFTER ? MONTHS_AFTER : MONTHS_GONE;
  return months === null ? item.mention : elapsedMonths(item.mention, months, rule);
};

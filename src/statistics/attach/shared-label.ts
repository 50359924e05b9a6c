import type { Sentence } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { countedBy, type Group, type Item } from '../clause/items.ts';
import { render, trim, withoutTimes } from '../clause/phrase.ts';
import type { Draft } from '../draft.ts';
import { ROLE } from '../words/cue-tables.ts';
import { phraseTable } from '../words/phrase-table.ts';
import { keysOf, sectorFrom } from '../words/sectors.ts';
import { withoutAmount } from './bare-amount.ts';
import { BY_MEANS, isChange, isCurrency, isLevel, join, ONE_NAME, type Reading } from './reading.ts';
import type { Sided } from './statement.ts';
import { hasOwnPlace } from './topic.ts';
import { type ChosenLabel, isThin } from './which-side.ts';

/** What a part of a sentence is set apart by: `trong đó`, `gồm`, `riêng`. */
export const AMONG: ReadonlySet<string> = new Set(['trong', 'gồm', 'riêng'].map(fold));

const CHANNELS: ReadonlySet<string> = new Set(['qua', 'bằng', 'trên'].map(fold));

/** `Giao dịch qua kênh Internet tăng 89,3%; qua điện thoại di động tăng 116,1%`: the second leaves its head out. */
export const completed = ({ group, scene }: Reading, { from, cue }: Sided, text: string): string => {
  const at = group.items.findIndex((item, index) => index >= from && item.kind === 'word');
  const channel = at < cue.start ? (group.keys[at] ?? '') : '';
  if (!CHANNELS.has(channel)) return text;
  const own = scene.drafts.findLast((draft) => draft.group === group)?.label ?? '';
  const before = withoutAmount(own);
  const cut = fold(before).indexOf(` ${channel} `);
  if (cut > 0) return `${before.slice(0, cut)} ${channel} ${text}`;
  // `Giao dịch thanh toán tăng 58,2%. Qua Internet, mức tăng là 49,7%`
  const earlier = own === '' ? withoutAmount(scene.carried.named) : '';
  if (earlier === '' || fold(earlier).includes(fold(text))) return text;
  // `… qua Internet đạt 446 triệu món. Qua điện thoại di động là 1,29 tỷ món`
  const other = fold(earlier).indexOf(` ${channel} `);
  return `${other > 0 ? earlier.slice(0, other) : earlier} ${channel} ${text}`;
};

/** `tiêu thụ của người dân 14,3 triệu tấn thóc, chế biến 7,5 triệu tấn thóc`: all of it the same, the left tells them apart. */
export const repeatsNoun = ({ scene, group }: Reading, right: string): boolean => {
  const before = scene.drafts.findLast((draft) => draft.group === group);
  return right !== '' && before !== undefined && fold(render(scene.sentence, before.right.items)) === fold(right);
};

const LOCATIVES: ReadonlySet<string> = new Set(['ở', 'tại', 'thuộc'].map(fold));

/** `2,32 triệu khách hàng, trong đó 1,57 triệu (67,7%) ở nông thôn`: of what was counted before, so many there. */
const locatedPart = ({ scene, group }: Reading, at: number, { noun, right, mention }: Sided): ChosenLabel | null => {
  const behind = group.items[at + 1]?.kind === 'group' ? at + 2 : at + 1;
  const whole = scene.drafts.findLast((draft) => draft.group === group && draft.measure === 'level');
  const isPart = whole !== undefined && whole.unit === 'count' && mention.kind === 'number' && whole.label !== '';
  if (!isPart || noun === '' || !LOCATIVES.has(group.keys[behind] ?? '')) return null;
  return { text: join(whole.label, group.keys[behind] ?? '', right), rule: 'part-of-number-before' };
};

const SEPARATED_BY: ReadonlySet<string> = new Set([',', 'và', ';'].map(fold));

const NEXT_NOUN = 9;

/** `đã hoàn thành 38, đang làm 9 và để quá hạn 5 nhiệm vụ`: the last number names what all of them count. */
const sharedNoun = ({ scene, group, rights }: Reading, at: number, { left, right, mention }: Sided): string => {
  if (mention.kind !== 'number' || right !== '' || left.text === '' || left.hasHead) return '';
  if (!SEPARATED_BY.has(group.keys[at + 1] ?? '')) return '';
  let last = at;
  for (const [next, item] of group.items.entries()) {
    if (next <= at || item.kind !== 'number') continue;
    if (item.mention.kind !== 'number' || AMONG.has(group.keys[last + 2] ?? '')) return '';
    const phrase = rights.get(next);
    if (next - last > NEXT_NOUN || phrase === undefined) return '';
    const noun = render(scene.sentence, phrase.items.slice(0, phrase.nouns));
    if (noun !== '') return join(noun, left.text.split(' ').slice(-VERB).join(' '));
    last = next;
  }
  return '';
};

/** `Viettel có 8 triệu người dùng 5G, VNPT 4 triệu và MobiFone 2 triệu`: who else has so many of the same. */
const namedElsewhere = ({ scene, group }: Reading, { mention, cue, left, right }: Sided): Draft | null => {
  const before = scene.drafts.at(-1);
  const isElliptic = cue.kind === 'none' && mention.kind === 'number' && right === '' && ONE_NAME.test(left.text);
  return isElliptic &&
    before?.group === group &&
    before.unit === 'count' &&
    before.measure === 'level' &&
    before.label !== ''
    ? before
    : null;
};

/** `Viettel còn 612 nghìn thuê bao, VinaPhone 318.400`: the noun with the other name. */
const ofOtherName = ({ scene }: Reading, before: Draft | null, { left }: Sided): ChosenLabel | null => {
  if (!before?.rules.includes('noun-of-name')) return carried(before);
  const noun = scene.drafts.findLast((draft) => draft.noun !== '' && draft.rules.includes('noun-of-name'))?.noun ?? '';
  return { text: join(noun, left.text), rule: 'noun-of-name' };
};

const APART: ReadonlySet<string> = new Set(['riêng', 'trong'].map(fold));

const LEVEL_OF = `${fold('cấp')} `;

/** `59,9 nghìn doanh nghiệp thành lập mới; mỗi tháng bình quân gần 20 nghìn doanh nghiệp`. */
const MEAN: ReadonlySet<string> = new Set(['quân', 'trung', 'mỗi'].map(fold));

/** `tiếp nhận 1.183.402 hồ sơ thủ tục hành chính, riêng cấp xã gánh 812.650 hồ sơ`: so many of the same. */
const wholeSetApart = ({ scene, group }: Reading, { noun, mention, left }: Sided, at: number): Draft | null => {
  const whole = scene.drafts.findLast((draft) => draft.group === group && draft.measure === 'level');
  const isDivided = left.text === '' || left.sector !== null || fold(left.text).startsWith(LEVEL_OF);
  const isSame =
    whole !== undefined &&
    isDivided &&
    noun !== '' &&
    mention.kind === 'number' &&
    fold(whole.label).startsWith(`${fold(noun)} `);
  const between = isSame ? group.keys.slice(whole.right.end, at) : [];
  const isApart = between.some(
    (key, index) => (index === 0 || SEPARATED_BY.has(between[index - 1] ?? '')) && APART.has(key),
  );
  // `các bộ cung cấp 1.706 dịch vụ mức độ 3, còn khối địa phương là 46.289 dịch vụ`
  const isOther = left.text === '' && left.sector !== null && left.sector !== whole?.sector;
  return isSame && (isApart || isOther || between.some((key) => MEAN.has(key))) ? whole : null;
};

/** `Khách hàng lớn nhất là Trung Quốc: gần 500 triệu USD`: of what the text told amounts before. */
const tradedBefore = ({ scene, group }: Reading, { mention }: Sided, label: string, at: number): Draft | null => {
  const keys = keysOf(label);
  const isRole = (keys.length > 0 && ROLE.from(keys, 0) === keys.length) || FOREMOST.test(fold(label));
  const isTrade = mention.kind === 'quantity' && BUYS_OR_SELLS.has(fold(label));
  if (!(isRole || isTrade) || mention.kind === 'percent') return null;
  if (mention.kind === 'quantity') {
    const level = scene.drafts.findLast((draft) => isLevel(draft) && draft.unit === mention.unit && draft.label !== '');
    return level ?? scene.carried.levelOfUnit.get(mention.unit ?? '') ?? null;
  }
  const isSame = ({ unit, group: own, at: place }: Draft): boolean =>
    mention.kind === 'money'
      ? isCurrency(unit)
      : unit === 'count' && countedBy(group, at) !== null && countedBy(own, place) === countedBy(group, at);
  const latest = scene.drafts.at(-1) ?? scene.carried.lastLevel;
  const isOfWay = latest !== null && BY_MEANS.test(fold(latest.label));
  const before = isOfWay ? scene.carried.levelOfUnit.get(countedBy(group, at) ?? '') : latest;
  return before && isSame(before) && before.label !== '' ? before : null;
};

/** `Mỹ nhập 63.800 tấn`, `Riêng tháng 10 bán 800.000 tấn`: the same goods, told by the verb of the trade. */
const BUYS_OR_SELLS: ReadonlySet<string> = new Set(
  ['nhập', 'mua', 'bán', 'nhập khẩu', 'tiêu thụ', 'nhập về', 'bán ra'].map(fold),
);

/** `nhà đầu tư cấp mới lớn nhất`, `thị trường gửi khách dẫn đầu`: who, not what of. */
const FOREMOST = new RegExp(
  `^(?:${fold('(?:vẫn )?(?:những|các|một trong những)')} )?(?:${fold('khách hàng|khách mua|người mua|bên mua|thị trường|bạn hàng|đối tác|nhà đầu tư|nhà cung cấp|nguồn cung|nhà nhập khẩu|chủ đầu tư|điểm đến|quốc gia|nước|địa phương|tỉnh')})(?: .{1,30})? (?:${fold('lớn nhất|nhiều nhất|hàng đầu|dẫn đầu|đứng đầu|số một|số 1|lớn thứ hai')})(?: ${fold('của')} .*)?$`,
  'u',
);

const FIELDS = phraseTable(['khu vực', 'ngành', 'lĩnh vực', 'nhóm ngành']);

/** `khu vực dịch vụ đông nhất` → `khu vực dịch vụ` */
const SUPERLATIVES = phraseTable([
  'đông nhất',
  'nhiều nhất',
  'lớn nhất',
  'cao nhất',
  'dẫn đầu',
  'đứng đầu',
  'tuy',
  'chỉ',
]);

/** `Khu vực dịch vụ có 99.548 doanh nghiệp; công nghiệp và xây dựng có 36.562 doanh nghiệp`: in which field they are. */
export const fieldOf = ({ scene, group }: Reading, { left, right, noun, mention }: Sided): string => {
  if (mention.kind !== 'number' || right !== noun || left.text === '' || left.place !== null) return '';
  const words = left.text.split(' ');
  const keys = keysOf(left.text);
  const end = keys.findIndex((_, at) => at > 0 && SUPERLATIVES.from(keys, at) > 0);
  const before = scene.drafts.findLast((draft) => draft.group === group && draft.rules.includes('noun-of-field'));
  const goesOn = before !== undefined && fold(before.noun) === fold(noun);
  return FIELDS.from(keys, 0) > 0 || goesOn ? words.slice(0, end < 0 ? words.length : end).join(' ') : '';
};

const VIEWPOINTS = phraseTable(['về', 'xét về', 'xét', 'riêng về', 'còn về', 'tính riêng', 'chỉ tính', 'xét riêng']);

const LONGEST_VIEW = 9;

/** `Về thiếu việc làm, Đông Nam Bộ dẫn đầu với tỷ lệ 7,06%`: what the sentence says it is about; empty where it says nothing so. */
export const viewOf = ({ scene, group }: Pick<Reading, 'scene' | 'group'>): string => {
  const length = VIEWPOINTS.from(group.keys, 0);
  const comma = group.keys.indexOf(',');
  if (length === 0 || comma <= length || comma > LONGEST_VIEW) return '';
  const items = trim(withoutTimes(group.items.slice(length, comma)));
  const isName =
    items.every(({ kind }, at) => kind === 'word' || (kind === 'name' && at > 0)) &&
    sectorFrom(keysAt(items), 0) === null;
  return isName && items.length > 1 && !SIDES.has(items[0]?.key ?? '') ? render(scene.sentence, items) : '';
};

const keysAt = (items: readonly Item[]): readonly string[] => items.map(({ key }) => key);

/** `Về phía doanh nghiệp, …`, `Về mặt tổ chức, …`. */
const SIDES: ReadonlySet<string> = new Set(
  ['phía', 'mặt', 'phần', 'cơ', 'lâu', 'dài', 'đích', 'tới', 'quê', 'nhà'].map(fold),
);

/** `Xét thị phần di động, Viettel giữ 46,7%, MobiFone 25,9%`: from what point of view they are compared. */
const viewed = ({ scene, group }: Reading, { mention, left, right }: Sided): string => {
  const [name = '', ...rest] = left.text.split(' ');
  const isBrand = ONE_NAME.test(name) && rest.length <= 1 && (rest[0] === undefined || HOLDS.has(fold(rest[0])));
  if (mention.kind !== 'percent' || right !== '' || !isBrand || group.keys[0] !== VIEW) return '';
  const comma = group.keys.indexOf(',');
  const items = comma > 1 ? trim(withoutTimes(group.items.slice(1, comma))) : [];
  return items.every(({ kind }) => kind === 'word' || kind === 'name') ? render(scene.sentence, items) : '';
};

/**
 * `có 31,8 triệu người bị ảnh hưởng; tháng 6, con số này là 30,8 triệu người`, `đạt 87% ở cấp tỉnh, 71% ở cấp huyện`: the
 * same of another time or place.
 */
const pointedAtBefore = (
  { scene, group }: Reading,
  at: number,
  { left, mention, noun, phrase, cue, from }: Sided,
): Draft | null => {
  const before = scene.drafts.at(-1);
  if (!before || before.label === '' || left.text !== '') return null;
  const points = group.keys.slice(from, cue.start).some((_, index, keys) => FIGURE.from(keys, index) > 0);
  const isSame = points && isThin(phrase) && noun !== '' && mention.kind === 'number' && before.unit === 'count';
  const isElsewhere =
    mention.kind === 'percent' &&
    before.group === group &&
    before.unit === 'percent' &&
    before.measure === 'level' &&
    LOCATIVES.has(group.keys[at + 1] ?? '') &&
    LOCATIVES.has(group.keys[before.at + 1] ?? '');
  return isSame || isElsewhere ? before : null;
};

const FIGURE = phraseTable(['con số', 'số này']);

const VIEW = fold('xét');

const HOLDS: ReadonlySet<string> = new Set(['giữ', 'nắm', 'có', 'đạt', 'chiếm'].map(fold));

const VERB = 2;

const DOABLE = phraseTable([
  'làm',
  'làm được',
  'làm xong',
  'hoàn thành',
  'thực hiện',
  'thực hiện được',
  'đạt',
  'đạt được',
]);

/** `1.237 bệnh viện triển khai bệnh án điện tử, gấp 8 lần năm 2023, khi mới có 150 bệnh viện làm được`: the verb stands for theirs. */
const didTheSame = ({ scene }: Reading, { left, right, mention }: Sided): Draft | null => {
  const keys = keysOf(right);
  const noun = keys.slice(0, keys.length - DOABLE.upTo(keys, keys.length)).join(' ');
  if (mention.kind !== 'number' || left.text !== '' || noun === '' || noun === keys.join(' ')) return null;
  const told = [...scene.carried.told, ...scene.drafts].findLast(
    ({ measure, label }) =>
      measure === 'level' && fold(label).startsWith(`${noun} `) && keysOf(label).length > keys.length,
  );
  return told ?? null;
};

const DONE = phraseTable([
  'tiếp nhận',
  'giải quyết',
  'xử lý',
  'hoàn thành',
  'trả',
  'từ chối',
  'thẩm định',
  'phê duyệt',
  'kết nối',
]);

/** `nhận 268.540 hồ sơ, giải quyết xong 259.117`: what was done with what the number before counts. */
const doneWithNoun = ({ scene, group }: Reading, { mention, left, right, cue }: Sided): string => {
  const before = scene.drafts.findLast((draft) => draft.group === group);
  const fits = mention.kind === 'number' && right === '' && cue.kind === 'none' && DONE.from(keysOf(left.text), 0) > 0;
  return fits && before !== undefined && before.measure === 'level' && before.unit === 'count'
    ? join(before.noun, left.text)
    : '';
};

const SHORT_NOUN = 2;

/** `số cuộc gọi giảm 17,4%, còn 22.890 cuộc`. */
const LEFT = fold('còn');

/** `số máy POS tăng 5,2%, lên 784.520 thiết bị`, `tăng từ 126 trạm lên 408 trạm`: where what grew has come to, whatever its unit is called. */
const arrives = ({ group }: Reading, at: number, { cue, left, noun }: Sided, previous: Draft): boolean =>
  (cue.kind === 'arrival' || (group.keys[at - 1] === LEFT && group.keys[at - 2] === ',')) &&
  left.text === '' &&
  previous.group === group &&
  (isChange(previous.measure) || previous.cue.kind === 'from') &&
  previous.label !== '' &&
  keysOf(noun).length <= SHORT_NOUN;

const IN_ALL = phraseTable(['tổng số', 'tổng', 'lũy kế', 'con số', 'số lượng']);

/** `kích hoạt 1.433 tài khoản định danh, nâng tổng số lên 21.906 tài khoản`: all of the same. */
const sumsUp = ({ scene, group }: Reading, { cue, left, noun, right }: Sided): Draft | null => {
  const keys = keysOf(left.text);
  const before = scene.drafts.findLast((draft) => draft.group === group && draft.measure !== 'growth');
  const isSum = cue.kind === 'arrival' && (keys.length === 0 || IN_ALL.from(keys, 0) === keys.length);
  return isSum &&
    right === noun &&
    before !== undefined &&
    noun !== '' &&
    fold(before.label).startsWith(`${fold(noun)} `)
    ? before
    : null;
};

const AMOUNT_OF_MONEY = /(?:^|\s)(?:kim ngạch|trị giá|giá trị|doanh thu|doanh số|thu)(?:\s|$)/u;

/** `kim ngạch giảm 7,9%, giá nhích 0,5%`: no amount of money is a price or a quantity; a like name before is meant. */
export const bareLabel = ({ scene, group }: Reading, { left, from, cue }: Sided): string => {
  const bare = left.bare ?? '';
  if (bare === '') return '';
  const word = fold(bare).split(' ').at(-1) ?? '';
  const traded =
    word === PRICE
      ? tradedAt(scene.sentence, group, from, cue.start) || pricedAt(scene.sentence, group, from, cue.start)
      : '';
  if (traded !== '') return join(bare, traded);
  const alike =
    scene.drafts.findLast(({ label }) => keysOf(label)[0] === word) ?? likeBefore(scene.carried.lastLevel, word);
  if (alike) return alike.label;
  const before = scene.drafts.at(-1) ?? scene.carried.lastLevel;
  if (before === null || AMOUNT_OF_MONEY.test(fold(before.label))) return bare;
  return word === PRICE && !isCurrency(before.unit) ? bare : '';
};

const TRADES = phraseTable(['gom', 'thu mua', 'thu gom', 'mua', 'bán', 'chào bán', 'xuất bán', 'nhập', 'bán lẻ']);

const LONGEST_GOODS = 4;

/** `thương lái gom lợn hơi với giá 86.000 đồng/kg`: what is bought or sold at that price. */
const tradedAt = (sentence: Sentence, group: Group, from: number, to: number): string => {
  const price = group.keys.lastIndexOf(PRICE, to);
  if (price <= from || group.keys[price - 1] !== AT) return '';
  for (let at = price - 2; at > from && at >= price - 1 - LONGEST_GOODS; at--) {
    if (group.items[at]?.kind !== 'word') return '';
    if (TRADES.upTo(group.keys, at) > 0) return render(sentence, group.items.slice(at, price - 1));
  }
  return '';
};

const HAS = fold('có');

const ONLY: ReadonlySet<string> = new Set(['chỉ', 'đang', 'đã', 'hiện', 'vẫn'].map(fold));

/** `thịt ba rọi có giá 95.000 đồng`: what has the price. */
const pricedAt = (sentence: Sentence, group: Group, from: number, to: number): string => {
  const price = group.keys.lastIndexOf(PRICE, to);
  if (price <= from || group.keys[price - 1] !== HAS) return '';
  let end = price - 1;
  while (ONLY.has(group.keys[end - 1] ?? '')) end--;
  const opens = group.keys.slice(0, end).findLastIndex((key) => key === ',' || key === ';') + 1;
  const goods = group.items.slice(Math.max(from, opens), end);
  const isGoods = goods.length > 0 && goods.length <= LONGEST_PRICED && goods.every(({ kind }) => kind === 'word');
  return isGoods ? render(sentence, goods) : '';
};

const LONGEST_PRICED = 6;

const AT = fold('với');

const likeBefore = (level: Draft | null, word: string): Draft | null =>
  level !== null && keysOf(level.label)[0] === word ? level : null;

const PRICE = fold('giá');

const carried = (draft: Draft | null, rule = 'label-carried-over'): ChosenLabel | null =>
  draft === null ? null : { text: draft.label, rule };

const named = (text: string, rule: string): ChosenLabel | null => (text === '' ? null : { text, rule });

const OF = fold('của');

/** `thời gian lưu trú của khách quốc tế` → `thời gian lưu trú`; empty where it says of nothing. */
const withoutOwner = (label: string): string => {
  const keys = keysOf(label);
  const of = keys.lastIndexOf(OF);
  const words = label.split(' ');
  return of > 0 && words.length === keys.length ? words.slice(0, of).join(' ') : '';
};

const SHORT_OWNER = 4;

/** `Thời gian lưu trú của khách quốc tế là 3,9 ngày, của khách nội địa là 2,3 ngày`, `hài lòng của người bệnh nội trú: 94,1%; ngoại trú: 90,6%`: the same of another. */
const ofOtherOwner = ({ scene, group }: Reading, at: number, { left, from, mention }: Sided): string => {
  const before = scene.drafts.findLast((draft) => draft.group === group);
  const head = before === undefined || before.measure !== 'level' ? '' : withoutOwner(before.label);
  const isAlike = before?.mention.kind === mention.kind && before.mention.unit === mention.unit;
  if (head === '' || !isAlike || left.text === '' || left.hasHead || keysOf(left.text).length > SHORT_OWNER) return '';
  const opensWithOf = group.keys[from] === ',' && group.keys[from + 1] === OF;
  const isNextItem = group.keys[at - 1] === ':' && group.keys[from - 1] === ';';
  return opensWithOf ? `${head} của ${left.text}` : isNextItem ? join(head, left.text) : '';
};

/** What another number in reach names for this one, by the first rule that knows it; `own` is what its two sides say. */
export const sharedLabel = (reading: Reading, at: number, sides: Sided, own: string): ChosenLabel | null => {
  const previous = reading.scene.drafts.at(-1);
  return (
    carried(pointedAtBefore(reading, at, sides)) ??
    carried(didTheSame(reading, sides)) ??
    carried(ofRegion(reading, sides)) ??
    ofOtherThing(reading, at, sides) ??
    named(ofPeople(reading, sides), 'part-of-number-before') ??
    named(ofOtherOwner(reading, at, sides), 'label-of-other-owner') ??
    carried(restated(reading, sides), 'label-of-host') ??
    named(viewed(reading, sides), 'label-of-view') ??
    ofOtherName(reading, namedElsewhere(reading, sides), sides) ??
    named(sharedNoun(reading, at, sides) || doneWithNoun(reading, sides), 'shared-noun') ??
    locatedPart(reading, at, sides) ??
    carried(sumsUp(reading, sides)) ??
    carried(previous && arrives(reading, at, sides, previous) ? previous : null) ??
    carried(tradedBefore(reading, sides, own, at), 'label-of-level-before')
  );
};

/** `18 xã ở Sơn La, 7 xã ở Lai Châu`: the number of another place counts what the one before it counted. */
const ofOtherPlace = (reading: Reading, at: number, { noun, cue, from }: Sided): Draft | null => {
  const alike = reading.scene.drafts.findLast(
    (draft) => draft.group === reading.group && draft.measure === 'level' && draft.noun !== '',
  );
  const fits = noun !== '' && cue.kind === 'none' && hasOwnPlace(reading, from, at);
  return fits && alike && fold(alike.noun).startsWith(fold(noun)) ? alike : null;
};

/** `6 xóm ở Võ Nhai chưa được phủ sóng (cuối năm 2022 là 31 xóm)`: the noun of what stands before the parenthesis. */
const restated = ({ host }: Reading, { left, right, noun, mention }: Sided): Draft | null =>
  mention.kind === 'number' &&
  left.text === '' &&
  noun !== '' &&
  right === noun &&
  host.draft !== null &&
  host.draft.measure === 'level' &&
  fold(host.draft.label).startsWith(`${fold(noun)} `)
    ? host.draft
    : null;

const REGIONS = phraseTable(
  [
    'nông thôn',
    'thành thị',
    'đô thị',
    'miền núi',
    'vùng sâu, vùng xa',
    'vùng cao',
    'đồng bằng',
    'biên giới',
    'miền xuôi',
  ].flatMap((region) => [
    region,
    `khu vực ${region}`,
    `vùng ${region}`,
    `ở ${region}`,
    `ở khu vực ${region}`,
    `tại khu vực ${region}`,
  ]),
);

const isRegion = (text: string): boolean => {
  const keys = keysOf(text);
  return keys.length > 0 && REGIONS.from(keys, 0) === keys.length;
};

/** `Tỷ lệ người có tài khoản đạt 68%, riêng khu vực nông thôn chưa tới 55%`: the same rate of a part of the country. */
const ofRegion = ({ scene }: Reading, { left, right, mention }: Sided): Draft | null => {
  const isOnlyRegion = left.text === '' ? isRegion(right) : isRegion(left.text) && right === '';
  if (!isOnlyRegion || mention.kind !== 'percent') return null;
  const rate = scene.drafts.findLast(
    ({ unit, measure, label }) => unit === 'percent' && (measure === 'level' || measure === 'share') && label !== '',
  );
  return rate ?? null;
};

const GROUPS_OF_PEOPLE = phraseTable(
  [
    ...['nam', 'nữ', 'nam giới', 'nữ giới', 'lao động nam', 'lao động nữ', 'thành thị', 'nông thôn'],
    ...['mầm non', 'tiểu học', 'thcs', 'thpt'].flatMap((level) => [level, `cấp ${level}`, `bậc ${level}`]),
  ].flatMap((who) => [who, `của ${who}`, `ở ${who}`, `khu vực ${who}`, `riêng ${who}`, `với ${who}`]),
);

/** `Thu nhập bình quân đạt 5,66 triệu đồng; nam 5,9 triệu đồng, nữ 5,32 triệu đồng`: the same of some of them. */
const ofPeople = ({ scene, group }: Reading, { left, mention }: Sided): string => {
  const keys = keysOf(left.text);
  const isOnlyWho = keys.length > 0 && GROUPS_OF_PEOPLE.from(keys, 0) === keys.length;
  const before = isOnlyWho
    ? scene.drafts.find((draft) => draft.group === group && draft.measure === 'level' && draft.label !== '')
    : undefined;
  const isAlike = before?.mention.kind === mention.kind && before.mention.unit === mention.unit;
  return before && isAlike ? join(before.label, left.text) : '';
};

/** `tốc độ tải xuống 128,4 Mbps ở mạng di động và 241 Mbps ở mạng cố định`: the same of another thing. */
const ofOtherThing = (
  { scene, group }: Reading,
  at: number,
  { left, right, mention, cue }: Sided,
): ChosenLabel | null => {
  const before = scene.drafts.at(-1);
  const fits =
    mention.kind === 'quantity' &&
    left.text === '' &&
    right !== '' &&
    cue.kind !== 'arrival' &&
    before?.group === group &&
    before.unit === mention.unit &&
    before.measure === 'level' &&
    before.label !== '' &&
    LOCATIVES.has(group.keys[at + 1] ?? '') &&
    LOCATIVES.has(group.keys[before.at + 1] ?? '');
  return fits ? { text: join(before.label, right), rule: 'label-of-other-thing' } : null;
};

/** What a number with nothing but a thin noun counts, where one before it in the sentence counted the same. */
export const sameNoun = (reading: Reading, at: number, sides: Sided): ChosenLabel | null =>
  carried(ofOtherPlace(reading, at, sides) ?? wholeSetApart(reading, sides, at));

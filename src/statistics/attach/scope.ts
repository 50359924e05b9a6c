import type { PlaceMention, Sector, Sentence } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import type { Group } from '../clause/items.ts';
import type { Phrase } from '../clause/phrase.ts';
import { phraseTable } from '../words/phrase-table.ts';
import { sectorFrom } from '../words/sectors.ts';
import { chainOf } from './anchor.ts';
import type { Reading } from './reading.ts';
import type { Sided } from './statement.ts';

/** `Hà Nội, 18/12 (TTX) - Doanh thu …`: where it was written, not what it is about. */
export const isDateline = (group: Group, at: number): boolean =>
  at === 0 &&
  group.host === null &&
  ((group.keys[1] === ',' && group.items[2]?.kind === 'time') || group.items[1]?.kind === 'group');

/** `dẫn đầu cả nước về đăng ký qua mạng`: whom it leads. */
const LEADS = phraseTable([
  'dẫn đầu',
  'đứng đầu',
  'nhất',
  'đầu',
  'đầu tiên',
  'duy nhất',
  'thuộc top',
  'lớn thứ',
  'xếp thứ',
]);

const THAN: ReadonlySet<string> = new Set(['hơn', 'kém', 'vượt'].map(fold));

/** `mô hình đầu tiên trong cả nước`. */
const WITHIN: ReadonlySet<string> = new Set(['trong', 'của', 'trên', 'ở', 'tại'].map(fold));

const AVERAGE: ReadonlySet<string> = new Set(['mức', 'bình', 'quân', 'trung', 'chung', 'của'].map(fold));

/** `cao hơn mức bình quân của cả nước`: where the words between the comparison and its place begin. */
const beforeAverage = ({ keys }: Group, at: number): number => {
  let from = at;
  while (AVERAGE.has(keys[from - 1] ?? '')) from--;
  return from;
};

/** `cao hơn Thái Lan 18 USD`, `cao hơn bình quân cả nước 6,8 điểm`, `so với Thái Lan`: what it is compared with. */
export const isComparedPlace = (group: Group, at: number): boolean =>
  LEADS.upTo(group.keys, WITHIN.has(group.keys[at - 1] ?? '') ? at - 1 : at) > 0 ||
  THAN.has(group.keys[beforeAverage(group, at) - 1] ?? '') ||
  (group.keys[at - 1] === WITH && group.keys[at - 2] === 'so') ||
  group.keys[at - 1] === ADJOINS ||
  (group.keys[at - 1] === WITH && (BORDERS.has(group.keys[at - 2] ?? '') || MERGES.upTo(group.keys, at - 1) > 0));

const WITH = fold('với');

/** `Hồi tỉnh mới hợp nhất với Phú Yên`. */
const MERGES = phraseTable(['hợp nhất', 'sáp nhập', 'nhập']);

/** `231 km đường biên giới với Trung Quốc`, `giáp Lào`. */
const ADJOINS = fold('giáp');

const BORDERS: ReadonlySet<string> = new Set(['giới', 'giáp', 'ranh'].map(fold));

const EVENTS = phraseTable([
  'hội thảo',
  'hội nghị',
  'họp báo',
  'diễn đàn',
  'tọa đàm',
  'triển lãm',
  'lễ',
  'buổi',
  'phiên họp',
  'kỳ họp',
  'cuộc họp',
  'sự kiện',
]);

const AT_PLACE: ReadonlySet<string> = new Set(['ở', 'tại'].map(fold));

const VENUE_REACH = 12;

/** `Tại hội thảo hôm 16-6 ở TP.HCM, đại diện … cho biết`: where it was said, not what it is about. */
export const isVenue = ({ keys, items }: Group, at: number): boolean => {
  if (!AT_PLACE.has(keys[at - 1] ?? '')) return false;
  for (let each = at - 2; each >= 0 && each >= at - VENUE_REACH; each--) {
    const kind = items[each]?.kind;
    if (kind === 'sign' || kind === 'number') return false;
    if (EVENTS.from(keys, each) > 0) return true;
  }
  return false;
};

const COMPANIES = phraseTable([
  'công ty',
  'tổng công ty',
  'tập đoàn',
  'ngân hàng',
  'liên hiệp',
  'chứng khoán',
  'bảo hiểm',
  'hãng',
  'khu công nghiệp',
]);

/** How many words a name of a company takes up to its place. */
const COMPANY_REACH = 10;

/** `Công ty cổ phần Chứng khoán Sài Gòn – Hà Nội`, `Tổng công ty Bia Sài Gòn`: part of a name, not what the number is for. */
export const isInCompanyName = (sentence: Sentence, group: Group, at: number): boolean => {
  for (let each = at - 1; each >= 0 && each >= at - COMPANY_REACH; each--) {
    const item = group.items[each];
    if (COMPANIES.from(group.keys, each) > 0) return true;
    const text = item === undefined ? '' : sentence.text.slice(item.start, item.end);
    const isPart =
      item?.kind === 'place' ||
      item?.kind === 'name' ||
      NAME_JOINTS.has(item?.key ?? '') ||
      /^\p{Lu}/u.test(text) ||
      COMPANY_WORDS.has(item?.key ?? '');
    if (!isPart) return false;
  }
  return false;
};

const NAME_JOINTS: ReadonlySet<string> = new Set(['-', '–', '&', 'và', '('].map(fold));

const COMPANY_WORDS: ReadonlySet<string> = new Set(
  [
    'cổ',
    'phần',
    'tnhh',
    'cp',
    'thương',
    'mại',
    'dịch',
    'vụ',
    'đầu',
    'tư',
    'xây',
    'dựng',
    'tổng',
    'hợp',
    'công',
    'nghiệp',
    'ty',
    'tác',
    'xã',
    'mtv',
  ].map(fold),
);

const DOERS = phraseTable(['thực hiện', 'tiến hành', 'khảo sát', 'công bố', 'phối hợp', 'tổ chức']);

const SCHOOLS = phraseTable(['đại học', 'trường đại học', 'học viện', 'viện', 'trường']);

/** `Khảo sát do nhóm giảng viên Đại học Sư phạm Hà Nội thực hiện`: where those are who asked. */
const isOfSurveyor = ({ keys }: Group, at: number): boolean => {
  if (DOERS.from(keys, at + 1) === 0) return false;
  for (let each = at - 1; each >= 0 && each >= at - COMPANY_REACH; each--)
    if (SCHOOLS.from(keys, each) > 0) return true;
  return false;
};

/** `GDP nước này tăng 8,1%`: the country named before. */
export const pointsAtCountry = (group: Group, at: number): boolean =>
  group.keys.slice(0, at).some((key, index, keys) => key === NATION && keys[index + 1] === THIS);

const NATION = fold('nước');

const THIS = fold('này');

const WIDER = new RegExp(`^(?:${fold('phía|miền|vùng|khu vực|cả nước|toàn quốc')})(?: |$)`, 'u');

/** `Lâm Đồng, thủ phủ hoa phía Nam, …`, `TP.HCM, tâm dịch của cả nước, …`: what a place is called says no other. */
const isInApposition = ({ items, keys }: Group, at: number): boolean => {
  const item = items[at];
  if (item?.kind !== 'place' || keys[at + 1] !== ',' || !WIDER.test(fold(item.mention.text))) return false;
  let comma = at - 1;
  while (items[comma]?.kind === 'word') comma--;
  return comma < at - 1 && keys[comma] === ',' && items[comma - 1]?.kind === 'place';
};

const JOINS: ReadonlySet<string> = new Set([',', 'và'].map(fold));

/** How many places of a list end here: `tập trung ở Lai Châu, Điện Biên và Nghệ An`. */
const listedUpTo = ({ items, keys }: Group, at: number): number => {
  let first = at;
  let listed = 1;
  while (JOINS.has(keys[first - 1] ?? '') && items[first - 2]?.kind === 'place') {
    first -= 2;
    listed++;
  }
  return listed;
};

/** So many make a list of where. */
const SEVERAL = 3;

/** `tập trung ở Lai Châu, Điện Biên và Nghệ An; 100% số này …`: of none of them alone. */
const isListed = (group: Group, at: number): boolean =>
  listedUpTo(group, at) >= SEVERAL && group.items[at + 1]?.kind === 'sign' && group.keys[at + 1] !== ',';

/** `xuất khẩu chính ngạch sang Trung Quốc; 23 hồ sơ khác …`: where it goes, said before. */
const isMarket = ({ keys, items }: Group, at: number): boolean =>
  (keys[at - 1] === MARKET && keys[at + 1] === ';') ||
  LENDS.has(keys[at - 1] ?? '') ||
  isAmongMarkets({ keys, items }, at);

/** `xuất sang Nhật Bản, Hồng Kông, Mông Cổ 3.850 tấn`: one of those it goes to. */
const isAmongMarkets = ({ keys, items }: Pick<Group, 'keys' | 'items'>, at: number): boolean => {
  let first = at;
  while (JOINS.has(keys[first - 1] ?? '') && items[first - 2]?.kind === 'place') first -= 2;
  const goesOn = JOINS.has(keys[at + 1] ?? '') && items[at + 2]?.kind === 'place';
  return (first < at || goesOn) && keys[first - 1] === MARKET;
};

/** `dự án vay vốn Nhật Bản trị giá 5.800 tỉ đồng`: whose money it is. */
const LENDS: ReadonlySet<string> = new Set(['vốn', 'vay', 'oda', 'trợ'].map(fold));

const MARKET = fold('sang');

const ROUTES = phraseTable(['cao tốc', 'quốc lộ', 'tuyến', 'chặng', 'đường sắt', 'đường bay', 'hành lang', 'đường']);

const DASHES: ReadonlySet<string> = new Set(['-', '–']);

/** `Trên cao tốc Hà Nội - Hải Phòng`: from where to where a road leads. */
export const isOfRoute = ({ items, keys }: Group, at: number): boolean => {
  const leads = DASHES.has(keys[at + 1] ?? '') && items[at + 2]?.kind === 'place';
  const follows = DASHES.has(keys[at - 1] ?? '') && items[at - 2]?.kind === 'place';
  return (leads && ROUTES.upTo(keys, at) > 0) || (follows && ROUTES.upTo(keys, at - 2) > 0);
};

const IN: ReadonlySet<string> = new Set(['trên', 'ở', 'tại'].map(fold));

/** `trên thị trường Bengaluru (Ấn Độ)`; `kết nối với hải quan Quảng Tây (Trung Quốc)` is no place of it. */
const isLocated = ({ keys }: Group, at: number): boolean =>
  keys.slice(Math.max(0, at - OPENING), at).some((key) => IN.has(key));

/** The place named last in the statement: `trong khi Lai Châu chỉ có 04 cơ sở`. */
export const placeBefore = (sentence: Sentence, group: Group, from: number, at: number): PlaceMention | null => {
  for (let each = at - 1; each >= from; each--) {
    const item = group.items[each];
    const [inner, ...others] = item?.kind === 'group' ? item.group.items : [];
    // `Mực nước hồ Thác Bà (Yên Bái) chỉ còn 45,6m`
    const isBeside = inner?.kind === 'place' && others.length === 0 && group.items[each - 1]?.kind === 'word';
    if (isBeside && (inner.mention.level !== 'country' || isLocated(group, each))) return inner.mention;
    if (
      item?.kind !== 'place' ||
      isDateline(group, each) ||
      isComparedPlace(group, each) ||
      isVenue(group, each) ||
      isOfSurveyor(group, each) ||
      isInApposition(group, each) ||
      isMarket(group, each) ||
      isOfRoute(group, each)
    )
      continue;
    if (isListed(group, each)) return null;
    if (!isInCompanyName(sentence, group, each)) return item.mention;
  }
  return null;
};

/** `Ở chợ Bà Chiểu (quận Bình Thạnh, TP.HCM), sườn non đã lên 190.000 đồng`: where the sentence opens, in its parenthesis. */
export const placeOfOpening = (group: Group, at: number): PlaceMention | null => {
  if (!AT_PLACE.has(group.keys[0] ?? '')) return null;
  const inner = group.items.findIndex(({ kind }, index) => index < at && kind === 'group');
  const item = group.items[inner];
  const isNear = inner > 0 && inner <= OPENING && group.keys[inner + 1] === ',';
  const isNamed = group.items.slice(0, inner).every(({ kind }) => kind === 'word' || kind === 'time');
  if (!isNear || item?.kind !== 'group' || !isNamed) return null;
  const places = item.group.items.filter((each) => each.kind === 'place');
  const widest = places.at(-1);
  return widest?.kind === 'place' && item.group.items.every(({ kind }) => kind !== 'number') ? widest.mention : null;
};

const OPENING = 8;

/** `giá bán với đơn lẻ về Hà Nội`: where it goes. */
const TOWARDS: ReadonlySet<string> = new Set(['về', 'ra', 'đến', 'tới', 'sang'].map(fold));

export const placeBehind = (group: Group, phrase: Phrase): PlaceMention | null => {
  const inPhrase = phrase.items.find(
    (item, at) => item.kind === 'place' && !TOWARDS.has(phrase.items[at - 1]?.key ?? ''),
  );
  if (inPhrase?.kind === 'place') return inPhrase.mention;
  for (let each = phrase.end; each < phrase.end + 3; each++) {
    const item = group.items[each];
    if (item?.kind === 'place') return TOWARDS.has(group.keys[each - 1] ?? '') ? null : item.mention;
    if (item === undefined || item.kind === 'sign' || item.kind === 'number') return null;
  }
  return null;
};

const GROUPS: ReadonlySet<Sector> = new Set(['ministries', 'localities', 'districts', 'communes']);

const WHOLE_COUNTRY: ReadonlySet<string> = new Set(
  ['cả nước', 'toàn quốc', 'trên cả nước', 'trên toàn quốc'].map(fold),
);

const BELONGING = fold('thuộc');

const BELONGS: ReadonlySet<string> = new Set(['thuộc', 'các'].map(fold));

const LEVELLED: ReadonlySet<string> = new Set(['khối', 'cấp'].map(fold));

/** `22 đơn vị thuộc các bộ, cơ quan ngang bộ`; not where two groups are named. */
const belongingSector = (keys: readonly string[]): ReturnType<typeof sectorFrom> => {
  for (let at = 1; at < keys.length; at++) {
    const belongs = BELONGS.has(keys[at - 1] ?? '');
    const isLevelled = LEVELLED.has(keys[at] ?? '');
    const found = belongs || isLevelled ? sectorFrom(keys, at) : null;
    if (found && (isLevelled || at + found.length === keys.length) && found.sector !== 'national') return found;
  }
  return null;
};

/** `Trong tổng số 22 đơn vị thuộc các bộ có 11 đơn vị …`: parts report for the group of their whole. */
const sectorOfWhole = ({ scene, group }: Reading): Sector | null =>
  scene.drafts.find((draft) => draft.group === group && draft.sector !== null && TOTALS.upTo(group.keys, draft.at) > 0)
    ?.sector ?? null;

const TOTALS = phraseTable(['trong tổng số', 'trên tổng số', 'trong số']);

/** More sets than there are ministries. */
const MOST_MINISTRIES = 40;
const SET = fold('bộ');

/** `Hồ sơ trễ hẹn vẫn còn, 1.238 bộ`: sets, no ministries. */
const isSets = ({ mention }: Sided, keys: readonly string[]): boolean =>
  keys.length === 1 && keys[0] === SET && Number(mention.value) > MOST_MINISTRIES;

const ALL_OF = fold('các');

const DOING: ReadonlySet<string> = new Set(
  ['đã', 'đang', 'mới', 'vừa', 'tiếp', 'cung', 'xử', 'giải', 'cấp', 'nhận', 'hoàn', 'kết'].map(fold),
);

/** `các bộ, ngành tiếp nhận gần 14,2 triệu hồ sơ, các địa phương tiếp nhận hơn 2,1 triệu`: who has done it. */
const sectorOfSubject = ({ group }: Reading, at: number, { from, cue }: Sided): Sector | null => {
  for (let each = Math.min(cue.start, at) - 1; each >= from; each--) {
    if (group.keys[each] !== ALL_OF) continue;
    const found = sectorFrom(group.keys, each + 1);
    const isSubject = found !== null && DOING.has(group.keys[each + 1 + found.length] ?? '');
    return isSubject && GROUPS.has(found.sector) ? found.sector : null;
  }
  return null;
};

/** `phần còn lại (1.573) thuộc địa phương`: whose they are stands behind the brackets. */
const sectorBehindBrackets = ({ group: { host } }: Reading): Sector | null => {
  const keys = host?.group.keys ?? [];
  const at = (host?.at ?? 0) + 1;
  return keys[at] === BELONGING ? (sectorFrom(keys, at + 1)?.sector ?? null) : null;
};

/** The reporting group of a number: named in its label, or counted by it. */
export const ownSector = (reading: Reading, at: number, sides: Sided): Sector | null => {
  if (sides.left.sector) return sides.left.sector;
  const belongs = sectorBehindBrackets(reading);
  if (belongs) return belongs;
  const keys = sides.phrase.items.map((item) => item.key);
  const counted = isSets(sides, keys) ? null : (sectorFrom(keys, 0) ?? belongingSector(keys));
  // `cả nước có 2.342/3.321 đơn vị hành chính cấp xã`: they report, all over the country
  const isCounted = counted !== null && GROUPS.has(counted.sector) && sides.mention.kind !== 'percent';
  if (!isCounted && sides.left.place && WHOLE_COUNTRY.has(fold(sides.left.place.text))) return 'national';
  if (!counted || counted.sector === 'national')
    return sectorOfWhole(reading) ?? (counted ? null : sectorOfSubject(reading, at, sides));
  if (counted.sector !== 'enterprises') return counted.sector;
  const chained = chainOf(reading, at);
  return chained?.sector && GROUPS.has(chained.sector) ? 'enterprises' : null;
};

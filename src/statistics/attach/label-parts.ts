import type { Sector } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import type { Item } from '../clause/items.ts';
import { hasContent, trim } from '../clause/phrase.ts';
import { ESTIMATE, FORECAST, LABEL_HEAD } from '../words/cue-tables.ts';
import { phraseTable } from '../words/phrase-table.ts';
import { sectorFrom, sectorUpTo } from '../words/sectors.ts';

const LEVEL_WORDS: ReadonlySet<string> = new Set(['cấp', 'khối'].map(fold));

const BODY = fold('UBND');

const OF = fold('của');

const ALL = fold('các');

/** `của địa phương`; `của tỉnh` is one. */
const PLACES = fold('phương');

/** `Khối bộ, ngành nhanh chân hơn hẳn với 25,1%`: how they do. */
const FAR: ReadonlySet<string> = new Set(['hơn', 'hẳn', 'cả'].map(fold));

/** `Khối sở, ngành đạt 69,2%; cấp huyện 81,4%`: whose it is, a group without a code. */
const OFFICES = phraseTable(
  ['sở, ngành', 'sở, ban, ngành', 'sở ngành', 'sở, ban ngành'].flatMap((offices) => [
    offices,
    `khối ${offices}`,
    `các ${offices}`,
    `khối các ${offices}`,
    `cấp ${offices}`,
  ]),
);

export const stripSector = (items: readonly Item[]): { items: readonly Item[]; sector: Sector | null } => {
  const keys = items.map((item) => item.key);
  const first = keys[0] === BODY ? 1 : 0;
  const whole = sectorFrom(keys, first);
  if (OFFICES.from(keys, 0) === keys.length && keys.length > 0) return { items: [], sector: null };
  if (whole && (first + whole.length === keys.length || FAR.has(keys.at(-1) ?? '')))
    return { items: [], sector: whole.sector };
  const suffix = sectorUpTo(keys, keys.length);
  if (suffix && (suffix.sector === 'national' || LEVEL_WORDS.has(keys[keys.length - suffix.length] ?? ''))) {
    return { items: trim(items.slice(0, keys.length - suffix.length)), sector: suffix.sector };
  }
  // `tỷ lệ hồ sơ nộp trực tuyến của các bộ, ngành`
  const opens = suffix ? keys.length - suffix.length : 0;
  const isSeveral = keys[opens] === ALL || keys.at(-1) === PLACES;
  const belongs = isSeveral && (keys[opens - 1] === OF || (keys[opens - 1] === ALL && keys[opens - 2] === OF));
  return { items, sector: suffix && belongs && suffix.sector !== 'enterprises' ? suffix.sector : null };
};

const CAUSES: ReadonlySet<string> = new Set(['làm', 'khiến', 'kéo', 'giúp'].map(fold));

/** `thời gian làm thủ tục`: there it makes nothing change. */
const DOINGS: ReadonlySet<string> = new Set(
  ['thủ', 'việc', 'hồ', 'ăn', 'căn', 'giấy', 'chủ', 'dịch', 'nhiệm'].map(fold),
);

/** `hồ sơ được làm sạch`, `hộ kéo cáp quang`: only `khiến` always makes something change; the others need what is measured behind them. */
const isOwnVerb = (items: readonly Item[], at: number): boolean => {
  const keys = items.slice(at + 1, at + 5).map(({ key }) => key);
  if (DOINGS.has(keys[0] ?? '') || items[at - 1]?.key === JOB) return true;
  return items[at]?.key !== MAKES && LABEL_HEAD.from(keys, 0) === 0;
};

const MAKES = fold('khiến');

const JOB = fold('việc');

/** `đợt điều chỉnh giá khiến CPI`: what changes stands behind the verb that makes it. */
export const caused = (items: readonly Item[]): readonly Item[] => {
  const at = items.findLastIndex((item, index) => index > 0 && CAUSES.has(item.key) && !isOwnVerb(items, index));
  const rest = items.slice(at + 1);
  return at > 0 && hasContent(rest) ? rest : items;
};

const LIFTS: ReadonlySet<string> = new Set(['kéo', 'nâng', 'đưa', 'giúp', 'hạ', 'giữ', 'đẩy', 'rút'].map(fold));

/** `nâng tỷ lệ hồ sơ toàn trình`, `rút thời gian chờ`: the verb moves what it names. */
export const lifted = (items: readonly Item[]): readonly Item[] => {
  const keys = items.slice(0, 4).map((item) => item.key);
  // `giảm tỷ lệ hộ nghèo`; what `giảm giá` names has the verb in it
  if (MOVES.has(keys[0] ?? '') && RATE.test(`${keys[1]} ${keys[2]}`)) return items.slice(1);
  return LIFTS.has(keys[0] ?? '') && LABEL_HEAD.from(keys, 1) > 0 ? items.slice(1) : items;
};

/** What names a rate or a level. */
export const RATE = /^(?:tỉ lệ|tỉ trọng|tỉ suất|mức|tốc độ|độ|chỉ số|cơ cấu|mật độ)(?:\s|$)/u;

const MOVES: ReadonlySet<string> = new Set(['giảm', 'tăng'].map(fold));

const TO = fold('sang');

/** `xuất khẩu sang Canada`: without the market the name breaks off. */
const isDestination = (items: readonly Item[], at: number): boolean =>
  items[at - 1]?.key === TO && LABEL_HEAD.from([items[0]?.key ?? '', items[1]?.key ?? ''], 0) > 0;

const OF_PLACE: ReadonlySet<string> = new Set(['của', 'tại', 'ở'].map(fold));

/** `thứ hạng của Việt Nam về Chính phủ điện tử` → `thứ hạng về Chính phủ điện tử`. */
export const withoutPlaces = (items: readonly Item[]): readonly Item[] => {
  const isGone = (at: number): boolean => items[at]?.kind === 'place' && !isDestination(items, at);
  return items.filter(({ key }, at) => !isGone(at) && !(OF_PLACE.has(key) && isGone(at + 1) && at + 2 < items.length));
};

const PASSIVE = fold('được');

/** `nhu cầu được dự báo` → `nhu cầu`: what is foreseen, and nobody who says it. */
export const beforePassive = (items: readonly Item[]): readonly Item[] => {
  const at = items.findLastIndex(({ key }) => key === PASSIVE);
  const verb = items.slice(at + 1).map(({ key }) => key);
  const isSaid = verb.length > 0 && Math.max(FORECAST.from(verb, 0), ESTIMATE.from(verb, 0)) === verb.length;
  return at > 0 && isSaid ? trim(items.slice(0, at)) : items;
};

/** `nơi thấp nhất`, `nơi được ví là`. */
export const WHERE = fold('nơi');

/** `Krông Pắc, nơi được ví là “thủ phủ” sầu riêng,`: what is said of a place by the way. */
export const withoutAside = (items: readonly Item[]): readonly Item[] => {
  const at = items.findIndex(({ key }, index) => index > 0 && key === WHERE && items[index - 1]?.key === ',');
  return at > 0 ? trim(items.slice(0, at)) : items;
};

const ACTORS = phraseTable([
  'công an',
  'cơ quan',
  'công ty',
  'tổng công ty',
  'tập đoàn',
  'ngân hàng',
  'ubnd',
  'ủy ban',
  'sở',
  'bộ',
  'cục',
  'chi cục',
  'chính phủ',
  'các doanh nghiệp',
  'đơn vị',
  'ban quản lý',
  'hải quan',
  'lực lượng',
  'đội',
  'phòng cảnh sát',
  'cảnh sát',
  'bộ đội biên phòng',
  'quản lý thị trường',
  'thanh tra',
]);

const LONGEST_POINTER = 4;

const AUXILIARIES: ReadonlySet<string> = new Set(['đã', 'sẽ', 'cũng', 'vừa', 'phải'].map(fold));

const DEEDS = phraseTable([
  'ủng hộ',
  'hỗ trợ',
  'đầu tư',
  'xử phạt',
  'phong tỏa',
  'thu hồi',
  'giải ngân',
  'tài trợ',
  'chi trả',
  'truy thu',
  'bắt giữ',
  'tạm giữ',
  'thu giữ',
  'phát hiện',
  'khởi tố',
  'triệt phá',
  'xử lý',
  'kiểm tra',
  'tiếp nhận',
  'tập huấn',
  'vận động',
  'lắp đặt',
  'trao tặng',
  'trồng mới',
  'trồng',
  'gieo trồng',
  'gieo cấy',
  'thu hoạch',
]);

export const POINTERS: ReadonlySet<string> = new Set(['này', 'đó', 'ấy'].map(fold));

/** `Cơ quan công an đã phong tỏa` → `phong tỏa`: who did it is no part of what is measured. */
export const withoutActor = (items: readonly Item[], keys: readonly string[]): readonly Item[] => {
  if (ACTORS.from(keys, 0) === 0) return items;
  const pointer = keys.slice(0, LONGEST_POINTER).findIndex((key, at) => at > 0 && POINTERS.has(key));
  // `cơ quan này thu`
  if (pointer > 0 && pointer + 1 < items.length) return items.slice(pointer + 1);
  const aux = keys.findLastIndex((key, at) => at > 0 && AUXILIARIES.has(key));
  const deed = keys.findIndex((_, at) => at > 0 && DEEDS.from(keys, at) > 0);
  const from = aux > 0 ? aux + 1 : deed;
  const rest = from > 0 ? trim(items.slice(from)) : items;
  return rest.length > 1 && hasContent(rest) ? rest : items;
};

const DEGREES: ReadonlySet<string> = new Set(['tăng', 'giảm', 'cao', 'thấp', 'lớn', 'nhiều', 'mạnh'].map(fold));

const IS = fold('là');

export const MOST = fold('nhất');

/** `tăng mạnh nhất là giao thông` → `giao thông`. */
export const withoutSuperlative = (items: readonly Item[]): readonly Item[] => {
  const most = items.slice(0, 4).findIndex((item) => item.key === MOST);
  if (most < 1 || !DEGREES.has(items[0]?.key ?? '') || items[most + 1]?.key !== IS) return items;
  const rest = items.slice(most + 2);
  return hasContent(rest) ? rest : items;
};

/** `dù số này đã tăng gấp đôi`. */
export const behindThough = (items: readonly Item[]): readonly Item[] => {
  const keys = items.slice(0, 4).map(({ key }) => key);
  return keys[0] === THOUGH && LABEL_HEAD.from(keys, 1) > 0 ? items.slice(1) : items;
};

const THOUGH = fold('dù');

/** `Khu vực đô thị đã đạt 71,2%, nông thôn mới 49,8%`: whose rate, not what rate. */
export const GROUP_OF_PEOPLE = new RegExp(
  `^(?:(?:${fold('khu vực|vùng|ở|tại|địa bàn')}) )?(?:${fold('đô thị|nông thôn|thành thị|miền núi|vùng cao|miền xuôi|đồng bào dân tộc thiểu số|vùng đồng bào dân tộc thiểu số|nam giới|nữ giới|lao động nam|lao động nữ')})(?: (?:${fold('mới|thì|cũng|vẫn|chỉ')}))?$`,
  'u',
);

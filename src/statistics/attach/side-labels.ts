import type { NumericMention, PlaceMention, Sector, Sentence } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { STANDINGS } from '../../vi/clause-words.ts';
import { REFERRING_LABELS } from '../../vi/label-words.ts';
import { SETTING_WORDS } from '../../vi/status-words.ts';
import type { Cue } from '../clause/cue.ts';
import type { Item } from '../clause/items.ts';
import { hasContent, type Phrase, render, trim } from '../clause/phrase.ts';
import { CLASSIFIER, ESTIMATE, FORECAST, LABEL_HEAD, SAY, TARGET_NOUN } from '../words/cue-tables.ts';
import { phraseTable } from '../words/phrase-table.ts';
import { sectorFrom, sectorUpTo } from '../words/sectors.ts';
import { ONE_NAME } from './reading.ts';

/** A label as text, with the reporting group and the place taken out of it. */
export interface ReadLabel {
  /** `lượng`, `giá`: what it says of a thing named before; empty where it says more. */
  readonly bare?: string;
  readonly text: string;
  readonly sector: Sector | null;
  readonly place: PlaceMention | null;
  /** True when it opens with a head noun of statistics: `tỷ lệ …`, `doanh thu …`. */
  readonly hasHead: boolean;
}

export const NO_LABEL: ReadLabel = { text: '', sector: null, place: null, hasHead: false };

const SETTING: ReadonlySet<string> = new Set(SETTING_WORDS.map(fold));

/** `được giao nhiệm vụ phải`: words that set a number without naming it. */
export const onlySets = (items: readonly Item[]): boolean => items.every((item) => SETTING.has(item.key));

const REFERRING: ReadonlySet<string> = new Set(REFERRING_LABELS.map(fold));

/** `tổng số CSDL thuộc các ngành khác nhau`: the name is complete before it. */
const BELONGING = fold('thuộc');

const LEVEL_WORDS: ReadonlySet<string> = new Set(['cấp', 'khối'].map(fold));

const PLACE_TYPES: ReadonlySet<string> = new Set(
  [
    'cộng',
    'cả',
    'tính',
    'gộp',
    'toàn',
    'tỉnh',
    'thành',
    'phố',
    'tp',
    '.',
    'huyện',
    'xã',
    'quận',
    'thủ',
    'đô',
    'láng',
    'giềng',
    'lân',
    'cận',
    'bạn',
  ].map(fold),
);

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

const stripSector = (items: readonly Item[]): { items: readonly Item[]; sector: Sector | null } => {
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

/** `Chỉ tiêu của Bộ TT-TT là 100%`: a short label of a target refers to the one before. */
const SHORT = 8;

/** `nhu cầu tiêu thụ thóc trong nước`: a demand for something is measured itself. */
const DEMAND = fold('nhu');

const CAUSES: ReadonlySet<string> = new Set(['làm', 'khiến', 'kéo'].map(fold));

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
const caused = (items: readonly Item[]): readonly Item[] => {
  const at = items.findLastIndex((item, index) => index > 0 && CAUSES.has(item.key) && !isOwnVerb(items, index));
  const rest = items.slice(at + 1);
  return at > 0 && hasContent(rest) ? rest : items;
};

const LIFTS: ReadonlySet<string> = new Set(['kéo', 'nâng', 'đưa', 'giúp', 'hạ', 'giữ', 'đẩy', 'rút'].map(fold));

/** `nâng tỷ lệ hồ sơ toàn trình`, `rút thời gian chờ`: the verb moves what it names. */
const lifted = (items: readonly Item[]): readonly Item[] => {
  const keys = items.slice(0, 4).map((item) => item.key);
  // `giảm tỷ lệ hộ nghèo`; what `giảm giá` names has the verb in it
  if (MOVES.has(keys[0] ?? '') && RATE.test(`${keys[1]} ${keys[2]}`)) return items.slice(1);
  return LIFTS.has(keys[0] ?? '') && LABEL_HEAD.from(keys, 1) > 0 ? items.slice(1) : items;
};

const MOVES: ReadonlySet<string> = new Set(['giảm', 'tăng'].map(fold));

const NAME_WORD = /^\p{Lu}[\p{Ll}\p{M}]*(?:[’']\p{Lu}?)?[\p{Ll}\p{M}]+$/u;

const AND = fold('và');

const STANDING = phraseTable([
  ...STANDINGS,
  'thấp nhất là',
  'cao nhất là',
  'thấp nhất',
  'cao nhất',
  'giữ',
  'nắm',
  'dành',
  'dao động',
  'chỉ dao động',
  'kín',
]);

/** `Lê Chân (90,1%)`, `thấp nhất là Bạch Long Vĩ (41%)`: a name says whose the number is, not what it is. */
const isOnlyNamed = (sentence: Sentence, items: readonly Item[]): boolean => {
  const keys = items.map((item) => item.key);
  const from = STANDING.from(keys, 0);
  const to = keys.length - STANDING.upTo(keys, keys.length);
  const names = items.slice(from, Math.max(from, to));
  // `Đài Loan tiếp nhận đông nhất: 6.380 lao động`
  if (from === keys.length && from > 1) return true;
  // `Bệnh viện Phụ sản dẫn đầu với 71%`, `thấp nhất là Điện lực Thạnh Phú, mới 36,9%`
  const opens = items[0]?.start ?? 0;
  const stands =
    names.length < keys.length ||
    SUPERLATIVE.test(sentence.folded.slice(Math.max(0, opens - SUPERLATIVE_REACH), opens));
  if (stands && names.length <= LONGEST_HOUSE && HOUSES.from(keys, from) > 0) return true;
  // `MoMo giữ 53% thị phần, ZaloPay 12%`
  if (names.length > 0 && names.every((item) => item.kind === 'name' || item.key === AND)) return true;
  return (
    names.length > 1 &&
    names.length < 6 &&
    names.every((item) => item.kind === 'word' && NAME_WORD.test(sentence.text.slice(item.start, item.end)))
  );
};

const SUPERLATIVE = new RegExp(`${fold('nhất')} (?:${fold('là')}|${fold('thuộc về')}|${fold('vẫn là')}) $`, 'u');

const SUPERLATIVE_REACH = 16;

const HOUSES = phraseTable([
  'bệnh viện',
  'trung tâm',
  'trạm y tế',
  'trường',
  'điện lực',
  'công ty',
  'tập đoàn',
  'ngân hàng',
  'chi nhánh',
  'bưu điện',
  'kho bạc',
  'chi cục',
  'cục',
  'sở',
  'bộ',
  'huyện',
  'xã',
  'phường',
]);

const LONGEST_HOUSE = 9;

/** `vẫn còn xa mục tiêu 90%`. */
const SHORT_TARGET = 6;

const OF_WHOM: ReadonlySet<string> = new Set(['tại', 'theo', 'trong', 'của', 'mà'].map(fold));

/** `Mục tiêu tại Đề án phát triển …`, `Kế hoạch của ba doanh nghiệp`: whose target it is. */
const namesOwner = (keys: readonly string[]): boolean => {
  const length = TARGET_NOUN.from(keys, 0);
  return length > 0 && OF_WHOM.has(keys[length] ?? '') && !keys.some((key) => key === RATE_WORD);
};

const RATE_WORD = fold('tỷ');

const DECLARATIONS = phraseTable([
  'đặt mục tiêu',
  'đặt ra mục tiêu',
  'đề ra mục tiêu',
  'đặt chỉ tiêu',
  'đặt kế hoạch',
  'đòi hỏi',
  'yêu cầu hoàn thành',
  'yêu cầu phải',
  'phải hoàn thành',
  'đưa ra',
  'đưa ra con số',
  'nêu chỉ tiêu',
  'nêu mục tiêu',
  'hướng',
  'hướng đến',
  'hướng tới',
]);

/** `Chúng tôi đặt mục tiêu 10% GRDP`: who aims, not at what. */
export const declares = (keys: readonly string[]): boolean => {
  const said = DECLARATIONS.upTo(keys, keys.length);
  return said > 0 && !keys.slice(0, keys.length - said).some((_, at) => LABEL_HEAD.from(keys, at) > 0);
};

const SET_OUT: ReadonlySet<string> = new Set(['đề ra', 'đặt ra', 'đã đề', 'giao'].map(fold));

/** `mục tiêu Nghị quyết Đại hội Đảng bộ tỉnh đề ra`: who aimed, not at what. */
const isSetOut = (keys: readonly string[]): boolean =>
  TARGET_NOUN.from(keys, 0) > 0 &&
  (SET_OUT.has(keys.slice(-2).join(' ')) || SET_OUT.has(keys.at(-1) ?? '')) &&
  !keys.some((_, at) => at > 1 && LABEL_HEAD.from(keys, at) > 0);

const POINTERS: ReadonlySet<string> = new Set(['này', 'đó', 'ấy'].map(fold));

const MODALS: ReadonlySet<string> = new Set(['có', 'thể', 'đã', 'sẽ', 'được'].map(fold));

/** `quy mô này có thể`: what was named before. */
const pointsBack = (keys: readonly string[]): boolean => {
  const end = keys.findLastIndex((key) => !MODALS.has(key));
  return end > 0 && end <= 3 && POINTERS.has(keys[end] ?? '') && LABEL_HEAD.from(keys, 0) > 0;
};

/** `WB dự báo`, `Bộ Tài chính ước tính`: who says it. */
const isSpeaker = (keys: readonly string[]): boolean =>
  FORECAST.upTo(keys, keys.length) > 0 || ESTIMATE.upTo(keys, keys.length) > 0 || SAY.upTo(keys, keys.length) > 0;

const WISHERS = phraseTable(['chúng tôi', 'chúng ta', 'tôi', 'chúng em', 'họ', 'mình']);

const WISHES: ReadonlySet<string> = new Set(
  ['muốn', 'sẽ', 'phải', 'cần', 'cố', 'gắng', 'quyết', 'tâm', 'mong'].map(fold),
);

/** `Chúng tôi muốn hạ tiếp 30% nữa`: who wants it. */
const isWish = (keys: readonly string[]): boolean => {
  const length = WISHERS.from(keys, 0);
  return length > 0 && keys.slice(length).every((key) => WISHES.has(key));
};

const TO = fold('sang');

/** `xuất khẩu sang Canada`: without the market the name breaks off. */
const isDestination = (items: readonly Item[], at: number): boolean =>
  items[at - 1]?.key === TO && LABEL_HEAD.from([items[0]?.key ?? '', items[1]?.key ?? ''], 0) > 0;

const OF_PLACE: ReadonlySet<string> = new Set(['của', 'tại', 'ở'].map(fold));

/** `thứ hạng của Việt Nam về Chính phủ điện tử` → `thứ hạng về Chính phủ điện tử`. */
const withoutPlaces = (items: readonly Item[]): readonly Item[] => {
  const isGone = (at: number): boolean => items[at]?.kind === 'place' && !isDestination(items, at);
  return items.filter(({ key }, at) => !isGone(at) && !(OF_PLACE.has(key) && isGone(at + 1) && at + 2 < items.length));
};

const PASSIVE = fold('được');

/** `nhu cầu được dự báo` → `nhu cầu`: what is foreseen, and nobody who says it. */
const beforePassive = (items: readonly Item[]): readonly Item[] => {
  const at = items.findLastIndex(({ key }) => key === PASSIVE);
  const verb = items.slice(at + 1).map(({ key }) => key);
  const isSaid = verb.length > 0 && Math.max(FORECAST.from(verb, 0), ESTIMATE.from(verb, 0)) === verb.length;
  return at > 0 && isSaid ? trim(items.slice(0, at)) : items;
};

/** `Krông Pắc, nơi được ví là “thủ phủ” sầu riêng,`: what is said of a place by the way. */
const withoutAside = (items: readonly Item[]): readonly Item[] => {
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

const MOST = fold('nhất');

const IS = fold('là');

/** `tăng mạnh nhất là giao thông` → `giao thông`. */
const withoutSuperlative = (items: readonly Item[]): readonly Item[] => {
  const most = items.slice(0, 4).findIndex((item) => item.key === MOST);
  if (most < 1 || !DEGREES.has(items[0]?.key ?? '') || items[most + 1]?.key !== IS) return items;
  const rest = items.slice(most + 2);
  return hasContent(rest) ? rest : items;
};

const THAN = fold('hơn');

const SHORTEST_NAME = 3;

const HOW = phraseTable([
  'bỏ xa',
  'khiêm tốn',
  'vượt trội',
  'áp đảo',
  'tỏ ra',
  'bứt',
  'vươn',
  'nổi lên',
  'đội sổ',
  'xếp',
  'bám',
  'theo sau',
  'thưa',
  'đông',
  'rộng',
]);

/** `Gia Lai bỏ xa những nơi khác với 636 MWp`, `Đắk Nông khiêm tốn hơn`: how a place does, not what is counted there. */
const tellsHow = (keys: readonly string[]): boolean => HOW.from(keys, 0) > 0;

const THE_REST = phraseTable(
  ['nơi', 'tỉnh', 'địa phương', 'thành phố', 'huyện', 'xã', 'nước', 'quốc gia', 'thị trường', 'đơn vị', 'hãng'].flatMap(
    (noun) => [`${noun} còn lại`, `${noun} khác`],
  ),
);

/** `Đứng sau những con số ấy là 214 lớp tập huấn`. */
const THOSE_FIGURES = phraseTable(
  ['con số này', 'con số ấy', 'con số đó', 'kết quả ấy', 'kết quả đó', 'thành quả ấy'].map((what) => `những ${what}`),
);

/** `Trung du và miền núi phía bắc đứng chót`: a name, and where it stands. */
const LAST_OR_FIRST = phraseTable([
  'đứng chót',
  'xếp chót',
  'đứng bét',
  'đứng cuối',
  'xếp cuối',
  'nằm cuối bảng',
  'đứng cuối bảng',
  'nằm đầu bảng',
  'đứng đầu bảng',
  'đội sổ',
]);

/** `Ở cấp tỉnh, ba vị trí đầu lần lượt là Bình Dương, Hà Nội và TP Hồ Chí Minh`: which of them. */
const TOP = new RegExp(
  `(?:^|[ ,])(?:(?:${fold('hai|ba|bốn|năm|các|những')}) )?(?:${fold('vị trí|địa phương|tỉnh|cái tên|đơn vị|nước|thị trường')}) (?:${fold('đầu|dẫn đầu|đầu bảng|đứng đầu|cuối|cuối bảng|cao nhất|thấp nhất')})$`,
  'u',
);

/** `nơi thấp nhất mới được 69,98%`: which of them. */
const WHERE = fold('nơi');

/** `Khoảng cách giữa các vùng còn lớn: …`, `Kỷ lục cũ mới lập …`, `năm đầu tiên vận hành`: what is said about the numbers. */
const ASIDE = new RegExp(
  `^(?:${fold('khoảng cách')} .*(?:${fold('lớn|xa|rộng|đáng kể')})|${fold('kỷ lục (?:cũ|trước)')} .*|${fold('năm đầu tiên')} \\p{L}+ \\p{L}+|${fold('tuần')}(?: ${fold('thứ')})? \\p{Nd}+)$`,
  'u',
);

/** `dù số này đã tăng gấp đôi`. */
const behindThough = (items: readonly Item[]): readonly Item[] => {
  const keys = items.slice(0, 4).map(({ key }) => key);
  return keys[0] === THOUGH && LABEL_HEAD.from(keys, 1) > 0 ? items.slice(1) : items;
};

const THOUGH = fold('dù');

/** Reads the phrase left of a cue: what it names, and the group and place it says it for. */
export const readLabel = (sentence: Sentence, phrase: Phrase): ReadLabel => {
  if (phrase.items.length === 0) return NO_LABEL;
  const place = phrase.items.findLast((item) => item.kind === 'place');
  const unplaced = withoutPlaces(behindThough(phrase.items));
  const { items, sector } = stripSector(
    trim(withoutSuperlative(lifted(caused(withoutAside(beforePassive(unplaced)))))),
  );
  const keys = items.map((item) => item.key);
  const text = render(sentence, items);
  const setsOnly =
    TARGET_NOUN.from(keys, 0) > 0 &&
    !(keys[0] === DEMAND && keys.length > 1) &&
    keys.length <= SHORT &&
    !keys.some((_, at) => at > 0 && LABEL_HEAD.from(keys, at) > 0 && sectorFrom(keys, at) === null);
  const refers =
    setsOnly ||
    declares(keys) ||
    isOnlyNamed(sentence, items) ||
    namesOwner(keys) ||
    isSetOut(keys) ||
    pointsBack(keys) ||
    isSpeaker(keys) ||
    isWish(keys) ||
    (keys[0] !== DEMAND && keys.length <= SHORT_TARGET && TARGET_NOUN.upTo(keys, keys.length) > 0) ||
    REFERRING.has(fold(text)) ||
    ASIDE.test(fold(text)) ||
    (keys[0] === WHERE && keys.at(-1) === MOST) ||
    THE_REST.from(keys, 0) > 0 ||
    TOP.test(fold(text)) ||
    keys.some((_, at) => THOSE_FIGURES.from(keys, at) > 0) ||
    (/^\p{Lu}/u.test(text) && LABEL_HEAD.from(keys, 0) === 0 && LAST_OR_FIRST.upTo(keys, keys.length) > 0) ||
    onlySets(items) ||
    !hasContent(items) ||
    keys.every((key) => PLACE_TYPES.has(key)) ||
    (phrase.items[0]?.kind === 'place' && tellsHow(keys)) ||
    (keys.length <= SHORTEST_NAME && keys.at(-1) === THAN);
  const whole = items.findIndex((item, at) => at > 2 && item.key === BELONGING);
  const deed = withoutActor(items, keys);
  const said = whole > 0 ? render(sentence, items.slice(0, whole)) : deed === items ? text : render(sentence, deed);
  return {
    bare: refers && BARE.has(fold(text)) ? text : '',
    text: refers ? '' : said,
    sector,
    place: place?.kind === 'place' ? place.mention : null,
    hasHead: !refers && LABEL_HEAD.from(keys, 0) > 0 && !BODIES.has(keys.slice(0, 2).join(' ')),
  };
};

/** `Tổng đài`, `Tổng cục`: bodies, no sums. */
const BODIES: ReadonlySet<string> = new Set(['tổng đài', 'tổng cục', 'tổng công', 'tổng giám', 'tổng kho'].map(fold));

/** What a thing has beside its amount in money. */
const BARE: ReadonlySet<string> = new Set(['lượng', 'giá', 'mức giá', 'số lượng'].map(fold));

const NUMBER_OF = fold('số');

/** True when the phrase is empty or only a classifier: `đơn vị`, `người`. */
export const isThin = (phrase: Phrase): boolean => {
  const all = phrase.items.map((item) => item.key);
  const keys = all[0] === NUMBER_OF ? all.slice(1) : all;
  return keys.length === 0 || CLASSIFIER.from(keys, 0) === keys.length;
};

/** The two sides of a number, either of which may name it. */
export interface Sides {
  readonly left: ReadLabel;
  readonly right: string;
  readonly rightIsThin: boolean;
  /** `thiệt hại cho 384.800 ha lúa`: a preposition before the number leaves the label behind it. */
  readonly rightIsNamed: boolean;
  readonly cue: Cue;
  /** `…: 618 doanh nghiệp`: a colon ties the number. */
  readonly colon: boolean;
  /** What stands left is the name of an item: `Máy quét: thiếu`. */
  readonly isOfItem: boolean;
  /** `Số liệu đến 31/10 cho thấy 2.118 doanh nghiệp`: what shows it is not what is shown. */
  readonly isShown: boolean;
  /** `Tổng đài tiếp nhận bình quân 1.200 cuộc gọi`: how it is counted, with no verb of being. */
  readonly isAverage: boolean;
  readonly mention: NumericMention;
}

export interface ChosenLabel {
  readonly text: string;
  readonly rule: string;
}

const WHOLE = /^tổng\s/u;

const NUMBERED = new RegExp(`^${fold('số')} `, 'u');

const RATE = /^(?:tỉ lệ|tỉ trọng|tỉ suất|mức|tốc độ|độ|chỉ số|cơ cấu|mật độ)(?:\s|$)/u;

/** `bao phủ 93,35% dân số`: of whom, not what. */
const ALL_PEOPLE: ReadonlySet<string> = new Set(['dân số', 'dân số cả nước', 'GDP', 'GRDP', 'thời gian'].map(fold));

const before = (left: ReadLabel): ChosenLabel => ({ text: left.text, rule: 'label-before-value' });

const after = (text: string): ChosenLabel => ({ text, rule: 'label-after-value' });

/** Which side names a level: the label left of its verb, or the phrase it counts. */
export const levelLabel = (sides: Sides): ChosenLabel => {
  const { left, right, rightIsThin, rightIsNamed, cue, colon, isOfItem, isShown, isAverage, mention } = sides;
  const bound = cue.kind === 'copula' || cue.kind === 'share' || cue.kind === 'arrival';
  // `Số trạm 5G tăng từ 126 trạm lên 408 trạm`: the noun behind is the head of the label over again.
  // `Số phim in ra giảm từ 41.200 tấm`: by what piece they are counted.
  const isPiece = NUMBERED.test(fold(left.text)) && !right.includes(' ') && mention.kind === 'number';
  if (cue.kind === 'from' && left.hasHead && (rightIsThin || isPiece)) return before(left);
  if (left.text === '') return after(right);
  if (isOfItem && rightIsThin) return before(left);
  if (isShown && right !== '' && mention.kind !== 'money' && mention.kind !== 'quantity') return after(right);
  if (right === '') return before(left);
  if (mention.kind === 'percent' && bound)
    return left.hasHead ? before(left) : { text: `${left.text} ${right}`, rule: 'label-around-value' };
  if (mention.kind === 'money') return left.hasHead || bound ? before(left) : after(right);
  if (mention.kind === 'quantity') return left.hasHead && !rightIsNamed ? before(left) : after(right);
  if (mention.kind === 'percent' && left.text !== '' && ALL_PEOPLE.has(fold(right))) return before(left);
  // `chi cho công nghệ thông tin mỗi năm chưa đến 1% tổng chi`: of what, not what.
  if (mention.kind === 'percent' && left.hasHead && WHOLE.test(fold(right))) return before(left);
  if (mention.kind === 'percent')
    return RATE.test(fold(left.text)) || (left.hasHead && rightIsThin) ? before(left) : after(right);
  if (cue.kind === 'copula' && cue.end - cue.start === 1 && colon && !rightIsThin) return after(right);
  if (isAverage && !left.hasHead && right.includes(' ')) return after(right);
  // `Viettel còn 612 nghìn thuê bao, VinaPhone 318.400`
  if (bound && ONE_NAME.test(left.text) && right !== '') return { text: `${right} ${left.text}`, rule: 'noun-of-name' };
  return bound && (rightIsThin || left.hasHead || cue.kind !== 'arrival') ? before(left) : after(right);
};

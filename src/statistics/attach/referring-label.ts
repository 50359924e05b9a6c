import type { Sentence } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { STANDINGS } from '../../vi/clause-words.ts';
import { REFERRING_LABELS } from '../../vi/referring-words.ts';
import { SETTING_WORDS } from '../../vi/status-words.ts';
import type { Item } from '../clause/items.ts';
import { hasContent, type Phrase } from '../clause/phrase.ts';
import { ESTIMATE, FORECAST, LABEL_HEAD, SAY, TARGET_NOUN } from '../words/cue-tables.ts';
import { phraseTable } from '../words/phrase-table.ts';
import { sectorFrom } from '../words/sectors.ts';
import { MOST, POINTERS, WHERE } from './label-parts.ts';

const SETTING: ReadonlySet<string> = new Set(SETTING_WORDS.map(fold));

/** `được giao nhiệm vụ phải`: words that set a number without naming it. */
export const onlySets = (items: readonly Item[]): boolean => items.every((item) => SETTING.has(item.key));

const REFERRING: ReadonlySet<string> = new Set(REFERRING_LABELS.map(fold));

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

/** `Chỉ tiêu của Bộ TT-TT là 100%`: a short label of a target refers to the one before. */
const SHORT = 8;

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
  'gây chú ý',
  'gây ấn tượng',
  'gây bất ngờ',
  'tạo bất ngờ',
  'ghi dấu ấn',
  'là điểm sáng',
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

/** `tăng nhanh nhất, tới 45,4%`, `so với đáy của quý III (5,15 triệu đồng)`, `mức tăng khá so với cùng kỳ: …`: how, not what. */
const COMPARES = new RegExp(
  `^(?:${fold('tăng|giảm')}(?: .{1,15})? ${fold('nhất')}|${fold('so với')} .*|(?:(?:${fold('cả năm|ước|ước tính|dự kiến|đã|sẽ|ngành|tỉnh|thành phố')}) )+(?:${fold('đón|đón được|tiếp đón|phục vụ')})|${fold('(?:có )?(?:mức|tốc độ) (?:tăng|giảm)')}(?: .{1,15})? so)$`,
  'u',
);

/** `Khoảng cách giữa các vùng còn lớn: …`, `Khó khăn lớn nhất hiện nay là 4 xã chưa bố trí được công chức`, `Kỷ lục cũ mới lập …`, `năm đầu tiên vận hành`: what is said about the numbers. */
const ASIDE = new RegExp(
  `^(?:${fold('(?:khó khăn|hạn chế|vướng mắc|tồn tại|trở ngại|thách thức|rào cản|điểm nghẽn|điểm sáng|điểm nhấn|điểm yếu|khâu yếu)')}(?: ${fold('lớn nhất|nhất|chính|chủ yếu|nổi bật|rõ nhất')})?|${fold('khoảng cách')} .*(?:${fold('lớn|xa|rộng|đáng kể')})|${fold('kỷ lục (?:cũ|trước)')} .*|${fold('năm đầu tiên')} \\p{L}+ \\p{L}+|${fold('tuần')}(?: ${fold('thứ')})? \\p{Nd}+)$`,
  'u',
);

/** `nhu cầu tiêu thụ thóc trong nước`: a demand for something is measured itself. */
const DEMAND = fold('nhu');

/** The phrase before a number, without the place and the group, as items, keys and text. */
interface Named {
  readonly sentence: Sentence;
  readonly phrase: Phrase;
  readonly items: readonly Item[];
  readonly keys: readonly string[];
  readonly text: string;
}

/** The phrase says who, where or how, or points at what was told: what is measured is named elsewhere. */
export const refersElsewhere = ({ sentence, phrase, items, keys, text }: Named): boolean => {
  const setsOnly =
    TARGET_NOUN.from(keys, 0) > 0 &&
    !(keys[0] === DEMAND && keys.length > 1) &&
    keys.length <= SHORT &&
    !keys.some((_, at) => at > 0 && LABEL_HEAD.from(keys, at) > 0 && sectorFrom(keys, at) === null);
  return (
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
    COMPARES.test(fold(text)) ||
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
    (keys.length <= SHORTEST_NAME && keys.at(-1) === THAN)
  );
};

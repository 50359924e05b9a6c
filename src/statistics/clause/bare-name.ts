import { fold } from '../../text/fold.ts';
import { CHANGE_NOUN, FALL, LABEL_HEAD, RANK_WORD, RISE } from '../words/cue-tables.ts';
import { keySet } from '../words/key-set.ts';
import { phraseTable } from '../words/phrase-table.ts';
import type { Item } from './items.ts';
import { hasContent, trim, withoutTimes } from './phrase.ts';

/** `điểm số tăng`, `chỉ số tăng`, `công nghệ số nhích`, `dân số tăng`: there `số` is no number that rises. */
const SCORES = keySet(
  'điểm',
  'chỉ',
  'nghệ',
  'tế',
  'hội',
  'quyền',
  'phủ',
  'đổi',
  'tảng',
  'ký',
  'thuật',
  'phẩm',
  'kênh',
  'thư',
  'dân',
  'vụ',
);

/** `số lượng giao dịch tăng trưởng đột biến`: the verb ends the name. */
const beforeVerb = (items: readonly Item[]): readonly Item[] => {
  const keys = items.map((item) => item.key);
  for (let at = 2; at < items.length; at++) {
    const length = Math.max(RISE.from(keys, at), FALL.from(keys, at));
    if (length === 0) continue;
    const isNoun = (CHANGE_NOUN.upTo(keys, at) > 0 && !SCORES.has(keys[at - 2] ?? '')) || keys[at - 1] === ',';
    if (!isNoun && hasContent(items.slice(0, at))) return trim(items.slice(0, at));
    // `mức độ thiếu hụt lao động`: the noun takes the whole verb.
    at += length - 1;
  }
  return items;
};

const LOCATIVES = keySet('tại', 'ở');

/** `lượng mưa tại các trạm`: a name goes without its place. */
const withoutLocation = (items: readonly Item[]): readonly Item[] => {
  const at = items.findIndex((item, index) => index > 0 && LOCATIVES.has(item.key));
  const name = at > 0 ? trim(items.slice(0, at)) : items;
  return LABEL_HEAD.from(
    items.map((item) => item.key),
    0,
  ) > 0 &&
    hasContent(name) &&
    name.length > 1
    ? name
    : items;
};

/** `a) Cấp xã`, `1.2. Tỷ lệ …`: the number of the list. */
const withoutNumbering = (items: readonly Item[]): readonly Item[] => {
  const [first, second] = items;
  if (first?.kind === 'name' && /^\(?[\p{Nd}.]+[.)]?$/u.test(first.key)) return withoutNumbering(items.slice(1));
  const isMark =
    first !== undefined &&
    second?.kind === 'sign' &&
    /^[).]$/u.test(second.key) &&
    /^(?:\p{L}|[\p{Nd}.]+)$/u.test(first.key);
  return isMark ? items.slice(2) : items;
};

/** `Thanh Hóa đứng thứ`, `từ hạng`: verbs of standing are no part of a name. */
export const withoutRank = (items: readonly Item[]): readonly Item[] => {
  const keys = items.map((item) => item.key);
  let end = items.length;
  for (let length = RANK_WORD.upTo(keys, end); length > 0; length = RANK_WORD.upTo(keys, end)) end -= length;
  return end === items.length ? items : trim(items.slice(0, end));
};

const THESE = keySet('này', 'đó', 'ấy');

const POINTED_AT = phraseTable([
  'nước',
  'tỉnh',
  'hãng',
  'địa phương',
  'thành phố',
  'đảo quốc',
  'quốc gia',
  'huyện',
  'công ty',
  'tập đoàn',
]);

/** `GDP nước này` → `GDP`: whose it is was said before. */
const withoutPointer = (items: readonly Item[]): readonly Item[] => {
  const keys = items.map((item) => item.key);
  if (!THESE.has(keys.at(-1) ?? '')) return items;
  const length = POINTED_AT.upTo(keys, keys.length - 1);
  const rest = items.slice(0, items.length - 1 - length);
  return length > 0 && hasContent(rest) ? rest : items;
};

const IS = keySet('là', 'thì');

/** `Dẫn đầu các mặt hàng là gỗ`, `Trở ngại hàng đầu là lo hàng giả`: which of them it is names the number. */
export const FOREMOST = phraseTable([
  'dẫn đầu',
  'đứng đầu',
  'đi đầu',
  'hàng đầu',
  'đầu bảng',
  'cuối bảng',
  'bét bảng',
  'đội sổ',
  'quán quân',
  'khâu yếu',
  'điểm yếu',
  'điểm nghẽn',
  'điểm trừ',
  'nút thắt',
  'điểm sáng',
  'chủ yếu',
  'nhiều nhất',
  'ít nhất',
  'lớn nhất',
  'nhỏ nhất',
  'cao nhất',
  'thấp nhất',
  'mạnh nhất',
  'nặng nhất',
  'sâu nhất',
  'đông nhất',
  'nhanh nhất',
  'chậm nhất',
  'tốt nhất',
  'kém nhất',
  'yếu nhất',
  'rõ nhất',
  'phổ biến nhất',
  'nổi bật nhất',
  'đáng kể nhất',
  'ấn tượng nhất',
]);

/** `Bưu chính là điểm sáng`: what it is praised or blamed as. */
const VERDICTS = phraseTable([
  'điểm sáng',
  'điểm trũng',
  'điểm nghẽn',
  'điểm yếu',
  'điểm nhấn',
  'điểm trừ',
  'đầu tàu',
  'trụ đỡ',
  'trụ cột',
  'động lực',
  'khâu',
  'phần',
  'mảng',
  'nhóm',
  'ngành',
  'ngành hàng',
  'mặt hàng',
  'lĩnh vực',
  'thị trường',
  'kênh',
  'nguồn',
  'nơi',
  'gần như',
  'ngược lại',
]);

/** `coi là thị trường mục tiêu`. */
const REGARDS = keySet('coi', 'xem', 'gọi');

/** `thức ăn chăn nuôi, nhất là cám`: above all. */
const ABOVE_ALL = fold('nhất');

const isRegarded = (keys: readonly string[], at: number): boolean =>
  REGARDS.has(keys[at - 1] ?? '') || (keys[at - 1] === ABOVE_ALL && FOREMOST.upTo(keys, at) === 0);

const PREPOSITIONS = keySet('cho', 'ở', 'tại', 'từ', 'vào', 'trong', 'do', 'với');

/** Of `A là B` the one that is measured. */
const withoutVerdict = (items: readonly Item[]): readonly Item[] => {
  const keys = items.map((item) => item.key);
  const at = keys.findIndex((key) => IS.has(key));
  const [named, said] = [trim(items.slice(0, Math.max(0, at))), trim(items.slice(at + 1))];
  // `Vĩnh Cửu là nơi duy nhất đạt 100%`
  if (at === 1 && items[0]?.kind === 'place' && VERDICTS.from(keys, 2) > 0) return [];
  const isForemost = keys.slice(0, Math.max(0, at)).some((_, index) => FOREMOST.from(keys, index) > 0);
  // `bét bảng là Kỳ Sơn`: where of those told before
  if (isForemost && said.length > 0 && said.every(({ kind }) => kind === 'place')) return [];
  if (at <= 0 || isRegarded(keys, at) || !hasContent(named) || !hasContent(said)) return items;
  if (isForemost) return PREPOSITIONS.has(keys[at + 1] ?? '') ? named : said;
  return VERDICTS.from(keys, at + 1) > 0 || keys.at(-1) === MOST ? named : items;
};

const MOST = fold('nhất');

/** `Thẻ tín dụng bứt tốc rõ nhất`, `Cấp xã gánh phần nặng nhất`: how it did, not what it is. */
const DOINGS = phraseTable([
  'bứt tốc',
  'bứt phá',
  'gánh',
  'sụt',
  'hụt',
  'vươn',
  'nổi bật',
  'chật vật',
  'khởi sắc',
  'chững',
  'chuyển biến',
  'cải thiện',
  'dẫn đầu',
  'đứng đầu',
  'bật',
  'lao dốc',
]);

const CONCESSIONS = keySet('tuy', 'dù', 'song', 'mặc');

/** Without what is said of how it did. */
export const withoutDoing = (items: readonly Item[]): readonly Item[] => {
  const keys = items.map((item) => item.key);
  const isMost = keys.at(-1) === MOST;
  const at = keys.findIndex(
    (key, index) => (isMost && DOINGS.from(keys, index) > 0) || (index > 0 && CONCESSIONS.has(key)),
  );
  if (at < 0 || FOREMOST.from(keys, 0) > 0) return items;
  const named = trim(items.slice(0, at));
  return hasContent(named) || isMost ? named : items;
};

/** What is left of the words before a number once its times, pointers, verdicts, verbs and places are taken off. */
export const bareName = (items: readonly Item[]): readonly Item[] => {
  const said = withoutVerdict(trim(withoutPointer(withoutNumbering(withoutTimes(items)))));
  return withoutLocation(beforeVerb(withoutDoing(withoutRank(said))));
};

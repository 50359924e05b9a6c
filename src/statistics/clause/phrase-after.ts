import { fold } from '../../text/fold.ts';
import {
  ARRIVAL,
  CLAUSE_OPENER,
  FALL,
  LABEL_HEAD,
  PHRASE_BREAK,
  PREDICATE,
  PROTECTED,
  RISE,
} from '../words/cue-tables.ts';
import { phraseTable } from '../words/phrase-table.ts';
import { sectorFrom, sectorUpTo } from '../words/sectors.ts';
import { comparedFrom } from './comparison.ts';
import { cueBefore } from './cue.ts';
import type { Group, Item } from './items.ts';
import { type Phrase, trim } from './phrase.ts';
import { isInCompound } from './phrase-before.ts';

const LONGEST_PHRASE = 32;

const WHILE = fold('còn');

/** `huyện Đăk Hà 51,7% còn Ia H’Drai vỏn vẹn 22,9%`: the next clause. */
const turnsTo = ({ items, keys }: Group, at: number): boolean =>
  keys[at] === WHILE &&
  items[at - 1]?.kind === 'number' &&
  (items[at + 1]?.kind === 'place' || items[at + 1]?.kind === 'name' || hasNumberSoon(items, at));

const SOON = 6;

const hasNumberSoon = (items: readonly Item[], at: number): boolean => {
  const next = items.slice(at, at + SOON).findIndex(({ kind }) => kind === 'number' || kind === 'sign');
  return next > 1 && items[at + next]?.kind === 'number';
};

const EVERY = new RegExp(`^${fold('hằng')} |^${fold('hàng')} `, 'u');

const LIST_PIECE = 6;

/** A noun phrase of at most so many words may go on behind a comma with a predicate of its own. */
const OPEN_LIST = 3;

const AND = fold('và');

const FARTHEST_NUMBER = 10;

/** `…, Trịnh Tường và Cốc Mỳ mỗi xã 11 hộ`: another place with its number. */
const numberAhead = (group: Group, from: number): boolean => {
  for (let at = from + 1; at < from + FARTHEST_NUMBER; at++) {
    if (group.items[at]?.kind === 'number') return true;
    if (group.items[at]?.key === ';') return false;
  }
  return false;
};

const MUST = fold('phải');

const LONGEST_LABEL = 14;

/** `…, giá trị mua sắm bình quân của một người đạt 260 USD`: a label of its own up to its verb. */
const statisticAhead = (group: Group, from: number): boolean => {
  for (let at = from + 1; at < from + LONGEST_LABEL; at++) {
    const item = group.items[at];
    if (item === undefined || item.kind === 'sign') return false;
    if (item.kind === 'number') return true;
  }
  return false;
};

/** `43 địa phương vượt mức tăng chung, đi đầu là Bắc Giang, …`: which of them, not what. */
const EXAMPLES = phraseTable([
  'đi đầu',
  'dẫn đầu',
  'đứng đầu',
  'nổi bật',
  'tiêu biểu',
  'điển hình',
  'nhiều nhất là',
  'cao nhất là',
  'lớn nhất là',
  'chủ yếu',
  'trong đó',
  'nhất là',
  'đặc biệt là',
]);

/** `224.000 ca, nhiều bệnh viện khan dịch truyền`, `12.800 túi, dự kiến về vào tháng tới`: what else there is to say. */
const OTHER_CLAUSES = phraseTable([
  'sinh sống',
  'sống',
  'cư trú',
  'phân bố',
  'nhiều',
  'không ít',
  'hầu hết',
  'phần lớn',
  'dự kiến',
  'dự báo',
  'ước tính',
]);

/** `82.000 ca, bệnh viện lo thiếu dịch truyền`, `420 chiếc, cam kết giao nội tỉnh`: nothing that a list could begin with. */
const COUNTERS: ReadonlySet<string> = new Set(
  [
    'ca',
    'chiếc',
    'vụ',
    'lượt',
    'cái',
    'tờ',
    'suất',
    'người',
    'máy',
    'lần',
    'chuyến',
    'đơn',
    'bậc',
    'hạng',
    'cuộc',
    'con',
  ].map(fold),
);

/** `, thành phố đã …` goes on with the phrase; `, tăng 5%`, `, góp phần nâng cao …` does not. */
const commaContinues = (group: Group, comma: number, taken: number): boolean => {
  if (taken === 1 && COUNTERS.has(group.keys[comma - 1] ?? '')) return false;
  if (EXAMPLES.from(group.keys, comma + 1) > 0 || OTHER_CLAUSES.from(group.keys, comma + 1) > 0) return false;
  if (CLAUSE_OPENER.from(group.keys, comma + 1) > 0 && PROTECTED.from(group.keys, comma + 1) === 0) return false;
  if (group.items[comma + 1]?.kind === 'place' && numberAhead(group, comma)) return false;
  if (LABEL_HEAD.from(group.keys, comma + 1) > 0 && statisticAhead(group, comma + 1)) return false;
  for (let at = comma + 1; at <= comma + 1 + LIST_PIECE; at++) {
    const item = group.items[at];
    if (item === undefined || (item.kind === 'sign' && /[,;.]/u.test(item.key)) || item.kind === 'group')
      return at > comma + 1;
    if (isFrequency(group, at)) continue;
    if (item.kind === 'number' || item.kind === 'time') return at > comma + 2 && PHRASE_BREAK.upTo(group.keys, at) > 0;
    if (item.kind === 'place' && group.items.slice(at + 1, at + 4).some((each) => each.kind === 'number')) return false;
    if (item.key === AND || (at > comma + 1 && PHRASE_BREAK.from(group.keys, at) > 0)) return at > comma + 1;
    const verb = PREDICATE.from(group.keys, at);
    const isVerb = verb > 0 || item.key === MUST;
    // `1.200 dịch vụ, các địa phương cung cấp 6.200 dịch vụ`: the next has a number of its own
    if (verb > 1 && at > comma + 1 && group.items[at + verb]?.kind === 'number') return false;
    if (isVerb && PROTECTED.from(group.keys, at - 1) < 2) return at > comma + 1 && taken <= OPEN_LIST;
  }
  return false;
};

const changeAhead = (group: Group, at: number): boolean => {
  const length = Math.max(RISE.from(group.keys, at), FALL.from(group.keys, at));
  if (length === 0) return false;
  for (let ahead = at + length; ahead < at + length + 4; ahead++) {
    const item = group.items[ahead];
    if (item?.kind === 'number') return true;
    if (item?.kind === 'sign') return false;
  }
  return false;
};

const HEDGES: ReadonlySet<string> = new Set(['gần', 'hơn', 'khoảng', 'chừng', 'trên', 'dưới'].map(fold));

/** `5.912 xã đã qua 30 ngày không phát sinh ổ dịch mới`: part of what is said of them. */
const isLengthWithin = ({ items }: Group, at: number): boolean => {
  const item = items[at];
  return item?.kind === 'time' && item.mention.kind === 'duration' && items[at + 1]?.kind === 'word';
};

/** `trợ cấp hằng tháng nhận qua tài khoản`: how often, within what is said of them. */
const isFrequency = ({ items }: Group, at: number): boolean => {
  const item = items[at];
  return (
    item?.kind === 'time' &&
    item.mention.kind === 'set' &&
    EVERY.test(fold(item.mention.text)) &&
    items[at - 1]?.kind === 'word' &&
    items[at + 1]?.kind === 'word'
  );
};

/** `với số tiền 14.528 tỷ`, `của 95 cơ quan`: behind this preposition another statistic begins. */
const opensStatistic = (group: Group, at: number, length: number): boolean => {
  for (let next = at + length; next < at + length + 4; next++) {
    const follow = group.items[next];
    if (follow?.kind === 'number' || (follow?.kind === 'time' && next === at + length && !isLengthWithin(group, next)))
      return true;
    if (follow?.kind !== 'place' && PHRASE_BREAK.from(group.keys, next) === 0 && !HEDGES.has(follow?.key ?? '')) break;
  }
  if (LABEL_HEAD.from(group.keys, at + length) === 0) return false;
  for (let ahead = at + length; ahead < at + length + 8; ahead++) {
    const item = group.items[ahead];
    if (item?.kind === 'number') return true;
    if (item === undefined || item.kind === 'sign') return false;
  }
  return false;
};

/** `sau khi hai trạm hoàn thành`: says when or why, not what. */
const SUBORDINATE = phraseTable([
  'của cả năm',
  'của năm',
  'cả năm',
  'trong cả năm',
  'trong giai đoạn',
  'gồm',
  'bao gồm',
  'trong đó',
  'sau khi',
  'trước khi',
  'trong khi',
  'từ khi',
  'từ lúc',
  'kể từ lúc',
  'kể từ khi',
  'ngay sau khi',
  'cho thấy',
  'cho kết quả',
  'nhưng',
  'song',
]);

/** `giảm 8,1% do sản lượng dầu thô thấp`: why, not what. */
const CAUSES: ReadonlySet<string> = new Set(['do', 'nhờ', 'vì', 'bởi', 'nên'].map(fold));

const SCORE = fold('điểm');

/** `mức 6,3% mà ADB đưa ra`: says whose number it is. */
const WHICH = fold('mà');

const FOR: ReadonlySet<string> = new Set(['để', 'nhằm'].map(fold));

/** `tăng 18,3% về số dự án`: what a change is a change of. */
const ABOUT = fold('về');

/** `… và kích hoạt 62,3 triệu tài khoản`: a word between `và` and the number that is no measure of it. */
const isVerb = (group: Group, and: number, number: number): boolean =>
  group.items.slice(and + 1, number).every((item) => item.kind === 'word') && sectorFrom(group.keys, and + 1) === null;

/** `300 cửa hàng và tiến tới doanh thu …`: behind `và` a verb goes on with the sentence. */
const VERB_NEXT = phraseTable([
  'đã',
  'đang',
  'sẽ',
  'đạt',
  'tiến tới',
  'tiến hành',
  'chuẩn bị',
  'hướng tới',
  'tiên phong',
  'tiếp tục',
  'ghi nhận',
  'phấn đấu',
  'đưa',
  'nằm',
  'trở thành',
  'dự kiến',
  'giữ',
  'duy trì',
  'nâng',
  'kéo giảm',
]);

const SHORT_CLAUSE = 14;

/** `95% dân số và tỷ lệ dân số trưởng thành có chữ ký số cá nhân đạt trên 60%`: a name of its own may be long. */
const LONG_CLAUSE = 24;

/** `… và đưa lượng người dùng lên 1 triệu`: behind `và` another number has its verb. */
const clauseAhead = (group: Group, at: number): boolean => {
  const reach = LABEL_HEAD.from(group.keys, at + 1) > 0 ? LONG_CLAUSE : SHORT_CLAUSE;
  for (let ahead = at + 1; ahead < at + reach; ahead++) {
    const item = group.items[ahead];
    if (item === undefined || item.kind === 'sign') return false;
    if (item.kind === 'number')
      return cueBefore(group, ahead).kind !== 'none' || (ahead > at + 1 && ahead < at + 5 && isVerb(group, at, ahead));
  }
  return false;
};

/** `của các bộ, ngành, địa phương`: a comma inside a list of bodies. */
const joinsBodies = (group: Group, comma: number): boolean =>
  (sectorFrom(group.keys, comma - 1)?.length ?? 0) > 1 ||
  (sectorUpTo(group.keys, comma) !== null && sectorFrom(group.keys, comma + 1) !== null);

const LONGEST_OBJECT = 14;

/** `đã ban hành chính sách giảm, miễn phí lệ phí sử dụng …`: more of what the predicate says, with no number in it. */
const joinsObjects = (group: Group, comma: number): boolean => {
  if (CLAUSE_OPENER.from(group.keys, comma + 1) > 0) return false;
  for (let at = comma + 1; at < comma + LONGEST_OBJECT; at++) {
    const item = group.items[at];
    if (item === undefined || item.kind === 'sign') return at > comma + 2;
    if (item.kind === 'number' || item.kind === 'time') return false;
    if (at > comma + 2 && AUXILIARIES.has(item.key)) return false;
  }
  return false;
};

/** `22 bản chưa có điện lưới, trạm phát sóng phải chạy bằng pin`: a clause with a subject of its own. */
const AUXILIARIES: ReadonlySet<string> = new Set(['phải', 'đã', 'đang', 'sẽ', 'vẫn', 'chưa'].map(fold));

/** `15 học sinh/máy”, ông Tuyên nói`: the quotation ends that began before the number. */
const closesQuotation = (group: Group, at: number, taken: number): boolean =>
  group.keys[at] === '”' && !group.keys.slice(at - taken, at).includes('“');

/** `21,4 thuê bao/100 dân`: the rate is no part of the name. */
const isRate = (group: Group, at: number, taken: number): boolean => {
  const number = group.items[at - taken - 1];
  return group.keys[at] === '/' && number?.kind === 'number' && number.mention.per !== null;
};

/** `xuất – nhập khẩu`, `y, bác sĩ`: one word with a sign in it. */
const TRADE: ReadonlySet<string> = new Set(['xuất nhập', 'y bác', 'công thương'].map(fold));

const BELONGING = fold('thuộc');

const OFFICES: ReadonlySet<string> = new Set(['bộ', 'sở', 'ngành', 'ubnd', 'cục', 'tổng', 'tỉnh', 'huyện'].map(fold));

/** `Bốn dịch vụ còn lại thuộc Bộ Tư pháp`: whose they are, not what. */
const isOwner = (group: Group, at: number): boolean =>
  group.items[at]?.kind === 'name' || group.items[at]?.kind === 'place' || OFFICES.has(group.keys[at] ?? '');

const BY = fold('do');

const DONE_BY = phraseTable(['tổ chức', 'thực hiện', 'tiến hành', 'chủ trì', 'mở']);

const LONGEST_DOER = 14;

/** `214 lớp tập huấn do ngành bưu chính và tổ công tác của tỉnh tổ chức`: who did it. */
const tellsDoer = (group: Group, by: number): boolean => {
  const end = group.items.findIndex(
    ({ kind, key }, index) => index > by && (kind === 'number' || kind === 'time' || (kind === 'sign' && key !== '&')),
  );
  const last = end < 0 ? group.items.length : end;
  return last - by <= LONGEST_DOER && DONE_BY.upTo(group.keys, last) > 0;
};

const IS = fold('là');

const MOST = fold('nhất');

/** `5 sàn lớn nhất là Shopee, …`, `ba chợ hạng 1 là chợ Cồn, …`: behind it stand their names. */
const listsNames = (group: Group, at: number, taken: number): boolean => {
  if (group.keys[at] !== IS || taken === 0) return false;
  const [number, next] = [group.items[at - taken - 1], group.items[at + 1]];
  const counts = number?.kind === 'number' && number.mention.kind !== 'percent';
  const isMost = group.keys[at - 1] === MOST;
  return counts && (isMost || next?.kind === 'name' || next?.kind === 'place' || next?.key === group.keys[at - taken]);
};

/** `15.000 đồng đối với khoản tiền trên 10 triệu`: for which it is paid, not what is. */
const isCondition = ({ items, keys }: Group, at: number): boolean => {
  const number = items[at - 1];
  return number?.kind === 'number' && number.mention.kind === 'money' && keys[at] === FACING && keys[at + 1] === WITH;
};

const FACING = fold('đối');
const WITH = fold('với');

const WHEN: ReadonlySet<string> = new Set(['khi', 'lúc'].map(fold));

const OWNS = fold('của');

const PASSIVE = phraseTable(['đã được', 'sẽ được', 'chưa được', 'đều được', 'đang được']);

const AMOUNT: ReadonlySet<Item['kind']> = new Set(['number', 'time']);

/** Whether the phrase right of a number ends before the item at `at`; `taken` is how long it is. */
const endsAt = (group: Group, at: number, taken: number, predicateSeen: boolean): boolean => {
  const item = group.items[at];
  if (item === undefined) return true;
  if (item.kind === 'time')
    return !(predicateSeen && isLengthWithin(group, at)) && !(taken > 1 && isFrequency(group, at));
  if (item.kind === 'number')
    return !(
      predicateSeen &&
      item.mention.kind === 'percent' &&
      group.items[at - 1]?.kind === 'word' &&
      cueBefore(group, at).kind === 'none'
    );
  if (item.kind === 'sign') {
    if (closesQuotation(group, at, taken) || isRate(group, at, taken)) return true;
    if (TRADE.has(`${group.keys[at - 1] ?? ''} ${group.keys[at + 1] ?? ''}`) || isInCompound(group, at)) return false;
    // `93,5% nộp qua mạng (cả năm 2025 là 87,2%), thanh toán trực tuyến đạt 78%`: the parenthesis has closed what was said
    if (item.key === ',' && group.items[at - 1]?.kind === 'group' && numberAhead(group, at)) return true;
    // `Với 48,06 điểm, Thừa Thiên Huế dẫn đầu`: a score counts nothing that could go on.
    if (item.key === ',' && taken === 1 && group.keys[at - 1] === SCORE) return true;
    if (item.key === ',')
      return (
        taken === 0 ||
        !(joinsBodies(group, at) || (predicateSeen && joinsObjects(group, at)) || commaContinues(group, at, taken))
      );
    return (
      !['"', '“', '”', '/', '&', '-', "'", '%', '+', '’', '‘'].includes(item.key) ||
      (item.key === '-' && CLAUSE_OPENER.from(group.keys, at + 1) > 0)
    );
  }
  if (item.key === BELONGING && taken > 1 && isOwner(group, at + 1)) return true;
  if (taken === 0 && isCondition(group, at)) return true;
  if (taken === 0 && (CAUSES.has(item.key) || item.key === WHICH)) return true;
  if (item.key === BY && taken > 0 && tellsDoer(group, at)) return true;
  if (listsNames(group, at, taken)) return true;
  if (SUBORDINATE.from(group.keys, at) > 0 && (taken > 0 || WHEN.has(group.keys[at + 1] ?? ''))) return true;
  if (comparedFrom(group, at) !== null) return true;
  if (changeAhead(group, at)) return true;
  if (
    item.key === AND &&
    (taken === 0 || clauseAhead(group, at) || (!predicateSeen && VERB_NEXT.from(group.keys, at + 1) > 0))
  )
    return true;
  if (ARRIVAL.from(group.keys, at) > 0 && [1, 2, 3].some((step) => AMOUNT.has(group.items[at + step]?.kind ?? 'sign')))
    return true;
  // `vùng trồng có liên quan để phối hợp điều tra`: what for, not what
  // `Mã định danh của 168.000 học sinh phải được giữ nguyên`: what is said of the identifiers
  const isOwned = group.keys[at - taken - 1 - 1] === OWNS && taken > 0 && !predicateSeen;
  if (isOwned && (item.key === MUST || PASSIVE.from(group.keys, at) > 0)) return true;
  if (FOR.has(item.key) && taken > 1 && PROTECTED.from(group.keys, at) === 0) return true;
  const length = PHRASE_BREAK.from(group.keys, at);
  const isAbout = item.key === ABOUT && group.items[at - 1]?.kind === 'number';
  return length > 0 && !isAbout && opensStatistic(group, at, length);
};

const nextNumber = (group: Group, at: number): number | null => {
  for (let ahead = at; ahead < at + 3; ahead++) {
    const item = group.items[ahead];
    if (item?.kind === 'number') return ahead;
    if (item === undefined || !(item.key === ',' || item.key === AND)) return null;
  }
  return null;
};

/** `bộ, ngành, địa phương`: how many items a list of bodies takes. */
const bodiesAt = (group: Group, at: number): number => {
  let length = sectorFrom(group.keys, at)?.length ?? 0;
  for (let more = length; more > 0; ) {
    const joins = group.keys[at + length] === ',' || group.keys[at + length] === AND;
    more = joins ? (sectorFrom(group.keys, at + length + 1)?.length ?? 0) : 0;
    if (more > 0) length += more + 1;
  }
  return length;
};

const LONGEST_RATE = 4;

/** Behind `/100 dân`, `/người/tháng`. */
const endOfRate = (group: Group, slash: number): number => {
  let at = slash + 1;
  while (at < slash + LONGEST_RATE) {
    const item = group.items[at];
    const goesOn = item?.kind === 'word' || item?.kind === 'number' || item?.key === '/';
    if (!goesOn || RISE.from(group.keys, at) > 0 || PREDICATE.from(group.keys, at) > 0) return at;
    at++;
  }
  return at;
};

/** The phrase that stands right of the number at `at`: its counted noun with what is said of it. */
export const phraseAfter = (group: Group, at: number): Phrase => {
  if (turnsTo(group, at + 1)) return { items: [], end: at + 1, nouns: 0, next: null };
  const body = bodiesAt(group, at + 1);
  const items: Item[] = group.items.slice(at + 1, at + 1 + body);
  let nouns = -1;
  let end = at + 1 + body;
  for (; end < at + 1 + LONGEST_PHRASE && !endsAt(group, end, items.length, nouns >= 0); end++) {
    const item = group.items[end];
    if (item === undefined) break;
    if (nouns < 0 && items.length > 0 && PREDICATE.from(group.keys, end) > 0 && PROTECTED.from(group.keys, end - 1) < 2)
      nouns = items.length;
    if (item.kind !== 'group') items.push(item);
  }
  const kept = trim(items);
  if (isRate(group, end, end - at - 1)) end = endOfRate(group, end);
  return {
    items: kept,
    end,
    nouns: nouns < 0 ? kept.length : Math.min(nouns, kept.length),
    next: nextNumber(group, end),
  };
};

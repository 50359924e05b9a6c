import { fold } from '../../text/fold.ts';
import {
  CHANGE_NOUN,
  CLAUSE_OPENER,
  DISCOURSE,
  ESTIMATE,
  FORECAST,
  LABEL_HEAD,
  PREDICATE,
  SAY,
  TARGET,
} from '../words/cue-tables.ts';
import { keySet } from '../words/key-set.ts';
import { phraseTable } from '../words/phrase-table.ts';
import { sectorFrom } from '../words/sectors.ts';
import { bareName, FOREMOST } from './bare-name.ts';
import type { Group, Item } from './items.ts';
import { EMPTY, hasContent, type Phrase } from './phrase.ts';

const RISING = fold('tăng');

const BOUNDARY = keySet(
  'cao',
  'được',
  'giữ',
  'dù',
  'nhờ',
  'do',
  'bởi',
  'thấy',
  'rằng',
  'hay',
  'biết',
  ',',
  ';',
  ':',
  'với',
  'và',
  'đó',
  'còn',
  'riêng',
  'là',
  'cùng',
  'song',
  'nhưng',
  'khi',
  'đưa',
  'có',
  'thì',
  'như',
  '-',
  '–',
  'nâng',
  'gồm',
  'hiện',
  'nay',
  '“',
  '"',
  'đạt',
  'nên',
  'vì',
  'nhận',
  'cho',
);

const GROWING = fold('trưởng');

const HOLDS = phraseTable(['duy trì', 'giữ', 'giữ vững', 'cam kết', 'bảo đảm', 'đảm bảo']);

/** `phấn đấu tăng trưởng du lịch bình quân 12%`, `duy trì tăng trưởng xuất khẩu`: what is aimed at is the growth of something. */
const isAim = ({ keys }: Group, at: number): boolean =>
  keys[at + 1] === GROWING && [TARGET, FORECAST, HOLDS].some((table) => table.upTo(keys, at) > 0);

const GAINS = keySet('lãi', 'lỗ');

const ADVERBS = keySet('cũng', 'đã', 'vẫn', 'tiếp', 'tục', 'báo', 'bị', 'sẽ', 'đang', 'từng', 'lại');

const MORE = keySet('thêm');

/** `được tăng giá bán lẻ điện bình quân thêm 7,5%`: what is raised by so much. */
const isRaised = ({ keys }: Group, at: number, to: number): boolean =>
  MORE.has(keys[to] ?? '') && keys[at - 1] === RISING;

/** `số bản sao giấy chứng nhận thu được`: a certificate, nothing that is taken. */
const TAKES = fold('nhận');

const CERTIFIED = keySet('chứng', 'công', 'xác');

const LEVEL = fold('mức');

/** The last place in the window where a head noun opens a label: `…, tỷ lệ hồ sơ …`. */
const lastHead = (group: Group, from: number, to: number): number | null => {
  for (let at = to - 1; at >= from; at--) {
    const before = group.items[at - 1];
    const opens =
      at === from ||
      before === undefined ||
      before.kind === 'time' ||
      before.kind === 'group' ||
      before.kind === 'place' ||
      (BOUNDARY.has(before.key) && !(before.key === TAKES && CERTIFIED.has(group.keys[at - 2] ?? '')));
    const led =
      opens ||
      [ESTIMATE, FORECAST, TARGET, SAY, HOLDS].some((table) => table.upTo(group.keys, at) > 0) ||
      (GAINS.has(group.keys[at] ?? '') && ADVERBS.has(before.key)) ||
      isRaised(group, at, to);
    const isVerb =
      group.keys[at] === RISING &&
      before !== undefined &&
      before.key !== ',' &&
      CHANGE_NOUN.upTo(group.keys, at) === 0 &&
      !isAim(group, at);
    // `2,73%, mức cao nhất trong 10 năm, nông thôn là 1,8%`: how high it was
    const isRemark = group.keys[at] === LEVEL && FOREMOST.from(group.keys, at + 1) > 0;
    if (
      led &&
      !isVerb &&
      !isRemark &&
      !isInCompound(group, at - 1) &&
      LABEL_HEAD.from(group.keys, at) > 0 &&
      hasContent(group.items.slice(at, to))
    )
      return at;
  }
  return null;
};

/** `phí, lệ phí`, `nông, lâm nghiệp`: the comma stands in the middle of a name. */
const COMPOUNDS: ReadonlySet<string> = new Set(
  [
    ...[
      'phí lệ',
      'nông lâm',
      'lâm thủy',
      'bộ ngành',
      'xã phường',
      'phường xã',
      'sở ngành',
      'tỉnh thành',
      'trâu bò',
      'dê cừu',
      'gà vịt',
      'vụ việc',
      'khu điểm',
      'khu cụm',
    ],
    ...[
      'xã thị',
      'huyện thành',
      'huyện thị',
      'quận huyện',
      'phường thị',
      'thôn bản',
      'thôn xóm',
      'thôn buôn',
      'bản xóm',
    ],
    ...['dân doanh', 'chức doanh', 'chức cá', 'quan đơn', 'quan doanh', 'nhân doanh', 'hộ doanh', 'hộ cá', 'dân tổ'],
    ...['bộ công', 'chức viên', 'viên học', 'viên sinh', 'sinh sinh', 'sĩ điều', 'ánh kiến', 'biến chế', 'xuất nhập'],
    ...['tịch chứng', 'khám chữa', 'vùng lãnh', 'gia vùng', 'cứu xác', 'nối chia', 'hợp chia', 'liên kết'],
  ].map(fold),
);

export const isInCompound = ({ keys }: Group, at: number): boolean =>
  keys[at] === ',' && COMPOUNDS.has(`${keys[at - 1] ?? ''} ${keys[at + 1] ?? ''}`);

const pieceStart = (group: Group, from: number, to: number): number => {
  for (let at = to - 1; at >= from; at--) {
    const item = group.items[at];
    if (isInCompound(group, at)) continue;
    if (item?.kind === 'sign' && [',', ';', ':'].includes(item.key)) return at + 1;
  }
  return from;
};

const SHORT_PIECE = 4;

const AFTER_WHOM = fold('theo');

/** `Theo báo cáo tổng kết, điện thương phẩm …`: what the report is called ends with the comma. */
const behindReport = ({ items, keys }: Group, said: number, at: number, to: number): number => {
  const comma = keys.indexOf(',', at);
  const isNamed =
    (keys[said] === AFTER_WHOM || keys[said - 1] === AFTER_WHOM) &&
    comma > at &&
    comma < to &&
    comma - at <= SHORT_PIECE;
  return isNamed && hasContent(items.slice(comma + 1, to)) ? comma + 1 : at;
};

/** `… cho thấy DTI quốc gia`: what is said starts behind the verb of saying. */
const afterSaying = (group: Group, from: number, to: number): number => {
  for (let at = to - 1; at > from; at--) {
    const length = SAY.upTo(group.keys, at);
    if (length > 1 && at - length >= from && hasContent(group.items.slice(at, to)))
      return behindReport(group, at - length, at, to);
    // `Liên minh … ước tính người dân mất 3,4 tỷ USD`: who reckons, where nothing before it is measured
    const reckoned = Math.max(ESTIMATE.upTo(group.keys, at), FORECAST.upTo(group.keys, at));
    const isMeasured = group.keys.slice(from, at).some((_, index, keys) => LABEL_HEAD.from(keys, index) > 0);
    if (reckoned > 1 && !isMeasured && hasContent(group.items.slice(at, to))) return at;
  }
  return from;
};

const DECLARED = phraseTable([
  'đặt mục tiêu',
  'đặt ra mục tiêu',
  'đề ra mục tiêu',
  'đặt chỉ tiêu',
  'giữ nguyên chỉ tiêu',
  'chỉ tiêu khống chế',
  'phấn đấu',
  'đặt đích',
  'xác định',
  'xác định ổn định',
  'xác định duy trì',
  'đặt mốc',
  'đòi hỏi',
  'đặt ra yêu cầu',
  'đề ra yêu cầu',
  'yêu cầu phải',
  'kịch bản',
]);

/** `Dự thảo cũng đặt mục tiêu | tuyển sinh đạt 6,3 triệu người`: what is aimed at starts behind the verb. */
const afterAim = (group: Group, from: number, to: number): number => {
  for (let at = to - 1; at > from; at--)
    if (DECLARED.upTo(group.keys, at) > 0 && hasContent(group.items.slice(at, to))) return at;
  return from;
};

/** `Xét theo địa bàn, …`, `Về nhà cửa, …`: a point of view is no part of the name. */
const VIEWPOINTS = keySet(
  'xét',
  'theo',
  'về',
  'đối',
  'với',
  'tại',
  'ở',
  'trong',
  'tính',
  'nhờ',
  'do',
  'sau',
  'khi',
  'chia',
  'phân',
  'tách',
);

/** `Theo chỉ đạo của Chính phủ, đến năm 2025 cả nước đạt …`: what stands before the comma names nothing. */
const SOURCES = keySet('theo', 'nhờ', 'sau', 'khi');

/** `Chia theo địa bàn cũ, Vĩnh Long đạt 88,1%`: how it is divided names nothing. */
const DIVISIONS = phraseTable(['chia theo', 'phân theo', 'xét theo', 'tính theo', 'tách theo', 'xét về', 'nhìn theo']);

const LONG_PIECE = 9;

/** `Hộ có tài khoản trên Postmart, Voso`: so short a piece goes on with the one before. */
const LAST_PIECE = 2;

/** `giữa bối cảnh đại dịch`: under what circumstances, not what. */
const CIRCUMSTANCES = phraseTable(['giữa bối cảnh', 'trong bối cảnh', 'trước bối cảnh', 'trong điều kiện', 'giữa lúc']);

const COMPLEMENTS = keySet('về', 'từ', 'của', 'cho');

/** `Phản ánh về trật tự đô thị, giao thông`, `Thu từ hoạt động xuất, nhập khẩu`: a noun whose complement is a list. */
const hasComplement = (piece: readonly Item[]): boolean => {
  const keys = piece.map((item) => item.key);
  const isNominal = !keys.some((_, at) => at > 0 && PREDICATE.from(keys, at) > 0);
  return piece.length <= LONG_PIECE && isNominal && keys.slice(1, -1).some((key) => COMPLEMENTS.has(key));
};

/** Where a label without a head noun starts: at its comma, or before it while short pieces are a list of nouns. */
const listStart = (group: Group, from: number, to: number): number => {
  let start = pieceStart(group, from, to);
  while (start > from + 1 && group.keys[start - 1] === ',') {
    const previous = pieceStart(group, from, start - 1);
    const piece = group.items.slice(previous, start - 1);
    const opens =
      DISCOURSE.from(group.keys, start) > 0 ||
      SAY.upTo(group.keys, start - 1) > 0 ||
      VIEWPOINTS.has(group.keys[previous] ?? '') ||
      VIEWPOINTS.has(group.keys[previous + DISCOURSE.from(group.keys, previous)] ?? '') ||
      TARGET.from(group.keys, start) > 0 ||
      CLAUSE_OPENER.from(group.keys, start) > 0 ||
      piece.some((_, index) => FOREMOST.from(group.keys, previous + index) > 0);
    const isList =
      !opens &&
      (piece.length <= SHORT_PIECE ||
        (previous === from && piece.length <= LONG_PIECE && to - start <= LAST_PIECE) ||
        (previous === from && hasComplement(piece) && to - start <= SHORT_PIECE)) &&
      hasContent(piece) &&
      piece.every((item) => item.kind === 'word' || item.kind === 'name') &&
      DISCOURSE.from(group.keys, previous) < piece.length;
    const named = hasContent(group.items.slice(start, to));
    const isSource = SOURCES.has(group.keys[previous] ?? '') || DIVISIONS.from(group.keys, previous) > 0;
    const isFramed = !named && SOURCES.has(group.keys[from] ?? '');
    if ((named && !isList) || (!named && isSource) || isFramed) break;
    start = previous;
  }
  return start;
};

const WILL = fold('sẽ');

const PASSIVE = fold('được');

const LONGEST_AGENT = 4;

/** `GDP nước này được ADB dự báo …`: who foresees it. */
const beforeAgent = (group: Group, from: number, to: number): number => {
  const at = group.keys.lastIndexOf(PASSIVE, to - 1);
  return at > from && to - at <= LONGEST_AGENT ? at : to;
};

/** `… toàn trình ước thực hiện năm 2022` without its words of status and time. */
const labelEnd = (group: Group, from: number, to: number): number => {
  let end = to;
  while (end > from) {
    const status = Math.max(ESTIMATE.upTo(group.keys, end), FORECAST.upTo(group.keys, end));
    const item = group.items[end - 1];
    if (status > 0 && end - status >= from) end -= status;
    else if (item?.kind === 'time' || item?.key === ',') end--;
    // `Công nghiệp dự báo sẽ tăng 9,5%`
    else if (item?.key === WILL && FORECAST.upTo(group.keys, end - 1) > 0) end--;
    else if (INSTEAD.upTo(group.keys, end) > 0) end -= INSTEAD.upTo(group.keys, end);
    // `tăng trưởng GDP dự kiến có thể đạt 7,5%`
    else if (MAY.upTo(group.keys, end) > 0) end -= MAY.upTo(group.keys, end);
    else break;
  }
  return end === to ? end : beforeAgent(group, from, end);
};

/** `12 trung tâm thay vì 15`: what the number before was told of. */
const INSTEAD = phraseTable(['thay vì', 'thay cho']);

const MAY = phraseTable(['có thể', 'cũng có thể', 'còn có thể']);

const TURNS = phraseTable(['trong đó', 'riêng', 'trong khi', 'trong khi đó', 'nhưng', 'song', 'tuy nhiên']);

/** `…, trong đó khai khoáng giảm 8,2%`: behind such a turn something else is named. */
const afterTurn = (group: Group, from: number, to: number): number => {
  for (let at = to - 1; at > from; at--) {
    const length = group.keys[at - 1] === ',' ? TURNS.from(group.keys, at) : 0;
    if (length > 0 && hasContent(group.items.slice(at + length, to))) return at + length;
  }
  return from;
};

const APPOSITIVES = phraseTable([
  'nơi',
  'gồm',
  'bao gồm',
  'vốn',
  'tâm dịch',
  'tâm điểm',
  'điểm nóng',
  'thủ phủ',
  'đầu tàu',
  'đô thị',
  'vựa',
  'cửa ngõ',
  'quê hương',
  'cái nôi',
  'đơn vị',
  'địa phương',
  'nước',
  'quốc gia',
  'tháng đầu tiên',
  'quý đầu tiên',
  'năm đầu tiên',
]);

/** `Hà Nội, nơi thí điểm đầu tiên, | đóng góp`: what a piece between commas adds about a name before it names nothing. */
const beforeApposition = (group: Group, from: number, to: number, end: number): number => {
  const start = pieceStart(group, from, to);
  const isClosed = to < end && group.keys[to] === ',';
  return isClosed && start > from + 1 && APPOSITIVES.from(group.keys, start) > 0 ? start - 1 : to;
};

const DASHES = keySet('-', '–');

/** `PMI của Caixin - trang tin hàng đầu nước này - | xuống còn`: what stands between dashes right before the verb. */
const beforeAside = (group: Group, from: number, to: number): number => {
  if (!DASHES.has(group.keys[to - 1] ?? '')) return to;
  for (let at = to - 2; at > from; at--) if (DASHES.has(group.keys[at] ?? '')) return at;
  return to;
};

const BECAUSE = keySet('do', 'vì', 'bởi');

/** `giảm 9,9% do vào mùa thấp điểm, song vẫn hơn cùng kỳ 28%`: why, not what. */
const afterCause = ({ items, keys }: Group, from: number, to: number): number => {
  if (from === 0 || items[from - 1]?.kind !== 'number' || !BECAUSE.has(keys[from] ?? '')) return from;
  const comma = keys.indexOf(',', from);
  return comma > 0 && comma < to ? comma + 1 : from;
};

const WITHIN = fold('trong');

/** `Trong mức tăng này, khu vực dịch vụ tăng 6,8%`, `Trong nhóm đông doanh nghiệp, Bắc Ninh tăng 17,8%`: among what, not what. */
const afterSetting = (group: Group, from: number, to: number): number => {
  const behind = afterCause(group, from, to);
  if (behind > from) return behind;
  if (group.keys[from] !== WITHIN || group.items[from + 1]?.kind !== 'word') return from;
  const comma = group.keys.indexOf(',', from);
  if (comma < 0 || comma >= to - 1) return from;
  const rest = group.items.slice(comma + 1, to);
  const isPlain = group.items.slice(from, comma).every(({ kind }, at) => {
    const reports = sectorFrom(group.keys, from + at)?.sector ?? 'enterprises';
    return (kind === 'word' || kind === 'name') && reports === 'enterprises';
  });
  return isPlain && (hasContent(rest) || rest.some(({ kind }) => kind === 'place')) ? comma + 1 : from;
};

const SHOWS = phraseTable(['cho thấy', 'cho hay', 'cho biết', 'cho kết quả']);

/** `Số liệu sơ bộ của Tổng cục Hải quan cho thấy | cả nước bán ra`: what shows it names nothing. */
const afterShown = (group: Group, from: number, to: number): number => {
  for (let at = to - 1; at > from; at--)
    if (SHOWS.upTo(group.keys, at) > 0 && hasContent(group.items.slice(at, to))) return at;
  return from;
};

/** The label that stands left of a cue, between `from` and `to`. */
export const phraseBefore = (group: Group, edge: number, to: number): Phrase => {
  const named = labelEnd(group, edge, to);
  const last = labelEnd(group, edge, beforeAside(group, edge, beforeApposition(group, edge, named, to)));
  const from = afterShown(group, afterSetting(group, afterTurn(group, edge, last), last), last);
  const start =
    lastHead(group, from, last) ?? afterAim(group, afterSaying(group, listStart(group, from, last), last), last);
  const items = bareName(group.items.slice(start, last));
  const tells =
    CIRCUMSTANCES.from(
      items.map((item) => item.key),
      0,
    ) === 0;
  return tells && hasContent(items) ? { items, end: to, nouns: items.length, next: null } : { ...EMPTY, end: to };
};

import { fold } from '../../../text/fold.ts';
import { LETTERS, LETTERS_AND_DIGITS } from '../../../text/letters.ts';
import { wordsBefore } from '../cue.ts';
import type { Around, Groups } from '../engine.ts';
import { DAY_PART, HOLIDAY } from '../fragments.ts';

/** `ngày`, `hôm`, `sáng`, `thứ Hai,` right before digits say that they are a date. */
export const DATE_WORD_BEFORE = wordsBefore(
  `ngày|hôm|thời điểm|phiên|mùng|mồng|hôm nay|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|t[2-7]|cn|${DAY_PART}`,
  ',? ?\\(?',
);
/** `các ngày 22, 23/4/2021`, `ngày 17 và 18-11`: the list goes on. */
const DATE_LIST_BEFORE =
  /(?<![\p{L}])ngày (?:\d{1,2}(?:[/.-]\d{1,2})?(?: ?, ?| và | hoặc )){0,3}(?<day>\d{1,2})(?:[/.-](?<month>\d{1,2}))?(?: ?, ?| và | hoặc )$/u;
/** A preposition or an occasion: weaker, a counted noun behind the digits overrules it. */
const DATE_CUE_BEFORE = wordsBefore(
  `từ|đến|tới|trước|sau|vào|kể từ|hạn|hạn chót|hạn cuối|mốc|kịp mốc|phiên|dịp|lễ|kỷ niệm|lúc|\\d{1,2} giờ|\\d{1,2}h|hôm nay|hôm qua|ngày mai|${HOLIDAY}`,
  ',? ?\\(?',
);
/** `Ngày không tiền mặt 16-6`, `Ngày Chuyển đổi số quốc gia 10/10`: a day with a name. */
const NAMED_DAY_BEFORE = new RegExp(
  `(?<![${LETTERS}])(?<!(?:${fold('mỗi|hàng|hằng|từng|một')}) )ngày (?!(?:${fold('càng|nay|qua')}) )[${LETTERS} ]{4,45} $`,
  'u',
);
/** `đạt 3/5`, `tỷ lệ 1/3`, `có 7/12`: a share of something. */
const RATIO_CUE_BEFORE = wordsBefore(
  'tỷ lệ|tỉ số|đạt|hoàn thành|có|với|chiếm|khoảng|gần|hơn|được|còn|thứ|hạng|số|điểm|trên|cả|tại|ở|quá|bằng|tăng|giảm|là|của|điều|khoản|mục|quyết định|nghị quyết|phòng|nhà|ngõ|đường|xếp|vị trí',
);
/** What may stand behind a date without making it a count: nothing, a sign, or a function word. */
export const NOT_COUNTING_AFTER = new RegExp(
  `^(?:$| ?[^${LETTERS_AND_DIGITS} ]| (?:${fold('đến|tới|và|là|tại|của|cho|sẽ|đã|vừa|này|năm|hàng|hằng|trở|theo|do|có|khi|trong|ở|đang|cũng|thì|nhưng|với|từ|hoặc|mới|đó|âm lịch|dương lịch|ngày|lúc|diễn|tổ|ông|bà|thủ|chủ|bộ trưởng|ubnd|chính|quốc|thường|mà|để|vẫn|nay|nên')})(?![${LETTERS}]))`,
  'u',
);

/** The service that never closes. */
const isRoundTheClock = (day: string | undefined, month: string | undefined): boolean => day === '24' && month === '7';

/** `ngày 22, 23/4` goes on; `Ngày 10/7, 4/5 xã` does not: lists of days rise. */
const isListed = (groups: Groups, before: string): boolean => {
  const listed = DATE_LIST_BEFORE.exec(before)?.groups;
  if (listed === undefined) return false;
  const month = Number(groups['month']);
  return orderOf(listed['month'] ?? month, listed['day']) < orderOf(month, groups['day']);
};

const orderOf = (month: string | number | undefined, day: string | undefined): number =>
  Number(month) * 100 + Number(day);

const UNTIL = wordsBefore('đến|tới|đến hết|tới hết|hết');
const UNTIL_AFTER = new RegExp(`^ (?:${fold('đạt|tăng|giảm|ước đạt|ước|cả nước|toàn')})(?![${LETTERS}])`, 'u');

/** `hoàn thành trước 30.4`: with a point it would be a decimal elsewhere. */
const DEADLINE_BEFORE = wordsBefore(`trước|hạn|hạn chót|hạn cuối|dịp|lễ|kỷ niệm|${HOLIDAY}`);

/** `áp dụng từ 20.3.`, `dự kiến tới 30.6 - hạn chót`: decimals have a comma, and a noun. */
const FROM_OR_UNTIL = wordsBefore('từ|kể từ|đến|tới|đến hết|tới hết|hết');
const STOPS_AFTER = /^(?:$| ?[.,;)] ?| [-–] )/u;

const COMPARED_BEFORE = wordsBefore('so với');

/** Is a bare `d/m` a date? A date word settles it; else cues before, the word behind, and at last its shape. */
export const isDate = (groups: Groups, { before, after }: Around): boolean => {
  if (groups['head'] !== undefined || DATE_WORD_BEFORE.test(before) || isListed(groups, before)) return true;
  // `lũy kế đến 15/10 đạt 39,4 tỷ USD`: no share is larger than its whole.
  if (
    groups['sep'] === '/' &&
    UNTIL.test(before) &&
    UNTIL_AFTER.test(after) &&
    Number(groups['day']) > Number(groups['month'])
  )
    return true;
  // `đến 30-9 dư nợ đạt 11,58 triệu tỷ đồng`: nor does a range go down
  if (groups['sep'] === '-' && UNTIL.test(before) && Number(groups['day']) > Number(groups['month'])) return true;
  // `Ngày Dân số Việt Nam (26-12)`: nor does a range go down
  const isAlone = /\($/u.test(before) && /^\)/u.test(after);
  if (groups['sep'] === '-' && isAlone && Number(groups['day']) > Number(groups['month'])) return true;
  // `từ 26/8 học sinh của hơn 1.000 trường …`
  if (groups['sep'] === '/' && FROM_OR_UNTIL.test(before) && Number(groups['day']) > Number(groups['month']))
    return true;
  if (groups['sep'] === '.' && DEADLINE_BEFORE.test(before) && NOT_COUNTING_AFTER.test(after)) return true;
  if (groups['sep'] === '.' && FROM_OR_UNTIL.test(before) && STOPS_AFTER.test(after)) return true;
  if (groups['sep'] === '.' || isRoundTheClock(groups['day'], groups['month'])) return false;
  // `So với 31/8 (điểm %)`: no part is larger than its whole
  if (groups['sep'] === '/' && COMPARED_BEFORE.test(before) && Number(groups['day']) > Number(groups['month']))
    return true;
  if (RATIO_CUE_BEFORE.test(before) || !NOT_COUNTING_AFTER.test(after)) return false;
  if (DATE_CUE_BEFORE.test(before) || NAMED_DAY_BEFORE.test(before)) return true;
  return groups['sep'] === '/' && Number(groups['day']) > Number(groups['month']);
};

/** `mỗi ngày 10`, `7 ngày 24`, `bình quân ngày 5`: the number behind counts something else. */
export const COUNTED_BEFORE = wordsBefore(
  '\\d+|mỗi|một|hai|ba|vài|nhiều|hàng|hằng|từng|bình quân|trung bình|cả|suốt|những',
);

/** `tháng 3, tháng 4`: two months, no day. */
export const MONTH_BEFORE = wordsBefore('tháng');

/** `tuần thứ hai tháng 7` */
export const ORDINAL_BEFORE = wordsBefore('thứ|lần|quý');

/** What a number behind it names: `Đề án 06 tháng 5/2024`, `Chỉ thị 05 quý I`, `bão số 9 tháng 10`. */
const NUMBERED =
  '(?:đề án|nghị quyết|chỉ thị|nghị định|thông tư|quyết định|kết luận|chương trình|dự án|công điện|công văn|bão|điều|phiên|khóa)(?: số)?';

export const NUMBERED_BEFORE = wordsBefore(NUMBERED);

/** The number stands there already. */
export const NUMBERED_NAME_BEFORE = wordsBefore(`${NUMBERED} \\d+`);

/** `9 tháng 7` is a day only where nothing goes on counting: `9 tháng 7 ngày`. */
export const isAloneAsDate = ({ after }: Around): boolean => NOT_COUNTING_AFTER.test(after);

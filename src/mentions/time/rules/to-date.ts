import type { Point } from '../../../calendar/point.ts';
import { fold } from '../../../text/fold.ts';
import { LETTERS } from '../../../text/letters.ts';
import { wordsAfter, wordsBefore } from '../cue.ts';
import type { Around } from '../engine.ts';

/** `Trong 6 tháng, xuất khẩu đạt…`, `Tính chung 9 tháng, …`: months of this year, not a duration. */
const YTD_BEFORE = new RegExp(
  `(?:^|[.;:!?“"(] ?|(?<![${LETTERS}])(?:${fold('tính chung|tính riêng|lũy kế|chung|riêng|kết quả|sơ kết|tổng kết|tính')}) )(?:trong |qua )?$`,
  'u',
);
const YTD_AFTER = new RegExp(`^(?:,| (?:${fold('tăng|giảm|đạt|ước|là')})(?![${LETTERS}]))`, 'u');

/** `Sau 11 tháng, toàn tỉnh …` in December: the year so far. */
const ELAPSED_BEFORE = new RegExp(`(?:^|[.;!?“"–—)-] ?)${fold('sau')} $`, 'u');

/** `GDP 9 tháng tăng 6,8%`; not lãi suất kỳ hạn 6 tháng tăng. */
const RISES_AFTER = wordsAfter('tăng|giảm|ước|đạt');
const LASTING_BEFORE = wordsBefore(
  'trong vòng|sau|suốt|khoảng|hơn|gần|mỗi|kéo dài|số|kỳ hạn|thời hạn|lãi suất|bảo hành|gói|gửi|từ|đến|dưới|trên|cứ|thời gian|thêm|tới|trước|là|có|mất|tiếp|tiền gửi|trái phiếu|quá|đủ|tối thiểu|tối đa|ít nhất|nhiều nhất|chưa đầy|tù|án|phạt|nghỉ|tuổi|được|\\d+(?: và| hoặc| ?[-–])?',
);
const LASTING_AFTER = wordsAfter(
  'triển khai|thử nghiệm|thực hiện|vận hành|hoạt động|liên tiếp|liên tục|kể từ|sau|tuổi|đến|thi công|tù|thai|trở lên|trở xuống|nữa|một lần|là|đó|nay|tiếp',
);

/** `9 tháng` in October, `6 tháng` in July: as many months as have just gone by. */
const isJustOver = (count: number, now: Point | null): boolean =>
  now?.month != null &&
  count > 1 &&
  (count === now.month - 1 || count === now.month || (now.month === 1 && count === 11));

const WHOLE_YEAR = 12;

/** Figures of a year come out from the last week of December on. */
const LAST_DAYS = 24;

/** `GDP 9 tháng tăng 6,8%`: between what rises and how it did. */
export const isRising = ({ before, after }: Pick<Around, 'before' | 'after'>): boolean =>
  RISES_AFTER.test(after) && /[\p{L}\p{M}] $/u.test(before) && !LASTING_BEFORE.test(before);

/** Do `count` months name the first months of the year rather than a length? */
export const isToDate = (count: number, { before, after, now }: Around): boolean => {
  if (YTD_BEFORE.test(before) && YTD_AFTER.test(after)) return true;
  // `Sau 12 tháng, …` early in December: a year since something began
  if (ELAPSED_BEFORE.test(before) && after.startsWith(',') && count > 2)
    return isJustOver(count, now) && (count < WHOLE_YEAR || (now?.day ?? 0) >= LAST_DAYS);
  if ((before === '' && after === '') || LASTING_BEFORE.test(before) || LASTING_AFTER.test(after)) return false;
  return isRising({ before, after }) || (isJustOver(count, now) && !/(?<![\p{L}])trong $/u.test(before));
};

import { isFiner } from '../../../calendar/grain.ts';
import type { Grain } from '../../../model.ts';
import { fold } from '../../../text/fold.ts';
import { wordsAfter, wordsBefore } from '../cue.ts';
import type { Around, Groups, TimeRule } from '../engine.ts';
import { timePattern } from '../engine.ts';
import { readUnit, SPELLED_SMALL, UNIT } from '../fragments.ts';
import type { Draft } from '../reading.ts';
import { readCount } from '../spelled.ts';
import { NUMBERED_BEFORE } from './date-cues.ts';
import { isoDuration } from './iso-duration.ts';

const COUNT = `(?:\\d{1,3}(?:\\.\\d{3})+|\\d{1,5}(?:[.,]\\d{1,2})?|(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín) trăm|${SPELLED_SMALL})`;

/** `1.500` → 1500, `2,5` → 2.5, `hai` → 2 */
const readAmount = (text: string): number | null =>
  /^\d{1,3}(?:\.\d{3})+$/u.test(text) ? Number(text.replaceAll('.', '')) : readCount(text);

/** `lần thứ 3 năm nay`: an ordinal, not a count. */
const ORDINAL_BEFORE = wordsBefore('thứ|số|khóa|điều|loại|cấp|tháng|quý|ngày|lớp|top|năm');
/** `một tiếng nói`, `hai quý khách`, `một năm học` go on as other words. */
const OTHER_WORD_AFTER = wordsAfter(
  'mươi|trăm|nghìn|ngàn|triệu|tỷ|chiếc|người|con|cái|nói|động|việt|anh|nước|khách|vị|ông|bà|nhân|giá|báu|hiếm|tộc|trọng|dân tộc|kính|tuổi|sinh nhật|vàng son|vọng|tăm|phòng|giường',
);
/** `từ mức 49,8 tháng trước`: an index, then last month. */
const DECIMAL = /,\d/u;
const STEP_AFTER = wordsAfter('trước|này|qua');
const AVERAGE_BEFORE = wordsBefore('trung bình|bình quân');

const length = (duration: string, grain: Grain, more: Draft = {}): Draft => ({
  kind: 'duration',
  grain,
  start: null,
  end: null,
  duration,
  ...more,
});

/** `5 tuần tháng` and `năm tháng` (years gone by) are not lengths; a spelled five needs a word that expects a count. */
const isIdiom = ({ count, unit }: Groups, before: string): boolean =>
  count === 'năm' && unit !== 'năm' && !/(?:^|trong |sau |suốt |khoảng |gần |hơn |mỗi )$/u.test(before);

/** `ba bốn năm`, `hai ba tháng`: three or four, two or three. */
const isAbout = (count: string): boolean => {
  const [first = '', second, third] = count.split(' ');
  if (second === undefined || third !== undefined) return false;
  if (second === 'tư' || second === 'lăm' || second === 'nhăm') return false;
  const [low, high] = [readCount(first), readCount(second)];
  return low !== null && low < 9 && high === low + 1;
};

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'].map((word) => fold(word));

/** `một một năm` and nothing else is 115, digit by digit: eleven years are `mười một năm`. */
const isDigits = (groups: Groups, { words, before, after }: Around): boolean => {
  const isAll = before === '' && after === '' && words.split(' ').every((word) => DIGITS.includes(word));
  return isAll && (groups['count'] ?? '').includes(' ') && !isAbout(groups['count'] ?? '');
};

const readLength = (groups: Groups, before: string): Draft | null => {
  const unit = readUnit(groups['unit'] ?? '');
  const base = readAmount(groups['count'] ?? '');
  if (unit === null || base === null || base === 0 || !descends(unit, groups['next'] ?? '')) return null;
  const count = base + (groups['half'] === undefined ? 0 : 0.5);
  if (isAbout(groups['count'] ?? ''))
    return length(`${isoDuration(unit, Math.floor(base / 10))}/${isoDuration(unit, base % 10)}`, unit);
  if (groups['to'] !== undefined) {
    const upper = readAmount(groups['to']);
    return upper === null || upper <= count
      ? null
      : length(`${isoDuration(unit, count)}/${isoDuration(unit, upper)}`, unit);
  }
  const isRate = count === 1 && AVERAGE_BEFORE.test(before);
  return length(isoDuration(unit, count) + readRest(groups, unit), unit, isRate ? { kind: 'set' } : {});
};

/** `15 phút 7 giờ` is no length: the second part is the smaller one. */
const descends = (first: Grain, rest: string): boolean => {
  const unit = readUnit(rest);
  return unit === null || isFiner(unit, first);
};

/** The second part of `1 năm 6 tháng`, `2 giờ 30 phút`. */
const readRest = (groups: Groups, first: Grain): string => {
  const unit = readUnit(groups['next'] ?? '');
  const count = readAmount(groups['rest'] ?? '');
  if (unit === null || count === null) return '';
  const text = isoDuration(unit, count).slice(1);
  return first === 'hour' || first === 'minute' ? text.slice(1) : text;
};

const UNIT_NEEDS = new RegExp(fold(UNIT), 'u');

export const durationRules: readonly TimeRule[] = [
  {
    name: 'duration', // 3 tháng, 36 giờ, 1 tháng rưỡi, hai năm, 2-3 tháng, 1 năm 6 tháng; not lần thứ 3 năm nay, đầu tư năm 2024
    needs: UNIT_NEEDS,
    pattern: timePattern(
      `(?<count>${COUNT})(?: ?(?:[-–]|đến) ?(?<to>${COUNT}))? (?<unit>${UNIT})(?: đêm)?(?<half> rưỡi)?(?: (?:và )?(?<rest>\\d{1,2}|${SPELLED_SMALL}) (?<next>${UNIT}))?(?! (?:thứ|đầu tiên))`,
    ),
    read: (groups, around) => {
      const { before, after } = around;
      if (
        ORDINAL_BEFORE.test(before) ||
        NUMBERED_BEFORE.test(before) ||
        OTHER_WORD_AFTER.test(after) ||
        isIdiom(groups, before)
      )
        return null;
      if (isDigits(groups, around)) return null;
      if (DECIMAL.test(groups['count'] ?? '') && STEP_AFTER.test(after)) return null;
      return readLength(groups, before);
    },
  },
  {
    name: 'duration-half', // nửa năm, nửa tháng, nửa giờ
    needs: /nửa/u,
    pattern: timePattern('nửa (?<unit>năm|tháng|giờ|tiếng|ngày|thế kỷ|thập kỷ)'),
    read: (groups) => {
      const lengths = { năm: 'P6M', tháng: 'P15D', giờ: 'PT30M', tiếng: 'PT30M', ngày: 'PT12H' } as const;
      const { unit = '' } = groups;
      const grain = readUnit(unit) ?? 'year';
      if (unit === 'năm' || unit === 'tháng' || unit === 'giờ' || unit === 'tiếng' || unit === 'ngày')
        return length(lengths[unit], grain);
      return length(grain === 'century' ? 'P50Y' : 'P5Y', grain);
    },
  },
  {
    name: 'set', // mỗi ngày, hằng năm, hàng tháng, mỗi 3 tháng, từng quý; not hàng năm trăm
    needs: /mỗi|hàng|hằng|từng/u,
    pattern: timePattern(
      `(?:mỗi một|mỗi|hàng|hằng|từng) (?:(?<count>\\d{1,2}|hai|ba|bốn|sáu) )?(?<unit>${UNIT}|đêm|sáng|trưa|chiều|tối|buổi (?:sáng|trưa|chiều|tối))`,
    ),
    read: (groups, { after }) => {
      if (/^ (?:trăm|nghìn|ngàn|vạn|trời|triệu)(?![\p{L}])/u.test(after) || OTHER_WORD_AFTER.test(after)) return null;
      const unit = readUnit(groups['unit'] ?? '') ?? 'day';
      return { ...length(isoDuration(unit, readCount(groups['count'] ?? '1') ?? 1), unit), kind: 'set' };
    },
  },
];

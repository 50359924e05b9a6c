import { fold } from '../../../text/fold.ts';
import { wordsAfter, wordsBefore } from '../cue.ts';
import type { Around, Groups, TimeRule } from '../engine.ts';
import { timePattern } from '../engine.ts';
import { isLunarMonth, MONTH, readMonth, readYear, SPELLED_SMALL, YEAR, YEAR_STEP, YEAR_TAIL } from '../fragments.ts';
import { daysInMonth, type Point, point } from '../point.ts';
import type { Draft } from '../reading.ts';
import { readCount } from '../spelled.ts';
import { EDGE_OF_YEAR_FROM } from './anchors.ts';
import { readRoman } from './years.ts';

const COUNTED_BEFORE = wordsBefore('\\d+|mỗi|một|hai|ba|bốn|sáu|bảy|tám|chín|mười|vài|hàng|hằng|từng|mấy');
/** `ngày tháng năm`, `những tháng năm`: days gone by, not May. */
const IDIOM_BEFORE = wordsBefore('ngày|những|các|qua|bao|suốt');
/** `Thông tư 07/2017`, `tỷ lệ 1/2000` */
const DOCUMENT_BEFORE = wordsBefore('số|điều|tỷ lệ|bản đồ|thông tư|nghị định|nghị quyết|quyết định|luật|chỉ thị|pháp lệnh|công văn|văn bản|kế hoạch|hướng dẫn|kết luận|thông báo|\\d+ ?[-–]');
const NUMBER_ON = /^[\d]|^ ?[-–] ?\d{1,2} (?:ngày|tuổi)/u;

interface Months {
  readonly first: number;
  readonly last: number;
  readonly grain: 'month' | 'quarter' | 'half' | 'year';
}

const monthsDraft = (groups: Groups, now: Point | null, { first, last, grain }: Months, more: Draft = {}): Draft => {
  const { year, relative } = readYear(groups, now);
  return {
    kind: 'period',
    grain,
    start: point({ year, month: first }),
    end: point({ year, month: last }),
    relative,
    ...more,
  };
};

/** `tháng 9 tới` is the next one from now, `tháng 6 vừa qua` the last one before. */
const sideDraft = (side: string | undefined, draft: Draft, now: Point | null): Draft => {
  const { start } = draft;
  if (side === undefined || start == null || start.year !== null || now?.year == null || start.month === null)
    return draft;
  const isAhead = side === 'tới' || side === 'sắp tới' || side === 'tới đây';
  const step = isAhead && start.month < (now.month ?? 1) ? 1 : !isAhead && start.month > (now.month ?? 12) ? -1 : 0;
  const year = now.year + step;
  return {
    ...draft,
    start: { ...start, year },
    end: draft.end == null ? null : { ...draft.end, year },
    relative: true,
    ahead: isAhead,
  };
};

const SIDE = '(?: (?<side>tới đây|sắp tới|tới|này|vừa qua|vừa rồi))?';

const quarterNumber = (text: string): number =>
  ({ đầu: 1, 'đầu tiên': 1, cuối: 4, một: 1, nhất: 1, hai: 2, ba: 3, bốn: 4, tư: 4 })[text] ??
  (/^\d/u.test(text) ? Number(text) : readRoman(text));

const quarterDraft = (groups: Groups, words: string | undefined, now: Point | null): Draft => {
  const number = quarterNumber(words ?? '');
  return monthsDraft(groups, now, { first: number * 3 - 2, last: number * 3, grain: 'quarter' });
};

/** Grain of the first or last N months of a year. */
const grainOf = (count: number): Months['grain'] =>
  count === 6 ? 'half' : count === 3 ? 'quarter' : count === 12 ? 'year' : 'month';

const spanOf = (count: number, side: string | undefined): Months =>
  side !== undefined && /^(?:cuối|sau)/u.test(side)
    ? { first: 13 - count, last: 12, grain: grainOf(count) }
    : { first: 1, last: count, grain: grainOf(count) };

const durationOf = (count: number): string | null => (grainOf(count) === 'month' && count > 1 ? `P${count}M` : null);

const isLate = (now: Point | null): boolean => (now?.month ?? 1) >= EDGE_OF_YEAR_FROM;

/** The first or last `count` months: of this year from February on, whatever the cues say. */
const edgeMonths = (groups: Groups, now: Point | null, count: number): Draft =>
  monthsDraft(groups, now, spanOf(count, groups['side']), { duration: durationOf(count), ahead: isLate(now) });

const nMonths = (groups: Groups, now: Point | null): Draft | null => {
  const count = readCount(groups['count'] ?? '') ?? 0;
  if (count < 1 || count > 12) return null;
  return edgeMonths(groups, now, count);
};

const COUNT = `(?<count>\\d{1,2}|${SPELLED_SMALL})`;
/** The year part of `6 tháng đầu năm …`: a number, a step, or nothing but `năm`. */
const OF_YEAR = `(?:${YEAR_TAIL}|,? (?:của )?năm)`;

/** `Trong 6 tháng, xuất khẩu đạt…`, `Tính chung 9 tháng, …`: months of this year, not a duration. */
const YTD_BEFORE = new RegExp(
  `(?:^|[.;:!?“"(] ?|(?<![\\p{L}\\p{M}])(?:${fold('tính chung|tính riêng|lũy kế|chung|riêng|kết quả|sơ kết|tổng kết|tính')}) )(?:trong |qua |sau )?$`,
  'u',
);
const YTD_AFTER = new RegExp(`^(?:,| (?:${fold('tăng|giảm|đạt|ước|là')})(?![\\p{L}\\p{M}]))`, 'u');

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
  now?.month != null && count > 1 && (count === now.month - 1 || count === now.month || (now.month === 1 && count === 11));

const isToDate = (count: number, { before, after, now }: Around): boolean => {
  if (YTD_BEFORE.test(before) && YTD_AFTER.test(after)) return true;
  if ((before === '' && after === '') || LASTING_BEFORE.test(before) || LASTING_AFTER.test(after)) return false;
  const isRising = RISES_AFTER.test(after) && /[\p{L}\p{M}] $/u.test(before);
  return isRising || (isJustOver(count, now) && !/(?<![\p{L}])trong $/u.test(before));
};

export const monthRules: readonly TimeRule[] = [
  {
    name: 'month', // tháng 12/2023, tháng 7.2020, tháng tư, tháng Chạp, tháng 12 năm ngoái, tháng 9 tới; not 3 tháng 10 ngày
    needs: /tháng/u,
    pattern: timePattern(`(?:các )?tháng (?<month>${MONTH})(?:${YEAR_TAIL})?${SIDE}`),
    read: (groups, { before, after, now }) => {
      const { month = '' } = groups;
      const hasYear = groups['year'] ?? groups['step'] ?? groups['said'];
      if (COUNTED_BEFORE.test(before) || NUMBER_ON.test(after)) return null;
      if (month === 'năm' && hasYear === undefined && IDIOM_BEFORE.test(before)) return null;
      if (/^\d{1,3}$/u.test(month) && hasYear === undefined && MAGNITUDE_AFTER.test(after)) return null;
      const number = readMonth(month);
      const draft = monthsDraft(
        groups,
        now,
        { first: number, last: number, grain: 'month' },
        { lunar: isLunarMonth(month) },
      );
      return sideDraft(groups['side'], draft, now);
    },
  },
  {
    name: 'month-numeric', // 12/2023, T7/2024; not số 5/2024, 20/2017/NĐ-CP
    needs: /\d ?[/-] ?\d/u,
    pattern: timePattern(`(?:(?<head>t)\\.?)?(?<month>1[0-2]|0?[1-9]) ?[/-] ?(?<year>${YEAR})`),
    read: (groups, { before, after, now }) => {
      if (DOCUMENT_BEFORE.test(before) || /^ ?[/-]\d/u.test(after) || /\d[-–/]$/u.test(before)) return null;
      const number = Number(groups['month']);
      return monthsDraft(groups, now, { first: number, last: number, grain: 'month' });
    },
  },
  {
    name: 'month-range', // từ tháng 2 đến tháng 4/2020, tháng 2-4/2020, tháng 1 - 5 năm 2024
    needs: /tháng/u,
    pattern: timePattern(
      `(?:từ )?tháng (?<first>${MONTH})(?: ?[/.] ?(?<before>${YEAR}))? ?(?:[-–—]|đến hết|đến|tới) ?(?:hết )?(?:tháng )?(?<last>${MONTH})(?:${YEAR_TAIL})?`,
    ),
    read: (groups, { now, after }) => {
      if (NUMBER_ON.test(after)) return null;
      const [first, last] = [readMonth(groups['first'] ?? ''), readMonth(groups['last'] ?? '')];
      const draft = monthsDraft(groups, now, { first, last, grain: 'month' });
      const year = draft.end?.year ?? null;
      const begins =
        groups['before'] === undefined ? (year !== null && first > last ? year - 1 : year) : Number(groups['before']);
      return { ...draft, start: point({ year: begins, month: first }) };
    },
  },
  {
    name: 'quarter', // quý I/2024, quí III/2020, quý 2 năm nay; not 5 quý
    needs: /quí/u,
    pattern: timePattern(`(?:các )?quý (?<quarter>i{1,3}|iv|[1-4]|một|nhất|hai|ba|bốn|tư)(?:${YEAR_TAIL})?${SIDE}`),
    read: (groups, { now, before }) =>
      /\d $/u.test(before) ? null : sideDraft(groups['side'], quarterDraft(groups, groups['quarter'], now), now),
  },
  {
    name: 'quarter-edge', // quý cuối năm, quý đầu năm 2024, quý đầu tiên của năm
    needs: /quí/u,
    pattern: timePattern(`quý (?<edge>đầu tiên|đầu|cuối)(?:${OF_YEAR})`),
    read: (groups, { now }) => ({ ...quarterDraft(groups, groups['edge'], now), ahead: isLate(now) }),
  },
  {
    name: 'quarter-short', // Q1/2020, Q3 2024, 3Q2024
    needs: /q[1-4]/u,
    pattern: timePattern(`q(?<quarter>[1-4])(?: ?[/.-]? ?(?<year>${YEAR})| năm (?<step>${YEAR_STEP}))`),
    read: (groups, { now }) => quarterDraft(groups, groups['quarter'], now),
  },
  {
    name: 'months-of-year', // 6 tháng đầu năm 2024, 9 tháng năm 2024, sáu tháng cuối năm, 11 tháng đầu năm nay, 6 tháng đầu
    needs: /tháng/u,
    pattern: timePattern(`${COUNT} tháng (?<side>đầu tiên|đầu|cuối)(?:${OF_YEAR})?`),
    read: (groups, { now }) => nMonths(groups, now),
  },
  {
    name: 'months-in-year', // 11 tháng năm 2024, 9 tháng của năm nay, 9 tháng 2024
    needs: /tháng/u,
    pattern: timePattern(`${COUNT} tháng(?:${YEAR_TAIL})`),
    read: (groups, { now }) => nMonths(groups, now),
  },
  {
    name: 'months-short', // 6T/2024, 9T2024, 6 tháng/2024, H1/2024
    needs: /t ?[/-]? ?\d|h[12]/u,
    pattern: timePattern(`(?:(?<count>\\d{1,2}) ?t ?[/-]? ?|h(?<half>[12]) ?[/-]? ?)(?<year>${YEAR})`),
    read: (groups, { now }) => {
      if (groups['half'] === undefined) return nMonths(groups, now);
      return monthsDraft(groups, now, spanOf(6, groups['half'] === '1' ? 'đầu' : 'cuối'));
    },
  },
  {
    name: 'months-to-date', // Trong 6 tháng, xuất khẩu đạt …; Tính chung 9 tháng, …; GDP 9 tháng tăng; not trong 3 tháng
    needs: /tháng/u,
    pattern: timePattern(`${COUNT} tháng`),
    read: (groups, around) => {
      const { now } = around;
      const count = readCount(groups['count'] ?? '') ?? 0;
      const isWithin = now?.month == null || count <= now.month || now.month <= 2;
      return count < 2 || !isWithin || !isToDate(count, around) ? null : nMonths(groups, now);
    },
  },
  {
    name: 'half', // nửa đầu năm 2024, nửa cuối năm, nửa sau 2024
    needs: /nửa/u,
    pattern: timePattern(`nửa (?<side>đầu tiên|đầu|cuối|sau)(?:${OF_YEAR})`),
    read: (groups, { now }) => edgeMonths(groups, now, 6),
  },
  {
    name: 'week-of-month', // tuần đầu tháng 7, tuần thứ hai của tháng 10, tuần cuối cùng của tháng 6/2024
    needs: /tuần/u,
    pattern: timePattern(
      `tuần (?:thứ )?(?<nth>đầu tiên|đầu|nhất|hai|ba|tư|[1-4]|cuối cùng|cuối)(?: của| trong)? tháng (?<month>${MONTH})(?:${YEAR_TAIL})?`,
    ),
    read: (groups, { now }) => {
      const { year, relative } = readYear(groups, now);
      const month = readMonth(groups['month'] ?? '');
      const last = daysInMonth(year, month);
      const isLast = groups['nth']?.startsWith('cuối') === true;
      const first = isLast ? last - 6 : (quarterNumber(groups['nth'] ?? '') - 1) * 7 + 1;
      const end = point({ year, month, day: Math.min(first + 6, last) });
      return { kind: 'period', grain: 'week', start: point({ year, month, day: first }), end, relative };
    },
  },
  {
    name: 'half-month', // nửa đầu tháng 10, nửa cuối tháng 6/2024
    needs: /nửa/u,
    pattern: timePattern(`nửa (?<side>đầu|cuối|sau) tháng (?<month>${MONTH})(?:${YEAR_TAIL})?`),
    read: (groups, { now }) => {
      const { year, relative } = readYear(groups, now);
      const month = readMonth(groups['month'] ?? '');
      const [first, last] = groups['side'] === 'đầu' ? [1, 15] : [16, daysInMonth(year, month)];
      return { kind: 'period', start: point({ year, month, day: first }), end: point({ year, month, day: last }), relative };
    },
  },
  {
    name: 'half-year-edge', // nửa năm đầu, nửa năm cuối 2024
    needs: /nửa/u,
    pattern: timePattern(`nửa năm (?<side>đầu|cuối)(?:${YEAR_TAIL})?`),
    read: (groups, { now }) => edgeMonths(groups, now, 6),
  },
  {
    name: 'quarters-of-year', // 3 quý đầu năm, ba quý đầu năm 2024
    needs: /quí/u,
    pattern: timePattern(`(?<count>[2-3]|hai|ba) quý (?<side>đầu|cuối)(?:${OF_YEAR})`),
    read: (groups, { now }) => {
      const count = (readCount(groups['count'] ?? '') ?? 0) * 3;
      return edgeMonths(groups, now, count);
    },
  },
];

const MAGNITUDE_AFTER = wordsAfter('tỷ|triệu|nghìn|ngàn|đồng|usd|người|lượt|giờ');

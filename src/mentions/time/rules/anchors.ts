import { dateOf, daysInMonth, floor, lastOf, type Point, point } from '../../../calendar/point.ts';
import { wordsAfter, wordsBefore } from '../cue.ts';
import type { Groups, TimeRule } from '../engine.ts';
import { timePattern } from '../engine.ts';
import { MONTH, readMonth, readYear, YEAR_TAIL } from '../fragments.ts';
import type { Draft } from '../reading.ts';

const UNKNOWN = point({});

/** The moment of writing: the reference date, observed then. */
/** `hôm nay`, `từ trước đến nay`: the word is part of another. */
const OF_NOW_BEFORE = wordsBefore(
  'hôm|năm|xưa|đến|tới|hiện|lâu|nào|bấy|ngày|tuần|tháng|quý|sáng|trưa|chiều|tối|đêm|bữa|từ|thời|vụ|mùa|kỳ|đợt|lần|hè|ngày hôm|trước|qua',
);

const NOW_IS = wordsAfter(
  'chỉ còn|chỉ|đã|còn|mới|là|đạt|lên|có|tăng|giảm|con số|tỷ lệ|số|toàn|cả|mỗi|tất cả|thời gian',
);

const nowDraft = (now: Point | null): Draft => ({
  start: now === null ? UNKNOWN : dateOf(now),
  relative: true,
  asOf: true,
  now: true,
});

/** `thực hiện`, `phát hiện`, `xuất hiện`: the end of another word. */
const VERB_BEFORE = wordsBefore('thực|thể|phát|xuất|biểu|tái|hiển|ẩn|hữu|cụ|nhận|bộc|tìm');
/** `hiện đại`, `hiện tượng`, `hiện trạng`: the beginning of another word. */
const NOUN_AFTER = wordsAfter(
  'đại|tượng|trạng|thực|hữu|diện|trường|vật|thân|hành|hình|lên|ra|thị|rõ|nguyên|tình|kim|hóa',
);

const FROM_BEFORE = wordsBefore('từ|kể từ');

/** Half of a stretch of months, in days: the middle of June is the 15th, of a year the end of June. */
const middleOf = (first: Point, unit: string): Point => {
  if (unit === 'tháng' || first.month === null)
    return { ...first, month: first.month ?? 6, day: first.month === null ? 30 : 15 };
  return { ...first, month: first.month + 1, day: 15 };
};

/** First, middle or last day of what begins at `first` and ends at `last`. */
export const edgeOf = (edge: string, first: Point, last: Point): Point => {
  if (edge === 'đầu') return point({ year: first.year, month: first.month ?? 1, day: first.day ?? 1 });
  if (edge === 'giữa') return middleOf(first, first.month !== null && first.month === last.month ? 'tháng' : '');
  const month = last.month ?? 12;
  return point({ year: last.year, month, day: last.day ?? daysInMonth(last.year, month) });
};

/** `cuối năm 2023`, `đầu quý II`, `cuối năm ngoái`: the unit has a name, another rule reads it. */
const NAME_NEXT = /^ (?:(?:[ivx]{1,4}|học|nay|này|ngoái|trước|sau|tới(?! nay)|qua|kia|vừa)(?![\p{L}]))/u;

/** `cuối năm 2023`, `cuối tháng 7.2023`, `đầu quý 2`; `cao hơn đầu năm 17.000 đồng` and `17 điểm` name no year. */
const YEAR_NEXT = /^ \d{4}(?!\d|[.,]\d)/u;
const NUMBER_NEXT = /^ \d{1,2}(?!\d| ?%|,\d|\.\d{3}(?!\d))/u;

const isNamed = (unit: string, after: string): boolean =>
  NAME_NEXT.test(after) || (unit === 'năm' ? YEAR_NEXT : NUMBER_NEXT).test(after);

/** `cuối năm` is this year's from February on, even where nothing says that it is still to come. */
export const EDGE_OF_YEAR_FROM = 2;

const edgeDraft = (edge: string, unit: 'year' | 'quarter' | 'month' | 'week', now: Point | null): Draft => {
  const ahead = (now?.month ?? 1) >= EDGE_OF_YEAR_FROM || unit !== 'year';
  if (unit === 'year') return { start: edgeOf(edge, UNKNOWN, UNKNOWN), asOf: true, ahead };
  if (now === null) return { start: UNKNOWN, relative: true, asOf: true };
  const first = floor(now, unit);
  return { start: edgeOf(edge, first, lastOf(first, unit)), relative: true, asOf: true, ahead };
};

const EDGE_UNITS = { năm: 'year', quí: 'quarter', tháng: 'month', tuần: 'week' } as const;
const isEdgeUnit = (word: string): word is keyof typeof EDGE_UNITS => word in EDGE_UNITS;

const SAME = 'cùng (?:kỳ|thời điểm|giai đoạn|thời kỳ|(?:tháng|quý)(?= (?:của )?năm (?:ngoái|trước|qua|\\d{4})))';

export const anchorRules: readonly TimeRule[] = [
  {
    name: 'now-moment', // bây giờ, lúc này, ngay lúc này: with the time of day, where the reference has one
    needs: /này|giờ/u,
    pattern: timePattern('(?:ngay )?(?:bây giờ|lúc này)|giờ đây'),
    read: (_, { now }) =>
      now === null || now.hour === null || (now.hour === 0 && now.minute === 0 && now.second === 0)
        ? nowDraft(now)
        : { ...nowDraft(now), start: now, kind: 'datetime', grain: 'second' },
  },
  {
    name: 'now', // hiện nay, đến nay, tính đến thời điểm này, cho đến nay, bây giờ, lúc này
    needs: /nay|hiện|giờ|này/u,
    pattern: timePattern(
      '(?:(?:tính |cho |kể |tính cho )?(?:đến|tới) (?:ngày hôm nay|hôm nay|nay|hiện nay|hiện tại|bây giờ|giờ|lúc này|thời điểm này|thời điểm hiện tại|thời điểm hiện nay)' +
        '|hiện nay|hiện tại|hiện giờ|tại thời điểm này|thời điểm hiện tại|thời điểm này)',
    ),
    read: (_, { now, before, after }) =>
      VERB_BEFORE.test(before) || /^ ?là (?:ai|gì)/u.test(after) ? null : nowDraft(now),
  },
  {
    name: 'from-now', // từ nay đến cuối năm, từ nay tới 2030
    needs: /từ/u,
    pattern: timePattern('(?:nay|bây giờ|hiện tại)(?= (?:cho )?(?:đến|tới) )'),
    read: (_, { now, before }) =>
      FROM_BEFORE.test(before)
        ? { start: now === null ? UNKNOWN : dateOf(now), relative: true, weak: true, ahead: true }
        : null,
  },
  {
    name: 'now-adverb', // hiện có 14 bộ, hiện đã …; not hiện đại, thực hiện, phát hiện
    needs: /hiện/u,
    pattern: timePattern('hiện'),
    read: (_, { now, before, after }) =>
      VERB_BEFORE.test(before) || NOUN_AFTER.test(after) || !/^(?:,| \p{L}| \d)/u.test(after) ? null : nowDraft(now),
  },
  {
    name: 'nay-adverb', // năm 2019 là 24.500 đồng, nay chỉ còn 15.800 đồng; not hôm nay, năm nay, xưa nay
    needs: /nay/u,
    pattern: timePattern('nay'),
    read: (_, { now, before, after }) =>
      (/(?:^|[,;(:–-] ?)$/u.test(before) || (/\p{L} $/u.test(before) && !OF_NOW_BEFORE.test(before))) &&
      NOW_IS.test(after)
        ? nowDraft(now)
        : null,
  },
  {
    name: 'same-period', // cùng kỳ, cùng kỳ năm trước, cùng kỳ năm 2023, cùng thời điểm năm ngoái, cùng tháng năm ngoái
    needs: /cùng/u,
    pattern: timePattern(`${SAME}(?:${YEAR_TAIL})?`),
    read: (groups, { now }) => samePeriodOfYear(groups, now),
  },
  {
    name: 'same-period-before', // một năm trước đó, trước đó một năm, so với một năm trước
    needs: /năm/u,
    pattern: timePattern('(?:một|1) năm trước(?: đó| đây)?|trước đó (?:một|1) năm'),
    read: (groups, { now, before, after }) =>
      COUNTED_ON.test(before) || /^ (?:khi|thời|ngày)(?![\p{L}])/u.test(after) ? null : samePeriodOfYear(groups, now),
  },
  {
    name: 'same-season-before', // năm học trước, mùa trước, thời điểm này năm ngoái; not những mùa trước
    needs: /trước|ngoái/u,
    pattern: timePattern(
      '(?:năm học|niên khóa|mùa) trước|(?:thời điểm|dịp|giờ|ngày|tháng) này (?:của )?năm (?:ngoái|trước)',
    ),
    read: (groups, { now, before, after }) =>
      SEVERAL_BEFORE.test(before) || /^ (?:đó|đây|khi|mắt|nữa)(?![\p{L}])/u.test(after)
        ? null
        : samePeriodOfYear(groups, now),
  },
  {
    name: 'same-period-month', // cùng kỳ tháng 11/2022
    needs: /cùng/u,
    pattern: timePattern(`${SAME} (?:của )?tháng (?<month>${MONTH})(?:${YEAR_TAIL})?`),
    read: (groups, { now }) => {
      const { year, relative } = readYear(groups, now);
      const at = point({ year, month: readMonth(groups['month'] ?? '') });
      return { kind: 'period', grain: 'month', start: at, end: at, samePeriod: true, relative };
    },
  },
  {
    name: 'edge-of-current', // đầu năm, cuối năm, giữa tháng, hết quý, đầu tuần
    needs: /đầu|giữa|cuối|hết/u,
    pattern: timePattern('(?<edge>đầu|giữa|cuối|hết) (?<unit>năm|quý|tháng|tuần)'),
    read: ({ edge = '', unit = '' }, { after, now }) =>
      !isEdgeUnit(unit) || isNamed(unit, after) || (unit === 'tuần' && edge === 'cuối')
        ? null
        : edgeDraft(edge, EDGE_UNITS[unit], now),
  },
];

/** `những vụ trước`: cases, or rounds of no one year. */
const SEVERAL_BEFORE = wordsBefore('các|những|nhiều|mấy|mọi|\\d+|hai|ba|bốn|vài');

/** `gần một năm trước`, `cách đây một năm trước`, `hai mươi mốt năm trước`: no whole year. */
const COUNTED_ON = wordsBefore('gần|hơn|khoảng|cách đây|cách nay|mươi|từ|rưỡi');

const samePeriodOfYear = (groups: Groups, now: Point | null): Draft => {
  const { year } = readYear(groups, now);
  const isStated = groups['year'] !== undefined || groups['said'] !== undefined;
  const at = point({ year: isStated ? year : now?.year == null ? null : now.year - 1 });
  const shift = isStated ? null : ({ unit: 'year', amount: -1 } as const);
  return { kind: 'period', grain: 'year', start: at, end: at, samePeriod: true, relative: !isStated, shift };
};

import { point } from '../../../calendar/point.ts';
import { fold } from '../../../text/fold.ts';
import { LETTERS, LETTERS_AND_DIGITS } from '../../../text/letters.ts';
import { INDEX_ACRONYMS } from '../../../vi/rank-words.ts';
import { readRoman } from '../../roman.ts';
import { magnitudeAfter, wordsAfter, wordsBefore } from '../cue.ts';
import type { TimeRule } from '../engine.ts';
import { timePattern } from '../engine.ts';
import { readYear, SAID_YEAR, SPELLED_SMALL, YEAR, YEAR_STEP, yearStep } from '../fragments.ts';
import type { Draft } from '../reading.ts';
import { readCount } from '../spelled.ts';

const MAGNITUDE_AFTER = magnitudeAfter('tỷ|triệu|nghìn|ngàn|đồng|usd|người|mw|km|ha|m2|tấn|lượt');
const COUNTED_BEFORE = wordsBefore('mỗi|hàng|hằng');
/** `bình quân năm 2000 hồ sơ` counts, `CPI bình quân năm 2023 tăng` does not. */
const AVERAGE_BEFORE = wordsBefore('bình quân');
/** `CPI bình quân năm 2025 khoảng 4,5%` */
const AMOUNT_AFTER = wordsAfter('khoảng|ở mức|dưới|trên|không quá|tối thiểu|tối đa|ít nhất|thấp hơn|cao hơn|gần|hơn');
/** A bare year needs a word that expects one, and no counted noun behind it. */
const YEAR_CUE_BEFORE = new RegExp(
  `(?:(?<![${LETTERS}])(?:${fold('so với|đầu|giữa|cuối|hết|từ|đến|tới|trong|vào|trước|sau|kể từ|cùng kỳ|kỳ|cả|niên khóa|mùa (?:xuân|hạ|hè|thu|đông)|đông xuân|hè thu|thu đông|xuân hè|vụ (?:xuân|hè|thu|đông|mùa)|tết|hè|quý [1-4]')}) |\\($)$`,
  'u',
);
/** `Đến 2025, …`, `đến 2025 tỉnh có 12.000 doanh nghiệp`: who does it then. */
const DOER_AFTER = wordsAfter(
  '(?:tỉnh|huyện|thành phố|ngành|xã|phường) (?:có|sẽ|phấn đấu|đạt|phải|hoàn thành|đưa|xây dựng|cơ bản)',
);
const YEAR_END_AFTER = new RegExp(
  `^(?:$| ?[^${LETTERS_AND_DIGITS} ]| (?:${fold('đến|tới|và|là|của|cho|sẽ|đã|đạt|tăng|giảm|ước|có|thì|với|chiếm|khi|còn|do|trở|lên|xuống|theo|để|bằng|gấp|so|phấn đấu|phải|cả nước|cả tỉnh|toàn|cơ bản|hoàn thành|mà|vừa|được|công bố|mới|vẫn|đang|chưa|vượt|cũng|tỷ lệ|con số|chỉ (?:còn|đạt|có|chiếm|là|mới|tăng|giảm)')})(?![${LETTERS}]))`,
  'u',
);

/** `GCI 2020`, `đổi mới sáng tạo toàn cầu (GII) 2023 của WIPO`: the edition of an index. */
const INDEX_BEFORE = new RegExp(
  `(?<![${LETTERS}])(?:(?:${INDEX_ACRONYMS.map((name) => fold(name)).join('|')}|par index|ict index)\\)?|${fold('chỉ số')} [${LETTERS} ]{2,60}) $`,
  'u',
);

/** `xếp hạng cải cách hành chính 2021 của tỉnh`, `Khảo sát mức sống dân cư 2022 mà Tổng cục Thống kê phát hành` */
const RANKED_BEFORE = new RegExp(
  `(?<![${LETTERS}])(?:${fold('xếp hạng|khảo sát|điều tra|tổng điều tra|niên giám|báo cáo')}) [${LETTERS} ]{4,50} $`,
  'u',
);
/** `Dự toán 2026 nâng lên 870 tỷ đồng`: what is drawn up for a year. */
const BUDGET_BEFORE = wordsBefore('dự toán|kế hoạch|chỉ tiêu|mục tiêu|ngân sách');
const RAISED_AFTER = wordsAfter('nâng|được|giao|bố trí|còn|chỉ|dự kiến');
/** `trong kỳ đánh giá 2018`, `Sách trắng 2020`: what comes out every year. */
const EDITION_BEFORE = wordsBefore(
  'kỳ đánh giá|kỳ xếp hạng|lần đánh giá|sách trắng|bảng xếp hạng|kỳ báo cáo|ấn bản|phiên bản năm',
);

/** `Doanh thu 2023 đạt`, `dự kiến 2024 tăng`: a year between its noun and its verb; `đạt 2.024`, `hơn 2000 tăng` count. */
const NOUN_BEFORE = new RegExp(
  `[${LETTERS}] $(?<!(?<![${LETTERS}])(?:${fold('có|là|hơn|gần|trên|dưới|khoảng|đạt|với|được|số|mức|điểm|tăng|giảm|thêm|còn|chỉ|khoản|điều|và|tới|đủ')}) )`,
  'u',
);
const RESULT_AFTER = wordsAfter(
  'đạt|tăng|giảm|ước đạt|ước tăng|sẽ đạt|sẽ tăng|đặt|đề ra|đề nghị|giao|yêu cầu|phấn đấu|hướng|xác định',
);

const years = (from: number, to: number, more: Draft = {}): Draft => ({
  kind: 'period',
  grain: 'year',
  start: point({ year: from }),
  end: point({ year: to }),
  ...more,
});

const yearSpan = (first: number, last: number): Draft | null =>
  last > first && last - first <= 200 ? years(first, last) : null;

/** `2021-25` → 2025 */
const secondYear = (first: number, text: string): number =>
  text.length === 4 ? Number(text) : Math.floor(first / 100) * 100 + Number(text);

const WITHIN_END = /^(?:[,;.)]|$)/u;

export const yearRules: readonly TimeRule[] = [
  {
    name: 'year', // năm 2024, cả năm 2023, năm hai nghìn không trăm hai mươi tư; not mỗi năm 2000 hồ sơ
    needs: /năm/u,
    pattern: timePattern(
      `(?:cả )?năm (?:tài chính |tài khóa |ngân sách )?(?:(?<year>1\\d{3}|2[01]\\d\\d)|(?<short>[1-9]\\d{2})|(?<said>${SAID_YEAR}))`,
    ),
    read: (groups, { before, after, now }) => {
      if (MAGNITUDE_AFTER.test(after) || COUNTED_BEFORE.test(before)) return null;
      if (AVERAGE_BEFORE.test(before) && !YEAR_END_AFTER.test(after) && !AMOUNT_AFTER.test(after)) return null;
      if (groups['short'] !== undefined) {
        return YEAR_END_AFTER.test(after) ? years(Number(groups['short']), Number(groups['short'])) : null;
      }
      const { year } = readYear(groups, now);
      return year === null || year < 1000 ? null : years(year, year);
    },
  },
  {
    name: 'year-relative', // năm nay, năm ngoái, năm trước, năm tới, sang năm
    needs: /năm|vụ/u,
    pattern: timePattern(
      `(?:cả )?(?:(?:năm (?<step>${YEAR_STEP})|(?:niên vụ|mùa vụ|vụ) (?<crop>trước|năm ngoái))|(?<next>sang năm)(?! (?:\\d|hai nghìn|hai ngàn)))`,
    ),
    read: (groups, { before, now }) => {
      if (/[\d½]\s?$/u.test(before) || COUNT_WORD_BEFORE.test(before)) return null;
      const back = groups['crop'] === undefined ? yearStep(groups['step'] ?? '') : -1;
      const amount = groups['next'] === undefined ? back : 1;
      const year = now?.year == null ? null : now.year + amount;
      const at = point({ year });
      return {
        kind: 'period',
        grain: 'year',
        start: at,
        end: at,
        relative: true,
        shift: { unit: 'year', amount },
        ahead: amount > 0,
      };
    },
  },
  {
    name: 'year-within', // 610.000 lượt đo trong năm, …: the year that is spoken of
    needs: /trong năm/u,
    pattern: timePattern('trong năm'),
    read: (_groups, { now, before, after }) => {
      if (before === '' || !WITHIN_END.test(after)) return null;
      const at = point({ year: now?.year ?? null });
      const shift = { unit: 'year', amount: 0 } as const;
      return { kind: 'period', grain: 'year', start: at, end: at, relative: true, shift };
    },
  },
  {
    name: 'year-bare', // so với 2019, cuối 2024, (2019), doanh thu 2023 đạt, GCI 2020; not 2019 doanh nghiệp
    needs: /\d{4}/u,
    pattern: timePattern(`(?<year>${YEAR})`),
    read: (groups, { before, after }) => {
      const isTopic = NOUN_BEFORE.test(before) && RESULT_AFTER.test(after);
      const isEdition = (INDEX_BEFORE.test(before) || EDITION_BEFORE.test(before)) && !MAGNITUDE_AFTER.test(after);
      const isEnd = YEAR_END_AFTER.test(after) || DOER_AFTER.test(after);
      const isNamed =
        (RANKED_BEFORE.test(before) && isEnd) || (BUDGET_BEFORE.test(before) && (isEnd || RAISED_AFTER.test(after)));
      if (!isEdition && !isTopic && !isNamed && !(YEAR_CUE_BEFORE.test(before) && isEnd)) return null;
      if (before.endsWith('(') && !/^[):]/u.test(after)) return null;
      const year = Number(groups['year']);
      return years(year, year);
    },
  },
  {
    name: 'year-range', // 2019-2021, từ năm 2019 đến 2023, trong các năm 2021-2023; not 2021-25, 2024/25
    needs: /\d{4}/u,
    pattern: timePattern(
      `(?:(?:trong )?(?:các|hai|2) năm |trong năm |từ năm |năm |từ |(?:trong )?giai đoạn từ (?:năm )?)?(?<year>${YEAR}) ?(?:[-–—]|đến hết|đến|tới) ?(?:hết )?(?:năm )?(?<last>${YEAR})`,
    ),
    read: (groups) => yearSpan(Number(groups['year']), Number(groups['last'])),
  },
  {
    name: 'year-between', // giữa năm 2019 và 2021
    needs: /giữa/u,
    pattern: timePattern(`(?:trong khoảng )?giữa (?:năm )?(?<year>${YEAR}) và (?:năm )?(?<last>${YEAR})`),
    read: (groups) => yearSpan(Number(groups['year']), Number(groups['last'])),
  },
  {
    name: 'crop-year', // năm 2016/17, niên vụ 2016/2017, năm tài khóa 2021/22
    needs: /\d{4}[/–-]\d/u,
    pattern: timePattern(
      `(?:niên vụ|mùa vụ|năm tài (?:chính|khóa)|năm) (?<year>${YEAR}) ?[/–-] ?(?<last>${YEAR}|\\d\\d)(?![\\d/])`,
    ),
    read: (groups) => {
      const first = Number(groups['year']);
      const second = secondYear(first, groups['last'] ?? '');
      return second === first + 1 ? yearSpan(first, second) : null;
    },
  },
  {
    name: 'year-span-named', // giai đoạn 2021-2025, nhiệm kỳ 2021 - 2026, năm học 2023-2024, năm học 2024-25, nhiệm kỳ 2020
    needs: /\d{4}/u,
    pattern: timePattern(
      `(?:giai đoạn|nhiệm kỳ|năm học|niên khóa|niên độ|thời kỳ|khóa|mùa giải|mùa|vụ) (?<year>${YEAR})(?: ?(?:[-–—/]|đến) ?(?<last>${YEAR}|\\d\\d))?`,
    ),
    read: (groups) => {
      const first = Number(groups['year']);
      return groups['last'] === undefined ? years(first, first) : yearSpan(first, secondYear(first, groups['last']));
    },
  },
  {
    name: 'year-bc', // năm 257 TCN, năm 208 trước Công nguyên
    needs: /tcn|công nguyên/u,
    pattern: timePattern('năm (?<count>\\d{1,4}) (?:tcn|trước công nguyên)'),
    read: ({ count = '' }) => years(1 - Number(count), 1 - Number(count)),
  },
  {
    name: 'decade', // thập niên 90, thập kỷ 1990, những năm 1980, những năm 90 của thế kỷ XX
    needs: /thập|những|các/u,
    pattern: timePattern(
      `(?:thập (?:niên|kỷ)|những năm|các năm) (?:(?<year>(?:1[89]|20)\\d0)|(?<short>[1-9]0)|(?<said>(?:hai|ba|bốn|năm|sáu|bảy|tám|chín) mươi))(?: (?:của )?thế kỷ (?:trước|xx|20|hai mươi))?`,
    ),
    read: ({ year, short, said }) => {
      const tens = ['hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'].indexOf(said?.split(' ')[0] ?? '') + 2;
      const first = year === undefined ? 1900 + (short === undefined ? tens * 10 : Number(short)) : Number(year);
      return { kind: 'period', grain: 'decade', start: point({ year: first }), end: point({ year: first + 9 }) };
    },
  },
  {
    name: 'century', // thế kỷ 21, thế kỷ XXI, thế kỷ thứ 19
    needs: /thế kỉ/u,
    pattern: timePattern(
      `thế kỷ (?:thứ )?(?<count>\\d{1,2}|[xvi]{1,5}|${SPELLED_SMALL})(?<bc> (?:tcn|trước công nguyên))?`,
    ),
    read: ({ count = '', bc }) => {
      const number = /^[xvi]/u.test(count) ? readRoman(count) : (readCount(count) ?? 0);
      if (number < 1 || number > 30) return null;
      const first = bc === undefined ? (number - 1) * 100 + 1 : 1 - number * 100;
      return { kind: 'period', grain: 'century', start: point({ year: first }), end: point({ year: first + 99 }) };
    },
  },
];

const COUNT_WORD_BEFORE = wordsBefore(
  '(?<!(?:thứ|tháng|quý) )(?:hai|ba|bốn|sáu|bảy|tám|chín|mười|vài|nhiều|nửa|một|mấy|mươi|lăm|những|trăm|chục|bao|các|lâu)',
);

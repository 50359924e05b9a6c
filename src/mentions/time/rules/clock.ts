import { add, type Point, point } from '../../../calendar/point.ts';
import { wordsAfter, wordsBefore } from '../cue.ts';
import type { Around, Groups, TimeRule } from '../engine.ts';
import { timePattern } from '../engine.ts';
import { DAY_PART, readDayPart, SPELLED_SMALL } from '../fragments.ts';
import type { Draft } from '../reading.ts';
import { readCount } from '../spelled.ts';

/** `chiều`, `tối`, `CH`; not the `chiều` of `chiều nay`, which has its own rule. */
const PART = `(?: (?<part>${DAY_PART}|khuya)(?! (?:nay|qua|mai|hôm|mốt|ngày mai))| ?(?<half>sa|ch|am|pm|a\\.m\\.?|p\\.m\\.?))?`;
const ZONE =
  '(?: ?\\((?:gmt|utc)(?: ?(?<boxed>[+-]\\d{1,2}(?::?\\d\\d)?))?\\)' +
  `| ?(?:gmt|utc)(?: ?(?<sign>[+-]|cộng|trừ) ?(?<offset>\\d{1,2}|${SPELLED_SMALL})(?::?(?<minutes>\\d\\d))?)?|(?<utc>z)(?= |$))?`;
const ZONE_NAMED = /gmt|utc/u;

const AFTERNOON = [
  'trưa',
  'chiều',
  'tối',
  'ch',
  'pm',
  'p.m',
  'p.m.',
  'đầu giờ chiều',
  'chiều tối',
  'buổi chiều',
  'buổi tối',
  'buổi trưa',
];
const NIGHT = ['đêm', 'khuya', 'đêm khuya', 'tối', 'buổi tối'];

/** `3 giờ chiều` → 15, `12 giờ đêm` → 0, `2 giờ đêm` → 2, `12 giờ trưa` → 12. */
export const hourOf = (hour: number, part: string | undefined): number => {
  if (part === undefined || hour > 12) return hour;
  if (NIGHT.includes(part)) return hour === 12 ? 0 : hour < 5 ? hour : hour + 12;
  if (!AFTERNOON.includes(part)) return hour === 12 ? 0 : hour;
  if (part === 'trưa' && hour >= 10) return hour;
  return hour === 12 ? 12 : hour + 12;
};

/** `GMT+7`, `(UTC+07:00)`, `gmt cộng bảy` → `+07:00` */
const zoneOf = (groups: Groups, words: string): string | null => {
  if (groups['utc'] !== undefined) return 'Z';
  const boxed = /^(?<sign>[+-])(?<offset>\d{1,2}?):?(?<minutes>\d\d)?$/u.exec(groups['boxed'] ?? '')?.groups;
  const { sign, offset, minutes = '00' } = boxed ?? groups;
  if (sign === undefined || offset === undefined) return ZONE_NAMED.test(words) ? 'Z' : null;
  const hours = String(readCount(offset) ?? 0).padStart(2, '0');
  return `${sign === '-' || sign === 'trừ' ? '-' : '+'}${hours}:${minutes}`;
};

const clockDraft = (at: Point, grain: 'hour' | 'minute' | 'second'): Draft => ({ kind: 'time', grain, start: at });

const LASTING_BEFORE = wordsBefore(
  'trong|trong vòng|suốt|mất|kéo dài|hơn|gần|mỗi|cả|làm việc|liên tục|thời gian|vòng|khoảng|tới hơn|đủ|thêm|thời lượng|tốn|chưa đầy|dưới|trên|ngay trong|sau|làm|học|\\d+|đồng|lượt|không quá|tối đa|tối thiểu|chỉ|còn|từng|là|dài',
);
const CLOCK_BEFORE = wordsBefore(
  'lúc|vào lúc|từ|đến|tới|trước|hồi|vào|kể từ|hạn|bắt đầu|đúng|khoảng lúc|mở cửa|đóng cửa|tính đến|sau lúc',
);
const CLOCK_AFTER = wordsAfter(
  `ngày(?! ?đêm)|hôm|cùng ngày|sáng|trưa|chiều|tối|đêm|thứ|chủ nhật|gmt|utc|\\d{1,2}[/-]\\d{1,2}|mùng|mai|đến \\d{1,2} ?(?:giờ|h)`,
);
const CLOCK_AFTER_SIGN = /^(?:,? ?\(?(?:ngày )?\d{1,2}[/-]\d{1,2}| ?[-–] ?\d{1,2} ?(?:h|giờ|:))/u;

/** `9h-11h`, `9h30 – 11 giờ`: a clock stands before the dash. */
const CLOCK_RANGE_BEFORE = /\d ?(?:h|giờ)(?: ?[0-5]\d)? ?[-–] ?$/u;

/** `giảm từ 4 giờ xuống còn 30 phút`: how long it took. */
const SHORTENED_AFTER = wordsAfter('xuống|còn|lên|thành');

const isAlone = ({ before, after }: Around): boolean => before === '' && /^[.!?]?$/u.test(after);

/** `16 giờ` alone is a time; in running text it needs a word that says so, else it lasts sixteen hours. */
const isHour = (around: Around): boolean => {
  if (CLOCK_AFTER.test(around.after) || CLOCK_AFTER_SIGN.test(around.after)) return true;
  if (LASTING_BEFORE.test(around.before) || /^ ?\//u.test(around.after) || SHORTENED_AFTER.test(around.after))
    return false;
  return CLOCK_BEFORE.test(around.before) || CLOCK_RANGE_BEFORE.test(around.before) || isAlone(around);
};

const MINUTE = `(?:[0-5]?\\d|mười(?: (?:một|mốt|hai|ba|bốn|tư|lăm|nhăm|sáu|bảy|tám|chín))?|[^ \\d]+ mươi(?: (?:một|mốt|hai|ba|bốn|tư|lăm|nhăm|sáu|bảy|tám|chín))?|${SPELLED_SMALL}(?= phút))`;

const isClock = (hour: number, minute: number, second: number): boolean =>
  hour <= 24 && minute < 60 && second < 60 && (hour < 24 || minute === 0);

export const clockRules: readonly TimeRule[] = [
  {
    name: 'clock-colon', // 14:05:33, 18:30, 06:21 GMT+7, 3:15 CH; not 2:1
    needs: /\d:\d/u,
    pattern: timePattern(
      `(?<hour>\\d{1,2}):(?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d)(?:[.,]\\d{1,6})?)?${PART}${ZONE}`,
    ),
    read: (groups, around) => {
      const [hour, minute] = [Number(groups['hour']), Number(groups['minute'])];
      const second = groups['second'] === undefined ? null : Number(groups['second']);
      if (!isClock(hour, minute, second ?? 0)) return null;
      const zone = zoneOf(groups, around.words);
      const at = point({ hour: hourOf(hour, groups['part'] ?? groups['half']), minute, second, zone });
      return clockDraft(at, second === null ? 'minute' : 'second');
    },
  },
  {
    name: 'clock-minutes', // 18h30, 18 giờ 30 phút, 7 giờ rưỡi, 7 giờ kém 10, 9h15p20s, tám giờ năm mươi mốt phút
    needs: /giờ|\d ?[hg]/u,
    pattern: timePattern(
      `(?<hour>\\d{1,2}|không|${SPELLED_SMALL})(?:(?<=\\d) ?[hg]| giờ)` +
        `(?: ?(?<minute>${MINUTE})(?: ?(?:phút|ph|p|'|’|′))?(?:(?: |(?<=p)|(?<=phút))(?<second>[0-5]?\\d|${SPELLED_SMALL}) ?(?:giây|s))?| (?<more>rưỡi)| kém (?<less>${MINUTE}|${SPELLED_SMALL})(?: phút)?)${PART}${ZONE}`,
    ),
    read: (groups, around) => {
      const hour = readCount(groups['hour'] ?? '') ?? 99;
      const minute = groups['more'] === undefined ? (readCount(groups['minute'] ?? '0') ?? 99) : 30;
      const second = groups['second'] === undefined ? null : readCount(groups['second']);
      if (!isClock(hour, minute, second ?? 0) || (isSpoken(groups) && isLasting(groups, around))) return null;
      const at = point({
        year: 2000,
        month: 1,
        day: 2,
        hour: hourOf(hour, groups['part'] ?? groups['half']),
        minute,
        second,
      });
      const moved = groups['less'] === undefined ? at : add(at, 'minute', -(readCount(groups['less']) ?? 0));
      const start = { ...moved, year: null, month: null, day: null, second, zone: zoneOf(groups, around.words) };
      return clockDraft(start, second === null ? 'minute' : 'second');
    },
  },
  {
    name: 'clock-hour', // 16 giờ ngày 29-6, lúc 8h, 3 giờ chiều, 12 giờ đêm; not 36 giờ, trong 2 giờ, 8 giờ/ngày
    needs: /giờ|\d ?[hg]/u,
    pattern: timePattern(`(?<hour>\\d{1,2}|${SPELLED_SMALL})(?:(?<=\\d) ?[hg]| giờ)(?: đúng)?${PART}${ZONE}`),
    read: (groups, around) => {
      const hour = readCount(groups['hour'] ?? '') ?? 99;
      const part = groups['part'] ?? groups['half'];
      if (!isClock(hour, 0, 0) || (part === undefined && !isHour(around))) return null;
      if (hour === 24 && !CLOCK_BEFORE.test(around.before) && !CLOCK_AFTER.test(around.after)) return null;
      return clockDraft(point({ hour: hourOf(hour, part), minute: 0, zone: zoneOf(groups, around.words) }), 'hour');
    },
  },
  {
    name: 'clock-half-day', // 3pm, 9 a.m., lúc 10 PM; not PM 2.5
    needs: /\d ?[ap]\.?m/u,
    pattern: timePattern(`(?<hour>\\d{1,2}) ?(?<half>am|pm|a\\.m\\.?|p\\.m\\.?)${ZONE}`),
    read: (groups, { words }) => {
      const hour = Number(groups['hour']);
      if (hour < 1 || hour > 12) return null;
      return clockDraft(point({ hour: hourOf(hour, groups['half']), minute: 0, zone: zoneOf(groups, words) }), 'hour');
    },
  },
  {
    name: 'clock-half', // 3 rưỡi chiều, lúc chín rưỡi, 6 rưỡi; not 2 triệu rưỡi, nor `hai rưỡi` alone, two and a half
    needs: /rưỡi/u,
    pattern: timePattern(`(?<hour>\\d{1,2}|${SPELLED_SMALL}) rưỡi${PART}`),
    read: (groups, around) => {
      const hour = readCount(groups['hour'] ?? '') ?? 99;
      const part = groups['part'] ?? groups['half'];
      const bare = part === undefined && (!isHour(around) || (isAlone(around) && !/\d/u.test(around.words)));
      if (hour > 12 || bare) return null;
      return clockDraft(point({ hour: hourOf(hour, part), minute: 30 }), 'minute');
    },
  },
  {
    name: 'day-part', // buổi sáng, buổi tối, where nothing else is said
    needs: /buổi/u,
    pattern: timePattern('buổi (?<name>sáng|trưa|chiều|tối)'),
    read: (groups, around) => {
      const [from, to] = readDayPart(groups['name'] ?? '');
      if (!isAlone(around)) return null;
      return { ...clockDraft(point({ hour: from, minute: 0 }), 'hour'), end: point({ hour: to, minute: 0 }) };
    },
  },
  {
    name: 'clock-named', // nửa đêm, giữa trưa
    needs: /nửa đêm|giữa trưa|chính ngọ/u,
    pattern: timePattern('(?:lúc )?(?<name>nửa đêm|giữa trưa|chính ngọ)'),
    read: ({ name }) => clockDraft(point({ hour: name === 'nửa đêm' ? 0 : 12, minute: 0 }), 'hour'),
  },
];

/** `2 giờ 30 phút` can be a time or a length; `18h30` and `7 giờ rưỡi sáng` cannot. */
const isSpoken = (groups: Groups): boolean =>
  groups['part'] === undefined && groups['half'] === undefined && groups['less'] === undefined;

const isLasting = (_: Groups, { before, after }: Around): boolean =>
  LASTING_BEFORE.test(before) && !CLOCK_AFTER.test(after) && !CLOCK_AFTER_SIGN.test(after);

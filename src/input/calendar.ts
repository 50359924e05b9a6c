/** A calendar date or a time of day found in a folded line. Offsets are UTF-16 into that line. */
export interface DateHit {
  readonly start: number;
  readonly end: number;
  readonly date: string;
}

export interface TimeHit {
  readonly start: number;
  readonly end: number;
  readonly time: string;
  readonly offset: string;
}

const VIETNAM = '+07:00';
const MONTH_WORDS: readonly string[] = [
  'giêng',
  'hai',
  'ba',
  'tư',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
  'mười một',
  'mười hai',
];
const ENGLISH_MONTHS: readonly string[] = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
];

/** Ways to print a date, the stricter first. */
const DATE_FORMS: readonly RegExp[] = [
  // 2024-07-10, 2024/07/10
  /(?<!\d)(?<y>(?:19|20)\d\d)[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})(?!\d)/gu,
  // 10/07/2024, 05-09-2022, 08.05.2024, 7/24/2024
  /(?<!\d|\d[/.,-])(?<d>\d{1,2})\s?[/.-]\s?(?<m>\d{1,2})\s?[/.-]\s?(?<y>(?:19|20)\d\d)(?!\d)/gu,
  // ngày 12 tháng 5 năm 2024; 12 tháng 10, 2024; 12 th5 2024
  /(?<!\d)(?<d>\d{1,2})\s?[-,]?\s?(?:tháng|th)\s?(?<m>\d{1,2})\s?[-,]?\s?(?:năm\s)?(?<y>(?:19|20)\d\d)(?!\d)/gu,
  // 12 tháng mười, 2024; `9 tháng năm 2023` are nine months
  /(?<!\d)(?<d>\d{1,2})\stháng\s(?!năm\s(?:19|20)\d\d)(?<word>\p{L}{2,6}(?:\s(?:một|hai))?)\s?,?\s(?:năm\s)?(?<y>(?:19|20)\d\d)(?!\d)/gu,
  // may 12, 2024
  /(?<!\p{L})(?<english>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6}\.?\s(?<d>\d{1,2}),?\s(?<y>(?:19|20)\d\d)(?!\d)/gu,
  // 12 may 2024
  /(?<!\d)(?<d>\d{1,2})\s(?<english>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6}\.?,?\s(?<y>(?:19|20)\d\d)(?!\d)/gu,
  // 08/05/24 09:15: a short year only beside a time
  /(?<!\d|\d[/.,-])(?<d>\d{1,2})[/.-](?<m>\d{1,2})[/.-](?<y>\d\d)(?=\s{1,3}(?:-\s)?\d{1,2}[:h])/gu,
];

/** 18:09:43; 21:54 pm; 14h20; 14 giờ 20 phút; 2:20:15 ch; t08:52:11.000 +07:00 */
const TIME_FORM =
  /(?<![\d:.,/])(?<h>\d{1,2})\s?(?::|h|g|giờ)\s?(?<min>[0-5]\d)(?::(?<s>[0-5]\d)(?:\.\d{1,9})?)?(?!\d)(?:\s?phút)?(?:\s?(?<half>am|pm|sa|ch|sáng|chiều|tối)(?!\p{L}))?(?<zone>\s?z(?!\p{L})|\s?[+-]\d\d:?\d\d(?!\d)|\s?[([]?(?:gmt|utc)\s?(?:[+-]\s?\d{1,2}(?::?\d\d)?)?[)\]]?)?/gu;

const pad = (part: number | string): string => String(part).padStart(2, '0');
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const daysOf = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);

/** The ISO date of three numbers, or null when there is no such day. */
export const isoDate = (year: number, month: number, day: number): string | null =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month) ? `${year}-${pad(month)}-${pad(day)}` : null;

const monthOf = ({ m, word, english }: Record<string, string | undefined>): number => {
  if (m !== undefined) return Number(m);
  if (english !== undefined) return ENGLISH_MONTHS.indexOf(english) + 1;
  return MONTH_WORDS.indexOf(word ?? '') + 1;
};

const readDate = (found: RegExpExecArray): DateHit | null => {
  const groups = found.groups ?? {};
  const written = Number(groups['y']);
  const year = written < 100 ? written + 2000 : written;
  const day = Number(groups['d']);
  const month = monthOf(groups);
  // 7/24/2024: the American order of old content systems, where the Vietnamese one is impossible.
  const date =
    isoDate(year, month, day) ?? (groups['m'] !== undefined && month > 12 ? isoDate(year, day, month) : null);
  return date === null ? null : { start: found.index, end: found.index + found[0].length, date };
};

const offsetOf = (zone: string | undefined): string => {
  if (zone === undefined) return VIETNAM;
  const numbers = /(?<sign>[+-])\s?(?<h>\d{1,2}):?(?<m>\d\d)?/u.exec(zone)?.groups;
  if (numbers) return `${numbers['sign']}${pad(numbers['h'] ?? 0)}:${numbers['m'] ?? '00'}`;
  return zone.includes('z') ? 'Z' : VIETNAM;
};

const readTime = (found: RegExpExecArray): TimeHit | null => {
  const { h, min, s, half, zone } = found.groups ?? {};
  const written = Number(h);
  // `21:54 PM` is a slip of the page, `09:15 PM` is not.
  const hour =
    half !== undefined && ['pm', 'ch', 'chiều', 'tối'].includes(half) && written < 12 ? written + 12 : written;
  if (hour > 23) return null;
  const midnight = half !== undefined && ['am', 'sa'].includes(half) && hour === 12 ? 0 : hour;
  const time = `T${pad(midnight)}:${min}:${s ?? '00'}`;
  return { start: found.index, end: found.index + found[0].length, time, offset: offsetOf(zone) };
};

/** All dates with a year in a folded line, in order. */
export const findDates = (folded: string): DateHit[] => {
  const hits: DateHit[] = [];
  for (const form of DATE_FORMS) {
    for (const found of folded.matchAll(form)) {
      const hit = readDate(found);
      if (hit !== null && !hits.some((other) => other.start < hit.end && hit.start < other.end)) hits.push(hit);
    }
  }
  return hits.sort((a, b) => a.start - b.start);
};

/** All times of day in a folded line, in order. */
export const findTimes = (folded: string): TimeHit[] =>
  [...folded.matchAll(TIME_FORM)].flatMap((found) => readTime(found) ?? []);

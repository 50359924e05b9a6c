import { remembering } from '../text/remembering.ts';
import { type DateHit, findDates, findTimes, type TimeHit } from './calendar.ts';

/** A date as pages print it beside an article, with what else stands on its line. */
export interface Stamp {
  /** ISO 8601, with an offset when a time is printed. */
  readonly value: string;
  readonly hasTime: boolean;
  readonly label: 'published' | 'updated' | 'today' | 'none';
  /** The line without its dates and times, cut at its separators. */
  readonly rest: readonly string[];
}

/** How far a time may stand from its date: `10:32 | 22/04/2023`, `16/01/2025 (GMT+7) | 08:12`. */
const TIME_REACH = 16;

const isNear = (date: DateHit, { start, end }: TimeHit): boolean =>
  (start >= date.end && start - date.end <= TIME_REACH) || (end <= date.start && date.start - end <= TIME_REACH);

/** The time beside a date; as many times as dates belong to them in order. */
const timeOf = (dates: readonly DateHit[], times: readonly TimeHit[], at: number): TimeHit | null => {
  const date = dates[at];
  const candidates = times.length === dates.length ? times.slice(at, at + 1) : times;
  return date === undefined ? null : (candidates.find((time) => isNear(date, time)) ?? null);
};

const LABELS: readonly (readonly [label: Stamp['label'], words: RegExp])[] = [
  ['today', /hôm nay|bây giờ|ngày in|in (?:ngày|lúc|vào|từ)/u],
  ['updated', /cập nhật|cập nhập|sửa đổi|chỉnh sửa|updated|modified/u],
  ['published', /đăng|xuất bản|phát hành|ngày viết|ngày tạo|published|posted|post date/u],
];

const labelOf = (before: string): Stamp['label'] =>
  LABELS.find(([, words]) => words.test(before.slice(-28)))?.[0] ?? 'none';

const SEPARATOR = /[ \u00A0]{2,}|[|\t•·–—»›]|\s[-/]\s|\u0001/u;
/** Words that only say what the stamp is: weekday, `ngày đăng`, `lúc`, `GMT+7`. */
const STAMP_WORDS =
  /(?<!\p{L})(?:thứ\s?(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\s?nhật|cn|t[2-7]|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun|ngày|giờ|lúc|vào|hôm nay|cập nhật|cập nhập|lần cuối|mới nhất|được|đăng|đăng tải|xuất bản|phát hành|viết|tạo|thời gian|gmt|utc|published|posted|updated|last|on|at|post|date|bản tin(?: tuần| tháng| ngày)?|bài|tin|số(?: báo)?(?:\s\p{N}+,?)? ra)(?!\p{L})/gu;

const wordsOf = (text: string): string =>
  text
    .replace(STAMP_WORDS, ' ')
    .replace(/[^\p{L}\p{M}]+/gu, ' ')
    .trim();

const blankOut = (text: string, hits: readonly { start: number; end: number }[], sign: string): string =>
  hits.reduce((out, { start, end }) => out.slice(0, start) + sign.repeat(end - start) + out.slice(end), text);

/** `Đăng ngày 2/10/2021 bởi Nguyễn An`: who posted it stands behind the date without a separator. */
const AGENT = /\s(?<agent>(?:bởi|by)\s[^|\u0002]{2,80})$/u;

/** `Hà Nội, ngày 12 tháng 5 năm 2024`: a town before the date. */
const isTown = (words: string): boolean => words !== '' && words.split(' ').length <= 3;

const DATE_SIGN = '\u0002';
/** No line that only says when is longer. */
export const LONGEST_STAMP = 160;

/** Every date has a year of four digits, or two signs between digits. */
const MAY_DATE = /(?:19|20)\p{N}\p{N}|\p{N}[/.-]\p{N}\p{N}?[/.-]\p{N}/u;
const NO_STAMPS: readonly Stamp[] = [];
const MOST_REMEMBERED = 1000;

/** The same line is asked when a headline is looked for, a date, a writer, and what each line is. */
const readDated = remembering(MOST_REMEMBERED, (folded): readonly Stamp[] => {
  const dates = findDates(folded);
  if (dates.length === 0 || dates.length > 3) return [];
  const times = findTimes(folded);
  const masked = blankOut(blankOut(folded, times, ' '), dates, DATE_SIGN);
  const segments = masked.replace(AGENT, '\u0001$<agent>').split(SEPARATOR);
  const dated = segments.filter((segment) => segment.includes(DATE_SIGN));
  const rest = segments
    .filter((segment) => !segment.includes(DATE_SIGN))
    .map((segment) => segment.trim())
    .filter((segment) => wordsOf(segment) !== '');
  const fits = (segment: string): boolean => {
    const words = wordsOf(segment);
    if (words === '') return true;
    if (times.length > 0) return words.split(' ').length <= 4;
    return isTown(words) && /^[^,]{2,24},\s*(?:ngày\s)?\u0002/u.test(segment.trim());
  };
  if (!dated.every(fits)) return [];
  if (rest.length > 6 || rest.some((segment) => wordsOf(segment).split(' ').length > 8)) return [];
  return dates.map((date, at) => {
    const time = timeOf(dates, times, at);
    const before = folded.slice(0, Math.min(date.start, time?.start ?? date.start));
    return {
      value: date.date + (time === null ? '' : time.time + time.offset),
      hasTime: time !== null,
      label: labelOf(before),
      rest,
    };
  });
});

/**
 * The dates of a line that is nothing but a stamp: dates, times, labels, a section or a name beside them.
 * Empty for a headline or a sentence with a date in it (`Giá vàng hôm nay 12/3/2024`).
 */
export const readStamps = (folded: string): readonly Stamp[] =>
  folded.length > LONGEST_STAMP || !MAY_DATE.test(folded) ? NO_STAMPS : readDated(folded);

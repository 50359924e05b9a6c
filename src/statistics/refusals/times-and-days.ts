import type { NumericMention } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { CLASSIFIER } from '../words/cue-tables.ts';
import { phraseTable } from '../words/phrase-table.ts';
import { isPlain, type Refusal } from './refusal.ts';

const MULTIPLIES = new Set(
  ['gấp', 'tăng', 'giảm', 'hơn', 'bằng', 'cao', 'lớn', 'nhiều', 'lên', 'thấp', 'vượt', 'kém'].map(fold),
);

const YEAR_WORD = 'năm';

const KINDS_OF_YEAR = phraseTable(['bản lề', 'then chốt', 'bứt phá', 'tăng tốc', 'về đích', 'quyết định']);

const TO: ReadonlySet<string> = new Set(['đến', 'tới', '-', '–'].map(fold));

const TIMES = fold('lần');

const LEVEL = fold('mức');

/** `ghi nhận 87 lần vi phạm tốc độ`: so many events; `họp 3 lần` is how often. */
const isCountOfEvents = (mention: NumericMention, keys: readonly string[], first: number, next: number): boolean =>
  mention.kind === 'number' &&
  Number(mention.value ?? 0) >= SEVERAL_EVENTS &&
  /^\p{L}/u.test(keys[next + 1] ?? '') &&
  RECORDS.upTo(keys, first) > 0;

const SEVERAL_EVENTS = 3;

const RECORDS = phraseTable([
  'ghi nhận',
  'phát hiện',
  'xảy ra',
  'có',
  'gồm',
  'để xảy ra',
  'thống kê',
  'cảnh báo',
  'xử lý',
]);

/** `năm 2024 con số này là 26 lần`. */
const IS = fold('là');

const THIS = fold('này');

const CALENDAR: ReadonlySet<string> = new Set(['ngày', 'tháng', 'thứ'].map(fold));

const MONTH = fold('tháng');

const LISTS: ReadonlySet<string> = new Set([',', ';', '-', 'và'].map(fold));

/** `trong 3 tháng (10, 11, 12 của năm 2023)`: which of them. */
const isMonthInBrackets = (mention: NumericMention, keys: readonly string[], first: number): boolean => {
  let opens = first - 1;
  while (first - opens < MONTHS * 2 && (LISTS.has(keys[opens] ?? '') || /^\p{Nd}{1,2}$/u.test(keys[opens] ?? '')))
    opens--;
  return isPlain(mention) && Number(mention.value) <= MONTHS && keys[opens] === '(' && keys[opens - 1] === MONTH;
};

const MONTHS = 12;

const WEEK = fold('tuần');

/** `bình quân mỗi ngày 29 người` counts. */
const EACH: ReadonlySet<string> = new Set(['mỗi', 'một', 'hàng', 'hằng', 'từng'].map(fold));

const DURATIONS: ReadonlySet<string> = new Set(['s', 'min', 'h', 'd', 'month', 'a', 'week']);

/** Numbers that tell when, how long or how often. */
export const timesAndDays: readonly Refusal[] = [
  // `trong 3 năm`, `72 giờ`: how long something took; `rút từ 10 ngày xuống 3,5 ngày` measures
  {
    name: 'duration',
    refuses: ({ mention }) =>
      mention.kind === 'quantity' &&
      mention.rule !== 'measured-duration' &&
      mention.unit !== null &&
      DURATIONS.has(mention.unit),
  },
  {
    name: 'month-in-brackets',
    refuses: ({ mention, keys, first }) => isMonthInBrackets(mention, keys, first),
  },
  // `tuần 37, thành phố có 2.214 ca`: which week of the year
  {
    name: 'week-of-year',
    refuses: ({ mention, keys, first, next }) =>
      mention.kind === 'number' &&
      keys[first - 1] === WEEK &&
      !EACH.has(keys[first - 2] ?? '') &&
      /^\p{Nd}{1,2}$/u.test(mention.text) &&
      (keys[next] === undefined || !/^\p{L}/u.test(keys[next])),
  },
  // `2021 - là năm bản lề`
  {
    name: 'kind-of-year',
    refuses: ({ mention, keys, next }) =>
      mention.text.toLowerCase() === YEAR_WORD && KINDS_OF_YEAR.from(keys, next) > 0,
  },
  // `ngày 1010`: what a calendar word stands before is no count
  {
    name: 'calendar-number',
    refuses: ({ mention, keys, first }) =>
      mention.kind === 'number' &&
      CALENDAR.has(keys[first - 1] ?? '') &&
      !EACH.has(keys[first - 2] ?? '') &&
      /^\p{Nd}+$/u.test(mention.text),
  },
  // `dịp lễ 30/4 và 1/5`: a day that the calendar rules left
  {
    name: 'day-and-month',
    refuses: ({ mention, keys, next }) =>
      mention.kind === 'ratio' &&
      mention.value !== null &&
      mention.total !== null &&
      /^\p{Nd}+$/u.test(mention.value) &&
      Number(mention.value) <= 31 &&
      Number(mention.total) <= 12 &&
      !/^\p{L}/u.test(keys[next] ?? ''),
  },
  // `trong 24 đến 48 giờ`: the first end of a span of time
  {
    name: 'span-of-time',
    refuses: ({ mention, keys, next, timeStarts }) =>
      isPlain(mention) && TO.has(keys[next] ?? '') && timeStarts.has(next + 1),
  },
  // `bản 2017`, `thế giới 2020 do …`: a year that nothing marks
  {
    name: 'unmarked-year',
    refuses: (around) =>
      isPlain(around.mention) &&
      /^(?:19|20)\p{Nd}{2}$/u.test(around.mention.text) &&
      CLASSIFIER.from(around.keys, around.next) === 0,
  },
  // `một lần quét`, `cung cấp thông tin 1 lần`: how often; `không vượt quá 2 lần hạn mức` is how many times as much
  {
    name: 'times-once',
    refuses: ({ mention, keys, first, next }) =>
      !(mention.kind === 'multiple' && mention.qualifier !== null) &&
      (mention.kind === 'multiple' || (mention.kind === 'number' && keys[next] === TIMES)) &&
      !/gấp/u.test(fold(mention.text)) &&
      // `mức chênh này còn tới 1,99 lần`, `so với mức 8 lần của năm 2021`
      mention.value?.includes('.') !== true &&
      keys[first - 1] !== LEVEL &&
      ![1, 2, 3, 4].some((back) => MULTIPLIES.has(keys[first - back] ?? '')) &&
      !(keys[first - 1] === IS && keys[first - 2] === THIS) &&
      !isCountOfEvents(mention, keys, first, next) &&
      keys[next] !== 'so' &&
      keys[next] !== fold('hơn'),
  },
];

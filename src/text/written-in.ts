/** A day before which the article cannot have been written, as one mention of a time tells it. */
interface Bound {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** How much the mention counts: a year alone may be one to come. */
  readonly weight: number;
  /** A printed day, not the beginning of a month or of a year. */
  readonly isDay: boolean;
}

interface Day {
  readonly month: number;
  readonly day: number;
}

/** How much of an article is asked for its year. */
const REACH = 60_000;

/** The first sentences say what the article is about. */
const LEAD = 700;

/** How many words before a mention are asked what it is of. */
const BEFORE = 90;

/** A year counts when this much speaks for it. */
const ENOUGH = 2;

const WEIGHTS = { year: 1, base: 2, planned: 1, part: 2, document: 1 } as const;

/** No statistics of the press look back on single years before it without saying so. */
const OLDEST = 2005;

const SENTENCES = /[^\n]*?(?:[.!?;…](?=[\s”"]|$)|\n|$)/gu;

/** The times with a year that an article prints; what comes before the year is its part of the year. */
const FORMS = [
  // 10-10-2022, 10 tháng 10 năm 2022
  String.raw`(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<dated>20\d{2})`,
  String.raw`(?<onDay>\d{1,2})\stháng\s(?<inMonth>\d{1,2})(?:,\s|\snăm\s)(?<onYear>20\d{2})`,
  // tháng 6/2025, T6.2025, 6/2025
  String.raw`(?:tháng\s|t)(?<only>\d{1,2})\s?(?:[/.-]|năm\s|,\s)\s?(?<monthly>20\d{2})`,
  String.raw`(?<bare>1[0-2]|0?[1-9])\/(?<barely>20\d{2})`,
  // 6 tháng đầu năm 2024, nửa cuối năm 2024, quý I/2023
  String.raw`(?<count>\d{1,2})\stháng(?:\sđầu)?(?:\scủa)?\snăm\s(?<partly>20\d{2})`,
  String.raw`(?:nửa|giữa)\s?(?<half>đầu|cuối)?\s(?:năm\s)?(?<halfly>20\d{2})`,
  String.raw`qu[íý]\s(?<quarter>iv|i{1,3}|[1-4])\s?(?:[/.-]|năm\s)\s?(?<quarterly>20\d{2})`,
  // năm 2022, cuối 2022
  String.raw`(?<!\p{L})(?:năm|(?<=cùng k[ìỳ]\s|cuối\s|đầu\s|với\s|(?:niên vụ|vụ|mùa)\s(?:\p{L}{1,6}\s){0,2})(?=20))\s?(?<yearly>20\d{2})`,
];

/** None of a span of years, of a longer number or of a decimal one. */
const TIMES = new RegExp(String.raw`(?<![\d/-])(?:${FORMS.join('|')})(?![\d/]|\s?[-–]\s?20\d{2}|[.,]\d)`, 'gu');

type Groups = Readonly<Record<string, string | undefined>>;

/** `đạt 117,5% dự toán`: how far a plan was met tells what is. */
const ATTAINED = /%\s(?:\p{L}+\s){0,2}(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu|nhiệm vụ)/gu;

/** What a sentence of plans says of years is no past. */
const PLAN =
  /(?<!\p{L})(?:mục tiêu|kế hoạch|chỉ tiêu|tầm nhìn|nhiệm vụ|dự toán|lộ trình|chiến lược|phương hướng|định hướng)(?!\p{L})/u;

/** `Tháng 2/2021, thành phố ban hành kế hoạch …` tells of a month gone by, `… sẽ khởi công` of one to come. */
const AHEAD =
  /(?<!\p{L})(?:phấn đấu|dự kiến|dự báo|sẽ|đặt ra|hướng tới|hướng đến|được giao|giao (?:cho|các|tỉnh)|kỳ vọng|triển vọng|yêu cầu|có thể|bước sang|sang năm|chậm nhất|muộn nhất|hẹn)(?!\p{L})/u;

const withoutAttained = (sentence: string): string => sentence.replace(ATTAINED, '');

const looksAhead = (sentence: string): boolean => AHEAD.test(withoutAttained(sentence));

/** A sentence that opens with the end of a year looks back on it. */
const ENDED = /^[\s“"(–-]*(?:vào )?cuối (?:năm )?$/u;

/** `kể từ 1-1-2022`: told when it was decided. */
const BEGINNING = /từ (?:ngày )?0?1[/.-]0?1[/.-]20\d{2}$/u;

const FUTURE_BEHIND = /^\s(?:tới(?!\snay)|trở đi|sẽ|và tầm nhìn)/u;

/** `phủ sóng 99% dân số vào năm 2025`: up to when; `tính đến`, `(đến …)` and what opens a sentence tell what is. */
const UNTIL = /(?:đến|tới|vào|hết|trước|hạn chót|từ nay|cuối|cho)(?:\s(?:hết|cuối|ngày|thời điểm|nay))*\s$/u;
const AS_OF =
  /(?:(?:tính|kể|lũy kế|luỹ kế|chung|cập nhật|số liệu|dữ liệu)(?:\s\p{L}+){0,4}\s|\(|từ(?!\s(?:nay|đây))[^.;]*\s|^[\s“"(–-]*(?:chỉ |mới )?)(?:đến|tới|vào|hết|trước|cuối)(?:\s(?:hết|cuối|ngày|thời điểm))*\s$/u;

/** `Sở cho biết đến tháng 10/2022 có 96% …`. */
const COUNTED_BEHIND = /^,?\s(?:\p{L}+\s){0,4}(?:có|đã|còn|mới|chỉ)\s/u;

/** `so với năm 2021`, `hơn cuối năm 2022`, `gấp 3,1 lần thời điểm tháng 3-2025`: told after it. */
const COMPARED =
  /(?:so với|so|sánh với|đặt cạnh|đối chiếu với|cùng k[ìỳ]|hơn|kém|ngang|bằng\s[\d,.]+%?(?:\slần)?|gấp\s[^,.;]{1,20})(?:\s(?:với|của|mức|cả|thời điểm|cùng k[ìỳ]|đầu|cuối|trung bình|bình quân|con số|trong|hồi|đợt khảo sát|từ|kỷ lục|[\d.,]+%?|điểm|tỷ|tỉ|triệu|nghìn|đồng|usd)){0,6}\s\(?$/u;

const SAME_PERIOD = /cùng k[ìỳ](?:\s\p{L}+){0,3}\s$/u;

/** `(năm 2024: 14,1 GB)`, `(cuối năm 2022 là 17%)`: beside what is now. */
const BESIDE = /\(\s?(?:cuối |hồi |đầu )?$/u;
const BESIDE_BEHIND = /^(?:\s?(?::|là|chỉ|mới|còn|đạt)|\s?\()/u;

/** `Nghị quyết số 02/NQ-CP ngày 05/01/2024`, `số 06-NQ/TU ngày …`: dates of documents. */
const DOCUMENT =
  /(?:nghị quyết|quyết định|thông tư|nghị định|chỉ thị|công văn|luật|văn bản|\/\p{L}{1,4}-\p{L}{1,6}|-\p{L}{2}\/\p{L}{2})[^.;]{0,40}$/u;

/** `Quyết định 645/QĐ-TTg ngày 15/5/2020 đặt mục tiêu …`: what is cited by its number was issued before, whatever it plans. */
const ISSUED = /\d[-/][\p{L}\d][\p{L}\d/-]*,?\s(?:của\s[^,.;]{2,30}\s)?ngày\s$/u;

/** `tổng kết năm 2022`, `cả năm 2022`: written when the year was nearly over. */
const REVIEWED = /(?:tổng kết|cả|kết thúc|khép lại|kết quả|nhìn lại)(?:\s\p{L}{1,10}){0,8}\s$/u;

/** `ngưỡng thấp nhất kể từ tháng 7/2023`. */
const SINCE = /kể từ\s$/u;

/** `sinh năm 1998`, `thành lập từ năm 2015`: long ago. */
const LIFE = /(?:sinh|thành lập|ra đời|khởi công|xây dựng)(?:\s\p{L}{1,6}){0,2}\s$/u;

const QUARTER_ENDS: Readonly<Record<string, number>> = { i: 3, ii: 6, iii: 9, iv: 12, 1: 3, 2: 6, 3: 9, 4: 12 };

/** `năm học 2021 - 2022`: from its summer on; what sums it up is written when it ends. */
const SCHOOL_YEAR = /năm học (?<first>20\d{2})\s?[-–]\s?(?<second>20\d{2})(?!\d)/gu;

const yearIn = (groups: Groups): number =>
  Number(
    groups['dated'] ??
      groups['onYear'] ??
      groups['monthly'] ??
      groups['barely'] ??
      groups['partly'] ??
      groups['halfly'] ??
      groups['quarterly'] ??
      groups['yearly'],
  );

/** The first day on which the part of a year can be written about; results come out a little before their period ends. */
const firstDay = ({ day, month, onDay, inMonth, only, bare, count, partly, half, quarter }: Groups): Day => {
  if (day !== undefined || onDay !== undefined) return { month: Number(month ?? inMonth), day: Number(day ?? onDay) };
  if (only !== undefined || bare !== undefined) return { month: Number(only ?? bare), day: 1 };
  if (partly !== undefined) return { month: Math.max(1, Number(count) - 1), day: 15 };
  if (quarter !== undefined) return { month: (QUARTER_ENDS[quarter] ?? 3) - 1, day: 15 };
  return { month: half === 'cuối' ? 11 : 5, day: 15 };
};

const isOfDay = ({ day, onDay }: Groups): boolean => day !== undefined || onDay !== undefined;

const NEW_YEAR: Day = { month: 1, day: 1 };

/** `tháng 5 đạt 301 tỷ đồng, tăng 2,1% so với tháng 5/2022`: the same part of a year, a year later. */
const isSamePart = (mention: string, before: string): boolean => {
  const part = mention.replace(/\s?(?:[/.-]|năm\s|,\s)\s?20\d{2}$/u, '');
  const at = before.indexOf(part);
  return SAME_PERIOD.test(before) || (at >= 0 && !/^[\d/.-]/u.test(before.slice(at + part.length)));
};

const boundOf = (
  mention: string,
  groups: Groups,
  before: string,
  after: string,
  isPlan: boolean,
): Omit<Bound, 'isDay'> | null => {
  const year = yearIn(groups);
  const near = before.slice(-BEFORE);
  const isYear = groups['yearly'] !== undefined;
  const isCompared =
    COMPARED.test(near) || SAME_PERIOD.test(near) || (isYear && BESIDE.test(near) && BESIDE_BEHIND.test(after));
  if (year < OLDEST || LIFE.test(near)) return null;
  if (isOfDay(groups) && ISSUED.test(near)) return { year, ...firstDay(groups), weight: ENOUGH };
  if (isCompared) {
    const weight = isPlan ? WEIGHTS.planned : WEIGHTS.base;
    const isOver = isYear || groups['halfly'] !== undefined || groups['partly'] !== undefined;
    if (isOver || isSamePart(mention, before)) return { year: year + 1, ...NEW_YEAR, weight };
    return { year, ...firstDay(groups), weight };
  }
  // `Cuối năm 2020, thành phố …`
  if (isYear && !isPlan && ENDED.test(before)) return { year: year + 1, ...NEW_YEAR, weight: WEIGHTS.base };
  if (BEGINNING.test(near + mention)) return null;
  const isReview = REVIEWED.test(near);
  if ((isPlan && !isReview && !/(?:tính|lũy kế)[^,.;]{0,20}$/u.test(near)) || FUTURE_BEHIND.test(after)) return null;
  if (UNTIL.test(near) && !AS_OF.test(near) && (isYear || !COUNTED_BEHIND.test(after))) return null;
  if (isYear) return { year, ...(isReview ? { month: 11, day: 1 } : NEW_YEAR), weight: WEIGHTS.year };
  const weight = (isOfDay(groups) && DOCUMENT.test(near)) || SINCE.test(near) ? WEIGHTS.document : WEIGHTS.part;
  return { year, ...firstDay(groups), weight };
};

const schoolYears = (sentence: string): Bound[] =>
  [...sentence.matchAll(SCHOOL_YEAR)].map(({ index, groups }) => {
    const isOver = REVIEWED.test(sentence.slice(Math.max(0, index - BEFORE), index));
    const year = Number(isOver ? groups?.['second'] : groups?.['first']);
    return { year, month: isOver ? 5 : 7, day: 1, weight: WEIGHTS.part, isDay: false };
  });

const boundsIn = (text: string): Bound[] =>
  [...text.matchAll(SENTENCES)].flatMap(({ 0: sentence, index: start }) => {
    if (!/20\d{2}/u.test(sentence)) return [];
    const isAhead = looksAhead(sentence);
    const isPlan = isAhead || PLAN.test(withoutAttained(sentence));
    const times = [...sentence.matchAll(TIMES)].flatMap((found) => {
      const end = found.index + found[0].length;
      const before = sentence.slice(0, found.index);
      const groups = found.groups ?? {};
      const plans = groups['yearly'] === undefined && !before.trim() ? isAhead : isPlan;
      const bound = boundOf(found[0], groups, before, sentence.slice(end), plans);
      if (bound === null) return [];
      const weight = start + found.index < LEAD ? bound.weight + 1 : bound.weight;
      return [{ ...bound, weight, isDay: isOfDay(groups) }];
    });
    return [...schoolYears(sentence), ...times];
  });

/** Lower case is enough here, and ten times cheaper than folding a whole article. */
const lower = (text: string): string =>
  text
    .slice(0, REACH)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\S\n]/gu, ' ');

/** `Từ 16/10/2024, …`, told on 10/10: a day so near is yet to come, more often than a year gone by. */
const SOON = 45;

/** `tính đến hết tháng 9/2023, …`, told on 7/11: so long after it, the year is sure. */
const FRESH = 120;

const MONTH = 30.4;

/** Days from the day of writing to the bound in the same year; negative behind it. */
const daysAhead = ({ month, day }: Bound, on: Day): number => (month - on.month) * MONTH + day - on.day;

/** The years in which the day can come after each bound, or a little before it. */
const yearsOn = (bounds: readonly Bound[], on: Day): readonly number[] => {
  const sure = new Set(
    bounds
      .filter((bound) => bound.month > 1 && daysAhead(bound, on) <= 0 && daysAhead(bound, on) >= -FRESH)
      .map(({ year }) => year),
  );
  return bounds.map((bound) => {
    const near = bound.isDay || sure.has(bound.year) ? SOON : 0;
    return daysAhead(bound, on) <= near ? bound.year : bound.year + 1;
  });
};

/** `đến cuối tháng 2`, `Tính đến ngày 10.3`, `hai tháng đầu năm`: up to when it tells, without the year. */
const UP_TO_NOW =
  /(?:đến|tới)(?:\s(?:hết|cuối|giữa|ngày))*\s(?:\d{1,2}[/.-](?<month>\d{1,2})|tháng\s(?<only>\d{1,2}))(?![\d/%]|[.,-]\d|\s(?:năm\s)?20\d{2}|\stới|\snăm (?:sau|tới))|(?<count>\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mười một)\stháng\sđầu\snăm(?!\s20)/gu;

const COUNTS: Readonly<Record<string, number>> = {
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười một': 11,
};

/** The last month up to which the text tells what is, without its year; null when it tells of none. */
const monthTold = (text: string): number | null => {
  const months = [...text.matchAll(SENTENCES)]
    .filter(({ 0: sentence }) => !looksAhead(sentence) && !PLAN.test(withoutAttained(sentence)))
    .flatMap(({ 0: sentence }) => [...sentence.matchAll(UP_TO_NOW)])
    .map(({ groups = {} }) =>
      Number(groups['month'] ?? groups['only'] ?? COUNTS[groups['count'] ?? ''] ?? groups['count']),
    )
    .filter((month) => month >= 1 && month <= DECEMBER);
  return months.length > 0 ? Math.max(...months) : null;
};

const DECEMBER = 12;

/** `từ tháng 7/2025 đến nay`, told with `hai tháng đầu năm`: so much earlier a month is of the year after. */
const SOME_MONTHS = 4;

const yearsBy = (bounds: readonly Bound[], told: number | null): readonly number[] =>
  bounds.map(({ year, month }) => (told !== null && month - told >= SOME_MONTHS ? year + 1 : year));

/** When an article was written; `month` is the last one that its text prints a day of, null when it prints none. */
export interface Written {
  readonly year: number;
  readonly month: number | null;
}

/** @param published an ISO date or date-time. */
export const writtenOn = (published: string): Written => ({
  year: Number(published.slice(0, 4)),
  month: Number(published.slice(5, 7)),
});

/**
 * The year an article was written in, from the times that its text speaks of: the last one that enough of it speaks for.
 * `on` is the day of writing where the text prints it without its year: `Ngày 25-12` in a review of 2022. Null when the
 * text names no year that has begun.
 */
export const writtenIn = (text: string, on: Day | null = null): Written | null => {
  const body = lower(text);
  const found = boundsIn(body);
  const years = on === null ? yearsBy(found, monthTold(body)) : yearsOn(found, on);
  const bounds = found.map((bound, at) => ({ ...bound, year: years[at] ?? bound.year }));
  const weights = new Map<number, number>();
  for (const { year, weight } of bounds) weights.set(year, (weights.get(year) ?? 0) + weight);
  const year = Math.max(...[...weights].flatMap(([each, weight]) => (weight >= ENOUGH ? [each] : [])));
  if (!Number.isFinite(year)) return null;
  const months = bounds.filter((bound) => bound.isDay && bound.year === year).map(({ month }) => month);
  return { year, month: months.length > 0 ? Math.max(...months) : null };
};

/** What one mention of a time says about the day of writing: not before this day (month and day of that year), with a weight. */
interface Evidence {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weight: number;
  /** A day, month or part of a year: the article is no older, while a year alone may be long gone by. */
  readonly isFirm: boolean;
}

/** One year in passing (`sinh năm 1998`, `từ năm 2013`) completes no date. */
const FEWEST_VOTES = 4;

/** How much of an article is asked for its year. */
const REACH = 60_000;
/** The first sentences say what the article is about. */
const LEAD = 700;

/** Full dates and months: `10-10-2022`, `tháng 6/2025`, `6 tháng đầu năm 2024`, `quý I/2023`, `năm 2022`. */
const TIMES =
  /(?<![\d/-])(?:(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<dated>(?:19|20)\d{2})|tháng\s(?<only>\d{1,2})\s?(?:[/.-]|năm)\s?(?<monthly>(?:19|20)\d{2})|(?<count>\d{1,2})\stháng(?:\sđầu)?(?:\scủa)?\snăm\s(?<partly>(?:19|20)\d{2})|nửa\s(?<half>đầu|cuối)\snăm\s(?<halfly>(?:19|20)\d{2})|qu[íý]\s(?<quarter>iv|i{1,3}|[1-4])\s?(?:[/.-]|năm)\s?(?<quarterly>(?:19|20)\d{2})|năm\s(?<yearly>(?:19|20)\d{2}))(?![\d/]|\s?[-–]\s?(?:19|20)\d{2})/gu;

/** What lies ahead, or is no time of its own: `đến năm 2025`, `mục tiêu năm 2025`, `nhiệm vụ năm 2023`, `khó khăn trong năm 2023 đã được dự báo`. */
const AHEAD =
  /(?:đến|tới|đến hết|đến cuối|trước|trước ngày|hết|cuối|vào|giai đoạn|tầm nhìn|mục tiêu|kế hoạch|nhiệm vụ|các nhiệm vụ|dự toán|dự báo|dự kiến|phương hướng|chỉ tiêu|định hướng|chương trình|sang|bước sang|cho|hướng tới|triển khai)(?:\s(?:của|cho|trong|công tác))?\s(?:ngày\s)?$/u;
const AFTER_AHEAD = /^\s(?:đã được dự báo|dự báo|sẽ|tới|và tầm nhìn|phấn đấu)/u;
/** `so với năm 2021`, `cùng kỳ năm 2023`: the year after it, most of the time. */
const COMPARED = /(?:so với|cùng k[ìỳ]|cùng k[ìỳ] của|hơn|của|cuối)\s$/u;
const COMPARED_WIDE = /(?:so với|cùng k[ìỳ])[^,.;]{0,24}$/u;
/** `tổng kết năm 2022`, `cả năm 2022`: written when the year was nearly over. */
const REVIEWED = /(?:tổng kết|cả|kết thúc|kết quả|nhìn lại)(?:\s[^\s,.;]{1,10}){0,8}\s$/u;
/** `sinh năm 1998`, `thành lập từ năm 2005`: long ago. */
const LIFE = /(?:sinh|thành lập|ra đời|từ|kể từ|khởi công|xây dựng|vào)(?:\s\p{L}{1,6}){0,2}\s$/u;
/** `Nghị quyết số 02/NQ-CP ngày 05/01/2024`, `Luật … năm 2014`, `số 06-NQ/TU`: dates of documents. */
const DOCUMENT =
  /(?:nghị quyết|quyết định|thông tư|nghị định|chỉ thị|công văn|luật|kế hoạch|văn bản|\/\p{L}{1,4}-\p{L}{1,6}|-\p{L}{2}\/\p{L}{2})[^.;]{0,40}$/u;

/** `từ ngày 1/8/2020 đến hết ngày 31/8/2020`: a stretch that is over when it is told of. */
const RANGE_END =
  /từ\s(?:ngày\s)?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?[^.;\d]{0,40}\s(?:đến|tới)\s(?:hết\s)?(?:ngày\s)?$/u;

const QUARTER_ENDS: Readonly<Record<string, number>> = { i: 3, ii: 6, iii: 9, iv: 12, 1: 3, 2: 6, 3: 9, 4: 12 };

/** The earliest day on which the time of a mention can have been written about; results come out a little before their period ends. */
const earliest = (groups: Record<string, string | undefined>, before: string): Omit<Evidence, 'weight' | 'isFirm'> => {
  const { day, month, dated, only, monthly, count, partly, half, halfly, quarter, quarterly, yearly } = groups;
  if (dated !== undefined) return { year: Number(dated), month: Number(month), day: Number(day) };
  if (monthly !== undefined) return { year: Number(monthly), month: Number(only), day: 1 };
  if (partly !== undefined) return { year: Number(partly), month: Math.max(1, Number(count) - 1), day: 15 };
  if (halfly !== undefined) return { year: Number(halfly), month: half === 'đầu' ? 5 : 11, day: 15 };
  if (quarterly !== undefined)
    return { year: Number(quarterly), month: Math.max(1, (QUARTER_ENDS[quarter ?? ''] ?? 3) - 1), day: 15 };
  if (COMPARED_WIDE.test(before) || COMPARED.test(before)) return { year: Number(yearly) + 1, month: 1, day: 1 };
  return REVIEWED.test(before)
    ? { year: Number(yearly), month: 11, day: 1 }
    : { year: Number(yearly), month: 1, day: 1 };
};

/** `04 tháng đầu năm 2024` is what an article reports on; a month, a full date or a year alone may be past or ahead. */
const worthOf = ({ yearly, dated, partly, halfly }: Record<string, string | undefined>, at: number): number => {
  if (yearly !== undefined) return at < LEAD ? 3 : 1;
  if (partly !== undefined || halfly !== undefined) return 4;
  return dated === undefined ? 3 : 2;
};

/** `năm học 2021 - 2022`: from its summer on; what sums it up is written when it ends. */
const SCHOOL_YEAR = /năm học (?<first>20\d{2})\s?[-–]\s?(?<second>20\d{2})(?!\d)/gu;

const SCHOOL_WORTH = 4;

const schoolYears = (text: string): Evidence[] =>
  [...text.matchAll(SCHOOL_YEAR)].map((found) => {
    const isOver = REVIEWED.test(text.slice(Math.max(0, found.index - 60), found.index));
    const year = Number(isOver ? found.groups?.['second'] : found.groups?.['first']);
    return { year, month: isOver ? 5 : 7, day: 1, weight: SCHOOL_WORTH, isFirm: true };
  });

/** `tăng 18% so với cùng kỳ 2024`: told in the year after. */
const SAME_PERIOD = /cùng k[ìỳ](?: của)?(?: năm)? (?<year>20\d{2})(?![\d/-]|\.\d)/gu;

const samePeriods = (text: string): Evidence[] =>
  [...text.matchAll(SAME_PERIOD)].map(({ groups }) => ({
    year: Number(groups?.['year']) + 1,
    month: 1,
    day: 1,
    weight: FEWEST_VOTES,
    isFirm: true,
  }));

const evidenceIn = (text: string): Evidence[] => [...schoolYears(text), ...samePeriods(text), ...statedTimes(text)];

const statedTimes = (text: string): Evidence[] =>
  [...text.matchAll(TIMES)].flatMap((found) => {
    const groups = found.groups ?? {};
    const before = text.slice(Math.max(0, found.index - 60), found.index);
    const after = text.slice(found.index + found[0].length, found.index + found[0].length + 24);
    const isDocument = groups['dated'] !== undefined && DOCUMENT.test(before);
    const isRange = groups['dated'] !== undefined && RANGE_END.test(before);
    if (!isRange && (isDocument || AHEAD.test(before) || AFTER_AHEAD.test(after) || LIFE.test(before))) return [];
    const weight = isRange ? FEWEST_VOTES : worthOf(groups, found.index);
    return { ...earliest(groups, before), weight, isFirm: groups['yearly'] === undefined };
  });

/** `từ tháng 11/2023 đến nay`, `Cuối năm 2020, thành phố …`: gone by when the article was written, whatever else it speaks of. */
const GONE_BY =
  /(?:(?:^|[.“"]\s?)(?:vào )?cuối năm (?<ended>(?:19|20)\d{2}),(?![^.]{0,80}\s(?:sẽ|dự kiến|phấn đấu|dự báo)\s)|từ\s(?:đầu\s)?tháng\s(?<month>\d{1,2})[/.-](?<since>(?:19|20)\d{2})\sđến nay)/gu;

/** The earliest year in which the day can be written about, from what is surely over. */
const floorOf = (text: string, day: number, month: number): number =>
  Math.max(
    ...[...text.matchAll(GONE_BY)].map(({ groups }) =>
      groups?.['ended'] !== undefined
        ? Number(groups['ended']) + 1
        : yearFor({ year: Number(groups?.['since']), month: Number(groups?.['month']), day: 1 }, day, month),
    ),
  );

/** Lower case is enough here, and ten times cheaper than folding a whole article. */
const lower = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s/gu, ' ');

/** The first year in which the day comes after the evidence. */
const yearFor = (evidence: Pick<Evidence, 'year' | 'month' | 'day'>, day: number, month: number): number =>
  evidence.month * 100 + evidence.day <= month * 100 + day ? evidence.year : evidence.year + 1;

const votesOf = (evidence: readonly Evidence[], day: number, month: number): ReadonlyMap<number, number> => {
  const votes = new Map<number, number>();
  for (const each of evidence) {
    const year = yearFor(each, day, month);
    votes.set(year, (votes.get(year) ?? 0) + each.weight);
  }
  return votes;
};

/** What the opening sentence says; else what most of the text does. */
const spokenYear = (text: string, opening: string, { day, month }: { day: number; month: number }): number | null => {
  const stated = evidenceIn(lower(opening)).map((evidence) => yearFor(evidence, day, month));
  const evidence = evidenceIn(lower(text.slice(0, REACH)));
  const votes = votesOf(evidence, day, month);
  const firm = votesOf(
    evidence.filter((each) => each.isFirm),
    day,
    month,
  );
  const last = Math.max(...[...firm].flatMap(([year, count]) => (count >= FEWEST_VOTES ? [year] : [])));
  // `doanh thu năm 2018 đạt … Nửa đầu năm 2019, …`: what is told later in the text is later
  if (stated.length > 0) return Math.max(...stated, last);
  const [best] = [...votes].sort(([yearA, a], [yearB, b]) => b - a || yearB - yearA);
  const all = [...votes.values()].reduce((sum, worth) => sum + worth, 0);
  if (best === undefined || best[1] < FEWEST_VOTES) return null;
  if (last > best[0]) return last;
  return best[1] * 2 >= all ? best[0] : null;
};

/**
 * The year of a day that is printed without one, from the times the text speaks of: `Ngày 25-12` in a review of 2022.
 * `opening` is the sentence with the day. The last year of the opening sentence is its own;
 * else what most of the text speaks of. Null when that is no year clearly.
 */
export const completeYear = (text: string, opening: string, date: { day: number; month: number }): number | null => {
  const spoken = spokenYear(text, opening, date);
  return spoken === null ? null : Math.max(spoken, floorOf(lower(text.slice(0, REACH)), date.day, date.month));
};

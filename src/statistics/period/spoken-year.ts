import { fold } from '../../text/fold.ts';

/** `năm 2020`, `4/9/2020`, `tháng 4/2020`; no span of years, no year to come. */
const YEAR = new RegExp(
  `(?<!(?:${fold('đến|tới|hết|cuối|đoạn|nhìn|trước|từ|khóa|kỳ|với|tiêu|hoạch|vụ|kiến|vào|của|hơn|cùng|từ tháng')}) )(?:${fold('năm')} |(?<firm>\\d{1,2}[/.-]))(?<year>(?:19|20)\\d{2})(?!\\d|\\s?[-–]\\s?(?:19|20)\\d{2}|/)`,
  'gu',
);

/** `báo cáo e-Conomy Đông Nam Á 2020`: what a report is of. */
const EDITION = new RegExp(`(?<!\\p{L})${fold('báo cáo')} [^.;:()\\d]{3,60} (?<year>20\\d{2})(?![\\d/-])`, 'u');

/** The year of the report that an article without a date is about, null when it names none. */
const editionYear = (text: string): number | null => {
  const year = EDITION.exec(fold(text.normalize('NFC')))?.groups?.['year'];
  return year === undefined ? null : Number(year);
};

/** How far the opening of an article reaches. */
const OPENING = 400;

const FULL_DAY = /(?<!\d|\/)\d{1,2}[/.-]\d{1,2}[/.-](?<year>20\d{2})(?!\d|\/)/u;

/** `Từ 0h ngày 16/10/2024, …`: a day with its year that an article without a date opens with; null when it has none. */
const openingYear = (text: string): number | null => {
  const year = FULL_DAY.exec(text.slice(0, OPENING))?.groups?.['year'];
  return year === undefined ? null : Number(year);
};

/** How much of what an article says of years must agree. */
const MOST = 2 / 3;

/** The year that an article without a date speaks of, in a day or a month of it too; null when it speaks of several or of none. */
const spokenYear = (text: string): number | null => {
  const counts = new Map<string, number>();
  const firm = new Set<string>();
  for (const { groups } of fold(text.normalize('NFC')).matchAll(YEAR)) {
    const year = groups?.['year'] ?? '';
    counts.set(year, (counts.get(year) ?? 0) + 1);
    if (groups?.['firm'] !== undefined) firm.add(year);
  }
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] >= all * MOST && firm.has(best[0]) ? Number(best[0]) : null;
};

/** The year that all of an article without a date is told in: spoken of most, of its report, or of the day that it opens with. */
export const yearTold = (text: string): number | null => spokenYear(text) ?? editionYear(text) ?? openingYear(text);

import { fold } from '../../text/fold.ts';
import { isoDate } from '../calendar.ts';

/** The day an article speaks from, as its first sentences print it; `year` is null when it is not printed. */
export interface Dateline {
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
}

/** How much of a paragraph is looked at: a dateline opens it. */
const REACH = 320;

const DAY_MONTH =
  '(?<day>\\d{1,2})(?:\\s?[/.-]\\s?|\\stháng\\s)(?<month>\\d{1,2})(?:(?:\\s?[/.-]\\s?|,?\\snăm\\s)(?<year>(?:19|20)\\d{2}))?(?![\\d%]|[.,/-]\\d)';
const DAY_PART = '(?:rạng sáng|sáng sớm|sáng|trưa|chiều tối|chiều|tối|đêm|khuya)';

const FORMS: readonly (readonly [name: string, pattern: RegExp])[] = [
  // Hà Nội, 18/12 (TTX Số) - Doanh thu …; Hà Nội, ngày 18/12/2022 –
  ['agency', new RegExp(`^\\p{L}[\\p{L} .-]{1,28},\\s(?:ngày\\s)?${DAY_MONTH}\\s*(?:\\(|[-–—:])`, 'u')],
  // Sáng 21/10, …; Sáng ngày 24/4, …; Ngày 25-12, …; Hôm nay (12/3), …; Trong hai ngày 5 và 6/3 is none of these
  [
    'opening',
    new RegExp(
      `^(?:vào\\s)?(?:${DAY_PART}(?:\\s(?:nay|qua))?[\\s,(]+)?(?:hôm nay|hôm qua|hôm|ngày)?[\\s,(]*${DAY_MONTH}\\)?(?=[\\s,:)]|$)`,
      'u',
    ),
  ],
  // Tại phiên họp thường kỳ Chính phủ sáng 7/10, …; … vừa diễn ra chiều ngày 3.7
  [
    'day-part',
    new RegExp(
      `(?<!\\p{L}|từ\\s|đến\\s|trước\\s|sau\\s)${DAY_PART}(?:\\s(?:nay|qua))?[\\s,(]+(?:ngày\\s|hôm\\s)?${DAY_MONTH}\\)?(?=[\\s,:;.)]|$)`,
      'u',
    ),
  ],
  // …, ngày 13/12, tại Hà Nội, Bộ …; Mới đây, ngày 5/3, …
  [
    'inner',
    new RegExp(
      `(?:^(?:mới đây|vừa qua|hôm nay|tại [^,.]{2,60}|theo [^,.]{2,60}),\\s|(?<=[.!?]\\s))(?:vào\\s)?ngày\\s${DAY_MONTH}(?=,)`,
      'u',
    ),
  ],
];

/** `(binhdinh.gov.vn) - `, `ĐTO - `, `more(HDDTVN) – ` before the first sentence. */
const AGENCY = /^(?:more\s?)?(?:\([^()]{2,40}\)\s*[-–—:]?\s*|[\p{Lu}][\p{L}\d.]{1,14}\s[-–—]\s+)/u;

const read = (groups: Record<string, string | undefined>): Dateline | null => {
  const day = Number(groups['day']);
  const month = Number(groups['month']);
  const year = groups['year'] === undefined ? null : Number(groups['year']);
  return isoDate(year ?? 2000, month, day) === null ? null : { day, month, year };
};

/** Reads the dateline of one paragraph given by its beginning, or null. */
export const readDateline = (paragraph: string): Dateline | null => {
  const text = fold(paragraph.slice(0, REACH).normalize('NFC').replace(/\s+/gu, ' ').replace(AGENCY, ''));
  for (const [, pattern] of FORMS) {
    const found = pattern.exec(text);
    const dateline = found?.groups ? read(found.groups) : null;
    if (dateline !== null) return dateline;
  }
  return null;
};

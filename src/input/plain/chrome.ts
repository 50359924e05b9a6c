import { fold } from '../../text/fold.ts';
import {
  BOX_HEADINGS,
  BUTTONS,
  COUNTERS,
  FOOTER_MARKS,
  FOOTER_STARTS,
  LINK_STARTS,
  MENU_WORDS,
  SURE_COUNTERS,
} from './chrome-words.ts';
import type { Line } from './lines.ts';

/** A line cut at its separators, each segment with what is left of it without digits and signs. */
interface Segment {
  readonly text: string;
  readonly phrase: string;
}

interface Parts {
  readonly text: string;
  /** The first words, folded. */
  readonly start: string;
  /** The whole, folded; empty for running text. */
  readonly folded: string;
  readonly segments: readonly Segment[];
  /** The phrases that are not empty. */
  readonly phrases: readonly string[];
}

/** A rule that knows a line of page furniture; `anywhere` also amid the article, else only above and below it. */
interface ChromeRule {
  readonly name: string;
  readonly anywhere: boolean;
  readonly test: (parts: Parts) => boolean;
}

/** What is left of a segment without digits and signs: `Bình luận (0)` → `bình luận`, `A- A A+` → `a a a`. */
const phraseOf = (segment: string): string => segment.replace(/[^\p{L}\p{M}]+/gu, ' ').trim();

const phraseSet = (words: readonly string[]): ReadonlySet<string> => new Set(words.map((word) => phraseOf(fold(word))));

const BUTTON_SET = phraseSet([...BUTTONS, ...BOX_HEADINGS]);
const MENU_SET = phraseSet([...BUTTONS, ...BOX_HEADINGS, ...MENU_WORDS]);
const COUNTER_SET = phraseSet(COUNTERS);
const SURE_COUNTER_SET = phraseSet(SURE_COUNTERS);
const BOX_SET = phraseSet(BOX_HEADINGS);
const STARTS = FOOTER_STARTS.map((start) => fold(start));
const MARKS = new RegExp(FOOTER_MARKS.join('|'), 'iu');
const LINKS = LINK_STARTS.map((start) => fold(start));

/** Two blanks, tabs and the signs that menus, crumbs and share bars put between their entries. */
const SEPARATOR = /\s{2,}|[|»›•·\t]|\s[-/<>–]\s/u;

const cut = (text: string, folded: string): Parts => {
  const segments = folded
    .split(SEPARATOR)
    .filter((segment) => segment !== '')
    .map((segment) => ({ text: segment, phrase: phraseOf(segment) }));
  return {
    text,
    start: folded,
    folded,
    segments,
    phrases: segments.map(({ phrase }) => phrase).filter((phrase) => phrase !== ''),
  };
};

/** `Lượt xem: 1.284`, `253 lượt xem`, `Bình luận (0)`: a label and one number, nothing else. */
const isCounter = ({ text, phrase }: Segment): boolean =>
  COUNTER_SET.has(phrase) && /^[^\p{N}]*(?:\p{N}[\p{N}.,\s]{0,14})?[^\p{N}]*$/u.test(text);

const isButton = (segment: Segment): boolean =>
  segment.phrase === '' || (MENU_SET.has(segment.phrase) && !/\p{N}{3}/u.test(segment.text)) || isCounter(segment);

/** `|`, `• :`, `***`: no letter, no digit. */
const wordless: ChromeRule = {
  name: 'no-words',
  anywhere: true,
  test: ({ folded }) => !/[\p{L}\p{N}]/u.test(folded),
};

/** `A- A A+ | Tăng tương phản`, `Google News  Nghe  Aa`, `Bình luận (0)`: every segment a button or a counter. */
const buttons: ChromeRule = {
  name: 'buttons',
  anywhere: true,
  test: ({ segments, phrases }) => {
    const isSure = (phrase: string): boolean =>
      (BUTTON_SET.has(phrase) && !COUNTER_SET.has(phrase)) || SURE_COUNTER_SET.has(phrase);
    return phrases.some(isSure) && segments.every(isButton);
  },
};

/** `Trang chủ | Tin tức | Chỉ số DTI | Văn bản`: three short entries or more, some of them known from menus. */
const menu: ChromeRule = {
  name: 'menu',
  anywhere: false,
  test: ({ folded, phrases }) =>
    phrases.length >= 3 &&
    phrases.some((phrase) => MENU_SET.has(phrase) || SURE_COUNTER_SET.has(phrase)) &&
    phrases.every((phrase) => phrase.split(' ').length <= 6) &&
    !/[.;:]$/u.test(folded),
};

/** `Tin tức`, `Giới thiệu  Văn bản`: nothing but menu entries. */
const menuWords: ChromeRule = {
  name: 'menu-words',
  anywhere: false,
  test: ({ segments, phrases }) => phrases.length > 0 && segments.every(isButton),
};

/** `Lượt truy cập: 14.882.301     Hôm nay: 5.210` */
const counters: ChromeRule = {
  name: 'counters',
  anywhere: false,
  test: ({ segments }) => segments.length > 0 && segments.every(isCounter),
};

/** `Trang: 1 2 3 ... 57   Tiếp »`, `1 2 3 4 5`, `Trang 1/5` */
const pagination: ChromeRule = {
  name: 'pagination',
  anywhere: false,
  test: ({ folded, phrases }) =>
    phrases.every((phrase) => /^(?:(?:trang|page|tiếp|sau|trước|cuối|đầu|next|last)(?:\s|$)){1,4}$/u.test(phrase)) &&
    /^[«<\s]*(?:(?:trang|page)\s?:?\s*)?(?:\p{N}{1,4}(?:\s+|\s?\/\s?|…|\s?\.{2,3}\s?)){2,}/u.test(`${folded} `),
};

/** `1 ngày trước`, `3 giờ trước`: a time that says nothing once the page is saved. */
const relativeTime: ChromeRule = {
  name: 'relative-time',
  anywhere: true,
  test: ({ folded }) => /^(?:cập nhật\s)?\p{N}{1,3}\s(?:giây|phút|giờ|tiếng|ngày|tuần|tháng|năm)\strước$/u.test(folded),
};

const footer: ChromeRule = {
  name: 'footer',
  anywhere: false,
  test: ({ text, start }) => STARTS.some((known) => start.startsWith(known)) || MARKS.test(text),
};

/** `* Mời quý vị theo dõi các chương trình của Đài trên …!`, `Kính mời bạn đọc xem thêm …` */
const invitation: ChromeRule = {
  name: 'invitation',
  anywhere: true,
  test: ({ text, start }) =>
    text.length <= 240 &&
    /^[*\s]*(?:kính )?mời (?:quý )?(?:vị|độc giả|bạn đọc|khán giả|thính giả)\s(?:\p{L}+\s){0,2}(?:theo dõi|xem|đón|đọc|tải|truy cập)/u.test(
      start.replace(/quí/gu, 'quý'),
    ),
};

const PHONE = /(?:\+84|\(?0|1[89]00)[\p{Nd} .()-]{5,14}\p{Nd}/gu;

/** `Tổng đài chăm sóc khách hàng: 0257 3 811 116`, `Cấp cứu: 02163.555.115 | Đặt lịch khám: 1900.5115`: labels and numbers to call. */
const phones: ChromeRule = {
  name: 'phones',
  anywhere: true,
  test: ({ text }) => {
    const rest = text.replace(PHONE, '\u0001');
    return (
      text.length <= LONGEST_PHONES && /^[^\u0001.!?]{2,60}[:\s]\s?\u0001/u.test(rest) && !/\p{Nd}|[.!?]\s/u.test(rest)
    );
  },
};

const LONGEST_PHONES = 120;

const links: ChromeRule = {
  name: 'links',
  anywhere: true,
  test: ({ text, start }) =>
    text.length <= 240 &&
    LINKS.some((known) => start.replace(/^[[(*\s]+/u, '').startsWith(known)) &&
    !/^#{1,6}\s/u.test(text),
};

/** Rules that look at the separators of a line; a sentence has none that count. */
const SEGMENT_RULES: readonly ChromeRule[] = [wordless, buttons, relativeTime, pagination, menu, menuWords, counters];
const START_RULES: readonly ChromeRule[] = [links, invitation, footer, phones];
const ALL_RULES: readonly ChromeRule[] = [...SEGMENT_RULES, ...START_RULES];

/** What a line shows of being furniture. */
export interface Chrome {
  /** The rule that knows it wherever it stands, or null. */
  readonly anywhere: string | null;
  /** The rule that knows it above or below an article, or null. */
  readonly outside: string | null;
  /** `Tin liên quan`, `Bình luận (3)`: what follows is not the article. */
  readonly opensBox: boolean;
}

const LONGEST_SEGMENTED = 200;
const LONGEST_BOX_HEADING = 60;
const NO_CHROME: Chrome = { anywhere: null, outside: null, opensBox: false };

/** `Tin ảnh khác`, `Infographic khác`, `Các video liên quan`, `Tin cùng mục`, `Bài cùng tác giả` */
const OTHER_ARTICLES =
  /^(?:(?:các|những|một số) )?(?:tin|bài|tin bài|bài viết|bài báo|tin tức|tin ảnh|ảnh|phóng sự ảnh|chùm ảnh|video|clip|infographic|e-?magazine|longform|podcast|thông tin|sự kiện|văn bản|chủ đề)(?: (?:ảnh|video|bài|viết|tức|trong ngày))? (?:khác|liên quan|cùng \p{L}+(?: \p{L}+)?|(?:mới|cũ) hơn|mới nhất|tiếp theo|đọc nhiều(?: nhất)?|xem nhiều(?: nhất)?|nổi bật)$/u;

/** A heading over other articles or what readers wrote: `Tin liên quan`, `Bình luận (3)`. */
export const isBoxHeading = (folded: string): boolean => {
  if (folded.length > LONGEST_BOX_HEADING) return false;
  const phrase = phraseOf(folded.replace(/\(\s*\p{N}+\s*\)/gu, ''));
  return BOX_SET.has(phrase) || OTHER_ARTICLES.test(phrase);
};

const NUMBERED = /^(?:\p{Nd}{1,2}|[IVX]{1,4})[.)]\s+\p{L}/u;

const START_REACH = 40;

/** Asks the furniture rules about a line; `isSentence` spares running text the ones about separators. */
export const readChrome = (line: Line, isSentence: boolean): Chrome => {
  if (line.isLong) return NO_CHROME;
  const isCut = !isSentence && line.text.length <= LONGEST_SEGMENTED;
  const parts = isCut
    ? cut(line.text, line.folded)
    : { text: line.text, start: fold(line.text.slice(0, START_REACH)), folded: '', segments: [], phrases: [] };
  // `4. Ý kiến bạn đọc`: a heading of a report
  const isNumbered = NUMBERED.test(line.text);
  const rules = isCut && !isNumbered ? ALL_RULES : START_RULES;
  const outside = rules.find((rule) => rule.test(parts)) ?? null;
  const anywhere =
    outside?.anywhere === false ? (rules.find((rule) => rule.anywhere && rule.test(parts)) ?? null) : outside;
  return {
    anywhere: anywhere?.name ?? null,
    outside: outside?.name ?? null,
    opensBox: isCut && !isNumbered && isBoxHeading(line.folded),
  };
};

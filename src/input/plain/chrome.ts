import { fold } from '../../text/fold.ts';
import {
  BOX_HEADINGS,
  BUTTONS,
  COUNTERS,
  FOOTER_MARKS,
  FOOTER_STARTS,
  LINK_STARTS,
  SURE_COUNTERS,
} from './chrome-words.ts';
import type { Line } from './lines.ts';

/** A rule that knows a line of page furniture; `anywhere` also amid the article, else only above and below it. */
interface ChromeRule {
  readonly name: string;
  readonly anywhere: boolean;
  readonly test: (line: Line) => boolean;
}

/** What is left of a segment without digits and signs: `Bình luận (0)` → `bình luận`, `A- A A+` → `a a a`. */
const phraseOf = (segment: string): string => segment.replace(/[^\p{L}\p{M}]+/gu, ' ').trim();

const phraseSet = (words: readonly string[]): ReadonlySet<string> => new Set(words.map((word) => phraseOf(fold(word))));

const BUTTON_SET = phraseSet([...BUTTONS, ...BOX_HEADINGS]);
const COUNTER_SET = phraseSet(COUNTERS);
const SURE_COUNTER_SET = phraseSet(SURE_COUNTERS);
const BOX_SET = phraseSet(BOX_HEADINGS);
const STARTS = FOOTER_STARTS.map((start) => fold(start));
const MARKS = FOOTER_MARKS.map((mark) => fold(mark));
const LINKS = LINK_STARTS.map((start) => fold(start));

/** Two blanks, tabs and the signs that menus, crumbs and share bars put between their entries. */
const SEPARATOR = /\s{2,}|[|»›•·\t]|\s[-/<>–]\s/u;

const segmentsOf = (folded: string): string[] =>
  folded
    .split(SEPARATOR)
    .map((segment) => segment.trim())
    .filter((segment) => segment !== '');
const phrasesOf = (folded: string): string[] =>
  segmentsOf(folded)
    .map(phraseOf)
    .filter((phrase) => phrase !== '');

/** `Lượt xem: 1.284`, `253 lượt xem`, `Bình luận (0)`: a label and one number, nothing else. */
const isCounter = (segment: string): boolean =>
  COUNTER_SET.has(phraseOf(segment)) && /^[^\p{N}]*(?:\p{N}[\p{N}.,\s]{0,14})?[^\p{N}]*$/u.test(segment);

const isButton = (segment: string): boolean => {
  const phrase = phraseOf(segment);
  return phrase === '' || (BUTTON_SET.has(phrase) && !/\p{N}{3}/u.test(segment)) || isCounter(segment);
};

const isWordless = ({ folded, isLong }: Line): boolean => !isLong && !/[\p{L}\p{N}]/u.test(folded);

/** `|`, `• :`, `***`: no letter, no digit. */
const wordless: ChromeRule = { name: 'no-words', anywhere: true, test: isWordless };

/** `A- A A+ | Tăng tương phản`, `Google News  Nghe  Aa`, `Bình luận (0)`: every segment a button or a counter. */
const buttons: ChromeRule = {
  name: 'buttons',
  anywhere: true,
  test: ({ folded, isLong }) => {
    if (isLong || folded.length > 200) return false;
    const phrases = phrasesOf(folded);
    const sure = phrases.some(
      (phrase) => (BUTTON_SET.has(phrase) && !COUNTER_SET.has(phrase)) || SURE_COUNTER_SET.has(phrase),
    );
    return sure && segmentsOf(folded).every(isButton);
  },
};

/** `Trang chủ | Tin tức | Chỉ số DTI | Văn bản`: three short entries or more, some of them known from menus. */
const menu: ChromeRule = {
  name: 'menu',
  anywhere: false,
  test: ({ folded, isLong }) => {
    const phrases = isLong ? [] : phrasesOf(folded);
    const known = phrases.filter((phrase) => BUTTON_SET.has(phrase) || SURE_COUNTER_SET.has(phrase)).length;
    return (
      phrases.length >= 3 &&
      known >= 1 &&
      phrases.every((phrase) => phrase.split(' ').length <= 6) &&
      !/[.;:]$/u.test(folded)
    );
  },
};

/** `Lượt truy cập: 14.882.301     Hôm nay: 5.210` */
const counters: ChromeRule = {
  name: 'counters',
  anywhere: false,
  test: ({ folded, isLong }) => {
    const segments = isLong ? [] : segmentsOf(folded);
    return segments.length > 0 && segments.every(isCounter);
  },
};

/** `Trang: 1 2 3 ... 57   Tiếp »`, `1 2 3 4 5`, `Trang 1/5` */
const pagination: ChromeRule = {
  name: 'pagination',
  anywhere: false,
  test: ({ folded, isLong }) =>
    !isLong &&
    /^(?:[«<\s]*(?:trang|page)?\s?:?\s*)(?:\p{N}{1,4}(?:\s+|\s?\/\s?|\s?$|…|\s?\.{2,3}\s?)){2,}/u.test(`${folded} `) &&
    /^(?:trang|page|tiếp|sau|trước|cuối|đầu|next|last|\s)*$/u.test(phraseOf(folded)),
};

const footer: ChromeRule = {
  name: 'footer',
  anywhere: false,
  test: ({ folded, isLong }) =>
    !isLong && (STARTS.some((start) => folded.startsWith(start)) || MARKS.some((mark) => folded.includes(mark))),
};

const links: ChromeRule = {
  name: 'links',
  anywhere: true,
  test: ({ folded, isLong }) =>
    !isLong && folded.length <= 240 && LINKS.some((start) => folded.startsWith(start)) && !/^#{1,6}\s/u.test(folded),
};

const RULES: readonly ChromeRule[] = [wordless, buttons, links, pagination, menu, counters, footer];

/** The rule that knows the line as furniture wherever it stands, or null. */
export const chromeAnywhere = (line: Line): string | null =>
  RULES.find((rule) => rule.anywhere && rule.test(line))?.name ?? null;

/** The rule that knows the line as furniture above or below an article, or null. */
export const chromeOutside = (line: Line): string | null => RULES.find((rule) => rule.test(line))?.name ?? null;

/** `Tin liên quan`, `Bình luận (3)`: what follows is not the article. */
export const opensBox = ({ folded, isLong }: Line): boolean =>
  !isLong && folded.length <= 60 && BOX_SET.has(phraseOf(folded.replace(/\(\s*\p{N}+\s*\)/gu, '')));

/** `Trang chủ » Chuyển đổi số » Tin trong tỉnh`, `Nhịp Sống Số / An toàn thông tin`: the section path above a headline. */
export const isCrumb = ({ text, isLong }: Line): boolean => {
  if (isLong || text.length > 160) return false;
  const parts = text.split(/\s*[»›]\s*|\s+[>/]\s+|\s*\/\/\s*/u);
  return (
    parts.length >= 2 &&
    parts.every((part) => part.trim() !== '' && part.trim().split(/\s+/u).length <= 7) &&
    !/[.;!?]$/u.test(text) &&
    !/\p{N}\s*%/u.test(text)
  );
};

/** The parts of a section path. */
export const crumbParts = (text: string): string[] =>
  text.split(/\s*[»›]\s*|\s+[>/]\s+|\s*\/\/\s*/u).map((part) => part.trim());

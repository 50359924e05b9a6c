import { fold } from '../../text/fold.ts';
import { readByline } from './bylines.ts';
import type { Look } from './roles.ts';
import { countWords, isUpperCase } from './shapes.ts';

/** `CỔNG THÔNG TIN …`, `SỞ XÂY DỰNG`, `TỈNH QUẢNG NGÃI`, `BÁO …`: who runs the page. */
const ORGANISATION =
  /^(?:cổng|trang thông tin|trang tin|báo(?! cáo)|tạp chí|đài|ttx|thông tấn|bản tin|sở|ủy ban|ubnd|hđnd|bộ|cục|tổng cục|chi cục|vụ|viện|trường|hội|liên đoàn|công an|đảng bộ|đảng|tỉnh|thành phố|huyện|quận|thị xã|xã(?! hội)|phường|trung tâm|cơ quan|ban|chuyển đổi số|chuyên trang|cộng hòa|độc lập)(?:\s|$)/u;
const DOCUMENT_HEAD = /^(?:cộng hòa xã hội chủ nghĩa việt nam|độc lập\s?[-–]\s?tự do|số\s?:\s?\p{N}|v\/v\s|kính gửi)/u;

/** `BỘ TƯ PHÁP: NỬA ĐẦU NĂM, HƠN 83% HỒ SƠ …`: a headline that opens with an office. */
const SAYS_MORE = /[:,]\s|\p{N}/u;
/** `PHÁP LUẬT SỐ - Chuyên trang của ngành Tư pháp`: what a paper says of itself. */
const SLOGAN =
  /\s[-–|]\s(?:chuyên trang|cơ quan|trang thông tin|trang tin|tiếng nói|báo điện tử|tạp chí|ấn phẩm)(?:\s|$)/u;

const SHORTEST = 18;
const LONGEST = 230;
/** A headline stands no more lines above its text. */
const WINDOW = 80;

/** `Thời sự | Viễn thông | Bưu chính`, `Chính trị[tab]Kinh tế[tab]Bạn đọc`: a headline has no two bars and no two gaps. */
const MENU = /\s\|\s.*\s\|\s/u;
const GAPS = /\S(?:\t+| {3,})\S[^\t]*?(?:\t+| {3,})\S/u;

/** A title without the hashes of Markdown and without the paper's name after a bar: `… | Báo Dân tộc`. */
const bare = (text: string): string =>
  text
    .replace(/^#{1,6}\s+/u, '')
    .replace(/\s\|\s(?:báo|tạp chí|cổng|trang|đài|[\p{L}\p{N}]{2,20}\.vn)(?:\s[^|]{0,60})?$/iu, '')
    .replace(/\s+/gu, ' ')
    .trim();

const canBeTitle = ({ line, chrome, outside, stamps, isCrumb, isCaption, marker, opensBox }: Look): boolean => {
  if (line.isLong || chrome !== null || outside !== null || opensBox || stamps.length > 0 || isCaption || isCrumb)
    return false;
  if (marker !== null && !['markdown', 'number'].includes(marker.kind)) return false;
  const text = bare(line.text);
  return (
    text.length >= SHORTEST &&
    text.length <= LONGEST &&
    countWords(text) >= 4 &&
    !/[:;,]$/u.test(text) &&
    !MENU.test(text) &&
    !GAPS.test(line.text) &&
    !DOCUMENT_HEAD.test(fold(text)) &&
    readByline(text) === null
  );
};

/** `Trang thông tin điện tử xã Bắc Sơn`, `Cổng thông tin điện tử`: what the page is called. */
const OUTLET = /^(?:trang|cổng) (?:thông tin|ttđt|tin điện tử)(?!\p{L})/u;

const DASH = /\s[-–—]\s/u;

/** `Tây Nguyên Xanh – Kinh tế – Thị trường`: a section path in dashes, each part with its capital. */
const isPath = (text: string): boolean => {
  const parts = text.split(DASH);
  return parts.length >= 3 && parts.every((part) => countWords(part) <= 4 && /^\p{Lu}[^\p{Nd}]*$/u.test(part));
};

/** `Diễn đàn Bưu chính - Viễn thông`, the first line of a page: what it is called. */
const isPair = (text: string): boolean => {
  const parts = text.split(DASH);
  return parts.length === 2 && parts.every((part) => countWords(part) <= 4 && /^\p{Lu}[^\p{Nd}:,]*$/u.test(part));
};

/** `Cấp cứu: 02163.555.115 | Đặt lịch khám: 1900.5115`. */
const PHONES = /(?<!\p{Nd})(?:0\p{Nd}{2,3}[ .]?|1[89]00[ .]?)\p{Nd}{3}/u;

/** How much a line looks like the headline: sentence case, length, and the company of a stamp or byline. */
const score = (looks: readonly Look[], at: number): number => {
  const look = looks[at];
  if (look === undefined || !canBeTitle(look)) return 0;
  const text = bare(look.line.text);
  const isHeader = isUpperCase(text) && ORGANISATION.test(fold(text)) && !SAYS_MORE.test(text);
  // `Chuyển đổi số - Cải cách hành chính`
  const isSection = ORGANISATION.test(fold(text)) && / [-–] /u.test(text) && !SAYS_MORE.test(text);
  const neighbours = [looks[at - 1], looks[at + 1]].filter((near) => near !== undefined);
  const besideStamp = neighbours.some((near) => near.stamps.length > 0 || readByline(near.line.text) !== null);
  return (
    4 +
    (text.length >= 30 ? 2 : 0) +
    (isUpperCase(text) ? (SAYS_MORE.test(text) ? -1 : -2) : 0) +
    (isSection ? -2 : 0) +
    (isHeader ? -3 : 0) +
    (OUTLET.test(fold(text)) && !/[:\p{Nd}]/u.test(text) ? -4 : 0) +
    (at === 0 && isPair(text) ? -2 : 0) +
    (isPath(text) || (PHONES.test(text) && /[|:]/u.test(text)) ? -4 : 0) +
    (SLOGAN.test(fold(text)) ? -4 : 0) +
    (besideStamp ? 1 : 0) +
    (look.marker?.kind === 'markdown' && look.marker.depth === 1 ? 3 : 0) +
    (/[.]$/u.test(text) && !/\.{3}$/u.test(text) ? -3 : 0)
  );
};

/** Index of the headline among the lines above the article's text (`first`), or -1: the best, of equals the first. */
export const findTitle = (looks: readonly Look[], first: number): number => {
  const from = Math.max(0, first - WINDOW);
  const scores = looks.slice(from, Math.max(from, first)).map((_, at) => score(looks, from + at));
  const best = Math.max(0, ...scores);
  return best >= 2 ? from + scores.indexOf(best) : -1;
};

/** The headline as the article's title. */
export const titleText = ({ line }: Look): string => bare(line.text);

/** Whether a line above the headline names who runs the page. */
export const isOrganisation = (text: string): boolean => ORGANISATION.test(fold(text));

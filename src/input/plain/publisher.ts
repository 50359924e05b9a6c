import { fold } from '../../text/fold.ts';
import { type Byline, isOfficeLine, readByline, readExpectedByline } from './bylines.ts';
import type { Layout } from './classify.ts';
import { crumbParts } from './crumbs.ts';
import { expandInitials, footerName, mastheadOf, portalName } from './masthead.ts';
import { isPersonName } from './names.ts';
import { countWords, isUpperCase } from './shapes.ts';
import { isOrganisation } from './titles.ts';

/** `(binhdinh.gov.vn) -`, `(BKTO) -`, `more(HDDTVN) –`, `ĐTO -`, `Hà Nội, 18/12 (TTX Số) -` at the start of the text. */
const BRACKETED =
  /^(?:more\s?)?(?:\p{L}[\p{L} .]{1,24},\s(?:ngày\s)?\p{N}{1,2}[/.-]\p{N}{1,2}(?:[/.-]\p{N}{4})?\s)?\((?<name>[^()]{2,40})\)\s?[-–—:.]/u;
const INITIALS =
  /^(?:\p{Lu}[\p{L}]{0,3}\p{Lu}[\p{Lu}\p{N}]{0,5}|[\p{L}\p{N}]+\.(?:vn|com|net|gov\.vn|VN|COM))\s?[-–—]\s+(?=["“]?[\p{Lu}\p{N}])/u;
/** `(Ảnh)`, `(12/3)` at the start are no papers. */
const NO_PAPER = /^(?:ảnh|video|clip|infographic|tiếp theo|kì \p{N}+|bài \p{N}+|phần \p{N}+|\p{N}[\p{N}/.-]*)$/u;

const prefixOf = (paragraph: string): string | null => {
  const text = paragraph.slice(0, 120).normalize('NFC').replace(/\s+/gu, ' ');
  const bracketed = BRACKETED.exec(text)?.groups?.['name'];
  if (bracketed !== undefined && !NO_PAPER.test(fold(bracketed))) return bracketed.trim();
  const initials = INITIALS.exec(text)?.[0];
  return initials?.replace(/\s?[-–—]\s+$/u, '') ?? null;
};

const byPrefix = ({ text, looks, zones }: Layout): string | null => {
  const openings = looks.filter((look, at) => look.isProse && at >= zones.first).slice(0, 2);
  const closing = looks.filter((look, at) => look.isProse && at >= zones.last - 1).slice(-1);
  for (const { line } of [...openings, ...closing]) {
    const prefix = prefixOf(text.slice(line.start, Math.min(line.end, line.start + 240)));
    if (prefix !== null) return prefix;
  }
  return null;
};

/** `Báo Quảng Nam điện tử`, `Cổng thông tin điện tử …`: a paper or portal in any letters. */
const isOutlet = (text: string): boolean =>
  text.length <= 80 && /^(?:báo(?! cáo)|tạp chí|cổng thông tin|trang thông tin|đài)\s/u.test(fold(text));

/** Lines above the headline that name who runs the page; two short ones in capitals are one name (`SỞ XÂY DỰNG` `TỈNH QUẢNG NGÃI`). */
const byHeader = ({ looks, zones, title }: Layout): string | null => {
  const limit = title >= 0 ? title : zones.first;
  const plain = looks
    .slice(0, Math.max(0, limit))
    .filter((look) => look.outside === null && look.stamps.length === 0 && !look.isCrumb && !look.line.isLong);
  const headers = plain
    .filter(({ line }) => countWords(line.text) >= 2 && (isUpperCase(line.text) || isOutlet(line.text)))
    .map(({ line }) => line.text.replace(/\s+/gu, ' '));
  const at = headers.findIndex(isOrganisation);
  const first = headers[at];
  if (first === undefined) return null;
  const next = headers[at + 1];
  const joins =
    next !== undefined &&
    /^(?:tỉnh|thành phố|huyện|quận|xã|phường)\s/u.test(fold(next)) &&
    !/^(?:cổng|trang|báo|tạp chí)/u.test(fold(first));
  return joins ? `${first} ${next}` : (first.split(/\s+[-–]\s+/u)[0] ?? first);
};

/** Credits below the article, the last ones first. */
const tailCredits = ({ looks, zones }: Layout): Byline[] => {
  const tail = looks.filter(
    (look, at) =>
      at >= zones.last - 2 &&
      // `(Nguồn: Cục …)` between paragraphs credits a table.
      (at > zones.last || !look.isCaption) &&
      at > zones.first &&
      !zones.boxed.has(at) &&
      look.outside === null &&
      look.stamps.length === 0 &&
      !look.isProse,
  );
  return tail.slice(0, 12).flatMap(({ line }) => readExpectedByline(line.text) ?? []);
};

const NAMES_APART = /\s+[-–—]\s+|\s*[,;&]\s+/u;

/** Credits above the article: a line beside the date, or a part of the date's own line. */
const headCredits = ({ looks, zones, title }: Layout): Byline[] =>
  looks.slice(0, Math.max(0, zones.first)).flatMap((look, at) => {
    if (at === title) return [];
    if (look.stamps.length > 0)
      return look.stamps.flatMap(({ rest }) => rest.flatMap((part) => authorInStamp(look.line.text, part)));
    // `LÊ HẠNH`, `LAN PHƯƠNG - ĐỨC TÂM` under the headline sign, `XÃ HỘI SỐ` over it is a section.
    const isSigned = title >= 0 && at > title && look.line.text.split(NAMES_APART).every(isPersonName);
    const isSection = isUpperCase(look.line.text) && !isSigned;
    if (look.outside !== null || look.isCrumb || isSection) return [];
    const besideStamp = [looks[at - 1], looks[at + 1]].some((near) => (near?.stamps.length ?? 0) > 0);
    return (besideStamp ? readExpectedByline(look.line.text) : readByline(look.line.text)) ?? [];
  });

/** `Tác giả: Đình Hiệp - Khánh Ly`: the stamp parts the names, the line joins them. */
const withSecond = (author: string, behind: string): string => {
  const second = /^\s*[-–]\s*(?<name>[^-–|·•()\d]{3,40})/u.exec(behind)?.groups?.['name']?.trim() ?? '';
  return second !== '' && isPersonName(second) ? `${author} - ${second}` : author;
};

/** The part of a stamp's line that `part` was folded from, read as a byline: `08.05.2024  09:15  |  Nhựt An`. */
const authorInStamp = (line: string, part: string): Byline[] => {
  const at = fold(line).indexOf(part);
  const written = at < 0 ? '' : line.slice(at, at + part.length);
  const byline = readByline(written);
  if (byline?.author != null) return [{ ...byline, author: withSecond(byline.author, line.slice(at + part.length)) }];
  return isPersonName(written) ? [{ author: written, publisher: null }] : [];
};

const byCredit = (credits: readonly Byline[]): string | null =>
  credits.find(({ publisher }) => publisher !== null)?.publisher ?? null;

const byOffice = ({ looks, zones }: Layout): string | null =>
  looks.find((look, at) => at > zones.last && look.outside === null && isOfficeLine(look.line.text))?.line.text ?? null;

/** The first part of a section path, when a credit at the end or nothing else names the paper: `Nhịp Sống Số / An toàn thông tin`. */
const byCrumb = ({ looks, zones }: Layout): string | null => {
  const crumb = looks.find((look, at) => at < zones.first && look.isCrumb);
  const first = crumb === undefined ? '' : (crumbParts(crumb.line.text)[0] ?? '');
  return isOrganisation(first) && countWords(first) >= 2 ? first : null;
};

/** The first that answers: the abbreviation before the text, written out where the page does; header, credits, section path, office. */
const publisherOf = (layout: Layout, credits: readonly Byline[]): string | null => {
  const prefix = byPrefix(layout);
  if (prefix !== null) return expandInitials(layout, prefix) ?? prefix;
  return (
    portalName(layout) ??
    byHeader(layout) ??
    mastheadOf(layout) ??
    byCredit(credits) ??
    footerName(layout) ??
    byCrumb(layout) ??
    byOffice(layout)
  );
};

/** Who published and who wrote a text, as far as its lines say. */
export const findCredits = (layout: Layout): Byline => {
  if (layout.zones.first < 0) return { author: null, publisher: null };
  const head = headCredits(layout);
  const tail = tailCredits(layout);
  const author = [...head, ...tail].find((one) => one.author !== null)?.author ?? null;
  return { author, publisher: publisherOf(layout, [...tail, ...head]) };
};

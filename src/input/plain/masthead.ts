import { fold } from '../../text/fold.ts';
import { readByline } from './bylines.ts';
import type { Layout } from './classify.ts';
import { crumbParts } from './crumbs.ts';
import type { Look } from './roles.ts';
import { countWords } from './shapes.ts';

const LONGEST_NAME = 60;
const FEWEST_INITIALS = 3;

const initialsOf = (name: string): string =>
  name
    .split(/\s+/u)
    .map((word) => word.slice(0, 1))
    .join('')
    .toLowerCase();

/** Names that a line may hold: the whole, its parts at bars and signs of a section path, what a credit names. */
const namesIn = ({ line, isCrumb, isProse }: Look): string[] => {
  if (line.isLong || isProse) return [];
  const parts = [line.text, ...line.text.split(/\s*[|•·.]\s*/u), ...(isCrumb ? crumbParts(line.text) : [])];
  const credit = readByline(line.text)?.publisher ?? null;
  return [...parts, ...(credit === null ? [] : [credit])].map((part) => part.replace(/^[©\s]+/u, '').trim());
};

/** `(TTT) -` under `TIN TIỀN TỆ > Ngân hàng`: the line outside the text whose first letters the abbreviation is. */
export const expandInitials = ({ looks, zones }: Layout, prefix: string): string | null => {
  if (!/^\p{Lu}+$/u.test(prefix) || prefix.length < FEWEST_INITIALS) return null;
  const wanted = prefix.toLowerCase();
  const outside = looks.filter((_, at) => at < zones.first || at > zones.last);
  return outside.flatMap(namesIn).find((name) => initialsOf(name) === wanted) ?? null;
};

const PLACE_OF_OFFICE =
  /^(?:ubnd|ủy ban nhân dân)\s(?<place>(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường)\s.{2,30}?)(?:\s[-–]\s.*)?$/u;
const BARE_PORTAL = /^(?:trang|cổng) thông tin điện tử$/u;

/** `UBND HUYỆN BÁT XÁT` over `Trang thông tin điện tử`: the portal of that place. */
export const portalName = ({ looks, zones }: Layout): string | null => {
  const head = looks.slice(0, Math.max(0, zones.first)).filter(({ line }) => !line.isLong);
  const portal = head.find(({ line }) => BARE_PORTAL.test(line.folded))?.line.text;
  if (portal === undefined) return null;
  for (const { line } of head) {
    const place = PLACE_OF_OFFICE.exec(line.folded)?.groups?.['place'];
    const at = place === undefined ? -1 : line.folded.indexOf(place);
    if (place !== undefined) return `${portal} ${line.text.slice(at, at + place.length)}`;
  }
  return null;
};

const MOST_WORDS = 7;
/** A name has capitals and no end: `Kinh Tế Ngày Mới`, `NHỊP CẦU SỐ`, `Tuần san SỐ LIỆU & BÌNH LUẬN`; not `Tin trong tỉnh`. */
const isName = (text: string): boolean => {
  const words = text.split(/\s+/u);
  const capitals = words.filter((word) => /^[\p{Lu}\p{N}&–-]/u.test(word)).length;
  return (
    text.length >= 4 &&
    text.length <= LONGEST_NAME &&
    words.length >= 2 &&
    words.length <= MOST_WORDS &&
    !/[.;:,!?…"”)]$/u.test(text) &&
    /^\p{Lu}/u.test(text) &&
    capitals * 3 >= words.length * 2
  );
};

/** The name of a paper as the first line of a page, the headline below it with a menu, a date or a section between. */
export const mastheadOf = ({ looks, zones, title }: Layout): string | null => {
  const [first, second] = looks;
  if (first === undefined || second === undefined || title <= 1 || zones.first <= 1) return null;
  if (first.stamps.length > 0 || first.isCrumb || first.chrome !== null || first.line.isLong) return null;
  const furnished =
    second.stamps.length > 0 || second.isCrumb || second.outside !== null || /\s\|\s|\t/u.test(second.line.text);
  const name = first.line.text.split(/\s+\|\s+/u)[0] ?? '';
  return furnished && isName(name) && readByline(name)?.author == null ? name : null;
};

/** `© 2026 Vietnam Data Weekly. App version 4`, `Theo dõi Tạp chí An ninh số trên | Facebook` */
const FOOTER_NAMES: readonly RegExp[] = [
  /^(?:theo dõi)\s(?<name>.{4,50}?)\strên(?:\s|$)/u,
  /^(?:©|bản quyền|copyright)\s?(?:\(c\)|©)?\s?(?:\p{N}{4}(?:\s?[-–]\s?\p{N}{4})?\s)?(?:(?:bản quyền )?(?:thuộc )?(?:về )?)?(?<name>[^.,|]{4,60})/u,
];

/** The name of a paper in the lines under a text. */
export const footerName = ({ looks, zones }: Layout): string | null => {
  for (const { line } of looks.slice(zones.last + 1)) {
    if (line.isLong) continue;
    for (const pattern of FOOTER_NAMES) {
      const name = pattern.exec(line.folded)?.groups?.['name']?.trim();
      if (name === undefined || countWords(name) > MOST_WORDS || /^(?:chúng tôi|báo|trang|kênh)$/u.test(fold(name)))
        continue;
      const at = line.folded.indexOf(name);
      return line.text.slice(at, at + name.length);
    }
  }
  return null;
};

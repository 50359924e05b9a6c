import { fold } from '../../text/fold.ts';

/** A text as it is compared: letters and digits only, folded. */
export const plain = (text: string): string =>
  fold(text.normalize('NFC'))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Words of papers and portals: what stands behind the last dash of a page's title and has one of them is the site. */
const OUTLET =
  /(?:^|\s)(?:báo|online|vnexpress|tạp chí|cổng|trang (?:thông tin|tin|chủ)|đài|thời báo|truyền hình|bản tin|sở|ubnd|\p{L}+ vn)(?:\s|$)/u;

/** A page's title, cut into the headline and the names that stand behind it, the last one first. */
interface SplitTitle {
  readonly head: string;
  readonly sites: readonly string[];
}

const LAST_PART = /^(?<head>.{12,})\s+[|–—-]\s+(?<site>[^|]{2,60})$/u;
const LONGEST_TITLE = 400;
const MOST_NAMES = 3;

const isSite = (site: string, headline: string, publisher: string | null): boolean => {
  const said = plain(site);
  const known = publisher === null ? '' : plain(publisher);
  return (
    (known !== '' && said !== '' && (said.includes(known) || known.includes(said))) ||
    headline.includes(' | ') ||
    OUTLET.test(said)
  );
};

/** `Giá vàng giảm | Báo Dân trí`, `… - Tin tức - VnExpress`: the headline and the names of site and section behind it. */
export const splitSite = (headline: string, publisher: string | null): SplitTitle => {
  const sites: string[] = [];
  let head = headline;
  while (sites.length < MOST_NAMES && head.length <= LONGEST_TITLE) {
    const found = LAST_PART.exec(head)?.groups;
    const site = found?.['site'];
    if (site === undefined || !isSite(site, head, publisher)) break;
    sites.push(site.trim());
    head = found?.['head'] ?? head;
  }
  return { head, sites };
};

/** Whether a name says that it is a paper, a portal or an office: `Báo Dân trí`, `Cổng TTĐT Bộ Y tế`. */
export const isOutletName = (name: string): boolean => OUTLET.test(plain(name));

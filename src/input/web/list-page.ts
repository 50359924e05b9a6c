import type { MainContent } from './main-content.ts';
import type { PageData } from './page-data.ts';
import type { Piece } from './pieces.ts';
import { isLinkPiece } from './prose.ts';
import type { Selected } from './select.ts';

/** `https://vnexpress.net/kinh-doanh`, `https://nld.com.vn/`: at most one short step below the host. */
const isSectionUrl = (url: string | null): boolean =>
  url !== null && /^https?:\/\/[^/]+\/?(?:[a-z-]{0,24}(?:\/[a-z-]{0,24})?(?:\.html?|\.chn)?)?\/?$/u.test(url);

const ENOUGH_PROSE = 600;
const LONG_PROSE = 1500;
/** A home page has this many headlines of other articles, an article page has its text. */
const MANY_HEADLINES = 15;

const isLinkedHeading = (piece: Piece): boolean => piece.kind === 'heading' && isLinkPiece(piece);

/** Nothing says that this is an article, and a whole front page of headlines surrounds a little text. */
const isFrontPage = (data: PageData, main: MainContent, pieces: readonly Piece[]): boolean =>
  !data.isArticle &&
  data.published === null &&
  main.prose < LONG_PROSE &&
  pieces.filter(isLinkedHeading).length >= MANY_HEADLINES;

/** Whether a page only lists articles: what its data say, how much running text it has, how many of its headings are links. */
export const isListPage = (
  data: PageData,
  main: MainContent,
  { titleAt, title }: Selected,
  pieces: readonly Piece[],
): boolean => {
  const evidence =
    (data.isArticle ? 3 : 0) +
    (data.published !== null ? 1 : 0) +
    (titleAt >= 0 && (title?.length ?? 0) >= 25 ? 1 : 0) +
    (main.prose >= ENOUGH_PROSE ? 1 : 0) -
    (main.prose < 200 ? 2 : 0) -
    (main.linkedHeadings >= 4 ? 3 : 0) -
    (isSectionUrl(data.url) ? 2 : 0) -
    (isFrontPage(data, main, pieces) ? 3 : 0);
  return evidence < 0;
};

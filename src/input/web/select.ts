import { fold } from '../../text/fold.ts';
import { layOut } from '../plain/lay-out.ts';
import { readStamps } from '../stamps.ts';
import { isLinkPiece, isParagraph, type MainContent } from './main-content.ts';
import type { PageData } from './page-data.ts';
import type { Piece } from './pieces.ts';

/** The headline of a page and the pieces of its article in reading order. */
export interface Selected {
  readonly title: string | null;
  /** Index of the visible headline among all pieces, -1 when it is only in the head of the page. */
  readonly titleAt: number;
  /** What stands above the headline and is kept: the letterhead of a report; a page has none. */
  readonly above: readonly Piece[];
  readonly body: readonly Piece[];
}

const plain = (text: string): string =>
  fold(text.normalize('NFC'))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** `Giá vàng giảm | Báo Dân trí`, `… - VnExpress`: the headline without the name of the site after the last bar or dash. */
const withoutSite = (headline: string, publisher: string | null): string => {
  const found = /^(?<head>.{12,}?)\s+[|–—-]\s+(?<site>[^|]{2,60})$/u.exec(headline)?.groups;
  if (found === undefined) return headline;
  const site = plain(found['site'] ?? '');
  const known = publisher !== null && (site.includes(plain(publisher)) || plain(publisher).includes(site));
  return known ||
    /\||(?:^|\s)(?:báo|online|vnexpress|tạp chí|cổng|trang|\p{L}+\.vn)(?:\s|$)/u.test(
      `${headline.includes(' | ') ? '|' : ''}${site}`,
    )
    ? (found['head'] ?? headline)
    : headline;
};

const isSame = (a: string, b: string): boolean =>
  a !== '' && (a === b || (Math.min(a.length, b.length) > 20 && (a.startsWith(b) || b.startsWith(a))));

/** The visible headline: a heading that says what the page's data say, a level-one heading before others. */
const findTitle = (pieces: readonly Piece[], headlines: readonly string[]): number => {
  const wanted = headlines.map(plain);
  const says = ({ text }: Piece): boolean => {
    const said = plain(text);
    return wanted.some((one) => isSame(said, one));
  };
  const heads = pieces.flatMap((piece, at) => (piece.kind === 'heading' && !isLinkPiece(piece) ? [{ piece, at }] : []));
  const same = heads.filter(({ piece }) => says(piece));
  const best =
    same.find(({ piece }) => piece.level === 1) ??
    same[0] ??
    heads.find(({ piece }) => piece.level === 1 && piece.text.length >= 25);
  return (
    best?.at ??
    pieces.slice(0, TITLE_WINDOW).findIndex((piece) => piece.text.length <= 300 && !isLinkPiece(piece) && says(piece))
  );
};

const GUESS_ABOVE = 6;
const GUESS_BELOW = 12;

/** The headline of a page whose data are silent, as in a plain text: by its shape and the date beside it. */
const guessTitle = (pieces: readonly Piece[], { first, end }: MainContent): number => {
  const from = Math.max(0, first - GUESS_ABOVE);
  const near = pieces.slice(from, Math.min(end, first + GUESS_BELOW));
  const found = layOut(near.map(({ text }) => text.replace(/\n/gu, ' ')).join('\n')).title;
  return found < 0 ? -1 : from + found;
};

/** A sapo between the headline and the body. */
const isSapo = (piece: Piece): boolean =>
  isParagraph(piece) && readStamps(fold(piece.text.normalize('NFC'))).length === 0;

const SAPO_WINDOW = 30;
const TITLE_WINDOW = 400;

/** Picks the pieces of the article: what stands between headline and body as running text, then the body without its asides. */
export const selectPieces = (pieces: readonly Piece[], main: MainContent, data: PageData): Selected => {
  const headlines = data.headlines.map((headline) => withoutSite(headline, data.publisher));
  const told = findTitle(pieces, headlines);
  const titleAt = told >= 0 ? told : guessTitle(pieces, main);
  const title = pieces[titleAt]?.text ?? headlines[0] ?? null;
  const from = titleAt >= 0 && titleAt < main.first ? Math.max(titleAt + 1, main.first - SAPO_WINDOW) : main.first;
  const sapo = pieces.slice(from, main.first).filter(isSapo);
  const body = pieces
    .slice(main.first, main.end)
    .filter(
      (piece, at) => (titleAt < main.first || main.first + at > titleAt) && !piece.isAside && !isLinkPiece(piece),
    );
  return { title, titleAt, above: [], body: [...sapo, ...body] };
};

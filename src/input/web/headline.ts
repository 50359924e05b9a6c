import { layOut } from '../plain/lay-out.ts';
import type { MainContent } from './main-content.ts';
import type { PageData } from './page-data.ts';
import type { Piece } from './pieces.ts';
import { isLinkPiece } from './prose.ts';
import { plain, splitSite } from './site-name.ts';

/** The same, cut short, or with the name of the site before or behind it (`Sổ tay dữ liệu: Con số trung bình …`). */
const isSame = (a: string, b: string): boolean =>
  a !== '' &&
  (a === b || (Math.min(a.length, b.length) > 20 && (a.startsWith(b) || b.startsWith(a) || b.endsWith(` ${a}`))));

const TITLE_WINDOW = 400;
const LONGEST_TITLE = 300;

/** What the data of a page call it, without the name of the site. */
export const headlinesOf = ({ headlines, publisher }: PageData): string[] =>
  headlines.map((headline) => splitSite(headline, publisher).head);

/** The visible headline that the page's data tell of, -1 without one: a heading of level one before others. */
export const findHeadline = (pieces: readonly Piece[], headlines: readonly string[]): number => {
  const wanted = headlines.map(plain);
  const shortest = Math.min(20, ...wanted.map(({ length }) => length));
  const says = ({ text }: Piece): boolean => {
    if (text.length < shortest || text.length > LONGEST_TITLE) return false;
    const said = plain(text);
    return wanted.some((one) => isSame(said, one));
  };
  const heads = pieces.flatMap((piece, at) => (piece.kind === 'heading' && !isLinkPiece(piece) ? [{ piece, at }] : []));
  const same = heads.filter(({ piece }) => says(piece));
  const best =
    same.find(({ piece }) => piece.level === 1) ??
    same[0] ??
    heads.find(({ piece }) => piece.level === 1 && piece.text.length >= 25);
  return best?.at ?? pieces.slice(0, TITLE_WINDOW).findIndex((piece) => !isLinkPiece(piece) && says(piece));
};

const GUESS_ABOVE = 6;
const GUESS_BELOW = 12;

/** The headline of a page whose data are silent, as in a plain text: by its shape and the date beside it. */
export const guessHeadline = (pieces: readonly Piece[], { first, end }: MainContent): number => {
  const from = Math.max(0, first - GUESS_ABOVE);
  const near = pieces.slice(from, Math.min(end, first + GUESS_BELOW));
  const found = layOut(near.map(({ text }) => text.replace(/\n/gu, ' ')).join('\n')).title;
  return found < 0 ? -1 : from + found;
};

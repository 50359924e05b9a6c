import { fold } from '../../text/fold.ts';
import { LONGEST_STAMP, readStamps } from '../stamps.ts';
import { hintsOf } from './asides.ts';
import { findBoxed } from './boxes.ts';
import { guessHeadline } from './headline.ts';
import type { MainContent } from './main-content.ts';
import type { CutPage, Piece } from './pieces.ts';
import { isLinkPiece, isParagraph, linkShare } from './prose.ts';
import { withoutCounters } from './visible-dates.ts';

/** The headline of a page and the pieces of its article in reading order. */
export interface Selected {
  readonly title: string | null;
  /** Index of the visible headline among all pieces, -1 when it is only in the head of the page. */
  readonly titleAt: number;
  /** What stands above the headline and is kept: the letterhead of a report; a page has none. */
  readonly above: readonly Piece[];
  readonly body: readonly Piece[];
}

const SAPO =
  /(?:^|[^a-z])\p{L}{0,14}(?:sapo|lead|summary|brief|chappeau|hometext|standfirst|intro|description|desc|tom-?tat|trich-?yeu)(?:[^a-z]|$)/iu;
const SHORTEST_SAPO = 20;

const hasStamp = ({ text }: Piece): boolean =>
  text.length <= LONGEST_STAMP && readStamps(fold(withoutCounters(text))).length > 0;

/** A sapo between the headline and the body: running text, or what calls itself so. */
const isSapo = (piece: Piece): boolean =>
  (isParagraph(piece) ||
    (!piece.isAside &&
      piece.text.length >= SHORTEST_SAPO &&
      linkShare(piece) < 0.5 &&
      piece.around.slice(0, 2).some((node) => SAPO.test(hintsOf(node))))) &&
  !hasStamp(piece);

/** The caption of the picture above a text. */
const isTopCaption = (piece: Piece): boolean =>
  piece.kind === 'caption' && !piece.isAside && !isLinkPiece(piece) && piece.text.length >= SHORTEST_SAPO;

const SAPO_WINDOW = 30;

/** The line of a date without the counters and buttons that stand on it. */
const tidyStamp = (piece: Piece): Piece => {
  if (piece.kind === 'table' || piece.text.length > LONGEST_STAMP) return piece;
  const text = withoutCounters(piece.text);
  return text !== piece.text && readStamps(fold(text)).length > 0 ? { ...piece, text } : piece;
};

/** What is known before pieces are picked. */
interface Evidence {
  /** Index of the headline that the page's data tell of, -1 without one. */
  readonly told: number;
  readonly headlines: readonly string[];
  readonly teasers: ReadonlySet<Piece>;
}

/** A page of teasers alone keeps them: it is a list, and only read by force. */
const withoutTeasers = (body: readonly Piece[], teasers: ReadonlySet<Piece>): readonly Piece[] => {
  const own = body.filter((piece) => !teasers.has(piece));
  return own.some(isParagraph) ? own : body;
};

/** Picks the pieces of the article: what stands between headline and body as running text, then the body without its asides. */
export const selectPieces = (page: CutPage, main: MainContent, { told, headlines, teasers }: Evidence): Selected => {
  const { pieces } = page;
  const titleAt = told >= 0 ? told : guessHeadline(pieces, main);
  const title = pieces[titleAt]?.text ?? headlines[0] ?? null;
  const isAbove = titleAt >= 0 && titleAt < main.first;
  const from = isAbove ? Math.max(titleAt + 1, main.first - SAPO_WINDOW) : main.first;
  const boxed = findBoxed(page, [from, main.end]);
  const isFree = (at: number): boolean => !boxed.has(at);
  const sapo = pieces
    .slice(from, main.first)
    .filter((piece, at) => isFree(from + at) && (isSapo(piece) || isTopCaption(piece)));
  const body = pieces
    .slice(main.first, main.end)
    .filter(
      (piece, at) =>
        (isAbove || main.first + at > titleAt) && isFree(main.first + at) && !piece.isAside && !isLinkPiece(piece),
    )
    .map(tidyStamp);
  return { title, titleAt, above: [], body: withoutTeasers([...sapo, ...body], teasers) };
};

import type { Piece } from './pieces.ts';

const SHORTEST_PARAGRAPH = 50;
const MOST_LINKED = 0.4;
const NEARLY_ALL = 0.75;

export const linkShare = ({ text, linked }: Piece): number =>
  text.length === 0 ? 0 : Math.min(1, linked / text.length);

/** Long enough, no link, with the signs of sentences. */
export const isRunningText = (piece: Piece): boolean =>
  piece.kind !== 'caption' &&
  piece.text.length >= SHORTEST_PARAGRAPH &&
  linkShare(piece) < MOST_LINKED &&
  /[.,;:?!…]/u.test(piece.text);

/** Running text outside the boxes that name themselves furniture. */
export const isParagraph = (piece: Piece): boolean => !piece.isAside && isRunningText(piece);

/** A piece that is nothing but links: related articles, tags, a way back. */
export const isLinkPiece = (piece: Piece): boolean => linkShare(piece) > NEARLY_ALL;

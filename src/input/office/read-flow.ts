import { isLikelyName } from '../plain/names.ts';
import { findPlace } from '../plain/place.ts';
import { findPublished } from '../plain/published.ts';
import { findCredits } from '../plain/publisher.ts';
import type { Document } from '../readers/reader.ts';
import { assemble } from '../web/assemble.ts';
import type { PageNode } from '../web/dom.ts';
import { cutPieces, type Piece } from '../web/pieces.ts';
import type { Selected } from '../web/select.ts';
import { readBoldHeadings } from './bold-headings.ts';
import { findHeadline, joinHeadline, statedTitle } from './headline.ts';
import { issuerOf, unfoldLetterhead } from './letterhead.ts';
import type { Properties } from './properties.ts';
import { withoutSignature } from './signature.ts';
import { prepareTables } from './tables.ts';

const select = (pieces: readonly Piece[], stated: string | null): Selected => {
  const titleAt = findHeadline(pieces, stated);
  if (titleAt < 0) return { title: null, titleAt, above: [], body: deepen(pieces) };
  const { title, end } = joinHeadline(pieces, titleAt);
  return { title, titleAt, above: pieces.slice(0, titleAt), body: deepen(pieces.slice(end)) };
};

/** On a page the headline is the heading of level one; where a report has several of them they are its chapters. */
const deepen = (body: readonly Piece[]): readonly Piece[] =>
  body.some(({ kind, level }) => kind === 'heading' && level === 1)
    ? body.map((piece) => (piece.kind === 'heading' ? { ...piece, level: piece.level + 1 } : piece))
    : body;

/** The author in a file's properties is who typed it: no name of a program, and nobody where an office speaks. */
const typistOf = (creator: string | null, issuer: string | null): string | null =>
  creator !== null && issuer === null && isLikelyName(creator) ? creator : null;

/** Makes a document of the elements of an office file: title, letterhead and signatures found, tables with their heads. */
export const readFlow = (root: PageNode, properties: Properties): Document => {
  const stated = statedTitle(properties.title);
  const pieces = withoutSignature(cutPieces(prepareTables(readBoldHeadings(unfoldLetterhead(root)))).pieces);
  const selected = select(pieces, stated);
  const { text, blocks, layout } = assemble(selected);
  const credits = findCredits(layout);
  const issuer = issuerOf(pieces.map((piece) => piece.text));
  const publisher = issuer ?? credits.publisher;
  return {
    text,
    blocks,
    title: selected.title ?? stated,
    publisher,
    author: credits.author ?? typistOf(properties.creator, issuer),
    url: null,
    published: findPublished(layout),
    place: findPlace(layout, publisher),
    isList: false,
  };
};

/** True when there is something to read: pictures of pages have no letters. */
export const hasWords = ({ text }: Document): boolean => /\p{L}/u.test(text);

import type { PageNode } from './dom.ts';
import type { CutPage, Piece } from './pieces.ts';

/** The pieces of a page that are its article: from the first to the last of the element that holds most of its text. */
export interface MainContent {
  readonly top: PageNode | null;
  readonly first: number;
  readonly end: number;
  /** Characters of running text in it. */
  readonly prose: number;
  /** Headings in it that are links: teasers of other articles. */
  readonly linkedHeadings: number;
}

const SHORTEST_PARAGRAPH = 50;
/** What a paragraph gives to its parent, grandparent, …: a body is two or three boxes deep. */
const SHARES = [0.4, 1, 0.6, 0.35, 0.2] as const;
const BODY_HINT =
  /(?:^|[^a-z])(?:article|detail|content|body|entry|post|story|news|noi-?dung|chi-?tiet|fck|maincontent)(?:[^a-z]|$)/iu;

const linkShare = ({ text, linked }: Piece): number => (text.length === 0 ? 0 : Math.min(1, linked / text.length));

/** Running text: long enough, not a link, with the signs of sentences. */
export const isParagraph = (piece: Piece): boolean =>
  !piece.isAside &&
  piece.kind !== 'caption' &&
  piece.text.length >= SHORTEST_PARAGRAPH &&
  linkShare(piece) < 0.4 &&
  /[.,;:?!…]/u.test(piece.text);

const worthOf = ({ text }: Piece): number =>
  1 + Math.min(6, text.length / 80) + Math.min(4, (text.match(/,/gu)?.length ?? 0) / 2);

const hintWorth = ({ attribs, name }: PageNode): number =>
  name === 'article' ||
  attribs?.['itemprop'] === 'articleBody' ||
  BODY_HINT.test(`${attribs?.['class'] ?? ''} ${attribs?.['id'] ?? ''}`)
    ? 1.15
    : 1;

const scoreElements = (pieces: readonly Piece[]): Map<PageNode, number> => {
  const scores = new Map<PageNode, number>();
  for (const piece of pieces) {
    if (piece.kind === 'table' || !isParagraph(piece)) continue;
    for (const [depth, node] of piece.around.slice(0, SHARES.length).entries()) {
      scores.set(node, (scores.get(node) ?? 0) + worthOf(piece) * (SHARES[depth] ?? 0));
    }
  }
  return scores;
};

/** Sums of characters and of linked characters before each piece, so that any range is asked in one step. */
const sumLengths = (pieces: readonly Piece[]): ((first: number, end: number) => number) => {
  const all = [0];
  const linked = [0];
  for (const [at, piece] of pieces.entries()) {
    all.push((all[at] ?? 0) + piece.text.length);
    linked.push((linked[at] ?? 0) + piece.linked);
  }
  const between = (sums: readonly number[], first: number, end: number): number =>
    (sums[end] ?? 0) - (sums[first] ?? 0);
  return (first, end) => between(linked, first, end) / Math.max(1, between(all, first, end));
};

const NOTHING: MainContent = { top: null, first: 0, end: 0, prose: 0, linkedHeadings: 0 };

/** Finds the element that holds the article, by how much running text stands in it and how few links. */
export const findMainContent = ({ pieces, ranges }: CutPage): MainContent => {
  const linkedShare = sumLengths(pieces);
  let best: { node: PageNode; score: number } | null = null;
  for (const [node, score] of scoreElements(pieces)) {
    const [first, end] = ranges.get(node) ?? [0, 0];
    const worth = score * hintWorth(node) * (1 - linkedShare(first, end));
    if (best === null || worth > best.score) best = { node, score: worth };
  }
  const range = best === null ? undefined : ranges.get(best.node);
  if (best === null || range === undefined) return NOTHING;
  const inside = pieces.slice(...range);
  return {
    top: best.node,
    first: range[0],
    end: range[1],
    prose: inside.filter(isParagraph).reduce((sum, { text }) => sum + text.length, 0),
    linkedHeadings: inside.filter((piece) => piece.kind === 'heading' && linkShare(piece) > 0.8).length,
  };
};

/** A piece that is nothing but links: related articles, tags, a way back. */
export const isLinkPiece = (piece: Piece): boolean => linkShare(piece) > 0.75;

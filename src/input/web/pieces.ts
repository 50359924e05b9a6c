import { isAsideElement, isCreditElement, type Judged, tellsToday } from './asides.ts';
import type { PageNode } from './dom.ts';
import { markAsides } from './mark-asides.ts';
import { formOf, type PieceKind } from './piece-form.ts';
import { readTable, type WebTable } from './web-table.ts';

/** A run of text between two block borders of a page, with the elements around it. */
export interface Piece {
  readonly kind: PieceKind;
  readonly text: string;
  /** Characters that stand in links. */
  readonly linked: number;
  readonly level: number;
  /** The nearest block elements around it, innermost first. */
  readonly around: readonly PageNode[];
  /** Something around it names itself furniture: `related`, `comment`, `share`. */
  readonly isAside: boolean;
  readonly table: WebTable | null;
}

/** What an element says that it is: who wrote the article, or its `<time datetime>`. */
interface Mark {
  readonly kind: 'author' | 'time';
  readonly text: string;
  /** Index of the piece that it stands in or before. */
  readonly at: number;
}

/** Elements that are not read: no text, or text for machines and fingers. */
const SKIPPED: ReadonlySet<string> = new Set(
  'script style noscript template svg iframe object video audio canvas button select option textarea input nav footer dialog head map marquee amp-ad amp-sidebar amp-social-share amp-consent amp-user-notification amp-embed'.split(
    ' ',
  ),
);
const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 header hr html legend li main menu ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

const isHidden = ({ attribs }: PageNode): boolean =>
  attribs !== undefined &&
  (attribs['hidden'] !== undefined ||
    attribs['aria-hidden'] === 'true' ||
    (attribs['style'] !== undefined && /display\s*:\s*none/iu.test(attribs['style'])));

export type Range = readonly [first: number, end: number];

/** The pieces of a page, and for each block element the first and (exclusive) last of those in it. */
export interface CutPage {
  readonly pieces: readonly Piece[];
  readonly ranges: ReadonlyMap<PageNode, Range>;
  readonly marks: readonly Mark[];
}

/** One element that is open during the walk. */
interface Frame {
  readonly node: PageNode;
  readonly isBlock: boolean;
  readonly isLink: boolean;
  readonly firstPiece: number;
  /** Where its text begins in the run that is being collected. */
  readonly runAt: number;
  next: number;
}

/** How many elements around a piece are looked at. */
const AROUND = 6;
const AROUND_FRAMES = 60;

const blocksAround = (frames: readonly Frame[]): PageNode[] => {
  const around: PageNode[] = [];
  for (let at = frames.length - 1; at >= Math.max(0, frames.length - AROUND_FRAMES) && around.length < AROUND; at--) {
    const frame = frames[at];
    if (frame?.isBlock) around.push(frame.node);
  }
  return around;
};

const isRead = (node: PageNode): boolean =>
  node.children !== undefined && !SKIPPED.has(node.name ?? '') && !isHidden(node);

const tablePiece = (table: WebTable, around: readonly PageNode[]): Piece => {
  const text = table.rows.map(({ cells }) => cells.map((cell) => cell.text).join(' | ')).join('\n');
  return { kind: 'table', text, linked: 0, level: 0, around, isAside: false, table };
};

const WORDS = /\S/u;

/** One white space for many, none at the ends. */
const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

const LONGEST_MARK = 200;
const MARKED_PIECES = 4;

/** Collects the text between two borders. Marks look into it before it is a piece. */
const createRun = () => {
  let parts: string[] = [];
  let linked = 0;
  const add = (text: string, isLink: boolean): void => {
    if (WORDS.test(text)) {
      parts.push(text);
      if (isLink) linked += text.trim().length;
    } else if (parts.length > 0) parts.push(' ');
  };
  const take = (): { readonly text: string; readonly linked: number } => {
    const taken = { text: parts.length === 0 ? '' : tidy(parts.join('')), linked };
    parts = [];
    linked = 0;
    return taken;
  };
  return { add, take, length: () => parts.length, since: (at: number) => parts.slice(at).join('') };
};

/** What the walk over a page collects. */
interface Collected {
  readonly pieces: Piece[];
  readonly ranges: Map<PageNode, Range>;
  readonly asides: Range[];
  readonly marks: Mark[];
  readonly run: ReturnType<typeof createRun>;
}

const flush = ({ pieces, run }: Collected, frames: readonly Frame[]): void => {
  const { text, linked } = run.take();
  if (text === '') return;
  const around = blocksAround(frames);
  const { kind, level } = formOf(around);
  pieces.push({ kind, text, linked, level, around, isAside: false, table: null });
};

const markAuthor = ({ pieces, marks, run }: Collected, { firstPiece, runAt }: Frame): void => {
  const before = pieces.slice(firstPiece, firstPiece + MARKED_PIECES).map(({ text }) => text);
  const rest = run.since(before.length === 0 ? runAt : 0);
  const text = tidy([...before, rest].filter((part) => WORDS.test(part)).join(' | '));
  if (text !== '' && text.length <= LONGEST_MARK) marks.push({ kind: 'author', text, at: firstPiece });
};

const markTime = ({ marks }: Collected, { node, firstPiece }: Frame): void => {
  const text = node.attribs?.['datetime'];
  if (text !== undefined && text !== '' && !tellsToday(node)) marks.push({ kind: 'time', text, at: firstPiece });
};

const open = (collected: Collected, frames: Frame[], node: PageNode): void => {
  const { pieces, run } = collected;
  const isBlock = BLOCKS.has(node.name ?? '');
  if (isBlock) flush(collected, frames);
  const table = node.name === 'table' ? readTable(node) : null;
  const isLink = node.name === 'a' || frames.at(-1)?.isLink === true;
  if (table !== null) pieces.push(tablePiece(table, [node, ...blocksAround(frames)]));
  else frames.push({ node, isBlock, isLink, firstPiece: pieces.length, runAt: run.length(), next: 0 });
};

const close = (collected: Collected, frames: Frame[], frame: Frame, judged: readonly [Judged, Judged]): void => {
  const { pieces, run, ranges, asides } = collected;
  const { node, isBlock, firstPiece, runAt } = frame;
  const [areAsides, areCredits] = judged;
  if ((pieces.length > firstPiece || run.length() > runAt) && isCreditElement(node, areCredits))
    markAuthor(collected, frame);
  if (node.name === 'time') markTime(collected, frame);
  if (isBlock) {
    flush(collected, frames);
    ranges.set(node, [firstPiece, pieces.length]);
  }
  if (pieces.length > firstPiece && isAsideElement(node, areAsides)) asides.push([firstPiece, pieces.length]);
  frames.pop();
};

/** Walks a page without recursion (pages nest 100,000 deep) and cuts it into pieces. */
export const cutPieces = (root: PageNode): CutPage => {
  const collected: Collected = { pieces: [], ranges: new Map(), asides: [], marks: [], run: createRun() };
  const frames: Frame[] = [{ node: root, isBlock: true, isLink: false, firstPiece: 0, runAt: 0, next: 0 }];
  const judged: readonly [Judged, Judged] = [new Map(), new Map()];
  for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
    const node = frame.node.children?.[frame.next++];
    if (node === undefined) close(collected, frames, frame, judged);
    else if (node.type === 'text') collected.run.add(node.data ?? '', frame.isLink);
    else if (node.name === 'br' || node.name === 'hr') flush(collected, frames);
    else if (isRead(node)) open(collected, frames, node);
  }
  const { pieces, asides, ranges, marks } = collected;
  return { pieces: markAsides(pieces, asides), ranges, marks };
};

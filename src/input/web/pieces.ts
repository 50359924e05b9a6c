import { isAsideElement, isCaptionElement, isCreditElement, type Judged } from './asides.ts';
import type { PageNode } from './dom.ts';
import { readTable, type WebTable } from './web-table.ts';

type PieceKind = 'text' | 'heading' | 'item' | 'caption' | 'table';

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

const KIND_REACH = 4;
const CAPTION_REACH = 2;

const kindOf = (around: readonly PageNode[]): { kind: PieceKind; level: number } => {
  for (const [at, node] of around.slice(0, KIND_REACH).entries()) {
    const { name = '' } = node;
    if (/^h[1-6]$/u.test(name)) return { kind: 'heading', level: Number(name[1]) };
    if (name === 'figcaption' || (at < CAPTION_REACH && isCaptionElement(node))) return { kind: 'caption', level: 0 };
    if (name === 'li' || name === 'dd') return { kind: 'item', level: 0 };
  }
  return { kind: 'text', level: 0 };
};

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

/** A box that holds this much of a page's text is the page, whatever it calls itself (`sidebar-1`). */
const MAIN_SHARE = 0.4;

/** Marks the pieces of boxes that name themselves furniture, unless most of the page stands in them. */
const markAsides = (pieces: readonly Piece[], asides: readonly Range[]): Piece[] => {
  const sums = [0];
  for (const [at, piece] of pieces.entries())
    sums.push((sums[at] ?? 0) + Math.max(0, piece.text.length - piece.linked));
  const all = sums.at(-1) ?? 0;
  const depth = new Int32Array(pieces.length + 1);
  for (const [first, end] of asides) {
    if ((sums[end] ?? 0) - (sums[first] ?? 0) > all * MAIN_SHARE) continue;
    depth[first] = (depth[first] ?? 0) + 1;
    depth[end] = (depth[end] ?? 0) - 1;
  }
  let open = 0;
  return pieces.map((piece, at) => {
    open += depth[at] ?? 0;
    return open > 0 ? { ...piece, isAside: true } : piece;
  });
};

/** One white space for many, none at the ends. */
const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

const LONGEST_MARK = 200;

/** Collects pieces during the walk over a page. */
const createCutter = (root: PageNode) => {
  const pieces: Piece[] = [];
  const ranges = new Map<PageNode, Range>();
  const asides: Range[] = [];
  const marks: Mark[] = [];
  const judged: Judged = new Map();
  const frames: Frame[] = [{ node: root, isBlock: true, isLink: false, firstPiece: 0, runAt: 0, next: 0 }];
  let run = '';
  let linked = 0;
  const flush = (): void => {
    if (run === '') return;
    const text = tidy(run);
    if (text !== '') {
      const around = blocksAround(frames);
      pieces.push({ ...kindOf(around), text, linked, around, isAside: false, table: null });
    }
    run = '';
    linked = 0;
  };
  const mark = ({ firstPiece, runAt }: Frame): void => {
    const before = pieces.slice(firstPiece, firstPiece + 4).map(({ text }) => text);
    const open = run.slice(before.length === 0 ? runAt : 0);
    const text = tidy([...before, open].filter((part) => part.trim() !== '').join(' | '));
    if (text !== '' && text.length <= LONGEST_MARK) marks.push({ kind: 'author', text, at: firstPiece });
  };
  const markTime = ({ node, firstPiece }: Frame): void => {
    const text = node.attribs?.['datetime'];
    if (text !== undefined && text !== '') marks.push({ kind: 'time', text, at: firstPiece });
  };
  const open = (node: PageNode, parent: Frame): void => {
    const isBlock = BLOCKS.has(node.name ?? '');
    if (isBlock) flush();
    const table = node.name === 'table' ? readTable(node) : null;
    if (table !== null) pieces.push(tablePiece(table, [node, ...blocksAround(frames)]));
    else {
      const isLink = parent.isLink || node.name === 'a';
      frames.push({ node, isBlock, isLink, firstPiece: pieces.length, runAt: run.length, next: 0 });
    }
  };
  const close = (frame: Frame): void => {
    const { node, isBlock, firstPiece, runAt } = frame;
    if (isCreditElement(node) && (pieces.length > firstPiece || run.length > runAt)) mark(frame);
    if (node.name === 'time') markTime(frame);
    if (isBlock) {
      flush();
      ranges.set(node, [firstPiece, pieces.length]);
    }
    if (pieces.length > firstPiece && isAsideElement(node, judged)) asides.push([firstPiece, pieces.length]);
    frames.pop();
  };
  const take = (node: PageNode, { isLink }: Frame): void => {
    if (node.type === 'text') {
      const text = node.data ?? '';
      run += text;
      if (isLink) linked += text.trim().length;
    } else if (node.name === 'br' || node.name === 'hr') flush();
  };
  return { frames, open, close, take, result: () => ({ pieces: markAsides(pieces, asides), ranges, marks }) };
};

/** Walks a page without recursion (pages nest 100,000 deep) and cuts it into pieces. */
export const cutPieces = (root: PageNode): CutPage => {
  const { frames, open, close, take, result } = createCutter(root);
  for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
    const node = frame.node.children?.[frame.next++];
    if (node === undefined) close(frame);
    else if (node.children === undefined || node.name === 'br' || node.name === 'hr') take(node, frame);
    else if (isRead(node)) open(node, frame);
  }
  return result();
};

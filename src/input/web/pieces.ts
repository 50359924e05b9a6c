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

/** Elements that are not read: no text, or text for machines and fingers. */
const SKIPPED: ReadonlySet<string> = new Set(
  'script style noscript template svg iframe object video audio canvas button select option textarea input nav footer dialog head map'.split(
    ' ',
  ),
);
const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 header hr html legend li main menu ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** Words in class and id names of boxes around an article, in English and in unmarked Vietnamese. */
const ASIDE =
  /(?:^|[^a-z])(?:related|relate|comment|cmt|share|social|sidebar|breadcrumb|footer|menu|navbar|popup|modal|banner|advert|ads|promo|newsletter|subscribe|hidden|d-none|hide|sr-only|toolbar|rating|reaction|tags?|keyword|most|read-?more|recommend|suggest|tin-?(?:lien-?quan|khac|moi|cung|lienquan)|lienquan|lien-quan|binh-?luan|chia-?se|quang-?cao|cung-?chuyen-?muc)(?:[^a-z]|$)/iu;
const ASIDE_INNER = /related|lienquan|comment(?:s|box|list)|readmore|thread/iu;

const hintsOf = ({ attribs }: PageNode): string =>
  `${attribs?.['class'] ?? ''} ${attribs?.['id'] ?? ''}`.replace(/([a-z])(?=[A-Z])/gu, '$1-');

const isHidden = ({ attribs }: PageNode): boolean =>
  attribs !== undefined &&
  (attribs['hidden'] !== undefined ||
    attribs['aria-hidden'] === 'true' ||
    /display\s*:\s*none/iu.test(attribs['style'] ?? ''));

const isAsideElement = (node: PageNode): boolean => {
  if (node.name === 'aside') return true;
  const hints = hintsOf(node);
  return (
    hints.length > 1 &&
    hints.length < 400 &&
    (ASIDE.test(hints) || ASIDE_INNER.test(hints)) &&
    node.name !== 'body' &&
    node.name !== 'html'
  );
};

const KIND_REACH = 4;

const kindOf = (around: readonly PageNode[]): { kind: PieceKind; level: number } => {
  for (const { name = '' } of around.slice(0, KIND_REACH)) {
    if (/^h[1-6]$/u.test(name)) return { kind: 'heading', level: Number(name[1]) };
    if (name === 'figcaption') return { kind: 'caption', level: 0 };
    if (name === 'li' || name === 'dd') return { kind: 'item', level: 0 };
  }
  return { kind: 'text', level: 0 };
};

type Range = readonly [first: number, end: number];

/** The pieces of a page, and for each block element the first and (exclusive) last of those in it. */
export interface CutPage {
  readonly pieces: readonly Piece[];
  readonly ranges: ReadonlyMap<PageNode, Range>;
}

/** One element that is open during the walk. */
interface Frame {
  readonly node: PageNode;
  readonly isBlock: boolean;
  readonly isLink: boolean;
  readonly firstPiece: number;
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

/** Walks a page without recursion (pages nest 100,000 deep) and cuts it into pieces. */
export const cutPieces = (root: PageNode): CutPage => {
  const pieces: Piece[] = [];
  const ranges = new Map<PageNode, Range>();
  const asides: Range[] = [];
  const frames: Frame[] = [{ node: root, isBlock: true, isLink: false, firstPiece: 0, next: 0 }];
  let run = { text: '', linked: 0 };
  const flush = (): void => {
    const text = run.text.normalize('NFC').replace(/\s+/gu, ' ').trim();
    const around = text === '' ? [] : blocksAround(frames);
    if (text !== '') pieces.push({ ...kindOf(around), text, linked: run.linked, around, isAside: false, table: null });
    run = { text: '', linked: 0 };
  };
  const open = (node: PageNode, parent: Frame): void => {
    const isBlock = BLOCKS.has(node.name ?? '');
    if (isBlock) flush();
    const table = node.name === 'table' ? readTable(node) : null;
    if (table !== null) pieces.push(tablePiece(table, [node, ...blocksAround(frames)]));
    else frames.push({ node, isBlock, isLink: parent.isLink || node.name === 'a', firstPiece: pieces.length, next: 0 });
  };
  const close = (frame: Frame): void => {
    if (frame.isBlock) {
      flush();
      ranges.set(frame.node, [frame.firstPiece, pieces.length]);
    }
    if (pieces.length > frame.firstPiece && isAsideElement(frame.node)) asides.push([frame.firstPiece, pieces.length]);
    frames.pop();
  };
  for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
    const node = frame.node.children?.[frame.next++];
    if (node === undefined) close(frame);
    else if (node.type === 'text') {
      const text = node.data ?? '';
      run = { text: run.text + text, linked: run.linked + (frame.isLink ? text.trim().length : 0) };
    } else if (node.name === 'br' || node.name === 'hr') flush();
    else if (isRead(node)) open(node, frame);
  }
  return { pieces: markAsides(pieces, asides), ranges };
};

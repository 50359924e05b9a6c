import type { PageRow, Segment } from './rows.ts';

/** What a column of a page holds, in order: lines of text, or the rows of a table. */
export type PagePart =
  | { readonly kind: 'lines'; readonly lines: readonly Segment[] }
  | { readonly kind: 'table'; readonly heads: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** `104.220`, `88,9%`, `1.250 tỷ đồng`, `-`: what stands in the columns of a table. */
const NUMERIC = /^[+\-−–(≈~<>]*\s?\p{N}[\p{N}.,/\s]*\)?\s?(?:%|[\p{L}/%²³]{1,12}(?:\s[\p{L}/]{1,12}){0,2})?$/u;
const FEWEST_ROWS = 2;
/** Lines of one cell are nearer than this, in letters' sizes. */
const CELL_PITCH = 1.6;
const ROW_PITCH = 4.5;

/** The heads of columns are years as often as not. */
const YEAR = /^(?:năm\s)?(?:19|20)\p{N}{2}$/iu;

const isNumeric = ({ text }: Segment): boolean => NUMERIC.test(text) && !YEAR.test(text);

/** Lines of a column of the page, each with its segments. */
const rowsOf = (segments: readonly Segment[]): PageRow[] => {
  const rows: { y: number; segments: Segment[] }[] = [];
  for (const segment of segments) {
    const row = rows.at(-1);
    if (row !== undefined && Math.abs(row.y - segment.y) <= segment.size * 0.45) row.segments.push(segment);
    else rows.push({ y: segment.y, segments: [segment] });
  }
  return rows;
};

/** A row that carries figures: several cells, one of them a number. */
const isAnchor = ({ segments }: PageRow): boolean => segments.length >= 2 && segments.slice(1).some(isNumeric);

interface Band {
  readonly left: number;
  readonly right: number;
}

/** The columns of a table: where the cells of its fullest rows stand. */
const readBands = (anchors: readonly PageRow[]): Band[] => {
  const width = Math.max(...anchors.map(({ segments }) => segments.length));
  const full = anchors.filter(({ segments }) => segments.length === width);
  return Array.from({ length: width }, (_, column) => ({
    left: Math.min(...full.map(({ segments }) => segments[column]?.x ?? Number.POSITIVE_INFINITY)),
    right: Math.max(...full.map(({ segments }) => segments[column]?.right ?? 0)),
  }));
};

const areApart = (bands: readonly Band[]): boolean =>
  bands.every(({ left }, at) => at === 0 || left > (bands[at - 1]?.right ?? 0) - 2);

const centreOf = ({ left, right }: Band): number => (left + right) / 2;

/** The columns that a cell covers: those whose middle it spans, else the one it overlaps or is nearest to. */
const columnsOf = ({ x, right }: Segment, bands: readonly Band[]): number[] => {
  const spanned = bands.flatMap((band, at) => (centreOf(band) >= x && centreOf(band) <= right ? [at] : []));
  if (spanned.length > 0) return spanned;
  const distance = (band: Band): number =>
    Math.max(0, band.left - right, x - band.right) * 1000 + Math.abs(centreOf(band) - (x + right) / 2);
  const distances = bands.map(distance);
  return [distances.indexOf(Math.min(...distances))];
};

/** A figure whose label is wrapped above and below it stands on a line of its own. */
const isLoneFigure = ({ segments }: PageRow, bands: readonly Band[]): boolean => {
  const [only] = segments;
  return (
    segments.length === 1 &&
    only !== undefined &&
    isNumeric(only) &&
    columnsOf(only, bands).every((column) => column > 0)
  );
};

const fill = (rows: readonly PageRow[], bands: readonly Band[]): string[] => {
  const cells = bands.map((): string[] => []);
  for (const segment of rows.flatMap(({ segments }) => segments))
    for (const column of columnsOf(segment, bands)) cells[column]?.push(segment.text);
  return cells.map((texts) => texts.join(' '));
};

const sizeOf = (row: PageRow | undefined): number => row?.segments[0]?.size ?? 0;

/** Whether a line goes on in the row above or below it although it has no figure: part of a wrapped cell. */
const isPartOf = (row: PageRow, anchor: PageRow, heads: PageRow | undefined): boolean =>
  Math.abs(row.y - anchor.y) <= CELL_PITCH * sizeOf(anchor) &&
  (heads === undefined || row.segments[0]?.font !== heads.segments[0]?.font || row.y > anchor.y);

const nearest = (row: PageRow, anchors: readonly PageRow[]): PageRow | undefined =>
  anchors.reduce<PageRow | undefined>(
    (best, anchor) =>
      best === undefined || Math.abs(anchor.y - row.y) < Math.abs(best.y - row.y) - 0.5 ? anchor : best,
    undefined,
  );

const buildTable = (rows: readonly PageRow[], full: readonly PageRow[]): PagePart => {
  const bands = readBands(full);
  const anchors = rows.filter((row) => full.includes(row) || isLoneFigure(row, bands));
  const [first] = anchors;
  const top = rows[0];
  const heads: PageRow[] = [];
  const groups = new Map<PageRow, PageRow[]>(anchors.map((anchor) => [anchor, []]));
  for (const row of rows) {
    const isAbove = first !== undefined && row.y < first.y;
    if (isAbove && !isPartOf(row, first, top === first ? undefined : top)) heads.push(row);
    else groups.get(nearest(row, anchors) ?? row)?.push(row);
  }
  return {
    kind: 'table',
    heads: heads.length === 0 ? [] : fill(heads, bands),
    rows: anchors.map((anchor) => fill(groups.get(anchor) ?? [anchor], bands)),
  };
};

/** How far the table at `from` reaches: rows of cells, and lines of wrapped cells between them. */
const reachOf = (rows: readonly PageRow[], from: number): number => {
  let end = from;
  for (let at = from; at < rows.length; at++) {
    const row = rows[at];
    const before = rows[at - 1];
    if (row === undefined) break;
    if (at > from && before !== undefined && row.y - before.y > ROW_PITCH * sizeOf(row)) break;
    if (row.segments.length >= 2) end = at + 1;
    else if (at - end > 3) break;
  }
  return end;
};

/** Lines of the last row's wrapped cell: straight below it, not over the whole width. */
const withTail = (rows: readonly PageRow[], end: number): number => {
  let at = end;
  const last = rows[end - 1];
  for (let next = rows[at]; next !== undefined && last !== undefined; next = rows[++at]) {
    const before = rows[at - 1] ?? last;
    const [cell] = next.segments;
    const isInCell =
      cell !== undefined &&
      next.segments.length === 1 &&
      next.y - before.y <= 1.35 * sizeOf(next) &&
      cell.right < (last.segments[1]?.x ?? 0) &&
      /^\p{Ll}/u.test(cell.text);
    if (!isInCell) break;
  }
  return at;
};

/** Wrapped cells above the first row of cells: straight above, no wider than one column. */
const linesOf = (rows: readonly PageRow[]): Segment[] => rows.flatMap(({ segments }) => segments);

/** Tells the tables in a column of a page from its running text. */
export const readParts = (segments: readonly Segment[]): PagePart[] => {
  const rows = rowsOf(segments);
  const parts: PagePart[] = [];
  let open: PageRow[] = [];
  const close = (): void => {
    if (open.length > 0) parts.push({ kind: 'lines', lines: linesOf(open) });
    open = [];
  };
  for (let at = 0; at < rows.length; ) {
    const row = rows[at];
    if (row === undefined) break;
    const end = row.segments.length >= 2 ? withTail(rows, reachOf(rows, at)) : at;
    const inside = rows.slice(at, end);
    const anchors = inside.filter(isAnchor);
    if (anchors.length >= FEWEST_ROWS && areApart(readBands(anchors))) {
      close();
      parts.push(buildTable(inside, anchors));
      at = end;
    } else {
      open.push(row);
      at++;
    }
  }
  close();
  return parts;
};

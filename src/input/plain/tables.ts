import type { Cell } from '../../model.ts';
import { introductionOf, type Line } from './lines.ts';
import { isProse } from './shapes.ts';

type Separator = 'tab' | 'pipe' | 'gap';

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A line of a table: its cells with their heads; `isHead` for the lines that hold the heads. */
interface TableLine {
  readonly cells: readonly Cell[];
  readonly isHead: boolean;
  readonly lead: string;
}

const CUTS: Readonly<Record<Separator, RegExp>> = { tab: /\t/gu, pipe: /\|/gu, gap: /[ \u00A0]{2,}/gu };
const FEWEST_ROWS: Readonly<Record<Separator, number>> = { tab: 2, pipe: 2, gap: 3 };
const WIDEST_ROW = 4000;

/** `8.241`, `+3`, `39,4%`, `5.330 tỷ đồng`, `-`: what stands under a head. */
const NUMERIC = /^[+\-−–(≈~<>]*\s?\p{N}[\p{N}.,/\s]*\)?\s?(?:%|[\p{L}/%²³]{1,12}(?:\s[\p{L}/]{1,12}){0,2})?$/u;
/** `2024`, `năm 2024`, `31/12/2024`, `12/2024`: a head, or a day, but no amount. */
const TIME =
  /^(?:năm\s)?(?:19|20)\p{N}{2}$|^\p{N}{1,2}[/.-]\p{N}{1,2}[/.-](?:19|20)\p{N}{2}$|^\p{N}{1,2}\/(?:19|20)\p{N}{2}$/iu;
const NOTHING = /^(?:[-–—…x]|n\/a)?$/iu;
/** `|---|:---:|` */
const RULE_LINE = /^[|:\-\s+=]+$/u;

const separatorOf = (line: Line, raw: string): Separator | null => {
  if (raw.includes('\t')) return 'tab';
  if (/^\||\s\|\s|\|$/u.test(line.text)) return 'pipe';
  return !isProse(line) && /\S[ \u00A0]{2,}\S/u.test(raw) ? 'gap' : null;
};

const pieceOf = (text: string, from: number, to: number): Piece => {
  let start = from;
  let end = to;
  while (start < end && /\s/u.test(text[start] ?? '')) start++;
  while (end > start && /\s/u.test(text[end - 1] ?? '')) end--;
  return { start, end, text: text.slice(start, end).normalize('NFC') };
};

const cutCells = (text: string, line: Line, separator: Separator): Piece[] => {
  const raw = text.slice(line.start, line.end);
  const pieces: Piece[] = [];
  let from = 0;
  for (const found of raw.matchAll(CUTS[separator])) {
    pieces.push(pieceOf(text, line.start + from, line.start + found.index));
    from = found.index + found[0].length;
  }
  pieces.push(pieceOf(text, line.start + from, line.end));
  // `| a | b |`: the pipes at the edges frame the row, they do not cut it.
  const first = separator === 'pipe' && raw.startsWith('|') ? 1 : 0;
  const last = separator === 'pipe' && raw.endsWith('|') ? pieces.length - 1 : pieces.length;
  return pieces.slice(first, last);
};

interface Row {
  readonly line: Line;
  readonly pieces: readonly Piece[];
}

const isNumeric = ({ text }: Piece): boolean => NUMERIC.test(text) && !TIME.test(text);
const hasNumbers = ({ pieces }: Row): boolean => pieces.some(isNumeric);
const isHeadRow = ({ pieces }: Row): boolean =>
  pieces.length === 0 ||
  (pieces.filter(({ text }) => text !== '').length >= 2 &&
    pieces.every((piece) => !isNumeric(piece) && piece.text.length <= 120));

/** Column heads of the first rows, joined when two rows hold them. */
const readHeads = (rows: readonly Row[]): { heads: string[]; count: number } => {
  const body = rows.findIndex(hasNumbers);
  const count = body > 0 && body <= 3 && rows.slice(0, body).every(isHeadRow) ? body : 0;
  const width = Math.max(0, ...rows.slice(0, count).map(({ pieces }) => pieces.length));
  const heads = Array.from({ length: width }, (_, column) =>
    rows
      .slice(0, count)
      .map(({ pieces }) => pieces[column]?.text ?? '')
      .filter((text) => text !== '' && !NOTHING.test(text))
      .join(' '),
  );
  return { heads, count };
};

const cellsOf = ({ pieces }: Row, heads: readonly string[]): Cell[] =>
  pieces.flatMap(({ start, end }, column) => (start === end ? [] : [{ start, end, head: heads[column] ?? '' }]));

/** The lines from `at` on that are cut alike; a ruled line of Markdown belongs to them. */
const collect = (
  text: string,
  lines: readonly Line[],
  from: { at: number; separator: Separator },
  isTaken: (line: Line) => boolean,
): Row[] => {
  const { at, separator } = from;
  const rows: Row[] = [];
  for (let next = at; next < lines.length; next++) {
    const line = lines[next];
    if (line === undefined || line.end - line.start > WIDEST_ROW || isTaken(line)) break;
    if (next > at && line.afterGap && separator === 'gap') break;
    if (rows.length > 0 && RULE_LINE.test(line.text)) {
      rows.push({ line, pieces: [] });
      continue;
    }
    const raw = text.slice(line.start, line.end);
    if (separatorOf(line, raw) !== separator) break;
    const pieces = cutCells(text, line, separator);
    const width = rows[0]?.pieces.length ?? pieces.length;
    if (pieces.length < 2 || Math.abs(pieces.length - width) > (separator === 'tab' ? 2 : 1)) break;
    rows.push({ line, pieces });
  }
  return rows;
};

const isTable = (rows: readonly Row[], separator: Separator): boolean => {
  const filled = rows.filter(({ pieces }) => pieces.length > 0);
  const numeric = filled.filter(hasNumbers).length;
  return (
    filled.length >= FEWEST_ROWS[separator] && numeric >= 1 && (separator !== 'gap' || numeric * 2 >= filled.length)
  );
};

/** `Bảng 1. Các địa phương dẫn đầu`, `(Đơn vị: tỷ đồng)`, `… như sau:` straight above a table. */
const isLead = (line: Line): boolean =>
  !line.isLong &&
  (/^\(?(?:bảng|biểu|phụ lục|đơn vị)/u.test(line.folded) || /[:]$/u.test(line.text) || !/[.;!?]$/u.test(line.text));

/** How many lines above `at` introduce the table: its caption, and the line with its unit. */
const countLeads = (text: string, lines: readonly Line[], at: number): number => {
  const above = lines[at - 1];
  if (above === undefined || (!isLead(above) && introductionOf(text, above) === '')) return 0;
  const unitLine = /^\(?(?:đơn vị|đvt)/u.test(above.folded);
  const second = lines[at - 2];
  return unitLine && second !== undefined && isLead(second) ? 2 : 1;
};

/** Table rows by line index; `leads` are the lines above them that introduce them. */
export interface Tables {
  readonly rows: ReadonlyMap<number, TableLine>;
  readonly leads: ReadonlySet<number>;
}

/** Finds the tables among the lines of a text: tabs, pipes, or columns of blanks. Lines that `isTaken` are none. */
export const findTables = (text: string, lines: readonly Line[], isTaken: (line: Line) => boolean): Tables => {
  const table = new Map<number, TableLine>();
  const leads = new Set<number>();
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    const raw =
      line === undefined || line.end - line.start > WIDEST_ROW || isTaken(line) ? '' : text.slice(line.start, line.end);
    const separator = line === undefined || raw === '' ? null : separatorOf(line, raw);
    const rows = separator === null ? [] : collect(text, lines, { at, separator }, isTaken);
    if (separator === null || !isTable(rows, separator)) {
      at += Math.max(1, rows.length);
      continue;
    }
    const above = countLeads(text, lines, at);
    for (let lead = at - above; lead < at; lead++) leads.add(lead);
    const lead = lines
      .slice(at - above, at)
      .map((one) => introductionOf(text, one) || one.text.replace(/\s+/gu, ' '))
      .join(' ');
    const { heads, count } = readHeads(rows);
    for (const [index, row] of rows.entries()) {
      table.set(row.line.index, {
        cells: cellsOf(row, index < count ? [] : heads),
        isHead: index < count || row.pieces.length === 0,
        lead,
      });
    }
    at += rows.length;
  }
  return { rows: table, leads };
};

import type { Block, Cell } from '../../model.ts';
import { classify, type Layout } from '../plain/classify.ts';
import { layOut } from '../plain/lay-out.ts';
import { readLists } from '../plain/lists.ts';
import { type Role, role } from '../plain/roles.ts';
import type { Piece } from './pieces.ts';
import type { Selected } from './select.ts';
import type { WebRow, WebTable } from './web-table.ts';

/** The document text of a page, its blocks, and the layout that was found in its lines. */
export interface Assembled {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly layout: Layout;
}

/** One line of the document text before it has a place in it. */
interface DraftLine {
  readonly text: string;
  readonly role: Role;
  readonly row: WebRow | null;
}

const SEPARATOR = ' | ';

/** A piece as one line; a table stands as one line there. */
const lineOf = ({ text }: Piece): string => text.replace(/\n/gu, ' ; ');

/** Lays out what stands above the title, the title and the body as a plain text, one piece a line. */
const layOutPieces = ({ above, title, body }: Selected): Layout => {
  const lines = [...above.map(lineOf), ...(title === null ? [] : [title]), ...body.map(lineOf)];
  const layout = layOut(lines.join('\n'));
  if (title === null) return layout;
  const first = Math.max(above.length + 1, layout.zones.first);
  return {
    ...layout,
    title: above.length,
    zones: { ...layout.zones, first, last: Math.max(first, layout.zones.last) },
  };
};

/** What the markup says wins over what the line looks like, where it says something. */
const roleOf = (piece: Piece, found: Role): Role => {
  if (found.kind === 'furniture' || found.kind === 'meta') return found;
  if (piece.kind === 'caption') return role('caption');
  if (piece.kind === 'heading' && piece.text.length <= 160 && !/[.;:]$/u.test(piece.text))
    return role('heading', Math.max(1, piece.level - 1));
  if (piece.kind === 'item') return role('list-item', 0, found.lead);
  return found.kind === 'table-row' || found.kind === 'title' ? role('paragraph') : found;
};

const tableLead = (table: WebTable, before: DraftLine | undefined): string => {
  if (table.caption !== '') return table.caption;
  return before !== undefined && before.text.length <= 200 && !/[.;]$/u.test(before.text) ? before.text : '';
};

const tableLines = (table: WebTable, before: DraftLine | undefined): DraftLine[] => {
  const lead = tableLead(table, before);
  const caption = table.caption === '' ? [] : [{ text: table.caption, role: role('caption'), row: null }];
  const rows = table.rows
    .filter(({ cells }) => cells.length > 0)
    .map((row) => ({
      text: row.cells.map(({ text }) => text).join(SEPARATOR),
      role: row.isHead ? role('meta') : role('table-row', 0, lead),
      row,
    }));
  return [...caption, ...rows];
};

/** Items get the line that introduces their list. */
const leadList = (drafts: readonly DraftLine[]): DraftLine[] => {
  let lead = '';
  return drafts.map((draft) => {
    if (draft.role.kind !== 'list-item') {
      lead = /:$/u.test(draft.text) ? draft.text : '';
      return draft;
    }
    return draft.role.lead === '' && lead !== '' ? { ...draft, role: role('list-item', 0, lead) } : draft;
  });
};

const cellsOf = (row: WebRow | null, start: number): Cell[] => {
  let at = start;
  return (row?.cells ?? []).map(({ text, head }) => {
    const cell = { start: at, end: at + text.length, head };
    at = cell.end + SEPARATOR.length;
    return cell;
  });
};

const place = (drafts: readonly DraftLine[]): { text: string; blocks: Block[] } => {
  let start = 0;
  const blocks = drafts.map(({ text, role: { kind, level, lead }, row }) => {
    const block = {
      kind,
      level,
      lead,
      start,
      end: start + text.length,
      cells: kind === 'table-row' ? cellsOf(row, start) : [],
    };
    start = block.end + 1;
    return block;
  });
  return { text: drafts.map(({ text }) => `${text}\n`).join(''), blocks };
};

/** Puts the pieces of an article together into its document text, without the furniture among them. */
export const assemble = (selected: Selected): Assembled => {
  const layout = layOutPieces(selected);
  const roles = readLists(layout, classify(layout));
  const drafts: DraftLine[] = [];
  const draw = (pieces: readonly Piece[], offset: number): void => {
    for (const [at, piece] of pieces.entries()) {
      if (piece.table !== null) drafts.push(...tableLines(piece.table, drafts.at(-1)));
      else {
        const known = roleOf(piece, roles[at + offset] ?? role('paragraph'));
        if (known.kind !== 'furniture') drafts.push({ text: piece.text, role: known, row: null });
      }
    }
  };
  draw(selected.above, 0);
  if (selected.title !== null) drafts.push({ text: selected.title, role: role('title'), row: null });
  draw(selected.body, selected.above.length + (selected.title === null ? 0 : 1));
  return { ...place(leadList(drafts)), layout };
};

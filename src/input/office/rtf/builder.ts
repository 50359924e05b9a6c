import type { PageNode } from '../../web/dom.ts';
import { element, textNode } from '../flow.ts';

/** A cell of a row as RTF defines it: where it ends, and whether it goes on from above or from the left. */
export interface CellFrame {
  readonly edge: number;
  readonly isBelow: boolean;
  readonly isBeside: boolean;
}

interface RowCell {
  readonly children: readonly PageNode[];
  readonly frame: CellFrame;
}

/** Edges of cells that are nearer than this (twentieths of a point) are one. */
const SAME_EDGE = 60;
const MOST_ROWS = 5000;

/** The edges of all cells of a table, each once. */
const edgesOf = (rows: readonly (readonly RowCell[])[]): number[] => {
  const all = rows.flatMap((row) => row.map(({ frame }) => frame.edge)).sort((a, b) => a - b);
  return all.filter((edge, at) => at === 0 || edge - (all[at - 1] ?? 0) > SAME_EDGE);
};

const columnOf = (edges: readonly number[], edge: number): number =>
  edges.findIndex((known) => edge <= known + SAME_EDGE);

/** Rows below `at` whose cell at this edge only goes on. */
const countBelow = (rows: readonly (readonly RowCell[])[], at: number, edge: number): number => {
  let count = 0;
  for (const row of rows.slice(at + 1)) {
    const cell = row.find(({ frame }) => Math.abs(frame.edge - edge) <= SAME_EDGE);
    if (cell?.frame.isBelow !== true) break;
    count++;
  }
  return count;
};

const buildRow = (rows: readonly (readonly RowCell[])[], at: number, edges: readonly number[]): PageNode => {
  const row = rows[at] ?? [];
  const cells: PageNode[] = [];
  let before = -1;
  for (const [index, { children, frame }] of row.entries()) {
    // Cells that were merged into this one stand behind it.
    const next = row.findIndex((other, later) => later > index && !other.frame.isBeside);
    const last = row[(next < 0 ? row.length : next) - 1] ?? { frame };
    if (frame.isBeside) continue;
    const column = columnOf(edges, last.frame.edge);
    if (!frame.isBelow)
      cells.push(
        element('td', children, {
          colspan: String(Math.max(1, column - before)),
          rowspan: String(1 + countBelow(rows, at, frame.edge)),
        }),
      );
    before = column;
  }
  return element('tr', cells);
};

/** The table of some rows, with the spans that follow from the edges of their cells. */
const buildTable = (rows: readonly (readonly RowCell[])[]): PageNode => {
  const edges = edgesOf(rows);
  return element(
    'table',
    rows.map((_, at) => buildRow(rows, at, edges)),
  );
};

/** Puts together paragraphs, cells and rows as they are closed. */
export interface FlowBuilder {
  readonly write: (text: string, isBold: boolean) => void;
  readonly breakLine: () => void;
  /** Ends a paragraph; `name` is the element it becomes. */
  readonly endParagraph: (name: string, attribs: Readonly<Record<string, string>>, inTable: boolean) => void;
  readonly endCell: () => void;
  readonly endRow: (frames: readonly CellFrame[]) => void;
  readonly finish: () => PageNode;
}

/** A builder for one document. */
export const flowBuilder = (): FlowBuilder => {
  const body: PageNode[] = [];
  let words: PageNode[] = [];
  let cell: PageNode[] = [];
  let cells: (readonly PageNode[])[] = [];
  let rows: (readonly RowCell[])[] = [];
  const closeTable = (): void => {
    if (rows.length > 0) body.push(buildTable(rows));
    rows = [];
  };
  const takeWords = (): PageNode[] => {
    const taken = words;
    words = [];
    return taken;
  };
  return {
    write: (text, isBold) => {
      words.push(isBold ? element('strong', [textNode(text)]) : textNode(text));
    },
    breakLine: () => {
      words.push(element('br', []));
    },
    endParagraph: (name, attribs, inTable) => {
      const paragraph = element(name, takeWords(), attribs);
      if (inTable) cell.push(paragraph);
      else {
        closeTable();
        body.push(paragraph);
      }
    },
    endCell: () => {
      cells.push([...cell, element('p', takeWords())]);
      cell = [];
    },
    endRow: (frames) => {
      rows.push(
        cells.map((children, at) => ({
          children,
          frame: frames[at] ?? { edge: (at + 1) * 1000, isBelow: false, isBeside: false },
        })),
      );
      cells = [];
      if (rows.length >= MOST_ROWS) closeTable();
    },
    finish: () => {
      closeTable();
      if (cells.length > 0) body.push(...cells.flat());
      return element('div', [...body, ...cell, element('p', takeWords())]);
    },
  };
};

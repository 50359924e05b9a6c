import type { Run } from './pages.ts';

/** Text on one line without a wide gap in it: a line of a paragraph, a cell of a table. */
export interface Segment {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
}

/** The segments on one baseline, from left to right. */
export interface PageRow {
  readonly y: number;
  readonly segments: readonly Segment[];
}

/** Baselines that are nearer than this share of the letters' size are one line: raised and lowered signs. */
const SAME_LINE = 0.45;
/** A gap that no blank fills, and one that blanks fill, in letters' sizes, beyond which another column begins. */
const EMPTY_GAP = 1.1;
const BLANK_GAP = 2.6;
/** A smaller gap parts words all the same. */
const WORD_GAP = 0.13;

const isBlank = ({ text }: Run): boolean => text.trim() === '';

const groupByLine = (runs: readonly Run[]): Run[][] => {
  const lines: Run[][] = [];
  for (const run of [...runs].sort((a, b) => a.y - b.y)) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line !== undefined && first !== undefined && run.y - first.y <= SAME_LINE * Math.max(run.size, first.size))
      line.push(run);
    else lines.push([run]);
  }
  return lines.map((line) => line.sort((a, b) => a.x - b.x));
};

const fontOf = (runs: readonly Run[]): string => {
  const sums = new Map<string, number>();
  for (const { font, text } of runs) sums.set(font, (sums.get(font) ?? 0) + text.trim().length);
  return [...sums].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
};

const sizeOf = (runs: readonly Run[]): number =>
  runs.reduce((most, run) => (run.text.trim().length > most.text.trim().length ? run : most), runs[0] ?? NOTHING).size;

const NOTHING: Run = { text: '', x: 0, y: 0, width: 0, size: 0, font: '' };

/** A small raised number that points to a footnote; `km²` has its own. */
const isNoteSign = (run: Run, before: Run | undefined): boolean =>
  before !== undefined &&
  run.size < before.size * 0.78 &&
  run.y < before.y - before.size * 0.12 &&
  /^\s*[[(]?\p{N}{1,3}[\])]?\s*$/u.test(run.text) &&
  !/(?:^|[\s\p{N}])[kcdm]?m$/u.test(before.text.trimEnd());

const joinRuns = (runs: readonly Run[]): string => {
  let text = '';
  let end = runs[0]?.x ?? 0;
  for (const run of runs) {
    const isApart = run.x - end > WORD_GAP * run.size && text !== '' && !/\s$/u.test(text);
    text += isApart && !/^\s/u.test(run.text) ? ` ${run.text}` : run.text;
    end = run.x + run.width;
  }
  return text.replace(/\s+/gu, ' ').trim();
};

const segmentOf = (runs: readonly Run[]): Segment[] => {
  const inked = runs.filter((run) => !isBlank(run));
  const [first] = inked;
  const last = inked.at(-1);
  if (first === undefined || last === undefined) return [];
  const base = inked.reduce((lowest, { y }) => Math.max(lowest, y), first.y);
  return [
    { text: joinRuns(runs), x: first.x, right: last.x + last.width, y: base, size: sizeOf(inked), font: fontOf(inked) },
  ];
};

/** Cuts a line where its gap is too wide for a blank between words. */
const cutLine = (line: readonly Run[]): Segment[] => {
  const segments: Segment[] = [];
  let open: Run[] = [];
  let last: Run | undefined;
  let blank = 0;
  for (const run of line) {
    if (isBlank(run)) {
      blank += run.width;
      open.push(run);
      continue;
    }
    if (isNoteSign(run, last)) continue;
    const gap = last === undefined ? 0 : run.x - last.x - last.width;
    const size = Math.max(run.size, last?.size ?? 0);
    if (gap > BLANK_GAP * size || gap - blank > EMPTY_GAP * size) {
      segments.push(...segmentOf(open));
      open = [];
    }
    open.push(run);
    last = run;
    blank = 0;
  }
  return [...segments, ...segmentOf(open)];
};

/** The lines of a page from top to bottom, cut at wide gaps. */
export const readRows = (runs: readonly Run[]): PageRow[] =>
  groupByLine(runs).flatMap((line) => {
    const segments = cutLine(line);
    const [first] = segments;
    return first === undefined ? [] : [{ y: first.y, segments }];
  });

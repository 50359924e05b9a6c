import { readMarker } from '../../plain/markers.ts';
import { isUpperCase } from '../../plain/shapes.ts';
import { joinLines } from './hyphenation.ts';
import type { Segment } from './rows.ts';

/** A paragraph of a page. */
export interface PageParagraph {
  readonly text: string;
  readonly size: number;
  /** The font of all its lines, null where they differ. */
  readonly font: string | null;
}

/** Where the lines of a column begin and end, and how far they stand apart. */
interface Measure {
  readonly left: number;
  readonly right: number;
  readonly pitch: number;
}

const ENDS_SENTENCE = /[.!?:;…][”"'’»)\]]*$/u;

const mostFrequent = (values: readonly number[]): number | null => {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
};

const measure = (lines: readonly Segment[]): Measure => {
  const gaps = lines.slice(1).flatMap((line, at) => {
    const gap = line.y - (lines[at]?.y ?? 0);
    return gap > 0 && gap < line.size * 2.2 ? [Math.round(gap * 2) / 2] : [];
  });
  const rights = lines.map(({ right }) => right).sort((a, b) => a - b);
  return {
    left: Math.min(...lines.map(({ x }) => x)),
    right: rights[Math.floor(rights.length * 0.9)] ?? 0,
    pitch: mostFrequent(gaps) ?? (lines[0]?.size ?? 0) * 1.3,
  };
};

const isShort = ({ right, size }: Segment, column: Measure): boolean =>
  right < column.right - Math.max((column.right - column.left) * 0.1, size * 2.5);

const isCentred = ({ x, right, size }: Segment, column: Measure): boolean =>
  Math.abs(x - column.left - (column.right - right)) < size * 1.5 && x > column.left + size;

const areCentred = (line: Segment, next: Segment, column: Measure): boolean =>
  isCentred(line, column) &&
  (isCentred(next, column) || Math.abs(next.x + next.right - line.x - line.right) < line.size * 0.6);

const isIndented = ({ x, size }: Segment, column: Measure): boolean => x > column.left + size * 0.7;

/** Whether what the lines say joins them: the first is no end, the second no beginning. */
const runsOn = (line: Segment, next: Segment): boolean =>
  !ENDS_SENTENCE.test(line.text) && /^[\p{Ll}\p{N}(“"]/u.test(next.text);

/** `BÁO CÁO` above `Tình hình …`, a heading in another font. */
const differs = (line: Segment, next: Segment): boolean =>
  Math.abs(line.size - next.size) > 0.1 * line.size ||
  (line.font !== next.font && !runsOn(line, next)) ||
  (line.text.length < 60 && isUpperCase(line.text) !== isUpperCase(next.text) && !runsOn(line, next));

/** Whether `next` begins a paragraph, by the gap above it, its indent, its looks, and how the line above ends. */
const begins = (line: Segment, next: Segment, column: Measure): boolean => {
  const gap = next.y - line.y;
  if (gap < 0 || gap > column.pitch * 1.45 + line.size * 0.1 || differs(line, next)) return true;
  const isEnd = ENDS_SENTENCE.test(line.text);
  if (readMarker(next.text) !== null && (isEnd || isShort(line, column) || /^[-–•+*]/u.test(next.text))) return true;
  if (areCentred(line, next, column)) return isEnd;
  if (isShort(line, column)) return isEnd || !runsOn(line, next);
  if (gap > column.pitch + line.size * 0.25 && isEnd) return true;
  return isIndented(next, column) && next.x > line.x + line.size * 0.5 && readMarker(line.text) === null;
};

const buildParagraph = (lines: readonly Segment[]): PageParagraph => ({
  text: lines.slice(1).reduce((text, line) => joinLines(text, line.text), lines[0]?.text ?? ''),
  size: lines[0]?.size ?? 0,
  font: lines.every(({ font }) => font === lines[0]?.font) ? (lines[0]?.font ?? null) : null,
});

/** Puts the lines of a column together to paragraphs. */
export const readParagraphs = (lines: readonly Segment[]): PageParagraph[] => {
  const column = measure(lines);
  const paragraphs: PageParagraph[] = [];
  let open: Segment[] = [];
  for (const line of lines) {
    const last = open.at(-1);
    if (last !== undefined && begins(last, line, column)) {
      paragraphs.push(buildParagraph(open));
      open = [];
    }
    open.push(line);
  }
  return open.length === 0 ? paragraphs : [...paragraphs, buildParagraph(open)];
};

/** A paragraph that goes on in the next column or on the next page. */
export const continuesIn = (before: PageParagraph, next: PageParagraph): boolean =>
  before.text.length > 40 &&
  Math.abs(before.size - next.size) < 0.1 * before.size &&
  !ENDS_SENTENCE.test(before.text) &&
  /^[\p{Ll}\p{N}(“"]/u.test(next.text) &&
  readMarker(next.text) === null;

/** One paragraph of two parts. */
export const joinParagraphs = (before: PageParagraph, next: PageParagraph): PageParagraph => ({
  ...before,
  text: joinLines(before.text, next.text),
  font: before.font === next.font ? before.font : null,
});

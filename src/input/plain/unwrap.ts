import { buildLine, type Line } from './lines.ts';
import { readMarker } from './markers.ts';
import { ENDS_STOP } from './shapes.ts';

const FEWEST_PAIRS = 4;
/** Mail and PDF text break lines between these widths. */
const NARROWEST = 45;
const WIDEST = 130;

const continues = (line: Line, next: Line): boolean =>
  !next.afterGap && !ENDS_STOP.test(line.text) && /^["“(]?\p{Ll}/u.test(next.text) && readMarker(next.text) === null;

/** The width at which a text was broken, or 0: in most pairs of lines the second begins in the middle of a sentence. */
const wrapWidth = (lines: readonly Line[]): number => {
  const pairs = lines.slice(1).flatMap((next, at) => {
    const line = lines[at];
    return line === undefined || next.afterGap ? [] : [[line, next] as const];
  });
  const broken = pairs.filter(([line, next]) => !line.isLong && continues(line, next));
  if (broken.length < FEWEST_PAIRS || broken.length * 5 < pairs.length * 2) return 0;
  const widths = broken.map(([line]) => line.text.length).sort((a, b) => a - b);
  const width = widths[Math.floor(widths.length * 0.9)] ?? 0;
  return width >= NARROWEST && width <= WIDEST ? width : 0;
};

/** A line that fills the width and is followed without a gap runs on, unless the next one opens an item. */
const runsOn = (line: Line, next: Line, width: number): boolean => {
  if (next.afterGap || line.isLong || readMarker(next.text) !== null) return false;
  return (
    continues(line, next) ||
    (line.text.length >= width * 0.8 && !/[:;]$/u.test(line.text) && !ENDS_STOP.test(line.text)) ||
    (ENDS_STOP.test(line.text) && line.text.length >= width * 0.92)
  );
};

const joinLines = (text: string, parts: readonly Line[], index: number): Line[] => {
  const first = parts[0];
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return [];
  return [buildLine(text, { start: first.start, end: last.end }, { index, afterGap: first.afterGap })];
};

/** Puts the lines of hard-wrapped text (old mail, copied PDF) together again; other text is left alone. */
export const unwrapLines = (text: string, lines: readonly Line[]): readonly Line[] => {
  const width = wrapWidth(lines);
  if (width === 0) return lines;
  const joined: Line[] = [];
  let parts: Line[] = [];
  for (const [at, line] of lines.entries()) {
    parts.push(line);
    const next = lines[at + 1];
    if (next !== undefined && runsOn(line, next, width)) continue;
    joined.push(...joinLines(text, parts, joined.length));
    parts = [];
  }
  return joined;
};

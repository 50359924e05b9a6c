import { fold } from '../../text/fold.ts';

/** A line of a text that is not blank, without the blanks around it. Offsets are UTF-16 into the document text. */
export interface Line {
  /** Position among the lines that are not blank. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** The line in NFC; of a long line its beginning. */
  readonly text: string;
  /** `text` folded, empty for a long line. */
  readonly folded: string;
  readonly isLong: boolean;
  /** Whether a blank line (or the start of the text) stands before it. */
  readonly afterGap: boolean;
}

/** No menu, heading, caption or byline is longer: longer lines are prose and only looked at here and there. */
const LONGEST_SHORT_LINE = 320;

const LINE_END = /\r\n|[\n\r\f\u0085\u2028\u2029]/gu;
/** White space, and what is invisible: a line of only these is blank. */
const BLANK = /[\s\u200B-\u200F\u2060\uFEFF\u00AD]/u;

const isBlankAt = (text: string, at: number): boolean => BLANK.test(text[at] ?? '');

/** The line from `start` to `end` of a text. It is folded when that is first asked for: running text rarely is. */
export const buildLine = (
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  { index, afterGap }: { readonly index: number; readonly afterGap: boolean },
): Line => {
  const isLong = end - start > LONGEST_SHORT_LINE;
  const view = text.slice(start, isLong ? start + LONGEST_SHORT_LINE : end).normalize('NFC');
  let folded: string | null = isLong ? '' : null;
  return {
    index,
    start,
    end,
    text: view,
    isLong,
    afterGap,
    get folded() {
      folded ??= fold(view);
      return folded;
    },
  };
};

const contentOf = (text: string, from: number, to: number): { start: number; end: number } => {
  let start = from;
  let end = to;
  while (start < end && isBlankAt(text, start)) start++;
  while (end > start && isBlankAt(text, end - 1)) end--;
  return { start, end };
};

/** Cuts a text into its lines; blank ones only show in `afterGap`. */
export const splitLines = (text: string): Line[] => {
  const lines: Line[] = [];
  let from = 0;
  let afterGap = true;
  const take = (to: number): void => {
    const span = contentOf(text, from, to);
    if (span.start === span.end) afterGap = true;
    else {
      lines.push(buildLine(text, span, { index: lines.length, afterGap }));
      afterGap = false;
    }
  };
  for (const found of text.matchAll(LINE_END)) {
    take(found.index);
    from = found.index + found[0].length;
  }
  take(text.length);
  return lines;
};

const LONGEST_INTRODUCTION = 320;

/** `Tỷ lệ đúng hạn là 97,6%. Chi tiết như sau:` → `Chi tiết như sau:`: what of a line introduces those below it; empty when it ends in no colon. */
export const introductionOf = (text: string, line: Line, from = 0): string => {
  if (text[line.end - 1] !== ':') return '';
  const end = line.isLong
    ? text.slice(Math.max(line.start, line.end - LONGEST_INTRODUCTION), line.end).normalize('NFC')
    : line.text.slice(from);
  const said = end.replace(/\s+/gu, ' ');
  return said.slice(Math.max(0, said.search(/(?<=[.!?]\s)\S[^.!?]*$/u))).trim();
};

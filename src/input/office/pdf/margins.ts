import { fold } from '../../../text/fold.ts';
import type { PageRow } from './rows.ts';

/** Heads and feet stand in this share of a page, among its first and last lines. */
const MARGIN = 0.13;
const DEEPEST_LINE = 3;

/** `12`, `- 12 -`, `Trang 3/15`, `Page 3 of 15` */
const PAGE_NUMBER = /^[-–—|\s]*(?:trang|tr\.|page)?\s*\p{N}{1,4}(?:\s?(?:\/|of|trên)\s?\p{N}{1,4})?[-–—|\s]*$/u;
/** What signing software draws on a page. */
const SIGNATURE_STAMP =
  /^(?:người kí|kí bởi|được kí bởi|thời gian kí|ngày kí|signature (?:not )?(?:valid|verified)|(?:digitally )?signed by|date signed)(?:\s?:|\s|$)/u;
const STAMP_DETAIL = /^(?:email|cơ quan|tổ chức)\s?:/u;

/** A running head that stands on one page only (the second of two) is set smaller than the text. */
const SMALL = 0.88;

/** A page before it is laid out. */
export interface RowPage {
  readonly height: number;
  readonly rows: readonly PageRow[];
}

const textOf = ({ segments }: PageRow): string =>
  fold(
    segments
      .map(({ text }) => text)
      .join(' ')
      .normalize('NFC'),
  );

/** What repeats from page to page is the same but for its numbers. */
const keyOf = (row: PageRow): string => textOf(row).replace(/\p{N}+/gu, '#');

const isInMargin = ({ height, rows }: RowPage, at: number): boolean => {
  const y = rows[at]?.y ?? 0;
  return (at < DEEPEST_LINE && y < height * MARGIN) || (at >= rows.length - DEEPEST_LINE && y > height * (1 - MARGIN));
};

const countKeys = (pages: readonly RowPage[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const keys = new Set(page.rows.filter((_, at) => isInMargin(page, at)).map(keyOf));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
};

const sizeOf = ({ segments }: PageRow): number => segments[0]?.size ?? 0;

/** The size of most lines. */
const textSize = (pages: readonly RowPage[]): number => {
  const sizes = pages.flatMap(({ rows }) => rows.map(sizeOf)).sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 0;
};

/** The pages without page numbers, without the heads and feet that repeat, and without the stamps of signing software. */
export const withoutMargins = (pages: readonly RowPage[]): RowPage[] => {
  const counts = countKeys(pages);
  const often = pages.length <= 4 ? 2 : 3;
  const isSigned = pages.some(({ rows }) => rows.some((row) => SIGNATURE_STAMP.test(textOf(row))));
  const isStamp = (text: string): boolean => isSigned && (SIGNATURE_STAMP.test(text) || STAMP_DETAIL.test(text));
  const small = textSize(pages) * SMALL;
  return pages.map((page, number) => ({
    ...page,
    rows: page.rows.filter((row, at) => {
      const text = textOf(row);
      if (isStamp(text)) return false;
      if (!isInMargin(page, at)) return true;
      const isLoneHead = number > 0 && at === 0 && sizeOf(row) < small;
      return !isLoneHead && !PAGE_NUMBER.test(text) && (counts.get(keyOf(row)) ?? 0) < often;
    }),
  }));
};

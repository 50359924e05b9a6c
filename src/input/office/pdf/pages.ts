import type { Properties } from '../properties.ts';

/** A piece of text as a page draws it; `y` is its baseline, counted downwards from the top of the page. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly font: string;
}

interface PdfPage {
  readonly height: number;
  readonly runs: readonly Run[];
}

/** The pages of a PDF, or why there are none. */
export type PdfPages =
  | { readonly kind: 'pages'; readonly pages: readonly PdfPage[]; readonly properties: Properties }
  | { readonly kind: 'encrypted' }
  | { readonly kind: 'damaged'; readonly reason: string }
  | { readonly kind: 'too-long' };

/** A yearbook has fewer pages. */
export const MOST_PAGES = 2000;
const MOST_CHARACTERS = 20_000_000;

type Matrix = readonly number[];

/** Where a transformation takes a point. */
const apply = (matrix: Matrix, x: number, y: number): { readonly x: number; readonly y: number } => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix;
  return { x: a * x + c * y + e, y: b * x + d * y + f };
};

interface Item {
  readonly str: string;
  readonly transform: readonly unknown[];
  readonly width: number;
  readonly fontName: string;
}

/** `ﬁ`, `ﬂ`: two letters drawn as one. */
const LIGATURES = /[\uFB00-\uFB06]/gu;
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F]/gu;

const cleanText = (text: string): string =>
  text.replace(LIGATURES, (sign) => sign.normalize('NFKC')).replace(CONTROL, '');

/** A run on the upright page; null for text that is turned, as watermarks are. */
const runOf = ({ str, transform, width, fontName }: Item, view: Matrix): Run | null => {
  const matrix = transform.map(Number);
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = matrix;
  const from = apply(view, x, y);
  const along = apply(view, x + a, y + b);
  const up = apply(view, x + c, y + d);
  const size = Math.hypot(up.x - from.x, up.y - from.y);
  if (Math.abs(along.y - from.y) > Math.abs(along.x - from.x) * 0.1 || size === 0 || along.x < from.x) return null;
  return { text: cleanText(str), x: from.x, y: from.y, width, size, font: fontName };
};

const isSamePlace = (a: Run, b: Run): boolean =>
  a.text === b.text && Math.abs(a.x - b.x) < 1 && Math.abs(a.y - b.y) < 1;

/** Drops text that is drawn twice to look bold. */
const withoutDoubles = (runs: readonly Run[]): Run[] =>
  runs.filter((run, at) => {
    const before = runs[at - 1];
    return run.text.trim() === '' || before === undefined || !isSamePlace(before, run);
  });

const failureOf = (error: unknown): PdfPages =>
  error instanceof Error && error.name === 'PasswordException'
    ? { kind: 'encrypted' }
    : { kind: 'damaged', reason: 'it has no readable table of its parts' };

const said = (info: object, name: string): string | null => {
  const value = Object.entries(info).find(([key]) => key === name)?.[1];
  return typeof value === 'string' && value.trim() !== '' ? value : null;
};

const open = async (bytes: Uint8Array) => {
  const { getDocumentProxy } = await import('unpdf');
  try {
    // The reader keeps what it is given, and takes no Buffer: a copy.
    return {
      kind: 'open',
      pdf: await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, stopAtErrors: false }),
    } as const;
  } catch (error) {
    return failureOf(error);
  }
};

type Pdf = Extract<Awaited<ReturnType<typeof open>>, { kind: 'open' }>['pdf'];

const readPage = async (pdf: Pdf, number: number): Promise<PdfPage> => {
  try {
    const page = await pdf.getPage(number);
    const { height, width, transform } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    page.cleanup();
    const runs = items.flatMap((item) => ('str' in item ? (runOf(item, transform.map(Number)) ?? []) : []));
    const isOnPage = ({ x, y }: Run): boolean => x > -5 && x < width + 5 && y > -5 && y < height + 5;
    return { height, runs: withoutDoubles(runs.filter(isOnPage)) };
  } catch {
    // One broken page is as good as an empty one; the others can be read.
    return { height: 0, runs: [] };
  }
};

/** Reads where a PDF draws which text. */
export const readPages = async (bytes: Uint8Array): Promise<PdfPages> => {
  const opened = await open(bytes);
  if (opened.kind !== 'open') return opened;
  const { pdf } = opened;
  if (pdf.numPages > MOST_PAGES) return { kind: 'too-long' };
  const pages: PdfPage[] = [];
  let characters = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await readPage(pdf, number);
    characters += page.runs.reduce((sum, { text }) => sum + text.length, 0);
    if (characters > MOST_CHARACTERS) return { kind: 'too-long' };
    pages.push(page);
  }
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
  await pdf.destroy();
  return { kind: 'pages', pages, properties: { title: said(info, 'Title'), creator: said(info, 'Author') } };
};

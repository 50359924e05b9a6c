/** Text that rules match on, with the way back to where it came from. */
export interface Normalised {
  /** NFC, every run of white space one blank, invisible characters gone, full-width digits narrow. */
  readonly text: string;
  /** UTF-16 offset in the source for each UTF-16 offset of `text`, its end included. */
  readonly home: (at: number) => number;
}

/** What the fast path cannot take: marks, exotic blanks, invisible signs, full-width forms, doubled blanks. */
const UNUSUAL =
  /[\p{M}\u00A0\u00AD\u1680\u2000-\u200F\u2028-\u202F\u205F-\u2064\u3000\uFEFF\uFF01-\uFF5E\t\r\n\f\v]|\u0020\u0020/u;
const INVISIBLE = /^[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/u;
const BLANK = /^\s/u;
/** A character with the marks that belong to it: what NFC may join. */
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;

const narrow = (cluster: string): string => {
  const code = cluster.charCodeAt(0);
  return cluster.length === 1 && code >= 0xff01 && code <= 0xff5e
    ? String.fromCharCode(code - 0xfee0)
    : cluster.normalize('NFC');
};

const isPlain = (source: string): boolean => !UNUSUAL.test(source) && source.normalize('NFC') === source;

/** Normalises `source`, a piece of a document that starts at UTF-16 offset `origin`. */
export const normalise = (source: string, origin: number): Normalised => {
  if (isPlain(source)) return { text: source, home: (at) => origin + at };
  const offsets: number[] = [];
  const parts: string[] = [];
  let blankBefore = false;
  for (const found of source.matchAll(CLUSTER)) {
    if (INVISIBLE.test(found[0])) continue;
    const isBlank = BLANK.test(found[0]);
    if (isBlank && blankBefore) continue;
    blankBefore = isBlank;
    const text = isBlank ? ' ' : narrow(found[0]);
    parts.push(text);
    for (let unit = 0; unit < text.length; unit++) offsets.push(origin + found.index);
  }
  offsets.push(origin + source.length);
  const home = Int32Array.from(offsets);
  return { text: parts.join(''), home: (at) => home[at] ?? origin + source.length };
};

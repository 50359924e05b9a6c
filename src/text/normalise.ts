/** Text that rules match on, with the way back to where it came from. */
export interface Normalised {
  /** NFC, every run of white space one blank, invisible characters gone, full-width digits narrow. */
  readonly text: string;
  /** UTF-16 offset in the source for each UTF-16 offset of `text`, its end included. */
  readonly home: (at: number) => number;
}

/** Single signs outside the Latin letters that NFC leaves alone and that are visible: dashes, quotes, ellipsis, ₫. */
const PLAIN_SIGNS: ReadonlySet<number> = new Set([...'–—‘’“”•…₫€'].map((sign) => sign.charCodeAt(0)));

const isPlainUnit = (unit: number): boolean =>
  (unit >= 0x20 && unit < 0x7f) ||
  (unit > 0xa0 && unit < 0x250 && unit !== 0xad) ||
  (unit >= 0x1ea0 && unit < 0x1efa) ||
  PLAIN_SIGNS.has(unit);

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

/** Text that is as it should be already: composed letters, single blanks, nothing invisible. */
const isPlain = (source: string): boolean => {
  for (let at = 0; at < source.length; at++) {
    const unit = source.charCodeAt(at);
    if (!isPlainUnit(unit) || (unit === 0x20 && source.charCodeAt(at + 1) === 0x20)) return false;
  }
  return true;
};

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

/** What a byte is to a sample: part of a word, and whether it tells anything. */
const ASCII_LETTER = 1;
const LETTER = 2;
const TELLING = 4;

/** Control characters but for NUL, tabs, line and page ends, backspace and escape: VISCII, VPS and TCVN 5712 have capitals there. */
const isControlLetter = (byte: number): boolean =>
  (byte >= 0x01 && byte <= 0x06) || (byte >= 0x10 && byte <= 0x19) || (byte >= 0x1c && byte <= 0x1e);

/** What each byte is when those of `from` to `to` and the control characters tell. */
const classesOf = (from: number, to: number): Uint8Array =>
  Uint8Array.from({ length: 256 }, (_, byte) => {
    if (isControlLetter(byte) || (byte >= from && byte <= to)) return TELLING;
    if (byte >= 0x80) return LETTER;
    return /[A-Za-z]/u.test(String.fromCharCode(byte)) ? ASCII_LETTER : 0;
  });

/** Bytes that some encoding has a letter for, and no two the same. */
const BEYOND_ASCII = classesOf(0x80, 0xff);
/** Where some encodings have capitals and others the quotes and dashes of windows-1252. */
const CAPITALS_OR_SIGNS = classesOf(0x80, 0x9f);

/** What tells encodings apart: the words with certain bytes. */
export interface Sample {
  /** One a line. */
  readonly bytes: Uint8Array;
  readonly words: number;
}

const ENOUGH = 250;
const LONGEST = 32;
const LINE_END = 0x0a;

/** Where the word that begins at `start` ends, and whether it tells anything. */
const endOfWord = (bytes: Uint8Array, start: number, classes: Uint8Array): { end: number; telling: boolean } => {
  let end = start;
  let seen = 0;
  for (; end < bytes.length; end++) {
    const kind = classes[bytes[end] ?? 0] ?? 0;
    if (kind === 0) break;
    seen |= kind;
  }
  return { end, telling: (seen & TELLING) !== 0 };
};

const sampleBy = (bytes: Uint8Array, classes: Uint8Array): Sample => {
  const sample: number[] = [];
  let words = 0;
  for (let at = 0; at < bytes.length && words < ENOUGH; at++) {
    const { end, telling } = endOfWord(bytes, at, classes);
    if (telling) {
      sample.push(...bytes.subarray(at, Math.min(end, at + LONGEST)), LINE_END);
      words++;
    }
    at = end;
  }
  return { bytes: Uint8Array.from(sample), words };
};

/** The first words with bytes beyond ASCII, however much markup stands between them. */
export const sampleOf = (bytes: Uint8Array): Sample => sampleBy(bytes, BEYOND_ASCII);

/** The first words with bytes that are capitals or signs. */
export const sampleOfCapitals = (bytes: Uint8Array): Sample => sampleBy(bytes, CAPITALS_OR_SIGNS);

/** Bytes that some encoding has a letter for; the others end a word in all of them. */
const ASCII_LETTER = 1;
const TELLING = 2;

const classOf = (byte: number): number => {
  if (byte >= 0x80) return TELLING;
  if (/[A-Za-z]/u.test(String.fromCharCode(byte))) return ASCII_LETTER;
  // Control characters but for NUL, tabs, line and page ends, backspace and escape: VISCII, VPS and TCVN 5712 have capitals there.
  return (byte >= 0x01 && byte <= 0x06) || (byte >= 0x10 && byte <= 0x19) || (byte >= 0x1c && byte <= 0x1e)
    ? TELLING
    : 0;
};

const CLASSES = Uint8Array.from({ length: 256 }, (_, byte) => classOf(byte));

/** What tells encodings apart: the words with bytes beyond ASCII. */
export interface Sample {
  /** One a line. */
  readonly bytes: Uint8Array;
  readonly words: number;
}

const ENOUGH = 1500;
const LONGEST = 32;
const LINE_END = 0x0a;

/** Where the word that begins at `start` ends, and whether it tells anything. */
const endOfWord = (bytes: Uint8Array, start: number): { end: number; telling: boolean } => {
  let end = start;
  let seen = 0;
  for (; end < bytes.length; end++) {
    const kind = CLASSES[bytes[end] ?? 0] ?? 0;
    if (kind === 0) break;
    seen |= kind;
  }
  return { end, telling: (seen & TELLING) !== 0 };
};

/** The first words that tell anything, however much markup stands between them. */
export const sampleOf = (bytes: Uint8Array): Sample => {
  const sample: number[] = [];
  let words = 0;
  for (let at = 0; at < bytes.length && words < ENOUGH; at++) {
    const { end, telling } = endOfWord(bytes, at);
    if (telling) {
      sample.push(...bytes.subarray(at, Math.min(end, at + LONGEST)), LINE_END);
      words++;
    }
    at = end;
  }
  return { bytes: Uint8Array.from(sample), words };
};

/** Vowel letters that carry a tone mark, by tone: what old and new tone placement move. */
const TONES = ['aeouy', 'àèòùỳ', 'áéóúý', 'ảẻỏủỷ', 'ãẽõũỹ', 'ạẹọụỵ'] as const;

const toneOf = new Map<string, readonly [base: string, tone: number]>();
for (const [tone, row] of TONES.entries()) {
  for (const [at, letter] of [...row].entries()) {
    const base = TONES[0][at];
    if (tone > 0 && base !== undefined) toneOf.set(letter, [base, tone]);
  }
}

const withTone = (base: string, tone: number): string => TONES[tone]?.[TONES[0].indexOf(base)] ?? base;

/** `hoà` → `hòa`, `thuý` → `thúy`, `khoẻ` → `khỏe`: a final oa, oe, uy with the mark on its second letter. */
const OLD_PLACEMENT = /^([bcdđghklmnpqrstvx]*)([ou])([àáảãạèéẻẽẹỳýỷỹỵ])$/u;

/** `tỷ` → `tỉ`, `kỹ` → `kĩ`, `quý` → `quí`: a lone final y after a consonant. `y` alone, `ngày`, `thủy` keep theirs. */
const LONE_Y = /^(qu|[bcdđghklmnpqrstvx]+)([yỳýỷỹỵ])$/u;
const Y_TO_I: Readonly<Record<string, string>> = { y: 'i', ỳ: 'ì', ý: 'í', ỷ: 'ỉ', ỹ: 'ĩ', ỵ: 'ị' };

const newPlacement = (onset: string, first: string, second: string): string | null => {
  const [base, tone] = toneOf.get(second) ?? ['', 0];
  return onset.endsWith('q') || !['oa', 'oe', 'uy'].includes(first + base)
    ? null
    : onset + withTone(first, tone) + base;
};

const foldSyllable = (syllable: string): string => {
  const [, consonants, y] = LONE_Y.exec(syllable) ?? [];
  if (consonants !== undefined && y !== undefined) return consonants + (Y_TO_I[y] ?? y);
  const [, onset, first, second] = OLD_PLACEMENT.exec(syllable) ?? [];
  return (first !== undefined && second !== undefined && newPlacement(onset ?? '', first, second)) || syllable;
};

/** The language has a few thousand syllables that can change, each is folded once. */
const KNOWN = new Map<string, string>();
const MOST_KNOWN = 20_000;

const foldKnown = (syllable: string): string => {
  const known = KNOWN.get(syllable);
  if (known !== undefined) return known;
  const folded = foldSyllable(syllable);
  if (KNOWN.size < MOST_KNOWN) KNOWN.set(syllable, folded);
  return folded;
};

/** Lower case, sign by sign where a capital would grow (İ), so that offsets stay. */
const lower = (text: string): string => {
  const small = text.toLowerCase();
  if (small.length === text.length) return small;
  let out = '';
  for (const sign of text) {
    const low = sign.toLowerCase();
    out += low.length === sign.length ? low : sign;
  }
  return out;
};

/** What a letter can be in a word that changes; each is asked once and remembered. */
const ASKED = 1;
const LETTER = 2;
const PLAIN = 4;
const FINAL = 8;
const flags = new Uint8Array(0x1_0000);

const ask = (unit: number): number => {
  const sign = String.fromCharCode(unit);
  if (!/[\p{L}\p{M}]/u.test(sign)) return ASKED;
  return ASKED + LETTER + (/[a-zđ]/u.test(sign) ? PLAIN : 0) + (/[yỳýỷỹỵàáảãạèéẻẽẹ]/u.test(sign) ? FINAL : 0);
};

const isA = (flag: number, text: string, at: number): boolean => {
  if (at >= text.length) return false;
  const unit = text.charCodeAt(at);
  const known = flags[unit] ?? 0;
  if (known !== 0) return (known & flag) !== 0;
  const found = ask(unit);
  flags[unit] = found;
  return (found & flag) !== 0;
};

const SHORTEST = 2;
const LONGEST = 5;

/** Only a short word can change, plain letters with one of the final ones behind them. */
const canChange = (text: string, start: number, end: number): boolean => {
  if (end - start < SHORTEST || end - start > LONGEST || !isA(FINAL, text, end - 1)) return false;
  for (let at = start; at < end - 1; at++) if (!isA(PLAIN, text, at)) return false;
  return true;
};

const foldWords = (text: string): string => {
  let out = '';
  let copied = 0;
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (isA(LETTER, text, at)) continue;
    if (canChange(text, start, at)) {
      out += text.slice(copied, start) + foldKnown(text.slice(start, at));
      copied = at;
    }
    start = at + 1;
  }
  return copied === 0 ? text : out + text.slice(copied);
};

/**
 * The form in which words are compared: lower case, new tone placement, i for a lone y.
 * As long as its NFC input, index for index.
 */
export const fold = (text: string): string => foldWords(lower(text));

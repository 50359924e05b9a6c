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

/** Only syllables that end in one of these letters can change; the language has a few thousand, each is folded once. */
const CANDIDATE = /(?<![\p{L}\p{M}])[a-zđ]{1,4}[yỳýỷỹỵàáảãạèéẻẽẹ](?![\p{L}\p{M}])/gu;
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

/**
 * The form in which words are compared: lower case, new tone placement, i for a lone y.
 * As long as its NFC input, index for index.
 */
export const fold = (text: string): string => lower(text).replace(CANDIDATE, foldKnown);

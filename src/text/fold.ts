/** Vowel letters that carry a tone mark, by tone: what old and new tone placement move. */
const TONES = ['aeouy', 'àèòùỳ', 'áéóúý', 'ảẻỏủỷ', 'ãẽõũỹ', 'ạẹọụỵ'] as const;

const toneTable = new Map<string, readonly [base: string, tone: number]>();
for (const [tone, row] of TONES.entries()) {
  for (const [at, letter] of [...row].entries()) {
    const base = TONES[0][at];
    if (tone > 0 && base !== undefined) toneTable.set(letter, [base, tone]);
  }
}

const withTone = (base: string, tone: number): string => TONES[tone]?.[TONES[0].indexOf(base)] ?? base;

/** `hoà` → `hòa`, `thuý` → `thúy`, `khoẻ` → `khỏe`: a final oa, oe, uy with the mark on its second letter. */
const OLD_PLACEMENT = /(?<![\p{L}\p{M}])([bcdđghklmnpqrstvx]*)([ou])([àáảãạèéẻẽẹỳýỷỹỵ])(?![\p{L}\p{M}])/gu;

const movePlacement = (syllable: string, onset: string, first: string, second: string): string => {
  const [base, tone] = toneTable.get(second) ?? ['', 0];
  const diphthong = first + base;
  if (onset.endsWith('q') || !['oa', 'oe', 'uy'].includes(diphthong)) return syllable;
  return onset + withTone(first, tone) + base;
};

/** `tỷ` → `tỉ`, `kỹ` → `kĩ`, `quý` → `quí`: a lone final y after a consonant. `y` alone, `ngày`, `thủy` keep theirs. */
const LONE_Y = /(?<![\p{L}\p{M}])(qu|[bcdđghklmnpqrstvx]+)([yỳýỷỹỵ])(?![\p{L}\p{M}])/gu;
const Y_TO_I: Readonly<Record<string, string>> = { y: 'i', ỳ: 'ì', ý: 'í', ỷ: 'ỉ', ỹ: 'ĩ', ỵ: 'ị' };

/** Lower case, code unit by code unit, so that offsets stay (İ would grow). */
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
export const fold = (text: string): string =>
  lower(text)
    .replace(OLD_PLACEMENT, movePlacement)
    .replace(LONE_Y, (_, onset: string, y: string) => onset + (Y_TO_I[y] ?? y));

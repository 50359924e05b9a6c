/** Letters: what shares are counted of. */
const LETTER = /\p{L}/gu;
/** `ơ ư đ ă` and the letters of the block that was made for Vietnamese (`ạ … ỹ`). */
const VIETNAMESE_LETTER = /[ăđơư\u1EA0-\u1EF9]/giu;
/** Letters that the neighbours of Vietnamese (Yoruba has `ẹ ọ`) do without. */
const TELLING_LETTER = /[đơưấầẩẫậắằẳẵặếềểễệốồổỗộớờởỡợứừửữự]/giu;
const MARKED_LETTER = /[\u00C0-\u024F\u1EA0-\u1EF9]/gu;

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** How Vietnamese the letters of a text are, each a share of all letters (0 to 1). */
export interface LetterShares {
  readonly letters: number;
  readonly vietnamese: number;
  readonly telling: number;
  readonly marked: number;
}

/** Counts the letters of `text`, which may be composed or decomposed. */
export const letterShares = (text: string): LetterShares => {
  const composed = text.normalize('NFC');
  const letters = countOf(composed, LETTER);
  const share = (pattern: RegExp): number => (letters === 0 ? 0 : countOf(composed, pattern) / letters);
  return {
    letters,
    vietnamese: share(VIETNAMESE_LETTER),
    telling: share(TELLING_LETTER),
    marked: share(MARKED_LETTER),
  };
};

/** True when the letters alone settle it: one in twenty Vietnamese, among them some that no neighbour has. */
export const looksVietnamese = ({ vietnamese, telling }: LetterShares): boolean =>
  vietnamese >= 0.05 && telling >= 0.02;

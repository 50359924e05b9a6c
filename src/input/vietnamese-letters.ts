/** How Vietnamese the letters of a text are, each a share of all letters (0 to 1). */
export interface LetterShares {
  readonly letters: number;
  /** `ă đ ơ ư` and the letters of the block that was made for Vietnamese (`ạ … ỹ`). */
  readonly vietnamese: number;
  /** Those that the neighbours of Vietnamese (Yoruba has `ẹ ọ`) do without. */
  readonly telling: number;
  /** Letters with any mark. */
  readonly marked: number;
}

const LETTER = 1;
const MARKED = 2;
const VIETNAMESE = 4;
const TELLING = 8;

/** Letters beyond this (Greek and what follows, but for Vietnamese) have no mark that matters here. */
const TABLE_SIZE = 0x1f00;
const TELLING_LETTERS = 'đơưấầẩẫậắằẳẵặếềểễệốồổỗộớờởỡợứừửữựĐƠƯẤẦẨẪẬẮẰẲẴẶẾỀỂỄỆỐỒỔỖỘỚỜỞỠỢỨỪỬỮỰ';

const flagsOf = (sign: string): number => {
  if (!/\p{L}/u.test(sign)) return 0;
  const marked = /[\u00C0-\u024F\u1EA0-\u1EF9]/u.test(sign) ? MARKED : 0;
  const vietnamese = /[ăđơưĂĐƠƯ\u1EA0-\u1EF9]/u.test(sign) ? VIETNAMESE : 0;
  return LETTER | marked | vietnamese | (TELLING_LETTERS.includes(sign) ? TELLING : 0);
};

const FLAGS = Uint8Array.from({ length: TABLE_SIZE }, (_, code) => flagsOf(String.fromCharCode(code)));

/** Counts the letters of `text`, which may be composed or decomposed. */
export const letterShares = (text: string): LetterShares => {
  const composed = text.normalize('NFC');
  let letters = 0;
  let marked = 0;
  let vietnamese = 0;
  let telling = 0;
  for (let at = 0; at < composed.length; at++) {
    const code = composed.charCodeAt(at);
    // Thai, Chinese and the like: letters, near enough.
    const flags = code < TABLE_SIZE ? (FLAGS[code] ?? 0) : code >= 0x3040 && code < 0xfe00 ? LETTER : 0;
    letters += flags & LETTER;
    marked += (flags & MARKED) >> 1;
    vietnamese += (flags & VIETNAMESE) >> 2;
    telling += (flags & TELLING) >> 3;
  }
  const share = (count: number): number => (letters === 0 ? 0 : count / letters);
  return { letters, vietnamese: share(vietnamese), telling: share(telling), marked: share(marked) };
};

/** True when the letters alone settle it: one in twenty Vietnamese, among them some that no neighbour has. */
export const looksVietnamese = ({ vietnamese, telling }: LetterShares): boolean =>
  vietnamese >= 0.05 && telling >= 0.02;

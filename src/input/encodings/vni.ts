import { textOf } from './code-units.ts';
import type { Encoding } from './encoding.ts';
import { windows1252Table } from './single-byte.ts';

/** Letters of their own, as windows-1252 shows their byte: `ñ` is đ. */
const SINGLES = { shown: 'ñôöíìæóòîÑÔÖÍÌÆÓÒÎ', letters: 'đơưíìỉĩịỵĐƠƯÍÌỈĨỊỴ' } as const;

/** The marks that follow a letter, as windows-1252 shows their byte: `aù` is á, `ôù` is ớ. */
const TONES = 'ùøûõï';
const CIRCUMFLEX = `${TONES}âáàåãä`;
const BREVE = `${CIRCUMFLEX}êéèúüë`;

/** What each letter becomes with each mark. */
const PAIRS: readonly (readonly [base: string, marks: string, letters: string])[] = [
  ['a', BREVE, 'áàảãạâấầẩẫậăắằẳẵặ'],
  ['e', CIRCUMFLEX, 'éèẻẽẹêếềểễệ'],
  ['o', CIRCUMFLEX, 'óòỏõọôốồổỗộ'],
  ['ô', TONES, 'ớờởỡợ'],
  ['u', TONES, 'úùủũụ'],
  ['ö', TONES, 'ứừửữự'],
  ['y', TONES, 'ýỳỷỹỵ'],
];

const byteOf = (shown: string): number => shown.charCodeAt(0);

const tableOfSingles = (): Uint16Array => {
  const table = windows1252Table();
  for (const [at, letter] of [...SINGLES.letters].entries()) table[SINGLES.shown.charCodeAt(at)] = letter.charCodeAt(0);
  return table;
};

/** By base × 256 + mark; a capital base makes a capital whichever case its mark has. */
const tableOfPairs = (): Uint16Array => {
  const table = new Uint16Array(0x1_0000);
  for (const [base, marks, letters] of PAIRS) {
    for (const [at, mark] of [...marks].entries()) {
      const letter = letters[at] ?? '';
      for (const written of [mark, mark.toUpperCase()]) {
        table[byteOf(base) * 256 + byteOf(written)] = letter.charCodeAt(0);
        table[byteOf(base.toUpperCase()) * 256 + byteOf(written)] = letter.toUpperCase().charCodeAt(0);
      }
    }
  }
  return table;
};

const ONE = tableOfSingles();
const TWO = tableOfPairs();
const REPLACEMENT = 0xfffd;

/** Mark bytes, which mean nothing after any other letter. */
const MARKS = Uint8Array.from({ length: 256 }, (_, byte) =>
  [...BREVE, ...BREVE.toUpperCase()].some((mark) => byteOf(mark) === byte) ? 1 : 0,
);

/** Reads letter by letter; `strays` is what marks without their letter become. */
const read = (bytes: Uint8Array, strays: Uint16Array): string => {
  const units = new Uint16Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    const pair = TWO[byte * 256 + (bytes[at + 1] ?? 0)] ?? 0;
    if (pair !== 0) at++;
    units[length++] = pair !== 0 ? pair : ((MARKS[byte] === 1 ? strays : ONE)[byte] ?? byte);
  }
  return textOf(units.subarray(0, length));
};

const LOST = new Uint16Array(256).fill(REPLACEMENT);

/** VNI for Windows: a marked letter is the plain one and then a byte for its marks. */
export const vni: Encoding = {
  name: 'vni',
  labels: ['vni', 'x-viet-vni', 'x-vni', 'vni-win', 'vni-windows'],
  decode: (bytes) => read(bytes, ONE),
  probe: (bytes) => read(bytes, LOST),
};

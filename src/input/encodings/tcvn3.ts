import type { Encoding } from './encoding.ts';
import { singleByte } from './single-byte.ts';

/** Capitals that TCVN 5712 adds below; the fonts of TCVN3 have none of them. */
const CONTROLS = [' ÚỤ ỪỬỮ         ', ' ỨỰỲỶỸÝỴ        '];
const CAPITALS = ['ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨ', 'ÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ'];

/** 0xAD is `ư`, the commonest letter of all, where Latin-1 has the soft hyphen; 0xB0 to 0xB4 are tone marks by themselves. */
const UPPER = [
  ' ĂÂÊÔƠƯĐăâêôơưđẰ', // a0
  '\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴ', // b0
  'ẮẦẨẪẤỀặầẩẫấậèỂẻẽ', // c0
  'éẹềểễếệìỉỄẾỒĩíịò', // d0
  'Ổỏõóọồổỗốộờởỡớợù', // e0
  'ỖủũúụừửữứựỳỷỹýỵỐ', // f0
];

const NAME = 'tcvn3';
const LABELS = [
  'tcvn3',
  'tcvn',
  'tcvn-5712',
  'tcvn5712',
  'tcvn5712-1',
  'x-viet-tcvn',
  'x-viet-tcvn5712',
  'vscii',
  'abc',
];

const asInFonts = singleByte({ from: 0xa0, signs: UPPER });
const asInStandard = singleByte({ from: 0x00, signs: CONTROLS }, { from: 0x80, signs: [...CAPITALS, ...UPPER] });

/** TCVN3 (ABC) as word processors and web pages write it: 0x80 to 0x9F are the quotes and dashes of windows-1252. */
export const tcvn3: Encoding = { name: NAME, labels: LABELS, decode: asInFonts, probe: asInFonts };

/** The standard behind it, TCVN 5712-1: the same letters, and there the capitals that the fonts lack. */
export const tcvn5712: Encoding = { name: NAME, labels: LABELS, decode: asInStandard, probe: asInStandard };

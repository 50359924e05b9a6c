import type { Encoding } from './encoding.ts';
import { restoreCapitals } from './lost-capitals.ts';
import { plausibility } from './plausibility.ts';
import { sampleOfCapitals } from './sample.ts';
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

const asInFonts = singleByte({ from: 0xa0, signs: UPPER });
const asInStandard = singleByte({ from: 0x00, signs: CONTROLS }, { from: 0x80, signs: [...CAPITALS, ...UPPER] });

/** Whether 0x80 to 0x9F are the capitals of TCVN 5712-1: their words are syllables then, and none with quotes and dashes instead. */
const followsStandard = (bytes: Uint8Array): boolean => {
  const sample = sampleOfCapitals(bytes);
  return sample.words > 0 && plausibility(asInStandard(sample.bytes)) > plausibility(asInFonts(sample.bytes));
};

/**
 * TCVN3 (ABC), and the standard behind it. In the fonts of word processors and web pages 0x80 to 0x9F are the quotes and dashes of
 * windows-1252, and a letter with a tone has one byte for both its cases.
 */
export const tcvn3: Encoding = {
  name: 'tcvn3',
  labels: ['tcvn3', 'tcvn', 'tcvn-5712', 'tcvn5712', 'tcvn5712-1', 'x-viet-tcvn', 'x-viet-tcvn5712', 'vscii', 'abc'],
  decode: (bytes) => (followsStandard(bytes) ? asInStandard(bytes) : restoreCapitals(asInFonts(bytes))),
  probe: (bytes) => (followsStandard(bytes) ? asInStandard(bytes) : asInFonts(bytes)),
};

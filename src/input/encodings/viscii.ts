import type { Encoding } from './encoding.ts';
import { singleByte } from './single-byte.ts';

/** Six capitals stand among the control characters: the 134 letters do not fit above ASCII. */
const CONTROLS = ['  Ẳ  ẴẪ         ', '    Ỷ    Ỹ    Ỵ '];

const UPPER = [
  'ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ', // 80
  'ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ', // 90
  'Õắằặấầẩậẽẹếềểễệố', // a0
  'ồổỗỠƠộờởịỰỨỪỬơớƯ', // b0
  'ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ', // c0
  'ĐứÒÓÔạỷừửÙÚỹỵÝỡư', // d0
  'àáâãảăữẫèéêẻìíĩỉ', // e0
  'đựòóôõỏọụùúũủýợỮ', // f0
];

const decode = singleByte({ from: 0x00, signs: CONTROLS }, { from: 0x80, signs: UPPER });

/** VISCII (RFC 1456), the encoding of mail and news groups. */
export const viscii: Encoding = {
  name: 'viscii',
  labels: ['viscii', 'csviscii', 'x-viet-viscii'],
  decode,
  probe: decode,
};

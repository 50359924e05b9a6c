import type { Encoding } from './encoding.ts';
import { singleByte } from './single-byte.ts';

/** Fourteen capitals stand among the control characters. */
const CONTROLS = ['  ẠẬẶẸỆ         ', 'ỊỌỘỢỤỰ   Ỵ  ẪỮ  '];

const UPPER = [
  'ÀẢÃẤẦẨọỗĂếềểệẮẰẲ', // 80
  'Ế‘’ỀỂỄỐỒỔỖýỷỵỚỜỞ', // 90
  ' ắằẳẵặỠớÙờởỡŨỨợỪ', // a0
  'ổỬỲỸÍÌộỈĨÓửữÒỎÕự', // b0
  'ầÁÂấẩẫậđẻÉÊẹỉễịỹ', // c0
  'ƯỦồốÔỏơÈừứÚũưÝẺß', // d0
  'àáâãảạăçèéêẽìíîĩ', // e0
  'ẴĐòóôõöƠụùúủüỶẼỳ', // f0
];

const decode = singleByte({ from: 0x00, signs: CONTROLS }, { from: 0x80, signs: UPPER });

/** The encoding of the Vietnamese Professionals Society, which the press abroad wrote in. */
export const vps: Encoding = { name: 'vps', labels: ['vps', 'x-viet-vps', 'x-vps'], decode, probe: decode };

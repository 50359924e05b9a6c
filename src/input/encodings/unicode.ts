import { isUtf8 } from 'node:buffer';
import type { Encoding } from './encoding.ts';

const SAMPLE = 65_536;
const REPLACEMENT = '\uFFFD';

/** An encoding that the platform reads. */
export const standard = (name: string): Encoding => {
  const decode = (bytes: Uint8Array): string => new TextDecoder(name).decode(bytes);
  return { name, labels: [name], decode, probe: decode };
};

/** `e` and its tone mark apart become one letter: the text counts as everyone else's does. */
export const composed = (encoding: Encoding): Encoding => {
  const decode = (bytes: Uint8Array): string => encoding.decode(bytes).normalize('NFC');
  return { ...encoding, decode, probe: decode };
};

/** With its mark, which goes. */
const utf32 = (name: string, littleEndian: boolean): Encoding => {
  const decode = (bytes: Uint8Array): string => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let text = '';
    for (let at = 4; at + 4 <= bytes.length; at += 4) {
      const sign = view.getUint32(at, littleEndian);
      text += sign > 0x10ffff ? REPLACEMENT : String.fromCodePoint(sign);
    }
    return text;
  };
  return { name, labels: [name], decode, probe: decode };
};

export const UTF_8 = standard('utf-8');
const UTF_16LE = standard('utf-16le');
const UTF_16BE = standard('utf-16be');

/** Byte-order marks, the longer first. */
const MARKS: readonly (readonly [mark: readonly number[], encoding: Encoding])[] = [
  [[0xff, 0xfe, 0, 0], utf32('utf-32le', true)],
  [[0, 0, 0xfe, 0xff], utf32('utf-32be', false)],
  [[0xef, 0xbb, 0xbf], UTF_8],
  [[0xff, 0xfe], UTF_16LE],
  [[0xfe, 0xff], UTF_16BE],
];

/** The encoding that a byte-order mark names. */
export const encodingByMark = (bytes: Uint8Array): Encoding | null =>
  MARKS.find(([mark]) => mark.every((byte, at) => bytes[at] === byte))?.[1] ?? null;

export const hasNul = (bytes: Uint8Array): boolean => bytes.subarray(0, SAMPLE).includes(0);

const countNuls = (bytes: Uint8Array, from: 0 | 1): number => {
  let nuls = 0;
  for (let at = from; at < Math.min(bytes.length, SAMPLE); at += 2) if (bytes[at] === 0) nuls++;
  return nuls;
};

/** Vietnamese in UTF-16 has a zero byte in three of four units (blanks, plain letters), always on the same side. */
export const utf16WithoutMark = (bytes: Uint8Array): Encoding | null => {
  const units = Math.floor(Math.min(bytes.length, SAMPLE) / 2);
  const even = countNuls(bytes, 0);
  const odd = countNuls(bytes, 1);
  if (units < 2) return null;
  if (odd >= units * 0.3 && even <= units * 0.02) return UTF_16LE;
  if (even >= units * 0.3 && odd <= units * 0.02) return UTF_16BE;
  return null;
};

/** True for UTF-8, with some broken bytes too: at least four signs of two or more bytes for each. */
export const isMostlyUtf8 = (bytes: Uint8Array): boolean => {
  if (isUtf8(bytes)) return true;
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, SAMPLE));
  const invalid = text.split(REPLACEMENT).length - 1;
  const valid = (text.match(/[^\p{ASCII}]/gu)?.length ?? 0) - invalid;
  return valid > invalid * 4;
};

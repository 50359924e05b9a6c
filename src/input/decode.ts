import { isUtf8 } from 'node:buffer';
import type { Input, Issue } from '../model.ts';
import { sniffFormat } from './file-format.ts';
import { letterShares, looksVietnamese } from './vietnamese-letters.ts';

/** The text of an input with the encoding that was used, or the issue that says what it is instead. */
export type Decoded =
  | { readonly kind: 'text'; readonly text: string; readonly encoding: string; readonly issues: readonly Issue[] }
  | { readonly kind: 'issue'; readonly issue: Issue };

const SAMPLE = 65_536;
const REPLACEMENT = '\uFFFD';

const countNuls = (bytes: Uint8Array, from: 0 | 1): number => {
  let nuls = 0;
  for (let at = from; at < Math.min(bytes.length, SAMPLE); at += 2) if (bytes[at] === 0) nuls++;
  return nuls;
};

/** Vietnamese in UTF-16 has a zero byte in three of four units (blanks, plain letters), always on the same side. */
const utf16WithoutMark = (bytes: Uint8Array): string | null => {
  const units = Math.floor(Math.min(bytes.length, SAMPLE) / 2);
  const even = countNuls(bytes, 0);
  const odd = countNuls(bytes, 1);
  if (units < 2) return null;
  if (odd >= units * 0.3 && even <= units * 0.02) return 'utf-16le';
  if (even >= units * 0.3 && odd <= units * 0.02) return 'utf-16be';
  return null;
};

const encodingByMark = (bytes: Uint8Array): string | null => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
};

/** Sequences of two or more bytes that are valid UTF-8, against bytes that are not, in the sample. */
const utf8Evidence = (bytes: Uint8Array): { valid: number; invalid: number } => {
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, SAMPLE));
  const invalid = text.split(REPLACEMENT).length - 1;
  return { valid: (text.match(/[^\p{ASCII}]/gu)?.length ?? 0) - invalid, invalid };
};

const isVietnamese1258 = (bytes: Uint8Array): boolean =>
  looksVietnamese(letterShares(new TextDecoder('windows-1258').decode(bytes.subarray(0, SAMPLE))));

/** Which encoding reads `bytes`; null when they are no text at all. */
const detect = (bytes: Uint8Array): string | null => {
  const marked = encodingByMark(bytes);
  if (marked !== null) return marked;
  if (bytes.subarray(0, SAMPLE).includes(0)) return utf16WithoutMark(bytes);
  if (isUtf8(bytes)) return 'utf-8';
  const { valid, invalid } = utf8Evidence(bytes);
  if (valid > invalid * 4) return 'utf-8';
  return isVietnamese1258(bytes) ? 'windows-1258' : 'utf-8';
};

const countReplacements = (text: string): number => {
  let count = 0;
  for (let at = text.indexOf(REPLACEMENT); at >= 0; at = text.indexOf(REPLACEMENT, at + 1)) count++;
  return count;
};

/** More than one sign in twenty is a control character or a gap: the bytes are something else than text. */
const isGarbage = (text: string): boolean => {
  const sample = text.slice(0, SAMPLE);
  const odd = sample.match(/[\u0000-\u0008\u000E-\u001A\u001C-\u001F\uFFFD]/gu)?.length ?? 0;
  return odd > sample.length / 20;
};

/**
 * Decodes an input: UTF-8 or UTF-16 with or without a byte-order mark, windows-1258 when the result reads as Vietnamese.
 * The byte-order mark goes, nothing else changes.
 */
export const decode = ({ source, bytes }: Input): Decoded => {
  const binary = (format: string): Decoded => ({
    kind: 'issue',
    issue: { code: 'binary', severity: 'error', source, format },
  });
  const format = sniffFormat(bytes);
  if (format !== null) return binary(format);
  const encoding = detect(bytes);
  if (encoding === null) return binary('data with NUL bytes');
  const text = new TextDecoder(encoding).decode(bytes);
  if (isGarbage(text)) return binary('data');
  const count = encoding === 'utf-8' && isUtf8(bytes) ? 0 : countReplacements(text);
  const issues: Issue[] = count > 0 ? [{ code: 'invalid-bytes', severity: 'warning', source, encoding, count }] : [];
  return { kind: 'text', text, encoding, issues };
};

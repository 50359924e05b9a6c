import { isUtf8 } from 'node:buffer';
import type { Input, Issue } from '../model.ts';
import { detect } from './encodings/detect.ts';
import { encodingByMark } from './encodings/unicode.ts';
import { sniffFormat } from './file-format.ts';

/** The text of an input with the encoding that was used, or the issue that says what it is instead. */
export type Decoded =
  | { readonly kind: 'text'; readonly text: string; readonly encoding: string; readonly issues: readonly Issue[] }
  | { readonly kind: 'issue'; readonly issue: Issue };

const SAMPLE = 65_536;
const REPLACEMENT = '\uFFFD';

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
 * Decodes an input in any encoding that Vietnamese is written in, as its bytes, its declarations and the text that comes out agree.
 * The byte-order mark goes, nothing else changes.
 */
export const decode = ({ source, bytes, charset = '' }: Input): Decoded => {
  const binary = (format: string): Decoded => ({
    kind: 'issue',
    issue: { code: 'binary', severity: 'error', source, format },
  });
  const format = encodingByMark(bytes) === null ? sniffFormat(bytes) : null;
  if (format !== null) return binary(format);
  const detected = detect(bytes, charset === '' ? null : charset);
  if (detected === null) return binary('data with NUL bytes');
  const { name: encoding, decode: read } = detected.encoding;
  const text = read(bytes);
  if (isGarbage(text)) return binary('data');
  const issues: Issue[] = [];
  if (detected.wrong !== null)
    issues.push({ code: 'decoding', severity: 'warning', source, declared: detected.wrong, used: encoding });
  const count = encoding === 'utf-8' && isUtf8(bytes) ? 0 : countReplacements(text);
  if (count > 0) issues.push({ code: 'invalid-bytes', severity: 'warning', source, encoding, count });
  return { kind: 'text', text, encoding, issues };
};

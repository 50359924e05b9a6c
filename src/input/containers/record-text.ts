import { isUtf8 } from 'node:buffer';
import { decode } from '../decode.ts';

/** The text of a record in whatever encoding it is; null when it is no text. */
export const recordText = (source: string, bytes: Buffer): string | null => {
  if (isUtf8(bytes)) return bytes.toString('utf8');
  const decoded = decode({ source, bytes });
  return decoded.kind === 'text' ? decoded.text : null;
};

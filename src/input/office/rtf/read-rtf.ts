import type { Issue } from '../../../model.ts';
import type { Document } from '../../readers/reader.ts';
import { hasWords, readFlow } from '../read-flow.ts';
import { interpret } from './interpret.ts';

/** Reads an RTF file. */
export const readRtf = (bytes: Uint8Array, source: string, format: string): Document | Issue => {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const { root, properties } = interpret(text);
  const document = readFlow(root, properties);
  return hasWords(document) ? document : { code: 'no-text', severity: 'error', source, format };
};

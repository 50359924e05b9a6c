import type { ByteReader } from './reader.ts';

const format = 'RTF';

/** Rich Text Format: what Word and WordPad exchange. */
export const rtfReader: ByteReader = {
  name: 'rtf',
  endings: ['.rtf'],
  format,
  read: async (bytes, source) => (await import('../office/rtf/read-rtf.ts')).readRtf(bytes, source, format),
};

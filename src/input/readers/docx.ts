import type { ByteReader } from './reader.ts';

const format = 'DOCX (Word)';

/** Word files since 2007. */
export const docxReader: ByteReader = {
  name: 'docx',
  endings: ['.docx'],
  format,
  read: async (bytes, source) => (await import('../office/read-docx.ts')).readDocx(bytes, source, format),
};

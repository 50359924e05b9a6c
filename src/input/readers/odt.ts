import type { ByteReader } from './reader.ts';

const format = 'ODT (OpenDocument)';

/** Texts of LibreOffice and OpenOffice. */
export const odtReader: ByteReader = {
  name: 'odt',
  endings: ['.odt'],
  format,
  read: async (bytes, source) => (await import('../office/read-odt.ts')).readOdt(bytes, source, format),
};

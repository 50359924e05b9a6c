import type { ByteReader } from './reader.ts';

const format = 'PDF';

/** The text layer of PDF files. */
export const pdfReader: ByteReader = {
  name: 'pdf',
  endings: ['.pdf'],
  format,
  read: async (bytes, source) => (await import('../office/pdf/read-pdf.ts')).readPdf(bytes, source, format),
};

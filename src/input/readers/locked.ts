import type { ByteReader } from './reader.ts';

const format = 'Office file with a password';

/** Word files that were saved with a password. */
export const lockedReader: ByteReader = {
  name: 'locked',
  endings: [],
  format,
  read: (_bytes, source) => Promise.resolve({ code: 'encrypted', severity: 'error', source, format }),
};

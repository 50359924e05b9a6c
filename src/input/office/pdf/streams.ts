import { inflateSync } from 'node:zlib';

/** The text of a report of a thousand pages unpacks to less than this. */
const LARGEST = 256 * 1024 * 1024;
const MOST_STREAMS = 200_000;
const LONGEST_DICTIONARY = 2000;

/** The dictionary before a stream: from the last `<<` or `obj` on. */
const dictionaryBefore = (file: Buffer, at: number): string =>
  file
    .toString('latin1', Math.max(0, at - LONGEST_DICTIONARY), at)
    .split(/ obj(?![a-z])/u)
    .at(-1) ?? '';

const countFilters = (dictionary: string): number =>
  /\/Subtype\s*\/Image/u.test(dictionary) ? 0 : (dictionary.match(/\/(?:FlateDecode|Fl)(?![A-Za-z])/gu)?.length ?? 0);

/** How large a packed stream becomes, counted up to `limit`; 0 for what is no packed stream. */
const unpackedSize = (packed: Buffer, filters: number, limit: number): number => {
  let bytes = packed;
  for (let round = 0; round < Math.min(filters, 4); round++) {
    try {
      bytes = inflateSync(bytes, { maxOutputLength: limit, finishFlush: 2 });
    } catch (error) {
      const isTooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
      return isTooLarge ? limit : 0;
    }
  }
  return filters === 0 ? 0 : bytes.length;
};

/** True when the packed parts of a PDF, its pictures aside, unpack to more than any text. */
export const isPdfBomb = (bytes: Uint8Array): boolean => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let left = LARGEST;
  let at = file.indexOf('stream');
  for (let count = 0; at >= 0 && count < MOST_STREAMS; count++) {
    const end = file.indexOf('endstream', at);
    const filters = countFilters(dictionaryBefore(file, at));
    const start = at + (file[at + 6] === 13 ? 8 : 7);
    left -= filters === 0 ? 0 : unpackedSize(file.subarray(start, end < 0 ? file.length : end), filters, left);
    if (left <= 0) return true;
    at = end < 0 ? -1 : file.indexOf('stream', end + 9);
  }
  return false;
};

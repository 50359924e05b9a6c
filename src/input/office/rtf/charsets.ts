/** Windows' numbers of alphabets, as `\fcharset` gives them, with their encodings. */
const BY_CHARSET: Readonly<Record<number, string>> = {
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
};

/** Fonts of signs: their letters are pictures. */
const SYMBOLS = 2;

const decoders = new Map<string, InstanceType<typeof TextDecoder>>();

const decoderOf = (encoding: string): InstanceType<typeof TextDecoder> => {
  const known = decoders.get(encoding) ?? new TextDecoder(encoding);
  decoders.set(encoding, known);
  return known;
};

/** The encoding of `\ansicpg1258`; that of Western Windows when the number is unknown. */
export const encodingOfPage = (page: number): string => {
  if (page === 65001) return 'utf-8';
  if (page === 932) return 'shift_jis';
  if (page === 936) return 'gbk';
  return (page >= 1250 && page <= 1258) || page === 874 ? `windows-${page}` : 'windows-1252';
};

/** The encoding of a font, that of the file when the font has none of its own; null for a font of signs. */
export const encodingOfFont = (charset: number | undefined, page: string): string | null =>
  charset === SYMBOLS ? null : ((charset === undefined ? undefined : BY_CHARSET[charset]) ?? page);

/** Decodes bytes that came as `\'hh`; a sign of a font of signs is a bullet. */
export const decodeBytes = (bytes: readonly number[], encoding: string | null): string =>
  encoding === null ? '•'.repeat(bytes.length) : decoderOf(encoding).decode(Uint8Array.from(bytes));

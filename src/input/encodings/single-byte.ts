import { textOf } from './code-units.ts';

/** Signs that stand for consecutive bytes; a blank leaves its byte as it is. */
interface Rows {
  readonly from: number;
  readonly signs: readonly string[];
}

const UNUSED = ' ';

const put = (table: Uint16Array, { from, signs }: Rows): void => {
  for (const [at, sign] of [...signs.join('')].entries()) if (sign !== UNUSED) table[from + at] = sign.charCodeAt(0);
};

/** Written out, because the platform reads these bytes as control characters (Node 20). */
const QUOTES_AND_DASHES = ['€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž ', ' ‘’“”•–—˜™š›œ žŸ'];

/** What each byte is where an encoding says nothing else. */
export const windows1252Table = (): Uint16Array => {
  const table = Uint16Array.from({ length: 256 }, (_, byte) => byte);
  put(table, { from: 0x80, signs: QUOTES_AND_DASHES });
  return table;
};

/** A decoder of one byte a sign, from the signs of each row of bytes. */
export const singleByte = (...parts: readonly Rows[]): ((bytes: Uint8Array) => string) => {
  const table = windows1252Table();
  for (const part of parts) put(table, part);
  return (bytes) => textOf(Uint16Array.from(bytes, (byte) => table[byte] ?? byte));
};

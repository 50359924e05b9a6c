import { isUtf8 } from 'node:buffer';

/** What DOS wrote its names in: the upper half of code page 437. */
const CP437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0';

/** The name of a member: UTF-8 whether it says so or not, else as DOS would show it. */
export const memberName = (raw: Uint8Array): string => {
  const name = isUtf8(raw)
    ? new TextDecoder().decode(raw)
    : Array.from(raw, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : (CP437[byte - 0x80] ?? '?'))).join('');
  return name.replace(/\\/gu, '/');
};

/** `../../etc/passwd`, `/etc/passwd`, `C:/Windows`, a name with a NUL: what would leave the directory it is unpacked to. */
export const isUnsafe = (name: string): boolean =>
  name.startsWith('/') || /^[a-z]:/iu.test(name) || name.includes('\0') || name.split('/').includes('..');

/** What packers and systems leave beside the files: `__MACOSX/._a.html`, `.git/config`, `Thumbs.db`. */
export const isLitter = (name: string): boolean =>
  name.split('/').some((part) => part.startsWith('.') || ['__MACOSX', 'node_modules', 'Thumbs.db'].includes(part));

import type { Encoding } from './encoding.ts';
import { tcvn3 } from './tcvn3.ts';
import { composed, standard, UTF_8 } from './unicode.ts';
import { viscii } from './viscii.ts';
import { vni } from './vni.ts';
import { vps } from './vps.ts';
import { windows1252 } from './windows-1252.ts';

/** The encodings that Vietnamese is written in with a byte or two a letter; of equal readings the first is taken. */
export const VIETNAMESE: readonly Encoding[] = [UTF_8, composed(standard('windows-1258')), tcvn3, viscii, vni, vps];

/** The name that the platform has for a charset: `ISO-8859-1` is windows-1252. */
const standardName = (label: string): string | null => {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
};

/** What a declared charset means; null for a name that nobody knows. */
export const encodingNamed = (declared: string): Encoding | null => {
  const label = declared.trim().toLowerCase();
  const own = VIETNAMESE.find(({ labels }) => labels.includes(label));
  if (own !== undefined) return own;
  const name = standardName(label);
  if (name === null) return null;
  return [...VIETNAMESE, windows1252].find((encoding) => encoding.name === name) ?? standard(name);
};

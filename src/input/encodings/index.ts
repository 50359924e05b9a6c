import type { Encoding } from './encoding.ts';
import { tcvn3, tcvn5712 } from './tcvn3.ts';
import { standard, UTF_8 } from './unicode.ts';
import { viscii } from './viscii.ts';
import { vni } from './vni.ts';
import { vps } from './vps.ts';
import { windows1252 } from './windows-1252.ts';

/** The encodings that Vietnamese is written in with a byte or two a letter; of equal readings the first is taken. */
export const VIETNAMESE: readonly Encoding[] = [UTF_8, standard('windows-1258'), tcvn3, tcvn5712, viscii, vni, vps];

/** The name that the platform has for a charset: `ISO-8859-1` is windows-1252. */
const standardName = (label: string): string | null => {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
};

/** What a declared charset may mean: one encoding, two for TCVN3, none for a name that nobody knows. */
export const encodingsNamed = (declared: string): readonly Encoding[] => {
  const label = declared.trim().toLowerCase();
  const own = VIETNAMESE.filter(({ labels }) => labels.includes(label));
  if (own.length > 0) return own;
  const name = standardName(label);
  if (name === null) return [];
  const known = [...VIETNAMESE, windows1252].filter((encoding) => encoding.name === name);
  return known.length > 0 ? known : [standard(name)];
};

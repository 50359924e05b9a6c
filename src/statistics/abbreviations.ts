import { fold } from '../text/fold.ts';

/** `dịch vụ công trực tuyến (DVCTT)`: an abbreviation behind what it stands for. */
const DEFINITION = /\((?<short>\p{Lu}[\p{Lu}&]{1,8})\)/gu;

const LONGEST = 14;

const SKIPPED: ReadonlySet<string> = new Set(['và', 'của', 'về', 'các', '-', '–', '&'].map(fold));

const initialOf = (word: string): string => (word.normalize('NFD')[0] ?? '').toUpperCase();

/** What everyone who reads statistics knows; written out it makes a label long and no clearer. */
const EVERYDAY: ReadonlySet<string> = new Set(
  'BHTN BHXH BHYT CCHC CNTT CSDL FDI GDP GRDP HTX KCN TTHC UBND'.split(' '),
);

/** The words at the end of `before` whose initials spell `short`, or null. */
const longForm = (before: readonly string[], short: string): string | null => {
  const letters = [...short.replaceAll('&', '')].map(initialOf);
  let at = before.length - 1;
  for (let letter = letters.length - 1; letter >= 0; at--) {
    const word = before[at];
    if (word === undefined) return null;
    if (initialOf(word) === letters[letter]) letter--;
    else if (!SKIPPED.has(fold(word))) return null;
  }
  const long = before.slice(at + 1).join(' ');
  // `DỊCH VỤ CÔNG TRỰC TUYẾN (DVCTT)` of a heading
  return /\p{Ll}/u.test(long) ? long : long.toLowerCase();
};

/** What the article itself says its abbreviations stand for. */
export const definedAbbreviations = (raw: string): ReadonlyMap<string, string> => {
  const text = raw.normalize('NFC');
  const known = new Map<string, string>();
  for (const found of text.matchAll(DEFINITION)) {
    const short = found.groups?.['short'] ?? '';
    const before = text
      .slice(Math.max(0, found.index - 120), found.index)
      .replace(/[,;:.“”"()]/gu, ' ')
      .split(/\s+/u)
      .filter((word) => word !== '')
      .slice(-LONGEST);
    const long = known.has(short) || EVERYDAY.has(short) ? null : longForm(before, short);
    if (long !== null) known.set(short, long);
  }
  return known;
};

/** A label with the article's own abbreviations written out. */
export const expand = (label: string, known: ReadonlyMap<string, string>): string =>
  known.size === 0
    ? label
    : label.replace(/(?<![\p{L}\p{N}&])\p{Lu}[\p{Lu}&]+(?![\p{L}\p{N}&])/gu, (short) => known.get(short) ?? short);

import type { Token } from '../model.ts';
import { fold } from '../text/fold.ts';
import { tokenise } from '../text/tokens.ts';
import { ABBREVIATIONS } from '../vi/abbreviations.ts';
import { FILLERS, SYNONYMS } from '../vi/synonyms.ts';
import { buildTokenTrie } from './token-trie.ts';

/** Stands for the number that is being named, and for any other. */
export const OWN_NUMBER = '#';
export const OTHER_NUMBER = '0';

/** Ends what can belong together, as `;` does. */
export const BREAK = ';';

type Word = Pick<Token, 'key' | 'kind'>;

const words = (text: string): Token[] => tokenise(fold(text.normalize('NFC')));

/** Signs that carry nothing; `#` and `;` do, `-`, `/`, `&` only inside names, which are read first. */
const isSilent = ({ kind, key }: Word): boolean => kind === 'punctuation' && key !== OWN_NUMBER && key !== BREAK;

/** Commas and brackets are left out before names are looked up: `nền tảng tích hợp, chia sẻ dữ liệu`. */
const EARLY_SILENT = new Set([',', '(', ')', '"', '“', '”', '‘', '’', "'", ':', '*']);
const withoutCommas = <T extends Word>(tokens: readonly T[]): T[] => tokens.filter(({ key }) => !EARLY_SILENT.has(key));

const phrase = (text: string): Word[] => withoutCommas(words(text));

const spelling = (text: string): string =>
  phrase(text)
    .map(({ key }) => key)
    .join(' ');

const expansions = buildTokenTrie(ABBREVIATIONS.map(([short, long]) => [spelling(short), phrase(long)] as const));

/** Every spelling of a class to its head, which counts as one word; fillers to nothing. */
const classes = buildTokenTrie<string>([
  ...SYNONYMS.flatMap((names) => {
    const head = spelling(names[0]).replaceAll(' ', '_');
    return names.map((name) => [expandedSpelling(name), head] as const);
  }),
  ...ABBREVIATIONS.map(([, long]) => [spelling(long), spelling(long).replaceAll(' ', '_')] as const),
  ...FILLERS.map((name) => [spelling(name), ''] as const),
]);

function expandedSpelling(name: string): string {
  return expand(phrase(name))
    .map(({ key }) => key)
    .join(' ');
}

function expand(tokens: readonly Word[]): Word[] {
  const out: Word[] = [];
  for (let at = 0; at < tokens.length; ) {
    const hit = expansions.longestAt(tokens, at);
    const token = tokens[at];
    if (hit !== null) out.push(...hit.entry);
    else if (token !== undefined) out.push(token);
    at = hit?.end ?? at + 1;
  }
  return out;
}

/** A number in a wording says something only when it is small and bare: `mức độ 4`, `mô hình 4 lớp`. */
const plainNumber = (key: string): string =>
  /^\p{Nd}{1,2}$/u.test(key) ? key.replace(/^0(?=\p{Nd})/u, '') : OTHER_NUMBER;

/**
 * The words of a text by which wordings are compared: folded, abbreviations in full, one word for each class of
 * synonyms, fillers and signs left out. `Tỉ lệ TTHC được cung cấp` → `tỉ_lệ thủ_tục_hành_chính cung cấp`.
 */
export const wordingOf = (text: string): string[] => {
  const tokens = expand(withoutCommas(words(text)));
  const out: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    const hit = classes.longestAt(tokens, at);
    const token = tokens[at];
    // `dịch vụ công trực tuyến (DVCTT)`: the abbreviation repeats what was said.
    if (hit !== null && hit.entry !== '' && hit.entry !== out.at(-1)) out.push(hit.entry);
    if (hit === null && token !== undefined) {
      if (token.kind === 'number') out.push(plainNumber(token.key));
      else if (!isSilent(token)) out.push(token.key);
    }
    at = hit?.end ?? at + 1;
  }
  return out;
};

import { fold } from '../../text/fold.ts';
import { tokenise } from '../../text/tokens.ts';
import { INDEX_ACRONYMS } from '../../vi/label-words.ts';

const ACRONYMS: ReadonlySet<string> = new Set(INDEX_ACRONYMS.map(fold));

const LONGEST = 10;

const CHI = fold('chỉ');

const SO = fold('số');

/** The index that one text names: its acronym, else `chỉ số …` up to the next sign or number. */
const indexIn = (text: string): string => {
  const tokens = tokenise(fold(text));
  const acronym = tokens.findLast((token) => ACRONYMS.has(token.key));
  if (acronym) return text.slice(acronym.start, acronym.end);
  const from = tokens.findLastIndex((token, at) => token.key === CHI && tokens[at + 1]?.key === SO);
  const first = tokens[from];
  if (!first) return '';
  const rest = tokens.slice(from, from + LONGEST);
  const stop = rest.findIndex((token) => token.kind !== 'word');
  const last = rest[(stop < 0 ? rest.length : stop) - 1] ?? first;
  return last === tokens[from + 1] ? '' : text.slice(first.start, last.end);
};

/** The index that the texts around a number are about, the nearest first; empty when none names one. */
export const indexSpokenOf = (context: readonly string[]): string => {
  for (const text of context) {
    const index = indexIn(text.normalize('NFC'));
    if (index !== '') return index;
  }
  return '';
};

import type { Token } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { tokenise } from '../../text/tokens.ts';
import { INDEX_ACRONYMS } from '../../vi/rank-words.ts';

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

const THESE: ReadonlySet<string> = new Set(['này', 'ấy', 'đó'].map(fold));

/** `năm này`, `điều đó`: a time or a fact, no thing that was named. */
const NAMELESS: ReadonlySet<string> = new Set(
  [
    'năm',
    'kỳ',
    'tháng',
    'ngày',
    'lúc',
    'điểm',
    'đoạn',
    'gian',
    'điều',
    'việc',
    'số',
    'lần',
    'khi',
    'cạnh',
    'theo',
    'sau',
  ].map(fold),
);

const ENDS: ReadonlySet<string> = new Set(
  [
    'là',
    'có',
    'được',
    'bị',
    'đã',
    'đang',
    'sẽ',
    'vẫn',
    'cũng',
    'cho',
    'với',
    'và',
    'tại',
    'ở',
    'trong',
    'do',
    'từ',
    'đạt',
    'tăng',
    'giảm',
    'chiếm',
    'gồm',
    'còn',
    'trên',
    'nước',
    'này',
    'ấy',
    'đó',
    'để',
    'khi',
    'mà',
    'thì',
    'phải',
  ].map(fold),
);

const LONGEST_NAME = 6;

/** How one text names the thing whose head `nouns` are: `hệ thống` → `Hệ thống thanh toán liên ngân hàng`. */
const nameIn = (text: string, nouns: readonly string[]): string => {
  const tokens = tokenise(fold(text));
  const from = tokens.findLastIndex(
    (_, at) => nouns.every((noun, step) => tokens[at + step]?.key === noun) && isNaming(tokens[at + nouns.length]),
  );
  const first = tokens[from];
  if (!first) return '';
  const rest = tokens.slice(from, from + nouns.length + LONGEST_NAME);
  const stop = rest.findIndex((token, at) => at >= nouns.length && !isNaming(token));
  const last = rest[(stop < 0 ? rest.length : stop) - 1] ?? first;
  return text.slice(first.start, last.end);
};

const isNaming = (token: Token | undefined): boolean => token?.kind === 'word' && !ENDS.has(token.key);

/** `hệ thống này`, `mặt hàng này`: the label with the name that the texts before have for it; as it was when they have none. */
export const withThingSpokenOf = (label: string, context: readonly string[]): string => {
  const tokens = tokenise(fold(label));
  const at = tokens.findIndex(({ key }, index) => index > 0 && THESE.has(key));
  const end = tokens[at]?.end;
  if (end === undefined || NAMELESS.has(tokens[at - 1]?.key ?? '')) return label;
  for (const length of [2, 1]) {
    const first = tokens[at - length];
    if (!first) continue;
    const nouns = tokens.slice(at - length, at).map(({ key }) => key);
    const name = context.map((text) => nameIn(text.normalize('NFC'), nouns)).find((each) => each !== '');
    if (name !== undefined) return label.slice(0, first.start) + name + label.slice(end);
  }
  return label;
};

import type { Article, Block, BlockKind, Sentence } from '../model.ts';
import { ABBREVIATIONS } from '../vi/sentence-ends.ts';
import { fold } from './fold.ts';
import { type Normalised, normalise } from './normalise.ts';
import { tokenise } from './tokens.ts';

/** Longer than any sentence of the press: a run without an end is cut here, so that every rule stays bounded. */
const LONGEST = 4000;

/** `đạt 42%. Doanh`, `cùng kỳ…Đối với`, `hơn nữa!” Ông`: an end sign, closing signs, then the start of a sentence. */
const END = /(?:[.!?]+|…)(?<closing>["”’')\]]*)(?<blank>\s*)(?=(?<next>["“‘'([*•\-–—]*[\p{Lu}\p{Nd}]))/gu;

/** Letters and dots straight before an end sign: `TP`, `v.v`, `PGS.TS`. */
const lastWord = (text: string, end: number): string => {
  let start = end;
  while (start > 0 && end - start < 24 && /[\p{L}\p{M}.]/u.test(text[start - 1] ?? '')) start--;
  return text.slice(start, end);
};

/** `so với quý I.`, `bệnh viện hạng A.`, `trạm 5G.`: the letter is a number or a class, no initial of a name. */
const LETTERED =
  /(?<![\p{L}\p{M}])(?:qu[ýí]|hạng|loại|nhóm|khu|cấp|khóa|khoá|kỳ|kì|lớp|lô|tầng|vitamin|mục|phần|chương|đợt|bảng|thế kỷ|thế kỉ|giai đoạn|lần thứ|trung ương|châu|đông nam|đông|nam|bắc|tây|trung)\s$|\p{Nd}$/iu;

/** `TP.HCM`, `GS. Nguyễn`, `M. Sơn`, `1. Về hóa đơn`, `10.5` are no ends. */
const isEnd = (text: string, found: RegExpExecArray): boolean => {
  const { blank = '', next = '' } = found.groups ?? {};
  if (found[0].startsWith('…')) return true;
  const before = text[found.index - 1] ?? '';
  if (blank === '')
    return (
      /[\p{Ll}%)]/u.test(before) &&
      /^["“(]*\p{Lu}/u.test(next) &&
      !/^["“(]*\p{Lu}{2}/u.test(text.slice(found.index + 1, found.index + 4))
    );
  const word = lastWord(text, found.index);
  if (word.length === 1 && /\p{Lu}/u.test(word)) return LETTERED.test(text.slice(0, found.index - 1));
  if (ABBREVIATIONS.has(word.toLowerCase())) return false;
  return !/^\p{Nd}{0,3}$/u.test(text.slice(0, found.index).trim());
};

/** Where sentences end in `text`, as offsets; the last is `text.length`. */
const sentenceEnds = (text: string): number[] => {
  const ends: number[] = [];
  let last = 0;
  const cutLong = (upTo: number): void => {
    while (upTo - last > LONGEST) {
      const blank = text.lastIndexOf(' ', last + LONGEST);
      last = blank > last ? blank + 1 : last + LONGEST;
      ends.push(last);
    }
  };
  for (const found of text.matchAll(END)) {
    if (!isEnd(text, found)) continue;
    const end = found.index + found[0].length;
    cutLong(end);
    ends.push(end);
    last = end;
  }
  cutLong(text.length);
  if (last < text.length) ends.push(text.length);
  return ends;
};

const buildSentence = (piece: Normalised, place: { index: number; block: number; kind: BlockKind }): Sentence => {
  const folded = fold(piece.text);
  return { ...place, text: piece.text, folded, tokens: tokenise(folded), home: piece.home };
};

/** The part of `whole` between two offsets, blanks at its edges left out; null when nothing is left. */
const cut = (whole: Normalised, start: number, end: number): Normalised | null => {
  let from = start;
  let to = end;
  while (from < to && whole.text[from] === ' ') from++;
  while (to > from && whole.text[to - 1] === ' ') to--;
  return from === to ? null : { text: whole.text.slice(from, to), home: (at) => whole.home(from + at) };
};

/** Kinds that are one unit of reading: a full stop inside them ends nothing. */
const UNCUT: ReadonlySet<BlockKind> = new Set(['title', 'heading', 'table-row']);

const blockSentences = (text: string, block: Block): Normalised[] => {
  const whole = normalise(text.slice(block.start, block.end), block.start);
  const ends = UNCUT.has(block.kind) && whole.text.length <= LONGEST ? [whole.text.length] : sentenceEnds(whole.text);
  return ends.flatMap((end, at) => cut(whole, ends[at - 1] ?? 0, end) ?? []);
};

/** All sentences of an article in reading order; none crosses a block, furniture and bylines have none. */
export const sentencesOf = (article: Article): Sentence[] => {
  const sentences: Sentence[] = [];
  for (const [block, piece] of article.blocks.entries()) {
    if (piece.kind === 'furniture' || piece.kind === 'meta') continue;
    for (const sentence of blockSentences(article.text, piece)) {
      sentences.push(buildSentence(sentence, { index: sentences.length, block, kind: piece.kind }));
    }
  }
  return sentences;
};

/** One sentence from a raw string, uncut. */
export const sentenceOf = (text: string): Sentence =>
  buildSentence(normalise(text, 0), { index: 0, block: 0, kind: 'paragraph' });

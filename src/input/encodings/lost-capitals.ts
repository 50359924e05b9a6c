import { isSyllable } from './syllables.ts';

const SMALL = 'àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ';
const TONED = new RegExp(`[${SMALL}]`, 'gu');
/** Letters whose case is certain, because both cases have bytes of their own. */
const SURELY_SMALL = /[a-zăâêôơưđ]/u;
const TWO_SURE_CAPITALS = /[A-ZĂÂÊÔƠƯĐ][^A-ZĂÂÊÔƠƯĐ]{0,2}[A-ZĂÂÊÔƠƯĐ]/u;

/** `TỉNH`, `ĐàI`: two sure capitals and a small letter that need not be one. */
const isCapitals = (word: string): boolean =>
  !SURELY_SMALL.test(word) && TWO_SURE_CAPITALS.test(word) && word.search(TONED) >= 0;

const raise = (text: string): string => text.replace(TONED, (letter) => letter.toUpperCase());

/** What stands between tags and line ends. */
const PIECE = /[^\n<>]+/gu;
const WORD = /\p{L}+/gu;

/** `Số` of `AN NINH Số`: one sure capital, behind a word of them that is no abbreviation. */
const AFTER_CAPITALS = new RegExp(`(?<=(?<!\\p{L})([A-ZĂÂÊÔƠƯĐ]{3,7}) )[A-ZĂÂÊÔƠƯĐ]?[${SMALL}]+(?!\\p{L})`, 'gu');

const raiseAfter = (word: string, before: string): string => (isSyllable(before) ? raise(word) : word);

/** `Sở XÂY DựNG TỉNH QUảNG NGãI`: in a line of capitals all letters are, and a word of them among others is one by itself. */
const raisePiece = (piece: string): string => {
  if (!SURELY_SMALL.test(piece) && (piece.match(WORD) ?? []).some(isCapitals)) return raise(piece);
  return piece.replace(WORD, (word) => (isCapitals(word) ? raise(word) : word)).replace(AFTER_CAPITALS, raiseAfter);
};

/** After a full stop (not of `v.v.`), at the beginning of the text, of a paragraph, of a heading, after `b)`. */
const SENTENCE_START = new RegExp(
  `(?=[${SMALL}])(?<=(?:^\\s{0,9}|[^.…]{2}[.!?]["”’)]?\\s{1,9}|\\n[ \\r]{0,3}\\n\\s{0,9}|\\n[ \\t]{0,9}[a-zđ\\d]{1,2}\\)[ \\t]{1,9}|<(?:p|title|h[1-6])(?: [^<>]{0,200})?>\\s{0,9})["“]?).`,
  'gu',
);

/** `Đông Nam Á` (not `á quân`), `Úc`, `Ấn Độ`, `Ả Rập`, `Ủy ban nhân dân`, `Ủy ban quốc gia`. */
const NAME =
  /(?<!\p{L})(?:á(?!\p{L}| (?:quân|hậu|khoa|khôi))|úc(?!\p{L})|ấn (?=Độ)|ả (?=Rập)|ủy ban (?=nhân dân|quốc gia|thường vụ|\p{Lu}))/gu;

const capitalise = (text: string): string => (text[0] ?? '').toUpperCase() + text.slice(1);

/**
 * Gives letters their capitals back where one byte stands for both cases and the letters around it tell. As long as before, sign for
 * sign. What is capital by its font alone stays small.
 */
export const restoreCapitals = (text: string): string =>
  text.replace(PIECE, raisePiece).replace(SENTENCE_START, capitalise).replace(NAME, capitalise);

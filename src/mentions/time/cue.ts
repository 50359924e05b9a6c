import { fold } from '../../text/fold.ts';
import { LETTERS, LETTERS_AND_DIGITS } from '../../text/letters.ts';

/** Matches the text left of an expression when it ends with one of `words`, given in natural spelling. */
export const wordsBefore = (words: string, gap = ' '): RegExp =>
  new RegExp(`(?<![${LETTERS_AND_DIGITS}])(?:${fold(words)})${gap}$`, 'u');

/** Matches the text right of an expression when it goes on with one of `words`. */
export const wordsAfter = (words: string): RegExp => new RegExp(`^ (?:${fold(words)})(?![${LETTERS}])`, 'u');

/** What `tỷ`, `triệu` and `đồng` begin that is no magnitude: `năm 2023 tỷ lệ …`, `tháng 5 đồng thời …`. */
const OTHER_WORDS =
  'tỷ (?:lệ|trọng|suất|số|giá|phần|phú)|triệu chứng|đồng (?:thời|bào|chí|bộ|loạt|nai|tháp|hới|hành|bằng)|người (?:dân|lao|tiêu|dùng|nộp|bệnh|việt|hưởng|học)';

/** A magnitude or counted noun right behind a number that would else be a year or a month. */
export const magnitudeAfter = (words: string): RegExp =>
  new RegExp(`^ (?!(?:${fold(OTHER_WORDS)})(?![${LETTERS}]))(?:${fold(words)})(?![${LETTERS}])`, 'u');

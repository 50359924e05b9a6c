import { fold } from '../../text/fold.ts';
import type { Line } from '../line.ts';
import type { Hit } from '../reference.ts';

type StartRule = (line: Line) => Hit | null;

const matched = (line: Line, pattern: RegExp, rule: string): Hit | null => {
  const end = pattern.exec(line.folded)?.groups?.['mark']?.length;
  return end === undefined ? null : { start: 0, end, rule };
};

/** `1. Về nộp thuế`, `1.4. Tổng số`, `2)`, `(1) Nhận thức`, `a) Hạ tầng`, `II. Chỉ tiêu`; not `1.077 thôn`. */
const LIST =
  /^(?<mark>\(?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[a-zđ]|[ivx]{1,5})\)|\d{1,2}(?:\.\d{1,2}){0,3}\.|[ivx]{1,5}\.)(?=\s|$)/u;
/** `2.1 Kinh tế số`, `1/ Việc nhiều`: a chapter number before a capital. */
const CHAPTER = /^(?<mark>\d{1,2}(?:\.\d{1,2}){1,3}|\d{1,2}\/)(?=\s)/u;

/** `Thứ nhất, …`, `Thứ hai là …` at the head of a sentence; `Thứ Hai, 27/7` is a Monday. */
const DISCOURSE = new RegExp(
  `^(?<mark>["“]?${fold('thứ')} (?:${fold('nhất|hai|ba|tư|năm|sáu|bảy|tám')}))(?=\\s?[:;]|, (?!\\d|${fold('ngày')})| ${fold('là')} )`,
  'u',
);

const readChapter: StartRule = (line) => {
  const hit = matched(line, CHAPTER, 'list-number');
  if (hit === null) return null;
  const next = line.text.slice(hit.end + 1, hit.end + 2);
  return /\p{Lu}/u.test(next) ? hit : null;
};

/** `Lượt xem: 13605`, `Bài viết có 2 bình luận`, `Mã tin: 230711-045`: what a page counts of itself, alone on its line. */
const COUNTER = new RegExp(
  `^(?<mark>(?:(?:${fold('bài viết có|bài viết đã có|bài viết này có|đã có|có')}) )?\\d{1,5} (?:${fold('bình luận|lượt xem|lượt đọc|phản hồi')})|(?:${fold('mã tin|mã bài|mã bài viết|mã số bài viết')}) ?: ?[\\d.-]+|(?:${fold('số lượt xem|lượt xem|lượt truy cập|lượt đọc|bình luận|đã xem|lượt thích|chia sẻ')}) ?[:(]? ?\\d[\\d.,]*\\)?)[.]?$`,
  'u',
);

const readDiscourse: StartRule = (line) => {
  const hit = matched(line, DISCOURSE, 'discourse-ordinal');
  const word = hit === null ? '' : line.text.slice(0, hit.end);
  return /\s\p{Lu}/u.test(word) && !/nhất/iu.test(word) ? null : hit;
};

/** Rules that look at the head of a sentence only. */
export const startRules: readonly StartRule[] = [
  (line) => matched(line, LIST, 'list-number'),
  (line) => matched(line, COUNTER, 'page-counter'),
  readChapter,
  readDiscourse,
];

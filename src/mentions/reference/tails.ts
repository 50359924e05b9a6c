import { fold } from '../../text/fold.ts';
import { LETTERS, LETTERS_AND_DIGITS } from '../../text/letters.ts';
import type { NamedByNumber } from '../../vi/references.ts';

const END = `(?![${LETTERS_AND_DIGITS}]|[.,]\\p{N})`;
const ROMAN = '(?:x{0,3}(?:ix|iv|v?i{1,3}|v)|x{1,3})';
const PLAIN = `\\d{1,5}[${LETTERS}]?`;
/** Joins the numbers of a row; a comma without a blank is a decimal. */
const ROW = '(?:\\s?(?:,(?=\\s)|và|-|–|đến|hoặc|&)\\s?';
const ORDINALS = fold('nhất|nhì|hai|ba|tư|năm|sáu|bảy|tám|chín|mười(?: một| hai| ba| bốn| lăm| sáu| bảy| tám| chín)?');
const GLUE = fold('từ|đến|vào|có|được|ban|sửa|và|cho|của|này');

/** Sticky forms of the number behind a naming word, on folded text. */
export const TAILS: Readonly<Record<NamedByNumber['tail'], RegExp>> = {
  // `Nghị định 118`, `Quyết định số 505`, `Đề án 06/CP`, `Nghị quyết số 57-NQ/TW`, `Nghị quyết 66.4/2025/NQ-CP`
  number: new RegExp(
    `\\s(?:số\\s)?\\d{1,5}(?:\\.\\d{1,2}(?=/\\d{4}/))?(?:[${LETTERS}](?![${LETTERS}]))?(?:/\\d{4})?(?:[-/][${LETTERS}]{1,8}\\d{0,2}){0,4}${END}`,
    'uy',
  ),
  // `Hình 3.2`, `Bảng 4`
  figure: new RegExp(`\\s(?:số\\s)?\\d{1,3}(?:\\.\\d{1,2}){0,2}${END}`, 'uy'),
  // `Khoản 1, 2 và 4`, `Điều 5`, `Chương II`
  row: new RegExp(
    `\\s(?:${PLAIN}|${ROMAN})${ROW}(?:\\d{1,3}[${LETTERS}]?|${ROMAN})(?![${LETTERS_AND_DIGITS}%/]|[.,]\\d)){0,6}${END}`,
    'uy',
  ),
  // `mức độ 3, 4`, `cấp 8-9`, `giai đoạn 1`, `cấp độ IV`
  'small-row': new RegExp(
    `\\s(?:\\d{1,2}|${ROMAN})${ROW}(?:\\d{1,2}|${ROMAN})(?![${LETTERS_AND_DIGITS}%/]|[.,]\\d)){0,4}${END}`,
    'uy',
  ),
  // `hạng I`, `loại 2`, `khóa XVI`, `Tier III`
  class: new RegExp(`\\s(?:\\d{1,2}|${ROMAN})${END}`, 'uy'),
  // `Quốc lộ 1A`, `quốc lộ 20 và 27C`, `QL20`
  road: new RegExp(
    `\\.?\\s?\\d{1,4}[${LETTERS}]?(?:\\s?(?:,(?=\\s)|và|-)\\s?\\d{1,3}[${LETTERS}]?(?![${LETTERS_AND_DIGITS}%]|[.,]\\d)){0,4}${END}`,
    'uy',
  ),
  // `lần thứ 8`, `phiên họp thứ năm`
  ordinal: new RegExp(`(?:\\s${fold('lần')})?\\s${fold('thứ')}\\s(?:\\d{1,3}|${ROMAN}|${ORDINALS})${END}`, 'uy'),
  // `đường 3/2`, `phố 8/3`
  day: new RegExp(`\\s\\d{1,2}(?:/|\\s${fold('tháng')}\\s)\\d{1,2}${END}`, 'uy'),
  // `phiên bản 2.0`, `Android 2.1.7`
  version: new RegExp(`\\s\\d{1,2}(?:\\.\\d{1,3}){1,3}${END}`, 'uy'),
  // `OM 18`, `ISO 9001:2015`
  model: new RegExp(`[\\s-]\\d{1,5}[${LETTERS}]?(?:-\\d{1,3}[${LETTERS}]?)?(?::\\d{4})?${END}`, 'uy'),
  // `Km226+700`, `Km 12`
  station: new RegExp(
    `\\s?\\d{1,4}\\s?\\+\\s?\\d{1,4}(?:\\s?-\\s?km\\s?\\d{1,4}\\s?\\+\\s?\\d{1,4})?${END}|(?![23]${END})\\d{1,4}${END}`,
    'uy',
  ),
  // `Hotline: 024.3933.1234`, `điện thoại (0236) 3555 012`
  phone: new RegExp(
    `\\s?[:.]?\\s?(?:số\\s)?\\(?\\+?\\d{3,11}\\)?(?:[ .-]\\d{2,8}){0,4}(?:\\s(?:hoặc|và)\\s\\(0\\d{2,3}\\)\\s\\d{3,8}(?:[ .]\\d{3,4}){0,2})?(?![${LETTERS_AND_DIGITS}%]|\\s(?:người|lượt|khách|hộ))`,
    'uy',
  ),
  // `tỷ số 2-0`
  score: /\s\d{1,2}\s?[-–]\s?\d{1,2}(?!\s?%|\d|[.,]\d|\p{L})/uy,
  // `số 134/1 Tô Hiến Thành`, `số 12 đường 3/2`
  street: new RegExp(
    `\\s\\d{1,4}[${LETTERS}]?(?:(?:/\\d{1,4}[${LETTERS}]?){1,3}(?!/)|(?=,?\\s(?:${fold('đường|phố|ngõ|ngách|hẻm|kiệt')})\\s))${END}`,
    'uy',
  ),
  // `mốc 1119-1120`, `gần mốc 1088/2 - 1089`; `vượt mốc 300 - 400 triệu` is an amount
  marker: new RegExp(
    `\\s\\d{3,4}(?:/\\d{1,2}(?:\\s?[-–]\\s?\\d{3,4}(?:/\\d{1,2})?)?|\\s?[-–]\\s?\\d{3,4}(?:/\\d{1,2})?)(?:\\s(?:${fold('và')})\\s\\d{3,4}(?:/\\d{1,2})?(?:\\s?[-–]\\s?\\d{3,4}(?:/\\d{1,2})?)?)?(?!\\s(?:${fold('tỷ|tỉ|triệu|nghìn|ngàn|đồng|tấn|điểm|người|usd')}))${END}`,
    'uy',
  ),
  // `cú pháp BH QT <mã số> gửi 8079.`
  'short-code': /\s\d{3,4}(?=\s?(?:[.,;)"”]|$))(?![.,]\d)/uy,
  // `trung tâm đăng kiểm 50-03V`
  'office-code': new RegExp(`\\s\\d{2,4}-\\d{1,3}[${LETTERS}]${END}`, 'uy'),
  // `Luật Đầu tư 2014`, `Hiến pháp năm 2013`
  'year-title': new RegExp(`(?:\\s(?!(?:${GLUE})\\s)[${LETTERS}][${LETTERS}]{0,8}){0,6}\\s(?:19|20)\\d{2}${END}`, 'uy'),
};

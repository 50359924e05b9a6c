import type { Line } from './lines.ts';

const countWords = (text: string): number => text.split(/\s+/u).length;

/** `… đạt 42%.`, `… sau đây:`, `… hơn nữa.”` */
const ENDS_SENTENCE = /[.;:…][”"'’»)\]]*$/u;
const ENDS_STOP = /[.…][”"'’»)\]]*$/u;

/** A line that is running text: long, or some nine words with an end sign. */
export const isProse = (line: Line): boolean => {
  if (line.isLong || line.text.length >= 230) return true;
  return line.text.length >= 45 && ENDS_SENTENCE.test(line.text) && countWords(line.text) >= 9;
};

/** A line that ends like a sentence. */
export const endsSentence = (line: Line): boolean => line.isLong || ENDS_SENTENCE.test(line.text);

/** Words from which most capitals are gone: less than one letter in ten small. */
export const isUpperCase = (text: string): boolean => {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.length >= 2 && letters.filter((letter) => /\p{Ll}/u.test(letter)).length * 10 < letters.length;
};

/** `Tiểu thương chợ Hàn dán mã QR. Ảnh: Thanh Tình`, `(Ảnh minh họa: Internet)`, `(Nguồn: Cục …)` */
const CREDIT =
  /(?:^|[(.,;–—\-\s"”])(?:ảnh|ảnh minh họa|hình ảnh|hình minh họa|ảnh chụp|ảnh tư liệu|đồ họa|infographic|photo|clip|video|nguồn ảnh|ảnh\/clip)(?:\s(?:minh họa|tư liệu|chụp màn hình|internet))?\s?:\s?(?:[^.:]|\.(?=\S)){1,70}\)?[.]?$/u;
const ILLUSTRATION = /\(?(?:ảnh|hình)(?: ảnh)? (?:minh họa|tư liệu|chỉ có tính chất minh họa)[^.:]{0,40}\)?[.]?$/u;
const BRACKETED_SOURCE = /^\((?:nguồn|ảnh|theo|đồ họa|photo|source)\s?:?\s[^()]{1,80}\)[.]?$/u;
/** `Quang cảnh Phiên họp`, `Đại biểu tham dự hội nghị`, `Điểm cầu Quảng Ngãi`: what a photograph shows. */
const SCENE =
  /^(?:(?:quang|toàn) cảnh|(?:các )?đại biểu|điểm cầu|(?:ảnh|hình)(?=\s?(?:\p{N}|:|chụp|cắt|minh|trên|dưới))|một góc|khung cảnh|(?:các )?đồng chí .{1,90} (?:chụp|dự|phát biểu|chủ trì)|lễ kí|bên lề|(?:ông|bà) .{1,90}(?:phát biểu|trao đổi|chia sẻ|giới thiệu)(?: .{0,60})?$)/u;
/** Whom captions name first. */
const DIGNITARY =
  /^(?:thủ tướng|phó thủ tướng|bộ trưởng|thứ trưởng|chủ tịch|phó chủ tịch|bí thư|đồng chí|giám đốc|phó giám đốc|lãnh đạo|ông|bà)/u;
const SCENE_END =
  /(?:phát biểu(?: (?:chỉ đạo|khai mạc|kết luận|bế mạc|tại|chào mừng).{0,60})?|chủ trì (?:hội nghị|phiên họp|cuộc họp|buổi).{0,60}|dự hội nghị.{0,60}|tham dự (?:hội nghị|phiên họp|buổi).{0,60}|chụp ảnh lưu niệm.{0,60})[.]?$/u;

const LONGEST_SCENE = 170;
const CREDIT_REACH = 100;

const isScene = (folded: string): boolean =>
  !/\p{N}\s?%/u.test(folded) && (SCENE.test(folded) || (SCENE_END.test(folded) && DIGNITARY.test(folded)));

/** What stands under a photograph, a chart or a table. */
export const isCaption = (line: Line): boolean => {
  if (line.isLong) return false;
  const tail = line.text.slice(-CREDIT_REACH);
  const mayCredit = /[:(]/u.test(tail) || /^[(ẢảHh]/u.test(line.text);
  if (mayCredit && (BRACKETED_SOURCE.test(line.folded) || ILLUSTRATION.test(line.folded) || CREDIT.test(line.folded)))
    return true;
  return line.text.length <= LONGEST_SCENE && isScene(line.folded);
};

/** `Nguồn: Phòng Kế hoạch tổng hợp`, under a table. */
const SOURCE_OF_TABLE = /^[(*]?(?:Nguồn|NGUỒN)(?: số liệu| dữ liệu)?\s?:/u;

/** A short line without an end sign that starts like a headline. */
export const isHeadingShape = ({ text, isLong }: Line): boolean =>
  !isLong &&
  text.length <= 150 &&
  !ENDS_SENTENCE.test(text) &&
  !/,$/u.test(text) &&
  /^["“‘'(*]?[\p{Lu}\p{N}]/u.test(text) &&
  !SOURCE_OF_TABLE.test(text) &&
  countWords(text) >= 2;

export { countWords, ENDS_STOP };

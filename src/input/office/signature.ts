import { fold } from '../../text/fold.ts';
import { isUpperCase } from '../plain/shapes.ts';
import type { Piece } from '../web/pieces.ts';

/** `Nơi nhận:`, `Nơi nhận: - Như trên;` */
const RECIPIENTS = /^nơi nhận\s?(?::|$)/u;
/** `TM. ỦY BAN NHÂN DÂN`, `KT. GIÁM ĐỐC`, `PHÓ GIÁM ĐỐC`, `(Đã ký)` */
const SIGNER =
  /^(?:(?:tm|kt|tl|tuq|q)\.\s?\p{L}|(?:phó\s|quyền\s)?(?:tổng giám đốc|giám đốc|chủ tịch|bộ trưởng|thứ trưởng|cục trưởng|vụ trưởng|tổng cục trưởng|chánh văn phòng|viện trưởng|bí thư|trưởng ban|chi cục trưởng|hiệu trưởng)(?:\s|$))/u;
const SIGNED = /^\(?\s?(?:đã kí|kí tên|kí số|kí, ghi rõ họ tên)/u;
/** What comes behind the signatures and is report again. */
const APPENDIX = /^(?:phụ lục|phụ biểu|biểu(?: số)?\s?\p{N}|bảng\s?\p{N}|mẫu số)/u;
const LONGEST_SIGNER = 80;

const folded = ({ text }: Piece): string => fold(text.slice(0, LONGEST_SIGNER + 1).normalize('NFC'));

const isSigner = (piece: Piece): boolean =>
  piece.table === null &&
  piece.text.length <= LONGEST_SIGNER &&
  ((isUpperCase(piece.text) && SIGNER.test(folded(piece))) || SIGNED.test(folded(piece)));

const isAppendix = (piece: Piece): boolean => piece.table !== null || APPENDIX.test(folded(piece));

/** The pieces of a report without its block of signatures and recipients; appendices behind it stay. */
export const withoutSignature = (pieces: readonly Piece[]): readonly Piece[] => {
  const at = pieces.findLastIndex((piece) => piece.table === null && RECIPIENTS.test(folded(piece)));
  const lastKept = pieces.findLastIndex((piece, index) => (at < 0 || index < at) && !isSigner(piece));
  const appendix = at < 0 ? -1 : pieces.findIndex((piece, index) => index > at && isAppendix(piece));
  return [...pieces.slice(0, lastKept + 1), ...(appendix < 0 ? [] : pieces.slice(appendix))];
};

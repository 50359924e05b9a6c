import type { Line } from './lines.ts';

/** `»`, `›` wherever, `>` and `/` between blanks. */
const CRUMB_SIGN = /\s*[»›]+\s*|\s+[>/]\s+|\s*\/\/\s*/u;

/** `Trang chủ » Chuyển đổi số » Tin trong tỉnh`, `Nhịp Sống Số / An toàn thông tin`: the section path above a headline. */
export const isCrumb = ({ text, isLong }: Line): boolean => {
  if (isLong || text.length > 160) return false;
  const parts = text.split(CRUMB_SIGN);
  return (
    parts.length >= 2 &&
    parts.every((part) => part.trim() !== '' && part.trim().split(/\s+/u).length <= 7) &&
    !/[.;!?]$/u.test(text) &&
    !/\p{N}\s*%/u.test(text)
  );
};

/** The parts of a section path. */
export const crumbParts = (text: string): string[] => text.split(CRUMB_SIGN).map((part) => part.trim());

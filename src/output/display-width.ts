const ZERO = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}\p{Emoji_Presentation}]$/u;

const signWidth = (sign: string): number => {
  if (sign >= ' ' && sign <= '~') return 1;
  if (ZERO.test(sign)) return 0;
  return WIDE.test(sign) ? 2 : 1;
};

/** How many terminal columns a text takes: combining marks none, East Asian and emoji two. */
export const displayWidth = (text: string): number => {
  let width = 0;
  for (const sign of text) width += signWidth(sign);
  return width;
};

/** The text, cut to a number of terminal columns, with `…` where something is missing. */
export const truncate = (text: string, limit: number): string => {
  if (displayWidth(text) <= limit) return text;
  let kept = '';
  let width = 1;
  for (const sign of text) {
    width += signWidth(sign);
    if (width > limit) break;
    kept += sign;
  }
  return `${kept.trimEnd()}…`;
};

import type { Token, TokenKind } from '../model.ts';

/** What a sign is; each is asked once and remembered. */
const UNKNOWN = 0;
const BLANK = 1;
const LETTER = 2;
const DIGIT = 3;
const SIGN = 4;
const classes = new Uint8Array(0x1_0000);

const classify = (unit: number): number => {
  const sign = String.fromCharCode(unit);
  if (/\s/u.test(sign)) return BLANK;
  if (/[\p{L}\p{M}]/u.test(sign)) return LETTER;
  return /\p{Nd}/u.test(sign) ? DIGIT : SIGN;
};

const classOf = (text: string, at: number): number => {
  if (at >= text.length) return BLANK;
  const unit = text.charCodeAt(at);
  const known = classes[unit] ?? SIGN;
  if (known !== UNKNOWN) return known;
  const found = classify(unit);
  classes[unit] = found;
  return found;
};

const endOfWord = (text: string, start: number): number => {
  let end = start + 1;
  while (classOf(text, end) === LETTER) end++;
  return end;
};

/** `1.928.311`, `16,4`: dots and commas stay inside when digits follow. */
const endOfNumber = (text: string, start: number): number => {
  let end = start + 1;
  for (;;) {
    if (classOf(text, end) === DIGIT) end++;
    else if ((text[end] === '.' || text[end] === ',') && classOf(text, end + 1) === DIGIT) end += 2;
    else return end;
  }
};

/** Letters outside the first plane are two units that belong together. */
const endOfSign = (text: string, start: number): number => start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);

const KINDS: Readonly<Record<number, TokenKind>> = { [LETTER]: 'word', [DIGIT]: 'number' };

/** Cuts folded text into words (`chuyển`, `dvctt`), digit runs (`1.928.311`) and signs; blanks are not tokens. */
export const tokenise = (folded: string): Token[] => {
  const tokens: Token[] = [];
  for (let at = 0; at < folded.length; ) {
    const found = classOf(folded, at);
    if (found === BLANK) {
      at++;
      continue;
    }
    const end =
      found === LETTER ? endOfWord(folded, at) : found === DIGIT ? endOfNumber(folded, at) : endOfSign(folded, at);
    tokens.push({ kind: KINDS[found] ?? 'punctuation', key: folded.slice(at, end), start: at, end });
    at = end;
  }
  return tokens;
};

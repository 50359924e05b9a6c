/** What an RTF file is made of. `byte` is `\'e1`, `sign` is `\~`, `word` is `\par` or `\u7853`, `blob` is binary. */
export type RtfToken =
  | { readonly kind: 'open' | 'close' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'byte'; readonly byte: number }
  | { readonly kind: 'sign'; readonly sign: string }
  | { readonly kind: 'word'; readonly word: string; readonly value: number | null };

const TOKEN =
  /(?<brace>[{}])|\\(?:(?<word>[a-z]{1,32})(?<value>-?\d{1,10})? ?|'(?<byte>[\da-f]{2})|(?<sign>[^a-z]))|(?<text>[^\\{}\r\n]+)|[\r\n]+|\\/giuy;

/** Cuts an RTF file, one character a byte, into its tokens. Pictures as bytes (`\bin`) are passed over. */
export function* readTokens(source: string): Generator<RtfToken> {
  let at = 0;
  for (;;) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(source);
    if (found === null) return;
    at = TOKEN.lastIndex;
    const { brace, word, value, byte, sign, text } = found.groups ?? {};
    if (text !== undefined) yield { kind: 'text', text };
    else if (brace !== undefined) yield { kind: brace === '{' ? 'open' : 'close' };
    else if (byte !== undefined) yield { kind: 'byte', byte: Number.parseInt(byte, 16) };
    else if (sign !== undefined) yield { kind: 'sign', sign };
    else if (word === 'bin') at += Math.max(0, Number(value ?? 0));
    else if (word !== undefined) yield { kind: 'word', word, value: value === undefined ? null : Number(value) };
  }
}

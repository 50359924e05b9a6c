/** UTF-16 by its mark, or by the zero bytes that every ASCII sign has on one side. */
const utf16Of = (head: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  if (head.length < 4 || head[0] === undefined) return null;
  if (head[0] !== 0 && head[1] === 0 && head[2] !== 0 && head[3] === 0) return 'utf-16le';
  return head[0] === 0 && head[1] !== 0 && head[2] === 0 && head[3] !== 0 ? 'utf-16be' : null;
};

/** The beginning of a file as text; in an old encoding only its ASCII is right, which is all that formats begin with. */
export const headText = (head: Uint8Array): string | null => {
  const encoding = utf16Of(head);
  if (encoding === null && head.includes(0)) return null;
  return new TextDecoder(encoding ?? 'utf-8').decode(head);
};

/** Chunks of a text file with UTF-16 turned into UTF-8; every other encoding keeps its bytes. A mark goes. */
export async function* withoutUtf16(chunks: AsyncIterable<Uint8Array>, head: Uint8Array): AsyncGenerator<Uint8Array> {
  const encoding = utf16Of(head);
  if (encoding !== null) {
    const decoder = new TextDecoder(encoding);
    for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }));
    return;
  }
  let isFirst = true;
  for await (const chunk of chunks) {
    const hasMark = isFirst && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf;
    isFirst = false;
    yield hasMark ? chunk.subarray(3) : chunk;
  }
}

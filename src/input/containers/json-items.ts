import { BrokenStream, damaged } from './broken-stream.ts';
import { asBuffer, collect, type Part } from './part.ts';

const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const CLOSE_LIST = 0x5d;

const isSpace = (byte: number): boolean => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
/** `[` and `{`, `]` and `}`: the one bit between their cases is that of letters. */
const isOpening = (byte: number): boolean => (byte | 0x20) === 0x7b;
const isClosing = (byte: number): boolean => (byte | 0x20) === 0x7d;

/** Where a walk through a list stands. */
interface Place {
  readonly depth: number;
  readonly inString: boolean;
  readonly isEscaped: boolean;
}

const BETWEEN: Place = { depth: 0, inString: false, isEscaped: false };

/** Steps over bytes that belong to an item; says where it ends, or that the chunk ends before it. */
const stepThrough = (chunk: Buffer, from: number, place: Place): { at: number; place: Place; isWhole: boolean } => {
  let { depth, inString, isEscaped } = place;
  for (let at = from; at < chunk.length; at++) {
    const byte = chunk[at] ?? 0;
    if (isEscaped) isEscaped = false;
    else if (byte === BACKSLASH) isEscaped = inString;
    else if (byte === QUOTE) inString = !inString;
    else if (inString) continue;
    else if (isOpening(byte)) depth++;
    else if (depth === 0 && (byte === COMMA || byte === CLOSE_LIST)) return { at, place: BETWEEN, isWhole: true };
    else if (isClosing(byte)) {
      depth--;
      if (depth <= 0) return { at: at + 1, place: BETWEEN, isWhole: true };
    }
  }
  return { at: chunk.length, place: { depth, inString, isEscaped }, isWhole: false };
};

/** The first byte of the next item, or of the end of the list. */
const nextSign = (chunk: Buffer, from: number): number => {
  let at = from;
  while (at < chunk.length && (chunk[at] === COMMA || isSpace(chunk[at] ?? 0))) at++;
  return at;
};

/**
 * Cuts a JSON list into its items without holding more than one. `chunks` begin behind the bracket that opens it.
 * The items are not checked; a list that is not closed breaks the stream.
 */
export async function* jsonItems(
  chunks: AsyncIterable<Uint8Array>,
  source: string,
  limit: number,
): AsyncGenerator<Part> {
  const item = collect(limit);
  let place = BETWEEN;
  let isInItem = false;
  let number = 1;
  for await (const bytes of chunks) {
    const chunk = asBuffer(bytes);
    for (let start = 0; start < chunk.length; ) {
      if (!isInItem) start = nextSign(chunk, start);
      if (start >= chunk.length) break;
      if (!isInItem && chunk[start] === CLOSE_LIST) return;
      const step = stepThrough(chunk, start, place);
      item.add(chunk.subarray(start, step.at));
      isInItem = !step.isWhole;
      if (step.isWhole) yield item.finish(number++);
      place = step.place;
      start = step.at;
    }
  }
  throw new BrokenStream(damaged(source, 'JSON', 'ends too early'));
}

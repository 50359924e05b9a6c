import { asBuffer } from './part.ts';

/** A stream of bytes that can be looked at before it is read. */
export interface Cursor {
  /** The next `size` bytes without taking them; fewer where the stream ends. */
  readonly peek: (size: number) => Promise<Buffer>;
  /** The next `size` bytes; fewer where the stream ends. */
  readonly take: (size: number) => Promise<Buffer>;
  /** Passes over `size` bytes and says how many there were. */
  readonly skip: (size: number) => Promise<number>;
  /** Puts bytes back in front. */
  readonly unread: (bytes: Buffer) => void;
  /** All that is left, as it comes. */
  readonly rest: () => AsyncGenerator<Uint8Array>;
  /** Lets go of whatever the stream holds open. */
  readonly close: () => Promise<void>;
}

/** The chunks that have come but are not taken yet. */
const holdChunks = () => {
  let chunks: Buffer[] = [];
  let size = 0;
  const replace = (next: Buffer[]): void => {
    chunks = next.filter(({ length }) => length > 0);
    size = chunks.reduce((sum, { length }) => sum + length, 0);
  };
  return {
    size: () => size,
    append: (chunk: Buffer): void => {
      chunks.push(chunk);
      size += chunk.length;
    },
    prepend: (chunk: Buffer): void => replace([chunk, ...chunks]),
    /** All that is held as one piece. */
    joined: (): Buffer => {
      if (chunks.length !== 1) replace([Buffer.concat(chunks)]);
      return chunks[0] ?? Buffer.alloc(0);
    },
    drop: (count: number): void => {
      let left = count;
      let at = 0;
      for (; left > 0 && left >= (chunks[at]?.length ?? Number.POSITIVE_INFINITY); at++)
        left -= chunks[at]?.length ?? 0;
      replace([...chunks.slice(at, at + 1).map((chunk) => chunk.subarray(left)), ...chunks.slice(at + 1)]);
    },
    clear: (): Buffer[] => {
      const all = chunks;
      replace([]);
      return all;
    },
  };
};

/** Opens a stream of bytes for reading piece by piece; it holds no more than was looked at, and a chunk. */
export const openCursor = (source: AsyncIterable<Uint8Array>): Cursor => {
  const iterator = source[Symbol.asyncIterator]();
  const held = holdChunks();
  const more = async (): Promise<boolean> => {
    const next = await iterator.next();
    if (next.done === true) return false;
    held.append(asBuffer(next.value));
    return true;
  };
  const fill = async (size: number): Promise<void> => {
    while (held.size() < size && (await more()));
  };
  const take = async (size: number): Promise<Buffer> => {
    await fill(size);
    const taken = held.joined().subarray(0, size);
    held.drop(taken.length);
    return taken;
  };
  const skip = async (size: number): Promise<number> => {
    let skipped = 0;
    do {
      const now = Math.min(held.size(), size - skipped);
      held.drop(now);
      skipped += now;
    } while (skipped < size && (await more()));
    return skipped;
  };
  async function* rest(): AsyncGenerator<Uint8Array> {
    do yield* held.clear();
    while (await more());
  }
  return {
    peek: async (size) => {
      await fill(size);
      return held.joined().subarray(0, size);
    },
    take,
    skip,
    unread: held.prepend,
    rest,
    close: async () => {
      await iterator.return?.();
    },
  };
};

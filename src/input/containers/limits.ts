import { BrokenStream } from './broken-stream.ts';

const MB = 1024 * 1024;

/** What honest archives never reach: text packs to a tenth, a page repeated over and over to a hundred-and-fiftieth. */
const LIMITS = [
  { beyond: 16 * MB, ratio: 200, name: '200 times its size' },
  { beyond: 4096 * MB, ratio: 20, name: '4 GB and 20 times its size' },
] as const;

/** How many archives may stand in one another. */
export const DEEPEST = 3;

/** The limit that `unpacked` bytes break when they came out of `packed` ones, or null. */
export const brokenLimit = (unpacked: number, packed: number): string | null =>
  LIMITS.find(({ beyond, ratio }) => unpacked > beyond && unpacked > packed * ratio)?.name ?? null;

export const bomb = (source: string, limit: string) => ({ code: 'bomb', severity: 'error', source, limit }) as const;

/** Passes unpacked bytes on until there are more of them than what they cost can honestly give. */
export async function* defused(
  chunks: AsyncIterable<Uint8Array>,
  source: string,
  cost: () => number,
): AsyncGenerator<Uint8Array> {
  let unpacked = 0;
  for await (const chunk of chunks) {
    unpacked += chunk.byteLength;
    const limit = brokenLimit(unpacked, cost());
    if (limit !== null) throw new BrokenStream(bomb(source, limit));
    yield chunk;
  }
}

/** One record cut out of a stream: its bytes, or how large it is where it is larger than a record may be. */
export interface Part {
  /** Line it begins on, or its place among the others, from 1. */
  readonly number: number;
  readonly bytes: Buffer | null;
  readonly size: number;
}

/** Collects the bytes of a record over chunks; what grows past `limit` is only counted. */
export interface Collector {
  readonly add: (bytes: Buffer) => void;
  readonly size: () => number;
  /** What was collected as record `number`; the next one begins. */
  readonly finish: (number: number) => Part;
}

export const collect = (limit: number): Collector => {
  let pieces: Buffer[] = [];
  let size = 0;
  return {
    add: (bytes) => {
      if (bytes.length === 0) return;
      size += bytes.length;
      if (size > limit) pieces = [];
      else pieces.push(bytes);
    },
    size: () => size,
    finish: (number) => {
      const part = {
        number,
        bytes: size > limit ? null : pieces.length === 1 ? (pieces[0] ?? null) : Buffer.concat(pieces),
        size,
      };
      pieces = [];
      size = 0;
      return part;
    },
  };
};

export const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

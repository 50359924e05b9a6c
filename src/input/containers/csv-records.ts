import type { Delimiter } from './delimiters.ts';
import { asBuffer, collect, type Part } from './part.ts';

const LF = 0x0a;
const QUOTE = 0x22;

/** A record of a delimited file; `isOpen` when a quote in it was never closed. */
export interface CsvPart extends Part {
  readonly isOpen: boolean;
}

/** A quote that opens a field and swallows the rest of the file: the lines behind it are read again, so many times. */
const MOST_RESCUES = 10;

type Place = 'start' | 'bare' | 'quoted' | 'closing';

/** What a byte makes of the place in a record; quotes count only where a field begins or ends. */
const step = (place: Place, byte: number, delimiter: number): Place => {
  if (place === 'quoted') return byte === QUOTE ? 'closing' : 'quoted';
  if (byte === delimiter || byte === LF) return 'start';
  // `"12 inch" màn hình`: a slip inside a quoted field; `""`: a quote.
  if (place === 'closing') return byte === 0x0d ? 'closing' : 'quoted';
  return place === 'start' && byte === QUOTE ? 'quoted' : 'bare';
};

/** Cuts chunks into records: lines, joined where a quoted field goes over several. */
async function* csvRecords(
  chunks: AsyncIterable<Uint8Array>,
  delimiter: Delimiter,
  limit: number,
): AsyncGenerator<CsvPart> {
  const record = collect(limit);
  const sign = delimiter.charCodeAt(0);
  let place: Place = 'start';
  let line = 1;
  let firstLine = 1;
  for await (const bytes of chunks) {
    const chunk = asBuffer(bytes);
    let start = 0;
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at] ?? 0;
      place = step(place, byte, sign);
      if (byte !== LF) continue;
      line++;
      if (place !== 'start') continue;
      record.add(chunk.subarray(start, at));
      yield { ...record.finish(firstLine), isOpen: false };
      start = at + 1;
      firstLine = line;
    }
    record.add(chunk.subarray(start));
  }
  if (record.size() > 0) yield { ...record.finish(firstLine), isOpen: place === 'quoted' };
}

async function* once(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** Like `csvRecords`, but a quote that is never closed costs its own line only. */
export async function* csvRescued(
  chunks: AsyncIterable<Uint8Array>,
  delimiter: Delimiter,
  limit: number,
): AsyncGenerator<CsvPart> {
  let waiting = chunks;
  let before = 0;
  for (let rescues = 0; ; rescues++) {
    let rest: Buffer | null = null;
    for await (const part of csvRecords(waiting, delimiter, limit)) {
      const end = part.isOpen ? (part.bytes?.indexOf(LF) ?? -1) : -1;
      yield { ...part, number: part.number + before };
      if (end < 0 || part.bytes === null || rescues >= MOST_RESCUES) continue;
      rest = part.bytes.subarray(end + 1);
      before += part.number;
    }
    if (rest === null) return;
    waiting = once(rest);
  }
}

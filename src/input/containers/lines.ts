import { asBuffer, collect, type Part } from './part.ts';

const LF = 0x0a;

/** The lines of a stream, without their ends, numbered from 1. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Part> {
  const line = collect(limit);
  let number = 1;
  for await (const bytes of chunks) {
    const chunk = asBuffer(bytes);
    let start = 0;
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, start)) {
      line.add(chunk.subarray(start, end));
      yield line.finish(number);
      number++;
      start = end + 1;
    }
    line.add(chunk.subarray(start));
  }
  if (line.size() > 0) yield line.finish(number);
}

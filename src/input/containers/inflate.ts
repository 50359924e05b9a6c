import type { Duplex } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { BrokenStream, damaged } from './broken-stream.ts';

const isZlibError = (error: unknown): error is Error & { code: string } =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('Z_');

/** `Z_BUF_ERROR` is what zlib says when its input stops in the middle. */
const reasonOf = (code: string): string => (code === 'Z_BUF_ERROR' ? 'ends too early' : 'breaks off with wrong bytes');

/** Chunks after they went through `engine`; what zlib complains of breaks the stream as damage of `format`. */
export async function* inflate(
  chunks: AsyncIterable<Uint8Array>,
  engine: Duplex,
  source: string,
  format: string,
): AsyncGenerator<Uint8Array> {
  // What breaks on the way in also ends the loop below, which says it.
  const feeding = pipeline(chunks, engine).catch(() => {});
  try {
    for await (const chunk of engine) if (chunk instanceof Uint8Array) yield chunk;
    await feeding;
  } catch (error) {
    throw isZlibError(error) ? new BrokenStream(damaged(source, format, reasonOf(error.code))) : error;
  }
}

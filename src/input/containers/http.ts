import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, type ZlibOptions } from 'node:zlib';
import { BrokenStream } from './broken-stream.ts';
import { bomb, brokenLimit } from './limits.ts';

/** Header lines by their names in lower case; the first of a name counts. */
export type Headers = ReadonlyMap<string, string>;

export interface Response {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Buffer;
}

/** `Content-Type: text/html` */
export const readHeaders = (lines: readonly string[]): Headers => {
  const headers = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return headers;
};

/** Where a block of headers ends and what follows it begins; null when no empty line comes. */
export const endOfHeaders = (bytes: Buffer): { end: number; next: number } | null => {
  const crlf = bytes.indexOf('\r\n\r\n');
  const lf = bytes.indexOf('\n\n');
  if (crlf >= 0 && (lf < 0 || crlf < lf)) return { end: crlf, next: crlf + 4 };
  return lf < 0 ? null : { end: lf, next: lf + 2 };
};

const LONGEST_SIZE = 20;

/** Joins the pieces of a chunked body; null when it is none, as in crawls that kept the header and joined the body. */
const joinChunks = (body: Buffer): Buffer | null => {
  const pieces: Buffer[] = [];
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf('\n', at);
    const line = end < 0 || end - at > LONGEST_SIZE + 200 ? '' : body.subarray(at, end).toString('latin1');
    const digits = /^(?<size>\p{ASCII_Hex_Digit}{1,8})\s*(?:;.*)?\r?$/u.exec(line)?.groups?.['size'];
    if (digits === undefined) return pieces.length === 0 ? null : Buffer.concat(pieces);
    const size = Number.parseInt(digits, 16);
    if (size === 0) break;
    pieces.push(body.subarray(end + 1, end + 1 + size));
    at = end + 1 + size;
    while (body[at] === 0x0d || body[at] === 0x0a) at++;
  }
  return Buffer.concat(pieces);
};

const deflated = (body: Buffer, options: ZlibOptions): Buffer => {
  try {
    return inflateSync(body, options);
  } catch {
    return inflateRawSync(body, options);
  }
};

const DECODERS: Readonly<Record<string, (body: Buffer, options: ZlibOptions) => Buffer>> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  deflate: deflated,
  br: brotliDecompressSync,
};

/** Undoes one content coding; a body that is not coded, as in crawls that undid it and kept the header, stays. */
const decodeBody = (body: Buffer, coding: string, limit: number, source: string): Buffer => {
  const decoder = DECODERS[coding];
  if (decoder === undefined || (coding.endsWith('gzip') && (body[0] !== 0x1f || body[1] !== 0x8b))) return body;
  const decoded = (() => {
    try {
      return decoder(body, { maxOutputLength: limit });
    } catch (error) {
      if (error instanceof RangeError) throw new BrokenStream(bomb(source, `${Math.ceil(limit / 1_000_000)} MB`));
      return body;
    }
  })();
  const broken = brokenLimit(decoded.length, body.length);
  if (broken !== null) throw new BrokenStream(bomb(source, broken));
  return decoded;
};

/** The response in the bytes of a connection; null when they are none. Its body comes as the server meant it. */
export const readResponse = (bytes: Buffer, source: string, limit: number): Response | null => {
  const gap = endOfHeaders(bytes);
  const [first = '', ...lines] = bytes
    .subarray(0, gap?.end ?? 0)
    .toString('latin1')
    .split(/\r?\n/u);
  const status = /^HTTP\/\S{1,4}\s+(?<status>\d{3})/u.exec(first)?.groups?.['status'];
  if (gap === null || status === undefined) return null;
  const headers = readHeaders(lines);
  const raw = bytes.subarray(gap.next);
  const isChunked = /chunked/iu.test(headers.get('transfer-encoding') ?? '');
  const whole = isChunked ? (joinChunks(raw) ?? raw) : raw;
  const codings = (headers.get('content-encoding') ?? '').toLowerCase().split(/\s*,\s*/u);
  const body = codings.reduceRight((coded, coding) => decodeBody(coded, coding, limit, source), whole);
  return { status: Number(status), headers, body };
};

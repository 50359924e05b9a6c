import type { Cursor } from './cursor.ts';
import { endOfHeaders, type Headers, readHeaders } from './http.ts';

/** One record of a web archive. */
export type WarcRecord =
  | { readonly kind: 'read'; readonly headers: Headers; readonly block: Buffer | null; readonly size: number }
  /** Requests, metadata, repeated visits: no pages. */
  | { readonly kind: 'passed' }
  | { readonly kind: 'damaged'; readonly reason: string };

const WANTED = new Set(['response', 'resource', 'conversion']);
const LONGEST_HEADER = 65_536;
const WINDOW = 65_536;
const MARK = 'WARC/';
const LF = 0x0a;
const CR = 0x0d;

/** Passes over the empty lines between records; false at the end of the stream. */
const toNextRecord = async (cursor: Cursor): Promise<boolean> => {
  for (;;) {
    const ahead = await cursor.peek(64);
    const blank = ahead.findIndex((byte) => byte !== LF && byte !== CR);
    if (blank === 0) return true;
    if (ahead.length === 0) return false;
    await cursor.skip(blank < 0 ? ahead.length : blank);
  }
};

/** Passes over what is no record up to a line that begins one. */
const toNextMark = async (cursor: Cursor): Promise<void> => {
  for (;;) {
    const ahead = await cursor.peek(WINDOW);
    const found = ahead.indexOf(`\n${MARK}`);
    if (found >= 0) {
      await cursor.skip(found + 1);
      return;
    }
    const isEnd = ahead.length < WINDOW;
    await cursor.skip(isEnd ? ahead.length : WINDOW - MARK.length);
    if (isEnd) return;
  }
};

/** A block is followed by two line ends; anything else says that its length was wrong. */
const endsWell = async (cursor: Cursor): Promise<boolean> => {
  const ahead = (await cursor.peek(9)).toString('latin1');
  return ahead.trim() === '' || /^(?:\r?\n){1,2}(?:WARC\/|\r?\n)/u.test(ahead) || ahead.startsWith(MARK);
};

const damagedRecord = (reason: string): WarcRecord => ({ kind: 'damaged', reason });

const readBlock = async (cursor: Cursor, headers: Headers, size: number, limit: number): Promise<WarcRecord> => {
  if (!WANTED.has(headers.get('warc-type') ?? '') || size > limit) {
    if ((await cursor.skip(size)) < size) return damagedRecord('ends too early');
    return size > limit && WANTED.has(headers.get('warc-type') ?? '')
      ? { kind: 'read', headers, block: null, size }
      : { kind: 'passed' };
  }
  const block = await cursor.take(size);
  if (block.length === size && (await endsWell(cursor))) return { kind: 'read', headers, block, size };
  // What the wrong length swallowed may hold the records behind it.
  cursor.unread(block);
  await toNextMark(cursor);
  return damagedRecord(block.length < size ? 'ends too early' : 'its length is wrong');
};

const readRecord = async (cursor: Cursor, limit: number): Promise<WarcRecord> => {
  const head = await cursor.peek(LONGEST_HEADER);
  const gap = endOfHeaders(head);
  const [version = '', ...lines] = head
    .subarray(0, gap?.end ?? 0)
    .toString('utf8')
    .split(/\r?\n/u);
  const headers = readHeaders(lines);
  const length = headers.get('content-length') ?? '';
  if (gap === null || !version.startsWith(MARK) || !/^\d{1,15}$/u.test(length)) {
    await toNextMark(cursor);
    return damagedRecord('a record without a proper header');
  }
  await cursor.skip(gap.next);
  return readBlock(cursor, headers, Number(length), limit);
};

/** The records of a web archive in their order; what breaks the rules is said and passed over. */
export async function* warcRecords(cursor: Cursor, limit: number): AsyncGenerator<WarcRecord> {
  while (await toNextRecord(cursor)) yield await readRecord(cursor, limit);
}

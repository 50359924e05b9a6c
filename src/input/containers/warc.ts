import type { About, Input, Issue } from '../../model.ts';
import { failed, type Loaded, loaded } from '../loaded.ts';
import { BrokenStream, damaged } from './broken-stream.ts';
import type { ContainerReader } from './container.ts';
import { openCursor } from './cursor.ts';
import { type Headers, readResponse } from './http.ts';
import { noArticles } from './record-run.ts';
import { type WarcRecord, warcRecords } from './warc-records.ts';

/** `text/html; charset=utf-8` → the type, and the charset where one is named. */
const readType = (written: string): { type: string; charset: string | null } => {
  const type = /^[^;,\s]*/u.exec(written.trim().toLowerCase())?.[0] ?? '';
  return { type, charset: /charset\s*=\s*["']?(?<name>[^\s"';,]{1,40})/iu.exec(written)?.groups?.['name'] ?? null };
};

const TEXTS = new Set(['text/html', 'application/xhtml+xml', 'text/plain']);

/** The record's date is when it was crawled, which says nothing of the article. */
const aboutOf = (headers: Headers): About => {
  const target = headers.get('warc-target-uri')?.replace(/^<|>$/gu, '') ?? '';
  return { title: null, url: target === '' ? null : target, publisher: null, author: null, published: null };
};

const inputOf = (source: string, bytes: Buffer, written: string, headers: Headers): Input | null => {
  const { type, charset } = readType(written);
  if (!TEXTS.has(type) || bytes.length === 0) return null;
  return { source, bytes, about: aboutOf(headers), ...(charset === null ? {} : { charset }) };
};

/** The page that a record holds; null for pictures, errors and redirects. */
const readBlock = (source: string, headers: Headers, block: Buffer, limit: number): Input | Issue | null => {
  if (headers.get('warc-type') !== 'response')
    return inputOf(source, block, headers.get('content-type') ?? '', headers);
  const response = readResponse(block, source, limit);
  if (response === null) return damaged(source, 'WARC', 'the record holds no HTTP response');
  const isThere = response.status >= 200 && response.status < 300;
  return isThere ? inputOf(source, response.body, response.headers.get('content-type') ?? '', headers) : null;
};

const readRecord = (source: string, record: WarcRecord, limit: number): Loaded[] => {
  if (record.kind === 'damaged') return [failed(damaged(source, 'WARC', record.reason))];
  if (record.kind === 'passed') return [];
  if (record.block === null)
    return [failed({ code: 'too-large', severity: 'error', source, bytes: record.size, limit })];
  try {
    const read = readBlock(source, record.headers, record.block, limit);
    if (read === null) return [];
    return ['code' in read ? failed(read) : loaded(read)];
  } catch (error) {
    if (error instanceof BrokenStream) return [failed(error.issue)];
    throw error;
  }
};

/** The pages of a web archive (WARC) and the texts of its extract (WET), record by record. */
export const readWarc: ContainerReader = async function* (piece, { limit }): AsyncGenerator<Loaded> {
  let said = 0;
  let number = 0;
  for await (const record of warcRecords(openCursor(piece.bytes), limit)) {
    number++;
    const read = readRecord(`${piece.source}#${number}`, record, limit);
    said += read.length;
    yield* read;
  }
  if (said === 0) yield noArticles(piece.source);
};

import { crc32, createInflateRaw } from 'node:zlib';
import { type Entry, fromBufferPromise, openPromise, type ZipFile } from 'yauzl';
import type { Issue } from '../../model.ts';
import { failed, type Loaded } from '../loaded.ts';
import { isArticleName } from '../names.ts';
import { BrokenStream, damaged } from './broken-stream.ts';
import type { ContainerReader, Context, Piece } from './container.ts';
import { openCursor } from './cursor.ts';
import { inflate } from './inflate.ts';
import { bomb, brokenLimit } from './limits.ts';
import { noArticles } from './record-run.ts';
import { isLitter, isUnsafe, memberName } from './zip-names.ts';

/** An archive that only flows by (standard input, one in another) is held while its members are read. */
const LARGEST_HELD = 256 * 1024 * 1024;
const OPTIONS = { decodeStrings: false, validateEntrySizes: false } as const;
const FORMAT = 'ZIP';

const STORED = 0;
const DEFLATED = 8;

interface Archive {
  readonly zip: ZipFile;
  /** Bytes that the archive itself has cost. */
  readonly cost: number;
}

/** yauzl's own sentences speak of signatures and offsets; these speak of the file. */
const openIssue = (source: string, error: unknown): Issue => {
  const message = error instanceof Error ? error.message : String(error);
  if (message.includes('encryption')) return { code: 'encrypted', severity: 'error', source, format: FORMAT };
  return damaged(source, FORMAT, 'its directory is missing or broken');
};

const openArchive = async ({ source, path, bytes, size, cost }: Piece): Promise<Archive> => {
  if (path !== null) return { zip: await openPromise(path, OPTIONS), cost: size ?? cost() };
  const held = await openCursor(bytes).take(LARGEST_HELD + 1);
  if (held.length > LARGEST_HELD)
    throw new BrokenStream({ code: 'too-large', severity: 'error', source, bytes: held.length, limit: LARGEST_HELD });
  return { zip: await fromBufferPromise(held, OPTIONS), cost: Math.min(held.length, cost()) };
};

/** Bytes of a member, checked against what the directory says of them. */
async function* verified(chunks: AsyncIterable<Uint8Array>, entry: Entry, source: string): AsyncGenerator<Uint8Array> {
  let size = 0;
  let sum = 0;
  for await (const chunk of chunks) {
    size += chunk.byteLength;
    if (size > entry.uncompressedSize)
      throw new BrokenStream(damaged(source, FORMAT, 'is larger than its directory says'));
    sum = crc32(chunk, sum);
    yield chunk;
  }
  if (size < entry.uncompressedSize) throw new BrokenStream(damaged(source, FORMAT, 'ends too early'));
  if (sum !== entry.crc32) throw new BrokenStream(damaged(source, FORMAT, 'its checksum is wrong'));
}

async function* memberBytes(zip: ZipFile, entry: Entry, source: string): AsyncGenerator<Uint8Array> {
  const packed = await zip.openReadStreamPromise(entry, { decodeFileData: false }).catch(() => {
    throw new BrokenStream(damaged(source, FORMAT, 'its place in the archive is wrong'));
  });
  const plain = entry.compressionMethod === STORED ? packed : inflate(packed, createInflateRaw(), source, FORMAT);
  yield* verified(plain, entry, source);
}

/** Why a member is left out, or null. */
const refusal = (source: string, entry: Entry, cost: number): Issue | null => {
  if (entry.isEncrypted()) return { code: 'encrypted', severity: 'error', source, format: FORMAT };
  if (![STORED, DEFLATED].includes(entry.compressionMethod))
    return { code: 'unreadable', severity: 'error', source, reason: `packed by method ${entry.compressionMethod}` };
  const limit = brokenLimit(entry.uncompressedSize, cost);
  return limit === null ? null : bomb(source, limit);
};

const LINK = 0o120000;
const isLink = ({ externalFileAttributes }: Entry): boolean => ((externalFileAttributes >>> 16) & 0o170000) === LINK;

/** The members that may be articles, and those whose path is a trick. */
async function* membersOf(piece: Piece, zip: ZipFile): AsyncGenerator<{ name: string; source: string; entry: Entry }> {
  try {
    for await (const entry of zip.eachEntry()) {
      const name = memberName(entry.fileNameRaw);
      const isWanted = isArticleName(name) && !isLitter(name) && !isLink(entry);
      if (isUnsafe(name) || isWanted) yield { name, source: `${piece.source}#${name}`, entry };
    }
  } catch (error) {
    throw error instanceof BrokenStream ? error : new BrokenStream(openIssue(piece.source, error));
  }
}

async function* readMembers({ zip, cost }: Archive, piece: Piece, context: Context): AsyncGenerator<Loaded> {
  let unpacked = 0;
  for await (const { name, source, entry } of membersOf(piece, zip)) {
    const memberCost = Math.min(entry.compressedSize, cost);
    const issue = isUnsafe(name)
      ? ({ code: 'unsafe-path', severity: 'error', source } as const)
      : refusal(source, entry, memberCost);
    if (issue !== null) {
      yield failed(issue);
      continue;
    }
    unpacked += entry.uncompressedSize;
    const limit = brokenLimit(unpacked, cost);
    if (limit !== null) throw new BrokenStream(bomb(piece.source, limit));
    const size = entry.uncompressedSize;
    const bytes = memberBytes(zip, entry, source);
    yield* context.unpack({ source, name, bytes, path: null, size, cost: () => memberCost }, context);
    if (piece.path !== null) context.onBytes(entry.compressedSize);
  }
}

/** The articles of an archive, one member at a time, in the order of its directory. */
export const readZip: ContainerReader = async function* (piece, context): AsyncGenerator<Loaded> {
  const archive = await openArchive(piece).catch((error: unknown) => {
    throw error instanceof BrokenStream ? error : new BrokenStream(openIssue(piece.source, error));
  });
  let said = 0;
  try {
    for await (const read of readMembers(archive, piece, context)) {
      said++;
      yield read;
    }
  } finally {
    archive.zip.close();
  }
  if (said === 0) yield noArticles(piece.source);
};

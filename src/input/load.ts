import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Context, Piece } from './containers/container.ts';
import { DEFAULT_FIELDS, type FieldNames } from './containers/fields.ts';
import { containerOf } from './containers/recognise.ts';
import { type Expanded, expand } from './expand.ts';
import { failed, type Loaded, loaded } from './loaded.ts';
import { isMissing, reasonOf } from './reason.ts';

export interface LoadOptions {
  /** A file with one path a line, `-` for standard input. */
  readonly filesFrom?: string | null;
  /** What `-` reads. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** Largest article in bytes; larger ones are refused unread. */
  readonly limit?: number;
  /** Names of the fields of records, instead of the usual ones. */
  readonly fields?: Partial<FieldNames>;
  /** Told of bytes as they are read, whatever becomes of them. */
  readonly onBytes?: (bytes: number) => void;
}

/** An article is a page of text; what is larger than this is something else. */
const LARGEST_ARTICLE = 64 * 1024 * 1024;
/** Files up to this size are read at once; larger ones flow by. */
const SMALL = 1024 * 1024;
const STDIN = '-';

/** What every piece of a run is read with. */
type Settings = Omit<Context, 'unpack' | 'depth'>;

const explain = (source: string, error: unknown): Loaded =>
  failed(
    isMissing(error)
      ? { code: 'not-found', severity: 'error', source }
      : { code: 'unreadable', severity: 'error', source, reason: reasonOf(error) },
  );

/** Tells how many bytes went by. */
const counted = (chunks: AsyncIterable<Uint8Array>, onBytes: (bytes: number) => void) => {
  let count = 0;
  async function* bytes(): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      count += chunk.byteLength;
      onBytes(chunk.byteLength);
      yield chunk;
    }
  }
  return { bytes: bytes(), cost: () => count };
};

async function* unpackStream(piece: Omit<Piece, 'cost' | 'name'>, settings: Settings): AsyncGenerator<Loaded> {
  const { unpack } = await import('./containers/unpack.ts');
  const { bytes, cost } = counted(piece.bytes, settings.onBytes);
  yield* unpack({ ...piece, name: piece.source, bytes, cost }, { ...settings, unpack, depth: 0 });
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** What is small and no container needs nothing more than to be read. */
const readSmall = async (path: string, size: number, settings: Settings) => {
  const bytes = await readFile(path);
  if (containerOf(bytes, path, settings.fields) === null) {
    settings.onBytes(size);
    return loaded({ source: path, bytes });
  }
  return once(bytes);
};

async function* readPath(path: string, settings: Settings): AsyncGenerator<Loaded> {
  try {
    const found = await stat(path);
    const isFile = found.isFile();
    if (found.isDirectory() || (isFile && found.size <= SMALL)) {
      const read = await readSmall(path, found.size, settings);
      if ('kind' in read) yield read;
      else yield* unpackStream({ source: path, bytes: read, path, size: found.size }, settings);
      return;
    }
    // A pipe (`<(zcat …)`) has no size before it is read, and cannot be read from any place.
    const piece = { source: path, bytes: createReadStream(path), path: isFile ? path : null };
    yield* unpackStream({ ...piece, size: isFile ? found.size : null }, settings);
  } catch (error) {
    yield explain(path, error);
  }
}

const readStdin = (stdin: AsyncIterable<Uint8Array>, settings: Settings): AsyncGenerator<Loaded> =>
  unpackStream({ source: STDIN, bytes: stdin, path: null, size: null }, settings);

/** The lines of a `--files-from` list; blank lines are left out. */
const listedPaths = (bytes: Uint8Array): string[] =>
  new TextDecoder()
    .decode(bytes)
    .split(/\r?\n/u)
    .filter((line) => line.trim() !== '');

/** The bytes of a list of paths. */
const readList = async (path: string, stdin: AsyncIterable<Uint8Array> | undefined): Promise<Uint8Array | Loaded> => {
  try {
    if (path !== STDIN || stdin === undefined) return await readFile(path);
    const chunks: Uint8Array[] = [];
    for await (const chunk of stdin) chunks.push(chunk);
    return Buffer.concat(chunks);
  } catch (error) {
    return explain(path, error);
  }
};

/** The arguments with those of the list after them. */
async function* allArguments(
  paths: readonly string[],
  { filesFrom, stdin }: LoadOptions,
): AsyncGenerator<{ argument: string } | Loaded> {
  for (const argument of paths) yield { argument };
  if (filesFrom === undefined || filesFrom === null) return;
  const list = await readList(filesFrom, stdin);
  if ('kind' in list) yield list;
  else for (const argument of listedPaths(list)) yield { argument };
}

async function* readExpanded(expanded: Expanded, settings: Settings): AsyncGenerator<Loaded> {
  if (expanded.kind === 'file') yield* readPath(expanded.path, settings);
  else yield failed(expanded.issue);
}

const nothing = (): void => {};

/** The caller's names where there are some: what is looked for is what was asked for. */
const fieldNames = (given: Partial<FieldNames>): FieldNames => ({
  text: given.text ?? DEFAULT_FIELDS.text,
  title: given.title ?? DEFAULT_FIELDS.title,
  date: given.date ?? DEFAULT_FIELDS.date,
  url: given.url ?? DEFAULT_FIELDS.url,
  author: given.author ?? DEFAULT_FIELDS.author,
  publisher: given.publisher ?? DEFAULT_FIELDS.publisher,
});

/**
 * Reads inputs one at a time, so that memory holds one article: files, directories, globs, `-`, and lists of these;
 * of archives, record files and crawls each member. A path that is named twice is read once.
 */
export async function* loadInputs(paths: readonly string[], options: LoadOptions = {}): AsyncGenerator<Loaded> {
  const { stdin, limit = LARGEST_ARTICLE, fields = {}, onBytes = nothing } = options;
  const settings: Settings = { limit, fields: fieldNames(fields), onBytes };
  const seen = new Set<string>();
  for await (const entry of allArguments(paths, options)) {
    if ('kind' in entry) yield entry;
    else if (entry.argument === STDIN && stdin) {
      if (!seen.has(STDIN)) yield* readStdin(stdin, settings);
      seen.add(STDIN);
    } else {
      for await (const expanded of expand(entry.argument)) {
        const key = resolve(expanded.kind === 'file' ? expanded.path : expanded.issue.source);
        if (!seen.has(key)) yield* readExpanded(expanded, settings);
        seen.add(key);
      }
    }
  }
}

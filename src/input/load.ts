import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Input, Issue } from '../model.ts';
import { type Expanded, expand } from './expand.ts';
import { isMissing, reasonOf } from './reason.ts';

/** One input, or the reason why there is none. */
export type Loaded =
  | { readonly kind: 'input'; readonly input: Input }
  | { readonly kind: 'issue'; readonly issue: Issue };

export interface LoadOptions {
  /** A file with one path a line, `-` for standard input. */
  readonly filesFrom?: string | null;
  /** What `-` reads. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** Largest article in bytes; larger ones are refused unread. */
  readonly limit?: number;
}

/** An article is a page of text; what is larger than this is something else. */
const LARGEST_ARTICLE = 64 * 1024 * 1024;
const STDIN = '-';

const loaded = (input: Input): Loaded => ({ kind: 'input', input });
const failed = (issue: Issue): Loaded => ({ kind: 'issue', issue });

const explain = (source: string, error: unknown): Loaded =>
  failed(
    isMissing(error)
      ? { code: 'not-found', severity: 'error', source }
      : { code: 'unreadable', severity: 'error', source, reason: reasonOf(error) },
  );

/** Reads a stream up to `limit`; what is longer is dropped as soon as that is known. */
const readStream = async (source: string, stream: AsyncIterable<Uint8Array>, limit: number): Promise<Loaded> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.byteLength;
    if (size > limit) return failed({ code: 'too-large', severity: 'error', source, bytes: size, limit });
    chunks.push(chunk);
  }
  return loaded({ source, bytes: Buffer.concat(chunks) });
};

const readPath = async (path: string, limit: number): Promise<Loaded> => {
  try {
    const found = await stat(path);
    // A pipe (`<(zcat …)`) has no size before it is read.
    if (!found.isFile() && !found.isDirectory()) return await readStream(path, createReadStream(path), limit);
    if (found.size > limit)
      return failed({ code: 'too-large', severity: 'error', source: path, bytes: found.size, limit });
    return loaded({ source: path, bytes: await readFile(path) });
  } catch (error) {
    return explain(path, error);
  }
};

/** The lines of a `--files-from` list; blank lines are left out. */
const listedPaths = (bytes: Uint8Array): string[] =>
  new TextDecoder()
    .decode(bytes)
    .split(/\r?\n/u)
    .filter((line) => line.trim() !== '');

/** The arguments with those of the list after them. */
async function* allArguments(
  paths: readonly string[],
  options: LoadOptions,
): AsyncGenerator<{ argument: string } | Loaded> {
  for (const argument of paths) yield { argument };
  const { filesFrom, stdin, limit = LARGEST_ARTICLE } = options;
  if (filesFrom === undefined || filesFrom === null) return;
  const list = filesFrom === STDIN && stdin ? await readStream(STDIN, stdin, limit) : await readPath(filesFrom, limit);
  if (list.kind === 'issue') yield list;
  else for (const argument of listedPaths(list.input.bytes)) yield { argument };
}

const readExpanded = (expanded: Expanded, limit: number): Promise<Loaded> | Loaded =>
  expanded.kind === 'file' ? readPath(expanded.path, limit) : failed(expanded.issue);

/**
 * Reads inputs one at a time, so that memory holds one article: files, directories, globs, `-`, and lists of these.
 * A path that is named twice is read once.
 */
export async function* loadInputs(paths: readonly string[], options: LoadOptions = {}): AsyncGenerator<Loaded> {
  const { stdin, limit = LARGEST_ARTICLE } = options;
  const seen = new Set<string>();
  for await (const entry of allArguments(paths, options)) {
    if ('kind' in entry) yield entry;
    else if (entry.argument === STDIN && stdin) {
      if (!seen.has(STDIN)) yield await readStream(STDIN, stdin, limit);
      seen.add(STDIN);
    } else {
      for await (const expanded of expand(entry.argument)) {
        const key = resolve(expanded.kind === 'file' ? expanded.path : expanded.issue.source);
        if (!seen.has(key)) yield await readExpanded(expanded, limit);
        seen.add(key);
      }
    }
  }
}

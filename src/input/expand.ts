import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { glob } from 'tinyglobby';
import type { Issue } from '../model.ts';
import { isArticleName } from './names.ts';
import { isMissing, reasonOf } from './reason.ts';

/** A path to read, or why there is none. */
export type Expanded =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'issue'; readonly issue: Issue };

const file = (path: string): Expanded => ({ kind: 'file', path });
const problem = (issue: Issue): Expanded => ({ kind: 'issue', issue });

/** `https://…`, `ftp://…`; a Windows drive (`C:\`) has one letter and no `//`. */
const URL_SCHEME = /^[a-z][a-z0-9+.-]+:\/\//iu;
const GLOB_SIGN = /[*?[\]{}]/u;

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const isHidden = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

/** What a directory entry is, symbolic links followed; null when it is gone. */
const kindOf = async (entry: Dirent, path: string): Promise<'file' | 'directory' | null> => {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'directory';
  const target = await stat(path).catch(() => null);
  return target?.isDirectory() ? 'directory' : target?.isFile() ? 'file' : null;
};

/** Articles below `directory` in the order of their names; a link back to a directory above is not followed twice. */
async function* walk(directory: string, above: readonly string[]): AsyncGenerator<Expanded> {
  const real = await realpath(directory);
  if (above.includes(real)) return;
  const entries = (await readdir(directory, { withFileTypes: true })).filter((entry) => !isHidden(entry.name));
  for (const entry of entries.sort((a, b) => byCodeUnit(a.name, b.name))) {
    const path = join(directory, entry.name);
    const kind = await kindOf(entry, path);
    if (kind === 'file' && isArticleName(entry.name)) yield file(path);
    if (kind === 'directory') yield* walkSafely(path, [...above, real]);
  }
}

async function* walkSafely(directory: string, above: readonly string[]): AsyncGenerator<Expanded> {
  try {
    yield* walk(directory, above);
  } catch (error) {
    yield problem({ code: 'unreadable', severity: 'error', source: directory, reason: reasonOf(error) });
  }
}

async function* expandDirectory(directory: string): AsyncGenerator<Expanded> {
  let found = false;
  for await (const expanded of walkSafely(directory, [])) {
    found = true;
    yield expanded;
  }
  if (!found) yield problem({ code: 'no-articles', severity: 'error', source: directory });
}

async function* expandGlob(pattern: string): AsyncGenerator<Expanded> {
  const paths = await glob(pattern, { expandDirectories: false, onlyFiles: true, absolute: isAbsolute(pattern) });
  for (const path of paths.sort(byCodeUnit)) yield file(path);
  if (paths.length === 0) yield problem({ code: 'not-found', severity: 'error', source: pattern });
}

type Target =
  | { readonly kind: 'file' | 'directory' | 'missing' }
  | { readonly kind: 'failed'; readonly reason: string };

const lookAt = async (path: string): Promise<Target> => {
  try {
    return { kind: (await stat(path)).isDirectory() ? 'directory' : 'file' };
  } catch (error) {
    return isMissing(error) ? { kind: 'missing' } : { kind: 'failed', reason: reasonOf(error) };
  }
};

/** Turns one argument of the command line into paths: a file, a directory, a glob; a URL or a missing file into an issue. */
export async function* expand(argument: string): AsyncGenerator<Expanded> {
  if (URL_SCHEME.test(argument)) {
    yield problem({ code: 'url', severity: 'error', source: argument });
    return;
  }
  const target = await lookAt(argument);
  if (target.kind === 'file') yield file(argument);
  else if (target.kind === 'directory') yield* expandDirectory(argument);
  else if (target.kind === 'failed')
    yield problem({ code: 'unreadable', severity: 'error', source: argument, reason: target.reason });
  else if (GLOB_SIGN.test(argument)) yield* expandGlob(argument);
  else yield problem({ code: 'not-found', severity: 'error', source: argument });
}

import type { Issue } from '../../model.ts';
import { failed, type Loaded, loaded } from '../loaded.ts';
import { isMissing, reasonOf } from '../reason.ts';
import { BrokenStream } from './broken-stream.ts';
import type { Context, Piece } from './container.ts';
import { type Cursor, openCursor } from './cursor.ts';
import { CONTAINERS } from './index.ts';
import { bomb, DEEPEST } from './limits.ts';
import { type ContainerName, containerOf, HEAD } from './recognise.ts';
import { withoutUtf16 } from './unicode.ts';

const tooLarge = (source: string, bytes: number, limit: number): Issue => ({
  code: 'too-large',
  severity: 'error',
  source,
  bytes,
  limit,
});

/** An article: all of its bytes, unless there are more than one can have. */
const readWhole = async (cursor: Cursor, { source, size }: Piece, { limit }: Context): Promise<Loaded> => {
  if (size !== null && size > limit) return failed(tooLarge(source, size, limit));
  const bytes = await cursor.take(limit + 1);
  return bytes.length > limit ? failed(tooLarge(source, bytes.length, limit)) : loaded({ source, bytes });
};

const issueOf = (source: string, error: unknown): Issue => {
  if (error instanceof BrokenStream) return error.issue;
  if (isMissing(error)) return { code: 'not-found', severity: 'error', source };
  return { code: 'unreadable', severity: 'error', source, reason: reasonOf(error) };
};

const isArchive = (kind: ContainerName): boolean => kind === 'gzip' || kind === 'zip';

async function* readContainer(
  kind: ContainerName,
  cursor: Cursor,
  piece: Piece,
  context: Context,
): AsyncGenerator<Loaded> {
  const depth = context.depth + (isArchive(kind) ? 1 : 0);
  if (depth > DEEPEST) {
    yield failed(bomb(piece.source, `${DEEPEST} archives in one another`));
    return;
  }
  const read = await CONTAINERS[kind]();
  const bytes = isArchive(kind) ? cursor.rest() : withoutUtf16(cursor.rest(), await cursor.peek(HEAD));
  yield* read({ ...piece, bytes }, { ...context, depth });
}

/** Reads one piece: an article as it is, a container member by member, and members like pieces of their own. */
export async function* unpack(piece: Piece, context: Context): AsyncGenerator<Loaded> {
  const cursor = openCursor(piece.bytes);
  try {
    const kind = containerOf(await cursor.peek(HEAD), piece.name, context.fields);
    if (kind === null) yield await readWhole(cursor, piece, context);
    else yield* readContainer(kind, cursor, piece, context);
  } catch (error) {
    yield failed(issueOf(piece.source, error));
  } finally {
    await cursor.close();
  }
}

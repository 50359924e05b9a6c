import { rmSync } from 'node:fs';
import { chmod, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UsageError } from '../usage-error.ts';

/** Where the output goes. */
export interface Sink {
  /** False when nobody reads any more: `dts-extract … | head -1`. */
  readonly write: (text: string) => Promise<boolean>;
  /** Makes what was written stand. */
  readonly commit: () => Promise<void>;
  /** Takes it back, where that is possible. */
  readonly discard: () => Promise<void>;
}

const codeOf = (error: Error): string => ('code' in error ? String(error.code) : error.message);

/** Each write waits for the one before it, so that a slow reader slows us down instead of filling the memory. */
const stdoutSink = (): Sink => {
  const write = (text: string): Promise<boolean> =>
    new Promise((resolve, reject) => {
      process.stdout.write(text, (error) => {
        if (!error) resolve(true);
        else if (codeOf(error) === 'EPIPE' || codeOf(error) === 'ERR_STREAM_DESTROYED') resolve(false);
        else
          reject(
            new UsageError(`standard output cannot be written (${codeOf(error)}); check the disk it goes to`, {
              cause: error,
            }),
          );
      });
    });
  return { write, commit: async () => {}, discard: async () => {} };
};

/** Pipes and devices are written as they are: there is nothing to replace. */
const isSpecial = async (path: string): Promise<boolean> => {
  const found = await stat(path).catch(() => null);
  return found !== null && !found.isFile();
};

/** Leaves no half file behind when the run is broken off. */
const removeWhenKilled = (path: string): (() => void) => {
  const remove = (signal: NodeJS.Signals): void => {
    rmSync(path, { force: true });
    process.kill(process.pid, signal);
  };
  process.once('SIGINT', remove).once('SIGTERM', remove).once('SIGHUP', remove);
  return () => {
    process.off('SIGINT', remove).off('SIGTERM', remove).off('SIGHUP', remove);
  };
};

const refuse = (path: string, error: unknown): never => {
  const reason = error instanceof Error ? codeOf(error) : String(error);
  throw new UsageError(
    `-o ${path}: cannot be written (${reason}); name a file in a directory that exists and is yours`,
    {
      cause: error,
    },
  );
};

/** A file appears whole or not at all: it is written beside its place and moved there at the end. */
const fileSink = async (path: string): Promise<Sink> => {
  const target = await realpath(path).catch(() => path);
  const special = await isSpecial(target);
  const written = special ? target : join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  const file = await open(written, 'w').catch((error: unknown) => refuse(path, error));
  const forget = special ? () => {} : removeWhenKilled(written);
  const write = async (text: string): Promise<boolean> => {
    await file.writeFile(text).catch((error: unknown) => refuse(path, error));
    return true;
  };
  const discard = async (): Promise<void> => {
    await file.close();
    if (!special) await rm(written, { force: true });
    forget();
  };
  const commit = async (): Promise<void> => {
    if (special) return file.close();
    const before = await stat(target).catch(() => null);
    await file.sync();
    await file.close();
    if (before !== null) await chmod(written, before.mode);
    await rename(written, target);
    forget();
  };
  return { write, commit, discard };
};

/** Opens a file, or standard output when none is named. */
export const openSink = (path: string | null): Promise<Sink> =>
  path === null || path === '-' ? Promise.resolve(stdoutSink()) : fileSink(path);

/** Writes all chunks: kept when they all went out, taken back when something went wrong on the way. */
export const drain = async (
  chunks: AsyncIterable<string>,
  sink: Sink,
  isWorthKeeping: () => boolean,
): Promise<void> => {
  try {
    for await (const chunk of chunks) {
      if (!(await sink.write(chunk))) break;
    }
  } catch (error) {
    await sink.discard();
    throw error;
  }
  await (isWorthKeeping() ? sink.commit() : sink.discard());
};

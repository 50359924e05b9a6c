import type { Article, Issue } from '../model.ts';
import type { Result } from '../output/format.ts';
import { complain } from './stderr.ts';

export interface ExtractOptions {
  readonly filesFrom?: string;
  readonly published?: string;
  readonly force?: boolean;
}

const onlyIssue = (issue: Issue): Result => ({ article: null, rows: [], issues: [issue] });

/** A fault of ours in one article must not take the others with it; it keeps its stack. */
const internalError = (source: string, error: unknown): Result => {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  for (const line of (stack ?? message).split('\n')) complain(line);
  return onlyIssue({ code: 'unreadable', severity: 'error', source, reason: `internal error: ${message}` });
};

/** One result an input, in the order of the inputs, one at a time. */
export async function* extractAll(
  files: readonly string[],
  options: ExtractOptions,
): AsyncGenerator<Result & { bytes: number }> {
  const [{ loadInputs }, { extract }] = await Promise.all([import('../input/load.ts'), import('../extract.ts')]);
  const { filesFrom, ...rest } = options;
  for await (const loaded of loadInputs(files, { filesFrom: filesFrom ?? null, stdin: process.stdin })) {
    if (loaded.kind === 'issue') yield { ...onlyIssue(loaded.issue), bytes: 0 };
    else {
      const { source, bytes } = loaded.input;
      const result = await extract(bytes, { ...rest, source }).catch((error: unknown) => internalError(source, error));
      yield { article: result.article, rows: result.rows, issues: result.issues, bytes: bytes.byteLength };
    }
  }
}

/** An input that was read, not extracted. */
export interface Reading {
  readonly article: Article | null;
  readonly issues: readonly Issue[];
}

/** The articles themselves, whatever language they are in: for commands that show how a text is read. */
export async function* readAll(files: readonly string[], published: string | null = null): AsyncGenerator<Reading> {
  const [{ loadInputs }, { readArticle }] = await Promise.all([
    import('../input/load.ts'),
    import('../input/read-article.ts'),
  ]);
  for await (const loaded of loadInputs(files, { stdin: process.stdin })) {
    if (loaded.kind === 'issue') yield onlyIssue(loaded.issue);
    else yield await readArticle(loaded.input, { force: true, published });
  }
}

import type { Loaded } from '../input/loaded.ts';
import type { Article, Issue } from '../model.ts';
import type { Result } from '../output/format.ts';
import type { RecordFieldOptions } from './options.ts';
import { catalogueWith } from './own-metrics.ts';
import { startRepeats } from './repeats.ts';
import { complain } from './stderr.ts';

export interface ExtractOptions extends RecordFieldOptions {
  readonly filesFrom?: string;
  readonly published?: string;
  readonly force?: boolean;
  readonly metrics?: string;
}

/** The names of record fields as the loader takes them. */
const fieldsOf = (options: RecordFieldOptions) => {
  const { textField, titleField, dateField, urlField, authorField, publisherField } = options;
  return {
    ...(textField === undefined ? {} : { text: textField }),
    ...(titleField === undefined ? {} : { title: titleField }),
    ...(dateField === undefined ? {} : { date: dateField }),
    ...(urlField === undefined ? {} : { url: urlField }),
    ...(authorField === undefined ? {} : { author: authorField }),
    ...(publisherField === undefined ? {} : { publisher: publisherField }),
  };
};

const onlyIssue = (issue: Issue): Result => ({ article: null, rows: [], issues: [issue] });

/** A fault of ours in one article must not take the others with it; it keeps its stack. */
const internalError = (source: string, error: unknown): Result => {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  for (const line of (stack ?? message).split('\n')) complain(line);
  return onlyIssue({ code: 'unreadable', severity: 'error', source, reason: `internal error: ${message}` });
};

/** What the operands hold, one input at a time. */
export async function* loadAll(files: readonly string[], options: RecordFieldOptions): AsyncGenerator<Loaded> {
  const { loadInputs } = await import('../input/load.ts');
  yield* loadInputs(files, { stdin: process.stdin, fields: fieldsOf(options) });
}

/** One result an input, in the order of the inputs, one at a time. */
export async function* extractAll(
  files: readonly string[],
  options: ExtractOptions,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Result> {
  const [{ loadInputs }, { extract }] = await Promise.all([import('../input/load.ts'), import('../extract.ts')]);
  const { filesFrom = null, published, force = false } = options;
  const catalogue = await catalogueWith(options.metrics);
  const given = { force, catalogue, ...(published === undefined ? {} : { published }) };
  const repeatOf = startRepeats();
  for await (const loaded of loadInputs(files, {
    filesFrom,
    stdin: process.stdin,
    fields: fieldsOf(options),
    onBytes,
  })) {
    if (loaded.kind === 'issue') yield onlyIssue(loaded.issue);
    else {
      const { source } = loaded.input;
      const result = await extract(loaded.input, given).catch((error: unknown) => internalError(source, error));
      const { article, rows, issues } = result;
      yield { article, rows, issues: [...issues, ...(article === null ? [] : repeatOf(article))] };
    }
  }
}

/** An input that was read, not extracted. */
export interface Reading {
  readonly article: Article | null;
  readonly issues: readonly Issue[];
}

/** The articles themselves, whatever language they are in: for commands that show how a text is read. */
export async function* readAll(
  files: readonly string[],
  options: RecordFieldOptions,
  published: string | null = null,
): AsyncGenerator<Reading> {
  const { readArticle } = await import('../input/read-article.ts');
  for await (const loaded of loadAll(files, options)) {
    if (loaded.kind === 'issue') yield onlyIssue(loaded.issue);
    else yield await readArticle(loaded.input, { force: true, published });
  }
}

import { Command } from 'commander';
import type { Issue, Mention, Sentence } from '../../model.ts';
import { formatIssue } from '../../output/format-issue.ts';
import { isMentionFormatName, type MentionFormatName, mentionFormats } from '../../output/mention-formats.ts';
import { type MentionRecord, mentionRecord } from '../../output/mention-record.ts';
import { UsageError } from '../../usage-error.ts';
import { codePointsOf } from '../code-points.ts';
import { EXIT, type ExitCode, type Finish } from '../exit-code.ts';
import { ARTICLES, examples, helpInsteadOfWaiting, operandsOrStdin } from '../help.ts';
import { type RecordFieldOptions, recordFieldOptions, referenceDateOption } from '../options.ts';
import { loadAll, readAll } from '../results.ts';
import { drain, openSink } from '../sink.ts';
import { complain } from '../stderr.ts';
import { viewOf } from '../view.ts';

interface Options extends RecordFieldOptions {
  readonly lines?: boolean;
  readonly referenceDate?: string | null;
  readonly format?: string;
}

/** What is read as one text, a document or one line, with what was recognised in it. */
interface Piece {
  readonly source: string;
  readonly line: number | null;
  readonly text: string;
  readonly sentences: readonly { readonly sentence: Sentence; readonly mentions: readonly Mention[] }[];
}

const formatOf = (asked: string | undefined): MentionFormatName => {
  const name = asked ?? (process.stdout.isTTY ? 'table' : 'ndjson');
  if (isMentionFormatName(name)) return name;
  throw new UsageError(`-f ${name}: no such format; use one of ${Object.keys(mentionFormats).join(', ')}`);
};

const recordsOf = ({ source, line, text, sentences }: Piece): MentionRecord[] => {
  const codePoints = codePointsOf(text);
  const place = ({ home }: Sentence, { start, end }: Mention) => ({
    source,
    line,
    start: codePoints(home(start)),
    end: codePoints(home(end)),
  });
  return sentences.flatMap(({ sentence, mentions }) =>
    mentions.map((mention) => mentionRecord(mention, place(sentence, mention))),
  );
};

/** A document sentence by sentence, counted from the date given, else from its own. */
async function* documentPieces(files: readonly string[], options: Options): AsyncGenerator<Piece | Issue> {
  const { readSentences } = await import('../../extract.ts');
  for await (const { article, issues } of readAll(files, options, options.referenceDate)) {
    yield* issues;
    if (article === null) continue;
    yield { source: article.source, line: null, text: article.text, sentences: readSentences(article) };
  }
}

/** Each line of the inputs as one sentence. */
async function* linePieces(files: readonly string[], options: Options): AsyncGenerator<Piece | Issue> {
  const [{ decode }, { recogniseMentions, readStyle }, { sentenceOf }] = await Promise.all([
    import('../../input/decode.ts'),
    import('../../mentions/index.ts'),
    import('../../text/sentences.ts'),
  ]);
  const { referenceDate = null } = options;
  const readLine = (text: string) => {
    const sentence = sentenceOf(text);
    const context = { reference: referenceDate, style: readStyle([text]), whole: true };
    return { sentence, mentions: recogniseMentions(sentence, context) };
  };
  for await (const loaded of loadAll(files, options)) {
    if (loaded.kind === 'issue') {
      yield loaded.issue;
      continue;
    }
    const { source } = loaded.input;
    const decoded = decode(loaded.input);
    if (decoded.kind === 'issue') {
      yield decoded.issue;
      continue;
    }
    yield* decoded.issues;
    for (const [at, text] of decoded.text.split(/\r?\n/u).entries())
      yield { source, line: at + 1, text, sentences: [readLine(text)] };
  }
}

/** Records are printed by the thousand: line by line would be slow, all at once would fill the memory. */
const BATCH = 1000;

const printMentions = async (files: readonly string[], options: Options): Promise<ExitCode> => {
  const write = await mentionFormats[formatOf(options.format)]();
  const view = viewOf(null);
  const seen = { texts: 0 };

  async function* chunks(): AsyncGenerator<string> {
    const batch: MentionRecord[] = [];
    yield write([], { first: true, view });
    for await (const piece of options.lines ? linePieces(files, options) : documentPieces(files, options)) {
      if ('code' in piece) complain(formatIssue(piece));
      else {
        seen.texts += 1;
        batch.push(...recordsOf(piece));
      }
      if (batch.length >= BATCH) yield write(batch.splice(0), { first: false, view });
    }
    yield write(batch, { first: false, view });
  }

  await drain(chunks(), await openSink(null), () => true);
  return seen.texts > 0 ? EXIT.done : EXIT.failed;
};

const describe = (command: Command): Command =>
  command
    .description(
      'Prints every recognised expression: numbers, money, quantities, times, places, and what only looks like one.',
    )
    .argument('[files...]', ARTICLES)
    .option('--lines', 'read each line as a text of its own; a line that is only a number or a time is read as one')
    .addOption(referenceDateOption())
    .option('-f, --format <format>', Object.keys(mentionFormats).join(', '))
    .addHelpText(
      'after',
      examples(
        'dts-extract mentions seeds/*.txt',
        "echo 'quý II năm nay đạt 5 triệu' | dts-extract mentions --lines --reference-date 2024-07-10",
      ),
    );

/** `mentions`: what the recognisers read, before anything is made of it. */
export const mentionsCommand = (finish: Finish): Command => {
  const command = new Command('mentions');
  for (const option of recordFieldOptions()) command.addOption(option);
  return describe(command).action(async (files: string[], options: Options) => {
    finish(helpInsteadOfWaiting(command, files) ?? (await printMentions(operandsOrStdin(files), options)));
  });
};

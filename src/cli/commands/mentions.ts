import { Command } from 'commander';
import type { MentionContext, recogniseMentions } from '../../mentions/index.ts';
import type { Issue, Mention, Sentence } from '../../model.ts';
import { formatIssue } from '../../output/format-issue.ts';
import { isMentionFormatName, type MentionFormatName, mentionFormats } from '../../output/mention-formats.ts';
import { type MentionRecord, mentionRecord } from '../../output/mention-record.ts';
import { UsageError } from '../../usage-error.ts';
import { codePointsOf } from '../code-points.ts';
import { EXIT, type ExitCode, type Finish } from '../exit-code.ts';
import { examples, helpInsteadOfWaiting, operandsOrStdin } from '../help.ts';
import { referenceDateOption } from '../options.ts';
import { readAll } from '../results.ts';
import { drain, openSink } from '../sink.ts';
import { complain } from '../stderr.ts';
import { viewOf } from '../view.ts';

interface Options {
  readonly lines?: boolean;
  readonly referenceDate?: string;
  readonly format?: string;
}

type Recognise = typeof recogniseMentions;

/** What is read as one text: a document, or one line. */
interface Piece {
  readonly source: string;
  readonly line: number | null;
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly context: MentionContext;
}

const formatOf = (asked: string | undefined): MentionFormatName => {
  const name = asked ?? (process.stdout.isTTY ? 'table' : 'ndjson');
  if (isMentionFormatName(name)) return name;
  throw new UsageError(`-f ${name}: no such format; use one of ${Object.keys(mentionFormats).join(', ')}`);
};

const recordsOf = ({ source, line, text, sentences, context }: Piece, recognise: Recognise): MentionRecord[] => {
  const codePoints = codePointsOf(text);
  const place = (sentence: Sentence, { start, end }: Mention) => ({
    source,
    line,
    start: codePoints(sentence.home(start)),
    end: codePoints(sentence.home(end)),
  });
  return sentences.flatMap((sentence) =>
    recognise(sentence, context).map((mention) => mentionRecord(mention, place(sentence, mention))),
  );
};

/** A document sentence by sentence, with its own date to count from. */
async function* documentPieces(files: readonly string[], { referenceDate }: Options): AsyncGenerator<Piece | Issue> {
  const [{ sentencesOf }, { readStyle }] = await Promise.all([
    import('../../text/sentences.ts'),
    import('../../mentions/index.ts'),
  ]);
  for await (const { article, issues } of readAll(files)) {
    yield* issues;
    if (article === null) continue;
    const reference = referenceDate ?? article.published?.value ?? null;
    const { source, text } = article;
    yield {
      source,
      line: null,
      text,
      sentences: sentencesOf(article),
      context: { reference, style: readStyle([text]), whole: false },
    };
  }
}

/** Each line of the inputs as one sentence. */
async function* linePieces(files: readonly string[], { referenceDate }: Options): AsyncGenerator<Piece | Issue> {
  const [{ loadInputs }, { decode }, { sentenceOf }, { readStyle }] = await Promise.all([
    import('../../input/load.ts'),
    import('../../input/decode.ts'),
    import('../../text/sentences.ts'),
    import('../../mentions/index.ts'),
  ]);
  for await (const loaded of loadInputs(files, { stdin: process.stdin })) {
    const decoded = loaded.kind === 'issue' ? loaded : decode(loaded.input);
    if (decoded.kind === 'issue') {
      yield decoded.issue;
      continue;
    }
    yield* decoded.issues;
    const source = loaded.kind === 'input' ? loaded.input.source : '';
    for (const [at, text] of decoded.text.split(/\r?\n/u).entries()) {
      const context = { reference: referenceDate ?? null, style: readStyle([text]), whole: true };
      yield { source, line: at + 1, text, sentences: [sentenceOf(text)], context };
    }
  }
}

/** Records are printed by the thousand: line by line would be slow, all at once would fill the memory. */
const BATCH = 1000;

const printMentions = async (files: readonly string[], options: Options): Promise<ExitCode> => {
  const write = await mentionFormats[formatOf(options.format)]();
  const { recogniseMentions: recognise } = await import('../../mentions/index.ts');
  const view = viewOf(null);
  const seen = { texts: 0 };

  async function* chunks(): AsyncGenerator<string> {
    const batch: MentionRecord[] = [];
    yield write([], { first: true, view });
    for await (const piece of options.lines ? linePieces(files, options) : documentPieces(files, options)) {
      if ('code' in piece) complain(formatIssue(piece));
      else {
        seen.texts += 1;
        batch.push(...recordsOf(piece, recognise));
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
    .argument('[files...]', 'articles: files, directories, globs, - for standard input')
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
  return describe(command).action(async (files: string[], options: Options) => {
    finish(helpInsteadOfWaiting(command, files) ?? (await printMentions(operandsOrStdin(files), options)));
  });
};

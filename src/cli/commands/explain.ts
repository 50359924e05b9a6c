import { existsSync } from 'node:fs';
import { Command } from 'commander';
import type { Extraction, Input, Issue } from '../../model.ts';
import { type Explained, formatExplanation } from '../../output/explanation.ts';
import { formatIssue } from '../../output/format-issue.ts';
import { UsageError } from '../../usage-error.ts';
import { EXIT, type ExitCode, type Finish } from '../exit-code.ts';
import { examples } from '../help.ts';
import { publishedOption, type RecordFieldOptions, recordFieldOptions } from '../options.ts';
import { drain, openSink } from '../sink.ts';
import { complain } from '../stderr.ts';
import { viewOf } from '../view.ts';

interface Options extends RecordFieldOptions {
  readonly row?: string;
  readonly published?: string;
}

/** What one operand asks for. */
type Target =
  | { readonly kind: 'sentence'; readonly text: string }
  | { readonly kind: 'file'; readonly path: string; readonly line: number | null; readonly member: string | null };

/** The archive or record file of a source as rows name it: `crawl.zip#a.html`, `crawl.warc.gz#17`. */
const fileOf = (source: string): string | null => {
  for (let at = source.indexOf('#'); at >= 0; at = source.indexOf('#', at + 1)) {
    const file = source.slice(0, at);
    if (existsSync(file)) return file;
  }
  return null;
};

/** `report.txt`, `report.txt:12`, `crawl.zip#a.html`; what has a blank in it and is no file is a sentence. */
const targetOf = (operand: string): Target => {
  const { path, line } = /^(?<path>.+):(?<line>\d+)$/u.exec(operand)?.groups ?? {};
  if (existsSync(operand)) return { kind: 'file', path: operand, line: null, member: null };
  if (path !== undefined && existsSync(path)) return { kind: 'file', path, line: Number(line), member: operand };
  const file = fileOf(operand);
  if (file !== null) return { kind: 'file', path: file, line: null, member: operand };
  return /\s/u.test(operand)
    ? { kind: 'sentence', text: operand }
    : { kind: 'file', path: operand, line: null, member: null };
};

/** 1-based number of the line that a UTF-16 offset stands in; asked from front to back. */
const lineCounter = (text: string): ((offset: number) => number) => {
  let at = 0;
  let line = 1;
  return (offset) => {
    for (let next = text.indexOf('\n', at); next >= 0 && next < offset; next = text.indexOf('\n', at)) {
      at = next + 1;
      line += 1;
    }
    return line;
  };
};

type TracedRow = Explained['rows'][number];

/** The rows of each sentence, by its index. */
const rowsBySentence = ({ rows, traces }: Extraction): ReadonlyMap<number, readonly TracedRow[]> => {
  const rowsById = new Map(rows.map((row) => [row.id, row]));
  const grouped = new Map<number, TracedRow[]>();
  for (const { rowId, sentence, rules } of traces) {
    const row = rowsById.get(rowId);
    if (row !== undefined) grouped.set(sentence, [...(grouped.get(sentence) ?? []), { row, rules }]);
  }
  return grouped;
};

const explainArticle = async (extraction: Extraction): Promise<Explained[]> => {
  const { readSentences } = await import('../../extract.ts');
  const { source, text } = extraction.article;
  const lineOf = lineCounter(text);
  const rowsOf = rowsBySentence(extraction);
  return readSentences(extraction.article).map(({ sentence, mentions }) => ({
    source,
    line: lineOf(sentence.home(0)),
    lastLine: lineOf(sentence.home(sentence.text.length)),
    sentence,
    mentions,
    rows: rowsOf.get(sentence.index) ?? [],
  }));
};

/** Whether the operand means this input: the file itself, all of its members, or the one that it names. */
const isMeant = (source: string, { path, member }: Extract<Target, { kind: 'file' }>): boolean =>
  member === null || source === member || source === path;

/** The operand as inputs: the sentence itself, or what the file holds. */
async function* inputsOf(target: Target, options: Options): AsyncGenerator<Input | Issue> {
  if (target.kind === 'sentence') {
    yield { source: 'sentence', bytes: new TextEncoder().encode(target.text) };
    return;
  }
  const { loadAll } = await import('../results.ts');
  for await (const loaded of loadAll([target.path], options)) {
    const found = loaded.kind === 'input' ? loaded.input : loaded.issue;
    if (isMeant(found.source, target)) yield found;
  }
}

const isWanted = ({ source, line, lastLine, mentions, rows }: Explained, target: Target, { row }: Options): boolean => {
  if (row !== undefined) return rows.some((found) => found.row.id === row);
  if (target.kind === 'file' && target.line !== null && source === target.path)
    return line <= target.line && target.line <= lastLine;
  return target.kind === 'sentence' || mentions.length > 0;
};

/** Nothing was found where the caller said that something is. */
const missing = (target: Target, { row }: Options): string | null => {
  if (target.kind !== 'file') return null;
  if (row !== undefined) return `${target.path}: no row ${row}; dts-extract -f ndjson prints the ids of all rows`;
  return target.line === null
    ? null
    : `${target.path}: no sentence stands on line ${target.line}; dts-extract text prints the lines`;
};

async function* explainTarget(target: Target, options: Options): AsyncGenerator<Explained | Issue> {
  const { extract } = await import('../../extract.ts');
  const { published } = options;
  for await (const input of inputsOf(target, options)) {
    if ('code' in input) {
      yield input;
      continue;
    }
    const extraction = await extract(input, { force: true, ...(published === undefined ? {} : { published }) });
    yield* extraction.issues;
    if (extraction.article === null) continue;
    for (const explained of await explainArticle(extraction)) if (isWanted(explained, target, options)) yield explained;
  }
}

const explainOperand = async (operand: string, options: Options): Promise<ExitCode> => {
  const target = targetOf(operand);
  const view = viewOf(null);
  const seen = { sentences: 0 };
  async function* chunks(): AsyncGenerator<string> {
    for await (const explained of explainTarget(target, options)) {
      if ('code' in explained) {
        if (target.kind === 'file') complain(formatIssue(explained));
      } else {
        seen.sentences += 1;
        yield `${seen.sentences > 1 ? '\n' : ''}${formatExplanation(explained, view)}`;
      }
    }
  }
  await drain(chunks(), await openSink(null), () => true);
  const reason = missing(target, options);
  if (seen.sentences === 0 && reason !== null) throw new UsageError(reason);
  return seen.sentences > 0 ? EXIT.done : EXIT.failed;
};

/** `explain`: how a sentence became rows, with the names of the rules. */
export const explainCommand = (finish: Finish): Command => {
  const command = new Command('explain');
  for (const option of recordFieldOptions()) command.addOption(option);
  return command
    .description('Prints sentence → mentions → rows with the names of the rules that read them.')
    .argument(
      '<input>',
      'a file, FILE:LINE, the source of a row (crawl.zip#a.html), - for standard input, or a sentence',
    )
    .option('--row <id>', 'only the sentence of this row')
    .addOption(publishedOption())
    .addHelpText(
      'after',
      examples(
        "dts-extract explain 'Cả nước có 16,4 triệu tài khoản thanh toán điện tử.'",
        'dts-extract explain seeds/000_acd610c97a4da39d.txt:5',
        'dts-extract explain articles.ndjson:42',
        'dts-extract explain report.html --row 713e5f0a2b9c4d18',
      ),
    )
    .action(async (operand: string, options: Options) => finish(await explainOperand(operand, options)));
};

import { builtInCatalogue, type Catalogue, matchMetric } from './catalogue/index.ts';
import { readArticle } from './input/read-article.ts';
import { type MentionContext, measureDurations, readStyle, recogniseMentions, withHeadUnit } from './mentions/index.ts';
import type { Article, Extraction, Input, Issue, Mention, ReadSentence, Row, Sentence } from './model.ts';
import { readStatistics, type Statistics } from './statistics/read-statistics.ts';
import { remembering } from './text/remembering.ts';
import { sentenceOf, sentencesOf } from './text/sentences.ts';

export interface ExtractOptions {
  /** What the input is called in rows and issues: a path or URL; `text` when neither this nor the input says it. */
  readonly source?: string;
  /** The date of publication as ISO 8601; it wins over what the article says. */
  readonly published?: string;
  /** Read list pages and other languages too. */
  readonly force?: boolean;
  /** The metrics that rows are named by; the built-in ones when not given. */
  readonly catalogue?: Catalogue;
}

/** An extraction without an article: the issues say why. */
export interface Unread {
  readonly article: null;
  readonly rows: readonly [];
  readonly issues: readonly Issue[];
  readonly traces: readonly [];
}

const asInput = (input: string | Uint8Array | Input, source: string | undefined): Input => {
  if (typeof input === 'string') return { source: source ?? 'text', bytes: new TextEncoder().encode(input) };
  if (input instanceof Uint8Array) return { source: source ?? 'text', bytes: input };
  return source === undefined ? input : { ...input, source };
};

/** How the sentences of an article are read: its own date as reference, its own way to write numbers. */
const contextOf = (article: Article, sentences: readonly Sentence[]): MentionContext => ({
  reference: article.published?.value ?? null,
  style: readStyle(sentences.map(({ text }) => text)),
  whole: false,
});

/** `Mặt hàng chủ lực (tỷ USD):` over `Dệt may: 9,7`. */
const LEAD_UNIT = /\([^()]{1,90}\)\s*:?\s*$/u;

const VALUE_OF_ITEM = /^[^:]{2,90}:\s*(?:[\d.,]+\s*\()?$/u;

/** `Chỉ tiêu | Đơn vị | Quý I`: the unit has a column. */
const UNIT_COLUMN = /^(?:đơn vị(?: tính)?|đvt|đv tính)$/iu;

/** A change of ranks has no unit of its row: `SIPAS (%)` under `Thay đổi hạng`. */
const STEPS = /(?:hạng|bậc)/iu;

/** In a table a number takes its unit from the heads it stands under. */
const readMentions = (article: Article, sentence: Sentence, context: MentionContext): Mention[] => {
  const mentions = measureDurations(sentence, recogniseMentions(sentence, context), context);
  const { cells, lead, kind } = article.blocks[sentence.block] ?? { cells: [], lead: '', kind: 'paragraph' };
  if (kind === 'list-item' && LEAD_UNIT.test(lead))
    return mentions.map((mention) =>
      'outer' in mention && VALUE_OF_ITEM.test(sentence.text.slice(0, mention.start))
        ? withHeadUnit(mention, [lead.normalize('NFC')])
        : mention,
    );
  if (cells.length === 0) return [...mentions];
  const first = cells[0];
  const rowHead = first ? article.text.slice(first.start, first.end) : '';
  // `Chỉ tiêu (tỷ USD) | Năm 2022 | Năm 2023`
  const corner = /\([^()]*\)\s*$/u.exec(first?.head ?? '')?.[0] ?? '';
  const unitCell = cells.find(({ head }) => UNIT_COLUMN.test(head.normalize('NFC').trim()));
  const unit = unitCell ? `(${article.text.slice(unitCell.start, unitCell.end).trim()})` : '';
  return mentions.map((mention) => {
    const at = sentence.home(mention.start);
    const cell = cells.find(({ start, end }) => start <= at && at < end);
    return cell && 'outer' in mention
      ? withHeadUnit(
          mention,
          (STEPS.test(cell.head) ? [cell.head] : [cell.head, unit, rowHead, corner, lead]).map((text) =>
            text.normalize('NFC'),
          ),
        )
      : mention;
  });
};

/** One after the other as they are asked for, so that the mentions of a long text are not all kept. */
const readWith = function* (
  article: Article,
  sentences: readonly Sentence[],
  context: MentionContext,
): Generator<ReadSentence> {
  for (const sentence of sentences) yield { sentence, mentions: readMentions(article, sentence, context) };
};

/** Article → sentences with their mentions: the first half of the line. */
export const readSentences = (article: Article): ReadSentence[] => {
  const sentences = sentencesOf(article);
  return [...readWith(article, sentences, contextOf(article, sentences))];
};

/** The heads and the lead of a table are asked for with each of its rows. */
const HEADS_REMEMBERED = 64;

/** Sentences → rows: the second half. */
const readRows = (article: Article, catalogue: Catalogue): Statistics => {
  const sentences = sentencesOf(article);
  const context = contextOf(article, sentences);
  return readStatistics(article, readWith(article, sentences, context), {
    nameMetric: (evidence) => matchMetric(evidence, catalogue),
    readText: remembering(HEADS_REMEMBERED, (text) => {
      const sentence = sentenceOf(text);
      return { sentence, mentions: recogniseMentions(sentence, context) };
    }),
  });
};

const checkIssues = (source: string, rows: readonly Row[]): Issue[] =>
  rows.flatMap((row) =>
    row.checks.map(
      (check) => ({ code: 'check', severity: 'warning', source, row: row.id, mention: row.mention, check }) as const,
    ),
  );

/**
 * Extracts the statistics of one article.
 *
 * @param input the article's text, or the bytes of a file in any format and encoding that is read, or these with what
 *   is known of them
 * @returns the article, its rows in reading order, and what was remarkable; `article` is null when nothing could be read
 */
export const extract = async (
  input: string | Uint8Array | Input,
  options: ExtractOptions = {},
): Promise<Extraction | Unread> => {
  const { published = null, force = false, catalogue = builtInCatalogue() } = options;
  const given = asInput(input, options.source);
  const { source } = given;
  const { article, issues } = await readArticle(given, { published, force });
  if (article === null) return { article, rows: [], issues, traces: [] };
  const { rows, traces } = readRows(article, catalogue);
  const silent: Issue[] = rows.length === 0 ? [{ code: 'no-statistics', severity: 'warning', source }] : [];
  return { article, rows, issues: [...issues, ...silent, ...checkIssues(source, rows)], traces };
};

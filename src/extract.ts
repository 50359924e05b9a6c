import { builtInCatalogue, type Catalogue, matchMetric } from './catalogue/index.ts';
import { readArticle } from './input/read-article.ts';
import { recogniseMentions, readStyle } from './mentions/index.ts';
import type { Article, Extraction, Input, Issue, Row } from './model.ts';
import { type ReadSentence, readStatistics } from './statistics/read-statistics.ts';
import { sentencesOf } from './text/sentences.ts';

export interface ExtractOptions {
  /** What the input is called in rows and issues: a path or URL; `text` when not given. */
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

const asInput = (input: string | Uint8Array, source: string): Input => ({
  source,
  bytes: typeof input === 'string' ? new TextEncoder().encode(input) : input,
});

/** Article → sentences with their mentions: the first half of the line. */
export const readSentences = (article: Article): ReadSentence[] => {
  const sentences = sentencesOf(article);
  const context = { reference: article.published?.value ?? null, style: readStyle(sentences.map(({ text }) => text)), whole: false };
  return sentences.map((sentence) => ({ sentence, mentions: recogniseMentions(sentence, context) }));
};

const checkIssues = (source: string, rows: readonly Row[]): Issue[] =>
  rows.flatMap((row) => row.checks.map((check) => ({ code: 'check', severity: 'warning', source, row: row.id, mention: row.mention, check }) as const));

/**
 * Extracts the statistics of one article.
 *
 * @param input the article's text, or the bytes of a text or HTML file in any encoding that Vietnamese is written in
 * @returns the article, its rows in reading order, and what was remarkable; `article` is null when nothing could be read
 */
export const extract = async (input: string | Uint8Array, options: ExtractOptions = {}): Promise<Extraction | Unread> => {
  const { source = 'text', published = null, force = false, catalogue = builtInCatalogue() } = options;
  const { article, issues } = await readArticle(asInput(input, source), { published, force });
  if (article === null) return { article, rows: [], issues, traces: [] };
  const { rows, traces } = readStatistics(article, readSentences(article), (evidence) => matchMetric(evidence, catalogue));
  const silent: Issue[] = rows.length === 0 ? [{ code: 'no-statistics', severity: 'warning', source }] : [];
  return { article, rows, issues: [...issues, ...silent, ...checkIssues(source, rows)], traces };
};

/** The public API: an article in, its statistics out. */
export { type Catalogue, loadMetrics, type Metric } from './catalogue/index.ts';
export { type ExtractOptions, extract, readSentences, type Unread } from './extract.ts';
export { type ReadOptions, type ReadResult, readArticle } from './input/read-article.ts';
export { type MentionContext, recogniseMentions } from './mentions/index.ts';
export type * from './model.ts';
export { evidenceOf } from './statistics/confidence.ts';
export { sentenceOf, sentencesOf } from './text/sentences.ts';
export { UsageError } from './usage-error.ts';

import type { Catalogue } from '../../src/catalogue/index.ts';
import { matchMetric } from '../../src/catalogue/index.ts';
import type { MetricEvidence } from '../../src/catalogue/match-metric.ts';
import { recogniseMentions } from '../../src/mentions/index.ts';
import type { Article, Row, Sentence } from '../../src/model.ts';
import { readStatistics } from '../../src/statistics/read-statistics.ts';
import { sentenceOf, sentencesOf } from '../../src/text/sentences.ts';

const PUBLISHED = '2025-03-01';

/** An article that is one paragraph. */
const articleOf = (text: string): Article => ({
  source: 'example',
  sha256: '0'.repeat(64),
  text,
  blocks: [{ kind: 'paragraph', level: 0, cells: [], lead: '', start: 0, end: text.length }],
  title: null,
  publisher: null,
  author: null,
  url: null,
  published: { value: PUBLISHED, basis: 'given' },
  place: null,
  encoding: 'utf-8',
  language: 'vie',
});

const readMentions = (sentence: Sentence) => ({
  sentence,
  mentions: recogniseMentions(sentence, { reference: PUBLISHED, style: 'vi', whole: false }),
});

/** What the whole line makes of a text: its rows, and what was known of each number when its metric was looked for. */
export const readExample = (
  text: string,
  catalogue: Catalogue,
): { rows: readonly Row[]; evidence: readonly MetricEvidence[] } => {
  const article = articleOf(text);
  const evidence: MetricEvidence[] = [];
  const { rows } = readStatistics(article, sentencesOf(article).map(readMentions), {
    nameMetric: (each) => {
      evidence.push(each);
      return matchMetric(each, catalogue);
    },
    readText: (piece) => readMentions(sentenceOf(piece)),
  });
  return { rows, evidence };
};

/** The row of a value. */
export const rowOf = (rows: readonly Row[], value: string): Row | undefined =>
  rows.find((row) => row.value !== null && Number(row.value) === Number(value));

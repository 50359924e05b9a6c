import type { Article } from '../model.ts';
import type { WriteResults } from './format.ts';
import { jsonRow, jsonText } from './json-text.ts';

/** An article without its text: who said it, when, and how it was read. */
const jsonArticle = (article: Article): string =>
  jsonText({
    source: article.source,
    source_sha256: article.sha256,
    title: article.title,
    publisher: article.publisher,
    author: article.author,
    url: article.url,
    published_at: article.published?.value ?? null,
    published_basis: article.published?.basis ?? null,
    place: article.place,
    encoding: article.encoding,
    language: article.language,
  });

const list = (items: readonly string[]): string => (items.length === 0 ? '[]' : `[\n${items.join(',\n')}\n]`);

/** One object `{articles, rows, issues}`, one member a line; it is held back until all articles are read. */
export const writeJson: WriteResults = async function* (results) {
  const articles: string[] = [];
  const rows: string[] = [];
  const issues: string[] = [];
  for await (const result of results) {
    if (result.article !== null) articles.push(jsonArticle(result.article));
    for (const row of result.rows) rows.push(jsonRow(row));
    for (const issue of result.issues) issues.push(jsonText(issue));
  }
  yield `{"articles":${list(articles)},\n"rows":`;
  yield list(rows);
  yield `,\n"issues":${list(issues)}}\n`;
};

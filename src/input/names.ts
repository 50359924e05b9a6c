import { extname } from 'node:path';
import { RECORD_ENDINGS } from './containers/recognise.ts';
import { ARTICLE_ENDINGS } from './readers/index.ts';

const ENDINGS: ReadonlySet<string> = new Set([...ARTICLE_ENDINGS, ...RECORD_ENDINGS]);

/** Whether a directory or an archive is searched for files of this name: `a.html`, `a.html.gz`, `crawl.warc.gz`, `news.zip`. */
export const isArticleName = (name: string): boolean => {
  const ending = extname(name).toLowerCase();
  if (ending === '.zip') return true;
  return ENDINGS.has(ending === '.gz' ? extname(name.slice(0, -3)).toLowerCase() : ending);
};

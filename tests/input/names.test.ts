import { expect, test } from 'vitest';
import { isArticleName } from '../../src/input/names.ts';

test('directories and archives are searched for articles and for what holds them', () => {
  const wanted = [
    'a.txt',
    'a.HTML',
    'a.html.gz',
    'a.json',
    'a.ndjson.gz',
    'A.JSONL',
    'a.csv',
    'a.tsv',
    'a.xml',
    'a.rss',
    'a.atom',
  ];
  const crawls = ['a.warc', 'a.warc.gz', 'a.warc.wet.gz', 'a.wet', 'news.zip', 'dir/b.txt'];
  for (const name of [...wanted, ...crawls]) expect([name, isArticleName(name)]).toEqual([name, true]);
  for (const name of ['a.png', 'a.tar.gz', 'a.gz', 'zip', 'a.js', 'a.json.bak', '.gz', ''])
    expect([name, isArticleName(name)]).toEqual([name, false]);
});

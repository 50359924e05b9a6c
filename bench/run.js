/**
 * What the program costs, on the project's own articles: `npm run bench`.
 * Throughput and memory of the whole line, starting up as a ratio to `node -e 0`, and whether time grows with length.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vi from 'chrono-node/vi';
import { extract, readArticle, recogniseMentions, sentencesOf } from '../dist/index.js';

const MEGABYTE = 1_000_000;
const CORPUS_BYTES = 5 * MEGABYTE;
const PROBE_BYTES = 8 * MEGABYTE;
const BIN = 'bin/dts-extract.js';

/** @param {string} directory */
const filesIn = (directory) =>
  readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:txt|html)$/u.test(file))
    .sort()
    .map((file) => join(directory, file));

/** @param {readonly number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** @param {number} value */
const short = (value) => value.toFixed(value < 10 ? 2 : 0);

/** Articles over and over, until they are as long as asked; a copy differs from the first only in its source. */
const corpus = () => {
  const originals = [...filesIn('seeds'), ...filesIn('fixtures')].map((path) => ({ path, bytes: readFileSync(path) }));
  const articles = [];
  for (let bytes = 0, copy = 0; bytes < CORPUS_BYTES; copy += 1) {
    for (const original of originals) {
      articles.push({ source: `${copy}/${original.path}`, bytes: original.bytes });
      bytes += original.bytes.byteLength;
    }
  }
  return articles;
};

const throughput = async () => {
  const articles = corpus();
  const warmUp = articles.slice(0, Math.ceil(articles.length / 10));
  for (const { source, bytes } of warmUp) await extract(bytes, { source });
  const began = performance.now();
  let rows = 0;
  let bytes = 0;
  for (const article of articles) {
    rows += (await extract(article.bytes, { source: article.source })).rows.length;
    bytes += article.bytes.byteLength;
  }
  const seconds = (performance.now() - began) / 1000;
  return [
    ['throughput', `${short(bytes / MEGABYTE / seconds)} MB/s`, `${short(articles.length / seconds)} articles/s`],
    ['', `${rows} rows`, `${articles.length} articles, ${short(bytes / MEGABYTE)} MB`],
  ];
};

/** How fast `work` goes over the corpus read once as sentences, in MB/s. @param {(text: string) => unknown} work */
const rate = (sentences, work) => {
  const bytes = sentences.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  for (const sentence of sentences.slice(0, 200)) work(sentence);
  const began = performance.now();
  for (const sentence of sentences) work(sentence);
  return bytes / MEGABYTE / ((performance.now() - began) / 1000);
};

/** The recognisers alone, and beside them the rules that chrono-node ships for Vietnamese, which read times only. */
const mentions = async () => {
  const sentences = [];
  for (const path of [...filesIn('seeds'), ...filesIn('fixtures')]) {
    const { article } = await readArticle({ source: path, bytes: readFileSync(path) });
    if (article !== null) sentences.push(...sentencesOf(article));
  }
  const context = { reference: '2024-07-10', style: 'vi', whole: false };
  const ours = rate(sentences, (sentence) => recogniseMentions(sentence, context));
  const stock = rate(sentences, ({ text }) => vi.casual.parse(text, new Date(0)));
  return [
    ['mentions', `${short(ours)} MB/s`, `${sentences.length} sentences; all kinds`],
    ['chrono-node vi, as shipped', `${short(stock)} MB/s`, `times only; ours is ${short(ours / stock)} × as fast`],
  ];
};

/** @param {readonly string[]} args */
const timed = (args) => {
  const began = performance.now();
  spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'ignore'] });
  return performance.now() - began;
};

/** Pairs of runs, so that whatever else the machine does falls on both. */
const startUp = () => {
  const calls = [
    ['start-up, --version', [BIN, '--version']],
    ['start-up, one seed file', [BIN, filesIn('seeds')[2] ?? '']],
  ];
  return calls.map(([name, args]) => {
    const ratios = Array.from({ length: 15 }, () => {
      const bare = timed(['-e', '0']);
      return timed([...args]) / bare;
    });
    return [String(name), `${short(median(ratios))} × node -e 0`, 'median of 15 pairs'];
  });
};

/** Resident memory of a whole run over the corpus in a process of its own. */
const memory = () => {
  const script = `
    import { extract } from './dist/index.js';
    import { readFileSync } from 'node:fs';
    const bytes = readFileSync(process.argv[1]);
    for (let done = 0; done < ${CORPUS_BYTES}; done += bytes.byteLength) await extract(bytes, { source: 'bench' });
    console.log(process.resourceUsage().maxRSS);`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script, filesIn('seeds')[0] ?? ''], {
    encoding: 'utf8',
  });
  return [['peak memory', `${short(Number(stdout) / 1024)} MiB`, '5 MB, article by article']];
};

/** One line without an end: time that grows faster than length shows here. */
const linearity = async () => {
  const probe = 'năm 2024 đạt 5 triệu ';
  const results = [];
  for (const bytes of [PROBE_BYTES / 4, PROBE_BYTES / 2, PROBE_BYTES]) {
    const text = probe.repeat(Math.ceil(bytes / Buffer.byteLength(probe)));
    const began = performance.now();
    const { rows } = await extract(text, { source: 'probe', force: true });
    const seconds = (performance.now() - began) / 1000;
    results.push([`one line of ${bytes / MEGABYTE} MB`, `${short(seconds)} s`, `${rows.length} rows`]);
  }
  return results;
};

const lines = [...(await throughput()), ...(await mentions()), ...startUp(), ...memory(), ...(await linearity())];
const widths = [0, 1].map((column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
for (const [name = '', figure = '', note = ''] of lines) {
  console.log(`${name.padEnd(widths[0] ?? 0)}  ${figure.padStart(widths[1] ?? 0)}  ${note}`.trimEnd());
}

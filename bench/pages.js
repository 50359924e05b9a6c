/**
 * How well and how fast web pages are read, on the project's own pages: `npm run bench:pages`.
 * The same pages, in one run, with @mozilla/readability and defuddle; and beside all of them the bare parse of cheerio/slim.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { load } from 'cheerio/slim';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { readArticle } from '../dist/index.js';

/** Defuddle reports every script that it cannot parse. */
console.error = () => {};

const FOLDER = 'fixtures';
const ROUNDS = 20;
const OTHER_ROUNDS = 3;
const WARM_UP = 5;

/** @param {string | null | undefined} text */
const norm = (text) => (text ?? '').normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();

const pages = readdirSync(FOLDER)
  .filter((name) => name.startsWith('page--'))
  .map((name) => ({
    name,
    html: readFileSync(join(FOLDER, name, 'input.html'), 'utf8'),
    expected: JSON.parse(readFileSync(join(FOLDER, name, 'expected.json'), 'utf8')),
  }));

/** What a reader made of a page. @typedef {{ title?: string | null, author?: string | null, publisher?: string | null, published?: string | null, text: string }} Reading */

/** @type {readonly (readonly [name: string, read: (html: string) => Promise<Reading>])[]} */
const READERS = [
  [
    'dts-extract',
    async (html) => {
      const { article } = await readArticle({ source: 'page.html', bytes: Buffer.from(html) });
      return { ...article, published: article?.published?.value, text: article?.text ?? '' };
    },
  ],
  [
    '@mozilla/readability',
    async (html) => {
      const found = new Readability(parseHTML(html).document).parse();
      const { title, byline, siteName, publishedTime } = found ?? {};
      return { title, author: byline, publisher: siteName, published: publishedTime, text: found?.textContent ?? '' };
    },
  ],
  [
    'defuddle',
    async (html) => {
      const { title, author, site, published, content } = await Defuddle(
        parseHTML(html).document,
        'https://page.example/',
      );
      const text = parseHTML(`<html><body>${content}</body></html>`).document.body.textContent;
      return { title, author, publisher: site, published, text };
    },
  ],
];

/** The same minute, a time without a zone being Vietnamese. @param {string | null | undefined} got @param {string} wanted */
const isSameTime = (got, wanted) => {
  if (got === null || got === undefined || got === '') return false;
  if (!wanted.includes('T')) return got.slice(0, 10) === wanted;
  const zoned = /(?:Z|[+-]\d\d:?\d\d)$/u.test(got) ? got : `${got}+07:00`;
  return Math.abs(Date.parse(zoned) - Date.parse(wanted)) < 60_000;
};

/** @param {Record<string, unknown>} expected @param {string} key @param {string | null | undefined} got */
const isAccepted = (expected, key, got) =>
  [expected[key], ...(Array.isArray(expected[`${key}_accept`]) ? expected[`${key}_accept`] : [])]
    .map((wanted) => norm(wanted))
    .includes(norm(got));

/** @param {readonly [number, number]} share */
const percent = ([part, all]) => `${((100 * part) / all).toFixed(1)} %`;

/** @param {(html: string) => Promise<Reading>} read */
const quality = async (read) => {
  const sum = { title: 0, author: 0, publisher: 0, published: 0, kept: 0, body: 0, junk: 0, furniture: 0 };
  for (const { html, expected } of pages) {
    const got = await read(html).catch(() => ({ text: '' }));
    const text = norm(got.text);
    for (const key of ['title', 'author', 'publisher']) if (isAccepted(expected, key, got[key])) sum[key] += 1;
    if (isSameTime(got.published, expected.published.value)) sum.published += 1;
    sum.body += expected.keep.length;
    sum.kept += expected.keep.filter((phrase) => text.includes(norm(phrase))).length;
    sum.furniture += expected.drop.length;
    sum.junk += expected.drop.filter((phrase) => text.includes(norm(phrase))).length;
  }
  const { title, author, publisher, published } = sum;
  const shares = [percent([sum.kept, sum.body]), percent([sum.junk, sum.furniture])];
  return [...shares, ...[title, author, publisher, published].map((right) => `${right}/${pages.length}`)];
};

/** @param {number} at */
const menuEntry = (at) =>
  `<li class="menu__item menu__item--${at % 7}" data-id="${at}"><a class="menu__link" href="/chuyen-muc-${at}.htm" title="Chuyên mục ${at}">Chuyên mục ${at}</a></li>`;
const SCRIPT = `window.q=window.q||[];q.push(function(a,b){return a<b&&"<div>"!==b?{id:a,url:"/x?v="+b}:null});`;
const STYLE = '.menu__item:not(:last-child)>.menu__link{color:#1a1a1a;padding:4px 12px;font:400 14px/1.6 Arial}';
const DRAWING = `<svg width="24" height="24" viewBox="0 0 24 24"><path d="${'M12 2.5c3.1 1.2 6.4 4.8 7 9.1'.repeat(12)}"/></svg>`;

/** A page as large as those of the web: with scripts, styles, drawings and a menu of 300 entries. @param {string} html */
const dress = (html) =>
  html
    .replace(/<\/head>/iu, () => `<script>${SCRIPT.repeat(600)}</script><style>${STYLE.repeat(400)}</style></head>`)
    .replace(
      /<body[^>]*>/iu,
      (body) =>
        `${body}<nav><ul>${Array.from({ length: 300 }, (_, at) => menuEntry(at)).join('')}</ul>${DRAWING.repeat(40)}</nav>`,
    );

/** @param {readonly number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Milliseconds for all pages, works taking turns, so that whatever else the machine does falls on all. @param {readonly ((html: string) => unknown)[]} works @param {readonly string[]} inputs @param {number} rounds */
const timesOf = async (works, inputs, rounds) => {
  const times = works.map(() => /** @type {number[]} */ ([]));
  for (let round = 0; round < rounds + WARM_UP; round += 1) {
    for (const [at, work] of works.entries()) {
      const began = performance.now();
      for (const html of inputs) await work(html);
      times[at]?.push(performance.now() - began);
    }
  }
  return times.map((all) => median(all.slice(WARM_UP)));
};

/** Pages per second of each reader, and how that compares with the parse alone. @param {readonly string[]} inputs */
const speeds = async (inputs) => {
  const [[own = '', read], ...others] = READERS;
  // The pair in question first: the other readers leave a heap behind them that every later run pays for.
  const [bare = Number.NaN, ours = Number.NaN] = await timesOf([(html) => load(html), read], inputs, ROUNDS);
  const rest = await timesOf(
    others.map(([, work]) => work),
    inputs,
    OTHER_ROUNDS,
  );
  const lines = [['cheerio/slim, parse only', bare], [own, ours], ...others.map(([name], at) => [name, rest[at]])];
  return lines.map(([name, ms]) => [name, ((1000 * inputs.length) / ms).toFixed(0), (bare / ms).toFixed(2)]);
};

/** @param {readonly (readonly string[])[]} rows */
const print = (rows) => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  for (const row of rows) {
    const cells = row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)));
    console.log(cells.join('  ').trimEnd());
  }
};

for (const [name, inputs] of [
  ['as large as those of the web', pages.map(({ html }) => dress(html))],
  ['as they are', pages.map(({ html }) => html)],
]) {
  const size = inputs.reduce((sum, html) => sum + Buffer.byteLength(html), 0) / inputs.length / 1000;
  console.log(`${name}, ${size.toFixed(0)} kB each`);
  print([['', 'pages/s', '× bare parse'], ...(await speeds(inputs))]);
  console.log();
}

const head = [`${pages.length} pages`, 'body kept', 'furniture kept', 'title', 'author', 'publisher', 'date'];
const found = [];
for (const [name, read] of READERS) found.push([name, ...(await quality(read))]);
print([head, ...found]);

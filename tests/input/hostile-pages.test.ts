import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/input/read-article.ts';

const ARTICLE =
  '<h1>Xã đảo có trạm phát sóng mới</h1><p>Trạm phát sóng phục vụ 1.200 hộ dân trên đảo, tăng 30% so với năm trước, theo ủy ban xã.</p><p>Kinh phí 4,5 tỷ đồng do doanh nghiệp góp, người dân góp công kéo cáp suốt hai tháng trời.</p>';
const HEAD =
  '<meta charset="utf-8"><title>Xã đảo có trạm phát sóng mới</title><meta property="article:published_time" content="2024-05-06T07:00:00+07:00">';

/** A page with something hostile in its head, before its article and after it. */
const page = ({ head = '', before = '', after = '' }): string =>
  `<!doctype html><html><head>${HEAD}${head}</head><body>${before}<div class="content">${ARTICLE}${after}</div></body></html>`;

const linkedData = (json: string): string => `<script type="application/ld+json">${json}</script>`;
const read = (html: string) => readArticle({ source: 'trang.html', bytes: new TextEncoder().encode(html) });

const N = 100_000;
const FEW = 20_000;

describe('a page gives its article whatever stands in it', () => {
  test.each([
    ['elements 100,000 deep', page({ after: `${'<div>'.repeat(N)}${'</div>'.repeat(N)}` })],
    ['an article 100,000 deep', page({ before: '<div>'.repeat(N) })],
    ['names that no one knows, 100,000 deep', page({ after: '<x-y>'.repeat(N) })],
    ['inline elements 100,000 deep', page({ after: '<p><b><i>'.repeat(N) })],
    ['tables 100,000 deep', page({ after: '<table><tr><td>'.repeat(N) })],
    ['headers and headings 100,000 deep', page({ after: '<article><header><h2>'.repeat(N) })],
    ['drawings 100,000 deep', page({ after: '<svg><g>'.repeat(N) })],
    ['1 MB of attributes', page({ after: `<p ${'thuoc-tinh="giá trị" '.repeat(N / 2)}>` })],
    ['an attribute of 1 MB', page({ after: `<p class="${'related '.repeat(N)}" style="${'display '.repeat(N)}">` })],
    ['a flood of entities', page({ after: '&amp;'.repeat(N) })],
    ['entities in the title', page({ head: `<title>${'&amp;amp;'.repeat(N)}</title>` })],
    ['tags that never end', page({ after: '<'.repeat(N) })],
    ['comments that never end', page({ after: '<!-- '.repeat(N) })],
    ['scripts that never end', page({ after: '<script>'.repeat(N) })],
    ['linked data 100,000 deep', page({ head: linkedData('['.repeat(N) + ']'.repeat(N)) })],
    ['linked data that breaks off', page({ head: linkedData(`{"headline":"${'x\\"'.repeat(N)}`) })],
    ['linked data in entities', page({ head: linkedData('&quot;'.repeat(N)) })],
    ['publishers without a name', page({ head: linkedData(`{"a":1 ${'"publisher": {"@type": "b", '.repeat(N)}`) })],
    ['links to writers on one line', page({ after: '<a href="/tac-gia/x">An</a>'.repeat(FEW) })],
    ['headings of boxes', page({ after: '<p>Tin liên quan</p>'.repeat(FEW) })],
    ['dates', page({ after: '<time datetime="2024-01-01">1/1/2024</time>'.repeat(FEW) })],
    ['dashes in the title', page({ head: `<meta property="og:title" content="${' - a'.repeat(N)}">` })],
  ])('%s', { timeout: 20_000 }, async (_, html) => {
    const { article } = await read(html);
    expect(article?.title).toBe('Xã đảo có trạm phát sóng mới');
    expect(article?.published?.value).toBe('2024-05-06T07:00:00+07:00');
    expect(article?.text).toContain('phục vụ 1.200 hộ dân trên đảo');
  });
});

describe('a table', () => {
  const table = (rows: string): string => page({ after: `<table>${rows}</table>` });

  test('with a span of 9007199254740991 gives its cells', async () => {
    const span = 'colspan=9007199254740991 rowspan="9007199254740991"';
    const { article } = await read(
      table(`<tr><td ${span}>Xã</td><td>Hộ</td></tr><tr><td>An Hải</td><td>412</td></tr>`),
    );
    expect(article?.text).toContain('412');
  });

  test.each([
    ['without an end of rows, cells and table', '<tr><td>An Hải<td>412'.repeat(2000)],
    ['of spans that overlap', '<tr><td rowspan=500 colspan=60>7</td><td>8</td></tr>'.repeat(5000)],
    ['of 40,000 cells in a row', `<tr>${'<td>5</td>'.repeat(40_000)}</tr><tr><td>6</td></tr>`],
  ])('%s is read in time', { timeout: 20_000 }, async (_, rows) => {
    expect((await read(table(rows))).article?.title).toBe('Xã đảo có trạm phát sóng mới');
  });
});

test('900 rows without their end tags are rows', async () => {
  const rows = Array.from({ length: 900 }, (_, at) => `<tr><td>Thôn ${at}<td>${at + 1}`).join('');
  const { article } = await read(page({ after: `<table><tr><th>Thôn<th>Số hộ${rows}</table>` }));
  const last = article?.blocks.filter(({ kind }) => kind === 'table-row').at(-1);
  expect(last?.cells.map(({ start, end }) => article?.text.slice(start, end))).toEqual(['Thôn 899', '900']);
});

describe('what is no page is said to be something else', () => {
  const bytesOf = (...parts: readonly (string | number)[]): Uint8Array =>
    new Uint8Array(
      parts.flatMap((part) => (typeof part === 'number' ? [part] : [...part].map((sign) => sign.charCodeAt(0)))),
    );

  test.each([
    ['a PNG image', bytesOf(0x89, 'PNG\r\n', 0x1a, '\n', 0, 0, 0, 13, 'IHDR', 0, 0, 1, 0), 'binary'],
    ['a JPEG image', bytesOf(0xff, 0xd8, 0xff, 0xe0, 0, 16, 'JFIF', 0, 1, 1, 0), 'binary'],
    ['nothing', new Uint8Array(0), 'empty'],
    ['white space', bytesOf(' \n\t \n'), 'empty'],
  ])('%s', async (_, bytes, code) => {
    const { article, issues } = await readArticle({ source: 'trang.html', bytes });
    expect(article).toBeNull();
    expect(issues.map((issue) => issue.code)).toEqual([code]);
  });
});

test('time grows with length, not with its square', { timeout: 60_000 }, async () => {
  const timed = async (times: number): Promise<number> => {
    const html = page({
      after: '<div class="box"><p>Xã có 12 trạm, tăng 3 trạm so với năm ngoái.</p></div>'.repeat(times),
    });
    const began = performance.now();
    await read(html);
    return performance.now() - began;
  };
  await timed(500);
  const [short, long] = [await timed(2000), await timed(8000)];
  expect(long / short).toBeLessThan(12);
});

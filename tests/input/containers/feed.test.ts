import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/input/read-article.ts';
import type { Article } from '../../../src/model.ts';
import { loadFile, said } from './load.ts';

const LONG =
  'Theo Sở Thông tin và Truyền thông, tỉnh có 1.250 tổ công nghệ số cộng đồng với 8.430 thành viên tham gia.';

const readFeed = async (xml: string | Uint8Array): Promise<Article[]> => {
  const { inputs } = await loadFile('feed.xml', xml);
  const read = await Promise.all(inputs.map((input) => readArticle(input)));
  return read.flatMap(({ article }) => article ?? []);
};

const rss = (items: string, head = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${head}<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
   xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Báo Sông Hồng</title><link>https://b.vn</link>
   <image><title>logo</title><url>https://b.vn/logo.png</url></image>${items}</channel></rss>`;

describe('RSS', () => {
  test('an item is an article with what the feed says of it', async () => {
    const [article] = await readFeed(
      rss(`<item><title>Tổ công nghệ số &amp; người dân</title><link>https://b.vn/1</link><guid>1</guid>
        <pubDate>Tue, 12 Mar 2024 08:07:00 +0700</pubDate><dc:creator><![CDATA[Lan Anh]]></dc:creator>
        <description>Tóm tắt</description><content:encoded><![CDATA[<p>${LONG}</p><p>Tỷ lệ hồ sơ trực tuyến đạt 72,3%.</p>]]></content:encoded></item>`),
    );
    expect(article).toMatchObject({
      source: 'feed.xml#1',
      title: 'Tổ công nghệ số & người dân',
      url: 'https://b.vn/1',
      author: 'Lan Anh',
      publisher: 'Báo Sông Hồng',
      published: { value: '2024-03-12T08:07:00+07:00', basis: 'metadata' },
      text: `${LONG}\nTỷ lệ hồ sơ trực tuyến đạt 72,3%.`,
    });
  });

  test('a teaser is read, escaped or not', async () => {
    const escaped = '&lt;img src="a.jpg"&gt;&lt;br&gt;Đến hết tháng 6, tỉnh có 43/53 sở, ngành dùng chữ ký số.';
    const articles = await readFeed(
      rss(`<item><title>Một</title><description>${LONG}</description></item>
           <item><title>Hai</title><description>${escaped}</description></item>`),
    );
    expect(articles.map(({ source, text }) => [source, text.trim()])).toEqual([
      ['feed.xml#1', LONG],
      ['feed.xml#2', 'Đến hết tháng 6, tỉnh có 43/53 sở, ngành dùng chữ ký số.'],
    ]);
  });

  test('RSS 1.0 has its items beside the channel', async () => {
    const [article] =
      await readFeed(`<?xml version="1.0"?><rdf:RDF xmlns:rdf="r" xmlns="http://purl.org/rss/1.0/" xmlns:dc="d">
      <channel><title>Báo A</title></channel>
      <item><title>Một</title><link>https://a.vn/1</link><dc:date>2024-03-12T01:07:00Z</dc:date><description>${LONG}</description></item></rdf:RDF>`);
    expect(article).toMatchObject({
      title: 'Một',
      publisher: 'Báo A',
      published: { value: '2024-03-12T08:07:00+07:00' },
    });
  });

  test('one that says another encoding than it has is read', async () => {
    const [article] = await readFeed(
      rss(`<item><title>Một</title><description>${LONG}</description></item>`).replace('UTF-8', 'UTF-16'),
    );
    expect(article?.text.trim()).toBe(LONG);
    const utf16 = Buffer.from(`\uFEFF${rss(`<item><description>${LONG}</description></item>`)}`, 'utf16le');
    expect((await readFeed(utf16))[0]?.text.trim()).toBe(LONG);
  });
});

test('Atom: html, xhtml and plain content', async () => {
  const articles =
    await readFeed(`<feed xmlns="http://www.w3.org/2005/Atom"><title type="text">Báo B</title><author><name>Ban biên tập</name></author>
    <entry><title>Một</title><link rel="self" href="https://b.vn/self"/><link href="https://b.vn/1"/><author><name>Lan Anh</name></author>
      <updated>2024-03-13T00:00:00Z</updated><published>2024-03-12T08:07:00+07:00</published>
      <summary>Tóm tắt</summary><content type="html">&lt;p&gt;${LONG}&lt;/p&gt;</content></entry>
    <entry><title>Hai</title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${LONG}</p><p>A &lt; B &amp; C.</p></div></content></entry>
    <entry><title>Ba</title><summary>${LONG}</summary></entry></feed>`);
  expect(articles.map(({ title, url, author, publisher }) => [title, url, author, publisher])).toEqual([
    ['Một', 'https://b.vn/1', 'Lan Anh', 'Báo B'],
    ['Hai', null, null, 'Báo B'],
    ['Ba', null, null, 'Báo B'],
  ]);
  expect(articles.map(({ text }) => text.trim())).toEqual([LONG, `${LONG}\nA < B & C.`, LONG]);
  expect(articles[0]?.published?.value).toBe('2024-03-12T08:07:00+07:00');
});

describe('hostile and other XML', () => {
  test('declared entities are not expanded, external ones not read', async () => {
    const flood = `<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 20 }, (_, at) => `<!ENTITY a${at} "${`&a${at - 1};`.repeat(10)}">`).join('')}
      <!ENTITY file SYSTEM "file:///etc/hostname">]>`;
    const [article] = await readFeed(
      rss(`<item><title>&a19;&file;</title><description>${LONG} &a19; &file;</description></item>`, flood),
    );
    expect(article?.title?.length).toBeLessThan(40);
    expect(article?.text.length).toBeLessThan(LONG.length + 40);
  });

  test('elements nested without end are only elements', async () => {
    const deep = `<content type="xhtml">${'<div>'.repeat(100_000)}${LONG}`;
    const [article] = await readFeed(`<feed><entry><title>Một</title>${deep}`);
    expect(article?.text.trim()).toBe(LONG);
    const { inputs } = await loadFile('f.xml', `${'<feed>'.repeat(100_000)}<entry><summary>${LONG}</summary></entry>`);
    expect(inputs).toHaveLength(1);
  });

  test.each([
    ['a site map', '<?xml version="1.0"?><urlset><url><loc>https://a.vn</loc></url></urlset>'],
    ['an empty feed', rss('')],
  ])('%s has no articles', async (_, xml) => {
    expect(said(await loadFile('a.xml', xml))).toEqual(['no-articles a.xml']);
  });

  test('items without a text are one issue', async () => {
    expect(
      said(await loadFile('a.rss', rss('<item><title>Một</title></item><item><title>Hai</title></item>'))),
    ).toEqual(['no-text-field a.rss']);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type ReadOptions, readArticle } from '../../src/input/read-article.ts';
import { utf16 } from './bytes.ts';

const read = (text: string, options?: ReadOptions, source = 'a.txt') =>
  readArticle({ source, bytes: new TextEncoder().encode(text) }, options);
const codes = async (text: string, options?: ReadOptions): Promise<string[]> =>
  (await read(text, options)).issues.map(({ code }) => code);

const BODY = 'Tỷ lệ hồ sơ trực tuyến của huyện đạt 72,3%, cao hơn mức bình quân của cả năm trước.';
const ENGLISH =
  'The digital economy accounted for 18.3 percent of gross domestic product, officials said at the conference on Monday.';
const UNMARKED =
  'Ty le ho so truc tuyen cua huyen dat 72,3%, cao hon muc binh quan cua ca nam truoc, theo bao cao cua tinh.';

const SEEDS = [
  [
    '000_acd610c97a4da39d',
    'Nâng cao nhận thức về vai trò, tầm quan trọng của chuyển đổi số',
    '2024-07-10T18:09:43+07:00',
    'byline',
  ],
  ['001_7a60bade49c34758', null, '2022-12-25', 'body'],
  ['002_310d37d51eb17fa4', 'Phiên họp lần thứ 8 của Ủy ban quốc gia về chuyển đổi số', '2024-04-24', 'body'],
  ['003_093ff63eb5de6e19', null, null, null],
  [
    '004_9731a1f374b0ab51',
    'Ủy ban Quốc gia về chuyển đổi số họp phiên thứ 8 triển khai các nhiệm vụ, giải pháp trọng tâm thời gian tới',
    '2024-04-25T11:06:00+07:00',
    'byline',
  ],
] as const;

describe('the seeds', () => {
  test.each(SEEDS)('%s', async (name, title, value, basis) => {
    const text = readFileSync(`seeds/${name}.txt`, 'utf8');
    const nfc = [text, text.normalize('NFD'), text.replaceAll('\n', '\r\n'), `\uFEFF${text}`];
    for (const variant of nfc) {
      const { article } = await read(variant);
      expect([article?.title ?? null, article?.published?.value ?? null, article?.published?.basis ?? null]).toEqual([
        title,
        value,
        basis,
      ]);
      expect(article?.place).toBeNull();
    }
  });
});

describe('readArticle', () => {
  test('keeps the decoded file as the document text and hashes the bytes', async () => {
    const { article } = await read(`\uFEFF${BODY}\r\n`);
    expect(article?.text).toBe(`${BODY}\r\n`);
    expect(article?.sha256).toMatch(/^[\da-f]{64}$/u);
    expect([article?.encoding, article?.language]).toEqual(['utf-8', 'vie']);
  });

  test('reads UTF-16 like UTF-8', async () => {
    const { article } = await readArticle({ source: 'a.txt', bytes: utf16(BODY, 'le') });
    expect(article?.text).toBe(BODY);
  });

  test('a date that is given wins', async () => {
    const { article, issues } = await read(`Tiêu đề của một bài báo\n12/05/2023 08:00\n${BODY}`, {
      published: '2023-06-01',
    });
    expect(article?.published).toEqual({ value: '2023-06-01', basis: 'given' });
    expect(issues).toEqual([]);
  });

  test('warns about an article without a date', async () => expect(await codes(BODY)).toEqual(['undated']));
  test.each(['', ' \n\u00A0\r\n', '\uFEFF'])('refuses an empty file', async (text) =>
    expect(await codes(text)).toEqual(['empty']),
  );
  test('refuses another language', async () => expect(await codes(ENGLISH)).toEqual(['wrong-language']));
  test('refuses Vietnamese without its marks', async () => expect(await codes(UNMARKED)).toEqual(['no-diacritics']));
  test('reads either by force', async () => {
    expect(await codes(ENGLISH, { force: true })).toEqual(['undated']);
    expect(await codes(UNMARKED, { force: true })).toEqual(['undated']);
  });
  test('English quoted in a Vietnamese article does not make it English', async () => {
    expect(await codes([BODY, BODY, ENGLISH, BODY].join('\n'))).toEqual(['undated']);
  });
  test('a short line is enough', async () => expect((await read('GDP tăng 6,82%')).article?.language).toBe('und'));
  test('64 MB of one line are one paragraph', async () => {
    const { article } = await read('năm 2024 đạt 5 triệu '.repeat(2_500_000), { force: true });
    expect(article?.blocks.map(({ kind }) => kind)).toEqual(['paragraph']);
  });
});

describe('list pages', () => {
  const teaser = (at: number): string =>
    `<div class="item"><h3><a href="/tin-${at}">Tin số ${at} về chuyển đổi số của các xã trong huyện</a></h3><p>${BODY}</p></div>`;
  const page = `<html><head><title>Kinh tế</title><meta property="og:type" content="article"><link rel="canonical" href="https://bao.example/kinh-te.htm"></head><body><h1>Kinh tế</h1><div class="list">${[1, 2, 3, 4, 5, 6].map(teaser).join('')}</div></body></html>`;
  test('are refused', async () => expect(await codes(page)).toEqual(['list-page']));
  test('are read by force', async () =>
    expect((await read(page, { force: true })).article?.blocks.length).toBeGreaterThan(3));
});

describe('hostile input takes no longer than its size', () => {
  const SIZE = 200_000;
  test.each([
    ['the same heading', 'Tin liên quan\n'],
    ['two columns', 'a\tb\n1\t2\n'],
    ['named values', 'Xã An Lạc: 12 hộ\n'],
    ['stamps', '25/04/2024 11:06\n'],
    ['colons', 'Theo đó:\n'],
    ['brackets', `${'('.repeat(200)}\n`],
  ])('%s', async (_, line) => {
    const started = process.cpuUsage().user;
    await read(line.repeat(Math.ceil(SIZE / line.length)), { force: true });
    expect((process.cpuUsage().user - started) / 1e6).toBeLessThan(10);
  });

  test('a page nested 100,000 deep', async () => {
    const { article } = await read(
      `<html><body>${'<div>'.repeat(100_000)}<p>${BODY} ${BODY} ${BODY}</p>`,
      { force: true },
      'a.html',
    );
    expect(article?.text).toContain('72,3%');
  });
});

describe('the day that an article closes with', () => {
  test.each([
    ['(Thời báo Vận tải, 02/12/2019)', '2019-12-02'],
    ['Theo Báo Vận tải, ngày 2/12/2019', '2019-12-02'],
    ['(Quyết định số 7 năm 2019)', null],
  ])('%s', async (credit, day) => {
    const { article } = await read(`Logistics còn nhiều việc phải làm\n\n${BODY}\n\n${BODY}\n\nLê Anh\n${credit}\n`);
    expect(article?.published?.value ?? null).toBe(day);
  });
});

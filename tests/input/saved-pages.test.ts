import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/input/read-article.ts';

const TITLE = 'Tổ công nghệ số cộng đồng đến từng ngõ';
const BODY = [
  'Theo báo cáo của sở, toàn tỉnh có 1.250 tổ công nghệ số cộng đồng với 8.430 thành viên tham gia hỗ trợ người dân.',
  'Tỷ lệ hồ sơ trực tuyến đạt 72,3%, tăng 9,1 điểm phần trăm so với cùng kỳ năm trước; trễ hạn còn 0,4%.',
].join('\n');

interface Expected {
  readonly author?: string;
  readonly publisher?: string;
  readonly published?: string;
}

/** What stands around the same title and body in copies of many kinds of pages. */
const PAGES: readonly (readonly [name: string, above: string, below: string, tail: string, expected: Expected])[] = [
  [
    'today in the header',
    'Thứ hai, 13/05/2024 | 10:20\nHotline: 0909 123 456',
    '(Ngày đăng: 12/05/2024 09:15:33)',
    'Lê Văn Tám',
    { author: 'Lê Văn Tám', published: '2024-05-12T09:15:33+07:00' },
  ],
  [
    'a paper in small letters',
    'Báo Đồng Quê điện tử',
    'Đăng bởi Trần Mạnh - 08:15, 03/11/2022',
    '',
    { author: 'Trần Mạnh', publisher: 'Báo Đồng Quê điện tử', published: '2022-11-03T08:15:00+07:00' },
  ],
  [
    'initials at the end',
    '',
    'Thứ 6, 03/11/2023, 08:15 [GMT+7]',
    'T.L',
    { author: 'T.L', published: '2023-11-03T08:15:00+07:00' },
  ],
  [
    'a section in capitals',
    'XÃ HỘI SỐ',
    'Hoàng Nam - Thứ tư, 01/03/2023 - 06:00',
    '',
    { author: 'Hoàng Nam', published: '2023-03-01T06:00:00+07:00' },
  ],
  [
    'a host as source',
    '',
    '03:15 PM 02/10/2021',
    'Nguồn: dongque.vn',
    { publisher: 'dongque.vn', published: '2021-10-02T15:15:00+07:00' },
  ],
  ['Markdown', '', '*Đăng ngày 2 tháng 10, 2021 bởi Admin*', '', { published: '2021-10-02' }],
  [
    'the date at the end',
    '',
    '',
    'Thu Thủy\nCập nhật 15:20, 20/12/2023',
    { author: 'Thu Thủy', published: '2023-12-20T15:20:00+07:00' },
  ],
  [
    'a menu of single words',
    'TRANG CHỦ\nTHỜI SỰ\nKINH TẾ\nXÃ HỘI',
    '20:45 | 11/11/2020',
    'THỊNH LÂM\nIn\nChia sẻ\nÝ kiến bạn đọc',
    { author: 'THỊNH LÂM', published: '2020-11-11T20:45:00+07:00' },
  ],
  [
    'morning and font size',
    '',
    '11/11/2020 08:00:00 SA\nTác giả : Bùi Hạnh\nXem cỡ chữ: A A A',
    '',
    { author: 'Bùi Hạnh', published: '2020-11-11T08:00:00+07:00' },
  ],
  ['a writer, his paper and its desk', '', '', 'Trần Hà/VOV-Tây Nguyên', { author: 'Trần Hà', publisher: 'VOV' }],
  ['a writer and his paper', '', '', 'Nguyễn Hà/VOV.VN', { author: 'Nguyễn Hà', publisher: 'VOV.VN' }],
  [
    'a name in capitals under the date',
    'ĐỒNG QUÊ ONLINE',
    '17/06/2023 08:30\nLÊ HẠNH',
    '',
    { author: 'LÊ HẠNH', published: '2023-06-17T08:30:00+07:00' },
  ],
  ['a time that means nothing', '', '1 ngày trước', '', {}],
];

describe.each(PAGES)('%s', (_, above, below, tail, expected) => {
  const text = [above, TITLE, below, BODY, tail].filter((part) => part !== '').join('\n');

  test('title, author, publisher, date', async () => {
    const { article } = await readArticle({ source: 'a.txt', bytes: new TextEncoder().encode(text) });
    expect({
      title: article?.title,
      author: article?.author,
      publisher: article?.publisher,
      published: article?.published?.value,
    }).toEqual({
      title: TITLE,
      author: expected.author ?? null,
      publisher: expected.publisher ?? null,
      published: expected.published,
    });
    const kinds = article?.blocks.map(({ kind }) => kind).filter((kind) => !['meta', 'furniture'].includes(kind));
    expect(kinds).toEqual(['title', 'paragraph', 'paragraph']);
  });
});

const CHROME = [
  'A- A A+ | Tăng tương phản',
  'Google News  Nghe  Aa',
  '< Trở về trang trước',
  'Trang: 1 2 3 ... 57   Tiếp »',
  'Lượt truy cập: 14.882.301     Hôm nay: 5.210',
  '(Bản tin Số, phát lại nội dung phải ghi rõ nguồn; ĐT: 024.3933.1234)',
  'Điện thoại: (0236) 3555 012 - Fax: (0236) 3555 013',
  'Tags: gạo, xuất khẩu',
  'Xem thêm: Hơn 200 lỗ hổng trong 8 hệ thống  |  Đường dây nóng: 0274 3844 188',
];
const KEPT = [
  'Doanh thu: 4.320 tỷ đồng',
  'Giải ngân 56 dự án trong quý',
  'Số lượt tải ứng dụng: 424.911 lượt',
  '- Tỷ lệ hồ sơ trực tuyến: 72,3%',
];

describe('lines of furniture', () => {
  test.each(CHROME)('%s is none of the article', async (line) => {
    const { article } = await readArticle({
      source: 'a.txt',
      bytes: new TextEncoder().encode(`${TITLE}\n${BODY}\n${line}`),
    });
    expect(article?.blocks.at(-1)?.kind).toBe('furniture');
  });
  test.each(KEPT)('%s stays', async (line) => {
    const { article } = await readArticle({
      source: 'a.txt',
      bytes: new TextEncoder().encode(`${TITLE}\n${BODY}\n${line}\n${BODY}`),
    });
    expect(['paragraph', 'list-item', 'heading']).toContain(article?.blocks[3]?.kind);
  });
});

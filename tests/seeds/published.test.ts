import { expect, test } from 'vitest';
import { readExtraction, SEEDS, seed } from './seeds.ts';

test.each([
  ['000', 'a stamp under the title', '2024-07-10T18:09:43+07:00', 'byline'],
  ['001', '`Ngày 25-12`, in a review of the year 2022', '2022-12-25', 'body'],
  ['002', '`Sáng ngày 24/4`, in an article about four months of 2024', '2024-04-24', 'body'],
  ['003', 'an article that states no date', null, null],
  ['004', 'a stamp beside a view counter', '2024-04-25T11:06:00+07:00', 'byline'],
] as const)('seed %s: %s', (number, _, at, basis) => {
  const { article, rows } = seed(number);
  expect(article.published).toEqual(at === null ? null : { value: at, basis });
  expect(new Set(rows.map(({ published_at }) => published_at))).toEqual(new Set([at]));
  expect(new Set(rows.map(({ published_basis }) => published_basis))).toEqual(new Set([basis]));
});

test('only the undated article says that it is', () => {
  const undated = ['000', '001', '002', '003', '004'].filter((number) =>
    seed(number).issues.some(({ code }) => code === 'undated'),
  );
  expect(undated).toEqual(['003']);
});

test('a date that is given dates what the article leaves undated, and nothing that it states', async () => {
  const source = SEEDS[3] ?? '';
  const { rows } = await readExtraction(source, { published: '2024-07-11' });
  expect(new Set(rows.map(({ published_at, published_basis }) => `${published_at} ${published_basis}`))).toEqual(
    new Set(['2024-07-11 given']),
  );
  const stated = (all: typeof rows) =>
    all.filter(({ period_basis }) => period_basis === 'stated').map((row) => row.period);
  expect(stated(rows)).toEqual(stated(seed('003').rows));
});

import { expect, test } from 'vitest';
import { extract } from '../../src/extract.ts';

const confidenceOf = async (text: string): Promise<readonly number[]> =>
  (await extract(text, { published: '2024-07-10', force: true })).rows.map(({ confidence }) => Number(confidence));

test('a row that names all it says is surer than one that names nothing', async () => {
  const [named = 0] = await confidenceOf('Năm 2023, cả nước có 16,4 triệu tài khoản trên Cổng dịch vụ công quốc gia.');
  const [bare = 1] = await confidenceOf('Con số là 17,3%.');
  expect(named).toBeGreaterThan(0.8);
  expect(bare).toBeLessThan(named - 0.2);
});

test('it is two decimals between 0 and 1, the same each time', async () => {
  const text = 'Tỷ lệ hồ sơ trực tuyến đạt 42%, tăng 7% so với cùng kỳ; phấn đấu đến năm 2025 đạt 80%.';
  const { rows } = await extract(text, { published: '2024-07-10' });
  expect(rows.map(({ confidence }) => confidence)).toEqual(rows.map(() => expect.stringMatching(/^0\.\d\d$/u)));
  expect(await confidenceOf(text)).toEqual(await confidenceOf(text));
});

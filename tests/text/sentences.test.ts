import { expect, test } from 'vitest';
import { extract } from '../../src/extract.ts';

const sentencesOf = async (text: string): Promise<string[]> => {
  const { rows } = await extract(text, { force: true });
  return rows.map(({ sentence }) => sentence);
};

test.each([
  ['Cả nước có 36.180 trạm 5G. Thuê bao băng rộng đạt 24,7 triệu.', 'Cả nước có 36.180 trạm 5G.'],
  ['Có 12 xã, thêm 8 xã so với quý I. Tỷ lệ hồ sơ đạt 28,9%.', 'Có 12 xã, thêm 8 xã so với quý I.'],
  ['Đã có 41 bệnh viện hạng A. Tỷ lệ còn lại là 12%.', 'Đã có 41 bệnh viện hạng A.'],
])('a letter that numbers or classes ends a sentence: %s', async (text, first) => {
  expect((await sentencesOf(text))[0]).toBe(first);
});

test('an initial ends none', async () => {
  const [only] = await sentencesOf('Ông M. Sơn cho biết có 41 bệnh viện.');
  expect(only).toBe('Ông M. Sơn cho biết có 41 bệnh viện.');
});

import { expect, test } from 'vitest';
import { completeYear } from '../../../src/mentions/time/complete-year.ts';
import { recogniseTimes } from '../../../src/mentions/time/recognise-times.ts';
import { sentenceOf } from '../../../src/text/sentences.ts';

const completed = (text: string, reference: string | null, year: number): readonly (readonly [string, string])[] =>
  recogniseTimes(sentenceOf(text), reference).map((mention) => {
    const { from, to } = completeYear(mention, year);
    return [from, to] as const;
  });

test.each([
  ['ngày 25-12', null, '2022-12-25', '2022-12-25'],
  ['ngày 25-12', '2024-07-10', '2022-12-25', '2022-12-25'],
  ['6 tháng đầu năm', null, '2022-01', '2022-06'],
  ['quý II', null, '2022-04', '2022-06'],
  ['cuối năm', null, '2022-12-31', '2022-12-31'],
  ['năm ngoái', null, '2021', '2021'],
  ['năm ngoái', '2024-07-10', '2021', '2021'],
  ['18h30 ngày 10/7', null, '2022-07-10T18:30', '2022-07-10T18:30'],
  ['từ 20/12 đến 5/1', '2024-07-10', '2021-12-20', '2022-01-05'],
] as const)('%s read from %s in a text of 2022', (text, reference, from, to) => {
  expect(completed(text, reference, 2022)).toEqual([[from, to]]);
});

test.each([
  ['cuối năm 2023', '2023-12-31', '2023-12-31'],
  ['từ năm 2020 đến nay', '2020-01-01', '2024-07-10'],
])('%s keeps its own year', (text, from, to) => {
  expect(completed(text, '2024-07-10', 2022)).toEqual([[from, to]]);
});

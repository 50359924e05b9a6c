import { expect, test } from 'vitest';
import { readMachineDate } from '../../../src/input/web/dates.ts';

const CORPUS: readonly (readonly [date: string | null, texts: readonly string[]])[] = [
  [
    '2024-03-12T08:07:00+07:00',
    [
      'Tue, 12 Mar 2024 08:07:00 +0700',
      'Tue, 12 Mar 2024 01:07:00 GMT',
      '12 March 2024 01:07 UTC',
      '12-Mar-2024 08:07:00',
      '1710205620',
      '1710205620.5',
      '1710205620000',
      '12/03/2024 08:07',
      '12-03-2024 08:07:00',
      '08:07 12/03/2024',
      '8:07 - 12/3/2024',
      '2024-03-12 08:07',
      '2024-03-12T01:07:00Z',
    ],
  ],
  ['2024-03-12', ['2024-03-12', '12/03/2024', '12/3/2024', '12 Mar 2024', '20240312']],
  [null, ['', 'hôm nay', '32/13/2024', '12 Foo 2024', '171020', '2024']],
];

test.each(CORPUS)('%s', (date, texts) => {
  for (const text of texts) expect([text, readMachineDate(text)]).toEqual([text, date]);
});

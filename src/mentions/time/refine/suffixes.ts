import { fold } from '../../../text/fold.ts';
import { LETTERS } from '../../../text/letters.ts';
import { asRefiner, endOf, TimeResult } from '../engine.ts';
import type { Reading } from '../reading.ts';

/** Words behind a result that belong to it. */
interface Suffix {
  readonly name: string;
  readonly pattern: RegExp;
  readonly change: (reading: Reading) => Reading | null;
}

const after = (words: string): RegExp => new RegExp(`^ (?:${fold(words)})(?![${LETTERS}])`, 'u');

const isCalendar = ({ kind, start }: Reading): boolean => (kind === 'date' || kind === 'period') && start !== null;

const SUFFIXES: readonly Suffix[] = [
  {
    name: 'lunar', // 10/3 âm lịch, tháng 7 (âm lịch), 23 tháng Chạp âm lịch
    pattern: after('âm lịch|\\(âm lịch\\)|\\(âl\\)|âl'),
    change: (reading) => (isCalendar(reading) ? { ...reading, lunar: true } : null),
  },
  {
    name: 'solar',
    pattern: after('dương lịch|\\(dương lịch\\)'),
    change: (reading) => (isCalendar(reading) ? { ...reading, lunar: false } : null),
  },
  {
    name: 'every-year', // ngày 10/10 hằng năm, tháng 6 hàng năm
    pattern: after('hằng năm|hàng năm|mỗi năm|thường niên'),
    change: (reading) =>
      isCalendar(reading) && reading.start?.year === null ? { ...reading, kind: 'set', duration: 'P1Y' } : null,
  },
  {
    name: 'times', // hai năm một lần, 6 tháng một lần
    pattern: after('một lần|1 lần'),
    change: (reading) => (reading.kind === 'duration' ? { ...reading, kind: 'set' } : null),
  },
  {
    name: 'every-day', // 8 giờ sáng mỗi ngày, 19h hằng ngày
    pattern: after('hằng ngày|hàng ngày|mỗi ngày'),
    change: (reading) => (reading.kind === 'time' ? { ...reading, kind: 'set', duration: 'P1D' } : null),
  },
  {
    name: 'every-month', // ngày 10 hằng tháng
    pattern: after('hằng tháng|hàng tháng|mỗi tháng'),
    change: (reading) =>
      isCalendar(reading) && reading.start?.month === null ? { ...reading, kind: 'set', duration: 'P1M' } : null,
  },
];

/** Takes `âm lịch`, `hằng năm` into the date before them. */
export const takeSuffixes = asRefiner((results, context) =>
  results
    .map((result) => {
      let grown = result;
      for (const { name, pattern, change } of SUFFIXES) {
        const found = pattern.exec(context.text.slice(endOf(grown)));
        const reading = found === null ? null : change(grown.reading);
        if (found === null || reading === null) continue;
        const end = endOf(grown) + found[0].length;
        grown = new TimeResult(context, { index: grown.index, end }, { ...reading, rule: `${reading.rule}+${name}` });
      }
      return grown;
    })
    .filter((result, at, all) => result.index >= Math.max(0, ...all.slice(Math.max(0, at - 1), at).map(endOf))),
);

/**
 * Marks extracted rows against rows written by hand: `npm run score -- GOLD ROWS`.
 * GOLD: JSON Lines with the file name as `doc`; ROWS: what `dts-extract -f ndjson` wrote.
 */
import { readFileSync } from 'node:fs';
import { ratio, score } from './scoring.js';

/** @typedef {import('./scoring.js').Pair} Pair */

/** @param {string} file */
const readLines = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));

/** @param {number} share */
const percent = (share) => `${(100 * share).toFixed(1).padStart(5)} %`;

/** @param {unknown} value */
const shown = (value) => JSON.stringify(value ?? null);

/** @param {Pair} pair */
const faultsOf = ({ gold, answer, marks }) =>
  [...marks]
    .filter(([, right]) => !right)
    .map(([column]) => {
      const asked = column === 'base' && gold.base_period_end !== undefined ? 'base_period_end' : column;
      return `${asked} ${shown(answer[asked])}, not ${shown(gold[asked])}`;
    })
    .join('; ');

/** @param {ReturnType<typeof score>} marked */
const faults = ({ wrong, missed, extra }) => [
  ...wrong.map((pair) => `${pair.gold.doc}:${pair.gold.start} ${pair.gold.mention}: ${faultsOf(pair)}`),
  ...missed.map(({ doc, start, mention }) => `${doc}:${start} ${mention}: missed`),
  ...extra.map(({ source, start, mention }) => `${source}:${start} ${mention}: no statistic`),
];

/** @type {(name: string, share: import('./scoring.js').Share) => string} */
const shareLine = (name, share) => `${name.padEnd(16)}${percent(ratio(share))}  of ${share.asked}`;

/** @type {(name: string, balance: import('./scoring.js').Balance) => string} */
const balanceLine = (name, { precision, recall, f1 }) =>
  `${name.padEnd(16)}P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}`;

/** @param {ReturnType<typeof score>} marked */
const figures = ({ columns, valueAndUnit, subject, extent, detection, fullRow }) => [
  ...[...columns].map(([column, share]) => shareLine(column, share)),
  shareLine('value + unit', valueAndUnit),
  shareLine('metric or words', subject),
  shareLine('exact place', extent),
  balanceLine('detection', detection),
  balanceLine('full row', fullRow),
];

const [gold, rows] = process.argv.slice(2);
if (gold === undefined || rows === undefined) {
  console.error('usage: npm run score -- GOLD.jsonl ROWS.ndjson');
  process.exitCode = 2;
} else {
  const marked = score(readLines(gold), readLines(rows));
  console.log([...faults(marked), ...figures(marked)].join('\n'));
}

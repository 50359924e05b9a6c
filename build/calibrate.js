/**
 * Fits the weights of `confidence` to rows written by hand, and shows how well they hold:
 * `node build/calibrate.js GOLD DIRECTORY [GOLD DIRECTORY …]`, where each gold row names its file in the directory as
 * `doc`, or means article.txt. Writes src/statistics/confidence-weights.ts; build again to use them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { evidenceOf, extract } from '../dist/index.js';
import { score } from './scoring.js';

/** @typedef {{ readonly evidence: readonly string[], readonly right: boolean }} Case */

/** Where a gold file names none: the articles of fixtures/. */
const DOCUMENT = 'article.txt';
const WEIGHTS = 'src/statistics/confidence-weights.ts';
/** Evidence seen less often says nothing. */
const LEAST_SEEN = 6;
const ROUNDS = 3000;
const RATE = 0.5;
/** How much a weight must be worth to differ from nothing, in rows. */
const CAUTION = 2;

/** @param {string} file */
const readLines = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));

/** @type {(row: { readonly source: string, readonly start: number }) => string} */
const placeOf = ({ source, start }) => `${source}:${start}`;

/** @type {(gold: string, directory: string) => Promise<Case[]>} */
const casesOf = async (gold, directory) => {
  const golds = readLines(gold).map((row) => ({ doc: DOCUMENT, ...row }));
  /** @type {import('../dist/index.js').Row[]} */
  const rows = [];
  /** @type {Map<string, readonly string[]>} */
  const rules = new Map();
  for (const doc of new Set(golds.map((row) => row.doc))) {
    const read = await extract(readFileSync(join(directory, doc)), { source: doc });
    rows.push(...read.rows);
    for (const trace of read.traces) rules.set(trace.rowId, trace.rules);
  }
  const { full, wrong, extra } = score(golds, rows);
  /** @type {(row: import('../dist/index.js').Row, right: boolean) => Case} */
  const asCase = (row, right) => ({ evidence: evidenceOf(row, rules.get(row.id) ?? []), right });
  const bad = new Set([...wrong.map(({ answer }) => placeOf(answer)), ...extra.map(placeOf)]);
  const good = new Set(full.map(({ answer }) => placeOf(answer)));
  return rows
    .filter((row) => bad.has(placeOf(row)) || good.has(placeOf(row)))
    .map((row) => asCase(row, good.has(placeOf(row))));
};

/** @type {(weights: ReadonlyMap<string, number>, intercept: number, evidence: readonly string[]) => number} */
const likely = (weights, intercept, evidence) =>
  1 / (1 + Math.exp(-evidence.reduce((sum, each) => sum + (weights.get(each) ?? 0), intercept)));

/** Logistic regression by plain descent: few weights, few rows, the same result everywhere. @param {readonly Case[]} cases */
const regress = (cases) => {
  /** @type {Map<string, number>} */
  const seen = new Map();
  for (const { evidence } of cases) for (const each of evidence) seen.set(each, (seen.get(each) ?? 0) + 1);
  const weights = new Map([...seen].filter(([, count]) => count >= LEAST_SEEN).map(([each]) => [each, 0]));
  let intercept = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const slopes = new Map([...weights].map(([each, weight]) => [each, -CAUTION * weight]));
    let slope = 0;
    for (const { evidence, right } of cases) {
      const miss = (right ? 1 : 0) - likely(weights, intercept, evidence);
      slope += miss;
      for (const each of evidence) if (slopes.has(each)) slopes.set(each, (slopes.get(each) ?? 0) + miss);
    }
    intercept += (RATE * slope) / cases.length;
    for (const [each, by] of slopes) weights.set(each, (weights.get(each) ?? 0) + (RATE * by) / cases.length);
  }
  return { intercept, weights };
};

/** @type {(cases: readonly Case[], fitted: ReturnType<typeof regress>) => void} */
const show = (cases, { intercept, weights }) => {
  for (let low = 0; low < 10; low += 1) {
    const within = cases.filter(({ evidence }) => Math.floor(likely(weights, intercept, evidence) * 10) === low);
    if (within.length === 0) continue;
    const said = within.reduce((sum, { evidence }) => sum + likely(weights, intercept, evidence), 0) / within.length;
    const right = within.filter((each) => each.right).length / within.length;
    console.log(`said ${said.toFixed(2)}  right ${right.toFixed(2)}  of ${within.length}`);
  }
};

/** @param {ReturnType<typeof regress>} fitted */
const write = ({ intercept, weights }) => {
  const lines = [...weights]
    .filter(([, weight]) => Math.abs(weight) >= 0.01)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([each, weight]) => `  '${each}': ${Number(weight.toFixed(2))},`);
  writeFileSync(
    WEIGHTS,
    `/** Written by \`node build/calibrate.js\`: the logarithm of the odds that a row is right, and what each piece of evidence adds. */
export const INTERCEPT = ${Number(intercept.toFixed(2))};

export const WEIGHTS: Readonly<Record<string, number>> = {
${lines.join('\n')}
};
`,
  );
};

const args = process.argv.slice(2);
/** @type {Case[]} */
const cases = [];
for (let at = 0; at + 1 < args.length; at += 2) cases.push(...(await casesOf(args[at] ?? '', args[at + 1] ?? '')));
if (cases.length === 0) {
  console.error('usage: node build/calibrate.js GOLD.jsonl DIRECTORY [GOLD.jsonl DIRECTORY …]');
  process.exitCode = 2;
} else {
  const fitted = regress(cases);
  show(cases, fitted);
  write(fitted);
}

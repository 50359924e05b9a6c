import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cli, SEEDS } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'metrics-'));

const fileOf = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const COWS = `- code: own.dairy_cows
  vi: Số bò sữa
  en: Dairy cows
  kind: count
  scopes: [province]
  phrases: [bò sữa]
  examples:
    - value: 3200
      text: Tỉnh có 3.200 con bò sữa.
`;

test('metrics of a file of one’s own name rows beside the built-in ones', async () => {
  const text = 'Năm 2024, tỉnh có 5.300 con bò sữa; tỷ trọng kinh tế số trong GDP đạt 18,3%.';
  const args = ['-', '--metrics', fileOf('cows.yaml', COWS), '--published', '2024-05-01', '-f', 'ndjson'];
  const { stdout } = await cli(args, { stdin: text });
  const codes = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).metric);
  expect(codes).toEqual(['own.dairy_cows', 'digital_economy.gdp_share']);
});

test('its mistakes are told with their lines before anything is written', async () => {
  const bad = fileOf('bad.yaml', `${COWS}- code: cows\n  kind: cow\n`);
  const { code, stdout, stderr } = await cli([SEEDS[0], '--metrics', bad]);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/bad\.yaml:10: code cows takes the shape domain\.name/u);
  expect(stderr).toContain('nothing of the file is used');
});

test('metrics test says which examples do not give what they should', async () => {
  const wrong = fileOf('wrong.yaml', COWS.replace('value: 3200', 'value: 99'));
  const { code, stdout, stderr } = await cli(['metrics', 'test', '--metrics', wrong]);
  expect([code, stdout]).toEqual([1, expect.stringMatching(/^218 metrics, \d+ sentences, 1 wrong\n$/u)]);
  expect(stderr).toBe('own.dairy_cows: "Tỉnh có 3.200 con bò sữa." gives no row with the value 99\n');
});

test('metrics lint finds a wording that another metric claims', async () => {
  const twice = fileOf('twice.yaml', COWS + COWS.replace('own.dairy_cows', 'own.milk_cows'));
  const { code, stderr } = await cli(['metrics', 'lint', '--metrics', twice]);
  expect(code).toBe(1);
  expect(stderr).toContain('own.milk_cows: "bò sữa" also names own.dairy_cows');
});

test('metrics suggest prints stubs that --metrics takes once they are edited', async () => {
  const article = fileOf('herds.txt', 'Xã A có 120 con bò sữa.\n\nXã B có 340 con bò sữa.\n\nXã C có 95 con bò sữa.\n');
  const { stdout } = await cli(['metrics', 'suggest', article, '--least', '3']);
  expect(stdout).toContain('# 3 rows');
  expect(stdout).toContain('vi: "con bò sữa"');
  const { code } = await cli(['metrics', 'test', '--metrics', fileOf('stubs.yaml', stdout)]);
  expect(code).not.toBe(2);
});

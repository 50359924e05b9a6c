import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Cruise {
  readonly summary: {
    readonly violations: readonly {
      readonly from: string;
      readonly to: string;
      readonly rule: { readonly name: string };
    }[];
  };
  readonly modules: readonly { readonly source: string }[];
}

const isCruise = (value: unknown): value is Cruise =>
  typeof value === 'object' && value !== null && 'summary' in value && 'modules' in value;

/** dependency-cruiser skips every file and reports no violation where it finds no compiler for them. */
test('the layer rules hold, and every source file was looked at', () => {
  const bin = 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs';
  const cruise: unknown = JSON.parse(
    execFileSync(process.execPath, [bin, 'src', '--output-type', 'json'], { encoding: 'utf8', maxBuffer: 1 << 28 }),
  );
  if (!isCruise(cruise)) throw new Error('not a report of dependency-cruiser');
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  expect(cruise.modules.filter(({ source }) => source.startsWith('src/')).length).toBeGreaterThanOrEqual(files.length);
  expect(cruise.summary.violations.map(({ from, to, rule }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
});

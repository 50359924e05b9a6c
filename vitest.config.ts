import { defineConfig } from 'vitest/config';
import { compileCatalogue } from './build/compile-catalogue.js';

await compileCatalogue();

/** Tests of the built program: they need dist/, which no other test waits for. */
const BUILT = ['tests/{cli,docs}/**/*.test.ts'];

export default defineConfig({
  test: {
    testTimeout: 120_000,
    hookTimeout: 120_000,
    coverage: { provider: 'v8', include: ['src/**/*.ts'] },
    projects: [
      { extends: true, test: { name: 'core', include: ['tests/**/*.test.ts'], exclude: BUILT } },
      { extends: true, test: { name: 'built', include: BUILT, globalSetup: ['build/build-when-stale.ts'] } },
    ],
  },
});

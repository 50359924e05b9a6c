import { defineConfig } from 'vitest/config';
import { dataModules } from './build/data-modules.js';

export default defineConfig({
  plugins: [dataModules()],
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 60_000,
    coverage: { provider: 'v8', include: ['src/**/*.ts'] },
  },
});

import { defineConfig } from 'tsdown';
import { compileCatalogue } from './build/compile-catalogue.js';

await compileCatalogue();

/** One bundle with lazy chunks: resolving dozens of small files is most of what starting a command costs. */
export default defineConfig({
  entry: { index: 'src/index.ts', main: 'src/cli/main.ts' },
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  fixedExtension: false,
  deps: { alwaysBundle: [/.*/u], onlyBundle: false },
  dts: { entry: 'src/index.ts' },
  logLevel: 'warn',
});

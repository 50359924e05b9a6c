import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = resolve(fileURLToPath(import.meta.url), '../..');
const target = join(root, 'src/catalogue/compiled.ts');
const metrics = join(root, 'src/catalogue/metrics');
const cache = join(root, 'node_modules/.cache/catalogue');

/** @param {string} path */
const changed = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** @param {string} directory */
const filesIn = (directory) =>
  readdirSync(directory, { recursive: true, encoding: 'utf8' }).map((file) => join(directory, file));

/** What the compiled catalogue is made from. */
const sources = () =>
  ['build/compile-catalogue.js', 'build/catalogue-compiler.ts', 'src/vi/abbreviations.ts', 'src/vi/synonyms.ts']
    .map((file) => join(root, file))
    .concat(['src/catalogue', 'src/text'].flatMap((directory) => filesIn(join(root, directory))))
    .filter((file) => /[.](?:ts|js|yaml)$/u.test(file) && file !== target);

/** The compiler is TypeScript of src/: it is bundled, so that plain Node runs it. */
const loadCompiler = async () => {
  const entry = { compiler: join(root, 'build/catalogue-compiler.ts') };
  const { build } = await import('tsdown');
  mkdirSync(cache, { recursive: true });
  await build({
    config: false,
    cwd: root,
    entry,
    outDir: cache,
    format: 'esm',
    dts: false,
    fixedExtension: true,
    logLevel: 'error',
  });
  return import(pathToFileURL(join(cache, 'compiler.mjs')).href);
};

const literal = (/** @type {unknown} */ value) => `'${JSON.stringify(value).replace(/[\\']/gu, '\\$&')}'`;

/**
 * Writes src/catalogue/compiled.ts from the files of metrics, when one of its sources is newer:
 * reading some thousand phrases at every start would cost more than reading an article.
 */
export const compileCatalogue = async () => {
  if (Math.max(...sources().map(changed)) < changed(target)) return;
  const { compileFiles } = await loadCompiler();
  const names = readdirSync(metrics)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  const compiled = await compileFiles(names.map((file) => ({ file, text: readFileSync(join(metrics, file), 'utf8') })));
  const lines = [
    '// Written by build/compile-catalogue.js from metrics/*.yaml: change those.',
    "import type { CompiledCatalogue } from './catalogue.ts';",
    '',
    `export const compiled: CompiledCatalogue = JSON.parse(${literal(compiled)});`,
  ];
  writeFileSync(target, `${lines.join('\n')}\n`);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await compileCatalogue();

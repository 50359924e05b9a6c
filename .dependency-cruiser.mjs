/**
 * Who may import whom. The direction is the line itself: input → text → mentions → statistics → dataset → output,
 * joined in extract.ts; see docs/architecture.md.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */

/** What every stage may use beside its own folder: types that cross a joint, the language, the data. */
const COMMON = ['^src/(model|usage-error)[.]ts$', '^src/(vi|text|catalogue|calendar)/'];

const stage = (name, more = []) => ({
  name: `${name}-stands-alone`,
  comment: `A stage imports model.ts, vi/, text/, catalogue/ and its own folder. Pass what ${name}/ needs as an argument, from extract.ts.`,
  severity: 'error',
  from: { path: `^src/${name}/` },
  to: { path: '^src/', pathNot: [`^src/${name}/`, ...COMMON, ...more] },
});

const onlyIn = (what, path, where) => ({
  name: `${what}-in-one-place`,
  comment: `Only ${where} imports ${what}: everything else asks that file, so that it can be replaced there.`,
  severity: 'error',
  from: { path: '^src/', pathNot: path },
  to: { path: `node_modules/${what}/` },
});

export default {
  forbidden: [
    stage('input'),
    stage('mentions'),
    stage('statistics'),
    stage('dataset'),
    stage('output'),
    {
      name: 'vi-is-closed',
      comment: 'vi/ says what the language says: word lists as data. It needs nothing but types and the text helpers.',
      severity: 'error',
      from: { path: '^src/vi/' },
      to: { path: '^src/', pathNot: ['^src/vi/', '^src/model[.]ts$', '^src/text/'] },
    },
    {
      name: 'text-knows-only-the-language',
      comment: 'text/ makes sentences and tokens; it may know vi/ and the types, no data and no stage.',
      severity: 'error',
      from: { path: '^src/text/' },
      to: { path: '^src/', pathNot: ['^src/text/', '^src/vi/', '^src/model[.]ts$'] },
    },
    {
      name: 'catalogue-is-data',
      comment: 'catalogue/ holds data and what compiles it; it may use the text helpers and word lists, no stage.',
      severity: 'error',
      from: { path: '^src/catalogue/' },
      to: { path: '^src/', pathNot: ['^src/catalogue/', ...COMMON] },
    },
    {
      name: 'model-is-types',
      comment: 'model.ts is what all joints share; it imports nothing.',
      severity: 'error',
      from: { path: '^src/model[.]ts$' },
      to: { path: '.' },
    },
    {
      name: 'nobody-imports-the-cli',
      comment: 'cli/ is a skin. What others need from it belongs into the library.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'node-at-the-edges',
      comment:
        'Only cli/, input/ and the dataset store touch node:*; hashes are mere arithmetic. The core is a function of its arguments.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/cli/', '^src/input/', '^src/dataset/store[.]ts$'] },
      to: { dependencyTypes: ['core'], pathNot: '^(?:node:)?crypto$' },
    },
    onlyIn('commander', '^src/cli/', 'cli/'),
    onlyIn('cheerio', '^src/input/', 'input/'),
    onlyIn('franc', '^src/input/', 'input/'),
    onlyIn('mammoth', '^src/input/office/read-docx[.]ts$', 'input/office/read-docx.ts'),
    onlyIn('unpdf', '^src/input/office/pdf/', 'input/office/pdf/'),
    onlyIn('yauzl', '^src/input/containers/zip[.]ts$', 'input/containers/zip.ts'),
    onlyIn('htmlparser2', '^src/input/containers/markup[.]ts$', 'input/containers/markup.ts'),
    onlyIn('chrono-node', '^src/mentions/time/', 'mentions/time/'),
    onlyIn('csv-stringify', '^src/output/delimited[.]ts$', 'output/delimited.ts'),
    {
      name: 'src-stands-without-tests',
      comment: 'What ships does not import what tests, measures or builds it.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tests|bench|build|fixtures)/' },
    },
    {
      name: 'resolvable',
      comment:
        'An import that resolves to nothing fails at run time: add the package to package.json or mend the path.',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'runtime-dependencies-are-declared',
      comment: 'What src/ imports ships with the program: it belongs into dependencies, not devDependencies.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};

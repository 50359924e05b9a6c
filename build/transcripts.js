import { execFileSync } from 'node:child_process';

/**
 * A command shown in a page, what is shown below it, and where that stands.
 *
 * @typedef {{ command: string, output: string }} Transcript
 */

/** Blocks of a language in a page: ```console … ``` */
const FENCE = /^```(?<language>[a-z]*)\n(?<body>.*?)^```$/gmsu;

/**
 * The bodies of the code blocks of a language.
 *
 * @param {string} page
 * @param {string} language
 */
export const fencesOf = (page, language) =>
  [...page.matchAll(FENCE)]
    .filter(({ groups }) => groups?.['language'] === language)
    .map(({ groups }) => groups?.['body'] ?? '');

/**
 * `$ command`, its lines that end in a backslash, then what it prints.
 *
 * @param {string} block
 * @returns {Transcript[]}
 */
export const transcriptsOf = (block) =>
  block
    .split(/^\$ /mu)
    .slice(1)
    .map((part) => {
      const lines = part.split('\n');
      const last = lines.findIndex((line) => !line.endsWith('\\'));
      return { command: lines.slice(0, last + 1).join('\n'), output: lines.slice(last + 1).join('\n') };
    });

/** Installing, testing and measuring is what the gate does around the tests. */
const ELSEWHERE = ['npm ci', 'npm test', 'npm run check', 'npm run bench', 'npm run transcripts'];

/** @param {Transcript} transcript */
export const isRun = ({ command }) => !ELSEWHERE.includes(command);

/** Starting npx takes longer than the program does; that it finds this program is tested by the gate. */
const NPX = 'npx() { shift; node bin/dts-extract.js "$@"; }';

/**
 * What a command prints on standard output, at the width of a page.
 *
 * @param {string} command
 */
export const runTranscript = (command) =>
  execFileSync('bash', ['-c', `${NPX}\n${command}`], {
    encoding: 'utf8',
    env: { ...process.env, COLUMNS: '110' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });

/** Pages whose transcripts are run by a test. */
export const PAGES = ['README.md', 'docs/adding-a-metric.md'];

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Session {
  readonly command: string;
  readonly output: string;
}

const fences = (text: string, language: string): string[] =>
  [...text.matchAll(/^```(?<language>[a-z]*)\n(?<body>.*?)^```$/gmsu)]
    .filter(({ groups }) => groups?.['language'] === language)
    .map(({ groups }) => groups?.['body'] ?? '');

/** `$ command`, its lines that end in a backslash, then what it prints. */
const sessionsOf = (block: string): Session[] =>
  block
    .split(/^\$ /mu)
    .slice(1)
    .map((part) => {
      const lines = part.split('\n');
      const last = lines.findIndex((line) => !line.endsWith('\\'));
      return { command: lines.slice(0, last + 1).join('\n'), output: lines.slice(last + 1).join('\n') };
    });

/** Installing and testing is what the gate does around this test. */
const DONE_BY_THE_GATE = ['npm ci', 'npm test', 'npm run check', 'npm run bench'];

const pages = ['README.md', 'docs/adding-a-metric.md'];
const sessions = pages.flatMap((page) => fences(readFileSync(page, 'utf8'), 'console').flatMap(sessionsOf));
const run = sessions.filter(({ command }) => !DONE_BY_THE_GATE.includes(command));

describe('the sessions shown in the docs', () => {
  test('begin with the seeds', () => {
    expect(run[0]?.command).toContain('npx dts-extract seeds/*.txt');
    expect(run.length).toBeGreaterThanOrEqual(4);
  });

  test.each(run)('$command', ({ command, output }) => {
    const env = { ...process.env, COLUMNS: '', npm_config_update_notifier: 'false' };
    const printed = execFileSync('bash', ['-c', command], {
      encoding: 'utf8',
      env,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    expect(printed).toBe(output);
  });

  test('every shell block is one that is run', () => {
    for (const page of pages)
      for (const language of ['sh', 'bash', 'shell']) expect(fences(readFileSync(page, 'utf8'), language)).toEqual([]);
  });
});

describe('the library as the README shows it', () => {
  test.each(fences(readFileSync('README.md', 'utf8'), 'js'))('%s', (code) => {
    const [program = '', shown = ''] = code.split(/^\/\/ → /mu);
    const printed = execFileSync(
      process.execPath,
      ['--input-type=module', '-e', program.replace("'dts-extract'", "'./dist/index.js'")],
      { encoding: 'utf8' },
    );
    expect(printed.trim()).toBe(shown.replace(/^\/\/ {3}/gmu, '').trim());
  });
});

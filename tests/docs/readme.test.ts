import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fencesOf, isRun, PAGES, runTranscript, transcriptsOf } from '../../build/transcripts.js';

const transcripts = PAGES.flatMap((page) =>
  fencesOf(readFileSync(page, 'utf8'), 'console').flatMap(transcriptsOf),
).filter(isRun);

describe('the transcripts shown in the docs', () => {
  test('begin with the seeds', () => {
    expect(transcripts[0]?.command).toContain('npx dts-extract seeds/*.txt');
    expect(transcripts.length).toBeGreaterThanOrEqual(5);
  });

  test.each(transcripts)('$command', ({ command, output }) => {
    expect(runTranscript(command)).toBe(output);
  });

  test('are all there is: no block of a shell that is not run', () => {
    for (const page of PAGES) {
      for (const language of ['sh', 'bash', 'shell'])
        expect(fencesOf(readFileSync(page, 'utf8'), language)).toEqual([]);
    }
  });
});

describe('the library as the README shows it', () => {
  const programs = fencesOf(readFileSync('README.md', 'utf8'), 'js');

  test('is shown', () => {
    expect(programs).toHaveLength(1);
  });

  test.each(programs)('%s', (code) => {
    const [program = '', shown = ''] = code.split(/^\/\/ → /mu);
    const local = program.replace("'dts-extract'", "'./dist/index.js'");
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', local], { encoding: 'utf8' });
    expect(printed).toBe(shown.replaceAll(/^\/\/ {3}/gmu, ''));
  });
});

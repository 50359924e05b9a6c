/** Writes what the commands print today into the pages that show them: `npm run transcripts`. Read the difference before it is kept. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fencesOf, isRun, PAGES, runTranscript, transcriptsOf } from './transcripts.js';

for (const file of PAGES) {
  const page = readFileSync(file, 'utf8');
  const refreshed = fencesOf(page, 'console')
    .flatMap(transcriptsOf)
    .filter(isRun)
    .reduce(
      (text, { command, output }) =>
        text.replace(`$ ${command}\n${output}`, () => `$ ${command}\n${runTranscript(command)}`),
      page,
    );
  writeFileSync(file, refreshed);
}

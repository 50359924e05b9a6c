import { expect, test } from 'vitest';
import type { Issue } from '../../src/model.ts';
import { formatIssue } from '../../src/output/format-issue.ts';

const source = 'bao-cao.html';

/** One of each code: a new code does not compile until it has its sentence here. */
const every: { readonly [Code in Issue['code']]: readonly [Extract<Issue, { code: Code }>, string] } = {
  unreadable: [{ code: 'unreadable', severity: 'error', source, reason: 'EACCES' }, 'cannot be read (EACCES)'],
  'not-found': [{ code: 'not-found', severity: 'error', source }, 'no such file or directory'],
  'no-articles': [{ code: 'no-articles', severity: 'error', source }, 'holds no articles'],
  empty: [{ code: 'empty', severity: 'error', source }, 'nothing in it to read'],
  'no-text': [{ code: 'no-text', severity: 'error', source, format: 'PDF' }, 'no text in it (PDF)'],
  encrypted: [{ code: 'encrypted', severity: 'error', source, format: 'ZIP archive' }, 'is encrypted (ZIP archive)'],
  damaged: [
    { code: 'damaged', severity: 'error', source, format: 'gzip archive', reason: 'it ends too early' },
    'is damaged (gzip archive: it ends too early)',
  ],
  bomb: [{ code: 'bomb', severity: 'error', source, limit: '4 GB' }, 'unpacks to more than 4 GB'],
  'unsafe-path': [{ code: 'unsafe-path', severity: 'error', source }, 'leads out of the archive'],
  'no-text-field': [
    { code: 'no-text-field', severity: 'error', source, fields: ['text', 'body'] },
    'none of the fields text, body has a text',
  ],
  binary: [{ code: 'binary', severity: 'error', source, format: 'PNG image' }, 'is not text (PNG image)'],
  'too-large': [
    { code: 'too-large', severity: 'error', source, bytes: 100_000_001, limit: 64_000_000 },
    '101 MB of at most 64 MB',
  ],
  url: [{ code: 'url', severity: 'error', source }, 'not fetched'],
  'wrong-language': [{ code: 'wrong-language', severity: 'error', source, language: 'eng' }, 'looks like eng'],
  'no-diacritics': [{ code: 'no-diacritics', severity: 'error', source }, 'without tone marks'],
  'list-page': [{ code: 'list-page', severity: 'error', source }, 'a list of articles'],
  decoding: [
    { code: 'decoding', severity: 'warning', source, declared: 'utf-16', used: 'utf-8' },
    'declares utf-16 but was read as utf-8',
  ],
  'invalid-bytes': [
    { code: 'invalid-bytes', severity: 'warning', source, encoding: 'utf-8', count: 3 },
    '3 bytes are not utf-8',
  ],
  undated: [{ code: 'undated', severity: 'warning', source }, 'no publication date; pass --published <date>'],
  'no-statistics': [{ code: 'no-statistics', severity: 'warning', source }, 'no statistics found'],
  'duplicate-source': [
    { code: 'duplicate-source', severity: 'warning', source, first: 'mot.html' },
    'the same bytes as mot.html',
  ],
  check: [
    { code: 'check', severity: 'warning', source, row: '0123456789abcdef', mention: '14,5%', check: 'change_mismatch' },
    '14,5%: its change does not follow',
  ],
};

test.each(Object.values(every))('$code says what, where and what to do', (issue, part) => {
  const line = formatIssue(issue);
  expect(line).toMatch(/^bao-cao\.html: /u);
  expect(line).toContain(part);
  expect(line).toMatch(/;|-/u);
  expect(line).not.toMatch(/\.$|\n/u);
});

test('a file name cannot steer the terminal', () => {
  expect(formatIssue({ code: 'empty', severity: 'error', source: 'a\u001b[2J\nb' })).toMatch(/^a\ufffd\[2J b: /u);
});

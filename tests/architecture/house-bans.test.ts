import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

interface Ban {
  readonly what: string;
  readonly pattern: RegExp;
  readonly instead: string;
  /** Folders that may. */
  readonly except?: readonly string[];
}

const bans: readonly Ban[] = [
  {
    what: '\\b, \\w, \\W',
    pattern: /\\[bBwW](?![\p{L}])/u,
    instead: 'they do not know Vietnamese letters; use \\p{L}\\p{M}',
  },
  { what: 'the clock', pattern: /Date\.now|new Date\(\)|[^.]\bDate\(\)/u, instead: '"today" is an argument' },
  {
    what: 'timers',
    pattern: /performance\.now|setTimeout|setInterval/u,
    instead: 'the core has no time',
    except: ['src/cli'],
  },
  { what: 'the locale', pattern: /toLocale|localeCompare/u, instead: 'toLowerCase(), comparison by code unit' },
  { what: 'the default locale', pattern: /Intl\.\w+\((?!['"])/u, instead: 'name the locale' },
  {
    what: 'randomness',
    pattern: /Math\.random|randomUUID|randomBytes/u,
    instead: 'the same input gives the same bytes',
  },
  { what: 'the network', pattern: /\bfetch\(|node:https?|node:net\b/u, instead: 'nothing is fetched' },
  { what: 'process.exit', pattern: /process\.exit\(/u, instead: 'process.exitCode: a pipe loses what is on its way' },
  { what: 'casts', pattern: /(?<!import.*|export.*|\* )\bas (?!const\b)[A-Z{]/u, instead: 'narrow with a check' },
];

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => join('src', file));

/** Comments may name what is banned. */
const isCode = (line: string): boolean => !/^\s*(?:\/\/|\/?\*)/u.test(line);

const offences = ({ pattern, except = [] }: Ban): string[] =>
  files
    .filter((file) => !except.some((folder) => file.startsWith(folder)))
    .flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .flatMap((line, at) => (isCode(line) && pattern.test(line) ? [`${file}:${at + 1}: ${line.trim()}`] : [])),
    );

test('there is something to look at', () => {
  expect(files.length).toBeGreaterThan(50);
});

describe('src/ is free of', () => {
  test.each(bans)('$what ($instead)', (ban) => {
    expect(offences(ban)).toEqual([]);
  });
});

describe('each ban finds what it is for', () => {
  const planted = [
    '/\\bđạt\\b/u',
    'const now = new Date();',
    'setTimeout(() => {}, 5)',
    'a.localeCompare(b)',
    'new Intl.NumberFormat()',
    'Math.random()',
    "await fetch('x')",
    'process.exit(1)',
    'value as Row',
  ];

  test.each(bans.map((ban, at) => ({ what: ban.what, pattern: ban.pattern, line: planted[at] ?? '' })))(
    '$what',
    ({ pattern, line }) => {
      expect(line).toMatch(pattern);
    },
  );
});

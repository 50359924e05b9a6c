import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { buildProgram } from '../../src/cli/program.ts';
import { columns } from '../../src/output/columns.ts';
import { formatNames, formats } from '../../src/output/formats.ts';

const page = (name: string): string => readFileSync(name, 'utf8');
const commandLine = page('docs/command-line.md');
const row = page('docs/row.md');
const pages = ['README.md', 'CHANGELOG.md', ...readdirSync('docs').map((file) => join('docs', file))];

const program = buildProgram(() => {});
const all = (command: Command): Command[] => [command, ...command.commands.flatMap(all)];
const commands = all(program).map((command) => ({ name: command.name(), command }));

/** What `--help` prints, the text after the options included. */
const helpOf = (command: Command): string => {
  const printed: string[] = [];
  command.configureOutput({ writeOut: (text) => printed.push(text) }).outputHelp();
  return printed.join('');
};

describe.each(commands)('the command $name', ({ name, command }) => {
  test('says what it does and shows it at work', () => {
    expect(command.description()).toMatch(/^Prints .*\.$|^Extracts .*\.$/u);
    expect(helpOf(command)).toMatch(/Examples:\n {2}\$ .*dts-extract/u);
  });

  test('is in docs/command-line.md with all its options', () => {
    expect(commandLine).toContain(name);
    for (const option of command.options) {
      expect(option.description).not.toBe('');
      expect(commandLine).toContain(`\`${option.flags}\``);
    }
  });
});

test('every format and every ending is documented', () => {
  for (const name of formatNames) {
    expect(commandLine).toContain(`\`${name}\``);
    for (const ending of formats[name].endings) expect(commandLine).toContain(`\`${ending}\``);
  }
});

test('the data dictionary has every column, in order, and no other', () => {
  const documented = [...row.matchAll(/^\| `(?<name>[a-z0-9_]+)` \| /gmu)].map(({ groups }) => groups?.['name']);
  expect(documented).toEqual(columns.map(({ name }) => name));
});

test('docs/architecture.md has every room of src/', () => {
  for (const entry of readdirSync('src', { withFileTypes: true })) {
    if (entry.isDirectory() && readdirSync(join('src', entry.name)).length > 0) {
      expect(page('docs/architecture.md')).toContain(`| \`src/${entry.name}/\` |`);
    }
  }
});

test('every column is in the README', () => {
  for (const { name } of columns) expect(page('README.md')).toContain(`\`${name}\``);
});

describe.each(pages)('%s', (name) => {
  test('links to what is there', () => {
    for (const { groups } of page(name).matchAll(/\]\((?<target>[^)#\s]+)(?:#[^)]*)?\)/gu)) {
      const target = groups?.['target'] ?? '';
      if (!/^[a-z]+:/u.test(target)) expect(existsSync(join(dirname(name), target)), target).toBe(true);
    }
  });

  test('names files that are there', () => {
    for (const [, path = ''] of page(name).matchAll(
      /`((?:src|tests|docs|build|bench|seeds|fixtures)\/[a-z0-9_./-]*)`/gu,
    )) {
      expect(existsSync(path), path).toBe(true);
    }
  });
});

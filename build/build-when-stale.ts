import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'tsdown';

const lastChange = (paths: readonly string[]): number =>
  Math.max(...paths.map((path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0));

const sources = (): string[] => [
  'package.json',
  'tsdown.config.js',
  ...readdirSync('src', { recursive: true, encoding: 'utf8' }).map((file) => join('src', file)),
];

/** Tests of the command run what is built: it is built again when a source is newer. */
export const setup = async (): Promise<void> => {
  if (lastChange(['dist/main.js']) < lastChange(sources())) await build({ logLevel: 'error' });
};

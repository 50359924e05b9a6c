import { lstatSync, mkdirSync, symlinkSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'tsdown';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** In a clone, `npx dts-extract` is this program: a link as npm makes it for a dependency. */
const linkOwnBin = () => {
  const link = resolve(root, 'node_modules/.bin/dts-extract');
  if (process.platform === 'win32' || lstatSync(link, { throwIfNoEntry: false })) return;
  mkdirSync(dirname(link), { recursive: true });
  symlinkSync('../../bin/dts-extract.js', link);
};

await build({ cwd: root });
linkOwnBin();

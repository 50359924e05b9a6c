import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';

/**
 * Lets `import metrics from './metrics.yaml'` work in src/: the file is parsed when the program is built
 * (or when vitest loads it), so that nothing is parsed and no file is opened when the program starts.
 *
 * @returns {{ name: string, load: { filter: { id: RegExp }, handler: (id: string) => Promise<{ code: string, moduleType: 'js', moduleSideEffects: boolean }> } }}
 */
export const dataModules = () => ({
  name: 'data-modules',
  load: {
    filter: { id: /\.ya?ml$/u },
    handler: async (id) => {
      const json = JSON.stringify(parse(await readFile(id, 'utf8')));
      return {
        code: `export default JSON.parse(${JSON.stringify(json)});`,
        moduleType: 'js',
        moduleSideEffects: false,
      };
    },
  },
});

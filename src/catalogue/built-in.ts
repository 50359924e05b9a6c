import { type Catalogue, openCatalogue } from './catalogue.ts';
import { compiled } from './compiled.ts';

let catalogue: Catalogue | null = null;

/** The catalogue that ships with the program; made once. */
export const builtInCatalogue = (): Catalogue => {
  catalogue ??= openCatalogue(compiled);
  return catalogue;
};

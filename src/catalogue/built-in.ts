import { compiled } from './compiled.ts';
import { type Catalogue, indexCatalogue } from './match-metric.ts';

let catalogue: Catalogue | null = null;

/** The catalogue that ships with the program; made once. */
export const builtInCatalogue = (): Catalogue => {
  catalogue ??= indexCatalogue(compiled.metrics, compiled.phrases);
  return catalogue;
};

import { readFile } from 'node:fs/promises';
import type { Catalogue, Metric } from '../catalogue/index.ts';
import { UsageError } from '../usage-error.ts';
import { complain } from './stderr.ts';

/** Reads a file of metrics; each mistake is told with its line. */
const readMetricsFile = async (file: string): Promise<readonly Metric[]> => {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`--metrics ${file}: cannot be read (${reason})`);
  });
  const { loadMetrics } = await import('../catalogue/index.ts');
  const { metrics, problems } = await loadMetrics(text, file);
  if (problems.length === 0) return metrics;
  for (const { line, message } of problems) complain(`${file}:${line}: ${message}`);
  throw new UsageError(`--metrics ${file}: ${problems.length} mistakes; mend them, nothing of the file is used before`);
};

/** The built-in catalogue with the metrics of a file; one with a known code takes its place. */
export const catalogueWith = async (file: string | undefined): Promise<Catalogue> => {
  const { builtInCatalogue, compileCatalogue } = await import('../catalogue/index.ts');
  if (file === undefined) return builtInCatalogue();
  const own = await readMetricsFile(file);
  const codes = new Set(own.map(({ code }) => code));
  return compileCatalogue([...builtInCatalogue().entries.filter(({ code }) => !codes.has(code)), ...own]);
};

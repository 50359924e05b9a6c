import type { Article, Issue } from '../model.ts';

/** So many articles are remembered, the latest: a crawl of millions must not fill the memory. */
const REMEMBERED = 100_000;
/** Hex digits of a hash that tell articles apart. */
const DIGITS = 32;

/** Says of each article whether the same bytes were read before, and where. */
export const startRepeats = (): ((article: Article) => Issue[]) => {
  const seen = new Map<string, string>();
  return ({ sha256, source }) => {
    const key = sha256.slice(0, DIGITS);
    const first = seen.get(key);
    if (first !== undefined) return [{ code: 'duplicate-source', severity: 'warning', source, first }];
    const oldest = seen.size >= REMEMBERED ? seen.keys().next().value : undefined;
    if (oldest !== undefined) seen.delete(oldest);
    seen.set(key, source);
    return [];
  };
};

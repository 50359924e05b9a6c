import { type FieldsOf, isFields } from './record.ts';

/** Keys that hold the articles where an object is put around them: news APIs, JSON feeds, exports. */
const WRAPPERS = 'articles|data|docs|documents|entries|hits|items|news|posts|records|results|rows';

/** `{"status": "ok", "count": 2, "articles": [{`: nothing but plain values before the list. */
const WRAPPED_LIST = new RegExp(
  `^\\s*\\{(?:\\s*"[^"]{0,80}"\\s*:\\s*(?:"[^"\\\\]{0,2000}"|[-+.\\p{L}\\p{N}]{1,40}|null)\\s*,){0,40}\\s*"(?:${WRAPPERS})"\\s*:\\s*\\[(?=\\s*\\{)`,
  'u',
);
const PLAIN_LIST = /^\s*\[/u;

/** Where the list of articles begins behind its bracket, in UTF-16 units of `text`; null where no list is in sight. */
export const listStart = (text: string): number | null =>
  (PLAIN_LIST.exec(text) ?? WRAPPED_LIST.exec(text))?.[0].length ?? null;

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value) && value.some(isFields);

const isWrapper = (key: string): boolean => new RegExp(`^(?:${WRAPPERS})$`, 'u').test(key);

const DEEPEST = 3;

/** The list of articles somewhere in an object: `{"response": {"docs": […]}}`. */
export const wrappedList = (value: FieldsOf, depth = 1): readonly unknown[] | null => {
  const entries = Object.entries(value);
  const here = entries.find(([key, inner]) => isWrapper(key) && isList(inner))?.[1];
  if (isList(here)) return here;
  if (depth >= DEEPEST) return null;
  for (const [, inner] of entries) {
    const found = isFields(inner) ? wrappedList(inner, depth + 1) : null;
    if (found !== null) return found;
  }
  return null;
};

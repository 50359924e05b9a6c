import type { About, Input, Issue } from '../../model.ts';
import { type FieldNames, fieldKey } from './fields.ts';
import { fromMarkup, hasMarkup, plainText } from './markup.ts';

/** What a record holds, by the names that its file gives to its fields. */
export type FieldsOf = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is FieldsOf =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Where objects keep what they are about: `{"name": "Lan Anh"}`, `{"rendered": "<p>…"}`. */
const INNER = ['rendered', 'name', 'value', 'text', '#text', '_text', 'html', 'content', 'title', 'url', 'href'];

/** A value as text: lists joined, objects by what they name; empty for what says nothing. */
const asText = (value: unknown, separator: string): string => {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value))
    return value
      .map((item: unknown) => asText(item, separator))
      .filter((text) => text !== '')
      .join(separator);
  if (!isFields(value)) return '';
  const inner = INNER.find((key) => typeof value[key] === 'string' || typeof value[key] === 'number');
  return inner === undefined ? '' : asText(value[inner], separator);
};

type Lookup = (name: string) => unknown;

/** Finds fields by their names or by a path of names: `article.body`. */
const lookIn = (record: FieldsOf): Lookup => {
  const byKey = new Map(Object.entries(record).map(([name, value]) => [fieldKey(name), value]));
  return (name) => {
    const whole = byKey.get(fieldKey(name));
    if (whole !== undefined) return whole;
    const dot = name.indexOf('.');
    const inner = dot < 0 ? undefined : byKey.get(fieldKey(name.slice(0, dot)));
    return isFields(inner) ? lookIn(inner)(name.slice(dot + 1)) : undefined;
  };
};

const PARAGRAPHS = '\n';

/** The text of the first field that has some; an empty one where a field is there but says nothing; null for none. */
const firstText = (lookup: Lookup, names: readonly string[], separator: string): string | null => {
  const found = names.map(lookup).filter((value) => value !== undefined);
  const texts = found.map((value) => asText(value, separator));
  return texts.find((text) => text.trim() !== '') ?? (found.some((value) => typeof value === 'string') ? '' : null);
};

const aboutOf = (lookup: Lookup, fields: FieldNames): About => {
  const say = (names: readonly string[]): string | null => {
    const text = firstText(lookup, names, ', ');
    return text === null || text.trim() === '' ? null : plainText(text);
  };
  return {
    title: say(fields.title),
    url: say(fields.url),
    publisher: say(fields.publisher),
    author: say(fields.author),
    published: say(fields.date),
  };
};

/** The article of a record, or the issue that it has none. What is marked up is read as a page. */
export const readRecord = (source: string, record: unknown, fields: FieldNames): Input | Issue => {
  const lookup = isFields(record) ? lookIn(record) : () => undefined;
  const text = firstText(lookup, fields.text, PARAGRAPHS);
  if (text === null) return { code: 'no-text-field', severity: 'error', source, fields: fields.text };
  const bytes = new TextEncoder().encode(hasMarkup(text) ? fromMarkup(text) : text);
  return { source, bytes, charset: 'utf-8', about: aboutOf(lookup, fields) };
};

import { extname } from 'node:path';
import { sniffFormat } from '../file-format.ts';
import { isPage } from '../readers/html.ts';
import { delimiterOf, splitFields } from './delimiters.ts';
import { DEFAULT_FIELDS, type FieldNames, fieldKey } from './fields.ts';
import { listStart } from './json-wrappers.ts';
import { headText } from './unicode.ts';

export type ContainerName = 'csv' | 'feed' | 'gzip' | 'json' | 'ndjson' | 'warc' | 'zip';

/** How many bytes decide what a file is. */
export const HEAD = 65_536;

const ENDINGS: Readonly<Record<string, ContainerName>> = {
  '.json': 'json',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.csv': 'csv',
  '.tsv': 'csv',
  '.xml': 'feed',
  '.rss': 'feed',
  '.atom': 'feed',
  '.rdf': 'feed',
  '.warc': 'warc',
  '.wet': 'warc',
};

/** The endings of record files that a directory is searched for. */
export const RECORD_ENDINGS: readonly string[] = Object.keys(ENDINGS);

/** `<?xml …?>`, comments and a document type before `<rss`, `<feed`, `<rdf:RDF`. */
const FEED =
  /^\s*(?:<\?[^>]{0,400}\?>\s*|<!--(?:[^-]|-(?!->)){0,2000}-->\s*|<!DOCTYPE[^>[]{0,400}(?:\[[^\]]{0,20000}\]\s*)?>\s*){0,8}<(?:\p{L}{1,12}:)?(?:rss|feed|rdf)[\s>]/iu;

const isObject = (line: string): boolean => {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
};

/** `{"title": …}` a line; a pretty-printed object has no line that is one, a minified file only one. */
const isLines = (text: string): boolean => {
  const lines = text.split('\n', 6).filter((line) => line.trim() !== '');
  const objects = lines.slice(0, 5).filter((line) => line.trimStart().startsWith('{') && isObject(line)).length;
  if (objects >= 2) return true;
  if (listStart(text) !== null) return false;
  return objects === 1 && lines.length >= 2;
};

/** The beginning of a line of which no end is in sight: an article as long as that, or many on one line. */
const isLongLine = (text: string): boolean =>
  text.length >= HEAD / 4 && !text.includes('\n') && listStart(text) === null;

/** An article may begin with `[Infographic]` or a brace, but not with these. */
const OBJECT = /^\s*\{\s*(?:"|\})/u;
const LIST = /^\s*\[\s*(?:\{|\]\s*$)/u;

const jsonKind = (text: string, byEnding: ContainerName | undefined): ContainerName | null => {
  if (LIST.test(text)) return 'json';
  if (!OBJECT.test(text)) return null;
  if (byEnding === 'ndjson' || isLines(text)) return 'ndjson';
  return byEnding !== 'json' && isLongLine(text) ? 'ndjson' : 'json';
};

const LONGEST_HEADING = 4000;

/** A first line that names the text and something else of an article: `id,title,content`. */
const isTable = (text: string, { text: given }: FieldNames): boolean => {
  const heading = text.slice(0, LONGEST_HEADING).split(/\r?\n/u, 1)[0] ?? '';
  const names = splitFields(heading, delimiterOf(heading)).map(fieldKey);
  if (names.length < 2 || names.some((name) => name.length > 40)) return false;
  const has = (wanted: readonly string[]): boolean => wanted.some((name) => names.includes(fieldKey(name)));
  return has(given) && Object.values(DEFAULT_FIELDS).some((wanted) => wanted !== DEFAULT_FIELDS.text && has(wanted));
};

/** Whether what the ending promises can be true: a web page is often saved or exported under another name. */
const isPossible = (kind: ContainerName, text: string): boolean =>
  !isPage(text) && (kind !== 'feed' || /^\s*</u.test(text));

const isWebArchive = (head: Uint8Array): boolean =>
  /^\s{0,8}WARC\/\d/u.test(Buffer.from(head.subarray(0, 16)).toString('latin1'));

/** An archive of office files, which hold members of their own: its first member is one. */
const isOfficeArchive = (head: Uint8Array): boolean => {
  const length = head[26] ?? 0;
  const name = Buffer.from(head.subarray(30, 30 + length)).toString('latin1');
  return /\.(?:docx?|xlsx?|pptx?|odt|ods|odp|epub|zip)$/iu.test(name);
};

const isEmptyZip = (head: Uint8Array): boolean =>
  head[0] === 0x50 && head[1] === 0x4b && head[2] === 0x05 && head[3] === 0x06;

const isZip = (head: Uint8Array): boolean =>
  head[0] === 0x50 && head[1] === 0x4b && head[2] === 0x03 && head[3] === 0x04;

/** Which container begins with `head`, by its content first and by the ending of its name second; null for an article. */
export const containerOf = (head: Uint8Array, name: string, fields: FieldNames): ContainerName | null => {
  const format = sniffFormat(head);
  if (format === 'gzip archive') return 'gzip';
  if (format === 'ZIP archive' || isEmptyZip(head) || (isZip(head) && isOfficeArchive(head))) return 'zip';
  if (format !== null) return null;
  // A web archive is text up to its first picture.
  if (isWebArchive(head)) return 'warc';
  const text = headText(head.subarray(0, HEAD));
  if (text === null || text.trim() === '') return null;
  const byEnding = ENDINGS[extname(name).toLowerCase()];
  if (/^\s*</u.test(text) && FEED.test(text)) return 'feed';
  const byContent = jsonKind(text, byEnding);
  if (byContent !== null) return byContent;
  if (byEnding !== undefined) return isPossible(byEnding, text) ? byEnding : null;
  return isTable(text, fields) ? 'csv' : null;
};

import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import type { About, Article, Block, Found, Input, Issue } from '../model.ts';
import { type Decoded, decode } from './decode.ts';
import { sniffFormat } from './file-format.ts';
import { detectLanguage, type Language } from './language.ts';
import { BYTE_READERS, READERS } from './readers/index.ts';
import type { Document } from './readers/reader.ts';
import { readMachineDate } from './web/dates.ts';

export interface ReadOptions {
  /** The date of publication, stated by the caller; it wins over what the article says. */
  readonly published?: string | null;
  /** Read list pages and other languages too. */
  readonly force?: boolean;
}

/** An article with what is remarkable about it, or the issues that say why there is none. */
export interface ReadResult {
  readonly article: Article | null;
  readonly issues: readonly Issue[];
}

const refuse = (...issues: readonly Issue[]): ReadResult => ({ article: null, issues });

const isBody = ({ kind }: Block): boolean => !['furniture', 'meta'].includes(kind);

const paragraphsOf = ({ text, blocks }: Document): string[] =>
  blocks.filter(isBody).map(({ start, end }) => text.slice(start, Math.min(end, start + 1000)));

/** Why a document is not read although it could be: `force` overrules these. */
const objections = (source: string, document: Document, language: Language): Issue[] => {
  const issues: Issue[] = [];
  if (document.isList) issues.push({ code: 'list-page', severity: 'error', source });
  else if (language.unmarked) issues.push({ code: 'no-diacritics', severity: 'error', source });
  else if (language.code !== 'vie' && language.code !== 'und')
    issues.push({ code: 'wrong-language', severity: 'error', source, language: language.code });
  return issues;
};

/** The caller's date, else the record's, else the document's own. */
const publishedOf = (document: Document, about: About, given: string | null | undefined): Found | null => {
  if (given !== undefined && given !== null) return { value: given, basis: 'given' };
  const stamp = about.published === null ? null : readMachineDate(about.published);
  return stamp === null ? document.published : { value: stamp, basis: 'metadata' };
};

/** What reading the bytes gives: a document and the encoding it was in, with what was remarkable on the way. */
interface ReadDocument {
  readonly document: Document;
  readonly encoding: string;
  readonly issues: readonly Issue[];
}

const readText = async (
  { text, encoding, issues }: Extract<Decoded, { kind: 'text' }>,
  source: string,
): Promise<ReadDocument> => {
  const ending = extname(source.replace(/\.gz$/iu, '')).toLowerCase();
  const reader = READERS.find(({ accepts }) => accepts(text, ending));
  if (reader === undefined) throw new Error(`no reader accepts ${source}: plain text must accept everything`);
  return { document: await reader.read(text), encoding, issues };
};

/** Office files bring their text in Unicode. */
const BYTE_ENCODING = 'utf-8';

const readDocument = async (input: Input): Promise<ReadDocument | Issue> => {
  const { source, bytes } = input;
  const format = sniffFormat(bytes);
  const byteReader = format === null ? undefined : BYTE_READERS.find((reader) => reader.format === format);
  if (byteReader !== undefined) {
    const document = await byteReader.read(bytes, source);
    return 'code' in document ? document : { document, encoding: BYTE_ENCODING, issues: [] };
  }
  const decoded = decode(input);
  if (decoded.kind === 'issue') return decoded.issue;
  if (!/[^\s\u200B\uFEFF]/u.test(decoded.text)) return { code: 'empty', severity: 'error', source };
  return readText(decoded, source);
};

const UNSAID: About = { title: null, url: null, publisher: null, author: null, published: null };

const articleOf = (
  { source, bytes, about = UNSAID }: Input,
  { document, encoding }: ReadDocument,
  language: Language,
  given: string | null | undefined,
): Article => {
  const { text, blocks, title, publisher, author, url, place } = document;
  return {
    source,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    text,
    blocks,
    title: about.title ?? title,
    publisher: about.publisher ?? publisher,
    author: about.author ?? author,
    url: about.url ?? url,
    published: publishedOf(document, about, given),
    place,
    encoding,
    language: language.code,
  };
};

/** Reads one input into an article: finds its format and encoding, its blocks, its metadata and its language. */
export const readArticle = async (input: Input, options: ReadOptions = {}): Promise<ReadResult> => {
  const { source } = input;
  if (input.bytes.length === 0) return refuse({ code: 'empty', severity: 'error', source });
  const read = await readDocument(input);
  if ('code' in read) return refuse(read);
  const language = await detectLanguage(paragraphsOf(read.document));
  const refused = options.force === true ? [] : objections(source, read.document, language);
  if (refused.length > 0) return refuse(...read.issues, ...refused);
  const article = articleOf(input, read, language, options.published);
  const undated: Issue[] = article.published === null ? [{ code: 'undated', severity: 'warning', source }] : [];
  return { article, issues: [...read.issues, ...undated] };
};

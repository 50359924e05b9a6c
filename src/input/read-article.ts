import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import type { Article, Block, Found, Input, Issue } from '../model.ts';
import { type Decoded, decode } from './decode.ts';
import { detectLanguage, type Language } from './language.ts';
import { READERS } from './readers/index.ts';
import type { Document } from './readers/reader.ts';

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

const publishedOf = (document: Document, given: string | null | undefined): Found | null =>
  given === undefined || given === null ? document.published : { value: given, basis: 'given' };

const readDocument = (text: string, source: string): Promise<Document> => {
  const ending = extname(source).toLowerCase();
  const reader = READERS.find(({ accepts }) => accepts(text, ending));
  if (reader === undefined) throw new Error(`no reader accepts ${source}: plain text must accept everything`);
  return reader.read(text);
};

const buildArticle = async (
  input: Input,
  decoded: Extract<Decoded, { kind: 'text' }>,
  options: ReadOptions,
): Promise<ReadResult> => {
  const { source, bytes } = input;
  const document = await readDocument(decoded.text, source);
  const language = await detectLanguage(paragraphsOf(document));
  const refused = options.force === true ? [] : objections(source, document, language);
  if (refused.length > 0) return refuse(...decoded.issues, ...refused);
  const published = publishedOf(document, options.published);
  const { text, blocks, title, publisher, author, url, place } = document;
  const article: Article = {
    source,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    text,
    blocks,
    title,
    publisher,
    author,
    url,
    published,
    place,
    encoding: decoded.encoding,
    language: language.code,
  };
  const undated: Issue[] = published === null ? [{ code: 'undated', severity: 'warning', source }] : [];
  return { article, issues: [...decoded.issues, ...undated] };
};

/** Reads one input into an article: decodes it, finds its format, its blocks, its metadata and its language. */
export const readArticle = async (input: Input, options: ReadOptions = {}): Promise<ReadResult> => {
  const { source, bytes } = input;
  if (bytes.length === 0) return refuse({ code: 'empty', severity: 'error', source });
  const decoded = decode(input);
  if (decoded.kind === 'issue') return refuse(decoded.issue);
  if (!/[^\s\u200B\uFEFF]/u.test(decoded.text)) return refuse({ code: 'empty', severity: 'error', source });
  return buildArticle(input, decoded, options);
};

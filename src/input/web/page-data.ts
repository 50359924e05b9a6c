import { decodeEntities, type Page } from './dom.ts';

/** What a page's machine-readable parts say about it, as written there; null where they are silent. */
export interface PageData {
  /** True when some part declares the page an article, not only `og:type`, which list pages set too. */
  readonly isArticle: boolean;
  /** What it calls itself, the most trustworthy first. */
  readonly headlines: readonly string[];
  readonly published: string | null;
  readonly modified: string | null;
  readonly authors: readonly string[];
  /** Authors of meta elements, which often name the site instead. */
  readonly metaAuthors: readonly string[];
  readonly publisher: string | null;
  readonly url: string | null;
}

type Json = Readonly<Record<string, unknown>>;

const ARTICLE_TYPE = /^(?:[a-z]+:)?\p{L}*(?:Article|Posting|Report)$/u;
const DEEPEST = 6;
const LONGEST_SALVAGE = 200_000;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value.flat(2) : value === undefined ? [] : [value];

const clean = (text: string): string => decodeEntities(text).normalize('NFC').replace(/\s+/gu, ' ').trim();
const textOf = (value: unknown): string | null =>
  typeof value === 'string' && clean(value) !== '' ? clean(value) : null;

/** JSON as pages write it: in comments or CDATA, with line breaks inside strings, with a comma too many, escaped like HTML. */
const parseJson = (script: string): unknown => {
  const bare = script.replace(
    /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/gu,
    '',
  );
  for (const text of [
    bare,
    bare.replace(/[\u0000-\u001F]+/gu, ' '),
    bare.replace(/[\u0000-\u001F]+/gu, ' ').replace(/,\s*(?=[}\]])/gu, ''),
    bare.includes('&quot;') ? decodeEntities(bare) : '',
  ]) {
    try {
      return JSON.parse(text);
    } catch {
      // The next, more lenient reading is tried.
    }
  }
  return salvage(bare);
};

const PROPERTY = /"(?<key>@type|headline|datePublished|dateModified)"\s*:\s*"(?<value>(?:[^"\\]|\\.){0,600})"/gu;

const unescapeString = (value: string): string => {
  try {
    return String(JSON.parse(`"${value.replace(/[\u0000-\u001F]+/gu, ' ')}"`));
  } catch {
    return value;
  }
};

/** `"author": {"@type": "Person", "name": "Dương Kha"`, also in a list. */
const NAMED =
  /"(?<key>author|publisher)"\s*:\s*\[?\s*\{[^{}"]{0,40}(?:"@?(?:type|id|url)"\s*:\s*"[^"]{0,200}"\s*,\s*){0,3}"name"\s*:\s*"(?<value>[^"]{0,120})"/gu;

/** What can be read of JSON that nothing repairs: cut off, a quotation mark inside a string. The first of each property. */
const salvage = (script: string): Json | null => {
  const found = new Map<string, string>();
  for (const { groups } of script.slice(0, LONGEST_SALVAGE).matchAll(PROPERTY)) {
    const { key = '', value = '' } = groups ?? {};
    if (!found.has(key) || (key === '@type' && ARTICLE_TYPE.test(value))) found.set(key, unescapeString(value));
  }
  for (const { groups } of script.slice(0, LONGEST_SALVAGE).matchAll(NAMED))
    found.set(groups?.['key'] ?? '', unescapeString(groups?.['value'] ?? ''));
  return found.has('headline') || found.has('datePublished') ? Object.fromEntries(found) : null;
};

/** Every object of a JSON-LD script, those of `@graph` and `mainEntity` included. */
const objectsIn = (value: unknown, depth = 0): Json[] => {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((one) => objectsIn(one, depth + 1));
  if (!isObject(value)) return [];
  return [value, ...objectsIn(value['@graph'], depth + 1), ...objectsIn(value['mainEntity'], depth + 1)];
};

const isOfType = (object: Json, pattern: RegExp): boolean =>
  listOf(object['@type']).some((type) => typeof type === 'string' && pattern.test(type));

/** The name of a person or body, given as an object, a reference to one, or a string. */
const namesOf = (value: unknown, all: readonly Json[]): string[] =>
  listOf(value).flatMap((one) => {
    if (!isObject(one)) return textOf(one) ?? [];
    const name = textOf(one['name']);
    if (name !== null) return name;
    const target = all.find((other) => other['@id'] === one['@id'] && other !== one);
    return textOf(target?.['name']) ?? [];
  });

const metaOf = (page: Page, ...names: readonly string[]): string | null => {
  for (const name of names) {
    const found = page.metas.find(([key, content]) => key === name && content.trim() !== '');
    if (found !== undefined) return clean(found[1]);
  }
  return null;
};

/** `https://cafef.vn`, `tuoitre.vn`, `VCCorp.vn`, `tin.example`: an address where a name should be. */
export const isAddress = (name: string): boolean =>
  /^(?:https?:\/\/|www\.)|^\S+\.(?:vn|com|net|org)\/?$|@/iu.test(name) || /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u.test(name);

/** `Báo Tuổi Trẻ - Tin tức mới nhất, tin nhanh, tin nóng 24h`: a slogan behind the name. */
const SLOGAN =
  /\s+[-–|:]\s+(?:tin (?:tức|nhanh|mới|nóng|hot)|tin tức|đọc báo|cập nhật|kênh |trang tin|báo mới|thông tin|news)[^|]*$/iu;

/** `Copyright (c) by baochinhphu.vn`, `© 2024 Báo Đồng Quê`: the name behind the claim. */
const COPYRIGHT = /^(?:copyright|bản quyền|©|\(c\)|by|thuộc(?: về)?|\d{4}|[\s.,:–-])+/iu;

const withoutCopyright = (name: string | null): string | null => {
  const bare = name?.replace(COPYRIGHT, '').trim() ?? '';
  return bare === '' ? null : bare;
};

const publisherOf = (page: Page, article: Json | undefined, objects: readonly Json[]): string | null => {
  const organisation = objects.find((object) => isOfType(object, /Organization$/u));
  const names = [
    ...namesOf(article?.['publisher'], objects),
    metaOf(page, 'og:site_name', 'application-name', 'dc.publisher', 'dcterms.publisher'),
    textOf(organisation?.['name']),
    withoutCopyright(metaOf(page, 'source', 'copyright')),
  ].filter((name) => name !== null);
  const name = names.find((one) => !isAddress(one)) ?? names[0] ?? null;
  return name === null ? null : name.replace(SLOGAN, '');
};

/** Reads JSON-LD, OpenGraph and other meta elements. */
export const readPageData = (page: Page): PageData => {
  const objects = page.jsonLd.flatMap((script) => objectsIn(parseJson(script)));
  const article =
    objects.find((object) => isOfType(object, ARTICLE_TYPE)) ??
    objects.find((object) => isOfType(object, /^VideoObject$/u));
  const authors = namesOf(article?.['author'], objects);
  const metaAuthors = [
    'dable:author',
    'article:author',
    'author',
    'dc.creator',
    'dcterms.creator',
    'parsely-author',
  ].flatMap((name) => metaOf(page, name)?.split(/\s*;\s*/u) ?? []);
  return {
    isArticle: article !== undefined,
    headlines: [
      textOf(article?.['headline']) ?? textOf(article?.['name']),
      metaOf(page, 'og:title'),
      metaOf(page, 'twitter:title', 'dc.title', 'title'),
      page.title === null ? null : textOf(page.title),
    ].filter((headline) => headline !== null),
    published:
      textOf(article?.['datePublished']) ??
      textOf(article?.['uploadDate']) ??
      metaOf(
        page,
        'article:published_time',
        'pubdate',
        'datepublished',
        'publishdate',
        'publish_date',
        'publish-date',
        'dc.date.issued',
        'dcterms.issued',
        'dcterms.created',
        'dc.date',
        'date',
        'datecreated',
      ),
    modified:
      textOf(article?.['dateModified']) ??
      metaOf(page, 'article:modified_time', 'datemodified', 'lastmod', 'og:updated_time'),
    authors,
    metaAuthors,
    publisher: publisherOf(page, article, objects),
    url: page.canonical ?? metaOf(page, 'og:url'),
  };
};

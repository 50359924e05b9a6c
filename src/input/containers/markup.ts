import { Parser } from 'htmlparser2';
import { isPage } from '../readers/html.ts';

/** What a walk through markup meets. Text comes in pieces, with its entities read. */
export interface MarkupHandler {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** Walks through HTML or XML without building a tree. Declared entities are not expanded, external ones not fetched. */
export const walkMarkup = (markup: string, { open, text, close }: MarkupHandler, dialect: 'html' | 'xml'): void => {
  const parser = new Parser(
    {
      ...(open === undefined ? {} : { onopentag: open }),
      ontext: text,
      ...(close === undefined ? {} : { onclosetag: close }),
    },
    { xmlMode: dialect === 'xml', decodeEntities: true, recognizeCDATA: dialect === 'xml' },
  );
  parser.write(markup);
  parser.end();
};

const TAG =
  /<\/?(?:p|div|br|span|h[1-6]|table|t[rdh]|tbody|ul|ol|li|article|section|figure|figcaption|img|a|b|i|u|em|strong|font|blockquote|center|script|style)(?:\s[^<>]{0,2000})?\/?>/iu;
const ENTITY = /&[\p{L}\p{N}]{2,8};|&#[xX]?\p{ASCII_Hex_Digit}{2,6};/u;
/** `&lt;p&gt;Theo báo cáo…&lt;/p&gt;`: markup that was escaped once too often. */
const ESCAPED_TAG = /&lt;\/(?:p|div|span|h[1-6]|li|a|strong)&gt;|&lt;br ?\/?&gt;/iu;
const PARAGRAPH_TAG = /<(?:p|div|br|h[1-6]|table|li|article|section|blockquote)(?:\s[^<>]{0,2000})?\/?>/iu;

/** Whether a text is HTML: `<p>Theo báo cáo…</p>`, `Bưu điện &amp; viễn thông`. */
export const hasMarkup = (text: string): boolean => TAG.test(text) || ENTITY.test(text);

/** What is left of markup without its tags, its entities read. */
const wordsOf = (markup: string): string => {
  const pieces: string[] = [];
  walkMarkup(markup, { text: (piece) => pieces.push(piece) }, 'html');
  return pieces.join('');
};

/** The words of a title or name: `Bưu điện &amp; <b>viễn thông</b>` → `Bưu điện & viễn thông`. */
export const plainText = (text: string): string => {
  if (!hasMarkup(text)) return text.trim();
  return wordsOf(text).replace(/\s+/gu, ' ').trim();
};

const paragraphs = (text: string): string =>
  text
    .split(/\r?\n/u)
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${line}</p>`)
    .join('\n');

/** A piece shorter than this is a teaser: all of it is text, and too little to tell an article from what is around it. */
const TEASER = 400;
const BREAKING = new Set(['p', 'div', 'br', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'tr', 'article', 'section']);

/** The lines of a short piece of HTML; null for one that is long enough to be read as a page, or has a table. */
const teaserLines = (html: string): string | null => {
  if (html.length > TEASER * 10 || /<(?:table|script|style)[\s>]/iu.test(html)) return null;
  const pieces: string[] = [];
  const breakLine = (name: string): void => {
    if (BREAKING.has(name)) pieces.push('\n');
  };
  walkMarkup(
    html,
    { open: breakLine, text: (text) => pieces.push(text.replace(/\s+/gu, ' ')), close: breakLine },
    'html',
  );
  const lines = pieces
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.join('\n').length < TEASER ? lines.join('\n') : null;
};

/**
 * What a field of HTML is read as: a teaser as its lines, anything longer as the page that it is or would be. Its record
 * says that it is an article, so the page says so too.
 */
export const fromMarkup = (written: string): string => {
  const text = ESCAPED_TAG.test(written) && !TAG.test(written) ? wordsOf(written) : written;
  if (isPage(text) && /<body[\s>]|<html[\s>]/iu.test(text)) return text;
  const body = PARAGRAPH_TAG.test(text) ? text : paragraphs(text);
  const teaser = teaserLines(body);
  if (teaser !== null) return teaser;
  const claim = '<script type="application/ld+json">{"@type":"NewsArticle"}</script>';
  return `<!doctype html><html><head><meta charset="utf-8">${claim}</head><body><article>\n${body}\n</article></body></html>`;
};

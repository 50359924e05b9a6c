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
const ENTITY = /&(?:\p{ASCII_Hex_Digit}|\p{L}){2,8};|&#[xX]?\p{ASCII_Hex_Digit}{2,6};/u;
const PARAGRAPH_TAG = /<(?:p|div|br|h[1-6]|table|li|article|section|blockquote)(?:\s[^<>]{0,2000})?\/?>/iu;

/** Whether a text is HTML: `<p>Theo báo cáo…</p>`, `Bưu điện &amp; viễn thông`. */
export const hasMarkup = (text: string): boolean => TAG.test(text) || ENTITY.test(text);

/** The words of a title or name: `Bưu điện &amp; <b>viễn thông</b>` → `Bưu điện & viễn thông`. */
export const plainText = (text: string): string => {
  if (!hasMarkup(text)) return text.trim();
  const pieces: string[] = [];
  walkMarkup(text, { text: (piece) => pieces.push(piece) }, 'html');
  return pieces.join('').replace(/\s+/gu, ' ').trim();
};

const paragraphs = (text: string): string =>
  text
    .split(/\r?\n/u)
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${line}</p>`)
    .join('\n');

/** A page around a piece of HTML: its record says that it is an article, so the page says so too. */
export const asPage = (text: string): string => {
  if (isPage(text) && /<body[\s>]|<html[\s>]/iu.test(text)) return text;
  const body = PARAGRAPH_TAG.test(text) ? text : paragraphs(text);
  const claim = '<script type="application/ld+json">{"@type":"NewsArticle"}</script>';
  return `<!doctype html><html><head><meta charset="utf-8">${claim}</head><body><article>\n${body}\n</article></body></html>`;
};

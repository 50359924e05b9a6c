import type { Reader } from './reader.ts';

/** `<!doctype html>`, `<html`, or a page saved without either. */
const PAGE =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body|meta|title|article)[\s>]/iu;
const SNIFFED = 4096;

/** Whether a text begins like a web page. */
export const isPage = (text: string): boolean => PAGE.test(text.slice(0, SNIFFED));

/** Web pages. */
export const htmlReader: Reader = {
  name: 'html',
  endings: ['.html', '.htm', '.xhtml'],
  accepts: (text, ending) =>
    isPage(text) ||
    (['.html', '.htm', '.xhtml'].includes(ending) && /<(?:p|div|body|article)[\s>]/iu.test(text.slice(0, SNIFFED))),
  read: async (text) => (await import('../web/read-html.ts')).readHtml(text),
};

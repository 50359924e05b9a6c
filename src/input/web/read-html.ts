import type { Document } from '../readers/reader.ts';

export const readHtml = (text: string): Document => ({
  text,
  blocks: [],
  title: null,
  publisher: null,
  author: null,
  url: null,
  published: null,
  place: null,
  isList: false,
});

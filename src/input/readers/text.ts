import type { Block } from '../../model.ts';
import { classify, type Layout } from '../plain/classify.ts';
import { layOut } from '../plain/lay-out.ts';
import { readLists } from '../plain/lists.ts';
import { findPlace } from '../plain/place.ts';
import { findPublished } from '../plain/published.ts';
import { findCredits } from '../plain/publisher.ts';
import type { Role } from '../plain/roles.ts';
import { titleText } from '../plain/titles.ts';
import type { Document, Reader } from './reader.ts';

const buildBlocks = ({ looks, tables }: Layout, roles: readonly Role[]): Block[] =>
  looks.flatMap(({ line }, at) => {
    const known = roles[at];
    const cells = known?.kind === 'table-row' ? (tables.rows.get(at)?.cells ?? []) : [];
    return known === undefined
      ? []
      : { kind: known.kind, start: line.start, end: line.end, level: known.level, cells, lead: known.lead };
  });

const readText = (text: string): Document => {
  const layout = layOut(text);
  const headline = layout.looks[layout.title];
  const { author, publisher } = findCredits(layout);
  return {
    text,
    blocks: buildBlocks(layout, readLists(layout, classify(layout))),
    title: headline === undefined ? null : titleText(headline),
    publisher,
    author,
    url: null,
    published: findPublished(layout),
    place: findPlace(layout, publisher),
    isList: false,
  };
};

/** Plain text and Markdown: one paragraph a line, with whatever a saved page left around the article. */
export const textReader: Reader = {
  name: 'text',
  endings: ['.txt', '.text', '.md', '.markdown'],
  accepts: () => true,
  read: (text) => Promise.resolve(readText(text)),
};

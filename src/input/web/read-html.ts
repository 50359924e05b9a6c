import type { Document } from '../readers/reader.ts';
import { assemble } from './assemble.ts';
import { parsePage } from './dom.ts';
import { findHeadline, headlinesOf } from './headline.ts';
import { isListPage } from './list-page.ts';
import { findMainContent } from './main-content.ts';
import { readMetadata } from './metadata.ts';
import { readPageData } from './page-data.ts';
import { cutPieces } from './pieces.ts';
import { selectPieces } from './select.ts';
import { findTeasers } from './teasers.ts';

/** Reads a web page: its article, found by evidence, and what its machine-readable parts and its bylines say. */
export const readHtml = (html: string): Document => {
  const page = parsePage(html);
  const data = readPageData(page);
  const cut = cutPieces(page.root);
  const headlines = headlinesOf(data);
  const told = findHeadline(cut.pieces, headlines);
  const teasers = findTeasers(cut);
  const main = findMainContent(cut, told, teasers.inRows);
  const selected = selectPieces(cut, main, { told, headlines, teasers: teasers.all });
  const { text, blocks, layout } = assemble(selected);
  const metadata = readMetadata({ data, cut, main, selected, layout });
  return { text, blocks, ...metadata, isList: isListPage(data, main, selected, cut.pieces) };
};

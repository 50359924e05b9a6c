import type { Article, Issue, Row } from '../model.ts';

/** What one input gave: an article with its rows, or only the problem that kept it from being one. */
export interface Result {
  readonly article: Article | null;
  readonly rows: readonly Row[];
  readonly issues: readonly Issue[];
}

/** What a format may know about the place it is read at. */
export interface View {
  /** Columns of the terminal. */
  readonly width: number;
  readonly colour: boolean;
}

/** Results in, text out, piece by piece: formats that can stream hold one article at a time. */
export type WriteResults = (results: AsyncIterable<Result>, view: View) => AsyncIterable<string>;

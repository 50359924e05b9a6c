import type { Block, Found, Issue } from '../../model.ts';

/** What a reader makes of a document: its text, its blocks, and what it says about itself. */
export interface Document {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly published: Found | null;
  readonly place: string | null;
  /** True for a home or section page: teasers of many articles, none of them whole. */
  readonly isList: boolean;
}

/** A format that is no text: office files, PDF. */
export interface ByteReader {
  readonly name: string;
  /** File-name endings, lower case, with their dot; what a directory is searched for. */
  readonly endings: readonly string[];
  /** The name that `sniffFormat` gives to its bytes. */
  readonly format: string;
  /** The document, or the issue that says why there is none. Never throws for what is in the bytes. */
  readonly read: (bytes: Uint8Array, source: string) => Promise<Document | Issue>;
}

/** A format of decoded text. */
export interface Reader {
  readonly name: string;
  /** File-name endings, lower case, with their dot; what a directory is searched for. */
  readonly endings: readonly string[];
  /** Whether the decoded text is of this format: by its content, then by the name's ending. */
  readonly accepts: (text: string, ending: string) => boolean;
  readonly read: (text: string) => Promise<Document>;
}

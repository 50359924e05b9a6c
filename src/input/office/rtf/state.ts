import type { Properties } from '../properties.ts';
import { type CellFrame, type FlowBuilder, flowBuilder } from './builder.ts';
import { decodeBytes, encodingOfFont } from './charsets.ts';
import type { Destination } from './destinations.ts';

/** What holds inside one pair of braces. */
export interface Group {
  readonly destination: Destination;
  readonly font: number;
  readonly style: number;
  readonly isBold: boolean;
  readonly isHidden: boolean;
  /** How many signs after `\u` stand for it in old programs. */
  readonly fallback: number;
}

/** What holds for one paragraph, until `\pard`. */
export interface Paragraph {
  readonly inTable: boolean;
  readonly style: number;
  /** 1 for a chapter, 0 for text. */
  readonly level: number;
}

export const PLAIN_PARAGRAPH: Paragraph = { inTable: false, style: -1, level: 0 };
const OUTSIDE: Group = { destination: 'body', font: 0, style: 0, isBold: false, isHidden: false, fallback: 1 };

/** Where the reading of an RTF file stands. */
export interface RtfState {
  readonly flow: FlowBuilder;
  /** Charset of each font, name of each style. */
  readonly charsets: Map<number, number>;
  readonly styles: Map<number, string>;
  readonly notes: string[];
  readonly stated: { title: string; author: string };
  readonly groups: Group[];
  group: Group;
  depth: number;
  paragraph: Paragraph;
  frames: CellFrame[];
  frame: { readonly isBelow: boolean; readonly isBeside: boolean };
  /** The encoding that the file states, and the font that holds where none is named. */
  page: string;
  font: number;
  /** Bytes that were read and not yet decoded, and how many signs are to be passed over. */
  bytes: number[];
  skipped: number;
  mayIgnore: boolean;
}

/** The state before the first token. */
export const rtfState = (): RtfState => ({
  flow: flowBuilder(),
  charsets: new Map(),
  styles: new Map(),
  notes: [],
  stated: { title: '', author: '' },
  groups: [],
  group: OUTSIDE,
  depth: 0,
  paragraph: PLAIN_PARAGRAPH,
  frames: [],
  frame: { isBelow: false, isBeside: false },
  page: 'windows-1252',
  font: 0,
  bytes: [],
  skipped: 0,
  mayIgnore: false,
});

/** Writes text to where the open group sends it. */
export const put = (state: RtfState, text: string): void => {
  const { destination, style, isHidden, isBold } = state.group;
  if (isHidden) return;
  if (destination === 'body') state.flow.write(text, isBold);
  else if (destination === 'note') state.notes.push(`${state.notes.pop() ?? ''}${text}`);
  else if (destination === 'styles') state.styles.set(style, `${state.styles.get(style) ?? ''}${text}`);
  else if (destination === 'title' || destination === 'author') state.stated[destination] += text;
};

/** Decodes the bytes that wait, in the encoding of their font. */
export const flush = (state: RtfState): void => {
  if (state.bytes.length === 0) return;
  const { bytes } = state;
  state.bytes = [];
  put(state, decodeBytes(bytes, encodingOfFont(state.charsets.get(state.group.font), state.page)));
};

/** What is nested deeper than any program writes is left out. */
const DEEPEST = 1000;

export const openGroup = (state: RtfState): void => {
  state.depth++;
  if (state.depth <= DEEPEST) state.groups.push(state.group);
  else state.group = { ...state.group, destination: 'nowhere' };
};

export const closeGroup = (state: RtfState): void => {
  if (state.depth <= DEEPEST) state.group = state.groups.pop() ?? OUTSIDE;
  state.depth = Math.max(0, state.depth - 1);
};

/** Ends a paragraph as what its style says it is. */
export const endParagraph = ({ flow, styles, paragraph }: RtfState): void => {
  const { inTable, style, level } = paragraph;
  const name = (styles.get(style) ?? '').replace(/;.*$/u, '').trim().toLowerCase();
  const named = /^heading (?<level>[1-6])/u.exec(name)?.groups?.['level'] ?? String(level);
  if (name === 'title') flow.endParagraph('h1', { class: 'title' }, inTable);
  else if (name === 'caption') flow.endParagraph('figcaption', {}, inTable);
  else flow.endParagraph(named === '0' ? 'p' : `h${named}`, {}, inTable);
};

export const propertiesOf = ({ stated }: RtfState): Properties => ({
  title: stated.title === '' ? null : stated.title,
  creator: stated.author === '' ? null : stated.author,
});

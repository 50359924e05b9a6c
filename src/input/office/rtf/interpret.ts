import type { PageNode } from '../../web/dom.ts';
import type { Properties } from '../properties.ts';
import { encodingOfPage } from './charsets.ts';
import { DESTINATIONS, SIGNS } from './destinations.ts';
import {
  closeGroup,
  endParagraph,
  flush,
  type Group,
  openGroup,
  type Paragraph,
  PLAIN_PARAGRAPH,
  propertiesOf,
  put,
  type RtfState,
  rtfState,
} from './state.ts';
import { type RtfToken, readTokens } from './tokens.ts';

/** What a control word does; `value` is its number, null without one. */
type Action = (state: RtfState, value: number | null) => void;

const breakLine: Action = ({ flow }) => flow.breakLine();

const inGroup =
  (change: (value: number | null) => Partial<Group>): Action =>
  (state, value) => {
    state.group = { ...state.group, ...change(value) };
  };

const inParagraph =
  (change: (value: number | null) => Partial<Paragraph>): Action =>
  (state, value) => {
    state.paragraph = { ...state.paragraph, ...change(value) };
  };

const inCell =
  (change: Partial<RtfState['frame']>): Action =>
  (state) => {
    state.frame = { ...state.frame, ...change };
  };

const openRow: Action = (state) => {
  state.frames = [];
};

const frameCell: Action = (state, value) => {
  state.frames.push({ edge: value ?? 0, ...state.frame });
  state.frame = { isBelow: false, isBeside: false };
};

/** Words about the paragraphs and tables of the text. */
const BODY_WORDS: ReadonlyMap<string, Action> = new Map<string, Action>([
  ['par', endParagraph],
  ['sect', endParagraph],
  ['page', endParagraph],
  ['line', breakLine],
  ['nestcell', breakLine],
  ['nestrow', breakLine],
  ['pard', inParagraph(() => PLAIN_PARAGRAPH)],
  ['intbl', inParagraph(() => ({ inTable: true }))],
  ['s', inParagraph((value) => ({ style: value ?? 0 }))],
  ['outlinelevel', inParagraph((value) => ({ level: value !== null && value < 6 ? value + 1 : 0 }))],
  ['trowd', openRow],
  ['clvmrg', inCell({ isBelow: true })],
  ['clmrg', inCell({ isBeside: true })],
  ['cellx', frameCell],
  ['cell', ({ flow }) => flow.endCell()],
  ['row', ({ flow, frames }) => flow.endRow(frames)],
]);

const nameCharset: Action = ({ charsets, group }, value) => {
  charsets.set(group.font, value ?? 0);
};

const nameFont: Action = (state, value) => {
  state.font = value ?? 0;
};

const namePage: Action = (state, value) => {
  state.page = encodingOfPage(value ?? 0);
};

const resetLetters: Action = (state) => {
  state.group = { ...state.group, isBold: false, isHidden: false, font: state.font };
};

/** Words about letters, fonts and the file, which hold in every group. */
const WORDS: ReadonlyMap<string, Action> = new Map<string, Action>([
  ['f', inGroup((value) => ({ font: value ?? 0 }))],
  ['fcharset', nameCharset],
  ['b', inGroup((value) => ({ isBold: value !== 0 }))],
  ['v', inGroup((value) => ({ isHidden: value !== 0 }))],
  ['deleted', inGroup((value) => ({ isHidden: value !== 0 }))],
  ['plain', resetLetters],
  ['uc', inGroup((value) => ({ fallback: Math.max(0, value ?? 1) }))],
  ['s', inGroup((value) => ({ style: value ?? 0 }))],
  ['deff', nameFont],
  ['ansicpg', namePage],
]);

/** Groups that old programs may leave out and that hold text all the same. */
const OPTIONAL_TEXT: ReadonlySet<string> = new Set(['shptxt', 'shppict']);

const readUnicode = (state: RtfState, value: number | null): void => {
  put(state, String.fromCharCode(((value ?? 0) + 65_536) % 65_536));
  state.skipped = state.group.fallback;
};

const readWord = (state: RtfState, word: string, value: number | null): void => {
  const destination = DESTINATIONS.get(word);
  const sign = SIGNS.get(word);
  if (word === 'u') readUnicode(state, value);
  else if (destination !== undefined) {
    state.group = { ...state.group, destination };
    if (destination === 'note') state.notes.push('');
  } else if (state.mayIgnore && !OPTIONAL_TEXT.has(word)) state.group = { ...state.group, destination: 'nowhere' };
  else if (sign !== undefined) put(state, sign);
  else
    (state.group.destination === 'body' ? (BODY_WORDS.get(word) ?? WORDS.get(word)) : WORDS.get(word))?.(state, value);
};

const readSign = (state: RtfState, sign: string): void => {
  if (sign === '~') put(state, '\u00A0');
  else if (sign === '_') put(state, '-');
  else if ('\\{}'.includes(sign)) put(state, sign);
  else if (sign === '\r' || sign === '\n') endParagraph(state);
};

/** Text that is not ASCII came as bytes of the file's encoding. */
const readText = (state: RtfState, text: string): void => {
  const rest = text.slice(state.skipped);
  state.skipped = Math.max(0, state.skipped - text.length);
  if (/[^ -~\t]/u.test(rest)) for (let at = 0; at < rest.length; at++) state.bytes.push(rest.charCodeAt(at));
  else if (rest !== '') {
    flush(state);
    put(state, rest);
  }
};

const readByte = (state: RtfState, byte: number): void => {
  if (state.skipped > 0) state.skipped--;
  else state.bytes.push(byte);
};

const readToken = (state: RtfState, token: RtfToken): void => {
  if (token.kind === 'byte') readByte(state, token.byte);
  else if (token.kind === 'text') readText(state, token.text);
  else {
    flush(state);
    state.skipped = 0;
    if (token.kind === 'open') openGroup(state);
    else if (token.kind === 'close') closeGroup(state);
    else if (token.kind === 'sign') readSign(state, token.sign);
    else if (token.kind === 'word') readWord(state, token.word, token.value);
    state.mayIgnore = token.kind === 'sign' && token.sign === '*';
  }
};

/** Reads the tokens of an RTF file into elements, footnotes behind the text. One pass; each token is looked at once. */
export const interpret = (source: string): { readonly root: PageNode; readonly properties: Properties } => {
  const state = rtfState();
  for (const token of readTokens(source)) readToken(state, token);
  flush(state);
  endParagraph(state);
  for (const note of state.notes) {
    state.flow.write(note, false);
    state.flow.endParagraph('p', {}, false);
  }
  return { root: state.flow.finish(), properties: propertiesOf(state) };
};

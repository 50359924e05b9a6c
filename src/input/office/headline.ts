import { fold } from '../../text/fold.ts';
import { layOut } from '../plain/lay-out.ts';
import { readMarker } from '../plain/markers.ts';
import { countWords, endsSentence, isUpperCase } from '../plain/shapes.ts';
import { isOrganisation } from '../plain/titles.ts';
import type { Piece } from '../web/pieces.ts';

/** A title stands no more pieces below the beginning. */
const WINDOW = 40;
const SHORTEST = 12;
const LONGEST = 300;
const LONGEST_CONTINUATION = 160;

const plain = (text: string): string =>
  fold(text.normalize('NFC'))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** `Microsoft Word - bao cao.doc`, `Document1`, `Untitled`, `PowerPoint Presentation`: what programs write by themselves. */
const isMachineTitle = (text: string): boolean =>
  /^(?:microsoft |untitled|document ?\d*$|tài liệu ?\d*$|powerpoint|slide ?\d*$)|\.(?:docx?|odt|rtf|pdf|indd|qxd|cdr|xlsx?|pptx?)$/iu.test(
    text,
  );

/** The title in a file's properties, when somebody wrote it: several words, not the name of a file. */
export const statedTitle = (title: string | null): string | null => {
  const text = (title ?? '').normalize('NFC').replace(/\s+/gu, ' ').trim();
  return text.length >= SHORTEST && text.length <= LONGEST && countWords(text) >= 4 && !isMachineTitle(text)
    ? text
    : null;
};

/** Running text: no title stands below it. */
const isProse = ({ kind, text }: Piece): boolean =>
  kind === 'text' && text.length >= 60 && /[.,;:?!…]/u.test(text) && /[.;:!?…][”"'’»)\]]*$/u.test(text);

const isTitleStyle = ({ around }: Piece): boolean =>
  around.slice(0, 2).some(({ attribs }) => attribs?.['class'] === 'title');

/** A heading of the first level that is no chapter (`I. KẾT QUẢ`) and no office (`SỞ Y TẾ`). */
const isHeadline = ({ kind, level, text }: Piece): boolean =>
  kind === 'heading' &&
  level === 1 &&
  text.length >= SHORTEST &&
  text.length <= LONGEST &&
  readMarker(text) === null &&
  !(isUpperCase(text) && isOrganisation(text));

/** A long report is not laid out twice. */
const GUESS_REACH = 300;

const guess = (pieces: readonly Piece[]): number =>
  layOut(
    pieces
      .slice(0, GUESS_REACH)
      .map(({ text }) => text.replace(/\n/gu, ' ; '))
      .join('\n'),
  ).title;

/** Index of the piece that is the title: by its style, by the file's properties, as a heading, else by its looks; -1 without one. */
export const findHeadline = (pieces: readonly Piece[], stated: string | null): number => {
  const prose = pieces.findIndex((piece) => piece.table !== null || isProse(piece));
  const head = pieces.slice(0, Math.min(WINDOW, prose < 0 ? WINDOW : prose + 1)).filter(({ table }) => table === null);
  const styled = head.findIndex((piece) => isTitleStyle(piece) && piece.text.length >= SHORTEST);
  if (styled >= 0) return styled;
  const same = stated === null ? -1 : head.findIndex(({ text }) => plain(text) === plain(stated));
  if (same >= 0) return same;
  const heading = head.findIndex(isHeadline);
  return heading >= 0 ? heading : guess(pieces);
};

/** `… nhiệm vụ chuyển đổi số` over `6 tháng đầu năm 2024`: a title broken by hand goes on with a small letter or a digit. */
const continues = (piece: Piece | undefined): piece is Piece =>
  piece !== undefined &&
  (piece.kind === 'text' || piece.kind === 'heading') &&
  piece.text.length <= LONGEST_CONTINUATION &&
  /^[\p{Ll}\p{N}]/u.test(piece.text) &&
  !/[.:;,]$/u.test(piece.text) &&
  readMarker(piece.text) === null;

/** The title at `at` with the lines that go on with it, and how many pieces these are. */
export const joinHeadline = (
  pieces: readonly Piece[],
  at: number,
): { readonly title: string; readonly end: number } => {
  const first = pieces[at]?.text ?? '';
  const next = pieces[at + 1];
  const joins = continues(next) && !endsSentence({ ...NO_LINE, text: first });
  return joins ? { title: `${first} ${next.text}`, end: at + 2 } : { title: first, end: at + 1 };
};

const NO_LINE = { index: 0, start: 0, end: 0, folded: '', isLong: false, afterGap: false };

import { fold } from '../../text/fold.ts';
import { isCollective, readByline, readExpectedByline } from '../plain/bylines.ts';
import { isLikelyName, isNameShaped } from '../plain/names.ts';
import { findCredits } from '../plain/publisher.ts';
import { readStamps } from '../stamps.ts';
import { isAddress } from './page-data.ts';
import type { Piece } from './pieces.ts';
import { isLinkPiece } from './prose.ts';
import type { Sources } from './published.ts';
import { isOutletName, plain } from './site-name.ts';

const NOBODY =
  /^(?:admin|administrator|super user|editor|root|guest|bien ?tap|ban ?bien ?tap|ban biên tập|webmaster|unknown|null|undefined|nguoi ?dung|user)\s?\p{N}*$/u;
const LONGEST_NAME = 90;

/** `Dân Trí`, `VCCorp.vn`, `admin`, an address: not a person. */
const isNobody = (name: string, publisher: string | null): boolean => {
  const bare = plain(name);
  const site = publisher === null ? '' : plain(publisher);
  return (
    bare === '' ||
    isAddress(name) ||
    NOBODY.test(bare) ||
    /^(?:báo|tạp chí|cổng|trang)\s/u.test(bare) ||
    (site !== '' && (site.includes(bare) || bare.includes(site))) ||
    name.length > LONGEST_NAME
  );
};

const MOST_AUTHORS = 6;
const withoutTheo = (name: string): string => name.replace(/^theo\s+/iu, '').trim();

const LONGEST_LINE = 200;

/** The author on a line where one is expected: a byline, or a name beside a date (`KHÁNH AN | 02/10/2024 14:05`). */
const authorIn = (line: string): string | null => {
  if (line.length > LONGEST_LINE) return null;
  const text = line.replace(/[^\s@]+@\S+/gu, ' ').trim();
  const folded = fold(text);
  for (const { rest } of readStamps(folded)) {
    for (const part of rest) {
      const at = folded.indexOf(part);
      const author = readExpectedByline(text.slice(at, at + part.length))?.author ?? null;
      if (author !== null) return author;
    }
  }
  return readExpectedByline(text)?.author ?? null;
};

const ABOVE_TITLE = 8;
const BELOW_BODY = 8;

/** Marks this close together name the writers of one article. */
const SAME_LINE = 2;

/** Names in elements that call themselves an author's, between the headline and a little below the body; neighbours belong together. */
const byMark = ({ cut, main, selected: { titleAt } }: Sources): string[] => {
  const from = (titleAt >= 0 ? Math.min(titleAt, main.first) : main.first) - ABOVE_TITLE;
  const groups: { at: number; names: string[] }[] = [];
  for (const { kind, at, text } of cut.marks) {
    if (kind !== 'author' || at < from || at > main.end + BELOW_BODY) continue;
    const name = authorIn(text) ?? (isNameShaped(text) ? text : null);
    if (name === null) continue;
    const group = groups.at(-1);
    if (group === undefined || at - group.at > SAME_LINE) groups.push({ at, names: [name] });
    else groups[groups.length - 1] = { at, names: mergeNames(group.names, name) };
  }
  return groups.map(({ names }) => names.join(', '));
};

/** A link inside a byline repeats a part of it: the longer one stays. */
const mergeNames = (names: readonly string[], name: string): string[] =>
  names.some((known) => plain(known).includes(plain(name)))
    ? [...names]
    : [...names.filter((known) => !plain(name).includes(plain(known))), name];

/** Bylines between the headline and the text. */
const byHead = ({ cut, main, selected: { titleAt } }: Sources): string[] => {
  const from = titleAt >= 0 ? titleAt + 1 : Math.max(0, main.first - ABOVE_TITLE);
  return cut.pieces
    .slice(from, Math.max(main.first, from + 3))
    .flatMap(({ text, kind }) => (kind === 'table' ? [] : (readByline(text)?.author ?? stampAuthor(text) ?? [])));
};

const stampAuthor = (text: string): string | null =>
  text.length <= LONGEST_NAME && readStamps(fold(text)).length > 0 ? authorIn(text) : null;

const LAST_LINES = 3;
const isRightAligned = ({ around }: Piece): boolean =>
  /text-align\s*:\s*right/iu.test(around[0]?.attribs?.['style'] ?? '') || around[0]?.attribs?.['align'] === 'right';

/** Bylines under the text: its last lines, and what follows it outside the boxes. A name need not be known there. */
const byTail = ({ cut, main, selected }: Sources): string[] => {
  const last = selected.body.slice(-LAST_LINES).reverse();
  const below = cut.pieces
    .slice(main.end, main.end + LAST_LINES)
    .filter((piece) => !piece.isAside && !isLinkPiece(piece));
  return [...last, ...below].flatMap((piece, at) => {
    if (piece.kind === 'table' || piece.kind === 'heading') return [];
    const isExpected = at === 0 || isRightAligned(piece);
    return authorIn(piece.text) ?? (isExpected && isNameShaped(piece.text) ? piece.text : []);
  });
};

/** Who wrote a page: its data where they name a person, else its bylines, else a newsroom (`Nhóm phóng viên`). */
export const authorOf = (sources: Sources, publisher: string | null): string | null => {
  const { authors, metaAuthors } = sources.data;
  const people = (names: readonly string[]): string[] => [
    ...new Set(names.map(withoutTheo).filter((name) => !isNobody(name, publisher))),
  ];
  const named = people(authors);
  if (named.length > 0) return named.slice(0, MOST_AUTHORS).join(', ');
  const credit = findCredits(sources.layout).author;
  const printed = people([
    ...byMark(sources),
    ...byHead(sources),
    ...byTail(sources),
    ...(credit === null ? [] : [credit]),
  ]).filter((name) => isLikelyName(name) || !isOutletName(name));
  const told = people(metaAuthors);
  const first = printed.find((name) => !isCollective(name)) ?? told[0] ?? printed[0] ?? null;
  // `NHẬT XUÂN và 1 tác giả khác`: the data name both.
  return first !== null && told.length > 1 && told.includes(first) ? told.join(', ') : first;
};

import type { Layout } from './classify.ts';
import { introductionOf, type Line } from './lines.ts';
import type { Marker } from './markers.ts';
import { type Role, role } from './roles.ts';

/** One level of a list that is open, with the line that introduced it. */
interface Level {
  readonly kind: Marker['kind'];
  readonly depth: number;
  readonly lead: string;
}

/** `Đắk Lắk: 5.330 tỷ đồng`, `Số hồ sơ: 1.046.318` */
const NAMED_VALUE = /^[^:]{2,90}:\s*[^:]*\p{N}/u;
const LONGEST_ITEM = 240;

const isNamedValue = ({ text, isLong }: Line): boolean =>
  !isLong && text.length <= LONGEST_ITEM && NAMED_VALUE.test(text);

/** `… theo địa phương:` as the lead of what follows, without its own list number; empty when the line introduces nothing. */
const leadOf = (text: string, line: Line, marker: Marker | null): string => introductionOf(text, line, marker?.length);

const isText = ({ kind }: Role): boolean => kind === 'paragraph' || kind === 'heading' || kind === 'caption';

/** Runs of `name: value` lines: two or more under a line that ends in a colon, three or more anywhere. */
const itemiseNamedValues = (layout: Layout, roles: readonly Role[]): Role[] => {
  const out = [...roles];
  for (let at = 0; at < out.length; ) {
    let end = at;
    while (end < out.length && isOpenLine(layout, out, end) && isNamedValue(layout.looks[end]?.line ?? EMPTY)) end++;
    const intro = layout.looks[at - 1];
    const lead = intro === undefined || end === at ? '' : leadOf(layout.text, intro.line, intro.marker);
    if (end - at >= (lead === '' ? 3 : 2))
      for (let index = at; index < end; index++) out[index] = role('list-item', 0, lead);
    at = Math.max(end, at + 1);
  }
  return out;
};

const EMPTY: Line = { index: -1, start: 0, end: 0, text: '', folded: '', isLong: false, afterGap: false };

const isOpenLine = ({ looks }: Layout, roles: readonly Role[], at: number): boolean => {
  const known = roles[at];
  return known !== undefined && looks[at]?.marker === null && (known.kind === 'paragraph' || known.kind === 'heading');
};

/** Lines that end in `;` under a line that ends in `:` are items without a sign, the last one included. */
const itemiseSemicolons = (layout: Layout, roles: readonly Role[]): Role[] => {
  const out = [...roles];
  let lead = '';
  for (const [at, known] of roles.entries()) {
    const line = layout.looks[at]?.line ?? EMPTY;
    const isItem = lead !== '' && isOpenLine(layout, roles, at) && known.kind === 'paragraph';
    const last = layout.text[line.end - 1];
    const continued = layout.text[(layout.looks[at - 1]?.line.end ?? 0) - 1] === ';';
    if (isItem && (last === ';' || continued)) out[at] = role('list-item', 0, lead);
    if (isText(known))
      lead = last === ':' ? leadOf(layout.text, line, layout.looks[at]?.marker ?? null) : last === ';' ? lead : '';
  }
  return out;
};

const openLevel = (levels: readonly Level[], marker: Marker, lead: string): Level[] => {
  const known = levels.findLastIndex(({ kind, depth }) => kind === marker.kind && depth === marker.depth);
  return known >= 0 ? levels.slice(0, known + 1) : [...levels, { kind: marker.kind, depth: marker.depth, lead }];
};

/** Gives marked items the line that introduced their level: `1.3. Tỷ lệ số hóa:` leads `a)` and `b)`, and `1.4.` has its own again. */
const leadItems = (layout: Layout, roles: readonly Role[]): Role[] => {
  let levels: Level[] = [];
  let lead = '';
  return roles.map((known, at) => {
    const look = layout.looks[at];
    if (look === undefined || !(isText(known) || known.kind === 'list-item')) return known;
    const before = lead;
    lead = leadOf(layout.text, look.line, look.marker);
    if (known.kind !== 'list-item') {
      levels = [];
      return known;
    }
    if (look.marker === null) return known;
    levels = openLevel(levels, look.marker, before);
    return role('list-item', 0, levels.at(-1)?.lead ?? '');
  });
};

/** Finds list items without a sign and gives every item its lead. */
export const readLists = (layout: Layout, roles: readonly Role[]): Role[] =>
  leadItems(layout, itemiseSemicolons(layout, itemiseNamedValues(layout, roles)));

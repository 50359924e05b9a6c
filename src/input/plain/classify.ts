import { isOfficeLine, readExpectedByline } from './bylines.ts';
import { headingLevel, type Marker } from './markers.ts';
import { type Look, type Role, role } from './roles.ts';
import { countWords, endsSentence, isHeadingShape } from './shapes.ts';
import type { Tables } from './tables.ts';
import type { Zones } from './zones.ts';

/** The lines of a text with everything that was found about them together. */
export interface Layout {
  readonly text: string;
  readonly looks: readonly Look[];
  readonly zones: Zones;
  readonly tables: Tables;
  /** Index of the headline, -1 without one. */
  readonly title: number;
}

const FURNITURE = role('furniture');
const META = role('meta');
const PARAGRAPH = role('paragraph');
const CAPTION = role('caption');

/** Above the article: the headline, what names page and section, stamps and bylines. */
const classifyHead = ({ looks, title }: Layout, at: number, look: Look): Role => {
  if (at === title) return role('title');
  if (look.stamps.length > 0 || look.isCrumb || readExpectedByline(look.line.text) !== null) return META;
  if (look.isCaption) return CAPTION;
  const words = countWords(look.line.text);
  if (at < title) return words >= 12 && /\p{N}/u.test(look.line.text) ? PARAGRAPH : META;
  // The headline once more, or a sapo without its full stop.
  if (looks[title]?.line.folded === look.line.folded) return role('heading', 1);
  if (words <= 3 && !/\p{N}/u.test(look.line.text)) return META;
  return words >= 9 || !isHeadingShape(look.line) ? PARAGRAPH : role('heading', 1);
};

/** Below the article: bylines and offices; anything that is not known stays. */
const classifyTail = (_layout: Layout, _at: number, look: Look): Role => {
  if (look.stamps.length > 0 || readExpectedByline(look.line.text) !== null || isOfficeLine(look.line.text))
    return META;
  if (look.isCaption) return CAPTION;
  if (/^\p{N}{1,7}$/u.test(look.line.text)) return FURNITURE;
  return PARAGRAPH;
};

/** The next line that is no furniture, among the next few. */
const nextContent = (looks: readonly Look[], at: number): Look | undefined =>
  looks.slice(at + 1, at + 8).find(({ chrome }) => chrome === null);

/** `1. Chính quyền số` over text or deeper items, against `1. Tỷ lệ hồ sơ: 87,4%.` among its likes. */
const isNumberedHeading = (layout: Layout, at: number, look: Look, marker: Marker): boolean => {
  const text = look.line.text.slice(marker.length);
  if (marker.kind === 'markdown') return true;
  if (look.line.isLong || look.isProse || text.length > 170 || endsSentence(look.line)) return false;
  if (marker.kind === 'roman') return true;
  if (!['number', 'subnumber', 'star', 'plus'].includes(marker.kind)) return false;
  if (/\p{N}\s?%|:\s.*\p{N}/u.test(text)) return false;
  const next = nextContent(layout.looks, at);
  if (next === undefined) return false;
  const sameKind = next.marker !== null && next.marker.kind === marker.kind && next.marker.depth === marker.depth;
  return (
    !sameKind &&
    (next.isProse ||
      next.marker !== null ||
      layout.tables.leads.has(next.line.index) ||
      layout.tables.rows.has(next.line.index) ||
      isHeadingShape(next.line))
  );
};

/** A short line without an end sign over running text, a list or a table. */
const isPlainHeading = (layout: Layout, at: number, look: Look): boolean => {
  if (!isHeadingShape(look.line)) return false;
  const next = nextContent(layout.looks, at);
  return (
    next !== undefined &&
    (next.isProse ||
      next.marker !== null ||
      layout.tables.rows.has(next.line.index) ||
      layout.tables.leads.has(next.line.index))
  );
};

/** A name a few lines above the end is the byline; what follows is a note or a repeated lead. */
const isLateByline = ({ looks, zones }: Layout, at: number, look: Look): boolean => {
  if (looks.length - at > 12) return false;
  const after = looks.slice(at + 1).filter(({ chrome }) => chrome === null).length;
  return after <= 3 && zones.last - at <= 2 && at > zones.first && readExpectedByline(look.line.text) !== null;
};

const classifyBody = (layout: Layout, at: number, look: Look): Role => {
  const { line, marker } = look;
  const { tables } = layout;
  const row = tables.rows.get(at);
  if (row !== undefined) return row.isHead ? META : role('table-row', 0, row.lead);
  if (look.isCaption) return CAPTION;
  if (tables.leads.has(at) && /^\(?(?:bảng|biểu|phụ lục|đơn vị|đvt)/u.test(line.folded)) return CAPTION;
  if (marker !== null)
    return isNumberedHeading(layout, at, look, marker) ? role('heading', headingLevel(marker)) : role('list-item');
  if (look.stamps.length > 0 || isLateByline(layout, at, look)) return META;
  if (look.isProse) return PARAGRAPH;
  return isPlainHeading(layout, at, look) ? role('heading', 1) : PARAGRAPH;
};

/** What each line is: by itself, by where it stands, by its neighbours. */
export const classify = (layout: Layout): Role[] => {
  const { looks, zones } = layout;
  const isEmpty = zones.first < 0;
  return looks.map((look, at) => {
    if (zones.boxed.has(at) || look.chrome !== null) return FURNITURE;
    const isHead = !isEmpty && at < zones.first;
    const isTail = !isEmpty && at > zones.last;
    if ((isHead || isTail || isEmpty) && look.outside !== null) return FURNITURE;
    if (isHead) return classifyHead(layout, at, look);
    return isTail ? classifyTail(layout, at, look) : classifyBody(layout, at, look);
  });
};

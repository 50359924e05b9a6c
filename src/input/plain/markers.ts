/** How a list item or a numbered heading begins. */
type MarkerClass =
  | 'markdown'
  | 'roman'
  | 'number'
  | 'subnumber'
  | 'letter'
  | 'parenthesis'
  | 'star'
  | 'plus'
  | 'dash'
  | 'bullet';

export interface Marker {
  readonly kind: MarkerClass;
  /** Length of the marker with the blanks after it. */
  readonly length: number;
  /** Number of parts: 2 for `1.1.`; the hashes of a Markdown heading. */
  readonly depth: number;
}

const FORMS: readonly (readonly [kind: MarkerClass, pattern: RegExp])[] = [
  // ### 1. Viết phân số
  ['markdown', /^(?<hashes>#{1,6})\s+/u],
  // II. CHỈ TIÊU; not `I Love`, not `V.I.P`
  ['roman', /^(?=[IVX])X{0,2}(?:IX|IV|V?I{0,3})\s?[.)/:–-]\s?(?=[\p{Lu}“"])/u],
  // 1.1. Tỷ lệ; 2.3 Doanh thu; not `1.500 doanh nghiệp`
  ['subnumber', /^(?<parts>\p{N}{1,2}(?:\.\p{N}{1,2}){1,3})(?:[.)]\s*(?=\S)|\s+(?=[\p{Lu}“"]))/u],
  // 1. Chính quyền số; 1.Tarform; 2) Kinh tế; not `5. 000`
  ['number', /^\p{N}{1,2}[.)]\s*(?=[\p{L}“"(*])/u],
  ['number', /^\p{N}{1,2}[.)]\s+(?=\p{N})/u],
  ['letter', /^\p{Ll}{1,2}[.)]\s*(?=[\p{L}\p{N}“"(])/u],
  // (1) Nhận thức; (a) …
  ['parenthesis', /^\((?:\p{N}{1,2}|\p{Ll}{1,3})\)\s*(?=\S)/u],
  ['star', /^[*＊]\s*(?=[\p{L}\p{N}“"(])/u],
  // + Bổ sung; not `+3`
  ['plus', /^[+]\s*(?=[\p{L}“"(])|^[+]\s+(?=\p{N})/u],
  // - 100% TTHC; –Text; not `-3,5%`
  ['dash', /^[-–—−]\s+(?=\S)|^[-–—−](?=[\p{L}“"(])/u],
  ['bullet', /^[•●▪◦‣∙·✓✔➤►♦■□○→❖➢]\s*(?=\S)/u],
];

/** The marker that a line begins with, or null. */
export const readMarker = (text: string): Marker | null => {
  for (const [kind, pattern] of FORMS) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const { hashes, parts } = found.groups ?? {};
    return { kind, length: found[0].length, depth: hashes?.length ?? parts?.split('.').length ?? 1 };
  }
  return null;
};

const HEADING_LEVELS: Readonly<Record<MarkerClass, number>> = {
  markdown: 1,
  roman: 1,
  number: 2,
  subnumber: 3,
  letter: 4,
  parenthesis: 4,
  star: 2,
  plus: 4,
  dash: 4,
  bullet: 4,
};

/** How deep a heading with this marker lies: 1 for `I.`, 2 for `1.`, 3 for `1.1.`. */
export const headingLevel = ({ kind, depth }: Marker): number =>
  kind === 'markdown' ? depth : HEADING_LEVELS[kind] + Math.max(0, kind === 'subnumber' ? depth - 2 : 0);

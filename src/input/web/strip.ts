/** What a page holds for machines: half of its letters, and none of its text. `<svg>` has titles, which are not its text either. */
const OPENING = /<(?:(?<comment>!--)|(?<name>script|style|svg)(?=[\s>/]))/giu;
const CLOSING: Readonly<Record<string, RegExp>> = {
  script: /<\/script[\s>/]/giu,
  style: /<\/style[\s>/]/giu,
  svg: /<\/svg[\s>/]/giu,
};
/** `<script type="application/ld+json">`: what a page says about itself. */
const LINKED_DATA = 'ld+json';
const LONGEST_TAG = 2000;

/** Where the element or comment that opens at `at` ends; -1 when it does not. */
const endOf = (html: string, at: number, name: string | undefined): number => {
  if (name === undefined) {
    const end = html.indexOf('-->', at);
    return end < 0 ? -1 : end + 3;
  }
  const closing = CLOSING[name.toLowerCase()];
  if (closing === undefined) return -1;
  closing.lastIndex = at;
  const found = closing.exec(html);
  if (found === null) return -1;
  const end = html.indexOf('>', found.index);
  return end < 0 ? html.length : end + 1;
};

const isLinkedData = (html: string, at: number): boolean => {
  const end = html.indexOf('>', at);
  return html
    .slice(at, end < 0 ? at + LONGEST_TAG : Math.min(end, at + LONGEST_TAG))
    .toLowerCase()
    .includes(LINKED_DATA);
};

/** A page without its scripts, styles, drawings and comments, but for its linked data: a parser reads them sign by sign. */
export const stripMachinery = (html: string): string => {
  const parts: string[] = [];
  let copied = 0;
  OPENING.lastIndex = 0;
  for (let found = OPENING.exec(html); found !== null; found = OPENING.exec(html)) {
    const { name } = found.groups ?? {};
    const end = endOf(html, found.index, name);
    if (end < 0) break;
    OPENING.lastIndex = end;
    if (name !== undefined && isLinkedData(html, found.index)) continue;
    parts.push(html.slice(copied, found.index));
    copied = end;
  }
  return parts.length === 0 ? html : parts.join('') + html.slice(copied);
};

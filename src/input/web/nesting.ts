/** Deeper than any page that people wrote; parsers slow down with the square of the depth. */
const DEEPEST = 800;
/** Elements without an end, and without anything in them. */
const VOID: ReadonlySet<string> = new Set(
  'area base basefont bgsound br col command embed frame hr img input keygen link meta param source track wbr'.split(
    ' ',
  ),
);
const setOf = (names: string): ReadonlySet<string> => new Set(names.split(' '));
/** Elements whose end may be left out, with the open ones that they end. */
const ENDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['p', setOf('p')],
  ['li', setOf('li')],
  ['dt', setOf('dt dd')],
  ['dd', setOf('dt dd')],
  ['option', setOf('option')],
  ['optgroup', setOf('option optgroup')],
  ['td', setOf('td th')],
  ['th', setOf('td th')],
  ['tr', setOf('tr td th')],
  ['thead', setOf('tr td th tbody thead tfoot')],
  ['tbody', setOf('tr td th tbody thead tfoot')],
  ['tfoot', setOf('tr td th tbody thead tfoot')],
]);
/** Elements whose content is no markup. */
const RAW: ReadonlyMap<string, RegExp> = new Map(
  ['script', 'style', 'textarea', 'title'].map((name) => [name, new RegExp(`</${name}`, 'giu')] as const),
);
const COMMENT_END = /-->/gu;
/** `<div class="x">`, `</p>`, `<!--`; a tag that never ends goes as far as it is looked at. */
const TAG = /<(?:(?<comment>!--)|(?<slash>\/?)(?<name>[a-z][^\s/>]{0,60})[^>]{0,20000}>?)/giu;

const SLASH = 0x2f;

/** Elements that stand within a line; all others part what is before them from what is in them. */
const INLINE: ReadonlySet<string> = setOf(
  'a abbr b big cite code em font i label mark q s small span strong sub sup u',
);

/** A quick upper bound of the depth: opening tags before which too few were closed. */
const mayBeDeep = (html: string): boolean => {
  let depth = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    const next = html.charCodeAt(at + 1);
    if (next === SLASH) depth--;
    else if ((next | 32) >= 0x61 && (next | 32) <= 0x7a) depth++;
    if (depth < 0) depth = 0;
    if (depth > DEEPEST) return true;
  }
  return false;
};

/** Follows which elements are open, as a parser would, and says which tags to leave out. */
const createDepth = () => {
  const open: string[] = [];
  const left = new Map<string, number>();
  const enter = (name: string): boolean => {
    if (VOID.has(name)) return true;
    const ends = ENDS.get(name);
    while (ends?.has(open.at(-1) ?? '')) open.pop();
    if (open.length < DEEPEST) {
      open.push(name);
      return true;
    }
    left.set(name, (left.get(name) ?? 0) + 1);
    return false;
  };
  const leave = (name: string): boolean => {
    const out = left.get(name) ?? 0;
    if (out > 0) {
      left.set(name, out - 1);
      return false;
    }
    const at = open.lastIndexOf(name);
    if (at >= 0) open.length = at;
    return true;
  };
  return { enter, leave };
};

const skipTo = (html: string, end: RegExp, from: number): number => {
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
};

/** Leaves out the tags of elements that are nested absurdly deep; their text stays, and the lines it stands in. */
export const limitNesting = (html: string): string => {
  if (!mayBeDeep(html)) return html;
  const { enter, leave } = createDepth();
  const parts: string[] = [];
  let copied = 0;
  TAG.lastIndex = 0;
  for (let found = TAG.exec(html); found !== null; found = TAG.exec(html)) {
    const { comment, slash, name = '' } = found.groups ?? {};
    const tag = name.toLowerCase();
    const end = comment !== undefined ? COMMENT_END : slash === '' ? RAW.get(tag) : undefined;
    if (end !== undefined) {
      TAG.lastIndex = skipTo(html, end, TAG.lastIndex);
      continue;
    }
    if (slash === '' ? enter(tag) : leave(tag)) continue;
    parts.push(html.slice(copied, found.index), INLINE.has(tag) ? ' ' : '<br>');
    copied = TAG.lastIndex;
  }
  return parts.length === 0 ? html : parts.join('') + html.slice(copied);
};

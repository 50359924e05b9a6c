/** Deeper than any page that people wrote; parsers slow down with the square of the depth. */
const DEEPEST = 1500;
/** Elements that nest; `<p>` and `<li>` end by themselves. */
const NESTING =
  /<(?<slash>\/?)(?:div|span|section|article|main|table|tbody|tr|td|ul|ol|dl|blockquote|font|center|form|a|b|i|u|em|strong|small|big|sup|sub|label|q|ins|del|figure|details|fieldset)(?=[\s/>])[^>]{0,20000}>?/giu;

const SLASH = 0x2f;

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

/** Leaves out the tags of elements that are nested absurdly deep; their text stays. */
export const limitNesting = (html: string): string => {
  if (!mayBeDeep(html)) return html;
  let depth = 0;
  return html.replace(NESTING, (tag, slash: string) => {
    if (slash === '') depth++;
    const isKept = depth <= DEEPEST;
    if (slash !== '' && depth > 0) depth--;
    return isKept ? tag : ' ';
  });
};

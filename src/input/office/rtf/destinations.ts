/** Where the text of a group goes. */
export type Destination = 'body' | 'fonts' | 'styles' | 'title' | 'author' | 'note' | 'nowhere';

const NOWHERE: readonly string[] = [
  ...['colortbl', 'pict', 'object', 'nonshppict', 'themedata', 'colorschememapping', 'datastore', 'xmlnstbl'],
  ...['header', 'headerl', 'headerr', 'headerf', 'footer', 'footerl', 'footerr', 'footerf', 'annotation'],
  ...['listtable', 'listoverridetable', 'revtbl', 'rsidtbl', 'generator', 'latentstyles', 'filetbl', 'xe', 'tc', 'tcn'],
  ...['info', 'fldinst', 'bkmkstart', 'bkmkend', 'shpinst', 'template', 'private', 'atnid', 'atnauthor', 'ftnsep'],
  ...['ftnsepc', 'ftncn', 'aftnsep', 'aftnsepc', 'aftncn', 'background', 'mmathPr', 'wgrffmtfilter', 'datafield'],
];

/** Groups that are no text of the document, or text about it; what is not named here goes where the group around it goes. */
export const DESTINATIONS: ReadonlyMap<string, Destination> = new Map<string, Destination>([
  ...NOWHERE.map((word) => [word, 'nowhere'] as const),
  ['fonttbl', 'fonts'],
  ['stylesheet', 'styles'],
  ['title', 'title'],
  ['author', 'author'],
  ['footnote', 'note'],
]);

/** Words that stand for one sign. */
export const SIGNS: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['emdash', '—'],
  ['endash', '–'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['bullet', '•'],
  ['emspace', ' '],
  ['enspace', ' '],
  ['qmspace', ' '],
]);

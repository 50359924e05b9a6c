import type { Check, Issue } from '../model.ts';
import { printable } from './printable.ts';

const CHECKS = {
  share_mismatch: 'its share does not follow from the counts beside it',
  change_mismatch: 'its change does not follow from the levels beside it',
  total_mismatch: 'the parts beside it do not add up to it',
  attainment_mismatch: 'its attainment does not follow from the level and the target beside it',
  out_of_range: 'its value is outside the plausible range of its metric',
} as const satisfies Record<Check, string>;

const MOST_LISTED = 6;
const listed = (names: readonly string[]): string =>
  `${names.slice(0, MOST_LISTED).join(', ')}${names.length > MOST_LISTED ? ', …' : ''}`;

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1_000_000)} MB`;

/** What happened and what to do about it. */
const sentence = (issue: Issue): string => {
  switch (issue.code) {
    case 'unreadable':
      return `cannot be read (${issue.reason}); check the file and its permissions`;
    case 'not-found':
      return 'no such file or directory; check the path';
    case 'no-articles':
      return 'holds no articles; name a file, directory or archive that has some';
    case 'empty':
      return 'nothing in it to read; save the article again';
    case 'no-text':
      return `no text in it (${issue.format}), only pictures of pages; recognise its text first`;
    case 'encrypted':
      return `is encrypted (${issue.format}); save it without a password`;
    case 'damaged':
      return `is damaged (${issue.format}: ${issue.reason}); what could be read was read; fetch it again for the rest`;
    case 'bomb':
      return `unpacks to more than ${issue.limit}, so the rest is left out; unpack it yourself if it is honest`;
    case 'unsafe-path':
      return 'its path leads out of the archive, so it is left out; rename it there';
    case 'no-text-field':
      return `none of the fields ${listed(issue.fields)} has a text; name the one that has with --text-field`;
    case 'binary':
      return `is not text (${issue.format}); convert it to text or HTML first`;
    case 'too-large':
      return `is larger than one article can be (${megabytes(issue.bytes)} of at most ${megabytes(issue.limit)}); split it into articles`;
    case 'url':
      return 'addresses are not fetched; save the page and pass the file';
    case 'wrong-language':
      return `not in Vietnamese (looks like ${issue.language}), so no rows; pass --force to read it all the same`;
    case 'no-diacritics':
      return 'Vietnamese without tone marks, so no rows; find a copy with tone marks or pass --force';
    case 'list-page':
      return 'a list of articles, not an article, so no rows; save the articles themselves or pass --force';
    case 'decoding':
      return `declares ${issue.declared} but was read as ${issue.used}; nothing to do if the text looks right`;
    case 'invalid-bytes':
      return `${issue.count} bytes are not ${issue.encoding} and became \ufffd; save the article again if they matter`;
    case 'undated':
      return 'no publication date; pass --published <date>';
    case 'no-statistics':
      return 'no statistics found; if it has some, see what was recognised with dts-extract explain';
    case 'duplicate-source':
      return `the same bytes as ${issue.first}; leave one of them out`;
    case 'check':
      return `${issue.mention}: ${CHECKS[issue.check]} (${issue.check}, row ${issue.row}); check the figure in the article`;
  }
};

/** One line for people: `bao-cao.html: no publication date; pass --published <date>`. */
export const formatIssue = (issue: Issue): string => {
  const where = issue.source.replace(/^-(?=$|[:#])/u, 'standard input');
  return printable(`${where}: ${sentence(issue)}`);
};

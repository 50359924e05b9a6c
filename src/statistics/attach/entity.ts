import type { OrganisationMention } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import type { Draft } from '../draft.ts';
import { SAY } from '../words/cue-tables.ts';
import { keysOf } from '../words/sectors.ts';
import { lastSemicolon } from './anchor.ts';

/** Words before a body that make it the source: `theo báo cáo của Bộ Công an`. */
const SOURCE_BEFORE = new RegExp(
  `(?:^|\\s)(?:${fold('theo|số liệu|báo cáo|thống kê|công bố|khảo sát')})(?:\\s(?:${fold('của|từ|do')}))?\\s?$`,
  'u',
);

/** How many words after a body may part it from the verb of saying: `Bộ Công an (C06) cho biết`. */
const BEFORE_SAYING = 3;

const sources = new WeakMap<OrganisationMention, boolean>();

/** Asked for every number of the sentence, read once. */
const isSource = (draft: Draft, body: OrganisationMention): boolean => {
  const known = sources.get(body) ?? readsAsSource(draft, body);
  sources.set(body, known);
  return known;
};

const readsAsSource = ({ sentence }: Draft, { start, end }: OrganisationMention): boolean => {
  if (SOURCE_BEFORE.test(sentence.folded.slice(Math.max(0, start - 40), start))) return true;
  const keys = keysOf(sentence.folded.slice(end, end + 40));
  return keys.slice(0, BEFORE_SAYING + 1).some((_, at) => SAY.from(keys, at) > 0);
};

/** The named body that a number is about: the nearest in its part of the sentence that is not who says it. */
export const entityOf = (draft: Draft, organisations: readonly OrganisationMention[]): string | null => {
  if (organisations.length === 0) return null;
  const { group, at, right } = draft;
  const from = group.items[lastSemicolon(group, at) + 1]?.start ?? 0;
  const to = group.items[Math.max(at, right.end - 1)]?.end ?? draft.mention.end;
  const bodies = organisations.filter(
    (each) => each.start >= from && each.end <= to && each.text !== draft.label && !isSource(draft, each),
  );
  const before = bodies.findLast((each) => each.end <= draft.mention.outer.start);
  const found = before ?? bodies.at(0);
  if (found) return found.name;
  return draft.anchor && draft.anchor.sentence === draft.sentence ? entityOf(draft.anchor, organisations) : null;
};

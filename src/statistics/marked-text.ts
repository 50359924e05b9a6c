import { fold } from '../text/fold.ts';
import type { Group, Item } from './clause/items.ts';
import type { Draft } from './draft.ts';

/** A number as `#` when it is the one in question, else as `0`; the year of `năm 2024` is no other number. */
const wordsOf = (item: Item, own: Draft): string => {
  if (item.kind === 'number') return item.mention === own.mention ? '#' : '0';
  return item.kind === 'group' || item.kind === 'time' ? '' : own.sentence.text.slice(item.start, item.end);
};

/** The statement of a draft with its own number as `#` and the others as `0`; in a table its heads before `#`. */
export const markedClause = (draft: Draft): string => {
  if (draft.heads !== '') return `${draft.heads} #`;
  const end = Math.max(draft.right.end, draft.at + 1);
  return draft.group.items
    .slice(draft.from, end)
    .map((item) => wordsOf(item, draft))
    .join(' ');
};

/** A wording lies within so many words of its number; a long list would otherwise be read once for each of its numbers. */
const REACH = 60;

/** Where the number stands in a group that it or a parenthesis around it belongs to. */
const placeIn = (group: Group, own: Draft): number => {
  let [inner, at] = [own.group, own.at];
  while (inner !== group && inner.host !== null) [inner, at] = [inner.host.group, inner.host.at];
  return inner === group ? at : -1;
};

/** `239.723 hồ sơ, trong đó hồ sơ trực tuyến chiếm 97%`: what is told of a part says nothing of the whole. */
const beforeParts = ({ keys }: Group, place: number): number => {
  const part = keys.findIndex((key, at) => at > place && key === WITHIN && keys[at + 1] === THAT);
  return part < 0 ? place + REACH : Math.min(part, place + REACH);
};

const WITHIN = fold('trong');
const THAT = fold('đó');

const markedGroup = (group: Group, own: Draft): string => {
  const place = placeIn(group, own);
  const from = Math.max(place - REACH, 0);
  return group.items
    .slice(from, beforeParts(group, place))
    .map((item, at) =>
      item.kind === 'group' && from + at === place ? `( ${markedGroup(item.group, own)} )` : wordsOf(item, own),
    )
    .join(' ');
};

const rootOf = (group: Group): Group => (group.host === null ? group : rootOf(group.host.group));

/** The number that a change, a share or a parenthesis speaks of, when it stands in the same sentence; else the own one. */
const spokenOf = (draft: Draft): Draft => {
  if (draft.measure === 'level' && draft.group.host === null) return draft;
  const other = draft.anchor ?? draft.host;
  return other !== null && other !== draft && other.sentence === draft.sentence ? spokenOf(other) : draft;
};

/** The sentence with `#` where the number stands, or the level it speaks of; other numbers as `0`, other parentheses left out. */
export const markedSentence = (draft: Draft): string => {
  const own = spokenOf(draft);
  return markedGroup(rootOf(own.group), own);
};

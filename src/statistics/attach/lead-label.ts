import { fold } from '../../text/fold.ts';
import { cueBefore } from '../clause/cue.ts';
import { type Group, groupItems } from '../clause/items.ts';
import { hasContent, trim, withoutTimes } from '../clause/phrase.ts';
import { phraseBefore } from '../clause/phrase-before.ts';
import { COPULA, LABEL_HEAD } from '../words/cue-tables.ts';
import { phraseTable } from '../words/phrase-table.ts';
import { readLabel } from './side-labels.ts';
import type { ReadText } from './tables.ts';

/** `… của một số địa phương`, `… tại các huyện`: whose the items are. */
const OF_WHOM: ReadonlySet<string> = new Set(['của', 'tại', 'ở', 'theo', 'trong'].map(fold));

const SEVERAL: ReadonlySet<string> = new Set(['một', 'các', 'những', 'từng', 'mỗi', 'nhóm', 'địa'].map(fold));

const SUPERLATIVE = phraseTable(['cao nhất', 'thấp nhất', 'lớn nhất', 'nhiều nhất', 'dẫn đầu', 'ít nhất', 'như sau']);

const endOfName = ({ keys, items }: Group, from: number): number => {
  const end = keys.findIndex(
    (key, at) =>
      at > from + 1 &&
      (items[at]?.kind === 'sign' ||
        items[at]?.kind === 'time' ||
        SUPERLATIVE.from(keys, at) > 0 ||
        COPULA.from(keys, at) > 0 ||
        (OF_WHOM.has(key) && SEVERAL.has(keys[at + 1] ?? ''))),
  );
  return end < 0 ? items.length : end;
};

/**
 * What the line over a list names, for items that say only a place: `Tỷ lệ hồ sơ nộp trực tuyến của một số địa phương:`.
 * Empty when it names nothing: `Cụ thể:`.
 */
export const leadLabel = (lead: string, readText: ReadText): string => {
  if (lead === '') return '';
  const { sentence, mentions } = readText(lead);
  const group = groupItems(sentence, mentions, () => true);
  const head = group.items.findIndex((_, at) => LABEL_HEAD.from(group.keys, at) > 0);
  const number = group.items.findIndex((item) => item.kind === 'number');
  if (number >= 0 && (head < 0 || number > head)) {
    const phrase = phraseBefore(group, 0, cueBefore(group, number).start);
    const named = readLabel(sentence, phrase).text;
    if (named !== '') return named;
  }
  const from = Math.max(head, 0);
  const items = trim(
    withoutTimes(group.items.slice(from, endOfName(group, from))).filter(
      (item) => item.kind !== 'place' && item.kind !== 'number',
    ),
  );
  return hasContent(items) ? readLabel(sentence, { items, end: 0, nouns: items.length, next: null }).text : '';
};

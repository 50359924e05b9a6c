import type { Sentence } from '../model.ts';
import { fold } from '../text/fold.ts';
import type { Group, Item } from './clause/items.ts';
import { SAY } from './words/cue-tables.ts';

const THEO = fold('theo');

/** `theo đó`, `theo kế hoạch`: nobody speaks. */
const NOBODY: ReadonlySet<string> = new Set(
  [
    'đó',
    'kế',
    'quy',
    'hướng',
    'mô',
    'chức',
    'dõi',
    'tiêu',
    'hình',
    'giá',
    'năm',
    'tháng',
    'quý',
    'từng',
    'loại',
    'nhóm',
    'địa',
    'cấp',
    'lộ',
    'tiến',
    'nhu',
    'luật',
    'nghị',
    'quyết',
    'phương',
    'mức',
  ].map(fold),
);

const LONGEST = 24;

const textOf = (sentence: Sentence, items: readonly Item[]): string => {
  const first = items[0];
  const last = items.at(-1);
  return first && last ? sentence.text.slice(first.start, last.end) : '';
};

/** `Theo báo cáo của Bộ Công an, …`: the words after `theo` up to the comma or colon. */
const afterAccording = (sentence: Sentence, group: Group): string | null => {
  for (const [at, key] of group.keys.entries()) {
    if (key !== THEO || NOBODY.has(group.keys[at + 1] ?? '')) continue;
    const before = group.items[at - 1];
    if (before && before.kind !== 'sign') continue;
    const rest = group.items.slice(at + 1, at + 1 + LONGEST);
    const end = rest.findIndex(
      (item) =>
        (item.kind === 'sign' && (item.key === ',' || item.key === ':')) ||
        item.kind === 'number' ||
        item.kind === 'time',
    );
    if (end > 0 && rest[end]?.kind === 'sign') return textOf(sentence, rest.slice(0, end));
  }
  return null;
};

/** `Bộ trưởng Nguyễn Mạnh Hùng cho biết …`: the subject before the verb of saying. */
const beforeSaying = (sentence: Sentence, group: Group): string | null => {
  for (let at = 1; at < group.items.length && at < 40; at++) {
    if (SAY.from(group.keys, at) === 0) continue;
    const start = group.items.slice(0, at).findLastIndex((item) => item.kind === 'sign' || item.kind === 'time') + 1;
    const subject = group.items.slice(start, at);
    const first = subject[0];
    if (
      first &&
      subject.length <= LONGEST &&
      /^\p{Lu}/u.test(sentence.text.slice(first.start)) &&
      subject.every((item) => item.kind !== 'number')
    )
      return textOf(sentence, subject);
    return null;
  }
  return null;
};

/** Who said what the sentence says, as written; null when it does not tell. */
export const attributionOf = (sentence: Sentence, group: Group): string | null =>
  afterAccording(sentence, group) ?? beforeSaying(sentence, group);

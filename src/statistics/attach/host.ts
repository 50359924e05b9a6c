import type { Measure } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import type { Group, Item } from '../clause/items.ts';
import { render } from '../clause/phrase.ts';
import { phraseAfter } from '../clause/phrase-after.ts';
import { phraseBefore } from '../clause/phrase-before.ts';
import type { Draft } from '../draft.ts';
import { FALL, RISE } from '../words/cue-tables.ts';
import { phraseTable } from '../words/phrase-table.ts';
import { respectivePlace } from './inherited-label.ts';
import type { Host, Reading } from './reading.ts';
import { readLabel } from './side-labels.ts';
import type { Sided } from './statement.ts';
import { namesTarget } from './status.ts';

/** `có thể quanh 9.100 tỷ won (6,78 tỷ USD)`: the same amount, no less foreseen. */
const plannedStatus = ({ draft }: Host): 'target' | 'forecast' | null =>
  draft !== null && (draft.status === 'target' || draft.status === 'forecast') ? draft.status : null;

/** `phấn đấu đạt tối thiểu 40% (bộ, ngành 60%, địa phương 30%)`: what is aimed at, group by group. */
const dividesHost = ({ group, host }: Reading, { mention, cue, left }: Sided): boolean =>
  host.draft?.mention.kind === mention.kind &&
  (cue.kind === 'none' || cue.kind === 'list') &&
  (left.sector !== null || left.place !== null) &&
  group.items.every(({ kind }) => kind !== 'time');

/**
 * The plan of the number before a parenthesis that holds in it as well: `mục tiêu 45.600 tỷ đồng (tăng 8,9%)`, the same
 * amount in another currency, its parts.
 */
export const planOfHost = (
  reading: Reading,
  sides: Sided,
  measure: Measure,
  unit: string,
): 'target' | 'forecast' | null => {
  const { draft } = reading.host;
  const converts = sides.mention.kind === 'money' && draft?.mention.kind === 'money' && draft.unit !== unit;
  const holds = measure === 'growth' || (measure === 'level' && (converts || dividesHost(reading, sides)));
  return holds ? plannedStatus(reading.host) : null;
};

const OFFICES: ReadonlySet<string> = new Set(['bộ', 'sở', 'cục', 'tổng cục', 'ubnd', 'ngành'].map(fold));

const LISTED: ReadonlySet<string> = new Set(['là', ',', 'và', ':', 'gồm'].map(fold));

const LONGEST_MEMBER = 5;

/** `3 huyện có tỷ lệ cao nhất là Kông Chro (71,4%), Krông Pa (65%)`: right before the bracket stands a name of the list. */
const isMemberOf = ({ scene, group }: Reading, draft: Draft, at: number): boolean => {
  if (draft.sector === null || draft.unit !== 'count' || !startsWithPercent(group.items[at])) return false;
  const opens = group.keys.findLastIndex((key, index) => index < at && LISTED.has(key));
  const names = group.items.slice(opens + 1, at);
  return (
    opens > draft.at &&
    names.length > 1 &&
    names.length <= LONGEST_MEMBER &&
    names.every(
      ({ kind, start, end }, index) =>
        kind === 'word' && (/^\p{Lu}/u.test(scene.sentence.text.slice(start, end)) || names[index - 1]?.end === start),
    )
  );
};

/** What a parenthesis at `at` belongs to. */
export const hostOf = (reading: Reading, at: number): Host => {
  const { scene, group, rights } = reading;
  const draft = scene.drafts.findLast((each) => each.group === group) ?? null;
  const reach = draft ? Math.max(draft.at + 1, rights.get(draft.at)?.end ?? 0) : 0;
  const between = group.items.slice(draft ? draft.at + 1 : 0, at);
  if (draft && isMemberOf(reading, draft, at)) return { draft, label: '', place: null, isMember: true };
  const part = draft === null ? null : partOfAll(reading, draft, at);
  if (part !== null) return { draft: part, label: '', place: null };
  const separated =
    between.some((item) => item.kind === 'sign' && (item.key === ',' || item.key === ';')) && reach < at;
  const last = group.items[at - 1];
  if (draft && isCompared(group, draft.at + 1, at)) return { draft, label: '', place: null, isCompared: true };
  if (draft && !separated) return { draft, label: '', place: last?.kind === 'place' ? last.mention : null };
  if (last?.kind === 'place')
    return {
      draft,
      label: draft ? '' : readLabel(scene.sentence, phraseBefore(group, 0, at - 1)).text,
      place: last.mention,
    };
  const phrase = phraseBefore(group, draft ? reach : 0, at);
  // `Bộ Tài nguyên và Môi trường (2), Bộ Tư pháp (1)`: whose the next one is.
  if (draft && (OFFICES.has(phrase.items[0]?.key ?? '') || phrase.items.every(({ kind }) => kind === 'name')))
    return { draft, label: '', place: null };
  if (draft && namesTarget(group, at)) return { draft, label: '', place: null };
  const label = readLabel(scene.sentence, phrase);
  // `là 11.620 tỷ đồng, gần như dậm chân tại chỗ (tăng 0,4%)`: a verb says how, the parenthesis by how much.
  const isOfTime = last?.kind === 'time' && startsWithPercent(group.items[at]);
  if (draft && !label.hasHead && (isOfTime || opensWithChange(group.items[at])))
    return { draft, label: '', place: null };
  return { draft: label.text === '' ? draft : null, label: label.text, place: label.place };
};

/** `412.690 hồ sơ nộp qua mạng trong tổng số 586.200 hồ sơ (70,4%)`: so much of all are those counted first. */
const partOfAll = ({ scene, group }: Reading, all: Draft, at: number): Draft | null => {
  if (all.unit !== 'count' || !startsWithPercent(group.items[at]) || IN_ALL.upTo(group.keys, all.at) === 0) return null;
  const part = scene.drafts.findLast((draft) => draft.group === group && draft.at < all.at) ?? null;
  return part?.unit === 'count' && part.right.end >= all.at - LONGEST_IN_ALL ? part : null;
};

const IN_ALL = phraseTable(['trong tổng số', 'trên tổng số', 'trong số']);

const LONGEST_IN_ALL = 4;

const COMPARES: ReadonlySet<string> = new Set(['hơn', 'kém', 'bằng'].map(fold));

const DEGREES: ReadonlySet<string> = new Set(
  ['nhỉnh', 'cao', 'thấp', 'nhanh', 'chậm', 'nhiều', 'ít', 'lớn', 'nhỏ', 'tốt', 'xa'].map(fold),
);

/** `mức tăng 1,01%, nhỉnh hơn thành thị (0,89%)`: the same of what it is compared with. */
const isCompared = ({ items, keys }: Group, from: number, at: number): boolean => {
  const than = items.findIndex(
    ({ key }, index) => index > from && index < at - 1 && COMPARES.has(key) && DEGREES.has(keys[index - 1] ?? ''),
  );
  const percent = items.slice(0, from).findLast(({ kind }) => kind === 'number');
  return (
    than > 0 &&
    startsWithPercent(items[at]) &&
    percent?.kind === 'number' &&
    percent.mention.kind === 'percent' &&
    items.slice(than + 1, at).every(({ kind }) => kind === 'word' || kind === 'name')
  );
};

/** `nhanh hơn quý II (2,09%)`. */
const startsWithPercent = (item: Item | undefined): boolean => {
  const first = item?.kind === 'group' ? item.group.items[0] : undefined;
  return first?.kind === 'number' && first.mention.kind === 'percent';
};

const opensWithChange = (item: Item | undefined): boolean =>
  item?.kind === 'group' && Math.max(RISE.from(item.group.keys, 0), FALL.from(item.group.keys, 0)) > 0;

const ALL: readonly string[] = ['toàn', 'bộ'].map(fold);

/** `Toàn bộ (100%) doanh nghiệp …`: the phrase behind the parenthesis is what it counts. */
export const wholeOf = ({ scene, group }: Reading, at: number): Host | null => {
  if (group.keys[at - 1] !== ALL[1] || group.keys[at - 2] !== ALL[0]) return null;
  const phrase = phraseAfter(group, at);
  return phrase.items.length > 0 ? { draft: null, label: render(scene.sentence, phrase.items), place: null } : null;
};

/** `5 địa phương đứng đầu là Bắc Giang (13,82%), Hòa Bình (12,76%)`: what one of those counted has. */
export const isOfListed = ({ draft, place, isMember }: Host): boolean =>
  draft !== null && draft.sector !== null && (isMember === true || (place !== null && place.level !== 'country'));

/** `Ba tỉnh Vĩnh Phúc, Ninh Thuận, Hậu Giang lần lượt đạt 21,3%, 12,7% và 6,2%`: what each of those counted has. */
export const isOfEach = (reading: Reading, at: number): boolean => {
  const counted = reading.scene.drafts.findLast(({ group, unit }) => group === reading.group && unit === 'count');
  const run = reading.runs.get(at);
  return (
    run !== undefined &&
    counted?.sector != null &&
    Number(counted.mention.value ?? 0) === run.size &&
    respectivePlace(reading, at) !== null
  );
};

/** The rate that was told last: `GDP tăng 6,93%. 5 địa phương đứng đầu là Bắc Giang (13,82%) …`. */
export const rateBefore = ({ scene }: Reading): Draft | null =>
  scene.drafts.findLast(({ unit, label }) => unit === 'percent' && label !== '') ??
  (scene.carried.lastLevel?.unit === 'percent' ? scene.carried.lastLevel : null);

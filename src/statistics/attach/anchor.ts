import type { NumericMention, Sector } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { comparedFrom } from '../clause/comparison.ts';
import type { Group } from '../clause/items.ts';
import type { Draft } from '../draft.ts';
import { isLevel, type Reading } from './reading.ts';

/** For each place of a group where the last semicolon and the last `gồm` before it stand, -1 for none. */
interface Marks {
  readonly lastSemicolon: readonly number[];
  readonly lastOpener: readonly number[];
}

const marks = new WeakMap<Group, Marks>();

/** Read once for all numbers of the group. */
const marksOf = (group: Group): Marks => {
  const known = marks.get(group);
  if (known !== undefined) return known;
  const lastSemicolon = [-1];
  const lastOpener = [-1];
  for (const [at, item] of group.items.entries()) {
    const ends = item.kind === 'sign' && item.key === ';';
    lastSemicolon.push(ends ? at : (lastSemicolon[at] ?? -1));
    lastOpener.push(PART_OPENERS.has(item.key) ? at : (lastOpener[at] ?? -1));
  }
  const found = { lastSemicolon, lastOpener };
  marks.set(group, found);
  return found;
};

/** Where the last semicolon before `end` stands, -1 when there is none. */
export const lastSemicolon = (group: Group, end: number): number => marksOf(group).lastSemicolon[end] ?? -1;

/** `43/53 dịch vụ tại 19 Nghị quyết (đạt 81%)`: a percentage in a parenthesis restates the ratio before it. */
const ratioBefore = ({ scene, group }: Reading): Draft | null => {
  const { host } = group;
  if (!host) return null;
  const from = lastSemicolon(host.group, host.at);
  return (
    scene.drafts.findLast(
      (draft) => draft.group === host.group && draft.at > from && draft.mention.total !== null && isLevel(draft),
    ) ?? null
  );
};

/** Percent that the printed digits may be off by. */
const ROUNDED = 1;

/** `10/10 thôn …, đóng góp 295 triệu đồng (71,6%)`: of the money, which no ten of ten is. */
const equals = ({ mention: { value, total } }: Draft, { value: percent }: NumericMention): boolean =>
  Math.abs((100 * Number(value ?? 0)) / Number(total ?? 1) - Number(percent ?? 0)) <= ROUNDED;

/** The number whose phrase ends where this one begins. */
export const chainOf = ({ scene, group, rights }: Reading, at: number): Draft | null => {
  const from = chainsOf(rights).get(at);
  if (from === undefined) return null;
  return scene.drafts.findLast((draft) => draft.group === group && draft.at === from) ?? null;
};

/** By the number that goes on, the one whose phrase ends there. */
const chains = new WeakMap<Reading['rights'], ReadonlyMap<number, number>>();

const chainsOf = (rights: Reading['rights']): ReadonlyMap<number, number> => {
  const known = chains.get(rights);
  if (known !== undefined) return known;
  const found = new Map([...rights].flatMap(([at, { next }]) => (next === null ? [] : [[next, at] as const])));
  chains.set(rights, found);
  return found;
};

const PART_OPENERS: ReadonlySet<string> = new Set(['gồm'].map(fold));

/** `gồm 232 cuộc Phishing, 168 cuộc Deface`: from `gồm` to the semicolon. */
export const isPartAt = ({ group }: Reading, at: number): boolean => {
  const opener = marksOf(group).lastOpener[at] ?? -1;
  return opener > lastSemicolon(group, at);
};

/** `CPI quý IV tăng 3,65%, cả năm tăng 3,54%`: the second speaks of what the first names. */
const changedBefore = (draft: Draft | undefined): Draft | null => {
  if (draft === undefined || (draft.measure !== 'growth' && draft.measure !== 'attainment')) return null;
  if (draft.rules.includes('own-label')) return draft;
  return draft.rules.includes('label-of-level') ? draft.anchor : null;
};

const RESPECTIVELY: ReadonlySet<string> = new Set(['lần lượt', 'tương ứng'].map(fold));

/** Where `lần lượt` or `tương ứng` stands before the number, nothing but other changes between them; -1 when it does not. */
const markerBefore = ({ group }: Reading, at: number): number =>
  group.keys.slice(0, at).findLastIndex((key, index, keys) => RESPECTIVELY.has(`${key} ${keys[index + 1] ?? ''}`));

/** Percentages and multiples change amounts, points change percentages; null for other numbers. */
const stepAt = ({ group, runs }: Reading, at: number): 'percent' | 'percentage_point' | 'multiple' | null => {
  const item = group.items[at];
  const kind = item?.kind === 'number' ? item.mention.kind : null;
  // `lần lượt gấp 1,4 và 1,7 lần`
  const next = group.items[at + 2];
  const isListed = kind === 'number' && (runs.get(at)?.size ?? 0) > 1 && next?.kind === 'number';
  if (isListed && next.mention.kind === 'multiple') return 'multiple';
  return kind === 'percent' || kind === 'percentage_point' || kind === 'multiple' ? kind : null;
};

/**
 * `2,14 tỷ giao dịch với tổng giá trị 43,7 triệu tỷ đồng, tăng lần lượt 79,6% và 31,2%`: the first change is of the
 * first level. In a parenthesis right behind both no word says so: `(tăng 88,4% và 34,7%)`.
 */
const respectiveLevel = (reading: Reading, at: number): Draft | null => {
  const { scene, group } = reading;
  const step = stepAt(reading, at);
  if (step === null) return null;
  const marker = group.host === null ? markerBefore(reading, at) : 0;
  if (marker < 0) return null;
  const semicolon = group.keys.indexOf(';', at);
  const numbers = group.items.flatMap((item, index) =>
    item.kind === 'number' && index >= marker && (semicolon < 0 || index < semicolon) ? [index] : [],
  );
  if (numbers.length < 2 || !numbers.every((index) => stepAt(reading, index) === step)) return null;
  const within = group.host?.group ?? group;
  const before = group.host?.at ?? marker;
  const levels = scene.drafts
    .filter((draft) => draft.group === within && draft.at < before && draft.at > lastSemicolon(within, before))
    .slice(-numbers.length);
  const fits =
    levels.length === numbers.length &&
    levels.every(
      (draft) =>
        isLevel(draft) &&
        // `tỷ lệ đạt 38,4% … và 14,9% …, tăng tương ứng 17,8% và 8,3%`: in points, though nothing says so
        (draft.unit === 'percent' ? step !== 'multiple' : step !== 'percentage_point') &&
        draft.status !== 'target',
    ) &&
    (group.host === null || new Set(levels.map(({ unit }) => unit)).size === levels.length);
  return fits ? (levels[numbers.indexOf(at)] ?? null) : null;
};

const NUMBER_OF: ReadonlySet<string> = new Set(['số'].map(fold));

const STEPS: ReadonlySet<string> = new Set(['bậc', 'hạng'].map(fold));

/** The level that a change, share or attainment at this place speaks of. */
export const anchorFor = (reading: Reading, at: number, sector: Sector | null, noun: string): Draft | null => {
  const { scene, group, host, runs } = reading;
  const run = runs.get(at);
  const earlierRun =
    run && run.size > 1
      ? scene.drafts.filter(
          (draft) => draft.group === group && draft.at < run.first && runs.get(draft.at)?.size === run.size,
        )
      : [];
  if (run && earlierRun.length >= run.size) return earlierRun.at(run.index - run.size) ?? null;
  const paired = respectiveLevel(reading, at);
  if (paired) return paired;
  const isOwnLevel = (draft: Draft): boolean => draft.group === group && isLevel(draft) && draft.status !== 'target';
  const lastLevel = (fits: (draft: Draft) => boolean): Draft | undefined =>
    scene.drafts.findLast((draft) => isOwnLevel(draft) && fits(draft));
  // `xếp hạng 2 trong 63 tỉnh, tăng 2 bậc`: places are gained in a ranking.
  const ranked = STEPS.has(group.keys[at + 1] ?? '')
    ? lastLevel(({ unit }) => unit === 'rank' || unit === 'index')
    : undefined;
  if (ranked) return ranked;
  const ownNoun = fold(noun);
  const sameNoun = noun === '' ? undefined : lastLevel((draft) => fold(draft.noun).startsWith(ownNoun));
  if (sameNoun) return sameNoun;
  const segment = lastSemicolon(group, at);
  const inGroup =
    lastLevel((draft) => draft.at > segment) ?? lastLevel((draft) => !draft.part) ?? lastLevel(() => true);
  if (inGroup) return inGroup;
  const sameSector =
    sector !== null && host.draft
      ? scene.drafts.findLast((draft) => isLevel(draft) && draft.sector === sector)
      : undefined;
  if (sameSector) return sameSector;
  const item = group.items[at];
  const ratio =
    host.draft && item?.kind === 'number' && item.mention.kind === 'percent' && host.draft.mention.total === null
      ? ratioBefore(reading)
      : null;
  if (ratio && item?.kind === 'number' && equals(ratio, item.mention)) return ratio;
  const aimed = host.draft?.rules.includes('printed-target')
    ? scene.drafts.findLast((draft) => draft.group === group.host?.group && isLevel(draft) && draft.status !== 'target')
    : undefined;
  if (aimed) return aimed;
  if (host.draft)
    return isLevel(host.draft) ||
      host.draft.rules.includes('own-label') ||
      host.draft.rules.includes('label-after-value')
      ? host.draft
      : (host.draft.anchor ?? host.draft);
  if (host.label !== '') return null;
  // `20.080 vụ tai nạn, 8.279 người chết. … số vụ bớt 1.509 vụ`
  const repeats =
    noun !== '' && scene.drafts.length === 0 && NUMBER_OF.has(group.keys[group.keys.indexOf(ownNoun) - 1] ?? '');
  // `xảy ra 4.970 vụ, làm chết 2.865 người. So với cùng kỳ, giảm 736 vụ`
  const behind = at + 1 + noun.split(' ').length;
  const isBare = group.items[behind]?.kind !== 'word' || comparedFrom(group, behind) !== null;
  const countsAgain =
    noun !== '' && isBare && item?.kind === 'number' && item.mention.kind === 'number' && !scene.drafts.some(isLevel);
  const told =
    repeats || countsAgain ? scene.carried.told.findLast((draft) => fold(draft.noun).startsWith(ownNoun)) : undefined;
  if (told) return told;
  return scene.drafts.findLast(isLevel) ?? changedBefore(scene.drafts.at(-1)) ?? scene.carried.lastLevel;
};

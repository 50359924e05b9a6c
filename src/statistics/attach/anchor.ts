import type { Sector } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import type { Group } from '../clause/items.ts';
import type { Draft } from '../draft.ts';
import { isLevel, type Reading } from './reading.ts';

/** Where the last semicolon before `end` stands, -1 when there is none. */
export const lastSemicolon = ({ items }: Group, end: number): number => {
  for (let at = end - 1; at >= 0; at--) {
    const item = items[at];
    if (item?.kind === 'sign' && item.key === ';') return at;
  }
  return -1;
};

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

/** The number whose phrase ends where this one begins. */
export const chainOf = ({ scene, group, rights }: Reading, at: number): Draft | null =>
  scene.drafts.findLast((draft) => draft.group === group && rights.get(draft.at)?.next === at) ?? null;

const PART_OPENERS: ReadonlySet<string> = new Set(['gồm'].map(fold));

/** `gồm 232 cuộc Phishing, 168 cuộc Deface`: from `gồm` to the semicolon. */
export const isPartAt = ({ group }: Reading, at: number): boolean => {
  for (let each = at - 1; each >= 0; each--) {
    const item = group.items[each];
    if (item?.kind === 'sign' && item.key === ';') return false;
    if (PART_OPENERS.has(group.keys[each] ?? '')) return true;
  }
  return false;
};

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
  const isOwnLevel = (draft: Draft): boolean => draft.group === group && isLevel(draft) && draft.status !== 'target';
  const lastLevel = (fits: (draft: Draft) => boolean): Draft | undefined =>
    scene.drafts.findLast((draft) => isOwnLevel(draft) && fits(draft));
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
  if (ratio) return ratio;
  const aimed = host.draft?.rules.includes('printed-target')
    ? scene.drafts.findLast((draft) => draft.group === group.host?.group && isLevel(draft) && draft.status !== 'target')
    : undefined;
  if (aimed) return aimed;
  if (host.draft)
    return isLevel(host.draft) || host.draft.rules.includes('own-label')
      ? host.draft
      : (host.draft.anchor ?? host.draft);
  if (host.label !== '') return null;
  return scene.drafts.findLast(isLevel) ?? scene.carried.lastLevel;
};

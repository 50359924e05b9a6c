import type { Sector } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import type { Draft } from '../draft.ts';
import { isLevel, type Reading } from './reading.ts';

/** `43/53 dịch vụ tại 19 Nghị quyết (đạt 81%)`: a percentage in a parenthesis restates the ratio before it. */
const ratioBefore = ({ scene, group }: Reading): Draft | null => {
  const { host } = group;
  if (!host) return null;
  const from = host.group.items.slice(0, host.at).findLastIndex((item) => item.kind === 'sign' && item.key === ';');
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
  const levels = scene.drafts.filter((draft) => draft.group === group && isLevel(draft) && draft.status !== 'target');
  const sameNoun = noun === '' ? undefined : levels.findLast((draft) => fold(draft.noun).startsWith(fold(noun)));
  if (sameNoun) return sameNoun;
  const segment = group.items.slice(0, at).findLastIndex((item) => item.kind === 'sign' && item.key === ';');
  const inGroup =
    levels.findLast((draft) => draft.at > segment) ?? levels.findLast((draft) => !draft.part) ?? levels.at(-1);
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

import { fold } from '../../text/fold.ts';
import { hasContent, render, trim } from '../clause/phrase.ts';
import type { Draft } from '../draft.ts';
import { INDEX_NAME, RANK_WORD } from '../words/cue-tables.ts';
import { inheritedLabel } from './inherited-label.ts';
import type { Reading } from './reading.ts';
import type { ChosenLabel } from './side-labels.ts';
import { ABOUT } from './statement.ts';

/** A rank takes the name of the rank or score before it, of nothing else. */
export const rankWithoutName = (reading: Reading, at: number, anchor: Draft | null): ChosenLabel => {
  const fits =
    reading.scene.drafts.length > 0 || (anchor !== null && (anchor.unit === 'rank' || anchor.unit === 'index'));
  return fits || reading.host.draft || reading.host.label !== ''
    ? inheritedLabel(reading, at, anchor)
    : { text: reading.scene.carried.lead, rule: 'label-of-lead-in' };
};

/** `xếp thứ 28 cả nước về chỉ số cải cách hành chính`, `Theo kết quả DTI cấp tỉnh …, đứng thứ 11/63`. */
export const rankLabel = ({ scene, group, rights }: Reading, at: number): ChosenLabel | null => {
  const after = rights.get(at)?.items ?? [];
  const about = after.findIndex((item) => item.key === ABOUT);
  const named = group.keys[at + 1] === ABOUT ? after : about >= 0 ? trim(after.slice(about + 1)) : [];
  if (hasContent(named)) return { text: render(scene.sentence, named), rule: 'rank-about' };
  for (let each = at - 1; each >= 0; each--) {
    const length = INDEX_NAME.from(group.keys, each);
    if (length === 0 || group.items[each - 1]?.kind === 'number') continue;
    const end = group.items.findIndex(
      (item, index) =>
        index >= each + length &&
        (item.kind === 'sign' ||
          item.kind === 'time' ||
          item.kind === 'number' ||
          item.kind === 'group' ||
          RANK_WORD.from(group.keys, index) > 0 ||
          item.key === BY),
    );
    const items = trim(
      group.items.slice(each, end < 0 ? at : Math.min(end, at)).filter((item) => item.kind !== 'place'),
    );
    if (items.length > 0) return { text: render(scene.sentence, items), rule: 'rank-of-index' };
  }
  return null;
};

const BY = fold('do');

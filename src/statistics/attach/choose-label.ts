import { fold } from '../../text/fold.ts';
import { countedBy } from '../clause/items.ts';
import type { Draft } from '../draft.ts';
import { phraseTable } from '../words/phrase-table.ts';
import { keysOf } from '../words/sectors.ts';
import { lastSemicolon } from './anchor.ts';
import { aspectsOf, withoutAmount } from './bare-amount.ts';
import { withWhatIsMeasured } from './body-label.ts';
import { changeLabel, endsInGrowth, GROWTH } from './change-label.ts';
import { isOfEach, isOfListed, rateBefore } from './host.ts';
import { listLabel } from './inherited-label.ts';
import { labelOfLevel } from './label-of-level.ts';
import { rankLabel, rankWithoutName } from './rank-label.ts';
import { isChange, join, type Reading } from './reading.ts';
import { bareLabel } from './shared-label.ts';
import { withThingSpokenOf } from './spoken-of.ts';
import { ABOUT, type Sided } from './statement.ts';
import type { ChosenLabel } from './which-side.ts';

const TRANSACTIONS = fold('giao dịch');

const nearLabel = (
  reading: Reading,
  at: number,
  sides: Sided,
  measure: Draft['measure'],
  anchor: Draft | null,
): ChosenLabel => {
  const bare = measure === 'rank' ? '' : bareLabel(reading, sides);
  if (bare !== '') return { text: bare, rule: 'own-label' };
  const fromList = listLabel(reading, at);
  if (fromList) return fromList;
  const { left, mention } = sides;
  const isEach = isOfListed(reading.host) || isOfEach(reading, at);
  const told = isEach && mention.kind === 'percent' && left.text === '' ? rateBefore(reading) : null;
  if (told) return { text: told.label, rule: 'label-of-level-before' };
  if (isChange(measure)) return changeLabel(reading, at, sides, measure, anchor);
  if (measure !== 'rank') return labelOfLevel(reading, at, sides, anchor);
  if (ranksItself(reading, at, left)) return { text: left.text, rule: 'rank-of-index' };
  const rank = rankLabel(reading, at);
  if (rank) return rank;
  return left.text === '' ? rankWithoutName(reading, at, anchor) : { text: left.text, rule: 'label-before-value' };
};

/** `đứng thứ 13/103 về tốc độ di động; băng rộng cố định đứng thứ 10/153`: behind the semicolon something else is ranked. */
const ranksItself = ({ scene, group }: Reading, at: number, { text, sector, place }: Sided['left']): boolean => {
  const semicolon = lastSemicolon(group, at);
  const keys = keysOf(text);
  return (
    semicolon > 0 &&
    keys.length > 1 &&
    sector === null &&
    place === null &&
    /^\p{Ll}/u.test(text) &&
    ACTORLESS.from(keys, 0) === 0 &&
    group.keys[at + 1] !== ABOUT &&
    scene.drafts.some((draft) => draft.group === group && draft.at < semicolon && draft.unit === 'rank')
  );
};

/** `tỉnh đứng thứ 3`, `nước này xếp thứ 8`: who is ranked. */
const ACTORLESS = phraseTable([
  'tỉnh',
  'nước',
  'thành phố',
  'bộ',
  'sở',
  'huyện',
  'xã',
  'phường',
  'đơn vị',
  'ngành',
  'cả',
  'đất nước',
  'chúng ta',
  'địa phương',
]);

/** `… về số lượng và … về giá trị; qua Internet tăng 49,7% và 32,4%`: a later pair tells of the same two amounts. */
const withAspect = ({ scene, runs }: Reading, at: number, label: string): string => {
  const run = runs.get(at);
  const aspects = aspectsOf(scene.drafts) ?? scene.carried.aspects;
  const aspect = run?.size === 2 ? aspects?.[run.index] : undefined;
  const bare = withoutAmount(label);
  const isOwn = bare !== label && !label.startsWith(`${aspects?.[0]} `);
  if (aspect === undefined || bare === '' || isOwn) return label;
  // `giao dịch … tăng 85,6% về số lượng; QR code tăng 103,2% và 81,5%`
  const spoken = fold(withoutAmount(scene.drafts[0]?.label ?? scene.carried.named)).startsWith(TRANSACTIONS);
  return join(aspect, spoken && !fold(bare).includes(TRANSACTIONS) ? 'giao dịch' : '', bare);
};

/** What a number measures in the article's words, and the rule that knew it. */
export const chooseLabel = (
  reading: Reading,
  at: number,
  sides: Sided,
  measure: Draft['measure'],
  anchor: Draft | null,
): ChosenLabel => {
  const { text, rule } = withWhatIsMeasured(
    reading.scene,
    nearLabel(reading, at, sides, measure, anchor),
    sides.mention.unit ?? '',
  );
  const named = withThingSpokenOf(text, reading.scene.carried.context);
  const near = { text: measure === 'growth' ? withAspect(reading, at, named) : named, rule };
  const unit = sides.mention.unit ?? countedBy(reading.group, at) ?? '';
  const far = near.text === '' ? reading.scene.carried.levelOfUnit.get(unit) : undefined;
  if (far) return { text: far.label, rule: 'label-of-level-far' };
  const isUnnamed = near.text === '' || near.rule === 'label-after-value';
  return isUnnamed && measure === 'growth' && endsInGrowth(reading, at)
    ? { text: GROWTH, rule: 'growth-itself' }
    : near;
};

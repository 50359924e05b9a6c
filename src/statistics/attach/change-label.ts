import { fold } from '../../text/fold.ts';
import type { Draft } from '../draft.ts';
import { LABEL_HEAD, TARGET_NOUN } from '../words/cue-tables.ts';
import { phraseTable } from '../words/phrase-table.ts';
import { keysOf } from '../words/sectors.ts';
import { amountOf, isBareAmount, withoutAmount } from './bare-amount.ts';
import { inheritedLabel } from './inherited-label.ts';
import { SPEEDS } from './measure.ts';
import { subjectOver } from './over-number.ts';
import { join, type Reading } from './reading.ts';
import { completed } from './shared-label.ts';
import { ABOUT, restatesBefore, type Sided } from './statement.ts';
import { type ChosenLabel, isThin } from './which-side.ts';

/** `tỷ trọng kinh tế số/GDP … với tốc độ tăng 20%`: what grows is the thing, not its share. */
const speedLabel = (label: string): string =>
  /^(?:tốc độ|mức|đà) tăng|^tăng trưởng/iu.test(label)
    ? label
    : `tốc độ tăng ${label.replace(/^(?:tỷ|tỉ) (?:trọng|lệ) (?:đóng góp của )?/iu, '').replace(/(?:\/| trong | trên )(?:GDP|GRDP)$/u, '')}`;

const GROWING = fold('trưởng');

const VERB_OPENERS: ReadonlySet<string> = new Set([',', 'thời', 'giúp', 'và', ';', 'tiêu'].map(fold));

/** `…, đồng thời, giảm 67% thời gian kiểm tra`: no subject stands before the verb, what falls stands behind it. */
export const opensVerb = ({ group }: Reading, { cue, from }: Sided): boolean =>
  cue.start > from && VERB_OPENERS.has(group.keys[cue.start - 1] ?? '') && group.keys[cue.end - 1] !== GROWING;

/** `giảm 10% biên chế sự nghiệp`; `vượt 8% kế hoạch` is measured against one. */
const isObject = (keys: readonly string[]): boolean => keys.length > 1 && TARGET_NOUN.from(keys, 0) === 0;

export const GROWTH = 'tăng trưởng';

const GROWTHS = phraseTable([GROWTH, `tốc độ ${GROWTH}`]);

/** `mục tiêu tăng trưởng 6,7%`: of nothing named. */
export const endsInGrowth = ({ group }: Reading, at: number): boolean =>
  GROWTHS.upTo(group.keys, RANGES.has(group.keys[at - 1] ?? '') ? at - 1 : at) > 0;

/** `mục tiêu tăng trưởng từ 10 đến 10,5%`. */
const RANGES: ReadonlySet<string> = new Set(['từ', 'khoảng', 'đạt', 'là'].map(fold));

/** `Trong mức tăng trưởng 5,73%`: growth is what is spoken of. */
const isGrowthItself = ({ group }: Reading, { cue }: Sided): boolean =>
  SPEEDS.has(group.keys[cue.start] ?? '') && group.keys.slice(cue.start, cue.end).join(' ').endsWith(fold(GROWTH));

const MARKET_SHARE: ReadonlySet<string> = new Set(['thị phần', 'tỉ trọng'].map(fold));

const EQUALS = fold('bằng');

/** `11.591 trạm 5G, bằng 7,72% số trạm 4G`, `chiếm 34% thị phần bán lẻ`: a share says of what whole. */
const shareLabel = ({ group }: Reading, { right, cue }: Sided, anchor: Draft | null): string => {
  const whole = keysOf(right);
  if (MARKET_SHARE.has(whole.slice(0, 2).join(' '))) return right;
  const part = anchor === null ? [] : keysOf(anchor.label);
  if (anchor !== null && fold(anchor.label) === fold(right)) return right;
  if (anchor === null || whole.length === 0 || whole.length > part.length * 1.5 || cue.kind === 'none') return '';
  return join(anchor.label, group.keys[cue.start] === EQUALS ? 'so với' : 'trong', right);
};

/** Units that name nothing: `tăng 4 bậc`, `giảm 2,3 điểm`. */
const STEP_NOUNS: ReadonlySet<string> = new Set(['bậc', 'hạng', 'điểm', 'lần', 'thứ bậc'].map(fold));

/** `tương ứng mức tăng kép 22%/năm`: of what was told before it. */
const COMPOUND_GROWTH = /^(?:mức|tốc độ) tăng(?: trưởng)? (?:kép|bình quân)$/u;

/** `500 hộ dân`, then `54% số hộ biết đến dịch vụ`: which of those counted. */
const saysWhich = (right: string, anchor: Draft | null): boolean => {
  const keys = keysOf(right);
  const [first = '', second = ''] = keys;
  const noun = first === NUMBER_OF ? second : first;
  return anchor !== null && keys.length >= LEAST_SAID && noun !== '' && keysOf(anchor.label)[0] === noun;
};

const NUMBER_OF = fold('số');

/** So many words tell more than who was counted. */
const LEAST_SAID = 5;

/** What changed, grew, was shared or reached: most often the level that the number speaks of. */
export const changeLabel = (
  reading: Reading,
  at: number,
  sides: Sided,
  measure: Draft['measure'],
  anchor: Draft | null,
): ChosenLabel => {
  const { left, right } = sides;
  const rightIsThin = isThin(sides.phrase);
  const latest = reading.scene.drafts.at(-1);
  const about = reading.group.keys[at + 1] === ABOUT && right !== '' ? right : '';
  if (about !== '' && !isBareAmount(about)) return { text: about, rule: 'change-about' };
  if (about !== '') {
    const before = reading.scene.drafts.at(-1)?.label ?? '';
    // `tăng 104,2% về số lượng và 99,6% về giá trị`: of the same, whatever stood before the first.
    const told = latest?.group === reading.group && latest.rules.includes('change-about') ? latest.label : '';
    const same = amountOf(told) === '' ? '' : withoutAmount(told);
    const named = left.text || same || withoutAmount(anchor?.label ?? before);
    return { text: join(about, named), rule: 'change-about' };
  }
  const unitNoun = STEP_NOUNS.has(fold(sides.noun));
  const counts = sides.mention.kind === 'number' && right !== '' && !rightIsThin && !unitNoun && measure === 'change';
  // `giảm 460 người chết và giảm 331 người bị thương`: who is counted beside those told of before
  const isOther = anchor !== null && anchor.measure !== 'level' && keysOf(right).length > keysOf(sides.noun).length;
  if (
    counts &&
    !left.hasHead &&
    !(anchor && fold(anchor.label).includes(fold(isOther && sides.noun !== '' ? right : sides.noun)))
  )
    return { text: right, rule: 'label-after-value' };
  if (
    (!left.hasHead || opensVerb(reading, sides)) &&
    (measure === 'growth' || measure === 'change') &&
    sides.mention.kind === 'percent' &&
    (LABEL_HEAD.from(keysOf(right), 0) > 0 || (opensVerb(reading, sides) && isObject(keysOf(right)) && !rightIsThin))
  )
    return { text: right, rule: 'label-after-value' };
  // `Khảo sát 500 hộ dân cho thấy 54% số hộ biết đến dịch vụ`
  if (measure === 'share' && left.text === '' && sides.cue.kind !== 'share' && saysWhich(right, anchor))
    return { text: right, rule: 'label-after-value' };
  const share = measure === 'share' && left.text === '' ? shareLabel(reading, sides, anchor) : '';
  if (share !== '') return { text: share, rule: 'label-of-level' };
  if (left.text !== '' && !(anchor && COMPOUND_GROWTH.test(fold(left.text))))
    return { text: completed(reading, sides, left.text), rule: 'own-label' };
  if (measure === 'growth' && anchor?.group !== reading.group && isGrowthItself(reading, sides))
    return { text: GROWTH, rule: 'growth-itself' };
  // `số trạm 5G tăng 512, tương đương 46% kế hoạch năm`: of what was added
  if (
    measure === 'attainment' &&
    latest?.group === reading.group &&
    latest.measure === 'change' &&
    restatesBefore(reading, at, sides.mention)
  )
    return { text: latest.label, rule: 'label-carried-over' };
  // `công nghiệp tăng 5,18%, thấp hơn mức 6,94% của cùng kỳ`
  if (sides.cue.kind === 'base' && latest?.group === reading.group && latest.measure === measure)
    return { text: latest.label, rule: 'label-carried-over' };
  if (anchor && measure === 'growth' && anchor.unit === 'percent' && anchor.measure !== 'growth')
    return { text: speedLabel(anchor.label), rule: 'speed-of-level' };
  const over = anchor && measure !== 'share' ? subjectOver(reading, anchor) : '';
  if (over !== '') return { text: over, rule: 'label-over-number' };
  if (anchor) return { text: anchor.label, rule: 'label-of-level' };
  if (reading.host.label !== '') return { text: reading.host.label, rule: 'label-of-parenthesis' };
  return right !== '' && !unitNoun ? { text: right, rule: 'label-after-value' } : inheritedLabel(reading, at, anchor);
};

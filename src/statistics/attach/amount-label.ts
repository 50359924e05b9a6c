import { fold } from '../../text/fold.ts';
import type { Draft } from '../draft.ts';
import { LABEL_HEAD } from '../words/cue-tables.ts';
import { phraseTable } from '../words/phrase-table.ts';
import { keysOf } from '../words/sectors.ts';
import { isBareAmount } from './bare-amount.ts';
import { isCurrency, join, type Reading } from './reading.ts';
import { AMONG } from './shared-label.ts';
import type { Sided } from './statement.ts';
import type { ChosenLabel } from './which-side.ts';

const SHORT_TOPIC = 2;

/** A longer label of the amount before is too much to repeat. */

const LONGEST_WHOLE = 12;

const AVERAGES: ReadonlySet<string> = new Set(['trung bình', 'bình quân'].map(fold));

/** A semicolon ends what the amount before it has parts of, unless it is a part itself. */
const isPartOf = ({ group }: Reading, previous: Draft, at: number): boolean =>
  previous.rules.includes('part-of-amount-before') ||
  previous.group !== group ||
  !group.items.slice(previous.at, at).some((item) => item.key === ';') ||
  group.keys.slice(previous.at, at).some((key, index, keys) => AVERAGES.has(`${key} ${keys[index + 1] ?? ''}`));

/** `vốn đăng ký đạt 10 tỷ, cấp mới 5 tỷ`; in `thương mại điện tử 16 tỷ, du lịch 5 tỷ` the second is no part of the first. */
const isWhole = ({ group }: Reading, whole: Draft, at: number): boolean =>
  LABEL_HEAD.from(keysOf(whole.label), 0) > 0 ||
  whole.group !== group ||
  group.keys.slice(whole.at, at).some((key) => AMONG.has(key));

/** `ngành gỗ xuất siêu gần 12 tỷ USD`: the verb says what the amount is. */
const BALANCES: ReadonlySet<string> = new Set(['xuất siêu', 'nhập siêu', 'xuất khẩu', 'nhập khẩu'].map(fold));

const SELLS = phraseTable(['bán', 'bán được', 'mua', 'chào bán', 'thu mua', 'bán ra', 'mua vào']);

const PRICE = fold('giá');

const mayBePrice = ({ label, mention }: Draft): boolean => mention.kind === 'money' && keysOf(label)[0] === PRICE;

/** `Sản lượng thủy sản đạt 8,9 triệu tấn, trong đó khai thác 3,8 triệu tấn; nuôi trồng 5,1 triệu tấn`: a part, by weight. */
const partByWeight = ({ scene, group }: Reading, at: number, { left, mention }: Sided, text: string): string => {
  const whole = scene.drafts.find(
    ({ group: own, unit, measure }) => own === group && unit === mention.unit && measure === 'level',
  );
  const isPart =
    mention.kind === 'quantity' &&
    !left.hasHead &&
    whole !== undefined &&
    LABEL_HEAD.from(keysOf(whole.label), 0) > 0 &&
    keysOf(text).length <= SHORT_TOPIC &&
    group.keys.slice(whole.at, at).some((key) => AMONG.has(key));
  return isPart ? join(whole.label, text) : '';
};

/** What stands before an amount where that is only a part of a name: the channel, the thing, or the whole told before it. */
export const amountLabel = (reading: Reading, at: number, sides: Sided, chosen: ChosenLabel): ChosenLabel => {
  const { scene, group } = reading;
  const previous = scene.drafts.at(-1);
  const { text } = chosen;
  // `doanh thu ước 12.600 tỷ đồng; sản lượng đạt 287 triệu bưu gửi`
  if (
    isBareAmount(text) &&
    sides.mention.kind === 'number' &&
    sides.right !== '' &&
    // `doanh thu ước 12.600 tỷ đồng, tăng 8%; sản lượng đạt 287 triệu bưu gửi`
    [previous, previous?.anchor].some((told) => told != null && isCurrency(told.unit))
  )
    return { text: join(text, sides.right), rule: 'label-around-value' };
  if (isBareAmount(text) && previous && previous.label !== '' && keysOf(previous.label).length <= LONGEST_WHOLE)
    return { text: join(text, previous.label), rule: 'amount-of-before' };
  // `đối chiếu 28,4 triệu trường hợp, khớp đúng 23,1 triệu`: what came of the things counted
  const isOutcome =
    sides.mention.kind === 'number' &&
    sides.right === '' &&
    !sides.left.hasHead &&
    /^\p{Ll}/u.test(text) &&
    keysOf(text).length <= SHORT_TOPIC &&
    previous?.group === group &&
    previous.unit === 'count' &&
    previous.noun !== '' &&
    previous.noun !== text;
  if (isOutcome) return { text: join(previous.noun, text), rule: 'outcome-of-counted' };
  const whole =
    scene.drafts.findLast((draft) => draft.group === group && !draft.rules.includes('part-of-amount-before')) ??
    previous;
  const weighed = partByWeight(reading, at, sides, text);
  if (weighed !== '') return { text: weighed, rule: 'part-of-amount-before' };
  const isPart =
    sides.mention.kind === 'money' &&
    !sides.left.hasHead &&
    whole !== undefined &&
    isCurrency(whole.unit) &&
    isPartOf(reading, previous ?? whole, at) &&
    isWhole(reading, whole, at) &&
    !BALANCES.has(fold(text.split(' ').slice(-2).join(' ')));
  if (!isPart) return chosen;
  // `gom với giá 86.000 đồng/kg, tại Bắc Giang có trại bán được trên 90.000 đồng/kg`: the same price
  if (mayBePrice(whole) && SELLS.upTo(keysOf(text), keysOf(text).length) > 0)
    return { text: whole.label, rule: 'label-carried-over' };
  const goesOn = fold(whole.label).endsWith(fold(text)) ? whole.label : join(whole.label, text);
  return { text: goesOn, rule: 'part-of-amount-before' };
};

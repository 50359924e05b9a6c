import { fold } from '../../text/fold.ts';
import { hasContent, render } from '../clause/phrase.ts';
import { phraseBefore } from '../clause/phrase-before.ts';
import type { Draft } from '../draft.ts';
import { LABEL_HEAD } from '../words/cue-tables.ts';
import { keysOf } from '../words/sectors.ts';
import { RATES_POINTED_AT } from './measure.ts';
import { isLevel, join, type Reading } from './reading.ts';
import type { Sided } from './statement.ts';
import type { ChosenLabel } from './which-side.ts';

/** `doanh số đạt 312.000 xe, tăng 8% so với mức 288.683 xe năm 2018`: the level before that counts the same. */
export const levelCounted = ({ scene, group }: Reading, at: number): Draft | null => {
  const before = scene.drafts.findLast((draft) => draft.group === group && isLevel(draft));
  const isCounted = group.items[at + 1]?.kind === 'word';
  const isSame = isCounted && before !== undefined && group.keys[before.at + 1] === group.keys[at + 1];
  return isSame && before.label !== '' ? before : null;
};

const RATED = /^[^/]{2,16}\/(?:phụ nữ|1\p{Nd}*0 )/u;

/** `Tỷ số giới tính khi sinh chưa được cải thiện: 112 bé trai/100 bé gái`: a rate is named by what stands before it. */
export const ratedLabel = ({ scene, group }: Reading, at: number, { left, right }: Sided): ChosenLabel | null => {
  if (!RATED.test(right)) return null;
  if (left.text !== '') return { text: left.text, rule: 'label-before-value' };
  const colon = group.keys.lastIndexOf(':', at);
  const led = colon > 0 ? render(scene.sentence, phraseBefore(group, 0, colon).items) : '';
  const told = scene.drafts.at(-1) ?? scene.carried.lastLevel;
  const text = led === '' ? (told?.label ?? '') : led;
  return text === '' ? null : { text, rule: 'label-carried-over' };
};

/** `Với 25 dịch vụ công thiết yếu, tỷ lệ này là 92,6%`: the rate that was told last, whatever is counted beside it. */
export const rateSpokenOf = (reading: Reading, { mention, cue, left, right }: Sided): Draft | null => {
  const { scene, group } = reading;
  const isCounted =
    scene.drafts.at(-1)?.unit === 'count' || (scene.drafts.length === 0 && scene.carried.lastShare !== null);
  const { lastShare, lastLevel } = scene.carried;
  if (mention.kind !== 'percent') return null;
  // `2,86 triệu người nhận tiền qua tài khoản, chiếm 84%. Cuối năm 2022 con số này mới là 62%`
  const goesOn = left.text === '' && right === '' && scene.drafts.length === 0 && lastShare?.anchor === lastLevel;
  if (goesOn && lastLevel !== null) return lastShare;
  const pointed = group.keys[cue.start - 1] === ONLY ? cue.start - 1 : cue.start;
  if (!isCounted || RATES_POINTED_AT.upTo(group.keys, pointed) === 0) return null;
  return scene.drafts.findLast(({ unit, label }) => unit === 'percent' && label !== '') ?? lastRate(scene.carried);
};

const ONLY = fold('mới');

/** `đắt gấp ba lần giá bán lẻ bình quân 1.864,44 đồng/kWh`, `gấp 7,6 lần nhóm nghèo nhất (1,35 triệu đồng)`: what so many times as much is compared with. */
export const comparedByMultiple = (
  { scene, group, rights, host }: Reading,
  at: number,
  { left, mention }: Sided,
): string => {
  const isAmount = mention.kind === 'money' || mention.kind === 'quantity' || mention.kind === 'number';
  const before = group.host === null ? scene.drafts.at(-1) : host.draft;
  const end = group.host === null ? at : group.host.at;
  if (!isAmount || left.text !== '' || before?.measure !== 'multiple' || (group.host !== null && at > 1)) return '';
  const behind = group.host === null ? rights.get(before.at) : before.right;
  const items = behind?.items ?? [];
  if (behind === undefined || (group.host === null ? behind.end !== end : behind.end < end) || !hasContent(items))
    return '';
  const named = items.map(({ key }) => key);
  const isHead = LABEL_HEAD.from(named, 0) > 0;
  const isPointed = POINTED.has((group.host?.group ?? group).keys[before.at + 1] ?? '');
  if (named.length < 2 || isPointed || named.length > (isHead ? LONGEST_HEAD + 1 : LONGEST_COMPARED)) return '';
  return join(isHead ? '' : headOf(before.label), render(scene.sentence, items));
};

/** `cao gấp rưỡi con số báo cáo sáng cùng ngày (9.035 tỷ đồng)`: the same, then. */
const POINTED: ReadonlySet<string> = new Set(['con', 'mức', 'số'].map(fold));

const LONGEST_COMPARED = 6;

/** `thu nhập bình quân` of `thu nhập bình quân của lao động nam`: what is measured, without whose it is. */
const headOf = (label: string): string => {
  const keys = keysOf(label);
  const of = keys.indexOf(OF);
  const head = of > 0 ? label.split(' ').slice(0, of).join(' ') : label;
  return LABEL_HEAD.from(keys, 0) > 0 && keysOf(head).length <= LONGEST_HEAD ? head : '';
};

const OF = fold('của');

const LONGEST_HEAD = 4;

export const lastRate = ({ told, lastShare, lastLevel }: Reading['scene']['carried']): Draft | null =>
  told.findLast(({ unit, label }) => unit === 'percent' && label !== '') ??
  lastShare ??
  (lastLevel?.unit === 'percent' ? lastLevel : null);

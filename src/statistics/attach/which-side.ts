import type { NumericMention } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import type { Cue } from '../clause/cue.ts';
import type { Phrase } from '../clause/phrase.ts';
import { CLASSIFIER } from '../words/cue-tables.ts';
import { RATE } from './label-parts.ts';
import { ONE_NAME } from './reading.ts';
import type { ReadLabel } from './side-labels.ts';

const NUMBER_OF = fold('số');

/** True when the phrase is empty or only a classifier: `đơn vị`, `người`. */
export const isThin = (phrase: Phrase): boolean => {
  const all = phrase.items.map((item) => item.key);
  const keys = all[0] === NUMBER_OF ? all.slice(1) : all;
  return keys.length === 0 || CLASSIFIER.from(keys, 0) === keys.length;
};

/** The two sides of a number, either of which may name it. */
export interface Sides {
  readonly left: ReadLabel;
  readonly right: string;
  readonly rightIsThin: boolean;
  /** `thiệt hại cho 384.800 ha lúa`: a preposition before the number leaves the label behind it. */
  readonly rightIsNamed: boolean;
  readonly cue: Cue;
  /** `…: 618 doanh nghiệp`: a colon ties the number. */
  readonly colon: boolean;
  /** What stands left is the name of an item: `Máy quét: thiếu`. */
  readonly isOfItem: boolean;
  /** `Số liệu đến 31/10 cho thấy 2.118 doanh nghiệp`: what shows it is not what is shown. */
  readonly isShown: boolean;
  /** `Tổng đài tiếp nhận bình quân 1.200 cuộc gọi`: how it is counted, with no verb of being. */
  readonly isAverage: boolean;
  readonly mention: NumericMention;
}

export interface ChosenLabel {
  readonly text: string;
  readonly rule: string;
}

const WHOLE = /^tổng\s/u;

const NUMBERED = new RegExp(`^${fold('số')} `, 'u');

/** `bao phủ 93,35% dân số`: of whom, not what. */
const ALL_PEOPLE: ReadonlySet<string> = new Set(['dân số', 'dân số cả nước', 'GDP', 'GRDP', 'thời gian'].map(fold));

const OF_GOODS: ReadonlySet<string> = new Set(
  ['xuất khẩu', 'nhập khẩu', 'sản lượng', 'tổng sản lượng', 'khối lượng', 'lượng', 'sản xuất'].map(fold),
);

const before = (left: ReadLabel): ChosenLabel => ({ text: left.text, rule: 'label-before-value' });

const after = (text: string): ChosenLabel => ({ text, rule: 'label-after-value' });

/** Which side names a level: the label left of its verb, or the phrase it counts. */
export const levelLabel = (sides: Sides): ChosenLabel => {
  const { left, right, rightIsThin, rightIsNamed, cue, colon, isOfItem, isShown, isAverage, mention } = sides;
  const bound = cue.kind === 'copula' || cue.kind === 'share' || cue.kind === 'arrival';
  // `Số trạm 5G tăng từ 126 trạm lên 408 trạm`: the noun behind is the head of the label over again.
  // `Số phim in ra giảm từ 41.200 tấm`: by what piece they are counted.
  const isPiece = NUMBERED.test(fold(left.text)) && !right.includes(' ') && mention.kind === 'number';
  if (cue.kind === 'from' && left.hasHead && (rightIsThin || isPiece)) return before(left);
  if (left.text === '') return after(right);
  if (isOfItem && rightIsThin) return before(left);
  if (isShown && right !== '' && mention.kind !== 'money' && mention.kind !== 'quantity') return after(right);
  if (right === '') return before(left);
  if (mention.kind === 'percent' && bound)
    return left.hasHead ? before(left) : { text: `${left.text} ${right}`, rule: 'label-around-value' };
  if (mention.kind === 'money') return left.hasHead || bound ? before(left) : after(right);
  // `Xuất khẩu đạt 7,8 triệu tấn gạo`: of what stands behind
  if (mention.kind === 'quantity' && OF_GOODS.has(fold(left.text)) && !rightIsThin)
    return { text: `${left.text} ${right}`, rule: 'label-around-value' };
  if (mention.kind === 'quantity') return left.hasHead && !rightIsNamed ? before(left) : after(right);
  if (mention.kind === 'percent' && left.text !== '' && ALL_PEOPLE.has(fold(right))) return before(left);
  // `chi cho công nghệ thông tin mỗi năm chưa đến 1% tổng chi`: of what, not what.
  if (mention.kind === 'percent' && left.hasHead && WHOLE.test(fold(right))) return before(left);
  if (mention.kind === 'percent')
    return RATE.test(fold(left.text)) || (left.hasHead && rightIsThin) ? before(left) : after(right);
  if (cue.kind === 'copula' && cue.end - cue.start === 1 && colon && !rightIsThin) return after(right);
  if (isAverage && !left.hasHead && right.includes(' ')) return after(right);
  // `Viettel còn 612 nghìn thuê bao, VinaPhone 318.400`
  if (bound && ONE_NAME.test(left.text) && right !== '') return { text: `${right} ${left.text}`, rule: 'noun-of-name' };
  return bound && (rightIsThin || left.hasHead || cue.kind !== 'arrival') ? before(left) : after(right);
};

import { fold } from '../../text/fold.ts';
import { phraseTable } from '../words/phrase-table.ts';
import type { Group } from './items.ts';

const SO = fold('so');

/** `đặt cạnh cùng kỳ`. */
const PUT = fold('đặt');
const BESIDE = fold('cạnh');

const VOI = fold('với');

/** `Đối chiếu với năm 2016, số vụ bớt 1.509 vụ`. */
const AGAINST = phraseTable(['đối chiếu', 'so sánh']);

/** What the press compares with without `với`: `so kế hoạch`, `so bình quân chung`. */
const COMPARED_WITH = phraseTable([
  'kế hoạch',
  'dự toán',
  'mục tiêu',
  'chỉ tiêu',
  'cùng kỳ',
  'cùng thời điểm',
  'kỳ trước',
  'mức',
  'bình quân',
  'trung bình',
]);

/** Where what is compared with begins, behind `so với` or the bare `so` of `so năm 2022`; null when nothing is compared at `at`. */
export const comparedFrom = ({ items, keys }: Pick<Group, 'items' | 'keys'>, at: number): number | null => {
  if (keys[at] === PUT && keys[at + 1] === BESIDE) return at + 2;
  if (keys[at + 2] === VOI && AGAINST.from(keys, at) > 0) return at + 3;
  if (keys[at] !== SO) return null;
  if (keys[at + 1] === VOI) return at + 2;
  return items[at + 1]?.kind === 'time' || COMPARED_WITH.from(keys, at + 1) > 0 ? at + 1 : null;
};

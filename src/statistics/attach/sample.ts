import { fold } from '../../text/fold.ts';
import type { Group } from '../clause/items.ts';
import { phraseTable } from '../words/phrase-table.ts';

const SURVEYS = phraseTable(['khảo sát', 'điều tra', 'phỏng vấn', 'thăm dò']);

const ASKED: ReadonlySet<string> = new Set(
  ['với', 'trên', 'của', 'tại', 'từ', 'sát', 'tra', 'vấn', 'dò', 'ý', 'kiến'].map(fold),
);

const REACH = 18;

/** `Khảo sát hồi tháng 6 với 1.200 người dùng cho thấy …`: how many were asked. */
export const isSample = ({ keys, items }: Group, at: number): boolean => {
  if (!ASKED.has(keys[at - 1] ?? '')) return false;
  for (let back = at - 1; back >= 0 && back >= at - REACH; back--) {
    const item = items[back];
    if (item?.kind === 'number' || (item?.kind === 'sign' && item.key !== ',')) return false;
    if (SURVEYS.from(keys, back) > 0) return true;
  }
  return false;
};

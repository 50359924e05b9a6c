import { fold } from '../../text/fold.ts';
import { phraseTable } from '../words/phrase-table.ts';
import type { Refusal } from './refusal.ts';

const TURN = fold('lượt');

const ASSESSES = fold('đánh');

const ASSESSED = phraseTable(['đánh giá :', 'đánh giá bài viết :', 'xếp hạng :']);

const PAGE_COUNTERS = phraseTable(
  [
    'lượt xem',
    'số lần xem',
    'lượt đọc',
    'số lượt xem',
    'số lượt đọc',
    'số người đang xem',
    'đang xem',
    'đang truy cập',
    'đang online',
    'tổng truy cập',
    'lượt truy cập',
    'lượt truy cập hôm nay',
    'truy cập hôm nay',
    'tổng lượt truy cập',
    'tổng số lượt truy cập',
    'đang trực tuyến',
    'số người trực tuyến',
    'ý kiến bạn đọc',
    'tin cùng chuyên mục',
    'bài cùng chuyên mục',
    'tin liên quan',
    'bài liên quan',
    'tin khác',
    'bình luận',
    'phản hồi',
  ].flatMap((name) => [`${name} :`, `${name} (`]),
);

/** `1 2 3 4`: three numbers in a row, each one more than the one before, nothing between them. */
const isInCount = (keys: readonly string[], at: number): boolean => {
  let from = at;
  while (Number(keys[from - 1]) === Number(keys[from]) - 1) from--;
  let to = at;
  while (Number(keys[to + 1]) === Number(keys[to]) + 1) to++;
  return to - from >= 2;
};

const PAGES_BEFORE = /(?:^| )\d+ \d+ \d+ (?:\. \. \.|\.\.\.|…)$/u;

/** Numbers of the page itself. */
export const pageFurniture: readonly Refusal[] = [
  // `Các tin đã đưa: 1 2 3 4 5 ... 118`: the pages of a list
  {
    name: 'page-number',
    refuses: ({ mention, keys, first, next }) =>
      mention.kind === 'number' &&
      /^\p{Nd}{1,4}$/u.test(mention.text) &&
      (isInCount(keys, next - 1) || PAGES_BEFORE.test(keys.slice(0, first).join(' '))),
  },
  // `Lượt xem: 912`, `Số người đang xem: 48`, `Ý kiến (17)`: what the page counts of itself
  {
    name: 'page-counter',
    refuses: ({ mention, keys, first, next }) =>
      mention.kind === 'number' &&
      ((PAGE_COUNTERS.upTo(keys, first) > 0 && !/^\p{L}/u.test(keys[next] ?? '')) ||
        // `Đánh giá: 4,5/5`
        (ASSESSED.upTo(keys, first) > 0 && keys[next] === '/') ||
        (keys[first - 1] === '/' && keys.slice(0, first).includes(ASSESSES) && mention.value === '5') ||
        // `Đánh giá bài viết: 5/5 (3 lượt)`
        (keys[next] === TURN && keys[first - 1] === '(' && keys.slice(0, first).includes(ASSESSES))),
  },
];

import type { Qualifier } from '../model.ts';

/** Words before a number that say how exact it is. Longer phrases win over shorter ones. */
export const HEDGES: readonly (readonly [Qualifier, readonly string[]])[] = [
  [
    'about',
    ['khoảng', 'chừng', 'xấp xỉ', 'ước khoảng', 'ước chừng', 'khoảng chừng', 'áng chừng', 'vào khoảng', 'trong khoảng', 'tầm', 'cỡ', 'quãng', 'đâu đó', 'đâu khoảng', 'tương đương khoảng', 'gần như', '~', '≈', 'áng', 'trên dưới', 'trung bình khoảng'],
  ],
  ['nearly', ['gần', 'ngót', 'ngót nghét', 'suýt soát', 'suýt', 'gần bằng', 'gần tới', 'gần đến', 'gần đạt', 'xém']],
  [
    'over',
    ['hơn', 'trên', 'vượt', 'vượt mốc', 'vượt ngưỡng', 'vượt qua', 'vượt qua mốc', 'vượt con số', 'vượt mức', 'vượt xa', 'vượt trên', 'vượt hơn', 'quá', 'ngoài', 'hơn cả', '>', 'có hơn', 'đã hơn', 'trên mốc', 'trên mức', 'trên ngưỡng'],
  ],
  [
    'under',
    ['dưới', 'chưa đầy', 'chưa đến', 'chưa tới', 'chưa được', 'không đầy', 'không đến', 'không tới', 'chưa quá', 'chưa bằng', 'dưới mức', 'dưới ngưỡng', 'dưới mốc', '<', 'chưa vượt'],
  ],
  [
    'at_least',
    ['ít nhất', 'ít nhất là', 'ít nhất phải', 'tối thiểu', 'tối thiểu là', 'tối thiểu phải', 'không dưới', 'không ít hơn', 'không thấp hơn', 'không nhỏ hơn', 'không kém', 'không kém hơn', 'chí ít', 'ít ra', 'ít ra là', '≥', 'tối thiểu đạt', 'ít nhất đạt', 'thấp nhất', 'thấp nhất là', 'chí ít là', 'lớn hơn hoặc bằng', 'hơn hoặc bằng'],
  ],
  [
    'at_most',
    ['tối đa', 'tối đa là', 'không quá', 'không vượt quá', 'không vượt', 'không hơn', 'không nhiều hơn', 'không cao hơn', 'không lớn hơn', 'không trên', 'nhiều nhất', 'nhiều nhất là', 'nhiều lắm', 'nhiều lắm là', 'cao nhất', 'cao nhất là', '≤', 'cùng lắm', 'nhỏ hơn hoặc bằng'],
  ],
];

/** Comparisons that bound a number only where it stands alone: `ít hơn 7 euro`; in prose they compare (ROWS rule 12). */
export const BARE_HEDGES: readonly (readonly [Qualifier, readonly string[]])[] = [
  ['about', ['độ']],
  ['over', ['nhiều hơn', 'cao hơn', 'lớn hơn', 'đắt hơn']],
  ['under', ['ít hơn', 'thấp hơn', 'nhỏ hơn', 'bé hơn', 'rẻ hơn', 'kém hơn']],
];

/** Words after a number, or after its noun: `từ 80% trở lên`. */
export const BOUNDS_AFTER: readonly (readonly [Qualifier, readonly string[]])[] = [
  ['at_least', ['trở lên', 'đổ lên', 'trở đi']],
  ['at_most', ['trở xuống', 'đổ xuống', 'trở lại']],
];

/** May stand between a hedge and its number without changing either: `khoảng từ 50%`, `gần đến 20`. */
export const HEDGE_FILLERS = ['từ', 'bằng', 'là', 'tới', 'đến', 'đạt'] as const;

/** `cao hơn 5%` compares: `hơn` after one of these is no hedge. */
export const COMPARED = [
  'cao', 'thấp', 'nhiều', 'ít', 'lớn', 'nhỏ', 'bé', 'nhanh', 'chậm', 'tốt', 'kém', 'rộng', 'dài', 'ngắn', 'sớm', 'muộn', 'mạnh', 'yếu', 'rẻ', 'đắt', 'sâu', 'xa', 'nặng', 'nhẹ',
  'đông', 'dày', 'mỏng', 'già', 'trẻ', 'khá', 'hẹp', 'vượt trội', 'xấu', 'giỏi', 'lâu', 'thiệt',
] as const;

/** `vượt 2% so với kế hoạch`, `vượt 12% chỉ tiêu`: with one of these behind, the number is the excess itself. */
export const EXCEEDED = ['so', 'kế hoạch', 'chỉ tiêu', 'mục tiêu', 'dự toán', 'nghị quyết', 'định mức', 'kh', 'cùng kỳ', 'yêu cầu', 'tiến độ'] as const;

/** `trên 3 lĩnh vực`, `trên 2 tuyến`: `trên` before a small number of these is a place, not a bound. */
export const PLACES_ON = ['lĩnh vực', 'trụ cột', 'nền tảng', 'phương diện', 'mặt trận', 'tuyến', 'địa bàn', 'khía cạnh', 'tàu', 'xe', 'kênh', 'mặt', 'thửa', 'sàn', 'cả'] as const;

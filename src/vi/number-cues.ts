/** Words before `N lần` that make it a multiple: tăng gấp 4,8 lần, cao hơn 2 lần. */
export const MULTIPLE_CUES = [
  'tăng',
  'cao',
  'lớn',
  'nhiều',
  'nhanh',
  'rộng',
  'mạnh',
  'đông',
  'nặng',
  'đắt',
  'rẻ',
  'dài',
  'giảm',
  'bằng',
  'vượt',
  'nhân',
  'thấp',
  'ít',
  'nhỏ',
  'tốt',
  'kém',
  'hơn',
  'chậm',
] as const;

/** `gấp`: every `N lần` behind it is a multiple. */
export const TIMES_AS = 'gấp';

/** `gấp đôi`, `gấp rưỡi`, `gấp ba`: multiples that end in their own word. */
export const FOLD_WORDS: readonly (readonly [word: string, value: string])[] = [
  ['đôi', '2'],
  ['hai', '2'],
  ['rưỡi', '1.5'],
  ['ba', '3'],
  ['bốn', '4'],
  ['tư', '4'],
  ['năm', '5'],
  ['sáu', '6'],
  ['bảy', '7'],
  ['tám', '8'],
  ['chín', '9'],
  ['mười', '10'],
];

/** After `N lần` these start a comparison; a noun or verb there (`2 lần phun thuốc`) is counted. */
export const AFTER_MULTIPLE = [
  'so',
  'năm',
  'cùng',
  'trong',
  'và',
  'lên',
  'sau',
  'với',
  'kể',
  'từ',
  'chỉ',
  'mức',
  'thời',
  'tháng',
  'quý',
  'kỳ',
  'trước',
  'do',
  'nhờ',
  'khi',
  'đạt',
  'còn',
  'mỗi',
  'trên',
  'về',
  'tại',
  'vào',
  'ở',
  'đối',
  'để',
  'hoặc',
] as const;

/** Words that put a number into a ranking when they stand straight before it, or before `thứ`. */
export const RANK_WORDS = [
  'hạng',
  'xếp hạng',
  'thứ hạng',
  'top',
  'tốp',
  'vị trí',
  'xếp vị trí',
  'đứng vị trí',
  'ngôi vị',
  'nhóm top',
  'thứ bậc',
  'vị trí số',
  'vị trí hạng',
  'xếp',
  'xếp vị thứ',
  'vị thứ',
  'đứng hạng',
] as const;

/** Verbs around `thứ N` that make it a rank and no ordinal. */
export const RANK_VERBS = [
  'xếp',
  'đứng',
  'hạng',
  'vị trí',
  'lên',
  'xuống',
  'giữ',
  'lùi',
  'tụt',
  'vươn',
  'rơi',
  'bảng xếp hạng',
] as const;

/** What is ranked in: `thứ 4 cả nước`, `thứ hai thế giới`. */
export const RANK_FIELDS = [
  'cả nước',
  'toàn quốc',
  'thế giới',
  'toàn cầu',
  'khu vực',
  'châu á',
  'châu âu',
  'châu lục',
  'đông nam á',
  'asean',
  'việt nam',
  'trong số',
  'trong tổng số',
  'trong bảng',
  'trên thế giới',
  'tại đông nam á',
  'ở đông nam á',
  'trên cả nước',
  'trên toàn',
  'của cả nước',
  'trong khu vực',
  'trong cả nước',
  'trong nước',
  'toàn tỉnh',
  'trong vùng',
  'trong tỉnh',
  'trong toàn',
  'trên bảng',
  'trong các',
] as const;

/** Ranks without a number, named for explanation; they are no statistics by themselves. */
export const RANK_PHRASES: readonly (readonly [phrase: string, value: string | null])[] = [
  ['dẫn đầu', '1'],
  ['đứng đầu', '1'],
  ['đầu bảng', '1'],
  ['áp chót', null],
  ['đội sổ', null],
  ['chót bảng', null],
  ['cuối bảng', null],
];

/** `thứ nhất`, `hạng nhì`, `vị trí thứ ba`: ranks in words of their own. */
export const RANK_NUMERALS: readonly (readonly [word: string, value: number])[] = [
  ['nhất', 1],
  ['nhì', 2],
  ['hai', 2],
  ['ba', 3],
  ['tư', 4],
  ['năm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['tám', 8],
  ['chín', 9],
  ['mười', 10],
];

/** A place among the first: `nhóm 70 nước dẫn đầu`. */
export const LEADING = [
  'dẫn đầu',
  'đứng đầu',
  'hàng đầu',
  'cao nhất',
  'đầu',
  'tốt nhất',
  'phát triển nhất',
  'nhanh nhất',
  'mạnh nhất',
  'lớn nhất',
  'an toàn nhất',
] as const;

/** What a number word does inside a number. */
export type NumeralRole =
  /** một … chín, không; `last` ones stand only after a ten: mốt, tư, lăm. */
  | { readonly role: 'digit'; readonly value: number; readonly last: boolean }
  /** mười, hăm, băm: a ten by itself. */
  | { readonly role: 'ten'; readonly value: number }
  /** mươi, chục: makes the digit before it a ten. */
  | { readonly role: 'tens'; readonly round: boolean }
  | { readonly role: 'hundred' }
  /** linh, lẻ: no tens. */
  | { readonly role: 'odd' }
  | { readonly role: 'magnitude'; readonly exponent: number }
  /** tá: twelve. */
  | { readonly role: 'dozen' }
  /** rưỡi: and a half of what stands before. */
  | { readonly role: 'half' }
  /** nửa: half of what follows. */
  | { readonly role: 'half-of' }
  /** phẩy, chấm. */
  | { readonly role: 'point' }
  /** âm, trừ. */
  | { readonly role: 'minus' };

const digit = (value: number, last = false): NumeralRole => ({ role: 'digit', value, last });
const magnitude = (exponent: number): NumeralRole => ({ role: 'magnitude', exponent });

/** Number words with their tone marks. */
export const NUMERALS: readonly (readonly [word: string, role: NumeralRole])[] = [
  ['không', digit(0)],
  ['một', digit(1)],
  ['mốt', digit(1, true)],
  ['hai', digit(2)],
  ['ba', digit(3)],
  ['bốn', digit(4)],
  ['tư', digit(4, true)],
  ['năm', digit(5)],
  ['lăm', digit(5, true)],
  ['nhăm', digit(5, true)],
  ['sáu', digit(6)],
  ['bảy', digit(7)],
  ['bẩy', digit(7)],
  ['tám', digit(8)],
  ['chín', digit(9)],
  ['mười', { role: 'ten', value: 10 }],
  ['hăm', { role: 'ten', value: 20 }],
  ['băm', { role: 'ten', value: 30 }],
  ['mươi', { role: 'tens', round: false }],
  ['chục', { role: 'tens', round: true }],
  ['trăm', { role: 'hundred' }],
  ['linh', { role: 'odd' }],
  ['lẻ', { role: 'odd' }],
  ['nghìn', magnitude(3)],
  ['ngàn', magnitude(3)],
  ['vạn', magnitude(4)],
  ['triệu', magnitude(6)],
  ['tỷ', magnitude(9)],
  ['tá', { role: 'dozen' }],
  ['rưỡi', { role: 'half' }],
  ['rưởi', { role: 'half' }],
  ['nửa', { role: 'half-of' }],
  ['phẩy', { role: 'point' }],
  ['phảy', { role: 'point' }],
  ['phết', { role: 'point' }],
  ['chấm', { role: 'point' }],
  ['âm', { role: 'minus' }],
  ['trừ', { role: 'minus' }],
];

/**
 * The same words as people type them without tone marks. `nam`, `sau`, `bay` are also south, after, to fly, so they
 * count only beside a word of `TONELESS_PROOF`.
 */
export const TONELESS_NUMERALS: readonly (readonly [word: string, role: NumeralRole])[] = [
  ['khong', digit(0)],
  ['mot', digit(1)],
  ['hai', digit(2)],
  ['ba', digit(3)],
  ['bon', digit(4)],
  ['tu', digit(4, true)],
  ['nam', digit(5)],
  ['lam', digit(5, true)],
  ['nham', digit(5, true)],
  ['sau', digit(6)],
  ['bay', digit(7)],
  ['tam', digit(8)],
  ['chin', digit(9)],
  ['muoi', { role: 'ten', value: 10 }],
  ['chuc', { role: 'tens', round: true }],
  ['tram', { role: 'hundred' }],
  ['le', { role: 'odd' }],
  ['nghin', magnitude(3)],
  ['ngan', magnitude(3)],
  ['van', magnitude(4)],
  ['trieu', magnitude(6)],
  ['ty', magnitude(9)],
  ['ruoi', { role: 'half' }],
  ['phay', { role: 'point' }],
  ['am', { role: 'minus' }],
];

/** Words that no accented text uses in another sense: a toneless number needs one of them. */
export const TONELESS_PROOF = [
  'muoi',
  'tram',
  'nghin',
  'trieu',
  'mot',
  'chuc',
  'phay',
  'ngan',
  'ty',
  'khong',
  'bon',
  'chin',
] as const;

/** Letters glued to digits: `100K`, `5tr2`. */
export const MAGNITUDE_LETTERS: readonly (readonly [letters: string, exponent: number])[] = [
  ['k', 3],
  ['tr', 6],
];

/** Letters that scale only a text that is nothing else: `1,2M`, `,0012G`; in prose they are names (3M, 4G). */
export const BARE_MAGNITUDE_LETTERS: readonly (readonly [letters: string, exponent: number])[] = [
  ['m', 6],
  ['g', 9],
  ['b', 9],
];

/** `½`, `⅔`: printed fractions. */
export const FRACTION_SIGNS: Readonly<Record<string, readonly [part: number, whole: number]>> = {
  '½': [1, 2],
  '⅓': [1, 3],
  '⅔': [2, 3],
  '¼': [1, 4],
  '¾': [3, 4],
  '⅕': [1, 5],
  '⅖': [2, 5],
  '⅗': [3, 5],
  '⅘': [4, 5],
  '⅙': [1, 6],
  '⅚': [5, 6],
  '⅛': [1, 8],
  '⅜': [3, 8],
  '⅝': [5, 8],
  '⅞': [7, 8],
};

/** After these `tỷ`, `triệu` is no magnitude: tỷ lệ, tỷ trọng, tỷ phú. */
export const NOT_AFTER_MAGNITUDE = ['lệ', 'trọng', 'suất', 'giá', 'phú', 'số'] as const;

/** `tháng ba`, `quý hai`, `mùng năm`: a number word after one of these belongs to the calendar. */
export const CALENDAR_WORDS = ['tháng', 'quý', 'mùng', 'mồng'] as const;

/** Words that make a vague number of the magnitude after them: hàng chục nghìn, vài trăm, mấy triệu. */
export const VAGUE_COUNTERS = [
  'hàng',
  'vài',
  'mấy',
  'dăm',
  'đôi',
  'nhiều',
  'vài ba',
  'dăm ba',
  'dăm bảy',
  'đôi ba',
  'cả',
] as const;

/** Vague numbers that need no magnitude, only something to count: dăm ba người. */
export const VAGUE_NUMBERS = [
  'dăm ba',
  'dăm bảy',
  'đôi ba',
  'vài ba',
  'năm bảy',
  'mươi mười lăm',
  'ba bốn',
  'bốn năm',
  'năm sáu',
  'bảy tám',
  'tám chín',
  'hai ba',
  'mươi',
] as const;

import { fold } from '../../text/fold.ts';
import { BAND, CLASSIFIER, NUMBERED_THING, PREDICATE } from '../words/cue-tables.ts';
import { phraseTable } from '../words/phrase-table.ts';
import { countsNext, isPlain, isSmall, type Refusal } from './refusal.ts';

/** `Ban Chỉ đạo 389 TP Hà Nội`, `BCĐ 35`: named by a number, whatever follows. */
const COMMITTEES = phraseTable([
  'chỉ đạo',
  'bcđ',
  'mạch',
  'máy lẻ',
  'số lẻ',
  'tiểu đoàn',
  'trung đoàn',
  'sư đoàn',
  'lữ đoàn',
  'khu vực mốc',
]);

const VILLAGES = phraseTable(['thôn', 'xóm', 'ấp', 'buôn', 'khóm', 'tổ dân phố', 'khu phố']);

const VILLAGE_REACH = 4;

const STOCK_INDICES: ReadonlySet<string> = new Set(
  ['ftse', 'dax', 'cac', 'nikkei', 'kospi', 'nasdaq', '500'].map(fold),
);

const GOLD = fold('vàng');

const NUMBER = fold('số');

const OF_NUMBERS: ReadonlySet<string> = new Set(
  ['tổng', 'con', 'trong', 'với', 'trên', 'một', ',', 'và', '.', ';', ':'].map(fold),
);

const NAME_REACH = 9;

const COMPANIES: ReadonlySet<string> = new Set(
  [
    'công ty',
    'nhà máy',
    'xí nghiệp',
    'khu công',
    'cụm công',
    'ban quản',
    'chi cục',
    'chi nhánh',
    'trung tâm',
    'viện nghiên',
  ].map(fold),
);

/** From the noun of a company to the number nothing but words of a name. */
const namesCompany = (keys: readonly string[]): boolean => {
  const at = keys.findLastIndex((key, index) => COMPANIES.has(`${key} ${keys[index + 1] ?? ''}`));
  return (
    at >= 0 &&
    keys.length - at > 3 &&
    keys.slice(at).every((key, index) => /^\p{L}/u.test(key) && PREDICATE.from(keys, at + index) === 0)
  );
};

const ADDRESS_BEFORE: ReadonlySet<string> = new Set(['(', 'số', 'tại', 'chỉ', ':'].map(fold));

const ADDRESS_REACH = 8;

/** `trong tổng số 145 xã, phường`. */
const UNITS: ReadonlySet<string> = new Set(['xã', 'phường', 'quận', 'huyện', 'thôn', 'tổ', 'khu', 'thị'].map(fold));

const HOUSE = ['tòa', 'nhà'].map(fold);

const WARDS: ReadonlySet<string> = new Set(['phường', 'quận', 'thị', 'p', 'q', 'đường', 'phố'].map(fold));

/** A few words, a comma, a ward. */
const namesStreet = (keys: readonly string[]): boolean => {
  const comma = keys.indexOf(',');
  return comma > 0 && WARDS.has(keys[comma + 1] ?? '') && keys.slice(0, comma).every((key) => /^\p{L}/u.test(key));
};

const PARTS: ReadonlySet<string> = new Set(['điều', 'khoản', 'mục', 'chương'].map(fold));

const DOCUMENTS: ReadonlySet<string> = new Set(
  ['nghị định', 'thông tư', 'quyết định', 'nghị quyết', 'luật này', 'bộ luật'].map(fold),
);

/** Numbers that are part of a name: of a village, a company, a road, a document. */
export const numbersInNames: readonly Refusal[] = [
  // `Đường dây 500 kV Bắc - Trung`: what line it is
  { name: 'voltage', refuses: ({ mention }) => mention.unit === 'kV' },
  // `vàng 9999`, `vàng nhẫn 999,9 (24k)`, `FTSE 100`: a fineness, an index
  {
    name: 'part-of-name',
    refuses: ({ mention, keys, first }) =>
      mention.kind === 'number' &&
      (STOCK_INDICES.has(keys[first - 1] ?? '') ||
        (/^(?:9{2,4}[.,]?9{1,2}|\d{2}k)$/iu.test(mention.text) && keys.includes(GOLD))),
  },
  // `nhánh số 2.`: a number that names
  {
    name: 'numbered-name',
    refuses: ({ mention, keys, first }) =>
      (isSmall(mention) || /^\p{Nd}{2,4}$/u.test(mention.text)) &&
      keys[first - 1] === NUMBER &&
      first > 1 &&
      !OF_NUMBERS.has(keys[first - 2] ?? ''),
  },
  // `Street Rod 750 tại …`, `thôn Khương Hà 2 bị …`, `Chi cục Kiểm định Hải quan 4`: part of a name
  { name: 'part-of-name', refuses: (around) => around.afterName && isPlain(around.mention) && !countsNext(around) },
  // `phút 74 của trận đấu`, `khu vực 1`: what is numbered stands before it
  {
    name: 'numbers-a-thing',
    refuses: (around) =>
      isPlain(around.mention) &&
      NUMBERED_THING.upTo(around.keys, around.first) > 0 &&
      (COMMITTEES.upTo(around.keys, around.first) > 0 || !countsNext(around)),
  },
  // `thôn Kép 1, xã Hồng Giang`: the number of a village
  {
    name: 'numbered-village',
    refuses: (around) =>
      isPlain(around.mention) &&
      isSmall(around.mention) &&
      !countsNext(around) &&
      [1, 2, 3].some(
        (back) =>
          back < VILLAGE_REACH &&
          VILLAGES.upTo(around.keys, around.first - back) > 0 &&
          around.keys.slice(around.first - back, around.first).every((key) => /^\p{L}/u.test(key)),
      ),
  },
  // `băng tần 1800 MHz`, `trong độ tuổi 15 - 24`: the name of a band
  {
    name: 'band',
    refuses: ({ keys, first }) => BAND.upTo(keys, first) > 0,
  },
  // `Công ty cổ phần Tư vấn xây dựng điện 3;`: the number of a company
  {
    name: 'numbered-company',
    refuses: (around) =>
      isPlain(around.mention) &&
      isSmall(around.mention) &&
      !countsNext(around) &&
      namesCompany(around.keys.slice(Math.max(0, around.first - NAME_REACH), around.first)),
  },
  // `mẫu EUR.1`, `phiên bản v2.1`: glued to letters by a stop
  {
    name: 'part-of-code',
    refuses: ({ mention, keys, first, gluedBefore }) =>
      mention.kind === 'number' && gluedBefore && keys[first - 1] === '.',
  },
  // `(267 Khuông Việt, phường Phú Trung, quận Tân Phú)`: a house
  {
    name: 'street-address',
    refuses: ({ mention, keys, first, next }) =>
      isPlain(mention) &&
      ADDRESS_BEFORE.has(keys[first - 1] ?? '') &&
      !UNITS.has(keys[next] ?? '') &&
      namesStreet(keys.slice(next, next + ADDRESS_REACH)),
  },
  // `Tòa nhà 24 Trần Phú`: a house
  {
    name: 'numbered-house',
    refuses: (around) =>
      isPlain(around.mention) &&
      around.keys[around.first - 1] === HOUSE[1] &&
      around.keys[around.first - 2] === HOUSE[0] &&
      CLASSIFIER.from(around.keys, around.next) === 0,
  },
  // `điều 30 nghị định 28/2015`: a part of a document
  {
    name: 'part-of-document',
    refuses: ({ mention, keys, first, next }) =>
      isPlain(mention) &&
      PARTS.has(keys[first - 1] ?? '') &&
      DOCUMENTS.has(`${keys[next] ?? ''} ${keys[next + 1] ?? ''}`),
  },
];

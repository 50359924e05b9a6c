import type { Mention, NumericMention, Sentence, Span } from '../model.ts';
import { fold } from '../text/fold.ts';
import {
  BAND,
  CLASSIFIER,
  CLAUSE_OPENER,
  DEMONSTRATIVE,
  NUMBERED_THING,
  PHRASE_BREAK,
  POLICY_NOUN,
  PREDICATE,
  SPELLED_COUNT,
  THRESHOLD_NOUN,
} from './words/cue-tables.ts';
import { phraseTable } from './words/phrase-table.ts';

/** The words around a number that decide whether it says how large something is. */
interface Surroundings {
  readonly mention: NumericMention;
  /** The word before the number begins with a capital inside the sentence and is no place. */
  readonly afterName: boolean;
  /** No blank parts the number from the two tokens before it. */
  readonly gluedBefore: boolean;
  /** Indices of `keys` at which a time begins. */
  readonly timeStarts: ReadonlySet<number>;
  readonly keys: readonly string[];
  /** Index in `keys` of the first token behind the number, its hedges and its per part. */
  readonly next: number;
  /** Index in `keys` of the first token of the number with its hedges. */
  readonly first: number;
}

/** A reason why a number is no statistic. */
interface Refusal {
  readonly name: string;
  readonly refuses: (around: Surroundings) => boolean;
}

const isSmall = ({ kind, value, valueTo }: NumericMention): boolean =>
  kind === 'number' && value !== null && valueTo === null && value.length <= 2;

/** Digits without separators, magnitude or hedge: what also numbers things. */
const isPlain = ({ kind, text, outer, start }: NumericMention): boolean =>
  (kind === 'number' || kind === 'ordinal') && /^\p{Nd}{1,4}$/u.test(text) && outer.start === start;

/** A noun follows that the number may count. */
const countsNext = ({ keys, next }: Surroundings): boolean => {
  const key = keys[next];
  if (key === undefined || !/^\p{L}/u.test(key)) return false;
  return (
    CLASSIFIER.from(keys, next) > 0 ||
    (PREDICATE.from(keys, next) === 0 && PHRASE_BREAK.from(keys, next) === 0 && CLAUSE_OPENER.from(keys, next) === 0)
  );
};

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

const isSmallCount = ({ mention }: Surroundings): boolean => isSmall(mention);

const MAGNITUDE = /nghìn|ngàn|triệu|tỉ|vạn/u;

const AGO = new Set(['này', 'đó', 'ấy', 'kia'].map(fold));

const MULTIPLIES = new Set(
  ['gấp', 'tăng', 'giảm', 'hơn', 'bằng', 'cao', 'lớn', 'nhiều', 'lên', 'thấp', 'vượt', 'kém'].map(fold),
);

const ONE = fold('một');

const OF = fold('của');

const BOUNDS = phraseTable(['dưới', 'trên', 'từ', 'quá', 'thấp hơn', 'cao hơn', 'không quá', 'đến dưới']);

const CONDITION_NOUNS = phraseTable([
  'giao dịch',
  'chuyển khoản',
  'chuyển',
  'khoản tiền',
  'khoản',
  'mức hưởng',
  'thu nhập',
  'hóa đơn',
  'đơn hàng',
  'tiền lương',
]);

const MUST = fold('phải');

const DUTY_REACH = 10;

/** `trên 10 triệu đồng một lần hoặc quá 20 triệu đồng một ngày phải …`: within the clause. */
const isDuty = (keys: readonly string[], next: number): boolean => {
  const must = keys.indexOf(MUST, next);
  const sign = keys.findIndex((key, at) => at >= next && (key === ',' || key === ';'));
  return must >= 0 && must < next + DUTY_REACH && (sign < 0 || must < sign);
};

/** How far before its noun a condition opens. */
const CONDITION_REACH = 8;

const CONDITIONS: ReadonlySet<string> = new Set(
  ['nếu', 'với', 'cho', 'các', 'khi', 'người', 'hộ', 'có', 'những', 'mỗi'].map(fold),
);

const RATES: ReadonlySet<string> = new Set(['đổi', 'ăn', 'bằng', 'tương', 'quy', 'lấy'].map(fold));

const STOCK_INDICES: ReadonlySet<string> = new Set(
  ['ftse', 'dax', 'cac', 'nikkei', 'kospi', 'nasdaq', '500'].map(fold),
);

const GOLD = fold('vàng');

const YEAR_WORD = 'năm';

const KINDS_OF_YEAR = phraseTable(['bản lề', 'then chốt', 'bứt phá', 'tăng tốc', 'về đích', 'quyết định']);

const UPWARDS = fold('trở');

const CLASS = fold('hạng');

const FROM = fold('từ');

const ON = fold('trên');

/** `tính trên 100 hộ`. */
const COUNTED = fold('tính');

const AGE = fold('tuổi');

const POWERS: ReadonlySet<string> = new Set(['100', '1000', '10000', '100000', '1000000']);

const VERBS_OF_NAME: ReadonlySet<string> = new Set(['giảm', 'tăng', 'đạt', 'chiếm', 'là', 'còn', 'có'].map(fold));

const MARK = fold('ngưỡng');

const OVER: ReadonlySet<string> = new Set(['trên', 'dưới', 'khỏi', 'xa', 'qua'].map(fold));

const NUMBER = fold('số');

const WITHIN = fold('trong');

const TWO = fold('hai');

const TO: ReadonlySet<string> = new Set(['đến', 'tới', '-', '–'].map(fold));

const OF_NUMBERS: ReadonlySet<string> = new Set(
  ['tổng', 'con', 'trong', 'với', 'trên', 'một', ',', 'và', '.', ';', ':'].map(fold),
);

const TIMES = fold('lần');

const LEVEL = fold('mức');

/** `ghi nhận 87 lần vi phạm tốc độ`: so many events; `họp 3 lần` is how often. */
const isCountOfEvents = (mention: NumericMention, keys: readonly string[], first: number, next: number): boolean =>
  mention.kind === 'number' &&
  Number(mention.value ?? 0) >= SEVERAL_EVENTS &&
  /^\p{L}/u.test(keys[next + 1] ?? '') &&
  RECORDS.upTo(keys, first) > 0;

const SEVERAL_EVENTS = 3;

const RECORDS = phraseTable([
  'ghi nhận',
  'phát hiện',
  'xảy ra',
  'có',
  'gồm',
  'để xảy ra',
  'thống kê',
  'cảnh báo',
  'xử lý',
]);

/** `năm 2024 con số này là 26 lần`. */
const IS = fold('là');

const THIS = fold('này');

const CALENDAR: ReadonlySet<string> = new Set(['ngày', 'tháng', 'thứ'].map(fold));

const WEEK = fold('tuần');

/** `bình quân mỗi ngày 29 người` counts. */
const EACH: ReadonlySet<string> = new Set(['mỗi', 'một', 'hàng', 'hằng', 'từng'].map(fold));

const DURATIONS: ReadonlySet<string> = new Set(['s', 'min', 'h', 'd', 'month', 'a', 'week']);

const NUMERAL = /nhất|nhì|hai|ba|tư|năm|sáu|bảy|tám|chín|mười/u;

const LIMITS: ReadonlySet<string> = new Set(['từ', 'tới', 'đến', 'đa', 'nhất', '='].map(fold));

const FINE = fold('phạt');

const DONE = fold('đã');

const FINE_REACH = 9;

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
  ].flatMap((name) => [`${name} :`, `${name} (`]),
);

/** `phần mềm`, `phần quà`; `9 nhóm lên giá`, `8 nhóm dịch vụ`. */
const THINGS: ReadonlySet<string> = new Set(
  [
    'mềm',
    'quà',
    'cứng',
    'thưởng',
    'lên',
    'tăng',
    'giảm',
    'dịch',
    'máy',
    'ở',
    'mạng',
    'thuốc',
    'đầu',
    'thầu',
    'hàng',
    'văn',
    'vệ',
    'kho',
    'xưởng',
    'cung',
    'bán',
    'tái',
    'trọ',
    'cổ',
    'ga',
    'vườn',
    'màng',
    'lưới',
  ].map(fold),
);

const ALLOWANCES = phraseTable(
  ['giao dịch', 'chuyển tiền', 'chuyển khoản', 'thanh toán', 'chi tiêu', 'rút tiền'].flatMap((what) => [
    `hạn mức ${what}`,
    `hạn mức ${what} tối đa`,
    `hạn mức ${what} là`,
  ]),
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

const SIZED_THINGS = phraseTable([
  'container',
  'cont',
  'công ten nơ',
  'tivi',
  'ti vi',
  'tv',
  'màn hình',
  'màn hình led',
  'điện thoại',
  'máy tính bảng',
  'laptop',
  'mâm',
  'lốp',
]);

const PARTS: ReadonlySet<string> = new Set(['điều', 'khoản', 'mục', 'chương'].map(fold));

const DOCUMENTS: ReadonlySet<string> = new Set(
  ['nghị định', 'thông tư', 'quyết định', 'nghị quyết', 'luật này', 'bộ luật'].map(fold),
);

const PACKED: ReadonlySet<string> = new Set(['bình', 'bao', 'gói', 'can', 'chai', 'thùng', 'túi', 'hộp'].map(fold));

const BULK: ReadonlySet<string> = new Set(['kg', 'g', 'l', 'ml']);

const SIZED: ReadonlySet<string> = new Set(
  ['trọng tải', 'tải trọng', 'đường kính', 'dung tích', 'chiều dài'].map(fold),
);

const BOUNDED: ReadonlySet<string> = new Set(['over', 'under', 'at_least', 'at_most']);

const TOTAL_OF = fold('tổng');

const refusals: readonly Refusal[] = [
  { name: 'ordinal', refuses: ({ mention }) => mention.kind === 'ordinal' },
  // `dẫn đầu`, `áp chót`: a rank without a printed number
  {
    name: 'rank-without-number',
    refuses: ({ mention }) => mention.kind === 'rank' && mention.spelled && !NUMERAL.test(fold(mention.text)),
  },
  // `trong 3 năm`, `72 giờ`: how long something took; `rút từ 10 ngày xuống 3,5 ngày` measures
  {
    name: 'duration',
    refuses: ({ mention }) =>
      mention.kind === 'quantity' &&
      mention.rule !== 'measured-duration' &&
      mention.unit !== null &&
      DURATIONS.has(mention.unit),
  },
  // `gas bình 12 kg`, `tàu trọng tải trên 30.000 DWT`, `gỗ đường kính trên 15cm`: of what size one of them is
  {
    name: 'size-of-one',
    refuses: ({ mention, keys, first }) =>
      mention.kind === 'quantity' &&
      ((PACKED.has(keys[first - 1] ?? '') && mention.qualifier === null && BULK.has(mention.unit ?? '')) ||
        (SIZED.has(`${keys[first - 2] ?? ''} ${keys[first - 1] ?? ''}`) &&
          TOTAL_OF !== keys[first - 3] &&
          BOUNDED.has(mention.qualifier ?? ''))),
  },
  // `nhiều`, `một số`: no size at all
  {
    name: 'vague-without-size',
    refuses: ({ mention }) => mention.value === null && !/nghìn|ngàn|triệu|tỉ|vạn/u.test(fold(mention.text)),
  },
  // `tuần 37, thành phố có 2.214 ca`: which week of the year
  {
    name: 'week-of-year',
    refuses: ({ mention, keys, first, next }) =>
      mention.kind === 'number' &&
      keys[first - 1] === WEEK &&
      !EACH.has(keys[first - 2] ?? '') &&
      /^\p{Nd}{1,2}$/u.test(mention.text) &&
      (keys[next] === undefined || !/^\p{L}/u.test(keys[next])),
  },
  // `Đường dây 500 kV Bắc - Trung`: what line it is
  { name: 'voltage', refuses: ({ mention }) => mention.unit === 'kV' },
  // `một container 40 feet`, `tivi 55 inch`: of what size a thing is made
  {
    name: 'size-of-thing',
    refuses: ({ mention, keys, first }) =>
      (mention.unit === 'ft' || mention.unit === 'in') && SIZED_THINGS.upTo(keys, first) > 0,
  },
  // `bệnh viện từ hạng 3 trở lên`: which of them are counted
  {
    name: 'class-upwards',
    refuses: ({ keys, first, next }) => {
      const said = keys.slice(first - 1, next + 1);
      return said.includes(CLASS) && said.includes(UPWARDS);
    },
  },
  // `tàu từ 15 m trở lên`: which of them are counted
  {
    name: 'threshold-upwards',
    refuses: ({ mention, keys, first, next }) =>
      (mention.kind === 'quantity' || mention.kind === 'money') &&
      (keys[first] === FROM || keys[first - 1] === FROM) &&
      keys.slice(first, next + 1).includes(UPWARDS),
  },
  // `112 bé trai/100 bé gái`: what the rate is counted on
  {
    name: 'base-of-rate',
    refuses: ({ mention, keys, first, next }) =>
      mention.kind === 'number' &&
      (keys[first - 1] === '/' || (keys[first - 2] === COUNTED && keys.slice(first - 1, next).includes(ON))) &&
      POWERS.has(mention.value ?? ''),
  },
  // `giá trị sản xuất trên 1 ha đất trồng trọt`: on each of them
  {
    name: 'one-of-each',
    refuses: ({ mention, keys, first }) =>
      mention.kind === 'quantity' && mention.value === '1' && (keys[first] === ON || keys[first - 1] === ON),
  },
  // `từ 15 tuổi trở lên`, `từ 3 sao`: says who is counted
  {
    name: 'threshold',
    refuses: ({ mention, keys, next }) =>
      mention.kind !== 'multiple' &&
      mention.kind !== 'percent' &&
      // `tuổi thọ trung bình đạt 74,5 tuổi`
      !(mention.value?.includes('.') === true && keys[next] === AGE) &&
      THRESHOLD_NOUN.from(keys, next) > 0,
  },
  // `số người đứng tên từ 10 SIM trở lên giảm 62%`: part of the name of what fell
  {
    name: 'threshold-in-name',
    refuses: ({ mention, keys, first, next }) => {
      const up = keys.slice(next, next + 4).indexOf(UPWARDS);
      return isPlain(mention) && keys[first - 1] === FROM && up >= 0 && VERBS_OF_NAME.has(keys[next + up + 2] ?? '');
    },
  },
  // `phí chuyển khoản với giao dịch dưới 10 triệu đồng`, `mức hưởng thấp hơn 3,2 triệu đồng`: whom it is for
  {
    name: 'bound-of-condition',
    refuses: ({ mention, keys, first }) => {
      if (mention.kind !== 'money') return false;
      const bound = BOUNDS.upTo(keys, first);
      const noun = bound > 0 || BOUNDS.from(keys, first) > 0 ? CONDITION_NOUNS.upTo(keys, first - bound) : 0;
      const from = first - bound - noun;
      return noun > 0 && keys.slice(Math.max(0, from - CONDITION_REACH), from).some((key) => CONDITIONS.has(key));
    },
  },
  // `chuyển khoản trên 10 triệu đồng mỗi lần phải xác thực khuôn mặt`: when a duty begins
  {
    name: 'bound-of-duty',
    refuses: ({ mention, keys, first, next }) =>
      mention.kind === 'money' && (BOUNDS.upTo(keys, first) > 0 || BOUNDS.from(keys, first) > 0) && isDuty(keys, next),
  },
  // `Một euro đổi 1,1157 USD`: the unit of a rate
  {
    name: 'unit-of-rate',
    refuses: ({ mention, keys, next }) =>
      mention.kind === 'money' && mention.value === '1' && RATES.has(keys[next] ?? ''),
  },
  // `hạn mức giao dịch 10 triệu đồng/tháng`: what is allowed
  {
    name: 'limit-of-account',
    refuses: ({ mention, keys, first }) => mention.kind === 'money' && ALLOWANCES.upTo(keys, first) > 0,
  },
  // `Các tin đã đưa: 1 2 3 4 5 ... 118`: the pages of a list
  {
    name: 'page-number',
    refuses: ({ mention, keys, first, next }) =>
      mention.kind === 'number' &&
      /^\p{Nd}{1,4}$/u.test(mention.text) &&
      (isInCount(keys, next - 1) || PAGES_BEFORE.test(keys.slice(0, first).join(' '))),
  },
  // `vàng 9999`, `vàng nhẫn 999,9 (24k)`, `FTSE 100`: a fineness, an index
  {
    name: 'part-of-name',
    refuses: ({ mention, keys, first }) =>
      mention.kind === 'number' &&
      (STOCK_INDICES.has(keys[first - 1] ?? '') ||
        (/^(?:9{2,4}[.,]?9{1,2}|\d{2}k)$/iu.test(mention.text) && keys.includes(GOLD))),
  },
  // `2021 - là năm bản lề`
  {
    name: 'kind-of-year',
    refuses: ({ mention, keys, next }) =>
      mention.text.toLowerCase() === YEAR_WORD && KINDS_OF_YEAR.from(keys, next) > 0,
  },
  // `3 đột phá chiến lược`, `05 nhóm giải pháp`: announces a list
  {
    name: 'announces-list',
    refuses: (around) => {
      const policy = POLICY_NOUN.from(around.keys, around.next);
      // `7 phần mềm` are things
      const isNamed = policy === 1 && !around.mention.spelled && THINGS.has(around.keys[around.next + 1] ?? '');
      const isCounted = !around.mention.spelled && CLASSIFIER.from(around.keys, around.next) > policy;
      return isSmallCount(around) && policy > 0 && !isNamed && !isCounted;
    },
  },
  // `Hai mặt hàng này`: points back
  {
    name: 'points-back',
    refuses: ({ mention, keys, next }) =>
      mention.kind === 'number' &&
      !mention.value?.includes('.') &&
      !MAGNITUDE.test(fold(mention.text)) &&
      keys[next] !== WITHIN &&
      // `2.079 người chọn nước này` counts
      (mention.value !== null && mention.value.length > 3 ? [1, 2] : [1, 2, 3]).some(
        (ahead) =>
          AGO.has(keys[next + ahead] ?? '') &&
          keys[next + ahead - 1] !== WITHIN &&
          !keys.slice(next, next + ahead).some((key) => key === ',' || key === '.'),
      ) &&
      DEMONSTRATIVE.from(keys, next) === 0,
  },
  // `ngày 1010`: what a calendar word stands before is no count
  {
    name: 'calendar-number',
    refuses: ({ mention, keys, first }) =>
      mention.kind === 'number' &&
      CALENDAR.has(keys[first - 1] ?? '') &&
      !EACH.has(keys[first - 2] ?? '') &&
      /^\p{Nd}+$/u.test(mention.text),
  },
  // `của ba địa phương cũ`: says whose it is
  {
    name: 'spelled-owner',
    refuses: ({ mention, keys, first }) =>
      mention.kind === 'number' && mention.spelled && mention.value?.length === 1 && keys[first - 1] === OF,
  },
  // `tháng thứ tám liền trên ngưỡng 50`: a mark that was passed
  {
    name: 'over-a-mark',
    refuses: ({ keys, first }) => keys[first - 1] === MARK && OVER.has(keys[first - 2] ?? ''),
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
  // `dịp lễ 30/4 và 1/5`: a day that the calendar rules left
  {
    name: 'day-and-month',
    refuses: ({ mention, keys, next }) =>
      mention.kind === 'ratio' &&
      mention.value !== null &&
      mention.total !== null &&
      /^\p{Nd}+$/u.test(mention.value) &&
      Number(mention.value) <= 31 &&
      Number(mention.total) <= 12 &&
      !/^\p{L}/u.test(keys[next] ?? ''),
  },
  // `trong 24 đến 48 giờ`: the first end of a span of time
  {
    name: 'span-of-time',
    refuses: ({ mention, keys, next, timeStarts }) =>
      isPlain(mention) && TO.has(keys[next] ?? '') && timeStarts.has(next + 1),
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
  // `bản 2017`, `thế giới 2020 do …`: a year that nothing marks
  {
    name: 'unmarked-year',
    refuses: (around) =>
      isPlain(around.mention) &&
      /^(?:19|20)\p{Nd}{2}$/u.test(around.mention.text) &&
      CLASSIFIER.from(around.keys, around.next) === 0,
  },
  // `một lần quét`, `cung cấp thông tin 1 lần`: how often; `không vượt quá 2 lần hạn mức` is how many times as much
  {
    name: 'times-once',
    refuses: ({ mention, keys, first, next }) =>
      !(mention.kind === 'multiple' && mention.qualifier !== null) &&
      (mention.kind === 'multiple' || (mention.kind === 'number' && keys[next] === TIMES)) &&
      !/gấp/u.test(fold(mention.text)) &&
      // `mức chênh này còn tới 1,99 lần`, `so với mức 8 lần của năm 2021`
      mention.value?.includes('.') !== true &&
      keys[first - 1] !== LEVEL &&
      ![1, 2, 3, 4].some((back) => MULTIPLIES.has(keys[first - back] ?? '')) &&
      !(keys[first - 1] === IS && keys[first - 2] === THIS) &&
      !isCountOfEvents(mention, keys, first, next) &&
      keys[next] !== 'so' &&
      keys[next] !== fold('hơn'),
  },
  // `mức phạt cao nhất lên tới 200 triệu đồng`: what the law allows
  {
    name: 'legal-limit',
    refuses: ({ mention, keys, first }) => {
      if (mention.kind !== 'money' || !(mention.valueTo !== null || LIMITS.has(keys[first - 1] ?? ''))) return false;
      const before = keys.slice(Math.max(0, first - FINE_REACH), first);
      return before.includes(FINE) && !before.includes(DONE);
    },
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
  // `1 trong 4 nhóm vị trí`: one of them
  {
    name: 'one-of',
    refuses: ({ mention, keys, next }) => mention.kind === 'number' && mention.value === '1' && keys[next] === WITHIN,
  },
  // `điều 30 nghị định 28/2015`: a part of a document
  {
    name: 'part-of-document',
    refuses: ({ mention, keys, first, next }) =>
      isPlain(mention) &&
      PARTS.has(keys[first - 1] ?? '') &&
      DOCUMENTS.has(`${keys[next] ?? ''} ${keys[next + 1] ?? ''}`),
  },
  // `tụt hai bậc` counts; `hai bên`, `một doanh nghiệp`: words that count nothing the press would tabulate
  {
    name: 'spelled-without-noun',
    refuses: ({ mention, keys, next }) =>
      mention.kind === 'number' &&
      mention.unit !== 'rank' &&
      mention.spelled &&
      mention.value !== null &&
      (fold(mention.text) === ONE ||
        fold(mention.text) === TWO ||
        (mention.value.length === 1 && SPELLED_COUNT.from(keys, next) === 0)),
  },
];

const tokenAt = (sentence: Sentence, offset: number): number => {
  let low = 0;
  let high = sentence.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentence.tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

const TIMES_OF_DAY: ReadonlySet<Mention['kind']> = new Set(['duration', 'time', 'period', 'date', 'datetime']);

const startsOfTimes = (sentence: Sentence, others: readonly Mention[]): ReadonlySet<number> =>
  new Set(others.filter(({ kind }) => TIMES_OF_DAY.has(kind)).map(({ start }) => tokenAt(sentence, start)));

const followsName = (sentence: Sentence, first: number, places: readonly Span[]): boolean => {
  const before = sentence.tokens[first - 1];
  if (before === undefined || first < 2 || before.kind !== 'word' || sentence.tokens[first - 2]?.key === '.')
    return false;
  return (
    /^\p{Lu}/u.test(sentence.text.slice(before.start, before.end)) &&
    !places.some(({ start, end }) => start <= before.start && before.end <= end)
  );
};

/** Says of each number of a sentence the name of the rule by which it is no statistic, or null when it may be one. */
export const refuserOf = (
  sentence: Sentence,
  keys: readonly string[],
  others: readonly Mention[],
): ((mention: NumericMention) => string | null) => {
  const places = others.filter(({ kind }) => kind === 'place');
  const timeStarts = startsOfTimes(sentence, others);
  return (mention) => {
    const first = tokenAt(sentence, mention.outer.start);
    const next = tokenAt(sentence, mention.outer.end);
    const afterName = followsName(sentence, first, places);
    const gluedBefore =
      first > 1 &&
      sentence.tokens[first - 1]?.end === mention.start &&
      sentence.tokens[first - 2]?.end === sentence.tokens[first - 1]?.start;
    const around = { mention, keys, first, next, afterName, gluedBefore, timeStarts };
    return refusals.find((rule) => rule.refuses(around))?.name ?? null;
  };
};

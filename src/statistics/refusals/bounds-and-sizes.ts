import { fold } from '../../text/fold.ts';
import { THRESHOLD_NOUN } from '../words/cue-tables.ts';
import { phraseTable } from '../words/phrase-table.ts';
import { isPlain, type Refusal } from './refusal.ts';

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

const POINTS = fold('điểm');

const OVER: ReadonlySet<string> = new Set(['trên', 'dưới', 'khỏi', 'xa', 'qua'].map(fold));

const LIMITS: ReadonlySet<string> = new Set(['từ', 'tới', 'đến', 'đa', 'nhất', '='].map(fold));

const FINE = fold('phạt');

const DONE = fold('đã');

const FINE_REACH = 9;

const ALLOWANCES = phraseTable(
  ['giao dịch', 'chuyển tiền', 'chuyển khoản', 'thanh toán', 'chi tiêu', 'rút tiền'].flatMap((what) => [
    `hạn mức ${what}`,
    `hạn mức ${what} tối đa`,
    `hạn mức ${what} là`,
  ]),
);

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

const PACKED: ReadonlySet<string> = new Set(['bình', 'bao', 'gói', 'can', 'chai', 'thùng', 'túi', 'hộp'].map(fold));

const BULK: ReadonlySet<string> = new Set(['kg', 'g', 'l', 'ml']);

const SIZED: ReadonlySet<string> = new Set(
  ['trọng tải', 'tải trọng', 'đường kính', 'dung tích', 'chiều dài'].map(fold),
);

const BOUNDED: ReadonlySet<string> = new Set(['over', 'under', 'at_least', 'at_most']);

const TOTAL_OF = fold('tổng');

const SEATS = fold('chỗ');

const VEHICLES = phraseTable([
  'xe',
  'ô tô',
  'xe khách',
  'xe con',
  'xe buýt',
  'xe du lịch',
  'taxi',
  'xe hơi',
  'xe điện',
]);

/** `bãi đỗ xe 120 chỗ`: so many have room there. */
const PARKS: ReadonlySet<string> = new Set(['đỗ', 'đậu', 'giữ', 'gửi', 'bãi', 'để'].map(fold));

/** Numbers that say which are counted, what is allowed, or of what size one of them is. */
export const boundsAndSizes: readonly Refusal[] = [
  // `ô tô 7 chỗ`, `xe khách 29 chỗ`: which sort of car
  {
    name: 'size-of-vehicle',
    refuses: ({ mention, keys, first, next }) => {
      const length = keys[next] === SEATS && isPlain(mention) ? VEHICLES.upTo(keys, first) : 0;
      return length > 0 && !PARKS.has(keys[first - length - 1] ?? '');
    },
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
  // `tháng thứ tám liền trên ngưỡng 50`: a mark that was passed
  {
    name: 'over-a-mark',
    refuses: ({ mention, keys, first, next }) =>
      (keys[first - 1] === MARK && OVER.has(keys[first - 2] ?? '')) ||
      // `chỉ số này dưới ngưỡng 50 điểm`
      (mention.kind === 'number' && keys[first + 1] === MARK && OVER.has(keys[first] ?? '') && keys[next] === POINTS),
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
];

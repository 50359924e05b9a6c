import { fold } from '../../text/fold.ts';
import { CLASSIFIER, DEMONSTRATIVE, POLICY_NOUN, SPELLED_COUNT } from '../words/cue-tables.ts';
import { isSmall, type Refusal, type Surroundings } from './refusal.ts';

const isSmallCount = ({ mention }: Surroundings): boolean => isSmall(mention);

const MAGNITUDE = /nghìn|ngàn|triệu|tỉ|vạn/u;

const AGO = new Set(['này', 'đó', 'ấy', 'kia'].map(fold));

const ONE = fold('một');

const OF = fold('của');

const WITHIN = fold('trong');

const TWO = fold('hai');

const NUMERAL = /nhất|nhì|hai|ba|tư|năm|sáu|bảy|tám|chín|mười/u;

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

/** Numbers that say no size anyone would tabulate. */
export const countsOfNothing: readonly Refusal[] = [
  { name: 'ordinal', refuses: ({ mention }) => mention.kind === 'ordinal' },
  // `dẫn đầu`, `áp chót`: a rank without a printed number
  {
    name: 'rank-without-number',
    refuses: ({ mention }) => mention.kind === 'rank' && mention.spelled && !NUMERAL.test(fold(mention.text)),
  },
  // `nhiều`, `một số`: no size at all
  {
    name: 'vague-without-size',
    refuses: ({ mention }) => mention.value === null && !/nghìn|ngàn|triệu|tỉ|vạn/u.test(fold(mention.text)),
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
  // `của ba địa phương cũ`: says whose it is
  {
    name: 'spelled-owner',
    refuses: ({ mention, keys, first }) =>
      mention.kind === 'number' && mention.spelled && mention.value?.length === 1 && keys[first - 1] === OF,
  },
  // `1 trong 4 nhóm vị trí`: one of them
  {
    name: 'one-of',
    refuses: ({ mention, keys, next }) => mention.kind === 'number' && mention.value === '1' && keys[next] === WITHIN,
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

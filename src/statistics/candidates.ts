import type { NumericMention, Sentence } from '../model.ts';
import { fold } from '../text/fold.ts';
import { DEMONSTRATIVE, POLICY_NOUN, SPELLED_COUNT, THRESHOLD_NOUN } from './cue-tables.ts';

/** The words around a number that decide whether it says how large something is. */
interface Surroundings {
  readonly mention: NumericMention;
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

const isSmall = ({ kind, value, valueTo }: NumericMention): boolean => kind === 'number' && value !== null && valueTo === null && value.length <= 2;

const isSmallCount = ({ mention }: Surroundings): boolean =>
  isSmall(mention);

const AGO = new Set(['này', 'đó', 'ấy', 'kia'].map(fold));
const MULTIPLIES = new Set(['gấp', 'tăng', 'giảm', 'hơn', 'bằng', 'cao', 'lớn', 'nhiều', 'lên', 'thấp', 'vượt', 'kém'].map(fold));
const ONE = fold('một');
const OF = fold('của');
const NUMBER = fold('số');
const WITHIN = fold('trong');
const TIMES = fold('lần');
const CALENDAR: ReadonlySet<string> = new Set(['ngày', 'tháng', 'thứ'].map(fold));
const DURATIONS: ReadonlySet<string> = new Set(['s', 'min', 'h', 'd', 'month', 'a', 'week']);
const NUMERAL = /nhất|nhì|hai|ba|tư|năm|sáu|bảy|tám|chín|mười/u;

const refusals: readonly Refusal[] = [
  { name: 'ordinal', refuses: ({ mention }) => mention.kind === 'ordinal' },
  // `dẫn đầu`, `áp chót`: a rank without a printed number
  { name: 'rank-without-number', refuses: ({ mention }) => mention.kind === 'rank' && mention.spelled && !NUMERAL.test(fold(mention.text)) },
  // `trong 3 năm`, `72 giờ`: how long something took
  { name: 'duration', refuses: ({ mention }) => mention.kind === 'quantity' && mention.unit !== null && DURATIONS.has(mention.unit) },
  // `nhiều`, `một số`: no size at all
  { name: 'vague-without-size', refuses: ({ mention }) => mention.value === null && !/nghìn|ngàn|triệu|tỉ|vạn/u.test(fold(mention.text)) },
  // `từ 15 tuổi trở lên`, `từ 3 sao`: says who is counted
  { name: 'threshold', refuses: ({ keys, next }) => THRESHOLD_NOUN.from(keys, next) > 0 },
  // `3 đột phá chiến lược`, `05 nhóm giải pháp`: announces a list
  { name: 'announces-list', refuses: (around) => isSmallCount(around) && POLICY_NOUN.from(around.keys, around.next) > 0 },
  // `Hai mặt hàng này`: points back
  {
    name: 'points-back',
    refuses: ({ mention, keys, next }) =>
      mention.kind === 'number' && !mention.value?.includes('.') && keys[next] !== WITHIN && [1, 2, 3].some((ahead) => AGO.has(keys[next + ahead] ?? '') && !keys.slice(next, next + ahead).some((key) => key === ',' || key === '.')) && DEMONSTRATIVE.from(keys, next) === 0,
  },
  // `ngày 1010`: what a calendar word stands before is no count
  { name: 'calendar-number', refuses: ({ mention, keys, first }) => mention.kind === 'number' && CALENDAR.has(keys[first - 1] ?? '') && /^\p{Nd}+$/u.test(mention.text) },
  // `của ba địa phương cũ`: says whose it is
  { name: 'spelled-owner', refuses: ({ mention, keys, first }) => mention.kind === 'number' && mention.spelled && mention.value?.length === 1 && keys[first - 1] === OF },
  // `nhánh số 2.`: a number that names
  { name: 'numbered-name', refuses: ({ mention, keys, first, next }) => isSmall(mention) && keys[first - 1] === NUMBER && (keys[next] === undefined || /^[.,;)]$/u.test(keys[next] ?? '')) },
  // `một lần quét`, `cung cấp thông tin 1 lần`: how often, not how many times as much
  {
    name: 'times-once',
    refuses: ({ mention, keys, first, next }) =>
      (mention.kind === 'multiple' || (mention.kind === 'number' && keys[next] === TIMES)) && !/gấp/u.test(fold(mention.text)) && ![1, 2, 3, 4].some((back) => MULTIPLIES.has(keys[first - back] ?? '')) && keys[next] !== 'so' && keys[next] !== fold('hơn'),
  },
  // `hai bên`, `một doanh nghiệp`: words that count nothing the press would tabulate
  {
    name: 'spelled-without-noun',
    refuses: ({ mention, keys, next }) =>
      mention.kind === 'number' && mention.spelled && mention.value !== null && (fold(mention.text) === ONE || (mention.value.length === 1 && SPELLED_COUNT.from(keys, next) === 0)),
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

/** The name of the rule by which a number is no statistic, or null when it may be one. */
export const refusalOf = (sentence: Sentence, keys: readonly string[], mention: NumericMention): string | null => {
  const around = { mention, keys, first: tokenAt(sentence, mention.outer.start), next: tokenAt(sentence, mention.outer.end) };
  return refusals.find((rule) => rule.refuses(around))?.name ?? null;
};

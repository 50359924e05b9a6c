import type { Base, Measure } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { comparedFrom } from '../clause/comparison.ts';
import type { Cue } from '../clause/cue.ts';
import type { Group } from '../clause/items.ts';
import type { Draft } from '../draft.ts';
import { TARGET_NOUN } from '../words/cue-tables.ts';
import { phraseTable } from '../words/phrase-table.ts';
import { isCurrency } from './reading.ts';

/** What the number tells of its indicator. */
export interface Reading {
  readonly measure: Measure;
  readonly sign: 1 | -1;
  /** `target` and `other` are known here, `period` only once times are read. */
  readonly base: Base | null;
  readonly rule: string;
}

/** What is known when the measure is decided. */
export interface MeasureContext {
  readonly group: Group;
  readonly at: number;
  readonly cue: Cue;
  /** Unit of the level before it that this number may speak of, null when there is none. */
  readonly anchorUnit: string | null;
  readonly anchorIsTarget: boolean;
  /** What the number before it in the same group tells, null for the first. */
  readonly before: Pick<Draft, 'measure' | 'sign' | 'rules'> | null;
  /** What the row is that a parenthesis explains, null outside one. */
  readonly hostMeasure: Measure | null;
  readonly hostSign: 1 | -1;
  /** True when a label of its own stands left of the number. */
  readonly hasOwnLabel: boolean;
  readonly inParenthesis: boolean;
  /** The number before it in the sentence stands in a parenthesis as well and is a level in percent. */
  readonly previousLevel: boolean;
  /** `cao hơn Thái Lan (2,2%)`: the parenthesis tells the same of another place. */
  readonly ofOtherPlace: boolean;
  /** `5 địa phương đứng đầu là Bắc Giang (13,82%)`: the parenthesis tells what one of those counted has. */
  readonly ofListed: boolean;
  /** `Ba tỉnh Vĩnh Phúc, Ninh Thuận, Hậu Giang lần lượt đạt 21,3%, 12,7% và 6,2%`: what each of those counted has. */
  readonly ofEach: boolean;
  /** The number itself is a target. */
  readonly isTarget: boolean;
  /** The label the number would take, folded. */
  readonly label: string;
}

const VOI = fold('với');

const RANK_STEPS: ReadonlySet<string> = new Set(['bậc', 'hạng', 'thứ bậc', 'bực'].map(fold));

const comparedAt = (group: Group, at: number): number | null => {
  for (let ahead = at + 1; ahead < at + 9; ahead++) {
    const item = group.items[ahead];
    if (item === undefined || (item.kind === 'sign' && item.key !== ',') || item.kind === 'number') return null;
    const compared = comparedFrom(group, ahead);
    if (compared !== null) return compared;
  }
  return null;
};

const DETERMINERS: ReadonlySet<string> = new Set(['các', 'những', 'mức', 'con', 'số', 'của', 'cả'].map(fold));

/** `cao hơn 1,3% so với mức tỉnh giao`. */
const isAssigned = ({ keys }: Group, at: number): boolean =>
  keys[at] === fold('mức') && keys.slice(at + 1, at + 5).includes(fold('giao'));

const isTargetAt = (group: Group, at: number): boolean => {
  if (isAssigned(group, at)) return true;
  for (let ahead = at; ahead < at + 3; ahead++) {
    if (TARGET_NOUN.from(group.keys, ahead) > 0) return true;
    if (!DETERMINERS.has(group.keys[ahead] ?? '')) return false;
  }
  return false;
};

const AND = fold('và');

/** Another rate directly behind: `108% và 121%`. */
const isAnother = ({ keys, items }: Group, at: number): boolean => {
  const next = items[at + 2];
  return keys[at + 1] === AND && next?.kind === 'number' && next.mention.kind === 'percent';
};

/** `73% kế hoạch năm`, `2% so với kế hoạch`, `vượt mục tiêu 5%`: measured against what was aimed at. */
const isAgainstTarget = (group: Group, at: number, cue: Cue): boolean => {
  const compared = comparedAt(group, at);
  if (compared !== null) return isTargetAt(group, compared);
  // `còn cách đích năm 2026 gần 9 điểm phần trăm`
  const away = group.keys.slice(Math.max(0, at - AWAY_REACH), at).lastIndexOf(AWAY);
  if (away >= 0 && DISTANT.has(group.keys[Math.max(0, at - AWAY_REACH) + away + 1] ?? '')) return true;
  // `lần lượt bằng 108% và 121% kế hoạch`
  if (isAnother(group, at) && isTargetAt(group, at + 3)) return true;
  return isTargetAt(group, at + 1) || (cue.kind !== 'none' && cue.end < at && isTargetAt(group, cue.end));
};

const AWAY = fold('cách');

const AWAY_REACH = 6;

const DISTANT: ReadonlySet<string> = new Set(['đích', 'mục', 'chỉ', 'kế', 'xa'].map(fold));

const GROWTH_LABEL = /(?:^|\s)(?:tăng trưởng|tốc độ tăng|mức tăng|tốc độ phát triển)/u;

const DECLINE_LABEL = /(?:^|\s)(?:mức|tốc độ|đà) (?:giảm|sụt giảm)(?:\s|$)/u;

/** `tăng tín dụng cả năm khoảng 15%`: the verb stands before its object. */
const RISING_LABEL = /^(?:tăng|giảm) /u;

const FALLING_LABEL = /^giảm /u;

/** `GDP quý IV khoảng 7,6-8%`: an aggregate in percent is its growth. */
const AGGREGATE_LABEL = /^(?:gdp|grdp|iip|cpi|chỉ số sản xuất công nghiệp|tổng sản phẩm)(?:\s\S+){0,6}$/u;

const OCCUPIES = fold('chiếm');

const OF_WHOLE: ReadonlySet<string> = new Set(
  ['tổng', 'số', 'trong', 'trên', 'so', 'và', 'của', 'kim', 'toàn'].map(fold),
);

/** `310.000 thuê bao dùng máy 5G, chưa đến 0,3% tổng số thuê bao`: the count before as a part of its whole. */
const restatesWhole = ({ group, at, cue }: MeasureContext): boolean =>
  cue.kind === 'none' &&
  group.keys[at - 1] === ',' &&
  (group.keys[at + 1] === WHOLE || `${group.keys[at + 1] ?? ''} ${group.keys[at + 2] ?? ''}` === NUMBER_OF);

const WHOLE = fold('tổng');
const NUMBER_OF = fold('số lượng');

const ENDS: ReadonlySet<string> = new Set([',', ';', '.']);

/** `5.867 trong tổng số 21.940 đối tượng …, xấp xỉ 27%`: nothing stands between the comma and the end but the number. */
const endsInPercent = ({ group, at, cue }: MeasureContext): boolean => {
  const next = group.items[at + 1];
  const ends = next === undefined || ENDS.has(next.key);
  return cue.kind === 'none' && group.keys[at - 1] === ',' && ends && group.host === null;
};

/** `Với 25 dịch vụ công thiết yếu, tỷ lệ này là 92,6%`: the rate told before, of what is counted here. */
const isRatePointedAt = ({ group, cue }: MeasureContext): boolean => RATES_POINTED_AT.upTo(group.keys, cue.start) > 0;

export const RATES_POINTED_AT = phraseTable(
  ['tỷ lệ', 'tỷ trọng'].flatMap((rate) => ['này', 'đó', 'ấy'].map((which) => `${rate} ${which}`)),
);

const isPart = (context: MeasureContext): boolean => {
  const { group, at, cue, anchorUnit, hasOwnLabel, inParenthesis } = context;
  if (isRatePointedAt(context) || context.ofEach || (inParenthesis && context.ofListed && cue.kind === 'none'))
    return false;
  if (context.isTarget && !inParenthesis) return false;
  const countsSomething =
    cue.kind === 'copula' && group.items[at + 1]?.kind === 'word' && !OF_WHOLE.has(group.keys[at + 1] ?? '');
  if (countsSomething && !inParenthesis) return false;
  if (anchorUnit === null || anchorUnit === 'percent' || anchorUnit === 'index' || anchorUnit === 'rank') return false;
  if (restatesWhole(context)) return true;
  if (hasOwnLabel) return inParenthesis && context.group.keys[cue.start] === OCCUPIES;
  return (
    cue.kind === 'share' || cue.kind === 'copula' || (inParenthesis && cue.kind === 'none') || endsInPercent(context)
  );
};

const NEGATIVE_GROWTH = fold('âm');

/** `tốc độ tăng 20%`, `tăng trưởng 22,4%` are growth whatever they follow. */
export const SPEEDS: ReadonlySet<string> = new Set(['tốc', 'mức', 'đà'].map(fold));

const TRUONG = fold('trưởng');

/** `446.248 hồ sơ, đạt 87,1%, cao hơn cùng kỳ 6,4%`: compared is the percentage. */
const COMPARES: ReadonlySet<string> = new Set(['hơn', 'kém', 'vượt'].map(fold));

const FALLING = fold('giảm');

const OVER = fold('vượt');

/** `đạt tỷ lệ 90%, tăng 6,2% so với cuối năm 2022 (83,8%)`: what it is compared with is a share as well. */
const comparesShares = ({ group, at, before }: MeasureContext): boolean => {
  if (before?.measure !== 'share' || comparedAt(group, at) === null) return false;
  const next = group.items.slice(at + 1).find(({ kind }) => kind === 'group' || kind === 'number');
  const first = next?.kind === 'group' ? next.group.items[0] : undefined;
  return first?.kind === 'number' && first.mention.kind === 'percent';
};

const change = (context: MeasureContext, percent: boolean): Reading => {
  const { group, at, cue } = context;
  const isFall =
    cue.kind === 'fall' || cue.kind === 'loss' || (cue.kind === 'copula' && group.keys[cue.start] === FALLING);
  const sign = isFall || group.keys[at - 1] === NEGATIVE_GROWTH ? -1 : 1;
  const compared = comparedBefore(context);
  // `so với chỉ tiêu được giao thì vượt 26,3%`
  const isOverTarget = compared !== null && isTargetAt(group, compared) && group.keys[cue.start] === OVER;
  const base: Base | null = isOverTarget || isAgainstTarget(group, at, cue) ? 'target' : null;
  if (RANK_STEPS.has(group.keys[at + 1] ?? '')) return { measure: 'change', sign, base, rule: 'rank-change' };
  const ofSpeed =
    SPEEDS.has(group.keys[cue.start] ?? '') || (cue.end - cue.start > 1 && group.keys[cue.end - 1] === TRUONG);
  const ofPrintedShare = context.before?.measure === 'share' && COMPARES.has(group.keys[cue.end - 1] ?? '');
  const ofShare =
    (context.anchorUnit === 'percent' || ofPrintedShare || comparesShares(context)) &&
    !context.hasOwnLabel &&
    !ofSpeed &&
    // `tăng trưởng phục hồi, quý I đạt 5,15%, quý II tăng 6,17%`
    !(context.before?.rules.includes('growth-label') === true && context.before.measure === 'growth');
  const ofRate =
    !ofSpeed && /^(?:tỉ lệ|tỉ trọng|mức độ hài lòng|độ (?:che |bao )?phủ|thị phần|lãi suất)/u.test(context.label);
  if (!percent) return { measure: 'change', sign, base, rule: 'change-in-own-unit' };
  return ofShare || ofRate
    ? { measure: 'change', sign, base, rule: 'percent-of-percentage-is-points' }
    : { measure: 'growth', sign, base, rule: 'percent-of-amount-is-growth' };
};

/** Verbs before a number of ranks that went down. */
const DOWN: ReadonlySet<string> = new Set(['tụt', 'lùi', 'rớt', 'mất', 'xuống', 'kém', 'thua', 'hạ'].map(fold));

/** `nhảy 11 bậc`, `thụt lùi 3 bậc`, `lên 2 bậc`: so many places are a change, whatever the verb. */
const isRankStep = ({ group, at, cue }: MeasureContext): boolean =>
  (cue.kind === 'none' || cue.kind === 'arrival') && group.keys[at + 1] === fold('bậc');

const EQUALS = fold('bằng');

const COMPLETION = ['tỉ', 'lệ', 'hoàn', 'thành'].map(fold).join(' ');

/** `tỷ lệ hoàn thành mới đạt 57,3%`. */
const isCompletion = ({ group, cue }: MeasureContext): boolean =>
  [0, 1].some((gap) => group.keys.slice(Math.max(0, cue.start - gap - 4), cue.start - gap).join(' ') === COMPLETION);

/** `hoàn thành 100% việc số hóa`: all of what is to be done. */
const DEED = fold('việc');

/** `hoàn thành ít nhất 80% số này`: of those told before. */
const isOfThose = ({ keys }: Group, at: number): boolean => keys[at + 1] === NUMBER && THOSE.has(keys[at + 2] ?? '');

const NUMBER = fold('số');

const THOSE: ReadonlySet<string> = new Set(['này', 'đó', 'ấy'].map(fold));

/** `hoàn thành 104% về doanh thu`: of what was planned. */
const followsCompleting = ({ group, at }: MeasureContext): boolean =>
  group.keys[at + 1] !== DEED &&
  !isOfThose(group, at) &&
  group.keys[at - 1] === fold('thành') &&
  group.keys[at - 2] === fold('hoàn');

const SAME_AS: ReadonlySet<string> = new Set(['tương đương', 'tương ứng'].map(fold));

const THAT_IS = fold('tức');

/** `giảm 1.100 đồng so với quý II, tương đương 2,2%`: the same change in percent. */
const restatesChange = ({ group, at, before }: MeasureContext): boolean => {
  const end = group.keys[at - 1] === VOI ? at - 1 : at;
  const isSame =
    SAME_AS.has(`${group.keys[end - 2] ?? ''} ${group.keys[end - 1] ?? ''}`) || group.keys[end - 1] === THAT_IS;
  return before?.measure === 'change' && isSame;
};

const GROWING: ReadonlySet<string> = new Set(['tăng', 'giảm', 'trưởng'].map(fold));

/** `vượt 8,6% so với chỉ tiêu năm 2025 (80%)`: the parenthesis tells what it is compared with. */
const isComparedLevel = ({ group, cue, hostMeasure, label }: MeasureContext): boolean => {
  if (group.host === null || cue.kind !== 'none' || (hostMeasure !== 'change' && hostMeasure !== 'growth'))
    return false;
  const { keys, items } = group.host.group;
  const number = items.slice(0, group.host.at).findLastIndex((item) => item.kind === 'number');
  const sign = items.slice(0, group.host.at).findLastIndex((item) => item.kind === 'sign');
  const between = keys.slice(Math.max(number, sign) + 1, group.host.at);
  const compares = between.some((key, at) => key === 'so' && between[at + 1] === VOI);
  return compares && !between.some((key) => GROWING.has(key)) && !GROWTH_LABEL.test(label);
};

/** `tăng 7,32%, nhanh hơn quý II (2,09%)`: the growth of another time. */
const isGrowthThen = ({ group, cue, hostMeasure }: MeasureContext): boolean => {
  if (group.host === null || cue.kind !== 'none' || hostMeasure !== 'growth') return false;
  const { group: outer, at } = group.host;
  return outer.items[at - 1]?.kind === 'time' && THEN.has(outer.keys[at - 2] ?? '');
};

const THEN: ReadonlySet<string> = new Set(['hơn', 'kém', 'bằng'].map(fold));

const RATE_LABEL =
  /^(?:tỉ lệ|tỉ trọng|tỉ suất|mức|độ|chỉ số|lãi suất|thị phần|nợ xấu|thất nghiệp|bội chi|lạm phát|bao phủ)(?:\s|$)/u;

const LEAPS: ReadonlySet<string> = new Set(['vọt', 'bứt', 'bật', 'nhích'].map(fold));

/**
 * `nhu cầu sẽ tăng lên từ 5-10% so với bình quân`, `thương mại điện tử bứt lên 87%`: what is no rate rises by a
 * percentage, not to one.
 */
const risesBy = ({ group, at, cue, anchorUnit, label }: MeasureContext): boolean => {
  const verb = group.keys[cue.start] ?? '';
  if (cue.kind !== 'copula' || !(GROWING.has(verb) || LEAPS.has(verb)) || anchorUnit === 'percent') return false;
  if (LEAPS.has(verb)) return !RATE_LABEL.test(label);
  const compared = comparedAt(group, at);
  return compared !== null && group.items[compared]?.kind !== 'number' && !RATE_LABEL.test(label);
};

const isNegative = ({ group, at }: MeasureContext): boolean => {
  const item = group.items[at];
  return item?.kind === 'number' && item.mention.value?.startsWith('-') === true;
};

const isChange = (measure: Measure | undefined): boolean => measure === 'growth' || measure === 'change';

/** `6.867 tỷ đồng (+19,2%)`: a sign says that it is a change. */
const isSigned = (context: MeasureContext): boolean => {
  const item = context.group.items[context.at];
  if (item?.kind !== 'number' || !context.inParenthesis || context.cue.kind !== 'none') return false;
  return item.mention.text.startsWith('+') || isNegative(context);
};

/** `So với cùng kỳ, số dự án bằng 100%`, `so với kế hoạch năm đạt 43,66%`: where what it is compared with begins, before the number. */
const comparedBefore = ({ group, cue }: MeasureContext): number | null => {
  for (let back = cue.start - 1; back >= 0; back--) {
    const item = group.items[back];
    if (item === undefined || item.kind === 'number' || item.key === ';') return null;
    const compared = comparedFrom(group, back);
    // `tăng 5,48% so với cùng kỳ, bằng 43,78% kế hoạch`: what stands before is compared with it.
    const opens = back === 0 || group.items[back - 1]?.kind === 'sign';
    if (compared !== null) return opens ? compared : null;
  }
  return null;
};

const REACHES: ReadonlySet<string> = new Set(['bằng', 'đạt'].map(fold));

/** `bằng 81% cả năm 2023`. */
const isOfTime = ({ group, at, cue }: MeasureContext): boolean => {
  const next = group.items[group.keys[at + 1] === OF ? at + 2 : at + 1];
  return group.keys[cue.start] === EQUALS && next?.kind === 'time' && !next.mention.now;
};

const OF = fold('của');

/** `bằng 84% con số của cả năm ngoái`. */
const FIGURE = fold('con số');

/** `bằng 78% mức trước dịch năm 2019`. */
const PEAKS: ReadonlySet<string> = new Set(['mức', 'đỉnh'].map(fold));

const REACHED = fold('đạt');

/** `thu nội địa 10.152 tỷ đồng, đạt 50,51%`: so much of what was planned, for an amount is no part of anything here. */
const isReachedAmount = ({ group, at, cue, anchorUnit, hasOwnLabel, inParenthesis }: MeasureContext): boolean => {
  const next = group.items[at + 1];
  const isLast = next === undefined || (next.kind === 'sign' && next.key !== '-') || next.key === AND;
  return group.keys[cue.start] === REACHED && isCurrency(anchorUnit ?? '') && !hasOwnLabel && !inParenthesis && isLast;
};

const CONTRIBUTION = fold('đóng');

/** `dịch vụ tăng 6,8%, đóng góp 42,7%`: its part of the growth. */
const isContribution = ({ group, cue, before }: MeasureContext): boolean =>
  cue.kind === 'share' && group.keys[cue.start] === CONTRIBUTION && before?.measure === 'growth';

/** `đạt 59,1% kế hoạch năm (cùng kỳ năm 2018 đạt 62,7%)`: of the plan of then. */
const isReachedThen = ({ group, hostMeasure, hasOwnLabel }: MeasureContext): boolean =>
  hostMeasure === 'attainment' &&
  group.host !== null &&
  !hasOwnLabel &&
  group.items.some(({ kind }) => kind === 'time');

/** `vào khoảng 32,6%, quá thấp nếu so với mục tiêu 90%`: the target is printed, the level beside it. */
const isBesideTarget = ({ group, at, label }: MeasureContext): boolean => {
  const compared = comparedAt(group, at);
  if (compared === null || !/^(?:tỉ lệ|tỉ trọng|mức độ)/u.test(label)) return false;
  const next = group.items.findIndex((item, index) => index > compared && item.kind === 'number');
  const item = group.items[next];
  return item?.kind === 'number' && item.mention.kind === 'percent' && next - compared <= NEAR_TARGET;
};

const NEAR_TARGET = 4;

/** `nhóm bị giảm thu nhập (57,3%), sau đó là giảm giờ làm (33,8%)`: so many of them again, whatever befell them. */
const isNextShare = ({ inParenthesis, cue, previousLevel }: MeasureContext): boolean =>
  inParenthesis && cue.kind === 'none' && previousLevel;

const percentReading = (context: MeasureContext): Reading => {
  const { group, at, cue } = context;
  if (isSigned(context)) return change(context, true);
  const compared = REACHES.has(group.keys[cue.start] ?? '') && cue.kind !== 'base' ? comparedBefore(context) : null;
  if (compared !== null && isTargetAt(group, compared))
    return { measure: 'attainment', sign: 1, base: 'target', rule: 'percent-of-target' };
  const ofPeak = PEAKS.has(group.keys[at + 1] ?? '') || `${group.keys[at + 1]} ${group.keys[at + 2]}` === FIGURE;
  if (group.keys[cue.start] === EQUALS && ofPeak && compared === null)
    return { measure: 'attainment', sign: 1, base: null, rule: 'percent-of-earlier-level' };
  if (isContribution(context)) return { measure: 'level', sign: 1, base: null, rule: 'contribution' };
  if (isReachedThen(context)) return { measure: 'attainment', sign: 1, base: 'target', rule: 'percent-of-target' };
  if (
    isOfTime(context) ||
    (compared !== null && group.keys[cue.start] === EQUALS && group.items[compared]?.kind === 'time')
  )
    return { measure: 'attainment', sign: 1, base: null, rule: 'percent-of-earlier-level' };
  if (restatesChange(context) && !isTargetAt(group, at + 1))
    return { measure: 'growth', sign: context.before?.sign ?? 1, base: null, rule: 'percent-of-change' };
  if (isAgainstTarget(group, at, cue) && !isBesideTarget(context))
    return { measure: 'attainment', sign: 1, base: 'target', rule: 'percent-of-target' };
  if (context.anchorIsTarget && context.inParenthesis && group.items.every((item) => item.kind !== 'time'))
    return { measure: 'attainment', sign: 1, base: 'target', rule: 'percent-of-printed-target' };
  if (group.keys[cue.start] === EQUALS && comparedAt(group, at) !== null)
    return { measure: 'attainment', sign: 1, base: null, rule: 'percent-of-earlier-level' };
  if (isGrowthThen(context)) return { measure: 'growth', sign: 1, base: null, rule: 'growth-of-another' };
  if (isComparedLevel(context)) return { measure: 'level', sign: 1, base: null, rule: 'level-of-base' };
  if (context.hostMeasure === 'change' && cue.kind === 'none')
    return { measure: 'growth', sign: context.hostSign, base: null, rule: 'percent-of-change' };
  if (context.hostMeasure === 'growth' && context.ofOtherPlace && cue.kind === 'none')
    return { measure: 'growth', sign: 1, base: null, rule: 'growth-of-another' };
  if (risesBy(context)) return { ...change(context, true), rule: 'percent-of-amount-is-growth' };
  if (isCompletion(context) || followsCompleting(context))
    return { measure: 'attainment', sign: 1, base: 'target', rule: 'rate-of-completion' };
  if (isReachedAmount(context)) return { measure: 'attainment', sign: 1, base: 'target', rule: 'amount-reached' };
  if (isPart(context)) return { measure: 'share', sign: 1, base: null, rule: 'share-of-printed-count' };
  if (RISING_LABEL.test(context.label) && cue.kind !== 'share' && cue.kind !== 'arrival' && !isNextShare(context))
    return {
      measure: 'growth',
      sign: FALLING_LABEL.test(context.label) ? -1 : 1,
      base: null,
      rule: 'verb-before-object',
    };
  // `chế tạo tăng 2,9%, sản xuất điện âm 6,8%`
  if (isNegative(context) && isChange(context.before?.measure))
    return { measure: 'growth', sign: 1, base: null, rule: 'growth-label' };
  if (DECLINE_LABEL.test(context.label)) return { measure: 'growth', sign: -1, base: null, rule: 'growth-label' };
  if (GROWTH_LABEL.test(context.label) || AGGREGATE_LABEL.test(context.label))
    return { measure: 'growth', sign: 1, base: null, rule: 'growth-label' };
  return { measure: 'level', sign: 1, base: null, rule: 'level' };
};

/** `đóng góp 3,5 điểm phần trăm vào tăng trưởng`: a part of the growth, no change of its own. */
const CONTRIBUTES = /(?:^|\s)đóng góp(?: khoảng| gần| tới| hơn)?$/u;

const SAVED = fold('được');

const PERIODS_OF_RATE: ReadonlySet<string> = new Set(['year', 'quarter', 'month', 'week', 'day', 'hour']);

/** `khu vực dịch vụ mất 1,6 triệu chỗ làm`. */
const LOST: ReadonlySet<string> = new Set(['chỗ làm', 'việc làm', 'thuê bao', 'người dùng', 'khách hàng'].map(fold));

const TIMES = fold('lần');

const MULTIPLIES: ReadonlySet<string> = new Set(['bằng', 'gấp', 'hơn', 'khoảng', 'gần'].map(fold));

/** Decides how the number relates to its indicator (rules 1 to 3 and 10 of the row contract). */
export const readMeasure = (context: MeasureContext): Reading => {
  const { group, at, cue } = context;
  const item = group.items[at];
  if (item?.kind !== 'number') return { measure: 'level', sign: 1, base: null, rule: 'level' };
  const { kind } = item.mention;
  // `so với mức 8 lần của năm 2021`
  if (cue.kind === 'base' && kind === 'number' && group.keys[at + 1] === TIMES)
    return { measure: 'multiple', sign: 1, base: null, rule: 'times-of-another' };
  if (cue.kind === 'base')
    return {
      measure: kind === 'percent' && context.before?.measure === 'growth' ? 'growth' : 'level',
      sign: 1,
      base: null,
      rule: 'level-of-base',
    };
  if (kind === 'multiple')
    return { measure: 'multiple', sign: 1, base: isAgainstTarget(group, at, cue) ? 'target' : null, rule: 'multiple' };
  const isMultiplied = MULTIPLIES.has(group.keys[at - 1] ?? '') || COMPARES.has(group.keys[cue.end - 1] ?? '');
  if (kind === 'number' && group.keys[at + 1] === TIMES && isMultiplied)
    return { measure: 'multiple', sign: 1, base: null, rule: 'times-of-another' };
  if (kind === 'rank') return { measure: 'rank', sign: 1, base: null, rule: 'rank' };
  if (kind === 'percentage_point' && CONTRIBUTES.test(group.keys.slice(Math.max(0, at - 3), at).join(' ')))
    return { measure: 'level', sign: 1, base: null, rule: 'contribution' };
  if (kind === 'percentage_point') return { ...change(context, false), rule: 'percentage-points' };
  if (kind === 'number' && isRankStep(context))
    return { measure: 'change', sign: DOWN.has(group.keys[at - 1] ?? '') ? -1 : 1, base: null, rule: 'rank-change' };
  // `chi phí tuân thủ giảm được 6.500 tỷ đồng`: what was saved, as a level; `giảm được 600 đồng/kg` is of a price
  const isPrice = item.mention.per !== null && !PERIODS_OF_RATE.has(item.mention.per);
  if (cue.kind === 'fall' && kind === 'money' && !isPrice && group.keys.slice(cue.start, cue.end).includes(SAVED))
    return { measure: 'level', sign: 1, base: null, rule: 'level' };
  // `dịch vụ vơi đi 2,2 triệu lao động; công nghiệp mất 880 nghìn`
  const losesSame =
    cue.kind === 'loss' &&
    kind === 'number' &&
    context.before?.measure !== undefined &&
    context.before.sign < 0 &&
    group.items[at + 1]?.kind !== 'word';
  const losesJobs = cue.kind === 'loss' && kind === 'number' && LOST.has(`${group.keys[at + 1]} ${group.keys[at + 2]}`);
  if (
    cue.kind === 'rise' ||
    cue.kind === 'fall' ||
    losesJobs ||
    losesSame ||
    (cue.kind === 'loss' && kind === 'percent')
  )
    return change(context, kind === 'percent');
  if (kind === 'percent') return percentReading(context);
  return { measure: 'level', sign: 1, base: null, rule: 'level' };
};

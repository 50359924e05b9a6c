import { fold } from '../../../text/fold.ts';
import { wordsBefore } from '../cue.ts';
import type { Grain, TemporalMention } from '../../../model.ts';
import type { Groups, TimeRule } from '../engine.ts';
import { timePattern } from '../engine.ts';
import { DAY_PART, readDayPart, readUnit, SPELLED_SMALL, UNIT } from '../fragments.ts';
import { add, dateOf, floor, lastOf, type Point, point } from '../point.ts';
import type { Draft } from '../reading.ts';
import { readCount } from '../spelled.ts';
import { isoDuration } from './iso-duration.ts';

const UNKNOWN = point({});

const STEPS: ReadonlyMap<string, number> = new Map(
  (
    [
      ['này', 0],
      ['nay', 0],
      ['hiện tại', 0],
      ['trước', -1],
      ['trước đó', -1],
      ['qua', -1],
      ['vừa qua', -1],
      ['vừa rồi', -1],
      ['rồi', -1],
      ['ngoái', -1],
      ['sau', 1],
      ['tới', 1],
      ['tới đây', 1],
      ['kế tiếp', 1],
      ['tiếp theo', 1],
    ] as const
  ).map(([word, step]) => [fold(word), step]),
);
const STEP = `(?:${[...STEPS.keys()].sort((a, b) => b.length - a.length).join('|')})`;

const asShiftUnit = (unit: Grain): 'day' | 'week' | 'month' | 'quarter' | 'year' | null =>
  unit === 'day' || unit === 'week' || unit === 'month' || unit === 'quarter' || unit === 'year' ? unit : null;

const shiftOf = (unit: Grain, amount: number): TemporalMention['shift'] => {
  const name = asShiftUnit(unit);
  return name === null ? null : { unit: name, amount };
};

/** The whole unit that lies `amount` units from the one `now` is in. */
const unitDraft = (now: Point | null, unit: Grain, amount: number): Draft => {
  const first = now === null ? UNKNOWN : floor(add(floor(now, unit), unit, amount), unit);
  return {
    kind: unit === 'day' ? 'date' : 'period',
    grain: unit,
    start: first,
    end: now === null ? UNKNOWN : lastOf(first, unit),
    relative: true,
    shift: shiftOf(unit, amount),
    ahead: amount > 0,
  };
};

const DAY_STEPS: ReadonlyMap<string, number> = new Map(
  (
    [
      ['hôm nay', 0],
      ['bữa nay', 0],
      ['nay', 0],
      ['hôm qua', -1],
      ['bữa qua', -1],
      ['qua', -1],
      ['hôm kia', -2],
      ['hôm kìa', -3],
      ['ngày mai', 1],
      ['mai', 1],
      ['ngày kia', 2],
      ['ngày mốt', 2],
      ['mốt', 2],
    ] as const
  ).map(([word, step]) => [fold(word), step]),
);

const NUMBER_BEFORE = wordsBefore('\\d+|rưỡi|hai|ba|bốn|sáu|bảy|tám|chín|mười|vài|nhiều|những|mấy|các|nửa|một');

/** `2,5 năm` is thirty months; other units count whole. */
const moveBy = (now: Point, unit: Grain, count: number): Point =>
  Number.isInteger(count) || unit !== 'year'
    ? add(now, unit, Math.trunc(count))
    : add(now, 'month', Math.trunc(count * 12));

/** `3 năm trước`, `10 phút nữa`: one point, at the grain of the unit. */
const distanceDraft = (now: Point | null, unit: Grain, count: number): Draft => {
  const isClock = unit === 'hour' || unit === 'minute' || unit === 'second';
  const grain: Grain = unit === 'week' || unit === 'day' ? 'day' : unit;
  const target =
    now === null ? UNKNOWN : isClock ? moveBy(now, unit, count) : floor(moveBy(dateOf(now), unit, count), grain);
  return {
    kind: isClock ? 'datetime' : grain === 'day' ? 'date' : 'period',
    grain: isClock && unit === 'hour' ? 'minute' : grain,
    start: target,
    end: now === null ? UNKNOWN : lastOf(target, grain),
    relative: true,
    shift: shiftOf(unit, count),
    ahead: count > 0,
  };
};

/** `3 năm qua`: the three years before this one; `5 năm tới`: the five after it. */
const runDraft = (now: Point | null, unit: Grain, count: number): Draft => {
  const whole = Math.trunc(Math.abs(count));
  const from = now === null ? UNKNOWN : floor(add(floor(now, unit), unit, count < 0 ? -whole : 1), unit);
  const to = now === null ? UNKNOWN : lastOf(floor(add(floor(now, unit), unit, count < 0 ? -1 : whole), unit), unit);
  return {
    kind: 'period',
    grain: unit,
    start: from,
    end: to,
    relative: true,
    ahead: count > 0,
    duration: isoDuration(unit, whole),
  };
};

const COUNT = `(?<count>\\d{1,4}(?:,5)?|${SPELLED_SMALL})`;
/** Nothing follows that `tới` could lead to: `một ngày tới trường`. */
const ENDS = /^(?:$| ?[^\p{L}\p{M}\p{N} ]| (?:là|sẽ|có|và|của|đạt|theo|cho|cần|phải|với|khi|tăng|giảm|tại|ở|thì|do)(?![\p{L}\p{M}]))/u;
/** `lần thứ ba năm nay`, `tháng ba năm nay`, `quý hai năm nay` */
const ORDINAL_BEFORE = wordsBefore('thứ|tháng|quý|số|ngày|mùng');
const BACK = ['trước', 'về trước', 'trước đây'];

const readDistance = (groups: Groups): { readonly unit: Grain; readonly count: number } | null => {
  const unit = readUnit(groups['unit'] ?? '');
  const base = readCount(groups['count'] ?? '');
  if (unit === null || base === null) return null;
  return { unit, count: groups['half'] === undefined ? base : base + 0.5 };
};

export const relativeRules: readonly TimeRule[] = [
  {
    name: 'day-relative', // hôm nay, ngày hôm qua, ngày mai, bữa nay, hôm kia
    needs: /hôm|bữa|ngày/u,
    pattern: timePattern(
      '(?:ngày )?(?<word>hôm nay|bữa nay|hôm qua|bữa qua|hôm kia|hôm kìa|ngày mai|ngày kia|ngày mốt)',
    ),
    read: (groups, { now }) => unitDraft(now, 'day', DAY_STEPS.get(groups['word'] ?? '') ?? 0),
  },
  {
    name: 'day-part-relative', // sáng nay, tối qua, chiều mai, đêm hôm qua, tối ngày mai
    needs: /nay|qua|kia|mai|mốt/u,
    pattern: timePattern(
      `(?<part>${DAY_PART}) (?:ngày )?(?<word>hôm nay|hôm qua|hôm kia|ngày mai|ngày kia|nay|qua|mai|mốt)`,
    ),
    read: (groups, { now }) => {
      const draft = unitDraft(now, 'day', DAY_STEPS.get(groups['word'] ?? '') ?? 0);
      const [from, to] = readDayPart(groups['part'] ?? '');
      if (draft.start == null) return null;
      const [start, end] = [from, to].map((hour) => ({ ...(draft.start ?? UNKNOWN), hour, minute: 0 }));
      return { ...draft, kind: 'datetime', grain: 'hour', start: start ?? null, end: end ?? null };
    },
  },
  {
    name: 'unit-relative', // tuần này, tháng trước, quý trước, tuần tới; năm nay has its own rule
    needs: /tuần|tháng|quí|thập|thế kỉ/u,
    pattern: timePattern(`(?<unit>tuần|tháng|quý|thập kỷ|thập niên|thế kỷ) (?<step>${STEP})`),
    read: (groups, { before, now }) => {
      if (NUMBER_BEFORE.test(before) && !/\d,\d{1,2} $/u.test(before)) return null;
      const unit = readUnit(groups['unit'] ?? '');
      return unit === null ? null : unitDraft(now, unit, STEPS.get(groups['step'] ?? '') ?? 0);
    },
  },
  {
    name: 'weekend', // cuối tuần, cuối tuần này, cuối tuần qua
    needs: /cuối tuần/u,
    pattern: timePattern(`cuối tuần(?: (?<step>${STEP}))?`),
    read: (groups, { now }) => {
      const { shift, ...draft } = unitDraft(now, 'week', STEPS.get(groups['step'] ?? '') ?? 0);
      if (now === null || draft.end == null) return { ...draft, shift: shift ?? null };
      return { ...draft, grain: 'day', start: add(draft.end, 'day', -1) };
    },
  },
  {
    name: 'distance', // 2 năm trước, 3 ngày nữa, một tháng trước, 2,5 năm trước, cách đây 3 năm, sau 5 ngày nữa
    needs: /trước|nữa|sau/u,
    pattern: timePattern(
      `(?:cách đây )?(?:sau |trong )?${COUNT} (?<unit>${UNIT})(?<half> rưỡi)? (?<side>trước đây|về trước|trước|nữa|sau)`,
    ),
    read: (groups, { now, after, before }) => {
      const found = readDistance(groups);
      if (groups['side'] === 'sau' && (before !== '' || after !== '')) return null;
      if (found === null || /^ (?:khi|thời|ngày|năm|tháng|đó)(?![\p{L}])/u.test(after)) return null;
      return distanceDraft(now, found.unit, BACK.includes(groups['side'] ?? '') ? -found.count : found.count);
    },
  },
  {
    name: 'distance-ago', // cách đây 3 năm, cách đây một tháng rưỡi
    needs: /cách|trước đây/u,
    pattern: timePattern(`(?:cách đây|cách nay|trước đây) (?:khoảng |gần |hơn )?${COUNT} (?<unit>${UNIT})(?<half> rưỡi)?`),
    read: (groups, { now }) => {
      const found = readDistance(groups);
      return found === null ? null : distanceDraft(now, found.unit, -found.count);
    },
  },
  {
    name: 'half-unit-distance', // nửa năm trước, nửa giờ nữa, nửa tháng qua
    needs: /nửa/u,
    pattern: timePattern('nửa (?<unit>năm|tháng|giờ|tiếng|ngày) (?<side>trước|nữa)'),
    read: (groups, { now }) => {
      const sign = groups['side'] === 'nữa' ? 1 : -1;
      const [unit, count]: readonly [Grain, number] =
        groups['unit'] === 'năm'
          ? ['month', 6]
          : groups['unit'] === 'tháng'
            ? ['day', 15]
            : groups['unit'] === fold('ngày')
              ? ['hour', 12]
              : ['minute', 30];
      return distanceDraft(now, unit, sign * count);
    },
  },
  {
    name: 'run', // 3 năm qua, 7 tháng qua, 5 năm tới, 2 tuần vừa qua, 10 năm gần đây
    needs: /qua|tới|gần|rồi|tiếp|đây|nay/u,
    pattern: timePattern(
      `${COUNT} (?<unit>${UNIT}) (?<side>vừa qua|vừa rồi|qua|gần đây|gần nhất|vừa mới qua|trở lại đây|lại đây|nay|tới đây|sắp tới|tới|tiếp theo)`,
    ),
    read: (groups, { now, before, after }) => {
      const found = readDistance(groups);
      if (ORDINAL_BEFORE.test(before)) return null;
      const isAhead = ['tới', 'tới đây', 'sắp tới', 'tiếp theo'].includes(groups['side'] ?? '');
      if (found === null || (groups['side'] === 'tới' && !ENDS.test(after))) return null;
      return runDraft(now, found.unit, isAhead ? found.count : -found.count);
    },
  },
];

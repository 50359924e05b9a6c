import { add, dateOf, floor, lastOf, type Point, point } from '../../../calendar/point.ts';
import type { Grain } from '../../../model.ts';
import { fold } from '../../../text/fold.ts';
import { LETTERS, LETTERS_AND_DIGITS } from '../../../text/letters.ts';
import { wordsBefore } from '../cue.ts';
import type { Groups, TimeRule } from '../engine.ts';
import { timePattern } from '../engine.ts';
import { readUnit, SPELLED_SMALL, UNIT } from '../fragments.ts';
import type { Draft } from '../reading.ts';
import { readCount } from '../spelled.ts';
import { isoDuration } from './iso-duration.ts';
import { shiftOf } from './shift.ts';

const UNKNOWN = point({});

/** What a part of a unit is counted in: `2,5 năm` is thirty months, `hai tiếng rưỡi` two hours and thirty minutes. */
const PARTS: Readonly<Partial<Record<Grain, readonly [unit: Grain, count: number]>>> = {
  year: ['month', 12],
  month: ['day', 30],
  week: ['hour', 168],
  day: ['hour', 24],
  hour: ['minute', 60],
  minute: ['second', 60],
};

const moveBy = (now: Point, unit: Grain, count: number): Point => {
  const whole = add(now, unit, Math.trunc(count));
  const part = PARTS[unit];
  return Number.isInteger(count) || part === undefined
    ? whole
    : add(whole, part[0], Math.round((count - Math.trunc(count)) * part[1]));
};

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
const ENDS = new RegExp(
  `^(?:$| ?[^${LETTERS_AND_DIGITS} ]| (?:là|sẽ|có|và|của|đạt|theo|cho|cần|phải|với|khi|tăng|giảm|tại|ở|thì|do)(?![${LETTERS}]))`,
  'u',
);
/** `lần thứ ba năm nay`, `tháng ba năm nay`, `quý hai năm nay` */
const ORDINAL_BEFORE = wordsBefore('thứ|tháng|quý|số|ngày|mùng');
const BACK = ['trước', 'về trước', 'trước đây'];

/** The second part of `2 giờ 30 phút trước`, in units of the first; null where it is no part of it. */
const restOf = (groups: Groups, unit: Grain): number | null => {
  if (groups['rest'] === undefined) return 0;
  const [part, size] = PARTS[unit] ?? [];
  const count = readCount(groups['rest']);
  return count === null || size === undefined || readUnit(groups['next'] ?? '') !== part ? null : count / size;
};

const REST = `(?: (?:và )?(?<rest>\\d{1,2}|${SPELLED_SMALL}) (?<next>phút|giờ|tháng))?`;

const readDistance = (groups: Groups): { readonly unit: Grain; readonly count: number } | null => {
  const unit = groups['unit'] === 'hôm' ? 'day' : readUnit(groups['unit'] ?? '');
  const base = readCount(groups['count'] ?? '');
  if (unit === null || base === null) return null;
  const rest = restOf(groups, unit);
  return rest === null ? null : { unit, count: base + rest + (groups['half'] === undefined ? 0 : 0.5) };
};

/** Points and runs a counted distance from now. */
export const distanceRules: readonly TimeRule[] = [
  {
    name: 'distance', // 2 năm trước, 3 ngày nữa, một tháng trước, 2,5 năm trước, cách đây 3 năm, sau 5 ngày nữa
    needs: /trước|nữa|sau/u,
    pattern: timePattern(
      `(?:cách đây )?(?:sau |trong )?${COUNT} (?<unit>${UNIT}|hôm)(?<half> rưỡi)?${REST} (?<side>trước đây|về trước|trước|nữa|sau)`,
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
    pattern: timePattern(
      `(?:cách đây|cách nay|trước đây) (?:khoảng |gần |hơn )?${COUNT} (?<unit>${UNIT}|hôm)(?<half> rưỡi)?${REST}`,
    ),
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

import { add, floor, lastOf, type Point, point } from '../../../calendar/point.ts';
import type { Grain } from '../../../model.ts';
import { fold } from '../../../text/fold.ts';
import { wordsBefore } from '../cue.ts';
import type { TimeRule } from '../engine.ts';
import { timePattern } from '../engine.ts';
import { DAY_PART, readDayPart, readUnit } from '../fragments.ts';
import type { Draft } from '../reading.ts';
import { STEP, STEPS, shiftOf } from './shift.ts';

const UNKNOWN = point({});

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
];

import type { Sentence } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import type { Group } from '../clause/items.ts';
import type { Draft } from '../draft.ts';
import { dayOfData, lastStatedYear, looksThen, settingTime, statedParts } from '../period/frame.ts';
import { type Clock, isAhead, isInstant, isYetToCome, type PeriodReading } from '../period/resolve.ts';
import {
  AS_OF,
  endsWithNow,
  isBesideNow,
  isEventOfDay,
  isLongAgo,
  isOldSurvey,
  isPastPoint,
  isStale,
  nowSpokenOf,
  speaksOfNow,
} from './age.ts';
import type { Carry, ReadDraft } from './carry.ts';
import { isBaseline } from './levels.ts';
import { setsTarget } from './sections.ts';
import {
  isLookedBack,
  isLookedBackOn,
  isSetAgainst,
  isSetting,
  laterYear,
  latestSetting,
  pointsBack,
} from './settings.ts';

/** What a sentence says of the time of the text, and where it stands. */
export interface Told {
  readonly carry: Carry;
  readonly sentence: Sentence;
  readonly group: Group;
  readonly read: readonly ReadDraft[];
  readonly clock: Clock;
  /** The time that the sentence names for all that it tells, or null. */
  readonly setting: Setting | null;
  /** What it tells of then stands beside the same that was told before. */
  readonly isOfThen: boolean;
}

type Setting = NonNullable<ReturnType<typeof settingTime>>;

const inForceOf = ({ local, frame }: Carry): PeriodReading | null => local ?? frame;

export const settingOf = (
  carry: Carry,
  sentence: Sentence,
  group: Group,
  read: readonly ReadDraft[],
  clock: Clock,
): Pick<Told, 'setting' | 'isOfThen'> => {
  const drafts = read.map(({ draft }) => draft);
  const inForce = inForceOf(carry);
  const isOfThen = isBaseline(drafts, carry);
  const found =
    isAllAhead(drafts) || pointsBack(group)
      ? null
      : settingTime(sentence, group, drafts, clock, clock.published === null && !carry.started);
  const isEarlier = found !== null && inForce !== null && found.reading.period.end < inForce.period.end;
  return { setting: isOfThen && isEarlier ? null : found, isOfThen };
};

/** The period of what the sentence told, which the paragraph goes on with. */
const periodUsed = ({ carry, group, read, clock, isOfThen }: Told): PeriodReading | null => {
  const inForce = inForceOf(carry);
  const goesOn = read.some(({ period }) => period !== null && period.basis !== 'stated');
  const looksBack = goesOn || pointsBack(group) || isOfThen;
  // `tổng công suất 221 MW, trong khi năm 2022 chỉ là 80 MW`: what is looked back on is not what the text goes on with.
  return latestSetting(
    read.filter(
      (each) =>
        isSetting(each) &&
        !isSetAgainst(each, read) &&
        !(each.period && isYetToCome(each.period, clock)) &&
        !(isBesideNow(each, read, clock) && inForce === null) &&
        !(looksBack && inForce && (each.period?.period.end ?? '') < inForce.period.end) &&
        !(each.period && isInstant(each.period) && each.period.period.end < (carry.latest ?? '')),
    ),
  );
};

/** The sentence tells of several times, none of which is that of the text. */
const mixesTimes = (read: readonly ReadDraft[]): boolean =>
  new Set(
    // `7 tháng đầu năm 2022, … chiếm 42% (cùng kỳ năm 2021 là 17,3%)`: what brackets look back on mixes nothing
    read.flatMap(({ draft, period }) =>
      period?.basis === 'stated' && draft.group.host === null ? [period.period.code] : [],
    ),
  ).size > 1;

/** Whether the time that the sentence names frames the text from here on. */
const setsFrame = ({ carry, sentence, read, clock, setting }: Told): boolean => {
  if (setting === null) return false;
  if (sentence.kind === 'title') return true;
  if (mixesTimes(read) || (read.length === 0 && carry.frame !== null) || setting.isException) return false;
  const { reading } = setting;
  const isOfText =
    carry.frame === null && (clock.published === null || !carry.started || isOldSurvey(reading, carry, clock));
  return (
    (!isInstant(reading) || isOfText) &&
    !isLongAgo(reading, clock) &&
    !isStale(reading, clock) &&
    !(carry.frame !== null && isAhead(reading, clock)) &&
    (carry.frame === null || carry.previous === '')
  );
};

/** The period of the first sentence that tells statistics is that of the text. */
const leads = ({ carry, sentence, clock }: Told, used: PeriodReading): boolean =>
  !carry.started &&
  sentence.kind !== 'title' &&
  carry.frame === null &&
  !isEventOfDay(used, clock) &&
  !isAhead(used, clock) &&
  !isStale(used, clock) &&
  !isLongAgo(used, clock);

const isSurvey = ({ carry, sentence, clock }: Told, used: PeriodReading): boolean =>
  carry.frame === null &&
  sentence.kind !== 'title' &&
  isInstant(used) &&
  isOldSurvey(used, carry, clock) &&
  AS_OF.test(fold(used.text));

/** `Cuối năm 2020, …`, then `tháng 2.2021 …`: an article without a date speaks of the latest day it has told of. */
const hasMovedOn = ({ carry, read, clock }: Told, used: PeriodReading): boolean =>
  clock.published === null &&
  !mixesTimes(read) &&
  carry.frame !== null &&
  (isInstant(carry.frame) || (carry.paragraphsTold === 0 && isInstant(used))) &&
  used.period.start > carry.frame.period.end;

const nextFrame = (told: Told, used: PeriodReading | null): PeriodReading | null => {
  const { carry, read, clock, setting } = told;
  if (setting !== null && setsFrame(told)) return setting.reading;
  if (used !== null && (leads(told, used) || isSurvey(told, used) || hasMovedOn(told, used))) return used;
  const goneBy = carry.frame !== null && speaksOfNow(read) && isPastPoint(carry.frame, clock.published);
  return goneBy ? null : carry.frame;
};

const nextLocal = (told: Told, used: PeriodReading | null): PeriodReading | null => {
  const { carry, group, read, clock, setting } = told;
  // `Tính cả ngày, …`: the paragraph goes on with that day
  const then = looksThen(group.keys) && read.length > 0 ? carry.lastTime : null;
  return (
    endsWithNow(read, used, clock) ??
    used ??
    setting?.reading ??
    then ??
    nowSpokenOf(read, inForceOf(carry), clock, carry.previous === '') ??
    carry.local
  );
};

/** The frame and the period of the paragraph after a sentence of the text. */
export const nextPeriods = (told: Told): Pick<Carry, 'frame' | 'local'> => {
  const { group, read, clock } = told;
  const counted = read.length === 0 ? dayOfData(group, clock) : null;
  if (counted !== null) return { frame: counted, local: counted };
  const used = periodUsed(told);
  return { frame: nextFrame(told, used), local: nextLocal(told, used) };
};

/** `đứng thứ 7/27 về chuyển đổi số năm 2023`: the year of the ranking, not of what is told. */
const isOfRanking = (spoken: number | null, read: readonly ReadDraft[]): boolean =>
  spoken !== null && read.length > 0 && read.every(({ draft }) => draft.unit === 'rank');

/** The years of the text after a sentence: its own, that of its paragraph, those of parts of years. */
export const nextYears = (
  carry: Carry,
  sentence: Sentence,
  group: Group,
  read: readonly ReadDraft[],
  clock: Clock,
): Pick<Carry, 'year' | 'yearInParagraph' | 'yearOfPart'> => {
  const spoken = lastStatedYear(group, clock.written?.year ?? null);
  const parts = statedParts(group).filter(([part, year]) => !isLookedBackOn(part, year, carry, clock));
  const isPlanned = spoken !== null && clock.written !== null && spoken > clock.written.year;
  const told = isPlanned || isLookedBack(spoken, read) || isOfRanking(spoken, read) ? null : spoken;
  const aims = clock.published === null && setsTarget(sentence.text);
  return {
    year: laterYear(carry.year, aims ? null : told, clock),
    yearInParagraph: told ?? carry.yearInParagraph,
    yearOfPart: parts.length > 0 ? new Map([...carry.yearOfPart, ...parts]) : carry.yearOfPart,
  };
};

export const isAllAhead = (drafts: readonly Draft[]): boolean =>
  drafts.length > 0 && drafts.every(({ status }) => status === 'target' || status === 'forecast');

import type { Group } from '../clause/items.ts';
import type { Draft } from '../draft.ts';
import { type Clock, isInstant, type PeriodReading } from '../period/resolve.ts';
import { phraseTable } from '../words/phrase-table.ts';
import type { Carry, ReadDraft } from './carry.ts';

export const isSetting = ({ draft, period }: ReadDraft): boolean =>
  period?.basis === 'stated' &&
  !period.isException &&
  draft.group.host === null &&
  (draft.status === 'actual' || draft.status === 'estimate') &&
  (draft.measure === 'level' || draft.measure === 'growth' || draft.measure === 'rank');

const WHILE = phraseTable(['trong khi', 'còn', 'nhưng', 'mà']);

/** `Riêng tháng 12 lên tới 95%, trong khi tháng 1 mới 52%`: set against what was set apart. */
export const isSetAgainst = ({ draft }: ReadDraft, read: readonly ReadDraft[]): boolean => {
  const apart = read.findLast((each) => each.draft.group === draft.group && each.draft.at < draft.at);
  if (apart?.period?.isException !== true) return false;
  return draft.group.keys.some((_, at) => at > apart.draft.at && at < draft.at && WHILE.from(draft.group.keys, at) > 0);
};

/** `84%. Cuối năm 2022 con số này mới là 62%`: what is told later of an earlier day does not move the text back. */
export const latestOf = (read: readonly ReadDraft[], before: string | null): string | null =>
  read.reduce<string | null>((latest, { draft, period }) => {
    return isFact(draft) && period !== null && period.period.end > (latest ?? '') ? period.period.end : latest;
  }, before);

/** `trong khi 5 tháng đầu năm 2016 …` in a report of 2017: compared with, not spoken of. */
export const isLookedBackOn = (part: string, year: number, { yearOfPart }: Carry, { published }: Clock): boolean => {
  const known = yearOfPart.get(part);
  if (known !== undefined && year < known) return true;
  if (published === null) return false;
  const lastYear = Number(published.slice(0, 4)) - ((part.split('..').at(-1) ?? '') > published.slice(5, 10) ? 1 : 0);
  return year < lastYear;
};

/** `năm nay ước chiếm 14,26%, năm ngoái là 11,91%`: of several periods the latest goes on, of equal ones the last told. */
export const latestSetting = (read: readonly ReadDraft[]): PeriodReading | null =>
  read.reduce<PeriodReading | null>(
    (latest, { period }) => (period !== null && period.period.end >= (latest?.period.end ?? '') ? period : latest),
    null,
  );

/** `178.900 hộ đã có tài khoản; tỷ lệ này hồi giữa năm 2021 chưa tới 10%`: the sentence tells of later days as well. */
export const isLookedBack = (spoken: number | null, read: readonly ReadDraft[]): boolean =>
  spoken !== null && Number((latestOf(read, null) ?? '').slice(0, 4)) > spoken;

const isFact = ({ status }: Draft): boolean => status === 'actual' || status === 'estimate';

const DAY = /\p{Nd}{1,2}\s?[/.-]\s?\p{Nd}{1,2}/u;

/** The first day that an article without a date tells of as it is: its `hiện nay`. */
export const todayOf = (read: readonly ReadDraft[], { published }: Clock): string | null => {
  const told = read.find(
    ({ draft, period }) => isFact(draft) && period?.basis === 'stated' && isInstant(period) && DAY.test(period.text),
  );
  return published === null ? (told?.period?.period.end ?? null) : null;
};

const POINTERS = phraseTable([
  'con số này',
  'con số ấy',
  'con số đó',
  'tỷ lệ này',
  'tỉ lệ này',
  'tỷ trọng này',
  'mức này',
  'số này',
]);

/** `Con số này trong tháng 7 mới là 58,6%`: the sentence looks at another time of what the one before told. */
export const pointsBack = ({ keys, items }: Group): boolean => {
  // `Năm 2018, tỷ trọng này là 4,2%`
  const from = items[0]?.kind === 'time' ? (keys[1] === ',' ? 2 : 1) : 0;
  return POINTERS.from(keys, from) > 0;
};

/** What year an article without a date has come to: it may look back, but it is not written earlier for that. */
export const laterYear = (before: number | null, told: number | null, { published, written }: Clock): number | null =>
  told === null || (published === null && told < Math.max(before ?? 0, written?.year ?? 0)) ? before : told;

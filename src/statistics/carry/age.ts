import { fold } from '../../text/fold.ts';
import { type Clock, documentPeriod, isInstant, type PeriodReading } from '../period/resolve.ts';
import type { Carry, ReadDraft } from './carry.ts';

/** An as-of date that the article looks back on; `đến cuối năm 2025` of a plan looks ahead. */
export const isPastPoint = (frame: PeriodReading, published: string | null): boolean =>
  isInstant(frame) && published !== null && frame.period.end <= published.slice(0, 10);

const LONG_AGO = 2;

/** `Vào 0 giờ ngày 1/4/2019, cả nước có 96,2 triệu người`, told in July behind a lead: all that is counted is of that day. */
export const isOldSurvey = (reading: PeriodReading, { paragraphsTold }: Carry, { published }: Clock): boolean =>
  published !== null &&
  paragraphsTold <= 1 &&
  Date.parse(published.slice(0, 10)) - Date.parse(reading.period.end) > LONG_BEFORE * 86_400_000;

const LONG_BEFORE = 60;

/** `Chiều 13/11, Bộ họp với 65 điểm cầu`, told a day later: when it was said, no time of all that was. */
export const isEventOfDay = (reading: PeriodReading, { published }: Clock): boolean =>
  published !== null &&
  isInstant(reading) &&
  !AS_OF.test(fold(reading.text)) &&
  Date.parse(published.slice(0, 10)) - Date.parse(reading.period.end) <= JUST_NOW * 86_400_000;

export const AS_OF = new RegExp(`${fold('đến|tới|tính|hết|thời điểm')}`, 'u');

const JUST_NOW = 3;

/** `Tháng 8, nhà mạng dựng xong cột phát sóng đầu tiên`, told in November: where the story began; of a month is told soon. */
export const isStale = ({ period, text }: PeriodReading, { published }: Clock): boolean => {
  const days = (Date.parse(period.end) - Date.parse(period.start)) / 86_400_000;
  return (
    published !== null &&
    // `đợt ùn ứ cuối năm 2021` is such a day; `tính đến cuối năm 2021` is of what is told
    (days > 0 || !AS_OF.test(fold(text))) &&
    days <= ONE_MONTH &&
    Date.parse(published.slice(0, 10)) - Date.parse(period.end) > LONG_BEFORE * 86_400_000
  );
};

const ONE_MONTH = 31;

/** `Năm 2021, …` at the head of an article of 2026: where the story began. */
export const isLongAgo = ({ period }: PeriodReading, { published }: Clock): boolean =>
  published !== null && Number(published.slice(0, 4)) - Number(period.end.slice(0, 4)) > LONG_AGO;

/** `Hiện 47/52 hệ thống …`: the text has come to the day it appeared. */
export const speaksOfNow = (read: readonly ReadDraft[]): boolean =>
  read.some(({ period }) => period?.basis === 'document' && period.text !== '');

/** A report tells of what ended so many days before it as of the present. */
const RECENT = 5;

/** `Đến nay, hơn 87% người trưởng thành đã có tài khoản.`, at the head of a paragraph: all of it tells of now. */
const opensWithNow = ([first]: readonly ReadDraft[]): boolean =>
  first?.draft.group.items[0]?.kind === 'time' && first.draft.group.items[0].mention.now;

/** `đến nay có 3,71 triệu khách hàng. Lũy kế …`: the paragraph has left a time that is over. */
export const nowSpokenOf = (
  read: readonly ReadDraft[],
  inForce: PeriodReading | null,
  clock: Clock,
  opensBlock: boolean,
): PeriodReading | null => {
  const now = documentPeriod(clock);
  if (now === null || inForce === null || !speaksOfNow(read)) return null;
  if (opensBlock && opensWithNow(read)) return now;
  return Date.parse(now.period.end) - Date.parse(inForce.period.end) > RECENT * 86_400_000 ? now : null;
};

/** `Năm 2018, người bệnh phải chờ 105 phút, nay là 52 phút. …`: the sentence has come from then to now. */
export const endsWithNow = (
  read: readonly ReadDraft[],
  used: PeriodReading | null,
  clock: Clock,
): PeriodReading | null => {
  const last = read.at(-1)?.period ?? null;
  const now = documentPeriod(clock);
  if (used === null || now === null || last?.basis !== 'document' || last.text === '') return null;
  return Date.parse(now.period.end) - Date.parse(used.period.end) > LONG_BEFORE * 86_400_000 ? now : null;
};

/** `41 đơn vị đã hoàn thành; cuối năm 2024 con số này mới là 4`: told of then beside what is now. */
export const isBesideNow = ({ period }: ReadDraft, read: readonly ReadDraft[], { published }: Clock): boolean =>
  published !== null &&
  period !== null &&
  read[0]?.period?.basis === 'document' &&
  Date.parse(published.slice(0, 10)) - Date.parse(period.period.end) > RECENT * 86_400_000;

import { isoDate } from '../calendar.ts';

/** `2026-03-07T08:52:11.000 +07:00`, `2026-03-07 08:07`, `2026-03-07T01:07:00Z`, `20260307T080700` */
const ISO =
  /^\s*(?<y>\d{4})-?(?<m>\d{2})-?(?<d>\d{2})(?:[T\s]+(?<h>\d{1,2}):?(?<min>\d{2})(?::?(?<s>\d{2})(?:\.\d+)?)?\s*(?<zone>Z|[+-]\d{2}:?\d{2})?)?/u;
/** `3/7/2026 8:07:18 AM`, `07/03/2026 08:07`, `07-03-2026` */
const SLASHED =
  /^\s*(?<a>\d{1,2})[/-](?<b>\d{1,2})[/-](?<y>\d{4})(?:[T,\s]+(?<h>\d{1,2}):(?<min>\d{2})(?::(?<s>\d{2}))?\s*(?<half>[AP]M)?)?/iu;

/** `Tue, 12 Mar 2024 08:07:00 +0700`, `12 Mar 2024 01:07 GMT`, as feeds write it. */
const MAIL =
  /^\s*(?:\p{L}{3,9},?\s+)?(?<d>\d{1,2})[\s-]+(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6}[\s-]+(?<y>\d{4})(?:,?\s+(?<h>\d{1,2}):(?<min>\d{2})(?::(?<s>\d{2}))?\s*(?<zone>[+-]\d{2}:?\d{2}|Z|UTC?|GMT)?)?/iu;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Seconds or milliseconds since 1970, from 2001 on: `1710205620`, `1710205620000`, `1710205620.25`. */
const EPOCH = /^\s*(?:(?<seconds>\d{10})(?:\.\d{1,9})?|(?<milliseconds>\d{13}))\s*$/u;
/** `08:07 12/03/2024`, `08:07 | 12-03-2024`: the time first, as content systems print it. */
const TIME_FIRST = /^\s*(?<time>\d{1,2}:\d{2}(?::\d{2})?)[\s,|-]{1,4}(?<date>\d{1,2}[/-]\d{1,2}[/-]\d{4})\s*$/u;

const pad = (part: string | undefined): string => (part ?? '00').padStart(2, '0');
const VIETNAM_MINUTES = 7 * 60;

const minutesOf = (zone: string): number => {
  if (zone === 'Z') return 0;
  const [hours = '0', minutes = '0'] = [zone.slice(1, 3), zone.replace(':', '').slice(3, 5)];
  return (zone.startsWith('-') ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
};

/** The same instant on Vietnamese clocks. Calendar arithmetic only: no time zone of the machine comes in. */
const toVietnam = (date: string, time: string, zone: string): string => {
  const instant = Date.parse(`${date}T${time}Z`) + (VIETNAM_MINUTES - minutesOf(zone)) * 60_000;
  return Number.isNaN(instant) ? date : `${new Date(instant).toISOString().slice(0, 19)}+07:00`;
};

/** A date with the clock beside it; a time without a zone is Vietnamese. */
const withTime = (date: string, groups: Readonly<Record<string, string | undefined>>, zone: string | undefined) => {
  if (groups['h'] === undefined) return date;
  const time = `${pad(groups['h'])}:${pad(groups['min'])}:${pad(groups['s'])}`;
  return zone === undefined || minutesOf(zone) === VIETNAM_MINUTES
    ? `${date}T${time}+07:00`
    : toVietnam(date, time, zone);
};

const readIso = (text: string): string | null => {
  const groups = ISO.exec(text)?.groups;
  if (groups === undefined) return null;
  const date = isoDate(Number(groups['y']), Number(groups['m']), Number(groups['d']));
  return date === null ? null : withTime(date, groups, groups['zone']);
};

const readMail = (text: string): string | null => {
  const groups = MAIL.exec(text)?.groups;
  if (groups === undefined) return null;
  const month = MONTHS.indexOf(groups['month']?.toLowerCase() ?? '') + 1;
  const date = isoDate(Number(groups['y']), month, Number(groups['d']));
  const zone = groups['zone'];
  return date === null ? null : withTime(date, groups, zone !== undefined && /^\p{L}/u.test(zone) ? 'Z' : zone);
};

const readEpoch = (text: string): string | null => {
  const { seconds, milliseconds } = EPOCH.exec(text)?.groups ?? {};
  const instant = seconds === undefined ? Number(milliseconds ?? Number.NaN) : Number(seconds) * 1000;
  if (Number.isNaN(instant)) return null;
  const [date = '', time = ''] = new Date(instant).toISOString().split('T');
  return toVietnam(date, time.slice(0, 8), 'Z');
};

/** Months first when the page writes AM or PM, days first otherwise; what is impossible one way is read the other. */
const readSlashed = (text: string): string | null => {
  const groups = SLASHED.exec(text)?.groups;
  if (groups === undefined) return null;
  const [a, b, year] = [Number(groups['a']), Number(groups['b']), Number(groups['y'])];
  const half = groups['half']?.toUpperCase();
  const date =
    half === undefined ? (isoDate(year, b, a) ?? isoDate(year, a, b)) : (isoDate(year, a, b) ?? isoDate(year, b, a));
  if (date === null || groups['h'] === undefined) return date;
  const hour = (Number(groups['h']) % (half === undefined ? 24 : 12)) + (half === 'PM' ? 12 : 0);
  return `${date}T${pad(String(hour))}:${pad(groups['min'])}:${pad(groups['s'])}+07:00`;
};

const turnAround = (text: string): string => {
  const { time, date } = TIME_FIRST.exec(text)?.groups ?? {};
  return time === undefined || date === undefined ? text : `${date} ${time}`;
};

/** A machine-readable date as ISO 8601 on Vietnamese time; null when it is none. */
export const readMachineDate = (text: string): string | null =>
  readEpoch(text) ?? readIso(text) ?? readSlashed(turnAround(text)) ?? readMail(text);

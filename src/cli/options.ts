import { Option } from 'commander';
import { type FormatName, formatNames, formatOfFile, formats, isFormatName } from '../output/formats.ts';
import { UsageError } from '../usage-error.ts';

/** `2024-07-10`, `2024-07-10T18:09`, `2024-07-10T18:09:43+07:00`. */
const ISO_DATE =
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-]\d{2}:\d{2})?)?$/u;

const isCalendarDate = (text: string): boolean => {
  const { year, month, day } = ISO_DATE.exec(text)?.groups ?? {};
  if (year === undefined || month === undefined || day === undefined) return false;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= last;
};

/** Reads the value of a date option; what is no date in ISO 8601 is the caller's mistake. */
const parseDate =
  (flag: string) =>
  (text: string): string => {
    if (isCalendarDate(text)) return text;
    throw new UsageError(`${flag} ${text}: not a date; write it like 2024-07-10 or 2024-07-10T18:09:43+07:00`);
  };

const parseFormat =
  (allowed: readonly FormatName[]) =>
  (text: string): FormatName => {
    if (isFormatName(text) && allowed.includes(text)) return text;
    throw new UsageError(`-f ${text}: no such format; use one of ${allowed.join(', ')}`);
  };

const FAIL_ON = ['issue', 'error', 'empty'] as const;
export type FailOn = (typeof FAIL_ON)[number];

const failOnKind = (text: string): FailOn => {
  const found = FAIL_ON.find((kind) => kind === text);
  if (found === undefined) throw new UsageError(`--fail-on ${text}: no such kind; use one of ${FAIL_ON.join(', ')}`);
  return found;
};

const parseFailOn = (text: string, before: readonly FailOn[] = []): readonly FailOn[] => [
  ...before,
  ...text.split(',').map(failOnKind),
];

/** What the fields of records are asked for by, with what stands in them. */
const RECORD_FIELDS = {
  textField: 'the text of a record',
  titleField: 'its title',
  dateField: 'its date of publication',
  urlField: 'its address',
  authorField: 'its author',
  publisherField: 'its publisher',
} as const;

/** The names of record fields as they were given, by option. */
export type RecordFieldOptions = { readonly [Field in keyof typeof RECORD_FIELDS]?: readonly string[] };

const parseFieldNames =
  (flag: string) =>
  (text: string): readonly string[] => {
    const names = text.split(',').map((name) => name.trim());
    if (names.every((name) => name !== '')) return names;
    throw new UsageError(`${flag} ${text}: a name is missing; write it like ${flag} noi_dung or ${flag} body,content`);
  };

/** One option a field: `--text-field noi_dung,body`. */
export const recordFieldOptions = (): Option[] =>
  Object.entries(RECORD_FIELDS).map(([name, what]) => {
    const flag = `--${name.replace('Field', '-field')}`;
    return new Option(
      `${flag} <names>`,
      `where JSON and CSV have ${what}: a field, a path like a.b, several with commas`,
    ).argParser(parseFieldNames(flag));
  });

/** The options that several commands share; each call makes a new one. */
export const formatOption = (allowed: readonly FormatName[] = formatNames): Option =>
  new Option('-f, --format <format>', allowed.join(', ')).argParser(parseFormat(allowed));

export const outputOption = (): Option =>
  new Option('-o, --output <file>', 'write to a file, whole or not at all; its ending names the format');

export const publishedOption = (): Option =>
  new Option(
    '--published <date>',
    'publication date of articles that state none, or another one than they state',
  ).argParser(parseDate('--published'));

export const referenceDateOption = (): Option =>
  new Option(
    '--reference-date <date>',
    'the day that "today", "this year" and dates without a year count from',
  ).argParser(parseDate('--reference-date'));

export const filesFromOption = (): Option =>
  new Option('--files-from <file>', 'read paths from a file, one a line (- for standard input)');

export const forceOption = (): Option =>
  new Option('--force', 'read articles in other languages, without tone marks, and list pages too');

const parseConfidence = (text: string): number => {
  const least = text.trim() === '' ? Number.NaN : Number(text);
  if (least >= 0 && least <= 1) return least;
  throw new UsageError(`--min-confidence ${text}: not between 0 and 1; write it like 0.8`);
};

export const minConfidenceOption = (): Option =>
  new Option('--min-confidence <number>', 'leave out rows that are less likely right than this, from 0 to 1').argParser(
    parseConfidence,
  );

export const metricsOption = (): Option =>
  new Option('--metrics <file>', 'metrics of your own in YAML, beside the built-in ones');

export const quietOption = (): Option => new Option('-q, --quiet', 'say nothing but errors');

export const failOnOption = (): Option =>
  new Option(
    '--fail-on <kind>',
    `exit with 1 on any of ${FAIL_ON.join(', ')} (an input without rows); may be repeated`,
  ).argParser(parseFailOn);

/** `-f` first, then the ending of `-o`, then a table for a terminal and CSV for a pipe. */
export const chooseFormat = (format: FormatName | undefined, output: string | null): FormatName => {
  if (format !== undefined) return format;
  if (output === null || output === '-') return process.stdout.isTTY ? 'table' : 'csv';
  const byEnding = formatOfFile(output);
  if (byEnding !== null) return byEnding;
  const endings = formatNames.flatMap((name) => formats[name].endings).join(', ');
  throw new UsageError(`-o ${output}: its ending names no format; use one of ${endings} or pass -f`);
};

const DELIMITERS = ['\t', ',', ';', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** The sign that stands most often outside quotes in a heading; a comma where none does. */
export const delimiterOf = (heading: string): Delimiter => {
  const bare = heading.replace(/"[^"]*"/gu, '');
  const counts = DELIMITERS.map((sign) => bare.split(sign).length - 1);
  const most = Math.max(...counts);
  return most === 0 ? ',' : (DELIMITERS[counts.indexOf(most)] ?? ',');
};

/** Where a quoted field that begins at `start` ends: at a quote before a delimiter; `""` is a quote, a lone one a slip. */
const endOfQuoted = (record: string, start: number, delimiter: Delimiter): number => {
  for (let at = record.indexOf('"', start + 1); at >= 0; at = record.indexOf('"', at + 1)) {
    const next = record[at + 1];
    if (next === undefined || next === delimiter) return at;
    if (next === '"') at++;
  }
  return record.length;
};

/** The fields of one record. */
export const splitFields = (record: string, delimiter: Delimiter): string[] => {
  const fields: string[] = [];
  for (let start = 0; start <= record.length; ) {
    const isQuoted = record[start] === '"';
    const close = isQuoted ? endOfQuoted(record, start, delimiter) : start;
    const found = record.indexOf(delimiter, close);
    const end = found < 0 ? record.length : found;
    fields.push(isQuoted ? record.slice(start + 1, close).replace(/""/gu, '"') : record.slice(start, end));
    start = end + 1;
  }
  return fields;
};

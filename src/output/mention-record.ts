import type { Mention } from '../model.ts';

/** Where a mention stands in what the caller gave: code points of the document, or of the line. */
export interface Place {
  readonly source: string;
  /** 1-based, null when the document is not read line by line. */
  readonly line: number | null;
  readonly start: number;
  readonly end: number;
}

/** What every mention prints, then what its kind prints; null is "not said". */
export type MentionRecord = Readonly<Record<string, string | number | boolean | null>>;

/** All keys a record may have, in their order. */
export const MENTION_COLUMNS = [
  'source',
  'line',
  'start',
  'end',
  'text',
  'kind',
  'rule',
  'value',
  'value_to',
  'total',
  'unit',
  'per',
  'qualifier',
  'from',
  'to',
  'grain',
  'basis',
  'duration',
  'lunar',
  'area',
  'level',
  'name',
  'form',
] as const;

const own = (mention: Mention): MentionRecord => {
  switch (mention.kind) {
    case 'reference':
      return {};
    case 'place':
      return { area: mention.area, level: mention.level, name: mention.name };
    case 'organisation':
      return { name: mention.name, form: mention.form };
    case 'date':
    case 'datetime':
    case 'time':
    case 'period':
    case 'duration':
    case 'set': {
      const { from, to, grain, basis, duration, lunar } = mention;
      return { from, to, grain, basis, duration, lunar };
    }
    default: {
      const { value, valueTo, total, unit, per, qualifier } = mention;
      return { value, value_to: valueTo, total, unit, per, qualifier };
    }
  }
};

/** One recognised expression as it is printed. */
export const mentionRecord = (mention: Mention, { source, line, start, end }: Place): MentionRecord => ({
  source,
  ...(line === null ? {} : { line }),
  start,
  end,
  text: mention.text,
  kind: mention.kind,
  rule: mention.rule,
  ...own(mention),
});

import { fold } from '../../text/fold.ts';
import { BY_MEANS } from '../attach/reading.ts';
import type { Checked } from '../checks.ts';
import { countedBy } from '../clause/items.ts';
import type { Unrated } from '../confidence.ts';
import type { Draft } from '../draft.ts';
import type { NamedMetric } from '../row.ts';
import { phraseTable } from '../words/phrase-table.ts';
import { keysOf } from '../words/sectors.ts';
import type { Carry } from './carry.ts';

/** A level, or a change that says itself what changed. */
const namesItself = (draft: Draft): boolean =>
  (draft.measure === 'level' && !draft.rules.includes('label-of-compared')) ||
  draft.measure === 'rank' ||
  (draft.measure === 'growth' && draft.rules.includes('own-label'));

const IN_THAT = phraseTable(['trong đó', 'trong số đó', 'trong số này']);

/** `159.986 người xuất cảnh, trong đó 55.804 là nữ. Kết quả này …`: the text goes on with the whole, not with its part. */
export const wholeOrLast = (all: readonly Draft[]): Draft | undefined => {
  const drafts = all.filter(namesItself);
  const last = drafts.at(-1);
  if (last === undefined || last !== all.findLast(({ group }) => group.host === null) || last.unit === 'percent')
    return last;
  const turn = last.group.keys.findIndex((_, at, keys) => at < last.at && IN_THAT.from(keys, at) > 0);
  const whole = drafts.findLast(({ group, at, unit }) => group === last.group && at < turn && unit === last.unit);
  return whole ?? last;
};

const NAMELESS_UNITS: ReadonlySet<string> = new Set(['percent', 'rank', 'index', 'multiple']);

/** What a later number of the same kind may be of: of the same unit, or counted by the same word (`lượt`). */
const unitKey = ({ unit, group, at }: Draft): string | null =>
  unit === 'count' ? countedBy(group, at) : NAMELESS_UNITS.has(unit) ? null : unit;

export const withLevels = (levels: Carry['levelOfUnit'], drafts: readonly Draft[]): Carry['levelOfUnit'] => {
  const named = drafts.filter(
    (draft) =>
      draft.measure === 'level' &&
      namesItself(draft) &&
      draft.label !== '' &&
      !BY_MEANS.test(fold(draft.label)) &&
      unitKey(draft) !== null,
  );
  return named.length === 0
    ? levels
    : new Map([...levels, ...named.map((draft) => [unitKey(draft) ?? '', draft] as const)]);
};

const SCORES: ReadonlySet<string> = new Set(['rank', 'index']);

const wordsOf = (label: string): ReadonlySet<string> => new Set(keysOf(label));

const overlap = (one: string, other: string): boolean => {
  const [these, those] = [wordsOf(one), wordsOf(other)];
  const both = [...these].filter((word) => those.has(word)).length;
  return both > 0 && both * 2 >= Math.min(these.size, those.size) * MOST_OF;
};

/** So much of the shorter name has to be in the other. */
const MOST_OF = 1.5;

/** `Năm 2018, Việt Nam xếp thứ 88. Năm 2016, thứ hạng là 89. Tại Đông Nam Á, …`: the same of then, and the text goes on. */
export const isBaseline = (drafts: readonly Draft[], { told, previous }: Carry): boolean =>
  previous !== '' &&
  drafts.length > 0 &&
  told.length > 0 &&
  drafts.every((draft) =>
    told.some(({ unit, label }) => unit === draft.unit && (SCORES.has(unit) || overlap(label, draft.label))),
  );

const named = (row: Unrated | undefined): NamedMetric | null =>
  row && row.metric !== null ? { code: row.metric, label: row.metric_label ?? '' } : null;

/** The metric of the level, or of the number that the list began with. */
export const relatedMetric = (draft: Draft, built: readonly Checked[], carry: Carry): NamedMetric | null => {
  const other = draft.anchor ?? draft.chain;
  if (other === null) return null;
  return (
    named(built.findLast((each) => each.draft === other)?.row) ?? (other === carry.lastLevel ? carry.lastMetric : null)
  );
};

export const metricOfLevel = (built: readonly Checked[], carry: Carry): NamedMetric | null => {
  const level = built.findLast((each) => each.draft === carry.lastLevel);
  return level ? named(level.row) : carry.lastLevel === null ? null : carry.lastMetric;
};

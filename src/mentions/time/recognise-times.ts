import { readPoint } from '../../calendar/period.ts';
import { formatPoint, type Point } from '../../calendar/point.ts';
import type { Sentence, Span, TemporalMention } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { LETTERS } from '../../text/letters.ts';
import { AHEAD_CUES } from '../../vi/calendar.ts';
import { complete, isOpen, openPart } from './complete.ts';
import { createEngine, endOf, referenceInstant, TimeResult } from './engine.ts';
import type { Reading } from './reading.ts';
import { timeRefiners } from './refine/index.ts';
import { timeRules } from './rules/index.ts';
import { withTones } from './toneless.ts';
import { windowsOf } from './windows.ts';

const engine = createEngine(timeRules, timeRefiners);

const AHEAD = new RegExp(`(?<![${LETTERS}])(?:${AHEAD_CUES.map((cue) => fold(cue)).join('|')})(?![${LETTERS}])`, 'u');

/** `đến ngày 31/12 đạt 78,3% kế hoạch`: reached, not planned. */
const ATTAINED = new RegExp(`% (?:(?:${fold('so với|của')}) )?(?:${fold('kế hoạch|dự toán|chỉ tiêu|mục tiêu')})`, 'gu');

/** A word of plan, target or forecast within this many letters keeps a date in the future. */
const CUE_REACH = 120;

const looksAhead = (sentence: Sentence, start: number, end: number): boolean =>
  AHEAD.test(sentence.folded.slice(Math.max(0, start - CUE_REACH), end + CUE_REACH).replace(ATTAINED, '%'));

/** `thứ hai` alone or `thứ Hai` is a weekday; `thứ hai` in running text is `second`. */
const isStrong = ({ weak }: Reading, sentence: Sentence, start: number, end: number): boolean => {
  if (!weak || (start === sentence.tokens[0]?.start && end === sentence.tokens.at(-1)?.end)) return true;
  const name = sentence.text.slice(start + 1, end);
  return name !== name.toLowerCase();
};

const toMention = (
  sentence: Sentence,
  { start, end }: Span,
  reading: Reading,
  open: TemporalMention['open'],
): TemporalMention => ({
  start,
  end,
  text: sentence.text.slice(start, end),
  rule: reading.rule,
  kind: reading.kind,
  from: reading.start === null ? '' : formatPoint(reading.start, reading.grain),
  to: reading.end === null ? '' : formatPoint(reading.end, reading.grain),
  grain: reading.grain,
  basis: reading.relative ? 'completed' : 'stated',
  duration: reading.duration,
  open,
  shift: reading.shift,
  samePeriod: reading.samePeriod,
  asOf: reading.asOf,
  now: reading.now,
  lunar: reading.lunar,
});

const mentionOf = (
  sentence: Sentence,
  offset: number,
  result: TimeResult,
  now: Point | null,
): TemporalMention | null => {
  const { reading } = result;
  const [start, end] = [offset + result.index, offset + endOf(result)];
  if (!isStrong(reading, sentence, start, end)) return null;
  if (now === null || !isOpen(reading)) return toMention(sentence, { start, end }, reading, openPart(reading));
  const done = complete(reading, now, looksAhead(sentence, start, end));
  return toMention(sentence, { start, end }, done, openPart(reading));
};

/**
 * Finds the time expressions of a sentence. `reference` is the article's date or date and time in ISO 8601, null when
 * nobody knows it: years that are not printed are then `XXXX`.
 */
export const recogniseTimes = (sentence: Sentence, reference: string | null): TemporalMention[] => {
  const now = reference === null ? null : readPoint(reference);
  const instant = referenceInstant(now);
  const mentions: TemporalMention[] = [];
  const { folded, tokens } = withTones(sentence) ?? sentence;
  const windows = windowsOf(tokens);
  for (const [at, window] of windows.entries()) {
    const from = tokens[window.start]?.start ?? 0;
    const to = tokens[window.end - 1]?.end ?? 0;
    const next = tokens[windows[at + 1]?.start ?? -1]?.start ?? to;
    for (const result of engine.parse(folded.slice(from, to), instant)) {
      if (!(result instanceof TimeResult)) continue;
      const start = from + result.index;
      if (start < (mentions.at(-1)?.end ?? 0) || start >= next) continue;
      const mention = mentionOf(sentence, from, result, now);
      if (mention !== null) mentions.push(mention);
    }
  }
  return mentions;
};

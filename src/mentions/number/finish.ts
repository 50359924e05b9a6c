import type { NumericMention } from '../../model.ts';
import { keyAt, type Line } from '../line.ts';
import { type Per, readPerAfter, readPerBefore, readPerBeyond } from '../quantity/per.ts';
import type { Draft } from './draft.ts';
import { readBoundAfter, readHedge } from './hedges.ts';

/** The rate of a draft and the tokens that print it, before, behind, or beyond its counted noun. */
const readPer = (line: Line, draft: Draft, from: number): { readonly per: Per | null; readonly adjacent: boolean } => {
  if (draft.kind === 'rank' || draft.kind === 'ordinal' || draft.kind === 'ratio')
    return { per: null, adjacent: false };
  const after = readPerAfter(line, draft.next);
  if (after !== null) return { per: after, adjacent: true };
  const beyond = readPerBeyond(line, draft.next);
  if (beyond !== null) return { per: beyond, adjacent: false };
  const before = readPerBefore(line, from);
  return { per: before !== null && takesPer(draft, before) ? before : null, adjacent: false };
};

const PERIODS = new Set(['day', 'month', 'quarter', 'year']);

/** `bình quân một giao dịch lại giảm 6%` is no rate; `mỗi năm tăng 7%` is. */
const takesPer = (draft: Draft, per: Per): boolean => draft.kind !== 'percent' || PERIODS.has(per.code);

/** A mention with all that surrounds it. */
export interface Finished {
  readonly mention: NumericMention;
  /** Position behind everything read. */
  readonly next: number;
  /** Per parts behind the counted noun, whose numbers are no mentions. */
  readonly beyond: Per | null;
  /** The span of time that an opening `mỗi ngày` counts for, null where none does. */
  readonly ofSpan: string | null;
}

const MEASURES = new Set(['ha', 'm2', 'm3', 'km', 'km2', 'l', 'kg', 't', 'm']);

/** `120 kg/ha`, `65 tạ/ha`: a measure of a measure is one unit symbol; `lít/người`, `tấn/năm` are rates. */
const isCompoundUnit = (line: Line, draft: Draft, per: Per): boolean =>
  draft.kind === 'quantity' && keyAt(line, per.from) === '/' && MEASURES.has(per.code);

const DIGIT = /[\p{Nd}\p{No}]/u;

/** Reads hedges, bounds and rates around a draft. */
export const finish = (line: Line, draft: Draft): Finished => {
  const hedge = readHedge(line, draft.from, draft.next);
  const bound = readBoundAfter(line, draft.next);
  const { per, adjacent } = readPer(line, draft, hedge.from);
  const last = Math.max(
    draft.next,
    adjacent ? (per?.next ?? 0) : 0,
    bound !== null && bound.next - draft.next <= 2 ? bound.next : 0,
  );
  const start = line.tokens[draft.from]?.start ?? 0;
  const joined = adjacent && per !== null && isCompoundUnit(line, draft, per) ? per.next : draft.next;
  const end = line.tokens[joined - 1]?.end ?? start;
  const outer = { start: line.tokens[hedge.from]?.start ?? start, end: line.tokens[last - 1]?.end ?? end };
  const text = line.text.slice(start, end);
  const mention: NumericMention = {
    kind: draft.kind,
    start,
    end,
    text,
    rule: draft.rule,
    value: draft.value,
    valueTo: draft.valueTo,
    total: draft.total,
    unit: draft.unit,
    per: per?.code ?? null,
    qualifier: draft.qualifier ?? bound?.value ?? hedge.qualifier,
    outer,
    spelled: !DIGIT.test(text),
  };
  return {
    mention,
    next: Math.max(draft.next, adjacent ? (per?.next ?? 0) : 0),
    beyond: per !== null && !adjacent && per.from >= draft.next ? per : null,
    ofSpan: per !== null && per.next <= draft.from && PERIODS.has(per.code) ? per.code : null,
  };
};

import type { NumericKind, NumericMention, Qualifier, Sentence, Span } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { FRACTION_SIGNS } from '../../vi/numerals.ts';
import { claimedTokens, isNumber, isWord, keyAt, type Line } from '../line.ts';
import { type Per, readPerAfter, readPerBefore, readPerBeyond } from '../quantity/per.ts';
import { UNIT_HEADS } from '../quantity/units.ts';
import { isNumberInContext, isPartOfName } from './context.ts';
import { type Decimal, formatDecimal } from './decimal.ts';
import { type Expression, readExpression } from './expression.ts';
import { readBoundAfter, readHedge } from './hedges.ts';
import { NUMERAL_KEYS } from './lexicon.ts';
import { afterTimes, readFold } from './multiple.ts';
import { NOUN_HEADS } from './number.ts';
import { fieldSize, isLeadingGroup, isStep, rankKind, readOrdinalWord, readRankPhrase, wholeOf } from './rank.ts';
import type { NumberStyle } from './style.ts';
import { readVague } from './vague.ts';

/** What a sentence does not say itself. */
export interface NumberOptions {
  readonly style: NumberStyle;
  /** The whole text is one expression: number words need nothing to count. */
  readonly whole: boolean;
}

/** A mention in token positions. */
interface Draft {
  readonly from: number;
  readonly next: number;
  readonly kind: NumericKind;
  readonly value: string | null;
  readonly valueTo: string | null;
  readonly total: string | null;
  readonly unit: string | null;
  readonly qualifier: Qualifier | null;
  readonly rule: string;
}

const EMPTY = { valueTo: null, total: null, unit: null, qualifier: null } as const;

const plain = (value: Decimal | null): string | null => (value === null ? null : formatDecimal(value));

const draftOf = (expression: Expression, kind: NumericKind, rule: string): Draft => ({
  from: expression.from,
  next: expression.next,
  kind,
  value: formatDecimal(expression.value),
  valueTo: plain(expression.valueTo),
  total: plain(expression.total),
  unit: expression.unit?.code ?? null,
  qualifier: null,
  rule,
});

/** `71/193`, `4 cả nước`, `Top 20`: the number of a rank; a following `trên 193` is the size of the field. */
const readRank = (line: Line, expression: Expression): Draft | null => {
  if (expression.unit !== null || expression.valueTo !== null) return null;
  const { from, next } = expression;
  const kind = rankKind(line, from, next);
  if (kind === null && isLeadingGroup(line, from, next)) {
    return { ...draftOf(expression, 'rank', 'rank-group'), unit: 'rank', qualifier: 'at_most' };
  }
  if (kind === null) return null;
  const ranked = kind === 'rank' || expression.total !== null;
  const total = plain(expression.total ?? (ranked ? fieldSize(line, next) : null));
  return {
    ...draftOf(expression, ranked ? 'rank' : 'ordinal', ranked ? 'rank-number' : 'ordinal-number'),
    unit: ranked ? 'rank' : null,
    total,
  };
};

const KINDS: Readonly<Record<string, NumericKind>> = {
  'fraction-words': 'ratio',
  ratio: 'ratio',
  'one-half': 'number',
};

/** Settles what an expression counts: a rank, a multiple, steps, a share, money, or just a number. */
const classify = (line: Line, expression: Expression): Draft => {
  const rank = readRank(line, expression);
  if (rank !== null) return rank;
  const times = afterTimes(line, expression);
  if (times !== null) return { ...draftOf({ ...expression, next: times }, 'multiple', 'multiple'), unit: 'multiple' };
  if (isStep(line, expression)) return { ...draftOf(expression, 'number', 'rank-step'), unit: 'rank' };
  const kind = expression.unit?.kind ?? KINDS[expression.rule] ?? 'number';
  const draft = draftOf(expression, kind, expression.rule);
  return kind === 'number' && expression.valueTo === null && draft.total === null
    ? { ...draft, total: plain(wholeOf(line, expression.next)) }
    : draft;
};

const readWordsOfRank = (line: Line, at: number): Draft | null => {
  const ordinal = readOrdinalWord(line, at);
  if (ordinal !== null) {
    const { kind, next, value } = ordinal;
    const total = kind === 'rank' ? plain(fieldSize(line, next)) : null;
    return {
      ...EMPTY,
      from: at,
      next,
      kind,
      value: formatDecimal(value),
      total,
      unit: kind === 'rank' ? 'rank' : null,
      rule: `${kind}-word`,
    };
  }
  const phrase = readRankPhrase(line, at);
  return phrase === null
    ? null
    : {
        ...EMPTY,
        from: at,
        next: phrase.next,
        kind: 'rank',
        value: phrase.value.value,
        unit: 'rank',
        rule: 'rank-phrase',
      };
};

const readFoldDraft = (line: Line, at: number): Draft | null => {
  const found = readFold(line, at);
  return found === null
    ? null
    : {
        ...EMPTY,
        from: at,
        next: found.next,
        kind: 'multiple',
        value: found.value,
        unit: 'multiple',
        rule: 'multiple-word',
      };
};

const readVagueDraft = (line: Line, at: number): Draft | null => {
  const found = readVague(line, at);
  return found === null
    ? null
    : {
        from: at,
        next: found.next,
        kind: 'number',
        value: null,
        valueTo: null,
        total: null,
        unit: found.unit,
        qualifier: 'vague',
        rule: 'vague',
      };
};

/** What may follow a number word that is a number; most `không`, `một`, `năm` of prose have none of it behind. */
const FOLLOWERS: ReadonlySet<string> = new Set([
  ...NUMERAL_KEYS,
  ...NOUN_HEADS,
  ...UNIT_HEADS,
  ...['phần', 'lần', 'bậc', 'hạng', 'đến', 'tới', '-', '–', 'trên', 'và', ',', '/'].map((word) => fold(word)),
]);

const isHopeless = (line: Line, at: number): boolean =>
  !line.whole &&
  isWord(line, at) &&
  !isNumber(line, at + 1) &&
  !FOLLOWERS.has(keyAt(line, at + 1)) &&
  NUMERAL_KEYS.has(keyAt(line, at));

const readNumeral = (line: Line, at: number): Draft | null => {
  if (isHopeless(line, at)) return null;
  const expression = readExpression(line, at);
  if (expression === null || !isNumberInContext(line, expression)) return null;
  if (isPartOfName(line, expression.from, expression.next)) return null;
  return classify(line, expression);
};

const isStarter = (line: Line, at: number): boolean => {
  const token = line.tokens[at];
  if (token === undefined || line.taken.has(at)) return false;
  return token.kind === 'number' || STARTERS.has(token.key);
};

const STARTERS: ReadonlySet<string> = new Set([
  ...NUMERAL_KEYS,
  ...Object.keys(FRACTION_SIGNS),
  '-',
  '−',
  '+',
  '–',
  ',',
  '.',
  'gấp',
  'hàng',
  'vài',
  'mấy',
  'dăm',
  'đôi',
  'nhiều',
  'cả',
  'nhất',
  'nhì',
  'dẫn',
  'đứng',
  'đầu',
  'áp',
  'đội',
  'chót',
  'cuối',
]);

const readAt = (line: Line, at: number): Draft | null =>
  readFoldDraft(line, at) ?? readVagueDraft(line, at) ?? readWordsOfRank(line, at) ?? readNumeral(line, at);

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

interface Finished {
  readonly mention: NumericMention;
  /** Position behind everything read. */
  readonly next: number;
  /** Per parts behind the counted noun, whose numbers are no mentions. */
  readonly beyond: Per | null;
}

const MEASURES = new Set(['ha', 'm2', 'm3', 'km', 'km2', 'l', 'kg', 't', 'm']);

/** `120 kg/ha`, `65 tạ/ha`: a measure of a measure is one unit symbol; `lít/người`, `tấn/năm` are rates. */
const isCompoundUnit = (line: Line, draft: Draft, per: Per): boolean =>
  draft.kind === 'quantity' && keyAt(line, per.from) === '/' && MEASURES.has(per.code);

const DIGIT = /[\p{Nd}\p{No}]/u;

const finish = (line: Line, draft: Draft): Finished => {
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
  };
};

const isClaimed = (line: Line, draft: Draft): boolean => {
  for (let at = draft.from; at < draft.next; at += 1) if (line.taken.has(at)) return true;
  return false;
};

const isDenominator = (line: Line, at: number, draft: Draft): boolean =>
  draft.kind === 'quantity' &&
  draft.value === '1' &&
  keyAt(line, at) !== '' &&
  readPerBefore(line, draft.next)?.from === draft.from;

/** All numeric expressions of a sentence that do not touch `taken`, in order. */
export const recogniseNumbers = (
  sentence: Sentence,
  taken: readonly Span[],
  options: NumberOptions = { style: 'vi', whole: false },
): NumericMention[] => {
  const line = lineOf(sentence, options, claimedTokens(sentence, taken));
  const mentions: NumericMention[] = [];
  let skipped: Per | null = null;
  for (let at = 0; at < line.tokens.length; ) {
    const isSkipped: boolean = skipped !== null && at >= skipped.from && at < skipped.next;
    const draft = !isSkipped && isStarter(line, at) ? readAt(line, at) : null;
    if (draft === null || isClaimed(line, draft) || isDenominator(line, at, draft)) at += 1;
    else {
      const finished = finish(line, draft);
      mentions.push(finished.mention);
      skipped = finished.beyond ?? skipped;
      at = finished.next;
    }
  }
  return mentions;
};

const lineOf = (sentence: Sentence, { style, whole }: NumberOptions, taken: Line['taken']): Line => ({
  text: sentence.text,
  folded: sentence.folded,
  tokens: sentence.tokens,
  table: sentence.kind === 'table-row',
  style,
  whole,
  taken,
});

import type { ReferenceMention, Sentence } from '../model.ts';
import { fold } from '../text/fold.ts';
import { LETTERS } from '../text/letters.ts';
import { NAMED_BY_NUMBER, type NamedByNumber, STRUCTURES } from '../vi/references.ts';
import { hasCapital, isGlued, keyAt, type Line } from './line.ts';
import { isCountedNoun } from './number/counted-noun.ts';
import { magnitudeAt } from './number/lexicon.ts';
import { phraseTable, wordSet } from './phrases.ts';
import { unitAt } from './quantity/units.ts';
import { readChunkReferences } from './reference/chunks.ts';
import { numberRules } from './reference/numbers.ts';
import { startRules } from './reference/starts.ts';
import { TAILS } from './reference/tails.ts';

interface Compiled extends Omit<NamedByNumber, 'after' | 'notAfter'> {
  readonly after: ReadonlySet<string>;
  readonly notAfter: ReadonlySet<string>;
}

const byWord = new Map<string, Compiled[]>();
for (const rule of NAMED_BY_NUMBER) {
  const compiled = { ...rule, after: wordSet(rule.after), notAfter: wordSet(rule.notAfter) };
  for (const word of rule.words) byWord.set(fold(word), [...(byWord.get(fold(word)) ?? []), compiled]);
}
const HEADS = phraseTable([...byWord]);
const STRUCTURE_HEADS = phraseTable(STRUCTURES.heads.map((head) => [head, true] as const));
const PARTS = wordSet(STRUCTURES.parts);

/** Offsets of a reference and the rule that read it. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}

const tokenAfter = (line: Line, from: number, offset: number): number => {
  let at = from;
  while ((line.tokens[at]?.start ?? Number.MAX_SAFE_INTEGER) < offset) at += 1;
  return at;
};

/** `Nghị quyết 57 tháng 3`, `Chương trình 135 năm 2020`: the time has a number of its own. */
const CALENDAR = wordSet(['tháng', 'năm', 'quý', 'ngày']);
const WHICH = /^(?:\d{1,2}|(?:19|20)\d{2}|i{1,3}|iv)(?![\p{L}\p{Nd}])/u;

/** `phường 5` names; `cấp 5 xã`, `mức 3 tỷ`, `đường 5 km`, `tổ 12/15` count or measure. */
const countsThere = (line: Line, at: number): boolean => {
  const key = keyAt(line, at);
  if (CALENDAR.has(key) && WHICH.test(keyAt(line, at + 1))) return false;
  if (key === '%' || magnitudeAt(line, at) !== null || isCountedNoun(line, at)) return true;
  if (key === '/' && line.tokens[at + 1]?.kind === 'number') return true;
  const unit = unitAt(line, at);
  return unit !== null && !(unit.value.time && isGlued(line, at));
};

/** Tails whose own form settles that they are names. */
const CERTAIN: ReadonlySet<NamedByNumber['tail']> = new Set([
  'day',
  'station',
  'phone',
  'score',
  'ordinal',
  'year-title',
]);

/** The last of a row: `, 4` of `mức độ 3, 4`. */
const LAST_OF_ROW = /\s?(?:[,–&-]|và|đến|hoặc)\s?[^\s,–&-]+$/u;

/** `Đề án 06 tỉnh`, `Đề án 06 năm 2024`: a capital name before a number with a leading zero is its whole name. */
const ZERO_LED = /^\s0\d(?!\d)/u;

/** Where a reference ends: a row gives up numbers that count something (`mức độ 3, 12 xã`); null when none is left. */
const closeOf = (line: Line, next: number, end: number, tail: string, rule: Compiled): number | null => {
  if (CERTAIN.has(rule.tail) || (rule.capital && ZERO_LED.test(tail))) return end + tail.length;
  let kept = tail;
  while (countsThere(line, tokenAfter(line, next, end + kept.length))) {
    const shorter = kept.replace(LAST_OF_ROW, '');
    if (shorter === kept || shorter === '') return null;
    kept = shorter;
  }
  return end + kept.length;
};

/** `Kế hoạch 2017`: what is planned for a year; `Kế hoạch 87/KH-UBND` is a document. */
const PLAN = wordSet(['kế']);
const YEAR_ALONE = /^\s(?:19|20)\d{2}$/u;

const readRule = (line: Line, at: number, next: number, rule: Compiled): Hit | null => {
  const start = line.tokens[at]?.start ?? 0;
  const end = line.tokens[next - 1]?.end ?? 0;
  if (rule.capital && !hasCapital(line, at)) return null;
  const before = keyAt(line, at - 1);
  if ((rule.after.size > 0 && !rule.after.has(before)) || rule.notAfter.has(before)) return null;
  const tail = TAILS[rule.tail];
  tail.lastIndex = end;
  const found = tail.exec(line.folded);
  if (found === null || (PLAN.has(keyAt(line, at)) && YEAR_ALONE.test(found[0]))) return null;
  const close = closeOf(line, next, end, found[0], rule);
  if (close === null) return null;
  return { start, end: close, rule: rule.rule };
};

const readNamed = (line: Line, at: number): Hit | null => {
  const head = HEADS.at(line, at);
  if (head === null) return null;
  for (const rule of head.value) {
    const hit = readRule(line, at, head.next, rule);
    if (hit !== null) return hit;
  }
  return null;
};

/** `tổ chức 6 lớp tập huấn`: classes, not the parts of a structure. */
const TAUGHT = wordSet(['tập', 'bồi', 'đào', 'học', 'huấn', 'phổ', 'truyền', 'dạy', 'nghề']);

const readStructure = (line: Line, at: number): Hit | null => {
  const head = STRUCTURE_HEADS.at(line, at);
  const number = head === null ? undefined : line.tokens[head.next];
  const isFew = number?.kind === 'number' && /^[1-9]$/u.test(number.key);
  if (head === null || !isFew || !PARTS.has(keyAt(line, head.next + 1)) || TAUGHT.has(keyAt(line, head.next + 2)))
    return null;
  return { start: number.start, end: line.tokens[head.next + 1]?.end ?? number.end, rule: 'structure' };
};

const readNumberHeaded = (line: Line, at: number): Hit | null => {
  for (const { name, read } of numberRules) {
    const end = read(line, at);
    if (end !== null) return { start: line.tokens[at]?.start ?? 0, end, rule: name };
  }
  return null;
};

const NUMBER_SIGNS = new Set(['(', '+']);

const readAt = (line: Line, at: number): Hit | null => {
  const token = line.tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'number' || NUMBER_SIGNS.has(token.key)) return readNumberHeaded(line, at);
  if (token.kind !== 'word') return null;
  return readNamed(line, at) ?? readStructure(line, at) ?? readNumberHeaded(line, at);
};

const mention = (sentence: Sentence, { start, end, rule }: Hit): ReferenceMention => ({
  kind: 'reference',
  start,
  end,
  text: sentence.text.slice(start, end),
  rule,
});

const NUMBERED = new RegExp(`[\\p{Nd}@]|(?<![${LETTERS}])(?:[ivx]+|thứ|nhất)(?![${LETTERS}])`, 'u');

/** Numbers that are no numbers: documents and their parts, names, roads, phone numbers, scores, list numbers. */
export const recogniseReferences = (sentence: Sentence): ReferenceMention[] => {
  if (!NUMBERED.test(sentence.folded)) return [];
  const { text, folded, tokens } = sentence;
  const line: Line = {
    text,
    folded,
    tokens,
    table: sentence.kind === 'table-row',
    style: 'vi',
    whole: false,
    taken: new Set(),
  };
  const hits = [...readChunkReferences(line), ...startRules.flatMap((read) => read(line) ?? [])].sort(
    (one, other) => one.start - other.start,
  );
  const found: Hit[] = [];
  let free = 0;
  let next = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const start = tokens[at]?.start ?? 0;
    if (start < free) continue;
    while ((hits[next]?.end ?? start + 1) <= start) next += 1;
    const ready = hits[next];
    const hit = ready !== undefined && ready.start <= start ? ready : readAt(line, at);
    if (hit === null) continue;
    found.push(hit);
    free = hit.end;
  }
  return found.map((hit) => mention(sentence, hit));
};

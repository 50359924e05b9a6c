import { fold } from '../../text/fold.ts';
import { AVERAGE_WORDS, PER_CAPITA, PER_NOUNS } from '../../vi/rates.ts';
import { isNumber, isWord, keyAt, type Line, writtenAt } from '../line.ts';
import { type Found, phraseTable, wordSet } from '../phrases.ts';
import { lostPower } from './power.ts';

const NOUNS = phraseTable(PER_NOUNS.flatMap(([code, names]) => names.map((name) => [name, code] as const)));
const AVERAGES = phraseTable(AVERAGE_WORDS.map((phrase) => [phrase, true] as const));
const CAPITA = phraseTable(PER_CAPITA.map((phrase) => [phrase, true] as const));

const EACH = wordSet(['mỗi', 'từng']);
const ONE = wordSet(['một', '1', '01']);
/** `gấp 2,9 lần một năm trước đó`: how long ago, no rate. */
const AGO = wordSet(['sau', 'trước', 'qua', 'nữa', 'tới', 'gần']);
/** `2.000 xe một ngày`: spans that a count is told for. */
const SPANS: ReadonlySet<string> = new Set(['hour', 'day', 'month']);
/** `chỉ sau một ngày`, `xuống còn một ngày`: how long it took. */
const TAKES = wordSet([
  'sau',
  'trong',
  'suốt',
  'qua',
  'gần',
  'hơn',
  'khoảng',
  'chừng',
  'đến',
  'tới',
  'từ',
  'còn',
  'xuống',
  'chỉ',
  'hết',
  'mất',
  'dưới',
  'trên',
  'đầy',
  'lên',
  'về',
]);
const ON = fold('trên');
const POPULATION = /^1(?:0{2,}|0{0,2}[.,]0{3}|0{0,2}[.,]0{3}[.,]0{3})$/u;

/** A per part: its code, and the token positions it takes. */
export interface Per {
  readonly code: string;
  readonly from: number;
  readonly next: number;
}

/** `100 dân`, `1.000 người`, `10.000 dân`: a round population after `/` or `trên`. */
const readPopulation = (line: Line, at: number): Found<string> | null => {
  if (!isNumber(line, at)) return null;
  const written = writtenAt(line, at);
  if (!POPULATION.test(written)) return null;
  const noun = NOUNS.at(line, at + 1);
  if (noun === null) return null;
  const digits = written.replaceAll(/[.,]/gu, '');
  if (noun.value === 'person') return { value: `${digits}_persons`, next: noun.next };
  return { value: noun.value === 'household' ? `${digits}_households` : noun.value, next: noun.next };
};

const readSlashed = (line: Line, at: number): Per | null => {
  if (keyAt(line, at) !== '/') return null;
  const first = readPopulation(line, at + 1) ?? NOUNS.at(line, ONE.has(keyAt(line, at + 1)) ? at + 2 : at + 1);
  if (first === null) return null;
  const power = lostPower(line, first.next);
  if (power !== '') return { code: `${writtenAt(line, first.next - 1)}${power}`, from: at, next: first.next + 1 };
  const more = readSlashed(line, first.next);
  return {
    code: more === null ? first.value : `${first.value}/${more.code}`,
    from: at,
    next: more?.next ?? first.next,
  };
};

/** `mỗi ngày`, `một lao động` (`1 ngày`) right behind a sum. */
const readEach = (line: Line, at: number): Per | null => {
  const key = keyAt(line, at);
  if (!EACH.has(key) && !ONE.has(key)) return null;
  const noun = NOUNS.at(line, at + 1);
  return noun === null || AGO.has(keyAt(line, noun.next)) ? null : { code: noun.value, from: at, next: noun.next };
};

/** `/người/năm`, `mỗi ngày`, `một lao động` standing right behind the expression. */
export const readPerAfter = (line: Line, at: number): Per | null => readSlashed(line, at) ?? readEach(line, at);

const readOnPopulation = (line: Line, at: number): Per | null => {
  if (keyAt(line, at) !== ON) return null;
  const found = readPopulation(line, at + 1);
  return found === null ? null : { code: found.value, from: at, next: found.next };
};

const MOST_NOUN_WORDS = 6;

/** `25 nghìn lượt/ngày`, `0,15 doanh nghiệp trên 1.000 dân`, `500 thẻ mỗi ngày`: the per part behind the counted noun. */
export const readPerBeyond = (line: Line, at: number): Per | null => {
  for (let here = at; here < at + MOST_NOUN_WORDS; here += 1) {
    const said = here > at ? readEach(line, here) : null;
    const each =
      said !== null && (EACH.has(keyAt(line, here)) || (SPANS.has(said.code) && !TAKES.has(keyAt(line, here - 1))))
        ? said
        : null;
    const found = readSlashed(line, here) ?? readOnPopulation(line, here) ?? each;
    if (found !== null) return found;
    if (!isWord(line, here)) return null;
  }
  return null;
};

const LOOK_BACK = 12;
const LONGEST_OPENING = 7;

/** `Bình quân mỗi ngày, hệ thống xử lý 25 triệu giao dịch`: it opens the sentence, or what a dash or a colon opens. */
const perOfClause = (line: Line, comma: number): Per | null => {
  for (let at = comma - 1; at >= 0 && at >= comma - LONGEST_OPENING; at -= 1) {
    if (!EACH.has(keyAt(line, at))) continue;
    const noun = NOUNS.at(line, at + 1);
    const average = [2, 3, 4].find((back) => AVERAGES.at(line, at - back)?.next === at) ?? 0;
    const opens = at - average === 0 || STOPS.has(keyAt(line, at - average - 1));
    return noun !== null && opensUpTo(line, noun.next, comma) && opens
      ? { code: noun.value, from: at, next: noun.next }
      : null;
  }
  return null;
};
/** `Trung bình mỗi ngày của năm 2021, …`: nothing but a time parts the rate from the comma. */
const opensUpTo = (line: Line, from: number, comma: number): boolean => {
  if (from === comma) return true;
  if (!WITHIN_TIME.has(keyAt(line, from))) return false;
  for (let at = from; at < comma; at += 1) if (!isWord(line, at) && !YEAR_NUMBER.test(keyAt(line, at))) return false;
  return true;
};
const WITHIN_TIME = new Set(['của', 'trong', 'năm'].map(fold));
const YEAR_NUMBER = /^(?:19|20)\d\d$/u;

const STOPS = new Set([',', ';', ':', '(', ')', '.', '|', '…', '–', '-']);

const isAverageNear = (line: Line, at: number): boolean =>
  AVERAGES.before(line, at) !== null || AVERAGES.before(line, at - 1) !== null;

/** `trung bình mỗi ngày khoảng 2,8 triệu`, `mỗi tấn gạo xuất đi được 624 USD`: the first number behind it is the rate. */
export const readPerBefore = (line: Line, from: number): Per | null => {
  for (let at = from - 1; at >= 0 && at >= from - LOOK_BACK; at -= 1) {
    const key = keyAt(line, at);
    if (key === ',') return perOfClause(line, at);
    if (STOPS.has(key)) return null;
    const capita = CAPITA.at(line, at);
    if (capita !== null && capita.next <= from) return { code: 'person', from: at, next: capita.next };
    const one = ONE.has(key) && isAverageNear(line, at);
    if (EACH.has(key) || one) {
      const noun = NOUNS.at(line, at + 1);
      return noun === null || noun.next > from ? null : { code: noun.value, from: at, next: noun.next };
    }
    if (line.tokens[at]?.kind === 'number') return null;
  }
  return null;
};

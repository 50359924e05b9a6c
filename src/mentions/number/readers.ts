import { fold } from '../../text/fold.ts';
import { FRACTION_SIGNS } from '../../vi/numerals.ts';
import { isNumber, isWord, keyAt, type Line } from '../line.ts';
import { UNIT_HEADS } from '../quantity/units.ts';
import { isNumberInContext, isPartOfName } from './context.ts';
import { NOUN_HEADS } from './counted-noun.ts';
import { formatDecimal } from './decimal.ts';
import { classify, type Draft, EMPTY, plain } from './draft.ts';
import { readExpression } from './expression.ts';
import { NUMERAL_KEYS } from './lexicon.ts';
import { readFold } from './multiple.ts';
import { fieldSize, readOrdinalWord, readRankPhrase } from './rank.ts';
import { readVague } from './vague.ts';

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
        kind: found.kind,
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
  ...['phần', 'lần', 'bậc', 'hạng', 'đến', 'tới', '-', '–', 'trên', 'trong', 'và', ',', '/'].map((word) => fold(word)),
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

const ORDINAL_SIGN = fold('thứ');

/** A token that may start a number: a quick test for the scan. */
export const isStarter = (line: Line, at: number): boolean => {
  const token = line.tokens[at];
  if (token === undefined || line.taken.has(at)) return false;
  return token.kind === 'number' || STARTERS.has(token.key) || keyAt(line, at - 1) === ORDINAL_SIGN;
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

/** The mention that starts at token `at`; null for none. */
export const readAt = (line: Line, at: number): Draft | null =>
  readFoldDraft(line, at) ?? readVagueDraft(line, at) ?? readWordsOfRank(line, at) ?? readNumeral(line, at);

/**
 * How far extracted rows agree with rows written by hand. A row by hand may leave columns out and may list several
 * answers to one: any of them is right, and `null` among them allows none.
 *
 * @typedef {import('../src/model.ts').Row} Row
 * @typedef {'value' | 'value_to' | 'total' | 'unit' | 'measure' | 'qualifier' | 'status' | 'per' | 'base'
 *   | 'base_period_end' | 'period_end' | 'area' | 'sector' | 'metric' | 'indicator'} Column
 * @typedef {{ readonly doc: string, readonly start: number, readonly end: number, readonly mention: string,
 *   readonly optional?: boolean, readonly empty?: boolean } & { readonly [name in Column]?: unknown }} Gold
 * @typedef {{ readonly source: string, readonly start: number, readonly end: number, readonly mention: string,
 *   readonly metric_label: unknown } & { readonly [name in Column]: unknown }} Answer
 * @typedef {{ readonly column: Column, readonly isAsked: (gold: Gold) => boolean,
 *   readonly isRight: (gold: Gold, answer: Answer) => boolean }} Question
 * @typedef {{ readonly asked: number, readonly right: number }} Share
 * @typedef {{ readonly precision: number, readonly recall: number, readonly f1: number }} Balance
 * @typedef {{ readonly gold: Gold, readonly answer: Answer, readonly marks: ReadonlyMap<Column, boolean>,
 *   readonly subject: boolean, readonly full: boolean }} Pair
 * @typedef {{ readonly pairs: readonly Pair[], readonly missed: readonly Gold[], readonly extra: readonly Answer[] }} Marked
 */

const TOLERANCE = 1e-9;
const SAME_PHRASE = 0.5;

/** @param {unknown} value */
const isEmpty = (value) => value === undefined || value === null || value === '';

/** @param {unknown} value */
const lower = (value) => String(value).toLowerCase();

/** @type {(a: unknown, b: unknown) => boolean} */
const sameText = (a, b) => (isEmpty(a) || isEmpty(b) ? isEmpty(a) && isEmpty(b) : lower(a) === lower(b));

/** @type {(a: unknown, b: unknown) => boolean} */
const sameNumber = (a, b) => {
  if (isEmpty(a) || isEmpty(b)) return isEmpty(a) && isEmpty(b);
  return Math.abs(Number(a) - Number(b)) <= TOLERANCE * Math.max(1, Math.abs(Number(b)));
};

/** @param {unknown} phrase */
const wordsOf = (phrase) =>
  new Set(isEmpty(phrase) ? [] : lower(String(phrase).normalize('NFC')).match(/[\p{L}\p{N}]+/gu));

/**
 * Two phrases by the words they share, whatever their order: F1 of their sets of words.
 *
 * @type {(a: unknown, b: unknown) => number}
 */
export const phraseAgreement = (a, b) => {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared === 0 ? 0 : (2 * shared) / (left.size + right.size);
};

/** @param {unknown} gold */
const alternatives = (gold) => (Array.isArray(gold) ? gold : [gold]);

/**
 * A column that every row answers: what the gold leaves out is `otherwise`.
 *
 * @type {(column: Column, same: typeof sameText, otherwise?: string | null) => Question}
 */
const always = (column, same, otherwise = null) => ({
  column,
  isAsked: () => true,
  isRight: (gold, answer) => alternatives(gold[column] ?? otherwise).some((right) => same(answer[column], right)),
});

/**
 * A column that is asked where the gold has it.
 *
 * @type {(column: Column) => Question}
 */
const whereGiven = (column) => ({ ...always(column, sameText), isAsked: (gold) => gold[column] !== undefined });

const basePeriod = whereGiven('base_period_end');
const base = whereGiven('base');

/** @type {readonly Question[]} */
const QUESTIONS = [
  always('value', sameNumber),
  always('value_to', sameNumber),
  always('total', sameNumber),
  always('unit', sameText),
  always('measure', sameText, 'level'),
  always('qualifier', sameText),
  always('status', sameText, 'actual'),
  always('per', sameText),
  {
    column: 'base',
    isAsked: (gold) => basePeriod.isAsked(gold) || base.isAsked(gold),
    isRight: (gold, answer) => (basePeriod.isAsked(gold) ? basePeriod : base).isRight(gold, answer),
  },
  whereGiven('period_end'),
  whereGiven('area'),
  whereGiven('sector'),
  whereGiven('metric'),
  {
    column: 'indicator',
    isAsked: (gold) => gold.indicator !== undefined,
    isRight: (gold, { indicator, metric_label }) =>
      alternatives(gold.indicator).some((right) =>
        [indicator, metric_label].some((phrase) => phraseAgreement(phrase, right) >= SAME_PHRASE),
      ),
  },
];

/**
 * A row that carries the right code needs no right words.
 *
 * @type {(answer: Answer, marks: ReadonlyMap<Column, boolean>) => boolean}
 */
const isSubjectRight = ({ metric }, marks) =>
  (marks.get('metric') === true && !isEmpty(metric)) ||
  (marks.get('metric') !== false && marks.get('indicator') !== false);

/** @type {(gold: Gold, answer: Answer) => Pair} */
const compare = (gold, answer) => {
  const marks = new Map(
    QUESTIONS.filter(({ isAsked }) => isAsked(gold)).map(({ column, isRight }) => [column, isRight(gold, answer)]),
  );
  const subject = isSubjectRight(answer, marks);
  const rest = [...marks].every(([column, right]) => right || column === 'indicator');
  return { gold, answer, marks, subject, full: subject && rest };
};

/**
 * How well two places fit: above 0 when they overlap, up to 1 for the same place, and a right value outweighs any overlap.
 *
 * @type {(gold: Gold, answer: Answer) => number}
 */
const closeness = (gold, answer) => {
  const shared = Math.min(gold.end, answer.end) - Math.max(gold.start, answer.start);
  if (shared <= 0) return 0;
  const overlap = shared / Math.max(gold.end - gold.start, answer.end - answer.start);
  return alternatives(gold.value ?? null).some((value) => sameNumber(answer.value, value)) ? 1 + overlap : overlap;
};

/**
 * The best fits first; each gold row and each answer is in one pair at most.
 *
 * @type {(gold: readonly Gold[], answers: readonly Answer[]) => Map<Gold, Answer>}
 */
const pairUp = (gold, answers) => {
  const fits = gold.flatMap((row) => answers.map((answer) => ({ row, answer, close: closeness(row, answer) })));
  const pairs = new Map();
  const taken = new Set();
  for (const { row, answer } of fits.filter(({ close }) => close > 0).sort((a, b) => b.close - a.close)) {
    if (pairs.has(row) || taken.has(answer)) continue;
    pairs.set(row, answer);
    taken.add(answer);
  }
  return pairs;
};

/** @type {(gold: readonly Gold[], answers: readonly Answer[]) => Marked} */
const markDocument = (gold, answers) => {
  const rows = gold.filter(({ empty = false }) => !empty);
  const pairs = pairUp(rows, answers);
  const paired = new Set(pairs.values());
  const asked = rows.filter(({ optional = false }) => !optional);
  return {
    pairs: asked.flatMap((row) => {
      const answer = pairs.get(row);
      return answer === undefined ? [] : [compare(row, answer)];
    }),
    missed: asked.filter((row) => !pairs.has(row)),
    extra: answers.filter((answer) => !paired.has(answer)),
  };
};

/** @type {(right: number, given: number, wanted: number) => Balance} */
const balance = (right, given, wanted) => ({
  precision: given === 0 ? 0 : right / given,
  recall: wanted === 0 ? 0 : right / wanted,
  f1: right === 0 ? 0 : (2 * right) / (given + wanted),
});

/** @type {<T>(all: readonly T[], isRight: (one: T) => boolean) => Share} */
const shareOf = (all, isRight) => ({ asked: all.length, right: all.filter(isRight).length });

/** @param {readonly Pair[]} pairs */
const columnShares = (pairs) =>
  new Map(
    QUESTIONS.map(({ column }) => {
      const marks = pairs.flatMap((pair) => pair.marks.get(column) ?? []);
      return [column, shareOf(marks, (right) => right)];
    }),
  );

/** @param {string} source */
const nameOf = (source) => source.slice(source.lastIndexOf('/') + 1);

/**
 * Marks the answers of all documents that the gold names; answers of other documents are left alone.
 *
 * @param {readonly Gold[]} gold
 * @param {readonly Answer[]} answers
 */
export const score = (gold, answers) => {
  const documents = [...new Set(gold.map(({ doc }) => doc))];
  const marked = documents.map((doc) =>
    markDocument(
      gold.filter((row) => row.doc === doc),
      answers.filter(({ source }) => nameOf(source) === doc),
    ),
  );
  const pairs = marked.flatMap((one) => one.pairs);
  const missed = marked.flatMap((one) => one.missed);
  const extra = marked.flatMap((one) => one.extra);
  const [given, wanted] = [pairs.length + extra.length, pairs.length + missed.length];
  return {
    documents: documents.length,
    detection: balance(pairs.length, given, wanted),
    fullRow: balance(pairs.filter(({ full }) => full).length, given, wanted),
    columns: columnShares(pairs),
    valueAndUnit: shareOf(pairs, ({ marks }) =>
      ['value', 'value_to', 'unit'].every((name) => marks.get(/** @type {Column} */ (name))),
    ),
    subject: shareOf(pairs, ({ subject }) => subject),
    extent: shareOf(pairs, ({ gold: row, answer }) => row.start === answer.start && row.end === answer.end),
    full: pairs.filter(({ full }) => full),
    wrong: pairs.filter(({ full }) => !full),
    missed,
    extra,
  };
};

/** @param {Share} share */
export const ratio = ({ asked, right }) => (asked === 0 ? 1 : right / asked);

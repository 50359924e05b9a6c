import { describe, expect, it } from 'vitest';
import { loadMetrics } from '../../src/catalogue/index.ts';

const problemsOf = async (yaml: string): Promise<string[]> =>
  (await loadMetrics(yaml, 'mine.yaml')).problems.map(({ file, line, message }) => `${file}:${line}: ${message}`);

const GOOD = `- code: library.books_scanned
  vi: Số sách đã số hóa
  en: Books scanned
  kind: count
  phrases: [sách … số hóa]
`;

const without = (key: string): string => GOOD.replace(new RegExp(`\\n {2}${key}: .*`, 'u'), '');
const plus = (line: string): string => `${GOOD}  ${line}\n`;

it('reads a metric, with what is left out filled in', async () => {
  const { metrics, problems } = await loadMetrics(GOOD, 'mine.yaml');
  expect(problems).toEqual([]);
  expect(metrics).toEqual([
    {
      code: 'library.books_scanned',
      vi: 'Số sách đã số hóa',
      en: 'Books scanned',
      kind: 'count',
      unit: 'count',
      also: [],
      per: null,
      range: [0, null],
      scopes: ['national'],
      share: [],
      phrases: ['sách … số hóa'],
      phrasesInContext: [],
      context: [],
      not: [],
      examples: [],
      counterexamples: [],
    },
  ]);
});

it('gives a percentage its range', async () => {
  const { metrics } = await loadMetrics(GOOD.replace('count', 'percentage'), 'mine.yaml');
  expect(metrics[0]).toMatchObject({ unit: 'percent', range: [0, 100] });
});

describe('says what is wrong, where, and what is allowed', () => {
  it.each([
    ['no list', 'code: a.b\n', 'mine.yaml:1: a file of metrics is a list; each metric begins with "- code: …"'],
    ['no entry', '- 5\n', 'mine.yaml:1: a metric takes keys and values'],
    ['no label', without('vi'), 'mine.yaml:1: vi is missing; give a text'],
    [
      'a code of the wrong shape',
      GOOD.replace('library.books', 'Library Books'),
      'mine.yaml:1: code Library Books_scanned takes the shape domain.name in a-z, 0-9 and _',
    ],
    [
      'a kind that is none',
      GOOD.replace('kind: count', 'kind: number'),
      'mine.yaml:4: "number" is not one of percentage, count, money, ratio, rank, index, multiple, quantity',
    ],
    [
      'money without currency',
      GOOD.replace('kind: count', 'kind: money'),
      'mine.yaml:1: unit is missing; a money needs its code: VND, USD, Mbps, MW, …',
    ],
    ['no phrase', without('phrases'), 'mine.yaml:1: a metric takes at least one phrase'],
    ['phrases that are no list', GOOD.replace('[sách … số hóa]', 'sách'), 'mine.yaml:5: phrases takes a list'],
    ['a phrase that is no text', GOOD.replace('[sách … số hóa]', '[sách, 5]'), 'mine.yaml:5: phrases takes texts'],
    [
      'context phrases without context',
      plus('phrases_in_context: [sách]'),
      'mine.yaml:6: phrases_in_context takes a context',
    ],
    [
      'an unknown key',
      plus('phrase: sách'),
      'mine.yaml:6: phrase is unknown; allowed are code, vi, en, kind, unit, also, share, per, range, scopes, phrases, phrases_in_context, context, not, examples, counterexamples',
    ],
    [
      'a scope that is none',
      plus('scopes: [planet]'),
      'mine.yaml:6: "planet" is not one of national, ministries, localities, ministry, province, district, commune, enterprise',
    ],
    ['a range that is none', plus('range: 100'), 'mine.yaml:6: range takes [least, most], each a number or null'],
    [
      'an example without value',
      plus('examples: [{ text: Có 5 sách. }]'),
      'mine.yaml:6: value is missing; give the number in base units',
    ],
    ['an example without text', plus('examples: [{ value: 5 }]'), 'mine.yaml:6: text is missing; give a text'],
    [
      'a counterexample with a wrong metric',
      plus('counterexamples: [{ value: 5, text: Có 5 sách., metric: 7 }]'),
      'mine.yaml:6: metric takes a code, or null for none',
    ],
    ['a code given twice', GOOD + GOOD, 'mine.yaml:6: code library.books_scanned is given twice'],
  ])('%s', async (_, yaml, message) => {
    expect(await problemsOf(yaml)).toContain(message);
  });

  it.each([
    ['(sách|báo … số hóa', '"(" is not closed by ")"'],
    ['sách) số hóa', '")" closes nothing'],
    ['sách|báo', '"|" stands only in "(a|b)" or "[a|b]"'],
    ['sách …', '"sách …" has nothing beside "…"; fillers (có, được, các, …) are no words'],
    ['được … sách', '"được … sách" has nothing beside "…"; fillers (có, được, các, …) are no words'],
    ['{a/b/c/d/e}', '"{…}" takes at most four parts'],
  ])('the phrase %s', async (phrase, message) => {
    const yaml = GOOD.replace('[sách … số hóa]', JSON.stringify([phrase]));
    expect(await problemsOf(yaml)).toEqual([`mine.yaml:5: phrase ${JSON.stringify(phrase)}: ${message}`]);
  });

  it('YAML that cannot be read', async () => {
    const [problem] = await problemsOf('- code: [a\n- b');
    expect(problem).toMatch(/^mine\.yaml:\d+: /u);
  });
});

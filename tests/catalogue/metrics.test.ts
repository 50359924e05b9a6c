import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtInCatalogue, loadMetrics, type Metric } from '../../src/catalogue/index.ts';
import { buildPhraseIndex, compilePhrases } from '../../src/catalogue/phrase-index.ts';
import { wordingOf } from '../../src/catalogue/wording.ts';
import { readExample, rowOf } from './read-example.ts';

const FOLDER = 'src/catalogue/metrics';
const files = readdirSync(FOLDER).sort();
const catalogue = builtInCatalogue();

const metricsOf = async (file: string): Promise<readonly Metric[]> =>
  (await loadMetrics(readFileSync(`${FOLDER}/${file}`, 'utf8'), file)).metrics;

describe.each(files)('%s', (file) => {
  it('has no mistakes', async () => {
    expect((await loadMetrics(readFileSync(`${FOLDER}/${file}`, 'utf8'), file)).problems).toEqual([]);
  });

  it('holds the metrics of its domain, as the compiled catalogue does', async () => {
    const metrics = await metricsOf(file);
    expect(metrics.map(({ code }) => code.split('.')[0])).toEqual(metrics.map(() => file.replace('.yaml', '')));
    for (const metric of metrics) expect(catalogue.byCode.get(metric.code)).toEqual(metric);
  });

  it('has ranges that hold its examples', async () => {
    for (const { code, range, unit, examples } of await metricsOf(file)) {
      const [least, most] = range;
      expect(least ?? Number.NEGATIVE_INFINITY, code).toBeLessThan(most ?? Number.POSITIVE_INFINITY);
      if (unit === 'percent') expect(least ?? 0, code).toBeGreaterThanOrEqual(0);
      expect(examples.length, code).toBeGreaterThan(0);
    }
  });

  it('gives every example its metric, and no counterexample', async () => {
    const wrong = (await metricsOf(file)).flatMap((metric) =>
      [...metric.examples.map((example) => ({ ...example, metric: metric.code })), ...metric.counterexamples].flatMap(
        ({ text, value, metric: wanted }) => {
          const row = rowOf(readExample(text, catalogue).rows, value);
          return row !== undefined && row.metric === wanted
            ? []
            : [{ text, value, wanted, got: row ? row.metric : 'no row' }];
        },
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('uses every phrase in an example', async () => {
    const unused = (await metricsOf(file)).flatMap(({ code, phrases, phrasesInContext, examples }) => {
      const places = examples
        .flatMap(({ text }) => readExample(text, catalogue).evidence)
        .flatMap(({ label, clause, sentence }) => [label, clause, sentence].map(wordingOf));
      return [...phrases, ...phrasesInContext].flatMap((phrase) => {
        const index = buildPhraseIndex(compilePhrases([[phrase, 0]]), [phrase]);
        return places.some((words) => index.find(words).length > 0) ? [] : [`${code}: ${phrase}`];
      });
    });
    expect(unused).toEqual([]);
  });
});

it('knows every code once', () => {
  const codes = catalogue.entries.map(({ code }) => code);
  expect(codes.length).toBe(new Set(codes).size);
});

import { describe, expect, test } from 'vitest';
import { writeJson } from '../../src/output/json.ts';
import { writeNdjson } from '../../src/output/ndjson.ts';
import { article, CONTRACT, fullRow, resultOf, written } from './sample.ts';

const lineOf = async (change: Partial<typeof fullRow>): Promise<string> =>
  written(writeNdjson, [resultOf({ ...fullRow, ...change })]);

describe('a row in NDJSON', () => {
  test('has every column of the contract, in its order', async () => {
    expect(Object.keys(JSON.parse(await lineOf({})))).toEqual(CONTRACT);
  });

  test.each([
    ['16.50', '16.50'],
    ['3893595000000000', '3893595000000000'],
    ['1000000000000000000000000000001', '1000000000000000000000000000001'],
    ['0.1000000000000000055511151231257827', '0.1000000000000000055511151231257827'],
    ['-5', '-5'],
  ])('prints the value %s with all its digits, as a number', async (value, printed) => {
    expect(await lineOf({ value })).toContain(`"value":${printed},`);
  });

  test('says null for what the article does not say', async () => {
    const row = JSON.parse(await lineOf({ value: null, checks: [] }));
    expect([row.value, row.total, row.per, row.checks]).toEqual([null, null, null, null]);
  });

  test('writes offsets as integers and checks as one string', async () => {
    const row = JSON.parse(await lineOf({}));
    expect([row.start, row.end, row.checks]).toEqual([120, 134, 'share_mismatch;out_of_range']);
  });

  test.each(['\u2028', '\u2029', '\u0085', '\n', '\u001c'])(
    'keeps a row on one line whatever ends lines: %j',
    async (sign) => {
      const line = await lineOf({ title: `một${sign}hai` });
      expect(line.slice(0, -1)).not.toContain(sign);
      expect(JSON.parse(line).title).toBe(`một${sign}hai`);
    },
  );
});

describe('json', () => {
  test('is one object {articles, rows, issues}', async () => {
    const undated = { code: 'undated', severity: 'warning', source: 'bao/mot.txt' } as const;
    const missing = { code: 'not-found', severity: 'error', source: 'bao/hai.txt' } as const;
    const results = [
      { ...resultOf(fullRow), issues: [undated] },
      { article: null, rows: [], issues: [missing] },
    ];
    const out = JSON.parse(await written(writeJson, results));
    expect(Object.keys(out)).toEqual(['articles', 'rows', 'issues']);
    expect(out.rows).toHaveLength(1);
    expect(out.issues).toEqual([undated, missing]);
    expect(out.articles).toEqual([
      {
        source: 'bao/mot.txt',
        source_sha256: article.sha256,
        title: 'Kinh tế số, "động lực" mới',
        publisher: null,
        author: null,
        url: null,
        published_at: '2024-01-10',
        published_basis: 'byline',
        place: null,
        encoding: 'utf-8',
        language: 'vie',
      },
    ]);
  });

  test('is whole when there is nothing to say', async () => {
    expect(JSON.parse(await written(writeJson, []))).toEqual({ articles: [], rows: [], issues: [] });
  });
});

import type { Article, Row } from '../../src/model.ts';
import type { Result, WriteResults } from '../../src/output/format.ts';

/** A row that says everything, to be varied by a test. */
export const fullRow: Row = {
  id: '0123456789abcdef',
  metric: 'digital_economy.gdp_share',
  metric_label: 'tỷ trọng kinh tế số trong GDP',
  indicator: 'tỷ trọng kinh tế số',
  measure: 'level',
  value: '16.50',
  value_to: '17',
  total: null,
  unit: 'percent',
  unit_text: '%',
  per: null,
  qualifier: 'over',
  status: 'estimate',
  area: 'VN',
  area_name: 'cả nước',
  entity: null,
  sector: 'national',
  period: '2023',
  period_start: '2023-01-01',
  period_end: '2023-12-31',
  period_text: 'năm 2023',
  period_basis: 'stated',
  base: null,
  base_period: null,
  base_period_end: null,
  base_text: null,
  attribution: 'Bộ Thông tin và Truyền thông',
  mention: '16,50% đến 17%',
  start: 120,
  end: 134,
  sentence: 'Năm 2023, tỷ trọng kinh tế số ước đạt hơn 16,50% đến 17%.',
  source: 'bao/mot.txt',
  source_sha256: 'ab'.repeat(32),
  title: 'Kinh tế số, "động lực" mới',
  publisher: null,
  author: null,
  url: null,
  published_at: '2024-01-10',
  published_basis: 'byline',
  checks: ['share_mismatch', 'out_of_range'],
  confidence: '0.93',
};

export const article: Article = {
  source: 'bao/mot.txt',
  sha256: 'ab'.repeat(32),
  text: 'Năm 2023, …',
  blocks: [],
  title: 'Kinh tế số, "động lực" mới',
  publisher: null,
  author: null,
  url: null,
  published: { value: '2024-01-10', basis: 'byline' },
  place: null,
  encoding: 'utf-8',
  language: 'vie',
};

/** The columns of the contract, written out by hand. */
export const CONTRACT = (
  'id metric metric_label indicator measure value value_to total unit unit_text per qualifier status area area_name ' +
  'entity sector period period_start period_end period_text period_basis base base_period base_period_end base_text ' +
  'attribution mention start end sentence source source_sha256 title publisher author url published_at published_basis checks confidence'
).split(' ');

async function* each<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}

/** What a format writes for some results, in one string. */
export const written = async (
  write: WriteResults,
  results: readonly Result[],
  width = 100,
  colour = false,
): Promise<string> => {
  const chunks: string[] = [];
  for await (const chunk of write(each(results), { width, colour })) chunks.push(chunk);
  return chunks.join('');
};

export const resultOf = (...rows: readonly Row[]): Result => ({ article, rows, issues: [] });

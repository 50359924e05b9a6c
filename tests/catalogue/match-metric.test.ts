import { describe, expect, it } from 'vitest';
import { compileCatalogue, loadMetrics, matchMetric } from '../../src/catalogue/index.ts';
import type { MetricEvidence } from '../../src/catalogue/match-metric.ts';

const YAML = `
- { code: library.books, vi: Số sách, en: Books, kind: count, range: [10, 1000000], phrases: ['# sách', số sách, sách … thư viện], not: [sách cũ] }
- { code: library.share_scanned, vi: Tỷ lệ số hóa, en: Share scanned, kind: percentage, phrases: [sách … số hóa] }
- { code: library.scanned, vi: Số sách đã số hóa, en: Books scanned, kind: count, phrases: [sách … số hóa] }
- { code: library.income, vi: Doanh thu, en: Income, kind: money, unit: VND, phrases: [doanh thu … thư viện] }
- { code: library.readers_per_100, vi: Bạn đọc/100 dân, en: Readers per 100, kind: count, per: 100_persons, range: [0, 100], phrases: [bạn đọc] }
- { code: library.readers, vi: Bạn đọc, en: Readers, kind: count, phrases: [bạn đọc … thư viện] }
- { code: library.loans, vi: Lượt mượn, en: Loans, kind: count, phrases_in_context: ['# lượt'], context: [mượn sách] }
- { code: library.catalogues, vi: Mục lục, en: Catalogues, kind: count, phrases: [ban hành … mục lục] }
- { code: library.lent, vi: Lượt cho mượn, en: Loans counted, kind: count, phrases: [cho mượn … số lượng] }
- { code: library.lent_value, vi: Giá trị cho mượn, en: Value of loans, kind: money, unit: VND, phrases: [cho mượn … giá trị] }
- { code: library.place, vi: Xếp hạng thư viện, en: Rank, kind: rank, also: [percent], phrases: [xếp hạng thư viện] }
- { code: library.open_rate, vi: Tỷ lệ mở cửa, en: Share open, kind: percentage, phrases: [phòng mở cửa] }
- { code: twin.first, vi: A, en: A, kind: count, phrases: [kho lưu trữ] }
- { code: twin.second, vi: B, en: B, kind: count, phrases: [kho lưu trữ] }
- { code: twin.province, vi: C, en: C, kind: count, scopes: [province], phrases: [phòng đọc] }
- { code: twin.country, vi: D, en: D, kind: count, scopes: [national], phrases: [phòng đọc] }
`;

const { metrics, problems } = await loadMetrics(YAML, 'library.yaml');
const catalogue = compileCatalogue(metrics);

const codeOf = (evidence: Partial<MetricEvidence>): string | null =>
  matchMetric(
    {
      label: '',
      clause: '',
      sentence: '',
      context: [],
      opening: '',
      unit: 'count',
      measure: 'level',
      per: null,
      value: '50',
      total: null,
      area: 'VN',
      related: null,
      ...evidence,
    },
    catalogue,
  )?.code ?? null;

it('reads its own catalogue', () => expect(problems).toEqual([]));

describe('names a number', () => {
  it('by its label', () => expect(codeOf({ label: 'số sách của thư viện' })).toBe('library.books'));
  it('by its clause', () => expect(codeOf({ clause: 'thư viện có # sách' })).toBe('library.books'));
  it('by the longer wording', () => expect(codeOf({ clause: '# sách đã được số hóa' })).toBe('library.scanned'));
  it('by its sentence, where the clause is cut short', () =>
    expect(codeOf({ clause: '# tỉnh ban hành', sentence: '# tỉnh ban hành , công bố mục lục ; 0 huyện chưa' })).toBe(
      'library.catalogues',
    ));
  it('by words of the sentence before, where the metric allows it', () => {
    expect(codeOf({ clause: 'mỗi ngày # lượt', context: ['Việc mượn sách tăng.'] })).toBe('library.loans');
    expect(codeOf({ clause: 'mỗi ngày # lượt', context: ['Việc đi lại tăng.'] })).toBeNull();
  });
  it('of agents that do a thing together', () => {
    const clause = '# bộ, ngành và 0 địa phương đã ban hành mục lục';
    expect(codeOf({ clause })).toBe('library.catalogues');
    expect(codeOf({ clause: '0 bộ, ngành và # địa phương đã ban hành mục lục' })).toBe('library.catalogues');
    expect(codeOf({ clause: 'đã ban hành mục lục: 0 bộ và # tỉnh' })).toBe('library.catalogues');
  });
});

describe('leaves to a neighbour what is its own', () => {
  it.each(['có # phòng và 0 sách', 'có 0 sách và # phòng', 'có 0 sách ; # phòng', 'có # phòng ; số sách là 0'])(
    '%s',
    (clause) => expect(codeOf({ clause, sentence: clause })).toBeNull(),
  );

  it('the words before the next number, from the comma on', () =>
    expect(codeOf({ sentence: 'diện tích đạt # , số sách của thư viện đạt 0' })).toBeNull());
  it('the words after the number before, up to the comma', () =>
    expect(codeOf({ sentence: 'cho mượn 0 cuốn sách của thư viện và # phòng' })).toBeNull());
});

describe('refuses', () => {
  it('what a wording forbids', () => expect(codeOf({ clause: '# sách cũ' })).toBeNull());
  it('a level outside the range', () => expect(codeOf({ clause: '# sách', value: '5' })).toBeNull());
  it('two metrics that fit equally well', () => expect(codeOf({ label: 'kho lưu trữ' })).toBeNull());
  it('other countries', () => expect(codeOf({ clause: '# sách', area: 'LA' })).toBeNull());
  it('a label that says nothing', () => expect(codeOf({ label: 'phiên họp' })).toBeNull());
});

describe('unit and measure', () => {
  it('percent of a part is the percentage', () =>
    expect(codeOf({ label: 'sách được số hóa', unit: 'percent' })).toBe('library.share_scanned'));
  it('a share has its own percentage before the count', () =>
    expect(codeOf({ label: 'sách được số hóa', unit: 'percent', measure: 'share' })).toBe('library.share_scanned'));
  it('what grows is the count', () =>
    expect(codeOf({ label: 'sách được số hóa', unit: 'percent', measure: 'growth' })).toBe('library.scanned'));
  it('what changes by points is the percentage', () =>
    expect(codeOf({ label: 'sách được số hóa', unit: 'percentage_point', measure: 'change' })).toBe(
      'library.share_scanned',
    ));
  it('money is money in any currency, and counts nothing', () => {
    expect(codeOf({ label: 'doanh thu của thư viện', unit: 'USD' })).toBe('library.income');
    expect(codeOf({ label: 'doanh thu của thư viện', unit: 'count' })).toBeNull();
    expect(codeOf({ label: 'doanh thu từ bạn đọc của thư viện', unit: 'percent', measure: 'growth' })).toBe(
      'library.income',
    );
  });
  it('a rate per so many is not the number', () => {
    expect(codeOf({ label: 'bạn đọc', per: '100_persons' })).toBe('library.readers_per_100');
    expect(codeOf({ label: 'bạn đọc', clause: 'bạn đọc đạt # trên một trăm dân' })).toBe('library.readers_per_100');
    expect(codeOf({ label: 'bạn đọc' })).toBeNull();
    expect(codeOf({ label: 'bạn đọc của thư viện', value: '70000' })).toBe('library.readers');
  });
});

it('prefers the metric that is reported for the place', () => {
  expect(codeOf({ label: 'phòng đọc', area: 'VN' })).toBe('twin.country');
  expect(codeOf({ label: 'phòng đọc', area: 'VN-21' })).toBe('twin.province');
});

it('takes the later of two metrics with one code', () => {
  const [first] = metrics;
  if (first === undefined) throw new Error('no metric');
  const both = compileCatalogue([first, { ...first, vi: 'Sách' }]);
  expect(both.entries.map(({ vi }) => vi)).toEqual(['Sách']);
});

describe('takes the topic from what the number stands under', () => {
  const stands = (label: string, ...context: string[]) =>
    codeOf({ label, context: [...context, 'Bản tin tháng'], unit: 'VND' });

  it('a heading that names the rest', () => expect(stands('doanh thu', 'Thư viện tỉnh')).toBe('library.income'));
  it('a heading that names it all', () => expect(stands('doanh thu', 'Doanh thu thư viện')).toBe('library.income'));
  it('a heading over rows of names only', () => expect(stands('', 'Doanh thu của thư viện')).toBe('library.income'));
  it('the nearest that does', () => expect(stands('doanh thu', 'Mùa hè', 'Thư viện')).toBe('library.income'));

  it('not the title', () => expect(codeOf({ label: 'doanh thu', context: ['Thư viện'], unit: 'VND' })).toBeNull());
  it('not for a label that says more', () => expect(stands('doanh thu ngành du lịch', 'Thư viện')).toBeNull());
  it('not from a long sentence', () =>
    expect(
      stands('doanh thu', 'Nhiều bạn trẻ tìm về làng nghề, nơi nghệ nhân già kể chuyện xưa bên cạnh một thư viện'),
    ).toBeNull());
});

describe('of two aspects takes its own', () => {
  const growth = { unit: 'percent', measure: 'growth' } as const;
  it.each([
    ['cho mượn tăng # và 0 về số lượng và giá trị', 'library.lent'],
    ['cho mượn tăng 0 và # về số lượng và giá trị', 'library.lent_value'],
    ['số lượng và giá trị cho mượn tăng lần lượt 0 và #', 'library.lent_value'],
  ])('%s', (clause, code) => expect(codeOf({ ...growth, clause, sentence: clause })).toBe(code));
  it('where its clause begins after the first number', () =>
    expect(
      codeOf({
        ...growth,
        clause: 'và # về số lượng và giá trị',
        sentence: 'cho mượn tăng # và 0 về số lượng và giá trị',
      }),
    ).toBe('library.lent_value'));
});

describe('continues the row before', () => {
  const related = 'library.books';
  it('where its words say nothing', () => expect(codeOf({ label: 'cuốn', related })).toBe(related));
  it('but not in another unit', () => expect(codeOf({ label: 'cuốn', related, unit: 'VND' })).toBeNull());
  it('nor against a wording that forbids it', () => expect(codeOf({ label: 'sách cũ', related })).toBeNull());
  it('with a share of it, unless that has a code of its own', () => {
    const share = { unit: 'percent', measure: 'share', related } as const;
    expect(codeOf({ ...share, label: 'cuốn' })).toBe(related);
    expect(codeOf({ ...share, label: 'sách đã số hóa' })).toBe('library.share_scanned');
  });
});

describe('fits units', () => {
  it('a rank with the score behind it', () => {
    expect(codeOf({ label: 'xếp hạng thư viện', unit: 'percent' })).toBe('library.place');
    expect(codeOf({ label: 'xếp hạng thư viện', unit: 'VND' })).toBeNull();
    expect(codeOf({ label: 'xếp hạng thư viện' })).toBeNull();
    expect(codeOf({ clause: 'Xếp hạng thư viện là #', total: '60' })).toBe('library.place');
  });
  it('a percentage printed as n/m', () => {
    expect(codeOf({ label: 'phòng mở cửa', total: '60' })).toBe('library.open_rate');
    expect(codeOf({ label: 'phòng mở cửa' })).toBeNull();
    expect(codeOf({ label: 'sách đã số hóa', total: '60' })).toBe('library.scanned');
  });
});

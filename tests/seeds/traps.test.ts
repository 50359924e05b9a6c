import { describe, expect, test } from 'vitest';
import type { Row } from '../../src/model.ts';
import { columnsIn, rowsIn, seed } from './seeds.ts';

/** What the seeds print, and what it says: the seed, a fragment of it, its rows. */
type Trap = readonly [name: string, seed: string, fragment: string, ...rows: Partial<Row>[]];

const END_TO_END = 'public_services.end_to_end_submission_rate';
const ADULTS = 'digital_society.adult_payment_account_rate';
const SYSTEMS = 'public_services.procedure_systems_connected';
const NDXP = 'data.ndxp_transactions';
const GDP_SHARE = 'digital_economy.gdp_share';

const scopesAndBaselines = (number: string): Trap => [
  'three scopes in one sentence, each with its baseline in a parenthesis',
  number,
  'cả nước đạt 42% (cuối năm 2023 là 17%); bộ, ngành đạt 61% (cuối năm 2023 là 38%); địa phương đạt 17% (cuối năm 2023 là 9%)',
  { mention: '42%', metric: END_TO_END, measure: 'level', sector: 'national', period: '2024-S1', base: null },
  { mention: '17%', metric: END_TO_END, measure: 'level', sector: 'national', period: '2023-12-31', base: null },
  { mention: '61%', metric: END_TO_END, measure: 'level', sector: 'ministries', period: '2024-S1', base: null },
  { mention: '38%', metric: END_TO_END, measure: 'level', sector: 'ministries', period: '2023-12-31', base: null },
  { mention: '17%', metric: END_TO_END, measure: 'level', sector: 'localities', period: '2024-S1', base: null },
  { mention: '9%', metric: END_TO_END, measure: 'level', sector: 'localities', period: '2023-12-31', base: null },
];

const traps: readonly Trap[] = [
  scopesAndBaselines('000'),
  scopesAndBaselines('003'),
  [
    'all of all, and by how many they became more',
    '000',
    '63/63 địa phương (tăng 14 địa phương so với cuối năm 2023)',
    {
      mention: '63/63',
      value: '63',
      total: '63',
      unit: 'count',
      measure: 'level',
      sector: 'localities',
      period: '2024-S1',
    },
    {
      mention: '14',
      value: '14',
      total: null,
      unit: 'count',
      measure: 'change',
      sector: 'localities',
      base: 'period',
      base_period_end: '2023-12-31',
      period: '2024-S1',
    },
  ],
  [
    'a change belongs to the level it follows',
    '000',
    '15/63 địa phương (tăng 2 địa phương so với cuối năm 2023)',
    { mention: '15/63', metric: 'public_services.time_reduction_policies', measure: 'level' },
    {
      mention: '2',
      metric: 'public_services.time_reduction_policies',
      measure: 'change',
      base_period_end: '2023-12-31',
    },
  ],
  [
    'percent of what is a percentage are points',
    '000',
    'hơn 87% (tăng 9,67% so với cuối năm 2023)',
    { mention: '87%', metric: ADULTS, unit: 'percent', measure: 'level', qualifier: 'over' },
    { mention: '9,67%', metric: ADULTS, unit: 'percentage_point', measure: 'change', base_period_end: '2023-12-31' },
  ],
  [
    'percent of a count is growth',
    '000',
    'doanh nghiệp công nghệ số tăng 8% so với cùng kỳ',
    { mention: '8%', unit: 'percent', measure: 'growth', base: 'period', base_period_end: '2023-06-30' },
  ],
  [
    'a target beside its attainment',
    '000',
    'đạt 50.350 doanh nghiệp so với mục tiêu 48.000 doanh nghiệp (đạt gần 105%)',
    { mention: '50.350', value: '50350', measure: 'level', status: 'actual', metric: 'ict.digital_enterprises' },
    { mention: '48.000', value: '48000', measure: 'level', status: 'target', metric: 'ict.digital_enterprises' },
    {
      mention: '105%',
      value: '105',
      unit: 'percent',
      measure: 'attainment',
      qualifier: 'nearly',
      base: 'target',
      metric: 'ict.digital_enterprises',
    },
  ],
  [
    'a share restates its ratio',
    '000',
    '43/53 dịch vụ công thiết yếu (đạt hơn 81%)',
    { mention: '43/53', value: '43', total: '53', measure: 'level', metric: 'public_services.essential_services' },
    { mention: '81%', measure: 'share', qualifier: 'over', metric: 'public_services.essential_services' },
  ],
  [
    'two changes share one verb, each with its scope, across a no-break space',
    '000',
    '19/21 bộ, cơ quan ngang bộ và 63/63 tỉnh, thành phố trực thuộc Trung ương (tăng 9 bộ, 26 tỉnh, thành phố so với cuối năm 2023)',
    { mention: '19/21', metric: SYSTEMS, measure: 'level', sector: 'ministries', total: '21' },
    { mention: '63/63', metric: SYSTEMS, measure: 'level', sector: 'localities', total: '63' },
    { mention: '9', metric: SYSTEMS, measure: 'change', sector: 'ministries', base_period_end: '2023-12-31' },
    { mention: '26', metric: SYSTEMS, measure: 'change', sector: 'localities', base_period_end: '2023-12-31' },
  ],
  [
    'a ratio of thousands',
    '000',
    'đơn giản hóa 793/1.084 thủ tục hành chính',
    { mention: '793/1.084', value: '793', total: '1084', unit: 'count' },
  ],
  [
    'magnitudes, hedges and money in one list',
    '000',
    'có gần 16,4 triệu tài khoản; 328 triệu hồ sơ đồng bộ, 28,8 triệu giao dịch thanh toán trực tuyến với số tiền 14.528 tỷ đồng',
    { mention: '16,4 triệu', value: '16400000', qualifier: 'nearly', unit: 'count' },
    { mention: '328 triệu', value: '328000000', qualifier: null, unit: 'count' },
    { mention: '28,8 triệu', value: '28800000', qualifier: null, unit: 'count' },
    { mention: '14.528 tỷ đồng', value: '14528000000000', qualifier: null, unit: 'VND' },
  ],
  [
    '`ước thực hiện` is an estimate of the year it names',
    '001',
    'mức độ 4 ước thực hiện năm 2022 là 100%, tăng 4% so với năm 2021',
    { mention: '100%', status: 'estimate', measure: 'level', unit: 'percent', period: '2022' },
    { mention: '4%', measure: 'change', unit: 'percentage_point', base_period_end: '2021-12-31', period: '2022' },
  ],
  [
    'beyond the plan and above an earlier year',
    '001',
    'năm 2022 đạt 52,8%, vượt 2% so với kế hoạch năm 2022 và tăng 17,5% so với năm 2021',
    { mention: '52,8%', status: 'estimate', measure: 'level', base: null },
    { mention: '2%', measure: 'change', unit: 'percentage_point', base: 'target' },
    { mention: '17,5%', measure: 'change', unit: 'percentage_point', base: 'period', base_period_end: '2021-12-31' },
  ],
  [
    'a total, its rate per day, and its multiple',
    '001',
    'ước đạt 860 triệu giao dịch, trung bình 1 ngày khoảng 2,1 triệu lượt giao dịch, tăng gấp 4,8 lần so với năm 2021',
    { mention: '860 triệu', metric: NDXP, status: 'estimate', per: null, period: '2022' },
    { mention: '2,1 triệu', metric: NDXP, qualifier: 'about', per: 'day', period: '2022' },
    {
      mention: '4,8 lần',
      metric: NDXP,
      value: '4.8',
      measure: 'multiple',
      base_period_end: '2021-12-31',
      period: '2022',
    },
  ],
  [
    '`đến nay` is the day of the article',
    '001',
    'đến nay, 500 triệu tài khoản sử dụng các nền tảng số Việt Nam',
    { mention: '500 triệu', period_end: '2022-12-25', metric: 'digital_society.platform_accounts' },
  ],
  [
    'parts of a total named before them',
    '002',
    'tổng số 22 đơn vị chuyên trách CNTT, chuyển đổi số thuộc các bộ, cơ quan ngang bộ có 11 đơn vị chuyên trách CNTT hoạt động theo mô hình cấp Cục và 11 đơn vị hoạt động',
    { mention: '22', sector: 'ministries', metric: 'governance.it_units_total' },
    { mention: '11', sector: 'ministries', metric: 'governance.it_units_department_model' },
    { mention: '11', sector: 'ministries', metric: 'governance.it_units_centre_model' },
  ],
  [
    'a list shares its predicate',
    '002',
    'đã có 20 bộ, ngành và 62 địa phương đã ban hành Kế hoạch chuyển đổi số năm 2024',
    { mention: '20', metric: 'governance.dx_plans_issued', sector: 'ministries', measure: 'level' },
    { mention: '62', metric: 'governance.dx_plans_issued', sector: 'localities', measure: 'level' },
  ],
  [
    'what is not yet done, with leading zeros',
    '002',
    'Còn 02 bộ và 01 địa phương chưa ban hành',
    { mention: '02', value: '2', metric: 'governance.dx_plans_not_issued', sector: 'ministries' },
    { mention: '01', value: '1', metric: 'governance.dx_plans_not_issued', sector: 'localities' },
  ],
  [
    'estimates: growth of an economy, its weight, a revenue and its growth',
    '003',
    'Kinh tế số 6 tháng đầu năm ước đạt tăng trưởng 22,4% và tỷ trọng kinh tế số trong GDP ước đạt 18,3%. Doanh thu lĩnh vực công nghệ thông tin (kinh tế số ICT) ước đạt 1.928.311 tỷ đồng, tăng trưởng 26% so với cùng kỳ năm 2023',
    { mention: '22,4%', measure: 'growth', status: 'estimate', unit: 'percent', period: '2024-S1' },
    { mention: '18,3%', measure: 'level', status: 'estimate', unit: 'percent', period: '2024-S1', metric: GDP_SHARE },
    { mention: '1.928.311 tỷ đồng', value: '1928311000000000', unit: 'VND', status: 'estimate', period: '2024-S1' },
    { mention: '26%', measure: 'growth', unit: 'percent', base: 'period', base_period_end: '2023-06-30' },
  ],
  [
    'one more centre is a change, its power a level',
    '003',
    'có thêm 1 Trung tâm dữ liệu hiện đại, lớn nhất cả nước của Tập đoàn Công nghiệp - Viễn thông Quân đội (Viettel) với công suất 30 MW',
    { mention: '1', measure: 'change', unit: 'count' },
    { mention: '30 MW', value: '30', measure: 'level', unit: 'MW' },
  ],
  [
    'the province after the nation',
    '003',
    'hoàn thành và đang thực hiện thường xuyên 32 nhiệm vụ, đang triển khai 38 nhiệm vụ; còn 3 nhiệm vụ chưa triển khai',
    { mention: '32', value: '32', area: 'VN-07' },
    { mention: '38', value: '38', area: 'VN-07' },
    { mention: '3', value: '3', area: 'VN-07' },
  ],
  [
    'a change and its growth in one bracket do not fit together',
    '004',
    'là 2398 CSDL, tăng 311 (14,5%) CSDL so với năm 2023',
    { mention: '2398', value: '2398', metric: 'data.databases', measure: 'level', checks: [] },
    { mention: '311', metric: 'data.databases', measure: 'change', base_period_end: '2023-12-31', checks: [] },
    {
      mention: '14,5%',
      metric: 'data.databases',
      measure: 'growth',
      base_period_end: '2023-12-31',
      checks: ['change_mismatch'],
    },
  ],
  [
    'three kinds of bodies are connected to one database',
    '004',
    'kết nối với 18 bộ, ngành, 63 tỉnh, thành phố và 04 doanh nghiệp; đồng bộ thành công trên 268 triệu',
    { mention: '18', metric: 'population_db.connections', sector: 'ministries' },
    { mention: '63', metric: 'population_db.connections', sector: 'localities' },
    { mention: '04', value: '4', metric: 'population_db.connections', sector: 'enterprises' },
    { mention: '268 triệu', metric: 'population_db.records_synchronised', qualifier: 'over' },
  ],
  [
    '`lần lượt` over two years, then a third one with its growth',
    '004',
    'tỷ trọng kinh tế số/GDP năm 2021, 2022 lần lượt là 11,91%, 14,26%, năm 2023 ước đạt 16,5% với tốc độ tăng 20%, gấp 3 lần tăng trưởng GDP',
    { mention: '11,91%', metric: GDP_SHARE, measure: 'level', status: 'actual', period: '2021' },
    { mention: '14,26%', metric: GDP_SHARE, measure: 'level', status: 'actual', period: '2022' },
    { mention: '16,5%', metric: GDP_SHARE, measure: 'level', status: 'estimate', period: '2023' },
    { mention: '20%', measure: 'growth', unit: 'percent', period: '2023' },
    { mention: '3 lần', value: '3', measure: 'multiple', unit: 'multiple', base: 'other', period: '2023' },
  ],
  [
    'a forecast has its own year',
    '004',
    'dự báo tỷ trọng kinh tế số/GDP của Việt Nam năm 2025 đạt trên 20%',
    { mention: '20%', metric: GDP_SHARE, status: 'forecast', qualifier: 'over', period: '2025', area: 'VN' },
  ],
  [
    'and does not lend it',
    '004',
    'đã cấp trên 86 triệu thẻ căn cước công dân gắn chíp',
    { mention: '86 triệu', value: '86000000', status: 'actual', period_end: '2024-04-25', qualifier: 'over' },
  ],
];

describe('the seeds say', () => {
  const cases = traps.map(([name, number, fragment, ...rows]) => ({ name, number, fragment, rows }));

  test.each(cases)('$name (seed $number)', ({ number, fragment, rows }) => {
    expect(columnsIn(number, fragment, rows)).toEqual(rows);
  });
});

describe('no statistic', () => {
  test.each([
    ['a year that is cut into pieces', '000', 'Cập nhật ngày: 10/07/2024 18:09:43'],
    [
      'a period of months',
      '000',
      'sơ kết 6 tháng đầu năm 2024 về chuyển đổi số quốc gia và Đề án 06 của Chính phủ vào chiều ngày 10/7',
    ],
    ['a period without its year', '000', '6 tháng đầu năm, kết quả thực hiện Đề án 06'],
    ['a period to come', '000', 'Trong 6 tháng cuối năm, Thủ tướng'],
    ['a year of work and its programme', '001', 'Sơ kết 1 năm triển khai Đề án phát triển'],
    ['a span of years and a project', '001', 'giai đoạn 2022 - 2025, tầm nhìn đến năm 2030 (Đề án 06)'],
    ['the number of a decision', '001', 'Quyết định số 505/QĐ-TTg'],
    ['a date that lost its hyphen', '001', 'lấy ngày 1010 hàng năm'],
    ['a date with hyphens', '001', 'Ngày 10-10-2022, Bộ Thông tin'],
    ['a level of services', '001', 'được đưa lên mức độ 4 ước'],
    ['comments', '001', 'Bình luận (0)'],
    ['one day of a rate', '001', 'trung bình 1 ngày khoảng'],
    ['the number of a meeting', '002', 'chủ trì phiên họp lần thứ 8 của Ủy ban, tập trung'],
    ['the number of a meeting in a title', '004', 'họp phiên thứ 8 triển khai'],
    ['a decision and its letters', '002', 'Quyết định số 142/QĐ-TTg'],
    ['a project with a suffix', '002', 'Kế hoạch triển khai Đề án 06/CP'],
    ['breakthroughs that are listed', '002', 'Chú trọng 3 đột phá chiến lược gồm'],
    ['a month of a plan', '002', 'sẽ ban hành trong tháng 4 là Bộ Y tế'],
    ['once', '003', 'chỉ cung cấp thông tin 1 lần còn hạn chế'],
    ['a stamp and a view counter', '004', '25/04/2024 11:06    253'],
    ['a generation of networks', '004', 'Di động băng rộng 4G được phủ sóng'],
  ])('in %s', (_name, number, fragment) => {
    expect(rowsIn(number, fragment).map(({ mention }) => mention)).toEqual([]);
  });
});

test('the slip is the only thing in the seeds that arithmetic doubts', () => {
  const doubted = ['000', '001', '002', '003', '004'].flatMap((number) =>
    seed(number).rows.flatMap(({ mention, checks }) => checks.map((check) => `${number} ${mention} ${check}`)),
  );
  expect(doubted).toEqual(['004 14,5% change_mismatch']);
  expect(seed('004').issues).toMatchObject([{ code: 'check', check: 'change_mismatch', mention: '14,5%' }]);
});

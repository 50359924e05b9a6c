import { rule } from './examples.ts';

rule('a share that does not follow from its ratio', [
  [
    'Có 43/53 dịch vụ công thiết yếu đã hoàn thành (đạt 71%).',
    { mention: '43/53', checks: [] },
    { mention: '71%', checks: ['share_mismatch'] },
  ],
  [
    'Có 43/53 dịch vụ công thiết yếu đã hoàn thành (đạt hơn 81%).',
    { mention: '43/53', checks: [] },
    { mention: '81%', checks: [] },
  ],
  [
    'Có 43/53 dịch vụ công thiết yếu đã hoàn thành (đạt 81,1%).',
    { mention: '43/53', checks: [] },
    { mention: '81,1%', checks: [] },
  ],
]);

rule('a growth that does not follow from its change', [
  [
    'Tổng số cơ sở dữ liệu là 2.398, tăng 311 (14,5%) so với năm 2023.',
    { mention: '2.398', checks: [] },
    { mention: '311', checks: [] },
    { mention: '14,5%', checks: ['change_mismatch'] },
  ],
  [
    'Tổng số cơ sở dữ liệu là 2.398, tăng 311 (14,9%) so với năm 2023.',
    { mention: '2.398', checks: [] },
    { mention: '311', checks: [] },
    { mention: '14,9%', checks: [] },
  ],
]);

rule('more than all', [
  ['Đến nay, 65/63 địa phương đã ban hành kế hoạch.', { mention: '65/63', checks: ['total_mismatch'] }],
  ['Đến nay, 63/63 địa phương đã ban hành kế hoạch.', { mention: '63/63', checks: [] }],
]);

rule('an attainment that does not follow from its target', [
  [
    'Số tài khoản đạt 50.350 tài khoản so với mục tiêu 48.000 tài khoản (đạt 115%).',
    { mention: '50.350', checks: [] },
    { mention: '48.000', checks: [] },
    { mention: '115%', checks: ['attainment_mismatch'] },
  ],
  [
    'Số tài khoản đạt 50.350 tài khoản so với mục tiêu 48.000 tài khoản (đạt gần 105%).',
    { mention: '50.350', checks: [] },
    { mention: '48.000', checks: [] },
    { mention: '105%', checks: [] },
  ],
]);

rule('a rate beyond a hundred', [
  ['Tỷ lệ hộ gia đình có Internet đạt 82%.', { mention: '82%', checks: [] }],
  ['Doanh thu dịch vụ số tăng 182%.', { mention: '182%', checks: [] }],
]);

rule('a number of a list that is larger than its whole', [
  [
    'Có 1.120 trường học dùng học bạ số, chiếm 64% tổng số 1.750 trường.',
    { mention: '1.120', checks: [] },
    { mention: '64%', checks: [] },
    { mention: '1.750', checks: [] },
  ],
]);

rule('a change that does not follow from two levels', [
  [
    'Số tài khoản tăng từ 100.000 lên 150.000, tăng 50%.',
    { mention: '100.000', checks: [] },
    { mention: '150.000', checks: [] },
    { mention: '50%', checks: [] },
  ],
  [
    'Tỷ lệ hồ sơ trực tuyến đạt 42% (cuối năm 2023 là 17%), tăng 25% so với cuối năm 2023.',
    { mention: '42%', checks: [] },
    { mention: '17%', checks: [] },
    { mention: '25%', checks: [] },
  ],
]);

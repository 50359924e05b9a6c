/**
 * Who statistics are reported for.
 * Closed lists in natural spelling; longer entries win over shorter ones.
 */

export const SECTORS = {
  national: ['cả nước', 'toàn quốc', 'trên toàn quốc', 'trên cả nước'],
  ministries: [
    'bộ, ngành',
    'bộ ngành',
    'các bộ, ngành',
    'khối bộ',
    'cấp bộ',
    'bộ, cơ quan ngang bộ',
    'bộ',
    'các bộ',
    'bộ, ngành trung ương',
    'khối bộ, ngành',
    'bộ, cơ quan',
  ],
  localities: [
    'địa phương',
    'các địa phương',
    'khối tỉnh',
    'cấp tỉnh',
    'cấp thành phố',
    'khối địa phương',
    'tỉnh, thành phố',
    'tỉnh, thành',
    'tỉnh',
    'các tỉnh, thành phố',
    'tỉnh, thành phố trực thuộc trung ương',
    'khối tỉnh, thành',
    'khối tỉnh, thành phố',
    'tỉnh thành',
  ],
  districts: [
    'cấp huyện',
    'huyện',
    'quận, huyện',
    'huyện, thị xã, thành phố',
    'huyện, thành phố',
    'quận, huyện, thị xã',
    'khối huyện',
    'khối quận, huyện',
    'huyện, thị xã',
  ],
  communes: ['cấp xã', 'xã', 'xã, phường', 'xã, phường, thị trấn', 'phường', 'xã, thị trấn', 'khối xã', 'phường, xã'],
  enterprises: ['doanh nghiệp', 'tập đoàn', 'tổng công ty', 'khối doanh nghiệp'],
} as const;

import { rule } from './examples.ts';

rule('a sentence of the press as a whole', [
  [
    'Toàn tỉnh hiện có 1.906 trạm BTS, trong đó có 146 trạm 5G; 98,7% thôn, bản có sóng di động; còn 23 thôn chưa có điện lưới.',
    { mention: '1.906', measure: 'level', unit: 'count', indicator: 'trạm BTS' },
    { mention: '146', measure: 'level', unit: 'count', indicator: 'trạm 5G' },
    { mention: '98,7%', measure: 'level', unit: 'percent', indicator: 'thôn, bản có sóng di động' },
    { mention: '23', measure: 'level', unit: 'count', indicator: 'thôn chưa có điện lưới' },
  ],
  [
    'Năm 2023, doanh thu ngành công nghiệp ICT ước đạt 142 tỷ USD, giảm 4% so với năm 2022; xuất khẩu phần cứng, điện tử khoảng 117,3 tỷ USD, giảm 4,4%.',
    { mention: '142 tỷ USD', status: 'estimate', measure: 'level', period: '2023', base: null },
    { mention: '4%', value: '-4', measure: 'growth', period: '2023', base_period_end: '2022-12-31' },
    {
      mention: '117,3 tỷ USD',
      qualifier: 'about',
      measure: 'level',
      period: '2023',
      indicator: 'xuất khẩu phần cứng, điện tử',
    },
    { mention: '4,4%', value: '-4.4', measure: 'growth', period: '2023', base_period_end: '2022-12-31' },
  ],
  [
    'Lượng khách quốc tế tháng 6 đạt 1,25 triệu lượt người, giảm 9,9% so với tháng trước và tăng 28,4% so với cùng kỳ năm trước; tính chung 6 tháng đạt 8,8 triệu lượt.',
    { mention: '1,25 triệu', period: '2024-M06', measure: 'level' },
    { mention: '9,9%', value: '-9.9', period: '2024-M06', measure: 'growth', base_period_end: '2024-05-31' },
    { mention: '28,4%', value: '28.4', period: '2024-M06', measure: 'growth', base_period_end: '2023-06-30' },
    { mention: '8,8 triệu', period: '2024-S1', measure: 'level', indicator: 'lượng khách quốc tế' },
  ],
  [
    'Quý I/2024, Cục Thuế thu 3.215 tỷ đồng từ thương mại điện tử, bằng 27% dự toán và tăng 22% so với quý I/2023.',
    { mention: '3.215 tỷ đồng', measure: 'level', period: '2024-Q1', base: null },
    { mention: '27%', measure: 'attainment', period: '2024-Q1', base: 'target' },
    { mention: '22%', measure: 'growth', period: '2024-Q1', base: 'period', base_period_end: '2023-03-31' },
  ],
  [
    'Giá cước giảm từ 120.000 đồng xuống 95.000 đồng/tháng.',
    { mention: '120.000 đồng', measure: 'level', value: '120000', unit: 'VND' },
    { mention: '95.000 đồng', measure: 'level', value: '95000', unit: 'VND', per: 'month' },
  ],
  [
    'Tính đến 30/6, có 8.150/8.426 nhiệm vụ hoàn thành (96,7%), còn 276 nhiệm vụ đang thực hiện trong hạn.',
    { mention: '8.150/8.426', value: '8150', total: '8426', period: '2024-06-30', checks: [] },
    { mention: '96,7%', measure: 'share', period: '2024-06-30', checks: [] },
    { mention: '276', measure: 'level', period: '2024-06-30', indicator: 'nhiệm vụ đang thực hiện trong hạn' },
  ],
  [
    'Trong tháng 11/2023, có 1.026 cuộc tấn công, gồm 272 cuộc lừa đảo, 87 cuộc tấn công thay đổi giao diện và 667 cuộc cài mã độc.',
    { mention: '1.026', period: '2023-M11', indicator: 'cuộc tấn công' },
    { mention: '272', period: '2023-M11', indicator: 'cuộc lừa đảo' },
    { mention: '87', period: '2023-M11', indicator: 'cuộc tấn công thay đổi giao diện' },
    { mention: '667', period: '2023-M11', indicator: 'cuộc cài mã độc' },
  ],
  [
    'Tỷ lệ hồ sơ trực tuyến cấp tỉnh đạt 90%, cấp huyện đạt 80% và cấp xã đạt 60%.',
    { mention: '90%', indicator: 'tỷ lệ hồ sơ trực tuyến', sector: 'localities' },
    { mention: '80%', indicator: 'tỷ lệ hồ sơ trực tuyến', sector: 'districts' },
    { mention: '60%', indicator: 'tỷ lệ hồ sơ trực tuyến', sector: 'communes' },
  ],
  [
    'Có 90% hồ sơ cấp tỉnh, 80% hồ sơ cấp huyện và 60% hồ sơ cấp xã được xử lý trực tuyến.',
    { mention: '90%', indicator: 'hồ sơ cấp tỉnh được xử lý trực tuyến', measure: 'level' },
    { mention: '80%', indicator: 'hồ sơ cấp huyện được xử lý trực tuyến', measure: 'level' },
    { mention: '60%', indicator: 'hồ sơ cấp xã được xử lý trực tuyến', measure: 'level' },
  ],
]);

import { rule } from './examples.ts';

rule('an earlier time', [
  [
    '6 tháng đầu năm 2024, doanh thu tăng 8% so với cùng kỳ.',
    { mention: '8%', base: 'period', base_period: '2023-S1', base_period_end: '2023-06-30' },
  ],
  [
    'Trong quý I/2024, xuất khẩu tăng 14% so với cùng kỳ năm trước.',
    { mention: '14%', base: 'period', base_period: '2023-Q1', base_period_end: '2023-03-31' },
  ],
  [
    'Năm 2022, số giao dịch tăng 36% so với năm 2021.',
    { mention: '36%', base: 'period', base_period_end: '2021-12-31' },
  ],
  [
    'Tỷ lệ phủ sóng đạt 42%, tăng 14 điểm phần trăm so với cuối năm 2023.',
    { mention: '42%', base: null, base_period_end: null },
    { mention: '14 điểm phần trăm', base: 'period', base_period: '2023-12-31', base_period_end: '2023-12-31' },
  ],
  [
    'Trong tháng 5/2024, số sự cố giảm 9,5% so với tháng trước.',
    { mention: '9,5%', base: 'period', base_period: '2024-M04', base_period_end: '2024-04-30' },
  ],
  [
    'Quý II/2024, doanh thu tăng 3,1% so với quý trước.',
    { mention: '3,1%', base: 'period', base_period: '2024-Q1', base_period_end: '2024-03-31' },
  ],
  ['Năm 2023, doanh thu tăng 5% so với năm trước.', { mention: '5%', base: 'period', base_period_end: '2022-12-31' }],
  [
    'So với cùng kỳ năm 2023, doanh thu quý I/2024 tăng 7,4%.',
    { mention: '7,4%', base: 'period', base_period_end: '2023-03-31' },
  ],
  ['Năm 2023, số giao dịch gấp 3 lần năm 2019.', { mention: '3 lần', base: 'period', base_period_end: '2019-12-31' }],
]);

rule('a change without a base takes that of the change before it', [
  [
    'Tháng 6/2024, doanh thu bưu chính đạt 10 tỷ đồng, tăng 5% so với tháng trước; doanh thu viễn thông đạt 8 tỷ đồng, tăng 8,8%.',
    { mention: '10 tỷ đồng', base: null },
    { mention: '5%', base: 'period', base_period_end: '2024-05-31' },
    { mention: '8 tỷ đồng', base: null },
    { mention: '8,8%', base: 'period', base_period_end: '2024-05-31' },
  ],
]);

rule('a plan', [
  ['Thu ngân sách bằng 62,5% dự toán.', { mention: '62,5%', base: 'target', base_period: null }],
  ['Giải ngân đạt 48% kế hoạch năm.', { mention: '48%', base: 'target' }],
  ['Số hộ có địa chỉ số đạt 104% chỉ tiêu được giao.', { mention: '104%', base: 'target', measure: 'attainment' }],
  ['Sản lượng bưu gửi vượt 6% so với kế hoạch.', { mention: '6%', base: 'target', measure: 'growth' }],
]);

rule('something else', [
  ['Tốc độ tăng của kinh tế số gấp 3 lần tăng trưởng GDP.', { mention: '3 lần', base: 'other', base_period_end: null }],
]);

rule('nothing', [
  ['Tỷ lệ hộ có Internet đạt 82%.', { mention: '82%', base: null, base_text: null }],
  ['Doanh thu dịch vụ số tăng 11%.', { mention: '11%', base: null, base_period: null }],
]);

rule('words for an earlier time', [
  [
    'Năm 2023, tỷ lệ phủ sóng tăng 3% so với một năm trước.',
    { mention: '3%', base: 'period', base_period_end: '2022-12-31' },
  ],
  [
    'Tỷ lệ hài lòng đạt 91%, cao hơn năm 2022 là 2,4 điểm phần trăm.',
    { mention: '91%', base: null },
    { mention: '2,4 điểm phần trăm', base: 'period', base_period_end: '2022-12-31' },
  ],
  [
    'Số giao dịch tăng 41% so với thời điểm 31/12/2023.',
    { mention: '41%', base: 'period', base_period_end: '2023-12-31' },
  ],
  [
    'Trong tháng 6/2024, doanh thu tăng 2% so với tháng 5 và tăng 9% so với tháng 6/2023.',
    { mention: '2%', base_period_end: '2024-05-31' },
    { mention: '9%', base_period_end: '2023-06-30' },
  ],
]);

rule('each comparison of a list has its own', [
  [
    'CPI tháng 5/2024 tăng 0,3% so với tháng trước và 4,1% so với cùng kỳ năm trước.',
    { mention: '0,3%', base_period: '2024-M04' },
    { mention: '4,1%', base_period: '2023-M05' },
  ],
]);

rule('another place, an average', [
  [
    'PCI của tỉnh đạt 73,02 điểm, hơn Hải Phòng 2,41 điểm.',
    { mention: '73,02' },
    { mention: '2,41', measure: 'change', base: 'other' },
  ],
  [
    'Tỷ lệ hồ sơ trực tuyến của huyện là 31,6%, thấp hơn mức bình quân cấp huyện 25,3 điểm phần trăm.',
    { mention: '31,6%', base: null },
    { mention: '25,3 điểm phần trăm', base: 'other', value: '-25.3' },
  ],
]);

rule('so long ago', [
  [
    'Tháng 6/2024, tốc độ tải xuống đạt 47,6 Mbps, nhanh hơn 20,3% sau một năm.',
    { mention: '47,6 Mbps', base: null },
    { mention: '20,3%', measure: 'growth', base: 'period', base_period_end: '2023-06-30' },
  ],
]);

rule('compared without `với`', [
  [
    'Doanh thu bán lẻ năm 2023 tăng 8,2% so năm 2022.',
    { mention: '8,2%', period_end: '2023-12-31', base_period_end: '2022-12-31' },
  ],
  [
    'Năm 2023, xuất khẩu thủy sản giảm 4,5% so cùng kỳ.',
    { mention: '4,5%', value: '-4.5', base: 'period', base_period_end: '2022-12-31' },
  ],
]);

rule('changes in brackets, compared behind the last of them', [
  [
    'Cả nước có 21.400 máy ATM (tăng 0,8%) và 512.000 máy POS (tăng 11%) so với cuối năm 2023.',
    { mention: '21.400' },
    { mention: '0,8%', base: 'period', base_period_end: '2023-12-31' },
    { mention: '512.000' },
    { mention: '11%', base: 'period', base_period_end: '2023-12-31' },
  ],
]);

rule('more than the average of a year', [
  [
    'Từ đầu năm 2024 đến ngày 20/6, cửa khẩu thông quan bình quân 640 xe mỗi ngày, cao hơn 18% mức bình quân của năm 2023.',
    { mention: '640', period_end: '2024-06-20' },
    { mention: '18%', base: 'period', base_period_end: '2023-12-31', period_end: '2024-06-20' },
  ],
]);

rule('an earlier round without a date', [
  [
    'Sản lượng vải đạt 12.000 tấn, gấp 1,6 lần vụ trước.',
    { mention: '12.000 tấn' },
    { mention: '1,6 lần', base: 'period' },
  ],
  [
    'Tốc độ đường truyền lên 300 Mbps, gấp đôi trước đây.',
    { mention: '300 Mbps' },
    { mention: 'gấp đôi', base: 'period' },
  ],
]);

rule('than another time, than another thing', [
  [
    'Giá tôm là 140.000 đồng/kg, cao hơn đầu năm 12.000 đồng/kg.',
    { mention: '140.000 đồng' },
    { mention: '12.000 đồng', measure: 'change', base: 'period', base_period_end: '2024-01-01' },
  ],
  [
    'Giá xăng còn 21.300 đồng/lít, rẻ hơn hồi cuối tháng 5 tới 1.400 đồng.',
    { mention: '21.300 đồng' },
    { mention: '1.400 đồng', value: '-1400', base: 'period', base_period_end: '2024-05-31' },
  ],
  [
    'Mực nước hồ còn 38,2m, thấp hơn mực nước chết 0,6m.',
    { mention: '38,2m' },
    { mention: '0,6m', value: '-0.6', measure: 'change', base: 'other' },
  ],
]);

rule('a comparison that opens the next change', [
  [
    'So với tháng 12/2023, CPI tháng 6/2024 tăng 1,4% và so với cùng kỳ năm trước tăng 4,34%.',
    { mention: '1,4%', base_period_end: '2023-12-31' },
    { mention: '4,34%', base_period_end: '2023-06-30' },
  ],
]);

rule('the season before', [
  [
    'Vụ vải năm 2023, sản lượng tăng 6,1% so với vụ trước (14.700 tấn).',
    { mention: '6,1%', base: 'period', base_period_end: '2022-12-31' },
    { mention: '14.700 tấn', period_end: '2022-12-31' },
  ],
]);

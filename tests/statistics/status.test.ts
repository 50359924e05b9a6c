import { rule } from './examples.ts';

rule('what is', [
  ['Toàn tỉnh đã có 96 xã đạt chuẩn.', { mention: '96', status: 'actual' }],
  ['Tỷ lệ hồ sơ trực tuyến đạt 62%, vượt mục tiêu đề ra.', { mention: '62%', status: 'actual' }],
  ['Cả nước hiện có 134 triệu thuê bao di động.', { mention: '134 triệu', status: 'actual' }],
]);

rule('what is estimated', [
  ['Doanh thu ngành bưu chính ước đạt 31.000 tỷ đồng.', { mention: '31.000 tỷ đồng', status: 'estimate' }],
  ['Số lượt khách ước tính khoảng 4,2 triệu.', { mention: '4,2 triệu', status: 'estimate', qualifier: 'about' }],
  ['Kim ngạch xuất khẩu ước thực hiện năm 2023 là 355 tỷ USD.', { mention: '355 tỷ USD', status: 'estimate' }],
  [
    'Tổng thu ngân sách 6 tháng đầu năm 2024 ước khoảng 9.800 tỷ đồng.',
    { mention: '9.800 tỷ đồng', status: 'estimate' },
  ],
]);

rule('what is foreseen', [
  ['Dự báo thị trường thương mại điện tử đạt 25 tỷ USD vào năm 2025.', { mention: '25 tỷ USD', status: 'forecast' }],
  ['Quy mô kinh tế số được dự báo tăng 20% mỗi năm.', { mention: '20%', status: 'forecast', measure: 'growth' }],
]);

rule('what is wanted', [
  ['Phấn đấu đến năm 2025, tỷ lệ hồ sơ trực tuyến đạt 80%.', { mention: '80%', status: 'target' }],
  ['Mục tiêu đến năm 2030, kinh tế số chiếm 30% GDP.', { mention: '30%', status: 'target' }],
  ['Theo kế hoạch, năm 2025 tỉnh sẽ có 120 trạm 5G.', { mention: '120', status: 'target' }],
  ['Chỉ tiêu được giao năm 2024 là 45.000 tài khoản.', { mention: '45.000', status: 'target' }],
  [
    'Tỉnh đặt mục tiêu có ít nhất 500 doanh nghiệp công nghệ số.',
    { mention: '500', status: 'target', qualifier: 'at_least' },
  ],
  [
    'Tỉnh hiện có 320 doanh nghiệp công nghệ số, phấn đấu đạt 500 doanh nghiệp vào năm 2025.',
    { mention: '320', status: 'actual' },
    { mention: '500', status: 'target', period_end: '2025-12-31' },
  ],
  [
    'Số tài khoản đạt 50.350 tài khoản so với mục tiêu 48.000 tài khoản.',
    { mention: '50.350', status: 'actual' },
    { mention: '48.000', status: 'target' },
  ],
]);

rule('over a clause', [
  [
    'Số giao dịch ước đạt 860 triệu giao dịch, tăng gấp 4,8 lần so với năm 2021.',
    { mention: '860 triệu', status: 'estimate' },
    { mention: '4,8 lần' },
  ],
  [
    'Mục tiêu đến năm 2025: 80% hồ sơ trực tuyến, 90% người dân hài lòng, 100% xã có cáp quang.',
    { mention: '80%', status: 'target', period_end: '2025-12-31' },
    { mention: '90%', status: 'target', period_end: '2025-12-31' },
    { mention: '100%', status: 'target', period_end: '2025-12-31' },
  ],
  [
    'Tỉnh phấn đấu đạt 80% vào năm 2025. Hiện tỷ lệ hồ sơ trực tuyến là 61%.',
    { mention: '80%', status: 'target' },
    { mention: '61%', status: 'actual' },
  ],
  [
    'Doanh thu đạt 142 tỷ USD, dự kiến năm 2024 tăng 8%.',
    { mention: '142 tỷ USD', status: 'actual' },
    { mention: '8%', status: 'forecast', measure: 'growth', period: '2024' },
  ],
]);

rule('plans that are met are no plans', [
  [
    'Tỷ lệ hồ sơ trực tuyến đạt 82%, vượt chỉ tiêu 80% của năm 2024.',
    { mention: '82%', status: 'actual' },
    { mention: '80%', status: 'target' },
  ],
  ['Thu ngân sách đạt 104% dự toán được giao.', { mention: '104%', status: 'actual' }],
  ['Đã có 36/40 nhiệm vụ của kế hoạch hoàn thành.', { mention: '36/40', status: 'actual' }],
]);

rule('what is to be done is no deed', [
  ['Năm 2025, ngành phấn đấu hoàn thành cấp 40.000 chữ ký số.', { mention: '40.000', status: 'target' }],
]);

rule('a market that is aimed at sets no target', [
  ['Năm 2023, hãng bán được 120.000 máy tại các thị trường mục tiêu.', { mention: '120.000', status: 'actual' }],
]);

rule('what someone foresees is no plan', [
  ['ADB dự báo kinh tế khu vực sẽ tăng trưởng 5,1% trong năm 2025.', { mention: '5,1%', status: 'forecast' }],
]);

rule('a time wholly ahead', [
  [
    'Đến hết năm 2026, kích hoạt đủ 40 triệu tài khoản định danh.',
    { mention: '40 triệu', status: 'target', period_end: '2026-12-31' },
  ],
]);

rule('what was expected is not what is', [
  ['Tỷ lệ này cao hơn dự đoán: 78% người dân dùng điện thoại thông minh.', { mention: '78%', status: 'actual' }],
]);

rule('the growth of a plan is planned', [
  [
    'Năm 2025, tập đoàn đặt mục tiêu doanh thu 45.600 tỷ đồng (tăng 8,9%).',
    { mention: '45.600 tỷ đồng', status: 'target' },
    { mention: '8,9%', status: 'target' },
  ],
]);

rule('a converted amount is foreseen with its amount', [
  [
    'Lợi nhuận quý II dự kiến ở mức 9.100 tỷ won (6,78 tỷ USD).',
    { mention: '9.100 tỷ won', status: 'forecast' },
    { mention: '6,78 tỷ USD', status: 'forecast' },
  ],
]);

rule('a plan that is compared with stops there', [
  [
    'Thu ngân sách được 12.221 tỷ đồng, bằng 51,8% nghị quyết đề ra (23.600 tỷ đồng); trong đó thu nội địa 10.152 tỷ đồng.',
    { mention: '12.221 tỷ đồng', status: 'actual' },
    { mention: '51,8%', measure: 'attainment', status: 'actual' },
    { mention: '23.600 tỷ đồng', status: 'target' },
    { mention: '10.152 tỷ đồng', status: 'actual' },
  ],
  [
    'Tỷ lệ nộp trực tuyến là 61,4%, cao hơn mục tiêu đề ra 11,4%; thanh toán trực tuyến ở mức 6,8%.',
    { mention: '61,4%', status: 'actual' },
    { mention: '11,4%', measure: 'change', base: 'target', status: 'actual' },
    { mention: '6,8%', status: 'actual' },
  ],
]);

rule('the parts of an aim are aimed at', [
  [
    'Năm 2024, tỉnh phấn đấu đưa tỷ lệ hồ sơ trực tuyến đạt tối thiểu 40% (cấp tỉnh 60%, cấp xã 30%) và hoàn thành 53 dịch vụ công.',
    { mention: '40%', status: 'target' },
    { mention: '60%', status: 'target' },
    { mention: '30%', status: 'target' },
    { mention: '53', status: 'target' },
  ],
]);

rule('a forecast does not reach back to a year that is over', [
  [
    'Hiệp hội dự báo thị trường năm 2025 đạt 31 tỷ USD; năm 2023, thị trường này là 25 tỷ USD.',
    { mention: '31 tỷ USD', status: 'forecast', period_end: '2025-12-31' },
    { mention: '25 tỷ USD', status: 'actual', period_end: '2023-12-31' },
  ],
]);

rule('new ones are aimed at as well', [
  [
    'Năm 2025, tỉnh phấn đấu đưa tỷ lệ bao phủ lên 87%, phát triển mới ít nhất 5.000 người tham gia, kéo nợ xuống dưới 2,5%.',
    { mention: '87%', status: 'target', period_end: '2025-12-31' },
    { mention: '5.000', status: 'target', period_end: '2025-12-31' },
    { mention: '2,5%', status: 'target', period_end: '2025-12-31' },
  ],
  [
    'Kế hoạch năm 2025 đặt mốc 400.000 lượt cài đặt; lắp thêm 200 camera; hồ sơ nộp trực tuyến đạt 50%.',
    { mention: '400.000', status: 'target' },
    { mention: '200', status: 'target' },
    { mention: '50%', status: 'target' },
  ],
  [
    'Kế hoạch số 18/KH-UBND đặt ra cho năm 2025: ít nhất 95% hồ sơ nộp trực tuyến và tuyển mới 35 công chức.',
    { mention: '95%', status: 'target' },
    { mention: '35', status: 'target' },
  ],
]);

rule('scenarios are foreseen', [
  [
    'Cục Thống kê xây dựng ba kịch bản cho CPI năm 2025, lần lượt là 3,6%, 4,1% và 4,6%.',
    { mention: '3,6%', status: 'forecast' },
    { mention: '4,1%', status: 'forecast' },
    { mention: '4,6%', status: 'forecast' },
  ],
]);

rule('what an aim starts from is so', [
  [
    'Sang năm 2025, chỉ tiêu là 90% người trưởng thành có điện thoại thông minh, từ mức 84,4% hiện nay.',
    { mention: '90%', status: 'target' },
    { mention: '84,4%', status: 'actual' },
  ],
]);

rule('who set it stands behind the number', [
  [
    'Lạm phát đang ở 2,9%, còn xa mức trần 4,5% mà Quốc hội đặt ra.',
    { mention: '2,9%', status: 'actual' },
    { mention: '4,5%', status: 'target' },
  ],
]);

rule('a target in brackets behind its noun', [
  [
    'Tỷ lệ nộp trực tuyến đạt 47,5%, vượt mục tiêu cả năm (45%).',
    { mention: '47,5%', status: 'actual' },
    { mention: '45%', status: 'target' },
  ],
]);

rule('what one wants is aimed at', [
  ['Năm tới, ngành muốn nâng tỷ lệ này lên 20%.', { mention: '20%', status: 'target' }],
]);

rule(
  'years to come of an article without a date',
  [
    [
      'Năm 2022 doanh thu bưu chính đạt 51 tỷ đồng, tăng 23% so với năm 2021. Theo chiến lược, đến năm 2025, tốc độ tăng trưởng doanh thu đạt 15%.',
      { mention: '51 tỷ đồng', status: 'actual' },
      { mention: '23%', status: 'actual' },
      { mention: '15%', status: 'target', period_end: '2025-12-31' },
    ],
  ],
  null,
);

rule('what came otherwise than foreseen', [
  ['Thói quen chi tiêu thay đổi nhanh hơn mọi dự báo: giao dịch tăng 76,2%.', { mention: '76,2%', status: 'actual' }],
]);

rule('aims of a year to come over a list', [
  [
    'Năm nay đã lập 4.200 bệnh án.\n\nMột số chỉ tiêu năm 2025 của bệnh viện:\n\n- Lập bệnh án điện tử cho 100% hồ sơ nội trú;\n- Thanh toán không dùng tiền mặt đạt 45% số thu.\n',
    { mention: '4.200', status: 'actual' },
    { mention: '100%', status: 'target', period_end: '2025-12-31' },
    { mention: '45%', status: 'target', period_end: '2025-12-31' },
  ],
]);

rule('a target in brackets, whoever set it', [
  [
    'Tỷ lệ ký số đạt 71,5%, chưa đạt chỉ tiêu tỉnh giao (80%).',
    { mention: '71,5%', status: 'actual' },
    { mention: '80%', status: 'target', indicator: 'tỷ lệ ký số' },
  ],
]);

rule('what may be has not been; new cases are no news', [
  ['Viện dự báo cả năm có thể ghi nhận 9.000 ca.', { mention: '9.000', status: 'forecast' }],
  ['Tỉnh đặt mục tiêu kéo số ca mới xuống dưới 300 ca mỗi tuần.', { mention: '300', status: 'target' }],
]);

rule('a verb within a name says not that it was done', [
  [
    'Chỉ tiêu năm 2025\n\nIV. CHỈ TIÊU NĂM 2025\n\na) Số hóa kết quả giải quyết hồ sơ: 100%;\n\nb) Người dân có chữ ký số: 40%.\n',
    { mention: '100%', status: 'target' },
    { mention: '40%', status: 'target' },
  ],
]);

rule(
  'what was told of a year that is over is no target',
  [
    [
      'Mục tiêu 2030\n\nMục tiêu nào cho năm 2030?\n\nKế hoạch đặt mục tiêu 60% người dân mua hàng qua mạng.\n\nTheo Quyết định 100/QĐ-TTg ngày 2/2/2023, chỉ số DTI công bố năm 2021 xếp tỉnh thứ 14.\n',
      { mention: '60%', status: 'target' },
      { mention: '14', status: 'actual', period_end: '2021-12-31' },
    ],
  ],
  null,
);

rule('what meets a demand, and how far the target is', [
  ['Tỷ lệ thửa đất đạt yêu cầu mới là 31,4%.', { mention: '31,4%', status: 'actual' }],
  [
    'Cáp quang tới 68,3% hộ gia đình, còn cách chỉ tiêu năm nay 3,7 điểm phần trăm.',
    { mention: '68,3%', status: 'actual' },
    { mention: '3,7 điểm phần trăm', status: 'actual', measure: 'change', base: 'target' },
  ],
]);

rule('pledges to build', [
  [
    'Ba nhà mạng cam kết lắp đặt tối thiểu 68.000 trạm 5G trong năm nay.',
    { mention: '68.000', status: 'target', qualifier: 'at_least' },
  ],
  ['Nhà đầu tư đã cam kết 3 tỷ USD.', { mention: '3 tỷ USD', status: 'actual' }],
]);

rule('headings that only mention aims', [
  [
    'Tin\n\nDịch vụ công còn ít người dùng.\n\nĐưa lên cho đủ chỉ tiêu\n\nMột tỉnh nâng 1.240 dịch vụ lên mức 4.',
    { mention: '1.240', status: 'actual' },
  ],
  [
    'Tin\n\nTỉnh họp tổng kết.\n\nChỉ tiêu năm 2025\n\n- Nâng 1.240 dịch vụ lên toàn trình.\n',
    { mention: '1.240', status: 'target' },
  ],
]);

rule('what those asked foresee', [
  [
    'Theo kết quả điều tra, 48% doanh nghiệp chế biến, chế tạo dự kiến quý IV/2031 sẽ tốt lên.',
    { mention: '48%', status: 'forecast' },
  ],
]);

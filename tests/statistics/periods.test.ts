import { rule } from './examples.ts';

rule('the period of its own sentence', [
  [
    'Năm 2023, ngành bưu chính đạt doanh thu 61.500 tỷ đồng.',
    {
      mention: '61.500 tỷ đồng',
      period: '2023',
      period_start: '2023-01-01',
      period_end: '2023-12-31',
      period_basis: 'stated',
    },
  ],
  [
    'Trong quý I/2024, hệ thống tiếp nhận 45.000 hồ sơ.',
    { mention: '45.000', period: '2024-Q1', period_basis: 'stated' },
  ],
  ['6 tháng đầu năm 2024, tỉnh thu hút 52 dự án đầu tư.', { mention: '52', period: '2024-S1', period_basis: 'stated' }],
  ['Trong tháng 5/2024, cả nước ghi nhận 1.450 sự cố mạng.', { mention: '1.450', period: '2024-M05' }],
  [
    'Trong 4 tháng đầu năm 2024, cổng tiếp nhận 210.000 hồ sơ.',
    { mention: '210.000', period: '2024-01-01/2024-04-30', period_start: '2024-01-01', period_end: '2024-04-30' },
  ],
  [
    'Từ ngày 1/3/2024 đến ngày 15/5/2024, các đội đã xử lý 320 vụ vi phạm.',
    { mention: '320', period: '2024-03-01/2024-05-15', period_basis: 'stated' },
  ],
  [
    'Doanh thu năm 2022 là 148 tỷ USD, năm 2023 là 142 tỷ USD.',
    { mention: '148 tỷ USD', period: '2022' },
    { mention: '142 tỷ USD', period: '2023' },
  ],
  [
    'Giai đoạn 2021 - 2023, tỉnh đã bố trí 460 tỷ đồng cho hạ tầng số.',
    { mention: '460 tỷ đồng', period_start: '2021-01-01', period_end: '2023-12-31' },
  ],
  [
    'Tỷ trọng kinh tế số năm 2021, 2022 lần lượt là 9,6%, 12,3%.',
    { mention: '9,6%', period: '2021' },
    { mention: '12,3%', period: '2022' },
  ],
]);

rule('the day of an observation', [
  [
    'Tính đến ngày 15/6/2024, toàn tỉnh đã cấp 410.000 tài khoản định danh.',
    { mention: '410.000', period: '2024-06-15', period_basis: 'stated' },
  ],
  ['Đến hết tháng 5/2024, cả nước có 134 triệu thuê bao di động.', { mention: '134 triệu', period: '2024-05-31' }],
  ['Cuối năm 2023, tỷ lệ phủ sóng 5G là 20%.', { mention: '20%', period: '2023-12-31' }],
  ['Hết năm 2022, cả nước có 70.000 doanh nghiệp công nghệ số.', { mention: '70.000', period: '2022-12-31' }],
  ['Hiện nay, tỉnh có 9 trung tâm dữ liệu.', { mention: '9', period: '2024-07-10' }],
  ['Đến nay, tỉnh đã phát 62.000 chứng thư số.', { mention: '62.000', period: '2024-07-10' }],
  ['Đầu năm 2024, toàn ngành có 1.200 kỹ sư.', { mention: '1.200', period: '2024-01-01' }],
]);

rule('the frame of an earlier sentence', [
  [
    'Trong tháng 5/2024, cổng tiếp nhận 10.200 hồ sơ. Ngoài ra, tổng đài trả lời 3.400 cuộc gọi.',
    { mention: '10.200', period: '2024-M05', period_basis: 'stated' },
    { mention: '3.400', period: '2024-M05', period_basis: 'inherited' },
  ],
  [
    'Năm 2023, công tác chuyển đổi số có nhiều kết quả. Toàn tỉnh có 512 mô hình mới. Doanh thu đạt 96 tỷ đồng.',
    { mention: '512', period: '2023', period_basis: 'inherited' },
    { mention: '96 tỷ đồng', period: '2023', period_basis: 'inherited' },
  ],
  [
    'Tính đến ngày 20/6/2024, toàn huyện có 86 tổ công nghệ số. Hiện nay, các tổ đã có 640 thành viên.',
    { mention: '86', period: '2024-06-20' },
    { mention: '640', period: '2024-06-20' },
  ],
]);

rule('the frame of a heading', [
  [
    'Sở Thông tin và Truyền thông báo cáo\n\nI. Kết quả năm 2023\n\nToàn tỉnh đã số hóa 145.000 hồ sơ lưu trữ.\n\nII. Kết quả quý I/2024\n\nToàn tỉnh đã số hóa 38.000 hồ sơ lưu trữ.',
    { mention: '145.000', period: '2023', period_basis: 'inherited' },
    { mention: '38.000', period: '2024-Q1', period_basis: 'inherited' },
  ],
]);

rule('the date of the article', [
  [
    'Toàn tỉnh có 1.245 tổ công nghệ số cộng đồng.',
    {
      mention: '1.245',
      period: '2024-07-10',
      period_start: '2024-07-10',
      period_end: '2024-07-10',
      period_basis: 'document',
    },
  ],
]);

rule('what lies ahead lends its year to nothing', [
  [
    'Mục tiêu đến năm 2025, 80% hộ gia đình có cáp quang. Hiện nay, tỷ lệ này là 62%.',
    { mention: '80%', period_end: '2025-12-31', status: 'target' },
    { mention: '62%', period_end: '2024-07-10', status: 'actual' },
  ],
  [
    'Dự báo năm 2030, kinh tế số chiếm 30% GDP. Cả nước có 74.000 doanh nghiệp công nghệ số.',
    { mention: '30%', period_end: '2030-12-31', status: 'forecast' },
    { mention: '74.000', period_end: '2024-07-10', status: 'actual' },
  ],
]);

rule('a parenthesis has a period of its own', [
  [
    '6 tháng đầu năm 2024, tỷ lệ hồ sơ trực tuyến đạt 42% (cuối năm 2023 là 17%), doanh thu dịch vụ số đạt 12 tỷ đồng.',
    { mention: '42%', period: '2024-S1' },
    { mention: '17%', period: '2023-12-31' },
    { mention: '12 tỷ đồng', period: '2024-S1' },
  ],
]);

rule('words for periods', [
  ['Quý II/2024, cả nước có 41.000 doanh nghiệp thành lập mới.', { mention: '41.000', period: '2024-Q2' }],
  ['Nửa đầu năm 2024, ngành hải quan thu 198.000 tỷ đồng.', { mention: '198.000 tỷ đồng', period: '2024-S1' }],
  ['9 tháng năm 2023, tỉnh thu hút 64 dự án.', { mention: '64', period: '2023-01-01/2023-09-30' }],
  ['Năm ngoái, doanh thu dịch vụ số là 310 tỷ đồng.', { mention: '310 tỷ đồng', period: '2023' }],
  ['Tháng trước, tổng đài nhận 2.300 cuộc gọi.', { mention: '2.300', period: '2024-M06' }],
  ['Tuần qua, hệ thống ghi nhận 145 sự cố.', { mention: '145', period_end: '2024-07-07' }],
  [
    'Từ đầu năm đến nay, tỉnh cấp mới 5.600 tài khoản.',
    { mention: '5.600', period_start: '2024-01-01', period_end: '2024-07-10' },
  ],
  [
    'Từ năm 2020 đến năm 2023, cả nước thêm 15.000 doanh nghiệp số.',
    { mention: '15.000', period_start: '2020-01-01', period_end: '2023-12-31' },
  ],
  ['Lũy kế đến ngày 30/6/2024, kho dữ liệu có 92.000 hồ sơ.', { mention: '92.000', period: '2024-06-30' }],
  ['Trong ngày 9/7, cổng nhận 1.340 hồ sơ.', { mention: '1.340', period: '2024-07-09' }],
]);

rule('one number for two years takes the later', [
  ['Trong hai năm 2022, 2023, tỉnh đào tạo 4.800 lượt cán bộ.', { mention: '4.800', period_end: '2023-12-31' }],
]);

rule('an own period beats the frame', [
  [
    'Năm 2023, tỉnh có 512 mô hình. Riêng quý IV/2023, có 120 mô hình mới. Tổng kinh phí là 96 tỷ đồng.',
    { mention: '512', period: '2023' },
    { mention: '120', period: '2023-Q4' },
    { mention: '96 tỷ đồng', period_end: '2023-12-31' },
  ],
]);

rule('the frame ends with what sets another', [
  [
    'Tính đến ngày 30/6/2024, tỉnh có 96 xã đạt chuẩn. Toàn tỉnh có 1.245 tổ công nghệ số với 7.800 thành viên.',
    { mention: '96', period: '2024-06-30', period_basis: 'stated' },
    { mention: '1.245', period: '2024-06-30', period_basis: 'inherited' },
    { mention: '7.800', period: '2024-06-30', period_basis: 'inherited' },
  ],
]);

rule('a comparison lends no period', [
  [
    'So với năm 2021, doanh thu năm 2023 tăng 31%. Lợi nhuận đạt 840 tỷ đồng.',
    { mention: '31%', period: '2023', base_period_end: '2021-12-31' },
    { mention: '840 tỷ đồng', period: '2023' },
  ],
  [
    'Đến nay, tỷ lệ hồ sơ trực tuyến đạt 62%, tăng 20% so với năm 2022. Số tài khoản là 410.000.',
    { mention: '62%', period: '2024-07-10' },
    { mention: '20%', period: '2024-07-10', base_period_end: '2022-12-31' },
    { mention: '410.000', period: '2024-07-10' },
  ],
]);

rule('names and documents with years lend no period', [
  [
    'Theo Kế hoạch chuyển đổi số năm 2025, đã có 62 địa phương ban hành văn bản.',
    { mention: '62', period_end: '2024-07-10' },
  ],
  ['Thực hiện Quyết định ngày 3/6/2020, tỉnh đã có 96 xã đạt chuẩn.', { mention: '96', period: '2024-07-10' }],
  ['Thành lập năm 2006, công ty hiện có 4.200 nhân viên.', { mention: '4.200', period: '2024-07-10' }],
]);

rule('each clause has the time it names', [
  [
    'Nếu tháng 1 có 45.000 lượt tra cứu thì tháng 5 đã là 190.000 lượt.',
    { mention: '45.000', period: '2024-M01' },
    { mention: '190.000', period: '2024-M05' },
  ],
  [
    'Tỷ lệ hồ sơ trực tuyến trong tháng 6/2024 là 39,5%; chỉ tiêu giao cho cả năm là 80%.',
    { mention: '39,5%', period: '2024-M06' },
    { mention: '80%', period: '2024', status: 'target' },
  ],
]);

rule('what is looked back on lends nothing', [
  [
    'Tháng 5/2024, xuất khẩu đạt 30 tỷ USD. Tổng công suất là 221 MW, trong khi năm 2021 chỉ là 80 MW. Miền Trung chiếm 40 MW.',
    { mention: '30 tỷ USD', period: '2024-M05' },
    { mention: '221 MW', period: '2024-M05' },
    { mention: '80 MW', period: '2021' },
    { mention: '40 MW', period: '2024-M05' },
  ],
  [
    '5 tháng đầu năm, nhập siêu 2,7 tỷ USD, trong khi 5 tháng đầu năm 2023 xuất siêu 1,6 tỷ USD. Tính chung 5 tháng, có 50.500 doanh nghiệp mới.',
    { mention: '2,7 tỷ USD', period_end: '2024-05-31' },
    { mention: '1,6 tỷ USD', period_end: '2023-05-31' },
    { mention: '50.500', period_end: '2024-05-31' },
  ],
]);

rule('a year before `tỷ lệ`, `người dân` is a year', [
  ['Về dịch vụ công, năm 2023 tỷ lệ hồ sơ nộp trực tuyến đạt 71,3%.', { mention: '71,3%', period: '2023' }],
  ['Năm 2022 người dân gửi 48.000 hồ sơ qua mạng.', { mention: '48.000', period: '2022' }],
]);

rule('a crop year', [
  ['Sản lượng cà phê niên vụ 2022/23 đạt 1,8 triệu tấn.', { mention: '1,8 triệu tấn', period_end: '2023-12-31' }],
]);

rule('plans go on with their time', [
  [
    'Năm 2025, tỉnh phấn đấu 80% hồ sơ được nộp trực tuyến. Kinh phí dự kiến 46,5 tỷ đồng.',
    { mention: '80%', period: '2025', status: 'target' },
    { mention: '46,5 tỷ đồng', period: '2025', status: 'forecast' },
  ],
]);

rule('what was before a rise has a time that nothing says', [
  [
    'Năm 2023, biên lợi nhuận nhích từ 14,9% lên 16,2%.',
    { mention: '14,9%', period: '2023' },
    { mention: '16,2%', period: '2023' },
  ],
]);

rule('of several periods the latest goes on', [
  [
    'Kinh tế số năm 2023 chiếm 16,5% GDP, năm 2022 là 14,2%. Doanh thu phần mềm đạt 6 tỷ USD.',
    { mention: '16,5%', period: '2023' },
    { mention: '14,2%', period: '2022' },
    { mention: '6 tỷ USD', period: '2023', period_basis: 'inherited' },
  ],
  [
    'Năm 2021 có 30% hồ sơ nộp trực tuyến, năm 2022 là 45%. Trong quý IV, tỷ lệ này vẫn ở mức 43%.',
    { mention: '30%', period: '2021' },
    { mention: '45%', period: '2022' },
    { mention: '43%', period: '2022-Q4' },
  ],
]);

rule('counted from the day of writing, whatever year was told before', [
  [
    'Năm 2023, trạm thực hiện 146 ca hội chẩn; năm tháng đầu năm nay đã là 171 ca.',
    { mention: '146', period: '2023' },
    { mention: '171', period_start: '2024-01-01', period_end: '2024-05-31' },
  ],
]);

rule('plans lie ahead', [
  [
    'Năm 2023, cả huyện có 78% người dân được lập hồ sơ sức khỏe. Kế hoạch đến cuối năm là 95%.',
    { mention: '78%', period: '2023', status: 'actual' },
    { mention: '95%', period_end: '2024-12-31', status: 'target' },
  ],
]);

rule('the edition of an index', [
  [
    'Liên minh Viễn thông Quốc tế xếp Việt Nam hạng 25/182 trong GCI 2020.',
    { mention: '25/182', measure: 'rank', period: '2020' },
  ],
]);

rule('days, weeks and months counted from an edge', [
  [
    'Trong 15 ngày đầu tháng 6, xuất khẩu đạt 14,2 tỷ USD.',
    { mention: '14,2 tỷ USD', period_start: '2024-06-01', period_end: '2024-06-15' },
  ],
  [
    'Trong hai tháng 4 và 5, các trung tâm tiếp nhận 41.258 hồ sơ.',
    { mention: '41.258', period_start: '2024-04-01', period_end: '2024-05-31' },
  ],
]);

rule('a change goes with the whole year of its level', [
  [
    'Sản lượng tháng 10 tăng 7,6%; sản lượng cả năm đạt 3.459 tấn, tăng 3,9%.',
    { mention: '7,6%' },
    { mention: '3.459 tấn', period_end: '2024-12-31' },
    { mention: '3,9%', period_end: '2024-12-31' },
  ],
]);

rule('months gone by, the edges of a year', [
  ['Sau 5 tháng năm 2024, cả nước xuất khẩu được 156 tỷ USD.', { mention: '156 tỷ USD', period_end: '2024-05-31' }],
  ['Xuất khẩu gỗ tháng đầu năm tăng trên 22%.', { mention: '22%', period_end: '2024-01-31' }],
  [
    'Đến ngày 30/6, hệ thống có 412 dịch vụ. Từ đầu năm, hệ thống nhận 268.540 hồ sơ.',
    { mention: '412', period_end: '2024-06-30' },
    { mention: '268.540', period_end: '2024-06-30' },
  ],
  [
    'Thanh toán trực tuyến đạt 65% (2023: 52,4%).',
    { mention: '65%' },
    { mention: '52,4%', period_end: '2023-12-31', indicator: 'thanh toán trực tuyến' },
  ],
]);

rule('what is still to come is not what the text is about', [
  [
    'Hết năm 2024, cả 10 huyện sẽ dùng chung một phần mềm.\n\nCổng của tỉnh đang cung cấp 412 dịch vụ.',
    { mention: '10', period_end: '2024-12-31' },
    { mention: '412', period_end: '2024-07-10' },
  ],
]);

rule('the time of what is compared with is not that of what is told', [
  [
    'GDP 6 tháng ước tăng 5,89%, thấp hơn mức 6,47% của 6 tháng năm 2023.',
    { mention: '5,89%', period_end: '2024-06-30' },
    { mention: '6,47%', period_end: '2023-06-30' },
  ],
  [
    'Xuất khẩu nông sản cả năm đạt 32,1 tỷ USD, tăng hơn 6% so với năm 2023.',
    { mention: '32,1 tỷ USD', period_end: '2024-12-31' },
    { mention: '6%', period_end: '2024-12-31', base_period_end: '2023-12-31' },
  ],
]);

rule('where a level came from is of when the span began', [
  [
    'Từ tháng 10/2022 đến tháng 10/2023, tốc độ Internet di động tăng từ 71 Mbps lên 146 Mbps.',
    { mention: '71 Mbps', period_end: '2022-10-31' },
    { mention: '146 Mbps', period_end: '2023-10-31' },
  ],
]);

rule('looked back on from what was told', [
  [
    'Trong quý I/2024, tỷ lệ hồ sơ nộp trực tuyến đạt 87%, cùng kỳ năm ngoái là 79,3%.',
    { mention: '87%', period_end: '2024-03-31' },
    { mention: '79,3%', period_end: '2023-03-31' },
  ],
  [
    'Đến ngày 31/12/2022, tỉnh có 12.380 người tham gia (cuối năm trước là 9.765 người).',
    { mention: '12.380', period_end: '2022-12-31' },
    { mention: '9.765', period_end: '2021-12-31' },
  ],
  [
    'Năm 2022, mức hài lòng đạt 76,8%, năm trước chỉ là 65%.',
    { mention: '76,8%', period_end: '2022-12-31' },
    { mention: '65%', period_end: '2021-12-31' },
  ],
]);

rule('the year of what is compared with dates no day of the sentence', [
  [
    'Đến ngày 20/6, các bãi còn tồn 412 xe, kém xa mức của cuối năm 2021 là 4.600 xe.',
    { mention: '412', period_end: '2024-06-20' },
    { mention: '4.600' },
  ],
  [
    'Thu nhập lùi về mức bốn năm trước, còn tỷ lệ thất nghiệp lần đầu vượt 5,5%.',
    { mention: '5,5%', period_end: '2024-07-10' },
  ],
]);

rule('when it was handed in, by when it is due', [
  [
    'Năm tháng đầu năm 2024, tỉnh đón 6,3 triệu lượt khách. Theo báo cáo Sở Du lịch gửi UBND tỉnh ngày 2-7, trong số này có 1,68 triệu lượt khách quốc tế.',
    { mention: '6,3 triệu', period_end: '2024-05-31' },
    { mention: '1,68 triệu', period_end: '2024-05-31' },
  ],
  [
    'Chưa đầy ba tuần nữa là tới hạn 31-7, cả nước còn 1,2 triệu thuê bao 2G.',
    { mention: '1,2 triệu', period_end: '2024-07-10' },
  ],
]);

rule('a run of months by the name it had', [
  [
    'Tỉnh tổng kết 6 tháng cuối năm 2023 với nhiều kết quả.\n\nTrong 6 tháng, các xã tiếp nhận 25.600 hồ sơ.\n',
    { mention: '25.600', period_end: '2023-12-31' },
  ],
]);

rule('a sentence that points back moves nothing', [
  [
    'Từ ngày 01/7 đến hết ngày 31/12/2023, trung tâm tiếp nhận 862.415 hồ sơ. Con số này trong tháng 7 mới là 58.600 hồ sơ. Tỷ lệ giải quyết đúng hạn đạt 97,8%.',
    { mention: '862.415', period_end: '2023-12-31' },
    { mention: '58.600', period_end: '2023-07-31' },
    { mention: '97,8%', period_end: '2023-12-31' },
  ],
]);

rule('items planned for the year of their lead-in', [
  [
    'Năm 2025, tỉnh đặt mục tiêu:\n\n- Xóa toàn bộ 38 điểm lõm sóng trước ngày 30/6;\n\n- Dành 1.120 tỷ đồng cho chuyển đổi số.\n',
    { mention: '38', status: 'target' },
    { mention: '1.120 tỷ đồng', status: 'target', period_end: '2025-12-31' },
  ],
]);

rule('now, at the head of a paragraph', [
  [
    'Bốn tháng năm 2024, giao dịch tăng 58%.\n\nĐến nay, 87% người trưởng thành đã có tài khoản. Ở nông thôn, dịch vụ có trên 9,2 triệu khách hàng.\n',
    { mention: '58%', period_end: '2024-04-30' },
    { mention: '87%', period_end: '2024-07-10' },
    { mention: '9,2 triệu', period_end: '2024-07-10' },
  ],
]);

rule('the year that a budget or an edition is of', [
  [
    'Năm 2023, tỉnh chi 210 tỷ đồng cho khoa học. Dự toán 2024 nâng lên 480 tỷ đồng.',
    { mention: '210 tỷ đồng', period_end: '2023-12-31' },
    { mention: '480 tỷ đồng', period_end: '2024-12-31' },
  ],
  [
    'Kết quả xếp hạng cải cách hành chính 2022 của thành phố đặt quận ở vị trí 3/30 với 93,2 điểm.',
    { mention: '3/30', period_end: '2022-12-31' },
    { mention: '93,2', period_end: '2022-12-31' },
  ],
]);

rule('months that a sentence opens with', [
  ['Sáu tháng, tỉnh đón 1,2 triệu lượt khách.', { mention: '1,2 triệu', period_end: '2024-06-30' }],
  ['Doanh số sau 6 tháng ước 31 tỷ đồng.', { mention: '31 tỷ đồng', period_end: '2024-06-30' }],
  ['Doanh số sau 4 tháng triển khai là 31 tỷ đồng.', { mention: '31 tỷ đồng', period_end: '2024-07-10' }],
]);

rule('after what, not when', [
  ['Sau chiến dịch hồi cuối năm ngoái, tỉnh lập 58 tổ lưu động.', { mention: '58', period_end: '2024-07-10' }],
  [
    'Mạng 5G của hãng, khai trương ngày 15/5, đã có 3 triệu thuê bao.',
    { mention: '3 triệu', period_end: '2024-07-10' },
  ],
]);

rule('what is compared with stands behind its number', [
  [
    'Từ đầu năm, cả nước đón 8,8 triệu lượt khách, gấp 1,6 lần cùng kỳ 2023, song mới bằng 98% cùng kỳ 2019.',
    { mention: '8,8 triệu' },
    { mention: '1,6 lần', base_period_end: '2023-07-10' },
    { mention: '98%', base_period_end: '2019-07-10' },
  ],
  [
    'Thu ngân sách đạt 52% dự toán và vượt 6,3% cùng kỳ.',
    { mention: '52%' },
    { mention: '6,3%', base: 'period', period_end: '2024-07-10' },
  ],
]);

rule('a survey frames what it found', [
  [
    'Khảo sát hồi tháng 3 với 3.200 hộ cho thấy 38% số hộ dùng ví điện tử. Ở miền núi, tỷ lệ này là 24%.',
    { mention: '3.200', period_end: '2024-03-31' },
    { mention: '38%', period_end: '2024-03-31' },
    { mention: '24%', period_end: '2024-03-31' },
  ],
]);

rule('what it arrived at comes after what it came from', [
  [
    'Tỷ lệ nợ xấu nhích từ 2% vào cuối năm 2023 lên 3,4% vào cuối tháng 6.',
    { mention: '2%', period_end: '2023-12-31' },
    { mention: '3,4%', period_end: '2024-06-30' },
  ],
]);

rule('the end of a month that is a day or two ahead', [
  ['Đến hết ngày 10/7, toàn tỉnh có 52 chợ.', { mention: '52', period_end: '2024-07-10' }],
]);

rule('a month pointed at is the one just named', [
  [
    'Cao điểm là tháng 3, riêng tháng này bán được 1,6 triệu con gà.',
    { mention: '1,6 triệu', period_end: '2024-03-31' },
  ],
]);

rule('then: of the time that the sentence before told', [
  ['Quý I là giai đoạn khó nhất. Khi ấy, 40% số xưởng phải đóng cửa.', { mention: '40%', period_end: '2024-03-31' }],
]);

rule('the year of a survey, of a plan beside the year before', [
  [
    'Kết quả Khảo sát mức sống dân cư 2022 được phát hành hôm qua.\n\nMột hộ tiêu 8,4 triệu đồng/tháng, cao hơn năm liền trước 6%.\n',
    { mention: '8,4 triệu đồng', period_end: '2022-12-31' },
    { mention: '6%', base_period_end: '2021-12-31' },
  ],
  [
    'Hàng qua ga năm 2023 ước 7 triệu tấn; kế hoạch năm nay là 8 triệu tấn.',
    { mention: '7 triệu tấn', period_end: '2023-12-31' },
    { mention: '8 triệu tấn', period_end: '2024-12-31', status: 'target' },
  ],
  [
    'Nửa đầu năm, mỏ khai thác 3,1 triệu tấn than, bằng 46% kế hoạch năm (6,7 triệu tấn).',
    { mention: '3,1 triệu tấn' },
    { mention: '46%' },
    { mention: '6,7 triệu tấn', status: 'target', period_end: '2024-12-31' },
  ],
]);

rule('a day just gone by is of the year of the article', [
  [
    'Kinh tế số năm 2023 ước đóng góp 11% GRDP. Phiên chợ mạng ngày 2/6 bán được 3.100 đơn.',
    { mention: '11%' },
    { mention: '3.100', period_end: '2024-06-02' },
  ],
]);

rule('a ranking that came out long ago is of then', [
  [
    'Chỉ số logistics do Ngân hàng Thế giới công bố tháng 4/2023 vẫn xếp Việt Nam thứ 43/139.',
    { mention: '43/139', period_end: '2023-04-30' },
  ],
]);

rule('the last of February', [
  ['Tháng 2/2023, cảng đón 41 tàu khách.', { mention: '41', period_end: '2023-02-28' }],
  ['Hai tháng đầu năm 2024, cảng đón 87 tàu khách.', { mention: '87', period_end: '2024-02-29' }],
]);

rule('when a thing began is not when it is counted', [
  [
    'Khởi động ngày 15/3/2023 tại hai phường, ứng dụng nay có 31.000 người dùng.',
    { mention: '31.000', period_end: '2024-07-10' },
  ],
  ['Ra mắt hôm 8/4/2023 tại ba chợ, phần mềm thu phí bằng mã QR.', { mention: 'ba', period_end: '2023-04-08' }],
]);

rule('what is looked back on does not frame what follows', [
  [
    'Tỉnh đã có 41 xã làm xong; cuối năm 2022 con số này mới là 9.\n\nToàn tỉnh lắp 320 trạm thu phát sóng.\n',
    { mention: '41', period_end: '2024-07-10' },
    { mention: '9', period_end: '2022-12-31' },
    { mention: '320', period_end: '2024-07-10' },
  ],
  [
    'Ý tưởng có từ trận lụt cuối năm 2022, khi 1.900 hộ phải sơ tán.\n\nNay đội tàu có 64 chiếc.\n',
    { mention: '1.900', period_end: '2022-12-31' },
    { mention: '64', period_end: '2024-07-10' },
  ],
]);

rule('a first sentence that sums up does not begin the text', [
  [
    'Số vụ đã gấp ba lần cùng kỳ năm ngoái.\n\nTừ đầu năm tới hết ngày 30/6, công an ghi nhận 512 vụ lừa đảo.\n\nCác vụ mạo danh chiếm 40%.\n',
    { mention: 'ba lần' },
    { mention: '512', period_end: '2024-06-30' },
    { mention: '40%', period_end: '2024-06-30' },
  ],
]);

rule('times told in order behind their numbers', [
  [
    'Miền Bắc có thể thiếu lần lượt 1,2 tỷ, 2,5 tỷ và 4 tỷ kWh trong các năm 2025, 2026, 2027.',
    { mention: '1,2 tỷ', value: '1200000000', unit: 'kWh', period_end: '2025-12-31', status: 'forecast' },
    { mention: '2,5 tỷ', value: '2500000000', unit: 'kWh', period_end: '2026-12-31', status: 'forecast' },
    { mention: '4 tỷ kWh', value: '4000000000', unit: 'kWh', period_end: '2027-12-31', status: 'forecast' },
  ],
]);

rule('a bare year behind the end of it', [
  [
    'Thuê bao cố định từng chiếm 30%, đến cuối 2022 chỉ còn 4,1%.',
    { mention: '30%' },
    { mention: '4,1%', period_end: '2022-12-31' },
  ],
]);

rule('a day named for what it was', [
  ['Ngày cao điểm 29/6, cổng đón 71.000 lượt truy cập.', { mention: '71.000', period_end: '2024-06-29' }],
]);

rule(
  'counted up to the end of the year, told in January',
  [
    [
      'Tính đến hết năm, điện lực tỉnh bán điện cho 410.000 khách hàng.',
      { mention: '410.000', period_end: '2017-12-31', status: 'actual' },
    ],
  ],
  '2018-01-09',
);

rule(
  'an article without a date is of the year of the day it opens with',
  [
    [
      'Từ 0 giờ ngày 16/3/2023, các nhà mạng khóa một chiều SIM sai thông tin.\n\nTháng 2, cả nước còn 3,8 triệu SIM như thế. Chiếc máy chị dùng mua năm 2011.\n\nTháng 1, con số này là 4,5 triệu.\n',
      { mention: '3,8 triệu', period_end: '2023-02-28' },
      { mention: '4,5 triệu', period_end: '2023-01-31' },
    ],
  ],
  null,
);

rule(
  'an article without a date is of the year after one it compares with',
  [
    [
      'Tháng 5, kho bạc thu 301 tỷ đồng, cao hơn cuối năm 2022 tới 12%.\n\nĐến 30/4, thuê bao đạt 188 triệu.\n',
      { mention: '301 tỷ đồng', period_end: '2023-05-31' },
      { mention: '12%' },
      { mention: '188 triệu', period_end: '2023-04-30' },
    ],
    [
      'Từ nay đến năm 2030, cả nước cần 50.000 kỹ sư. Chín tháng đầu năm, sàn bán được 41 triệu món, tăng 7% so với cùng kỳ năm 2024.',
      { mention: '50.000', period_end: '2030-12-31' },
      { mention: '41 triệu', period_end: '2025-09-30' },
      { mention: '7%', period_end: '2025-09-30', base_period_end: '2024-09-30' },
    ],
  ],
  null,
);

rule(
  'what is now in an article without a date',
  [
    [
      'Sở cho biết tháng 10/2022 có 96% lượt giao hàng qua mạng.\n\nHiện cả nước có 34.000 doanh nghiệp logistics.\n',
      { mention: '96%', period_end: '2022-10-31' },
      { mention: '34.000', period_end: null },
    ],
  ],
  null,
);

rule('a year before what was told', [
  [
    'Cuối quý I, tỉnh có 210 trạm sạc; một năm trước đó, con số này là 84 trạm.',
    { mention: '210', period_end: '2024-03-31' },
    { mention: '84', period_end: '2023-03-31' },
  ],
]);

rule('since when, a law in force, a pace and a weekend are no periods', [
  [
    'Từ khi bỏ hồ sơ giấy hồi tháng 3/2023, bệnh viện bớt được 3,2 tỷ đồng tiền in phim.',
    { mention: '3,2 tỷ đồng', period_end: '2024-07-10' },
  ],
  [
    'Hơn nửa năm sau ngày Thông tư 16 có hiệu lực (5/3/2023), 19 ngân hàng đã cho khách mở tài khoản từ xa.',
    { mention: '19', period_end: '2024-07-10' },
  ],
  ['Với đà hiện tại, cả năm sẽ đón 8,7 triệu lượt khách.', { mention: '8,7 triệu', period_end: '2024-12-31' }],
  [
    'Nửa đầu năm, công suất phòng đạt 57%. Cuối tuần có nơi kín 92%.',
    { mention: '57%', period_end: '2024-06-30' },
    { mention: '92%', period_end: '2024-06-30' },
  ],
]);

rule('a week set apart, a sum on the way', [
  [
    'Cả nước còn 685.000 thuê bao 2G. Riêng trong tháng 5, có 43.000 người chuyển lên 4G.\n\nViettel đang có 326.000 thuê bao 2G.\n',
    { mention: '685.000', period_end: '2024-07-10' },
    { mention: '43.000', period_end: '2024-05-31' },
    { mention: '326.000', period_end: '2024-07-10' },
  ],
]);

rule(
  'twelve months since it began',
  [['Sau 12 tháng, cổng đón 95,7 triệu lượt truy cập.', { mention: '95,7 triệu', period_end: '2020-12-09' }]],
  '2020-12-09',
);

rule('the end of the quarter that is spoken of', [
  [
    'Trong quý I/2024, tỉnh giao 68 nhiệm vụ; hết quý, 22 nhiệm vụ đã hoàn thành.',
    { mention: '68', period_end: '2024-03-31' },
    { mention: '22', period_end: '2024-03-31', status: 'actual' },
  ],
]);

rule('the span of a year of work, in parentheses', [
  [
    'Khép lại năm công tác 2023 (01/10/2022 - 30/9/2023), lượng việc phình to.\n\nToàn quốc có 943.812 việc phải thi hành.\n',
    { mention: '943.812', period_end: '2023-09-30' },
  ],
]);

rule('up to which day a report counted', [
  [
    'Báo cáo 6 tháng\n\nUBND huyện báo cáo kết quả 6 tháng đầu năm 2024 (số liệu tính đến hết ngày 14/6/2024):\n\nHuyện tiếp nhận 9.480 hồ sơ.\n',
    { mention: '9.480', period_end: '2024-06-14' },
  ],
]);

rule('a sentence that comes from then to now', [
  [
    'Năm 2021, bệnh nhân chờ bình quân 96 phút, nay là 41 phút. Riêng khâu lấy máu chỉ còn 9 phút.',
    { mention: '96 phút', period_end: '2021-12-31' },
    { mention: '41 phút', period_end: '2024-07-10' },
    { mention: '9 phút', period_end: '2024-07-10' },
  ],
]);

rule('the same of another year does not move the text', [
  [
    'Năm 2023, thương mại điện tử chiếm 8,1% tổng mức bán lẻ. Năm 2022, tỷ trọng này là 7,2%. Số người mua hàng qua mạng là 61 triệu người.',
    { mention: '8,1%', period_end: '2023-12-31' },
    { mention: '7,2%', period_end: '2022-12-31' },
    { mention: '61 triệu', period_end: '2023-12-31' },
  ],
]);

rule(
  'a decision cited by its number was issued before the text was written',
  [
    [
      'Doanh thu năm 2021 đạt 64 tỷ đồng. Theo Quyết định 411/QĐ-TTg ngày 31/3/2022, mục tiêu đến năm 2025 là 90 tỷ đồng. Chỉ số năm 2022 của tỉnh đạt 81,5 điểm.',
      { mention: '64 tỷ đồng', period_end: '2021-12-31' },
      { mention: '90 tỷ đồng', status: 'target', period_end: '2025-12-31' },
      { mention: '81,5', status: 'actual', period_end: '2022-12-31' },
    ],
  ],
  null,
);

rule('targets beside what is over, and of the whole of their year', [
  [
    'Kết quả năm 2023\n\n- Thanh toán qua mạng: 64,1%; chỉ tiêu Sở giao là 60%.\n',
    { mention: '64,1%', period_end: '2023-12-31' },
    { mention: '60%', status: 'target', period_end: '2023-12-31' },
  ],
  [
    'Hãng đặt mục tiêu 5 triệu khách hàng vào cuối năm 2025; doanh thu cả năm phấn đấu đạt 800 tỷ đồng.',
    { mention: '5 triệu', status: 'target', period_end: '2025-12-31' },
    { mention: '800 tỷ đồng', status: 'target', period_end: '2025-12-31' },
  ],
]);

rule('the clause behind `thì` has its own time', [
  [
    'Nếu quý I/2024 sản lượng giảm 5% thì quý II/2024 lại tăng 8%.',
    { mention: '5%', period_end: '2024-03-31' },
    { mention: '8%', period_end: '2024-06-30' },
  ],
]);

rule('since a month, added up', [
  ['Lũy kế từ tháng 3/2024, tỉnh đã cấp 2.640 chứng thư số.', { mention: '2.640', period_end: '2024-07-10' }],
]);

rule('some weeks after a day, a named day in brackets', [
  ['Hai tuần sau ngày 15/6, số thẻ đã lên 640.000 chiếc.', { mention: '640.000', period_end: '2024-07-10' }],
  [
    'Theo số liệu công bố nhân Ngày Gia đình Việt Nam (28-6), cả nước có 27 triệu hộ.',
    { mention: '27 triệu', period_end: '2024-07-10' },
  ],
]);

rule('since when something runs is not when it was counted', [
  [
    'Từ khi cổng mới vận hành giữa năm 2022, 640.000 người đã mở tài khoản.',
    { mention: '640.000', period_end: '2024-07-10' },
  ],
]);

rule('what is looked back on goes not on', [
  [
    'Tỷ lệ nộp trực tuyến đạt 61%, trong khi cùng kỳ năm ngoái là 48%; tỷ lệ đúng hạn là 97%.',
    { mention: '61%', period_end: '2024-07-10' },
    { mention: '48%', period_end: '2023-07-10' },
    { mention: '97%', period_end: '2024-07-10' },
  ],
  [
    '6 tháng đầu năm 2024, toàn tỉnh nhận 41.200 hồ sơ, trong đó 38% nộp trực tuyến (cùng kỳ năm 2023 là 21%).\n\nCác xã đã trả 39.800 kết quả.\n',
    { mention: '41.200', period_end: '2024-06-30' },
    { mention: '38%', period_end: '2024-06-30' },
    { mention: '21%', period_end: '2023-06-30' },
    { mention: '39.800', period_end: '2024-06-30' },
  ],
]);

rule(
  'a whole year that was told goes on',
  [
    [
      'Theo báo cáo, cả năm có 9.100 vụ tấn công mạng. Cơ quan nhà nước chiếm 24%.',
      { mention: '9.100', period_end: '2024-12-31' },
      { mention: '24%', period_end: '2024-12-31' },
    ],
  ],
  '2024-12-28',
);

rule('when it came out is not when it was counted', [
  ['Ứng dụng ra mắt hôm 21/3/2023 có gần 62.000 lượt tải.', { mention: '62.000', period_end: '2024-07-10' }],
  ['Hiện còn 12.000 sổ ghi thông tin trước năm 1996 chưa số hóa.', { mention: '12.000', period_end: '2024-07-10' }],
]);

rule('the year of where it came from', [
  [
    'Năm 2023, tỉnh từ hạng 21 năm 2022 lên hạng 9 về chỉ số DTI.',
    { mention: '21', measure: 'rank', period: '2022' },
    { mention: '9', measure: 'rank', period: '2023' },
  ],
]);

rule('months left, seasons before, years of averages', [
  ['Trong 5 tháng còn lại, tỉnh phải giải ngân 1.900 tỷ đồng.', { mention: '1.900 tỷ đồng', period_end: '2024-12-31' }],
  [
    'Quốc hội đặt mục tiêu tốc độ tăng CPI bình quân năm 2024 khoảng 4 - 4,5%.',
    { mention: '4 - 4,5%', status: 'target', period_end: '2024-12-31' },
  ],
  [
    'Các trường có 41.000 học bạ số. Thời điểm này năm ngoái mới có 3.200 học bạ số.',
    { mention: '41.000' },
    { mention: '3.200', period_end: '2023-07-10' },
  ],
]);

rule('a heading of coming indicators', [
  [
    'Kết quả\n\nTỷ lệ hồ sơ trực tuyến đạt 61%.\n\nMỘT SỐ CHỈ TIÊU NĂM 2025\n\n- Tỷ lệ hồ sơ trực tuyến: 80%\n- Trạm 5G: 320 trạm\n',
    { mention: '61%', status: 'actual' },
    { mention: '80%', status: 'target', period: '2025' },
    { mention: '320', status: 'target', period: '2025' },
  ],
]);

rule('up to which day all that follows was counted', [
  [
    'Kết quả năm 2023\n\nTheo tổng hợp của Sở, tính đến ngày 15/12/2023, kết quả cụ thể như sau:\n\n1. Hạ tầng số\n\n- Tỉnh có 962 trạm phát sóng.\n',
    { mention: '962', period_end: '2023-12-15' },
  ],
]);

rule('what is put off', [
  [
    'Năm 2023, sở hoàn thành 41 nhiệm vụ; 3 nhiệm vụ còn lại chuyển tiếp sang năm sau.\n\nTỷ lệ hồ sơ đúng hạn đạt 99,6%.',
    { mention: '41', period: '2023' },
    { mention: '3', period: '2023', status: 'actual' },
    { mention: '99,6%', period: '2023' },
  ],
]);

rule('the year of a ranking', [
  [
    'Huyện đứng thứ 7/27 về mức độ chuyển đổi số năm 2022. Đến cuối tháng 5, huyện có 12.400 chữ ký số.',
    { mention: '7/27', period: '2022' },
    { mention: '12.400', period_end: '2024-05-31' },
  ],
]);

rule('a sentence that opens with the whole year', [
  [
    '5 tháng đầu năm 2024, tỉnh đón 1,8 triệu lượt khách. Cả năm ước đón 4,3 triệu lượt, vượt 6% kế hoạch; công suất phòng khoảng 62%.',
    { mention: '1,8 triệu', period_end: '2024-05-31' },
    { mention: '4,3 triệu', period_end: '2024-12-31' },
    { mention: '6%', period_end: '2024-12-31' },
    { mention: '62%', period_end: '2024-12-31' },
  ],
]);

rule(
  '`Trong năm` told in December',
  [
    [
      'Trong năm, cổng tiếp nhận 24.300 phản ánh; 3.412 tên miền đã bị chặn.',
      { mention: '24.300', period: '2025' },
      { mention: '3.412', period: '2025' },
    ],
  ],
  '2025-12-18',
);

rule(
  '`Trong năm` told in summer',
  [['Trong năm, cổng tiếp nhận 24.300 phản ánh.', { mention: '24.300', period_end: '2025-07-18' }]],
  '2025-07-18',
);

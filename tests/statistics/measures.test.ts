import { rule } from './examples.ts';

rule('a level says how much there is', [
  ['Tỷ lệ dân số được phủ sóng 5G đạt 26%.', { mention: '26%', measure: 'level', unit: 'percent', value: '26' }],
  ['Kinh tế số chiếm 18,3% GDP.', { mention: '18,3%', measure: 'level', unit: 'percent' }],
  [
    'Tỷ lệ hồ sơ trực tuyến tăng từ 35% lên 42%.',
    { mention: '35%', measure: 'level', unit: 'percent' },
    { mention: '42%', measure: 'level', unit: 'percent' },
  ],
  ['Doanh thu phần mềm tăng lên 5.400 tỷ đồng.', { mention: '5.400 tỷ đồng', measure: 'level', unit: 'VND' }],
  ['Số điểm giao dịch ngân hàng giảm còn 310 điểm.', { mention: '310', measure: 'level', value: '310' }],
]);

rule('a change is counted in the unit of its level', [
  [
    'Tỷ lệ hồ sơ trực tuyến đạt 42%, tăng 7% so với cùng kỳ năm trước.',
    { mention: '42%', measure: 'level', unit: 'percent' },
    { mention: '7%', measure: 'change', unit: 'percentage_point', value: '7' },
  ],
  [
    'Tỷ trọng kinh tế số tăng 1,2 điểm phần trăm.',
    { mention: '1,2 điểm phần trăm', measure: 'change', unit: 'percentage_point' },
  ],
  ['Trong năm 2023, tỉnh có thêm 3 trung tâm dữ liệu.', { mention: '3', measure: 'change', unit: 'count' }],
  [
    'Số vụ lừa đảo trực tuyến giảm 120 vụ so với tháng trước.',
    { mention: '120', measure: 'change', unit: 'count', value: '-120' },
  ],
  ['Tỷ lệ hộ nghèo giảm 1,5%.', { mention: '1,5%', measure: 'change', unit: 'percentage_point', value: '-1.5' }],
  [
    'Thu ngân sách đạt 8.200 tỷ đồng, tăng 640 tỷ đồng so với cùng kỳ.',
    { mention: '8.200 tỷ đồng', measure: 'level' },
    { mention: '640 tỷ đồng', measure: 'change', unit: 'VND', value: '640000000000' },
  ],
]);

rule('growth is a percentage of a count or an amount', [
  [
    'Doanh thu thương mại điện tử tăng 25% so với năm 2022.',
    { mention: '25%', measure: 'growth', unit: 'percent', value: '25' },
  ],
  ['Xuất khẩu phần mềm giảm 3,4%.', { mention: '3,4%', measure: 'growth', unit: 'percent', value: '-3.4' }],
  ['Tốc độ tăng trưởng kinh tế số đạt 20%.', { mention: '20%', measure: 'growth', unit: 'percent' }],
  ['Kinh tế số tăng trưởng 22,4%.', { mention: '22,4%', measure: 'growth', unit: 'percent' }],
  ['Lượng giao dịch qua ATM giảm 20 - 25%.', { mention: '20 - 25%', measure: 'growth', value: '-20', value_to: '-25' }],
  [
    'Số tài khoản đạt 4,2 triệu tài khoản, tăng 30% so với cuối năm 2023.',
    { mention: '4,2 triệu', measure: 'level' },
    { mention: '30%', measure: 'growth', unit: 'percent' },
  ],
]);

rule('a multiple says how many times', [
  [
    'Số giao dịch trực tuyến gấp 4,8 lần năm 2021.',
    { mention: '4,8 lần', measure: 'multiple', unit: 'multiple', value: '4.8' },
  ],
  ['Doanh thu quảng cáo số tăng gấp đôi.', { mention: 'gấp đôi', measure: 'multiple', unit: 'multiple', value: '2' }],
  ['Số người dùng gấp rưỡi năm ngoái.', { mention: 'gấp rưỡi', measure: 'multiple', unit: 'multiple', value: '1.5' }],
  ['Lượng dữ liệu tăng 3,2 lần so với năm 2020.', { mention: '3,2 lần', measure: 'multiple', value: '3.2' }],
]);

rule('a share restates a count as a part', [
  [
    'Tỉnh đã hoàn thành 43/53 dịch vụ công thiết yếu (đạt hơn 81%).',
    { mention: '43/53', measure: 'level', value: '43', total: '53' },
    { mention: '81%', measure: 'share', unit: 'percent', qualifier: 'over' },
  ],
  [
    'Cả nước còn 300 xã chưa có bưu điện (chiếm 25%).',
    { mention: '300', measure: 'level' },
    { mention: '25%', measure: 'share', unit: 'percent' },
  ],
  [
    'Có 1.120 trường học dùng học bạ số, chiếm 64% tổng số trường.',
    { mention: '1.120', measure: 'level' },
    { mention: '64%', measure: 'share', unit: 'percent' },
  ],
  [
    'Toàn huyện có 18/24 xã đạt chuẩn, đạt tỷ lệ 75%.',
    { mention: '18/24', measure: 'level', total: '24' },
    { mention: '75%', measure: 'share' },
  ],
]);

rule('an attainment is a percentage of a plan or of an earlier level', [
  [
    'Thu ngân sách đạt 1.250 tỷ đồng, bằng 62,5% dự toán năm.',
    { mention: '1.250 tỷ đồng', measure: 'level' },
    { mention: '62,5%', measure: 'attainment', unit: 'percent', base: 'target' },
  ],
  [
    'Kim ngạch xuất khẩu bằng 106% so với cùng kỳ.',
    { mention: '106%', measure: 'attainment', unit: 'percent', base: 'period' },
  ],
  ['Giải ngân vốn đầu tư công đạt 48,2% kế hoạch.', { mention: '48,2%', measure: 'attainment', base: 'target' }],
  [
    'Số hồ sơ số hóa vượt 12,4% kế hoạch.',
    { mention: '12,4%', measure: 'growth', unit: 'percent', base: 'target', value: '12.4' },
  ],
  [
    'Tỷ lệ hồ sơ trực tuyến đạt 62%, vượt 2% so với kế hoạch.',
    { mention: '62%', measure: 'level' },
    { mention: '2%', measure: 'change', unit: 'percentage_point', base: 'target' },
  ],
]);

rule('a rank, its rise and fall, and the score behind it', [
  [
    'Việt Nam xếp thứ 71/193 quốc gia về chính phủ điện tử, tăng 15 bậc so với năm 2022.',
    { mention: '71/193', measure: 'rank', unit: 'rank', value: '71', total: '193' },
    { mention: '15', measure: 'change', unit: 'rank', value: '15' },
  ],
  ['Chỉ số cải cách hành chính của tỉnh tụt 12 bậc.', { mention: '12', measure: 'change', unit: 'rank', value: '-12' }],
  [
    'Tỉnh đứng thứ 6 cả nước về chỉ số chuyển đổi số với 0,7209 điểm.',
    { mention: '6', measure: 'rank', unit: 'rank', total: null },
    { mention: '0,7209', measure: 'level', unit: 'index' },
  ],
  [
    'Chỉ số đổi mới sáng tạo xếp hạng 44, giảm 2 bậc so với năm trước.',
    { mention: '44', measure: 'rank', unit: 'rank', value: '44' },
    { mention: '2', measure: 'change', unit: 'rank', value: '-2' },
  ],
]);

rule('a comparison with others', [
  [
    'Tỷ lệ của tỉnh là 71%, thấp hơn 4% so với bình quân cả nước.',
    { mention: '71%', measure: 'level' },
    { mention: '4%', measure: 'change', unit: 'percentage_point', value: '-4', base: 'other' },
  ],
]);

rule('parts of a whole', [
  ['Hơn 2/3 số xã đã có cáp quang.', { mention: '2/3', value: '2', total: '3', qualifier: 'over' }],
  [
    'Có 11 trong tổng số 22 đơn vị đã chuyển đổi mô hình.',
    { mention: '11', value: '11', total: '22', measure: 'level' },
    { mention: '22', value: '22', measure: 'level' },
  ],
]);

rule('words around the number', [
  ['Doanh thu năm 2023 tăng trưởng âm 2,5%.', { mention: 'âm 2,5%', measure: 'growth', value: '-2.5' }],
  ['Số thuê bao mới tăng thêm 1,2 triệu.', { mention: '1,2 triệu', measure: 'change', value: '1200000' }],
  ['Số điểm đen tai nạn được kéo giảm 14 điểm.', { mention: '14', measure: 'change', value: '-14' }],
  [
    'Trung bình mỗi ngày hệ thống xử lý khoảng 2,8 triệu giao dịch.',
    { mention: '2,8 triệu', measure: 'level', per: 'day', qualifier: 'about' },
  ],
  [
    'Thu nhập bình quân đạt 8,6 triệu đồng/người/tháng.',
    { mention: '8,6 triệu đồng', measure: 'level', per: 'person/month', unit: 'VND' },
  ],
  ['Doanh thu đạt từ 10% đến 15% tổng doanh số.', { mention: '10% đến 15%', value: '10', value_to: '15' }],
]);

rule('paired numbers', [
  [
    'Doanh thu và lợi nhuận lần lượt đạt 52.600 tỷ đồng và 9.200 tỷ đồng, tăng 19,6% và 20,1%.',
    { mention: '52.600 tỷ đồng', measure: 'level', indicator: 'doanh thu' },
    { mention: '9.200 tỷ đồng', measure: 'level', indicator: 'lợi nhuận' },
    { mention: '19,6%', measure: 'growth', indicator: 'doanh thu' },
    { mention: '20,1%', measure: 'growth', indicator: 'lợi nhuận' },
  ],
  [
    'Số lượng và giá trị giao dịch qua mã QR tăng tương ứng 104% và 99%.',
    { mention: '104%', measure: 'growth', indicator: 'số lượng giao dịch qua mã QR' },
    { mention: '99%', measure: 'growth', indicator: 'giá trị giao dịch qua mã QR' },
  ],
  [
    'Giao dịch qua điện thoại tăng 61,2% về số lượng và 38,4% về giá trị.',
    { mention: '61,2%', measure: 'growth' },
    { mention: '38,4%', measure: 'growth' },
  ],
]);

rule('a verb of change before a level', [
  [
    'Doanh thu năm 2023 tăng 12% lên mức 4.480 tỷ đồng.',
    { mention: '12%', measure: 'growth' },
    { mention: '4.480 tỷ đồng', measure: 'level' },
  ],
  ['Tỷ lệ thất nghiệp giảm xuống còn 2,1%.', { mention: '2,1%', measure: 'level', unit: 'percent' }],
  [
    'Tỷ lệ giải ngân tăng 5,2 điểm phần trăm, đạt 48%.',
    { mention: '5,2 điểm phần trăm', measure: 'change' },
    { mention: '48%', measure: 'level' },
  ],
  ['Xuất khẩu tăng bình quân 14%/năm.', { mention: '14%', measure: 'growth', per: 'year' }],
]);

rule('a length of time is a statistic where it is what is measured', [
  [
    'Thời gian trả kết quả rút từ 10 ngày xuống 3,5 ngày làm việc.',
    { mention: '10 ngày', measure: 'level', value: '10', unit: 'd', indicator: 'thời gian trả kết quả' },
    { mention: '3,5 ngày', measure: 'level', value: '3.5', unit: 'd', indicator: 'thời gian trả kết quả' },
  ],
  [
    'Thời gian chờ khám bình quân còn 45 phút.',
    { mention: '45 phút', value: '45', unit: 'min', indicator: 'thời gian chờ khám' },
  ],
  ['Việc nộp trực tuyến giúp tiết kiệm 1.200 giờ làm việc.', { mention: '1.200 giờ', value: '1200', unit: 'h' }],
  ['Sau 3 tháng thử nghiệm, tỉnh có 12 trạm.', { mention: '12' }],
  ['Hội nghị kéo dài 2 ngày với 300 đại biểu.', { mention: '300' }],
]);

rule('what restates a change, or is compared with a share or a growth, is of its kind', [
  [
    'Cước bình quân giảm 1.100 đồng so với quý trước, tương đương 2,2%.',
    { mention: '1.100 đồng', measure: 'change', value: '-1100' },
    { mention: '2,2%', measure: 'growth', value: '-2.2' },
  ],
  [
    'Các xã nhận 4.462 hồ sơ nộp trực tuyến, đạt 87,1%, cao hơn cùng kỳ 6,4%.',
    { mention: '4.462', measure: 'level' },
    { mention: '87,1%', measure: 'share' },
    { mention: '6,4%', measure: 'change', unit: 'percentage_point' },
  ],
  [
    'GDP quý II tăng 6,8% so với cùng kỳ, cao hơn mức 4,5% của quý I.',
    { mention: '6,8%', measure: 'growth' },
    { mention: '4,5%', measure: 'growth' },
  ],
  [
    'Vốn đầu tư là 6.200 tỷ đồng, gấp đôi con số 3.100 tỷ đồng của năm ngoái.',
    { mention: '6.200 tỷ đồng', measure: 'level' },
    { mention: 'gấp đôi', measure: 'multiple', value: '2' },
    { mention: '3.100 tỷ đồng', measure: 'level', unit: 'VND' },
  ],
  ['Cứ 10 hộ thì 8 hộ có Internet.', { mention: '8', value: '8', total: '10' }],
  [
    'Cứ 1.000 dân có 0,51 doanh nghiệp.',
    { mention: '0,51', value: '0.51', per: '1000_persons', indicator: 'doanh nghiệp' },
  ],
]);

rule('steps between ranks are changes, whatever the verb', [
  [
    'Năm 2023, Việt Nam đứng thứ 46/132 về đổi mới sáng tạo, lên 2 bậc so với năm 2022.',
    { mention: '46/132', measure: 'rank' },
    { mention: '2', measure: 'change', unit: 'rank', value: '2' },
  ],
]);

rule('what is missing is a level', [
  ['Toàn tỉnh còn thiếu 187 công chức chuyên trách.', { mention: '187', measure: 'level', value: '187' }],
]);

rule('a percentage cut from what stands behind it', [
  [
    'Tỷ lệ hồ sơ trực tuyến đạt 70%, đồng thời cắt giảm 20% thời gian giải quyết.',
    { mention: '70%', measure: 'level' },
    { mention: '20%', measure: 'growth', unit: 'percent', value: '-20' },
  ],
]);

rule('more or less by so much, whatever stands between', [
  [
    'Sản lượng điện đạt 122,7 tỷ kWh, nhiều hơn cùng kỳ năm 2023 là 2,3%.',
    { mention: '122,7 tỷ kWh', measure: 'level' },
    { mention: '2,3%', value: '2.3', measure: 'growth', base: 'period', indicator: 'sản lượng điện' },
  ],
  [
    'Tháng 6, mạng lưới có 41.000 máy trạm, ít hơn tháng 5 là 7,4%.',
    { mention: '41.000', measure: 'level' },
    { mention: '7,4%', value: '-7.4', measure: 'growth', base_period_end: '2024-05-31' },
  ],
  [
    'Kinh tế Internet Việt Nam ước 14 tỷ USD, tăng 16%. Indonesia lớn hơn nhiều với 44 tỷ USD.',
    { mention: '14 tỷ USD', measure: 'level' },
    { mention: '16%', measure: 'growth' },
    { mention: '44 tỷ USD', measure: 'level', area: 'ID' },
  ],
]);

rule('a sign in a parenthesis is a change', [
  [
    'Lãi sau thuế là 6.867 tỷ đồng (+19,2%).',
    { mention: '6.867 tỷ đồng', measure: 'level' },
    { mention: '+19,2%', value: '19.2', measure: 'growth' },
  ],
]);

rule('so much of an earlier time or of a plan', [
  [
    'Doanh thu bán hàng trực tuyến trong 6 tháng ước khoảng 62 tỷ đồng, bằng 81% cả năm 2023.',
    { mention: '62 tỷ đồng', status: 'estimate', period_end: '2024-06-30' },
    { mention: '81%', measure: 'attainment', base: 'period', base_period_end: '2023-12-31', period_end: '2024-06-30' },
  ],
  [
    'So với cùng kỳ, số dự án cấp mới bằng 100%, còn vốn tăng 49%.',
    { mention: '100%', measure: 'attainment', base: 'period' },
    { mention: '49%', measure: 'growth', base: 'period' },
  ],
  [
    'Số nộp ngân sách ước 45.405 tỷ đồng, giảm 8,8%; so với kế hoạch cả năm đạt 43,66%.',
    { mention: '45.405 tỷ đồng', measure: 'level' },
    { mention: '8,8%', value: '-8.8', measure: 'growth', base: null },
    { mention: '43,66%', measure: 'attainment', base: 'target', status: 'actual' },
  ],
  [
    'Thu nội địa được 10.152 tỷ đồng, đạt 50,51%.',
    { mention: '10.152 tỷ đồng', measure: 'level' },
    { mention: '50,51%', measure: 'attainment', base: 'target' },
  ],
]);

rule('verbs that leap, shrink or stand', [
  ['Tỷ lệ thất nghiệp vọt lên 3,98%.', { mention: '3,98%', measure: 'level' }],
  [
    'Tháng 5 có 1.246 cuộc tấn công mạng, vọt lên 31% so với tháng 4 (951 cuộc).',
    { mention: '1.246', measure: 'level', period_end: '2024-05-31' },
    { mention: '31%', measure: 'growth', base_period_end: '2024-04-30' },
    { mention: '951', measure: 'level', period_end: '2024-04-30', indicator: 'cuộc tấn công mạng' },
  ],
  [
    'Số người có việc làm còn 47,2 triệu, tức chỉ sau ba tháng đã mất đi 2,6 triệu (5,2%).',
    { mention: '47,2 triệu', measure: 'level' },
    { mention: '2,6 triệu', value: '-2600000', measure: 'change', indicator: 'số người có việc làm' },
    { mention: '5,2%', value: '-5.2', measure: 'growth' },
  ],
  [
    'Khai khoáng giảm 9,3%, chế tạo tăng 2,9%, sản xuất điện âm 6,8%.',
    { mention: '9,3%', value: '-9.3', measure: 'growth' },
    { mention: '2,9%', value: '2.9', measure: 'growth' },
    { mention: 'âm 6,8%', value: '-6.8', measure: 'growth' },
  ],
]);

rule('ranks told one after the other', [
  [
    'Chính quyền số, kinh tế số, xã hội số của tỉnh xếp hạng lần lượt 21, 9 và 14.',
    { mention: '21', measure: 'rank', unit: 'rank' },
    { mention: '9', measure: 'rank', unit: 'rank' },
    { mention: '14', measure: 'rank', unit: 'rank' },
  ],
]);

rule('points shared by a list, each of its own level', [
  [
    'Chỉ 4,8% từng làm thủ tục trên cổng của tỉnh và 3,5% vào Cổng Dịch vụ công quốc gia, cao hơn năm trước lần lượt 1,1 và 0,9 điểm phần trăm.',
    { mention: '4,8%' },
    { mention: '3,5%' },
    { mention: '1,1', unit: 'percentage_point', indicator: 'từng làm thủ tục trên cổng của tỉnh' },
    { mention: '0,9 điểm phần trăm', unit: 'percentage_point', indicator: 'Cổng Dịch vụ công quốc gia' },
  ],
]);

rule('what those counted have', [
  [
    'Quý I, GDP tăng 6,93%. 5 địa phương đứng đầu là Bắc Giang (13,82%), Hòa Bình (12,76%), Nam Định, Đà Nẵng và Lai Châu.',
    { mention: '6,93%', measure: 'growth' },
    { mention: '5', measure: 'level' },
    { mention: '13,82%', measure: 'growth', area: 'VN-54', indicator: 'GDP' },
    { mention: '12,76%', measure: 'growth', area: 'VN-14', indicator: 'GDP' },
  ],
  [
    'Quý II, chỉ số sản xuất công nghiệp tăng 7,32%, nhanh hơn quý I (2,09%).',
    { mention: '7,32%', measure: 'growth', period_end: '2024-06-30' },
    { mention: '2,09%', measure: 'growth', period_end: '2024-03-31' },
  ],
]);

rule('lengths of time that became shorter', [
  [
    'Thời gian làm thủ tục rút từ 4 giờ xuống còn 30 phút.',
    { mention: '4 giờ', unit: 'h', indicator: 'thời gian làm thủ tục' },
    { mention: '30 phút', unit: 'min', indicator: 'thời gian làm thủ tục' },
  ],
]);

rule('of the plan of then', [
  [
    'Giải ngân vốn đầu tư mới đạt 59,1% kế hoạch năm (cùng kỳ năm 2023 đạt 62,7%).',
    { mention: '59,1%', measure: 'attainment', base: 'target' },
    { mention: '62,7%', measure: 'attainment', base: 'target' },
  ],
]);

rule('the sign of a list lasts to its end', [
  [
    'Thu nhập của Bắc Ninh, Bình Dương và Đồng Nai lần lượt giảm 34,3%, 29,4% và 22,8%.',
    { mention: '34,3%', measure: 'growth', value: '-34.3' },
    { mention: '29,4%', measure: 'growth', value: '-29.4' },
    { mention: '22,8%', measure: 'growth', value: '-22.8' },
  ],
]);

rule('another that has grown as well', [
  [
    'Vé tàu hỏa đắt thêm 24,5%, vé máy bay 18,7%.',
    { mention: '24,5%', measure: 'growth' },
    { mention: '18,7%', measure: 'growth', indicator: 'vé máy bay' },
  ],
  [
    'Hàng ăn và dịch vụ ăn uống tăng 1,58%, riêng thực phẩm 2,06%.',
    { mention: '1,58%', measure: 'growth' },
    { mention: '2,06%', measure: 'growth', indicator: 'thực phẩm' },
  ],
  [
    'CPI khu vực nông thôn tăng 1,01%, nhỉnh hơn thành thị (0,89%).',
    { mention: '1,01%', measure: 'growth' },
    { mention: '0,89%', measure: 'growth' },
  ],
  ['Doanh thu tăng 5%, tỷ lệ lấp đầy 81%.', { mention: '5%', measure: 'growth' }, { mention: '81%', measure: 'level' }],
]);

rule('where a rate has come to', [
  ['Tỷ lệ thất nghiệp nhích lên 3,98%.', { mention: '3,98%', measure: 'level', unit: 'percent' }],
  ['Nợ xấu nội bảng nhích lên 4,7%.', { mention: '4,7%', measure: 'level', unit: 'percent' }],
  ['Giá vàng nhích lên 0,5%.', { mention: '0,5%', measure: 'growth' }],
]);

rule('what it is compared with is a level', [
  [
    'Chỉ 55% hệ thống được phê duyệt cấp độ, thấp hơn nhiều so với chỉ tiêu 100% vào cuối năm nay.',
    { mention: '55%', measure: 'level', status: 'actual' },
    { mention: '100%', measure: 'level', value: '100', status: 'target', period_end: '2024-12-31' },
  ],
  [
    'Trung bình mỗi ngày có 1.050 xe qua cửa khẩu, mới bằng 78% mức trước dịch năm 2019.',
    { mention: '1.050', period_end: '2024-07-10' },
    { mention: '78%', measure: 'attainment' },
  ],
]);

rule('what is lost, and how much less', [
  ['Khu vực dịch vụ mất 1,6 triệu chỗ làm.', { mention: '1,6 triệu', measure: 'change', value: '-1600000' }],
  [
    'Giải ngân đạt 40,1%, kém bình quân chung 0,6 điểm phần trăm.',
    { mention: '40,1%' },
    { mention: '0,6 điểm phần trăm', measure: 'change', value: '-0.6' },
  ],
]);

rule('scores in points, places called points', [
  [
    'Tỉnh giành trọn 20 điểm về pháp lý; các trụ cột năng lực, tổ chức lần lượt được 19,26 và 16,31 điểm.',
    { mention: '20', unit: 'index' },
    { mention: '19,26', unit: 'index' },
    { mention: '16,31', unit: 'index' },
  ],
  ['Ngân hàng nâng số điểm chấp nhận mã QR lên 50.000.', { mention: '50.000', unit: 'count' }],
]);

rule('a currency that the last of a list prints', [
  [
    'Xuất khẩu và nhập khẩu lần lượt là 271 triệu và 371 triệu USD.',
    { mention: '271 triệu', unit: 'USD' },
    { mention: '371 triệu USD', unit: 'USD' },
  ],
]);

rule('lengths of time beside one another', [
  [
    'Khách quốc tế lưu trú trung bình 4,1 ngày, khách nội địa 2,3 ngày.',
    { mention: '4,1 ngày', unit: 'd' },
    { mention: '2,3 ngày', unit: 'd' },
  ],
]);

rule('a distance from what was aimed at', [
  [
    'Tỷ lệ nộp thuế điện tử đạt 91%, vượt kế hoạch 3 điểm phần trăm.',
    { mention: '91%', status: 'actual' },
    { mention: '3 điểm phần trăm', value: '3', measure: 'change', base: 'target', status: 'actual' },
  ],
  [
    'Tỷ lệ nộp thuế điện tử đạt 61,5%, kém chỉ tiêu năm 8,5 điểm phần trăm.',
    { mention: '61,5%', status: 'actual' },
    { mention: '8,5 điểm phần trăm', value: '-8.5', measure: 'change', base: 'target', status: 'actual' },
  ],
  [
    'Tỷ lệ số hóa hồ sơ mới đạt 40%, kém yêu cầu 20%.',
    { mention: '40%', measure: 'level' },
    { mention: '20%', value: '-20', measure: 'change', base: 'target', unit: 'percentage_point' },
  ],
  [
    'Tỷ lệ tiêm nhắc lại mới đạt 62%, thấp hơn yêu cầu 95% của ngành y tế.',
    { mention: '62%', measure: 'level', status: 'actual' },
    { mention: '95%', value: '95', measure: 'level', status: 'target' },
  ],
  [
    'Tỷ lệ giải ngân đạt 52%, cao hơn 2% so với mức tỉnh giao.',
    { mention: '52%' },
    { mention: '2%', measure: 'change', base: 'target' },
  ],
]);

rule('what each of those counted has', [
  [
    'Tỷ lệ dịch vụ mức độ 4 của cả nước là 12,5%. Ba tỉnh nêu làm ví dụ là Vĩnh Phúc, Ninh Thuận, Lào Cai lần lượt đạt 22,4%, 13,6% và 7,1%.',
    { mention: '12,5%', measure: 'level' },
    { mention: 'Ba', measure: 'level', unit: 'count' },
    { mention: '22,4%', measure: 'level', indicator: 'tỷ lệ dịch vụ mức độ 4' },
    { mention: '13,6%', measure: 'level', indicator: 'tỷ lệ dịch vụ mức độ 4' },
    { mention: '7,1%', measure: 'level', indicator: 'tỷ lệ dịch vụ mức độ 4' },
  ],
]);

rule('an amount behind a change is the next level', [
  [
    'Toàn ngành chuyên chở 3,2 triệu lượt hành khách, tăng 9%, và 812 nghìn tấn hàng hóa, tăng 4%.',
    { mention: '3,2 triệu', measure: 'level' },
    { mention: '9%', measure: 'growth' },
    { mention: '812 nghìn tấn', measure: 'level', indicator: 'hàng hóa' },
    { mention: '4%', measure: 'growth', indicator: 'hàng hóa' },
  ],
]);

rule('times and halves', [
  ['Tín dụng xanh tăng hai lần rưỡi.', { mention: 'hai lần rưỡi', measure: 'multiple', value: '2.5' }],
  ['Mạng cố định nhanh gấp rưỡi một năm trước.', { mention: 'gấp rưỡi', measure: 'multiple', value: '1.5' }],
  [
    'Việt Nam nhảy từ vị trí 61 lên 44 về tốc độ di động.',
    { mention: '61', measure: 'rank' },
    { mention: '44', measure: 'rank' },
  ],
]);

rule('growth of every part', [
  [
    'Công nghiệp - xây dựng tăng 9,1%, dịch vụ 7,4%, nông, lâm nghiệp và thủy sản 3,2%.',
    { mention: '9,1%', measure: 'growth' },
    { mention: '7,4%', measure: 'growth' },
    { mention: '3,2%', measure: 'growth', indicator: 'nông, lâm nghiệp và thủy sản' },
  ],
]);

rule('to what it came down', [
  [
    'Lợi nhuận của ngân hàng giảm 18% về 9.350 tỷ đồng.',
    { mention: '18%', measure: 'growth', value: '-18' },
    { mention: '9.350 tỷ đồng', measure: 'level', value: '9350000000000' },
  ],
]);

rule('a percentage that ends the clause restates the count before it', [
  [
    'Có 612 trong tổng số 1.800 hộ nhận tiền qua tài khoản, xấp xỉ 34%.',
    { mention: '612' },
    { mention: '1.800' },
    { mention: '34%', measure: 'share' },
  ],
  [
    'Khoảng 240.000 em chưa có máy tính để học, tương đương 12,5%.',
    { mention: '240.000' },
    { mention: '12,5%', measure: 'share', indicator: 'em chưa có máy tính' },
  ],
  [
    'Số trạm sạc tăng 90, tương đương 45% kế hoạch năm.',
    { mention: '90', measure: 'change' },
    { mention: '45%', measure: 'attainment', base: 'target' },
  ],
]);

rule('spans of time with hedges are measured', [
  [
    'Thời gian làm thủ tục cho một tàu rút từ 5 giờ xuống dưới 2 giờ.',
    { mention: '5 giờ', unit: 'h', per: null },
    { mention: '2 giờ', unit: 'h', qualifier: 'under' },
  ],
  ['Cảng bớt thêm 3 giờ làm thủ tục.', { mention: '3 giờ', value: '-3', measure: 'change' }],
]);

rule('by so much', [
  [
    'Huyện nâng tỷ lệ lao động có nghề lên 61% và hạ tỷ lệ hộ nghèo theo chuẩn mới 1 - 1,5%.',
    { mention: '61%', measure: 'level' },
    { mention: '1 - 1,5%', value: '-1', value_to: '-1.5', unit: 'percentage_point' },
  ],
  [
    'Tỉnh phấn đấu giảm tỷ lệ hồ sơ trễ hẹn dưới 1%.',
    { mention: '1%', value: '1', measure: 'level', status: 'target' },
  ],
  ['Phụ tải vượt kỷ lục cũ 310 MW.', { mention: '310 MW', measure: 'change' }],
  ['Cả năm có 420 vụ cháy, ít đi 35 vụ.', { mention: '420' }, { mention: '35', value: '-35', measure: 'change' }],
  [
    'Năm 2023 đưa được 9.400 lao động đi; so với chỉ tiêu được giao thì vượt 17%.',
    { mention: '9.400' },
    { mention: '17%', measure: 'growth', base: 'target', status: 'actual' },
  ],
]);

rule('so many times', [
  ['Chi phí đắt gấp hai đến ba lần trước đây.', { mention: 'hai đến ba lần', value: '2', value_to: '3' }],
  [
    'Hồi năm 2010 mức chênh này còn tới 1,87 lần.',
    { mention: '1,87 lần', measure: 'multiple', period_end: '2010-12-31' },
  ],
]);

rule('a list over semicolons shares its unit', [
  [
    'Ba vị trí đầu lần lượt là Bình Dương, Hà Nội và Đồng Nai với 8,3; 7,2 và 6,9 triệu đồng.',
    { mention: '8,3', value: '8300000', area: 'VN-57' },
    { mention: '7,2', value: '7200000', area: 'VN-HN' },
    { mention: '6,9 triệu đồng', value: '6900000', area: 'VN-39' },
  ],
]);

rule('a plan passed by so much of what was sold or built', [
  [
    'Hợp tác xã bán ra 8.300 tấn vải, vượt kế hoạch 12%.',
    { mention: '8.300 tấn', measure: 'level' },
    { mention: '12%', measure: 'growth', base: 'target', status: 'actual' },
  ],
]);

rule('points of a rate', [
  [
    'Tỷ lệ thiếu việc làm là 2,1%, cao hơn cùng kỳ 0,4 điểm.',
    { mention: '2,1%' },
    { mention: '0,4', unit: 'percentage_point', measure: 'change' },
  ],
]);

rule('lengths of time beside another', [
  [
    'Mỗi chuyến xe qua trạm chỉ mất 20 giây thay vì 4 phút.',
    { mention: '20 giây', value: '20', unit: 's' },
    { mention: '4 phút', value: '4', unit: 'min' },
  ],
  [
    'Khâu kiểm dịch co lại từ 50 phút còn chưa đầy 15 phút.',
    { mention: '50 phút', value: '50', unit: 'min' },
    { mention: '15 phút', value: '15', unit: 'min' },
  ],
]);

rule('places and points are told apart by what follows', [
  ['Tổ kiểm tra phát hiện 118 điểm có nguy cơ sạt lở.', { mention: '118', unit: 'count' }],
]);

rule('a level beside its printed target, places in percent', [
  [
    'Tỷ lệ người dân có hồ sơ sức khỏe điện tử vào khoảng 32,6%, quá thấp nếu so với mục tiêu 90% vào năm 2025.',
    { mention: '32,6%', measure: 'level' },
    { mention: '90%', measure: 'level', status: 'target' },
  ],
  ['Đã có 100% điểm phục vụ cấp xã nối mạng.', { mention: '100%', measure: 'level', unit: 'percent' }],
  ['Thời gian chờ giảm 23 phút mỗi lượt khám.', { mention: '23 phút', measure: 'change', per: 'visit' }],
]);

rule('so many more a day is how fast they come', [
  ['Mỗi ngày có thêm 3.400 người được cấp thẻ.', { mention: '3.400', measure: 'level', per: 'day' }],
]);

rule('ages that were measured', [
  [
    'Tuổi kết hôn trung bình lần đầu là 27,1 tuổi. Khảo sát hỏi 400 người từ 15 tuổi trở lên.',
    { mention: '27,1 tuổi', value: '27.1', unit: 'a' },
    { mention: '400', unit: 'count' },
  ],
]);

rule('each of two against its plan', [
  [
    'Thu nội địa và thu hải quan lần lượt đạt 52% và 61% dự toán năm.',
    { mention: '52%', measure: 'attainment', base: 'target', indicator: 'thu nội địa' },
    { mention: '61%', measure: 'attainment', base: 'target', indicator: 'thu hải quan' },
  ],
]);

rule('a price that fell, a term that was beaten', [
  ['Giá thức ăn giảm được 700 đồng/kg.', { mention: '700 đồng', value: '-700', measure: 'change' }],
  [
    'Thời gian cấp phép bình quân còn 4,5 ngày, sớm hơn 2,5 ngày so với quy định.',
    { mention: '4,5 ngày', measure: 'level' },
    { mention: '2,5 ngày', value: '-2.5', measure: 'change' },
  ],
]);

rule('counted as well', [
  [
    'Cộng thêm 6.400 doanh nghiệp quay trở lại hoạt động, tỉnh có 31.200 doanh nghiệp.',
    { mention: '6.400', measure: 'level' },
    { mention: '31.200', measure: 'level' },
  ],
]);

rule('for what all of a list are', [
  [
    'Chi phí truyền tải, phân phối và phụ trợ lần lượt là 74 đồng, 263 đồng và 6 đồng mỗi kWh.',
    { mention: '74 đồng', per: 'kWh' },
    { mention: '263 đồng', per: 'kWh' },
    { mention: '6 đồng', per: 'kWh' },
  ],
]);

rule('others are counted behind a change', [
  [
    'Số thu đạt 131.200 tỷ đồng, tăng 36%; 187 nhà cung cấp nước ngoài đã kê khai.',
    { mention: '131.200 tỷ đồng', measure: 'level' },
    { mention: '36%', measure: 'growth' },
    { mention: '187', measure: 'level' },
  ],
  [
    'DTI trung bình là 0,61, tăng 51,8%; 38/63 tỉnh có giá trị cao hơn mức trung bình.',
    { mention: '0,61', measure: 'level' },
    { mention: '51,8%', measure: 'growth' },
    { mention: '38/63', measure: 'level' },
  ],
]);

rule('the verb of a list is that of all of it', [
  [
    'IIP giảm lần lượt 4,1%, 5,8% và 1,6%.',
    { mention: '4,1%', value: '-4.1' },
    { mention: '5,8%', value: '-5.8' },
    { mention: '1,6%', value: '-1.6' },
  ],
]);

rule('growth behind growth', [
  [
    'Tăng trưởng phục hồi, quý I đạt 5,15%, quý II tăng 6,17%.',
    { mention: '5,15%', measure: 'growth', unit: 'percent' },
    { mention: '6,17%', measure: 'growth', unit: 'percent' },
  ],
]);

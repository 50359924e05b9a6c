import { describe } from 'vitest';
import { rule } from './examples.ts';

rule('the label before its verb', [
  [
    'Tỷ lệ hồ sơ nộp trực tuyến của tỉnh Hà Nam đạt 82,5%.',
    { mention: '82,5%', indicator: 'tỷ lệ hồ sơ nộp trực tuyến' },
  ],
  [
    'Doanh thu dịch vụ viễn thông ước đạt 34.200 tỷ đồng.',
    { mention: '34.200 tỷ đồng', indicator: 'doanh thu dịch vụ viễn thông' },
  ],
  ['Số thuê bao băng rộng cố định là 23,4 triệu.', { mention: '23,4 triệu', indicator: 'thuê bao băng rộng cố định' }],
  [
    'Tổng kim ngạch xuất khẩu hàng dệt may của cả nước tăng 6,1%.',
    { mention: '6,1%', indicator: 'kim ngạch xuất khẩu hàng dệt may' },
  ],
  [
    'Sản lượng điện thoại thông minh xuất xưởng giảm 4,3% so với cùng kỳ năm trước.',
    { mention: '4,3%', indicator: 'sản lượng điện thoại thông minh xuất xưởng' },
  ],
  [
    'Tốc độ tải xuống trung bình của mạng di động đạt 52,7 Mbps.',
    { mention: '52,7 Mbps', indicator: 'tốc độ tải xuống trung bình của mạng di động' },
  ],
  [
    'Năm 2023, chi ngân sách cho công nghệ thông tin của thành phố vượt 900 tỷ đồng.',
    { mention: '900 tỷ đồng', indicator: 'chi ngân sách cho công nghệ thông tin' },
  ],
  [
    'Theo ông Trần Văn Bình, tỷ lệ người dân sử dụng điện thoại thông minh hiện vào khoảng 84%.',
    { mention: '84%', indicator: 'tỷ lệ người dân sử dụng điện thoại thông minh' },
  ],
  [
    'Giá trị giao dịch qua mã QR trong quý I/2024 đạt 18.600 tỷ đồng.',
    { mention: '18.600 tỷ đồng', indicator: 'giá trị giao dịch qua mã QR' },
  ],
]);

rule('the noun behind its number', [
  ['Toàn tỉnh có 1.245 tổ công nghệ số cộng đồng.', { mention: '1.245', indicator: 'tổ công nghệ số cộng đồng' }],
  [
    'Ngành y tế đã lập 12,3 triệu hồ sơ sức khỏe điện tử.',
    { mention: '12,3 triệu', indicator: 'hồ sơ sức khỏe điện tử' },
  ],
  [
    'Hơn 85% hộ dân thanh toán tiền điện không dùng tiền mặt.',
    { mention: '85%', indicator: 'hộ dân thanh toán tiền điện không dùng tiền mặt' },
  ],
  [
    'Thành phố đã lắp đặt 3.150 camera giám sát giao thông.',
    { mention: '3.150', indicator: 'camera giám sát giao thông' },
  ],
  [
    'Đến nay, có 96,4% trường học được kết nối Internet.',
    { mention: '96,4%', indicator: 'trường học được kết nối Internet' },
  ],
  [
    'Đoàn thanh niên đã hướng dẫn 48.000 lượt người dân cài đặt ứng dụng định danh.',
    { mention: '48.000', indicator: 'lượt người dân cài đặt ứng dụng định danh' },
  ],
  [
    'Cả nước hiện có 74.000 doanh nghiệp công nghệ số đang hoạt động.',
    { mention: '74.000', indicator: 'doanh nghiệp công nghệ số đang hoạt động' },
  ],
  [
    'Trung tâm đã tiếp nhận 5.600 phản ánh của người dân qua tổng đài.',
    { mention: '5.600', indicator: 'phản ánh của người dân qua tổng đài' },
  ],
]);

rule('a plain noun takes the topic of its sentence', [
  [
    'Sàn thương mại điện tử của tỉnh hiện có 1.870 sản phẩm.',
    { mention: '1.870', indicator: 'sản phẩm sàn thương mại điện tử' },
  ],
]);

rule('a label that points back', [
  [
    'Tỷ lệ người dân có chữ ký số đạt 18%. Con số này năm 2023 là 11%.',
    { mention: '18%', indicator: 'tỷ lệ người dân có chữ ký số' },
    { mention: '11%', indicator: 'tỷ lệ người dân có chữ ký số' },
  ],
  [
    'Năm 2022, tỷ lệ hộ nghèo đa chiều của huyện là 14,2%; đến năm 2023, tỷ lệ này còn 11,8%.',
    { mention: '14,2%', indicator: 'tỷ lệ hộ nghèo đa chiều' },
    { mention: '11,8%', indicator: 'tỷ lệ hộ nghèo đa chiều' },
  ],
  [
    'Số hóa đơn điện tử xử lý trong tháng 5/2024 là 620 triệu. Tháng 4/2024, con số này là 590 triệu.',
    { mention: '620 triệu', indicator: 'hóa đơn điện tử xử lý' },
    { mention: '590 triệu', indicator: 'hóa đơn điện tử xử lý' },
  ],
  [
    'Doanh thu bán lẻ trực tuyến đạt 20,5 tỷ USD, tăng 25% so với năm 2022.',
    { mention: '20,5 tỷ USD', indicator: 'doanh thu bán lẻ trực tuyến' },
    { mention: '25%', indicator: 'doanh thu bán lẻ trực tuyến' },
  ],
]);

rule('one predicate over a list', [
  [
    'Tỉnh có 214 trường mầm non, 320 trường tiểu học và 180 trường trung học cơ sở kết nối cơ sở dữ liệu ngành.',
    { mention: '214', indicator: 'trường mầm non kết nối cơ sở dữ liệu ngành' },
    { mention: '320', indicator: 'trường tiểu học kết nối cơ sở dữ liệu ngành' },
    { mention: '180', indicator: 'trường trung học cơ sở kết nối cơ sở dữ liệu ngành' },
  ],
  [
    'Ngành đã cấp 12.400 giấy phép lái xe, 3.100 phù hiệu và 860 giấy phép kinh doanh vận tải qua mạng.',
    { mention: '12.400', indicator: 'giấy phép lái xe' },
    { mention: '3.100', indicator: 'phù hiệu' },
    { mention: '860', indicator: 'giấy phép kinh doanh vận tải' },
  ],
]);

rule('semicolons begin a new label', [
  [
    'Số hồ sơ tiếp nhận đạt 21.000; tỷ lệ giải quyết đúng hạn đạt 99,1%; phí thu qua mạng đạt 3,4 tỷ đồng.',
    { mention: '21.000', indicator: 'số hồ sơ tiếp nhận' },
    { mention: '99,1%', indicator: 'tỷ lệ giải quyết đúng hạn' },
    { mention: '3,4 tỷ đồng', indicator: 'phí thu qua mạng' },
  ],
]);

rule('the label behind `với`, `gồm`, `trong đó`', [
  [
    'Toàn tỉnh có 7.800 cán bộ, công chức, trong đó 6.200 người đã học kỹ năng số.',
    { mention: '7.800', indicator: 'cán bộ, công chức' },
    { mention: '6.200', indicator: 'người đã học kỹ năng số' },
  ],
]);

rule('an abbreviation that the article explains', [
  [
    'Dịch vụ công trực tuyến (DVCTT) được quan tâm. Tỷ lệ DVCTT có phát sinh hồ sơ đạt 58%.',
    { mention: '58%', indicator: 'tỷ lệ dịch vụ công trực tuyến có phát sinh hồ sơ' },
  ],
]);

rule('behind a turn something else is named', [
  [
    'Sản xuất công nghiệp quý I/2024 còn chậm, trong đó khai khoáng giảm 4,6%.',
    { mention: '4,6%', indicator: 'khai khoáng' },
  ],
  [
    'Doanh thu toàn ngành đi ngang, riêng dịch vụ chuyển phát tăng 11,2%.',
    { mention: '11,2%', indicator: 'dịch vụ chuyển phát' },
  ],
]);

rule('who did it is no part of the name', [
  ['Năm 2023, cơ quan thuế đã truy thu 36 tỷ đồng.', { mention: '36 tỷ đồng', indicator: 'truy thu' }],
]);

rule('a number inside the name', [
  [
    'Năm 2022, kim ngạch thương mại giữa Việt Nam và 12 nước thành viên đạt 91,3 tỷ USD.',
    { mention: '12', indicator: 'nước thành viên' },
    { mention: '91,3 tỷ USD', indicator: 'kim ngạch thương mại giữa Việt Nam và 12 nước thành viên' },
  ],
]);

rule('a share says of what', [
  [
    'Năm 2023, tỉnh có 2.140 trạm BTS 5G, bằng 12,5% số trạm 4G.',
    { mention: '2.140', indicator: 'trạm BTS 5G' },
    { mention: '12,5%', indicator: 'trạm BTS 5G so với số trạm 4G' },
  ],
  ['Sàn này đang chiếm 27% thị phần giao đồ ăn.', { mention: '27%', indicator: 'thị phần giao đồ ăn' }],
]);

rule('what falls stands behind a verb without a subject', [
  [
    'Hệ thống mới giúp người dân không phải đi lại nhiều lần, đồng thời giảm 45% thời gian xử lý hồ sơ.',
    { mention: '45%', indicator: 'thời gian xử lý hồ sơ', measure: 'growth', value: '-45' },
  ],
]);

rule('what a sentence without a number names, the next one measures', [
  [
    'Thị phần hàng dệt của nước ta tại các nước châu Âu còn thấp. Trong đó, cao nhất là tại Đức (chiếm 3,1%).',
    { mention: '3,1%', indicator: 'thị phần hàng dệt' },
  ],
  [
    'Năm 2023, tỉnh có 840 trạm 5G, bằng 9,5% số trạm 4G. Tỷ lệ này phải đạt 30% vào năm 2025.',
    { mention: '840', indicator: 'trạm 5G' },
    { mention: '9,5%', indicator: 'trạm 5G so với số trạm 4G' },
    { mention: '30%', indicator: 'trạm 5G so với số trạm 4G' },
  ],
]);

rule('a country, a firm, a source are no part of the name', [
  [
    'GDP của Thái Lan tăng 1,9% trong năm 2023. GDP nước này được ADB dự báo tăng 2,6% trong năm 2024.',
    { mention: '1,9%', indicator: 'GDP', area: 'TH' },
    { mention: '2,6%', indicator: 'GDP', area: 'TH' },
  ],
  ['Theo chỉ đạo của Chính phủ, đến năm 2025 cả nước đạt 1,5 triệu DN.', { mention: '1,5 triệu', indicator: 'DN' }],
]);

rule('changes told respectively', [
  [
    'Quý I/2024 có 2,4 tỷ giao dịch qua thẻ với tổng giá trị 51 triệu tỷ đồng, tăng lần lượt 38,2% và 12,6%.',
    { mention: '2,4 tỷ', indicator: 'giao dịch qua thẻ' },
    { mention: '51 triệu tỷ đồng', indicator: 'tổng giá trị giao dịch qua thẻ' },
    { mention: '38,2%', indicator: 'giao dịch qua thẻ' },
    { mention: '12,6%', indicator: 'tổng giá trị giao dịch qua thẻ' },
  ],
  [
    'Cả nước có 21.300 ATM và 402.000 máy POS, tương ứng giảm 1,2% và tăng 19,4%.',
    { mention: '21.300', indicator: 'ATM' },
    { mention: '402.000', indicator: 'máy POS' },
    { mention: '1,2%', indicator: 'ATM', value: '-1.2' },
    { mention: '19,4%', indicator: 'máy POS', value: '19.4' },
  ],
]);

rule('one noun behind several deeds', [
  [
    'Trong quý, các đội đã kiểm tra 48, xử phạt 17 và nhắc nhở 31 cơ sở.',
    { mention: '48', indicator: 'cơ sở kiểm tra' },
    { mention: '17', indicator: 'cơ sở xử phạt' },
    { mention: '31', indicator: 'cơ sở nhắc nhở' },
  ],
]);

rule('the worth of goods, the parts of a whole', [
  [
    'Từ đầu năm, huyện xuất 140 tấn chè khô, trị giá 420.000 USD.',
    { mention: '140 tấn', indicator: 'chè khô' },
    { mention: '420.000 USD', indicator: 'trị giá chè khô' },
  ],
  [
    'Ngân hàng có 2,1 triệu khách hàng số, trong đó 640.000 ở nông thôn.',
    { mention: '2,1 triệu', indicator: 'khách hàng số' },
    { mention: '640.000', indicator: 'khách hàng số ở nông thôn' },
  ],
]);

describe('items of a list', () => {
  rule('take the name of the line over them', [
    [
      'Kết quả của ngành tài chính năm 2023 tại địa phương\n\nTỷ lệ hồ sơ nộp trực tuyến của một số địa phương (tính đến 30/11/2023):\n- TP Nam Định: 41,4%\n- TX Duy Tiên: 35,0%\n- Huyện Hải Hậu: 22,7%\n',
      { mention: '41,4%', indicator: 'tỷ lệ hồ sơ nộp trực tuyến', period: '2023-11-30' },
      { mention: '35,0%', indicator: 'tỷ lệ hồ sơ nộp trực tuyến', period: '2023-11-30' },
      { mention: '22,7%', indicator: 'tỷ lệ hồ sơ nộp trực tuyến', period: '2023-11-30' },
    ],
    [
      'Xuất khẩu năm 2023\n\nMột số mặt hàng xuất khẩu chủ lực năm 2023 (tỷ USD):\n- Điện thoại và linh kiện: 52,4\n- Dệt may: 33,3\n- Gạo: 4,7\n',
      { mention: '52,4', unit: 'USD', value: '52400000000' },
      { mention: '33,3', unit: 'USD', value: '33300000000' },
      { mention: '4,7', unit: 'USD', value: '4700000000' },
    ],
  ]);
});

rule('a clause of its own ends the name', [
  ['Bệnh viện có 320 giường, muốn làm trọn gói phải chờ.', { mention: '320', indicator: 'giường' }],
  [
    'Còn 22 bản chưa có điện lưới, trạm phát sóng phải chạy bằng pin.',
    { mention: '22', indicator: 'bản chưa có điện lưới' },
  ],
]);

rule('what has grown, where it has come to', [
  [
    'Số máy POS tăng 5,2%, lên 784.520 thiết bị.',
    { mention: '5,2%', indicator: 'số máy POS' },
    { mention: '784.520', indicator: 'số máy POS' },
  ],
]);

rule('a complement that is a list', [
  [
    'Phản ánh về trật tự đô thị, giao thông chiếm 46,5%.',
    { mention: '46,5%', indicator: 'phản ánh về trật tự đô thị, giao thông' },
  ],
]);

rule('a noun behind the number that says the head over again', [
  [
    'Số máy tính tăng từ 200 chiếc năm 2020 lên 400 chiếc năm 2023.',
    { mention: '200', indicator: 'số máy tính', period_end: '2020-12-31' },
    { mention: '400', indicator: 'số máy tính', period_end: '2023-12-31' },
  ],
  [
    'Số điểm phát Wi-Fi công cộng giảm từ 126 điểm xuống 98 điểm.',
    { mention: '126', indicator: 'số điểm phát Wi-Fi công cộng' },
    { mention: '98', indicator: 'số điểm phát Wi-Fi công cộng' },
  ],
]);

rule('what is aimed at, lost, or raised by so much', [
  [
    'Huyện phấn đấu tăng trưởng du lịch bình quân 8-10% mỗi năm.',
    { mention: '8-10%', indicator: 'tăng trưởng du lịch', measure: 'growth', status: 'target' },
  ],
  ['Quý I, hãng này cũng lỗ 1.240 tỷ đồng.', { mention: '1.240 tỷ đồng', indicator: 'lỗ' }],
  ['Giá điện được tăng bình quân thêm 7,5%.', { mention: '7,5%', indicator: 'giá điện', measure: 'growth' }],
  [
    'Nhu cầu tiêu thụ gạo trong nước là 14 triệu tấn.',
    { mention: '14 triệu tấn', indicator: 'nhu cầu tiêu thụ gạo trong nước' },
  ],
  [
    'Sở Y tế cũng đặt mục tiêu lập hồ sơ sức khỏe điện tử đạt 2,3 triệu người.',
    { mention: '2,3 triệu', indicator: 'lập hồ sơ sức khỏe điện tử', status: 'target' },
  ],
]);

rule('who did it is no part of the name', [
  ['Đội quản lý thị trường số 2 đã thu giữ 1.200 điện thoại.', { mention: '1.200', indicator: 'điện thoại' }],
]);

rule('who else has so many of the same', [
  [
    'Viettel có hơn 8 triệu người dùng 5G, VNPT 4 triệu và MobiFone 2 triệu.',
    { mention: '8 triệu', indicator: 'người dùng 5G' },
    { mention: '4 triệu', indicator: 'người dùng 5G' },
    { mention: '2 triệu', indicator: 'người dùng 5G' },
  ],
  [
    'Toàn tỉnh tiếp nhận 1.183.402 hồ sơ thủ tục hành chính, riêng cấp xã gánh 812.650 hồ sơ, tức gần 69%.',
    { mention: '1.183.402', indicator: 'hồ sơ thủ tục hành chính' },
    { mention: '812.650', indicator: 'hồ sơ thủ tục hành chính' },
    { mention: '69%', measure: 'share', indicator: 'hồ sơ thủ tục hành chính' },
  ],
  [
    'Hệ thống nhận 268.540 hồ sơ, giải quyết xong 259.117, trong đó 97,6% đúng hoặc trước hạn.',
    { mention: '268.540' },
    { mention: '259.117', indicator: 'hồ sơ giải quyết xong' },
    { mention: '97,6%', indicator: 'đúng hoặc trước hạn' },
  ],
]);

rule('how it is divided, what shows it, where it comes from name nothing', [
  [
    'Tỷ lệ nộp trực tuyến bình quân là 84%. Chia theo địa bàn cũ, Vĩnh Long đạt 88,1%, Bến Tre 83,7%.',
    { mention: '84%', indicator: 'tỷ lệ nộp trực tuyến' },
    { mention: '88,1%', indicator: 'tỷ lệ nộp trực tuyến', area: 'VN-49' },
    { mention: '83,7%', indicator: 'tỷ lệ nộp trực tuyến', area: 'VN-50' },
  ],
  [
    'Số liệu của Ban Quản lý cho thấy 2.118 doanh nghiệp đã mở tài khoản.',
    { mention: '2.118', indicator: 'doanh nghiệp đã mở tài khoản' },
  ],
  [
    'Tỷ lệ hộ gia đình có cáp quang là 87,6%, vượt mục tiêu 80% đặt ra trong Chiến lược quốc gia.',
    { mention: '87,6%', indicator: 'tỷ lệ hộ gia đình có cáp quang' },
    { mention: '80%', status: 'target', indicator: 'tỷ lệ hộ gia đình có cáp quang' },
  ],
  ['Gói hỗ trợ 62.000 tỷ đồng theo Nghị quyết 42/NQ-CP.', { mention: '62.000 tỷ đồng', indicator: 'gói hỗ trợ' }],
  [
    'Tỷ lệ hộ gia đình dùng cáp quang chạm 76,8%; cái đích của năm nay là 84%.',
    { mention: '76,8%', indicator: 'tỷ lệ hộ gia đình dùng cáp quang' },
    { mention: '84%', status: 'target', indicator: 'tỷ lệ hộ gia đình dùng cáp quang' },
  ],
  ['Máy quét: thiếu 386 chiếc.', { mention: '386', indicator: 'máy quét' }],
]);

rule('a level of its own in a list of growths', [
  [
    'Năng suất lao động tăng bình quân tối thiểu 7%/năm, ít nhất 80% người trưởng thành có tài khoản thanh toán.',
    { mention: '7%', measure: 'growth' },
    { mention: '80%', measure: 'level', indicator: 'người trưởng thành có tài khoản thanh toán' },
  ],
  [
    'Vùng phủ 5G đạt 95% dân số và tỷ lệ dân số trưởng thành có chữ ký số cá nhân đạt trên 60%.',
    { mention: '95%' },
    { mention: '60%', indicator: 'tỷ lệ dân số trưởng thành có chữ ký số cá nhân' },
  ],
]);

rule('a price or a quantity is no amount of money', [
  [
    'Kim ngạch gạo gần 3,03 tỷ USD (tăng 7,2%), giá trung bình 527,7 USD/tấn (tăng 6,4%).',
    { mention: '3,03 tỷ USD', indicator: 'kim ngạch gạo' },
    { mention: '7,2%', indicator: 'kim ngạch gạo' },
    { mention: '527,7 USD', indicator: 'giá' },
    { mention: '6,4%', indicator: 'giá' },
  ],
]);

rule('among what, from what point of view, what shows it', [
  [
    'Trong mức tăng này, khu vực công nghiệp tăng 2,1%, đóng góp 4,9%; khu vực dịch vụ tăng 6,8%, đóng góp 42,7%.',
    { mention: '2,1%', measure: 'growth', indicator: 'khu vực công nghiệp' },
    { mention: '4,9%', measure: 'level', indicator: 'khu vực công nghiệp' },
    { mention: '6,8%', measure: 'growth', indicator: 'khu vực dịch vụ' },
    { mention: '42,7%', measure: 'level', indicator: 'khu vực dịch vụ' },
  ],
  [
    'Xét thị phần di động, Viettel giữ 46,7%, MobiFone 25,9% và VinaPhone 22,2%.',
    { mention: '46,7%', indicator: 'thị phần di động' },
    { mention: '25,9%', indicator: 'thị phần di động' },
    { mention: '22,2%', indicator: 'thị phần di động' },
  ],
  [
    'Số liệu của Tổng cục Hải quan cho thấy cả nước bán ra 566.358 tấn gạo.',
    { mention: '566.358 tấn', indicator: 'gạo' },
  ],
]);

rule('in which field those counted are', [
  [
    'Khu vực dịch vụ đông nhất với 99.548 doanh nghiệp, tăng 5,1%; công nghiệp và xây dựng có 36.562 doanh nghiệp, tăng 5,3%.',
    { mention: '99.548', indicator: 'doanh nghiệp khu vực dịch vụ' },
    { mention: '5,1%', indicator: 'doanh nghiệp khu vực dịch vụ' },
    { mention: '36.562', indicator: 'doanh nghiệp công nghiệp và xây dựng' },
    { mention: '5,3%', indicator: 'doanh nghiệp công nghiệp và xây dựng' },
  ],
]);

rule('what was told of the unit before names what nothing else does', [
  [
    'Lượng gạo xuất khẩu đạt 5,75 triệu tấn.\n\nTrung Quốc đứng thứ 2 với 999.860 tấn.\n',
    { mention: '5,75 triệu tấn', indicator: 'lượng gạo xuất khẩu' },
    { mention: '2', measure: 'rank' },
    { mention: '999.860 tấn', indicator: 'lượng gạo xuất khẩu', area: 'CN' },
  ],
]);

rule('the same of another time, another place, another number', [
  [
    'Cả nước có 31,8 triệu người bị ảnh hưởng; tính đến tháng 6/2023, con số này là 30,8 triệu người.',
    { mention: '31,8 triệu', indicator: 'người bị ảnh hưởng' },
    { mention: '30,8 triệu', indicator: 'người bị ảnh hưởng', period_end: '2023-06-30' },
  ],
  [
    'Tỷ lệ văn bản đi được ký số đạt 87% ở cấp tỉnh, 71% ở cấp huyện và 42,5% ở cấp xã.',
    { mention: '87%', indicator: 'tỷ lệ văn bản đi được ký số', sector: 'localities' },
    { mention: '71%', indicator: 'tỷ lệ văn bản đi được ký số', sector: 'districts' },
    { mention: '42,5%', indicator: 'tỷ lệ văn bản đi được ký số', sector: 'communes' },
  ],
  [
    '68,9% bị giảm thu nhập, gần 40% phải giảm giờ làm, khoảng 14,0% buộc phải tạm nghỉ.',
    { mention: '68,9%', measure: 'level' },
    { mention: '40%', measure: 'level' },
    { mention: '14,0%', measure: 'level', value: '14' },
  ],
  [
    'Nhập khẩu tăng chậm hơn nên cả nước xuất siêu khoảng 2,8 tỷ USD.',
    { mention: '2,8 tỷ USD', measure: 'level', indicator: 'xuất siêu' },
  ],
  [
    'Kinh tế số chiếm 12% GDP. Mục tiêu mà Chiến lược quốc gia đặt ra cho năm 2025 là 20%.',
    { mention: '12%', indicator: 'kinh tế số' },
    { mention: '20%', indicator: 'kinh tế số', status: 'target', period_end: '2025-12-31' },
  ],
]);

rule('what is measured, not how it is praised', [
  [
    'Bưu chính là điểm sáng với doanh thu 4.500 tỷ đồng, tăng 17%.',
    { mention: '4.500 tỷ đồng', indicator: 'doanh thu' },
    { mention: '17%', measure: 'growth' },
  ],
  ['Mã độc vẫn là mối nguy lớn nhất khi chiếm 63,3%.', { mention: '63,3%', indicator: 'mã độc' }],
  ['Thẻ tín dụng bứt tốc rõ nhất: 41 triệu món.', { mention: '41 triệu', indicator: 'thẻ tín dụng' }],
  ['Vốn thực hiện ước đạt 9,85 tỷ USD.', { mention: '9,85 tỷ USD', indicator: 'vốn thực hiện' }],
  [
    'Có 5 sàn lớn nhất là Hoa Mai, Bến Thành, Sao Việt, An Bình và Đại Nam.',
    { mention: '5', indicator: 'sàn lớn nhất' },
  ],
]);

rule('what is averaged stands behind its number', [
  ['Tổng đài tiếp nhận trung bình 1.200 cuộc gọi mỗi ngày.', { mention: '1.200', indicator: 'cuộc gọi', per: 'day' }],
  [
    'Nền tảng cửa khẩu số xử lý bình quân gần 900 tờ khai phương tiện mỗi ngày.',
    { mention: '900', indicator: 'tờ khai phương tiện', qualifier: 'nearly' },
  ],
]);

rule('a number pointed at', [
  [
    'Phường Hòa Cường có 99,1% hồ sơ nộp qua mạng, còn tại hai xã Tân Mỹ và Đông Phú, tỷ lệ này lần lượt chỉ là 61,3% và 58%.',
    { mention: '99,1%', indicator: 'hồ sơ nộp qua mạng' },
    { mention: '61,3%', indicator: 'hồ sơ nộp qua mạng' },
    { mention: '58%', indicator: 'hồ sơ nộp qua mạng' },
  ],
  [
    'Ngành thuế xử lý 9.300 người nộp thuế, thu thêm 662 tỷ đồng. Cả năm 2023, hai con số này lần lượt là 22.159 và 1.340 tỷ đồng.',
    { mention: '9.300', indicator: 'người nộp thuế' },
    { mention: '662 tỷ đồng' },
    { mention: '22.159', indicator: 'người nộp thuế', period_end: '2023-12-31' },
    { mention: '1.340 tỷ đồng', unit: 'VND', period_end: '2023-12-31' },
  ],
]);

rule('a brand and the noun of the one before', [
  [
    'Viettel còn 612 nghìn thuê bao, VinaPhone 318.400, MobiFone 295.600.',
    { mention: '612 nghìn', indicator: 'thuê bao Viettel' },
    { mention: '318.400', indicator: 'thuê bao VinaPhone' },
    { mention: '295.600', indicator: 'thuê bao MobiFone' },
  ],
]);

rule('a pair of amounts over several channels', [
  [
    'Giao dịch thanh toán tăng 58,2% về số lượng và 35% về giá trị. Qua Internet, mức tăng tương ứng là 49,7% và 32,4%; qua điện thoại di động là 59,3% và 38,4%.',
    { mention: '58,2%', indicator: 'số lượng giao dịch thanh toán' },
    { mention: '35%', indicator: 'giá trị giao dịch thanh toán' },
    { mention: '49,7%', measure: 'growth', indicator: 'số lượng giao dịch thanh toán qua Internet' },
    { mention: '32,4%', measure: 'growth', indicator: 'giá trị giao dịch thanh toán qua Internet' },
    { mention: '59,3%', measure: 'growth', indicator: 'số lượng giao dịch thanh toán qua điện thoại di động' },
    { mention: '38,4%', measure: 'growth', indicator: 'giá trị giao dịch thanh toán qua điện thoại di động' },
  ],
]);

rule('the index a rank is in', [
  [
    'Chiến lược yêu cầu Việt Nam nằm trong nhóm 30 nước dẫn đầu GCI.',
    { mention: '30', measure: 'rank', indicator: 'GCI', qualifier: 'at_most' },
  ],
  [
    'Theo báo cáo Vietnam ICT Index 2023, Quảng Nam xếp hạng 2, tăng 2 bậc, với chỉ số 0,9116.',
    { mention: '2', measure: 'rank', indicator: 'Vietnam ICT Index' },
    { mention: '2', measure: 'change', unit: 'rank', indicator: 'Vietnam ICT Index' },
    { mention: '0,9116', unit: 'index' },
  ],
  [
    'Mạng di động đứng thứ 50/110, mạng cố định 35/158.',
    { mention: '50/110', measure: 'rank' },
    { mention: '35/158', measure: 'rank' },
  ],
]);

rule('the thing that the text before names', [
  [
    'Hệ thống bù trừ điện tử vận hành ổn định. Hệ thống này xử lý 12,6 triệu giao dịch.',
    { mention: '12,6 triệu', indicator: 'giao dịch hệ thống bù trừ điện tử xử lý' },
  ],
  ['Sở Y tế cho biết tỉnh có 22 bệnh viện.', { mention: '22', indicator: 'bệnh viện' }],
]);

rule('groups told respectively, of what was told before them', [
  [
    'Tỷ lệ hồ sơ toàn trình của cả nước là 55%. Bộ, ngành và địa phương lần lượt ở mức 64% và 52%.',
    { mention: '55%' },
    { mention: '64%', sector: 'ministries', indicator: 'tỷ lệ hồ sơ toàn trình' },
    { mention: '52%', sector: 'localities', indicator: 'tỷ lệ hồ sơ toàn trình' },
  ],
]);

rule('how it did is no part of the name', [
  [
    'Tỷ lệ hài lòng chung đạt 84%; nơi thấp nhất mới được 70%.',
    { mention: '84%', indicator: 'tỷ lệ hài lòng chung' },
    { mention: '70%', indicator: 'tỷ lệ hài lòng chung' },
  ],
  [
    'Tỷ lệ thất nghiệp là 2,7%, mức cao nhất trong 10 năm, nông thôn là 1,8%.',
    { mention: '2,7%' },
    { mention: '1,8%', indicator: 'Tỷ lệ thất nghiệp' },
  ],
  [
    'Khâu yếu là thanh toán phí, lệ phí trực tuyến: mới 8%.',
    { mention: '8%', indicator: 'thanh toán phí, lệ phí trực tuyến' },
  ],
]);

rule('the text goes on with the whole, not with the part set apart in it', [
  [
    'Năm 2023 cả nước tuyển 84.200 công nhân may, trong đó 61.300 là nữ. Kết quả này bằng 96% kế hoạch.',
    { mention: '84.200' },
    { mention: '61.300' },
    { mention: '96%', indicator: 'công nhân may' },
  ],
  [
    'Bưu điện nhận 9.100 đơn, trong đó 6.400 đơn đặt qua mạng, tương đương 70,3%. Khối sở, ngành đạt 81,5%.',
    { mention: '9.100' },
    { mention: '6.400' },
    { mention: '70,3%', measure: 'share' },
    { mention: '81,5%', indicator: 'đơn đặt qua mạng', measure: 'level' },
  ],
]);

rule('a bare noun takes the name told before it', [
  [
    'Các bộ, ngành mở 640 dịch vụ mức độ 3, còn khối địa phương là 5.120 dịch vụ.',
    { mention: '640' },
    { mention: '5.120', indicator: 'dịch vụ mức độ 3', sector: 'localities' },
  ],
  [
    'Huyện còn 9 bản chưa có điện lưới (cuối năm 2022 là 27 bản).',
    { mention: '9' },
    { mention: '27', indicator: 'bản chưa có điện lưới', period_end: '2022-12-31' },
  ],
  [
    'Cả nước có 410 trạm y tế công bố bỏ sổ giấy, gấp 5 lần cuối năm 2022, khi mới có 80 trạm y tế làm được.',
    { mention: '410' },
    { mention: '5 lần' },
    { mention: '80', indicator: 'trạm y tế công bố bỏ sổ giấy' },
  ],
]);

rule('where a place stands among others names nothing', [
  [
    'Quảng Ninh dẫn đầu khi đón 18.400 thợ mỏ trong năm 2023. Lào Cai xếp sau với 7.900 người.',
    { mention: '18.400' },
    { mention: '7.900', indicator: 'thợ mỏ đón' },
  ],
  [
    'Lào nhận 5.300 kỹ sư. Những nơi còn lại khiêm tốn hơn nhiều: Campuchia 1.200, Thái Lan 640.',
    { mention: '5.300' },
    { mention: '1.200', indicator: 'kỹ sư nhận', area: 'KH' },
    { mention: '640', indicator: 'kỹ sư nhận', area: 'TH' },
  ],
]);

rule('what was bought or spent names the amount', [
  ['Tư thương thu mua cà phê với giá 98.000 đồng/kg.', { mention: '98.000 đồng', indicator: 'giá cà phê' }],
  [
    'Cả nước chi 1,4 tỷ USD nhập khẩu bông, nhờ đó ngành may xuất siêu gần 9 tỷ USD.',
    { mention: '1,4 tỷ USD', indicator: 'chi nhập khẩu bông' },
    { mention: '9 tỷ USD', indicator: 'ngành may xuất siêu' },
  ],
  [
    'Quỹ phải mua điện gấp ba lần giá bán lẻ bình quân 2.006 đồng/kWh.',
    { mention: 'ba lần', base: 'other' },
    { mention: '2.006 đồng', indicator: 'giá bán lẻ bình quân' },
  ],
]);

rule('the rate of a part of the country, of a group, of another thing', [
  [
    'Tỷ lệ hộ có xe máy đạt 88%, riêng khu vực miền núi chưa tới 63%.',
    { mention: '88%' },
    { mention: '63%', indicator: 'Tỷ lệ hộ có xe máy' },
  ],
  ['Với 30 thủ tục đất đai, tỷ lệ này là 54%.', { mention: '30' }, { mention: '54%', measure: 'level' }],
  [
    'Phép đo cho tốc độ tải lên 31 Mbps ở mạng di động và 102 Mbps ở mạng cố định.',
    { mention: '31 Mbps', indicator: 'tốc độ tải lên' },
    { mention: '102 Mbps', indicator: 'tốc độ tải lên mạng cố định' },
  ],
]);

rule('a point of view is no part of the name', [
  ['Về nhân lực, cả tỉnh có 1.240 viên chức công nghệ.', { mention: '1.240', indicator: 'viên chức công nghệ' }],
]);

rule('what is told instead of it', [
  [
    'Tỉnh nay có 12 phòng giao dịch thay vì 15 phòng như trước.',
    { mention: '12', indicator: 'phòng giao dịch' },
    { mention: '15' },
  ],
  [
    'Phí chuyển khoản chỉ còn 2% thay vì 5%.',
    { mention: '2%', indicator: 'Phí chuyển khoản' },
    { mention: '5%', indicator: 'Phí chuyển khoản' },
  ],
]);

rule('another clause behind a comma', [
  ['Dịch cúm vượt 52.000 ca, nhiều bệnh viện kê thêm giường.', { mention: '52.000', indicator: 'ca dịch cúm' }],
]);

rule('another channel of the same', [
  [
    'Giao dịch thanh toán qua Internet đạt 210 triệu món. Qua điện thoại di động là 640 triệu món.',
    { mention: '210 triệu', metric: 'payments.internet_transactions' },
    {
      mention: '640 triệu',
      metric: 'payments.mobile_transactions',
      indicator: 'Giao dịch thanh toán qua điện thoại di động',
    },
  ],
]);

rule('how a place stands, from where it is looked at', [
  ['Xét theo ngành, Bình Dương nhiều nhất với 320 dự án.', { mention: '320', indicator: 'dự án', area: 'VN-57' }],
  ['Ninh Thuận là nơi đông đúc nhất với 19 nhà máy.', { mention: '19', indicator: 'nhà máy', area: 'VN-36' }],
]);

rule('verbs, scraps and what is said about numbers name nothing', [
  [
    'Giá cát xây dựng ở mức 310.000 đồng/m3, đội 25,8% so với đầu năm.',
    { mention: '310.000 đồng', indicator: 'giá cát xây dựng' },
    { mention: '25,8%', indicator: 'giá cát xây dựng' },
  ],
  [
    'Tỷ lệ hồ sơ trực tuyến đạt 71,6%. Khoảng cách giữa các vùng còn lớn: Pleiku 92%.',
    { mention: '71,6%', indicator: 'tỷ lệ hồ sơ trực tuyến' },
    { mention: '92%', indicator: 'tỷ lệ hồ sơ trực tuyến' },
  ],
  [
    'Cơ quan thuế đã xử lý 31.570 trường hợp, truy thu và phạt 662 tỷ đồng.',
    { mention: '31.570', indicator: 'trường hợp xử lý' },
    { mention: '662 tỷ đồng', indicator: 'truy thu và phạt' },
  ],
]);

rule('the next places in line are counted as the first', [
  [
    'Tỉnh đón 183 nghìn lượt khách quốc tế.\n\nVề thị trường, Hàn Quốc tiếp tục giữ ngôi đầu với 52.300 lượt, rồi đến Nga 21.700 lượt.\n',
    { mention: '183 nghìn', indicator: 'lượt khách quốc tế' },
    { mention: '52.300', area: 'KR', indicator: 'lượt khách quốc tế' },
    { mention: '21.700', area: 'RU', indicator: 'lượt khách quốc tế' },
  ],
  [
    'Toàn tỉnh có 15.237 lao động đi làm việc ở nước ngoài. Đài Loan tiếp nhận đông nhất: 6.380 lao động.',
    { mention: '15.237', indicator: 'lao động đi làm việc ở nước ngoài' },
    { mention: '6.380', indicator: 'lao động đi làm việc ở nước ngoài' },
  ],
]);

rule('names of one head, told in order', [
  [
    'Tỷ lệ thanh toán trực tuyến và tỷ lệ số hóa kết quả giải quyết thủ tục hành chính lần lượt là 66,9% và 88,05%.',
    { mention: '66,9%', metric: 'public_services.online_payment_rate' },
    { mention: '88,05%', metric: 'public_services.digitised_results_rate' },
  ],
]);

rule('a counter before a comma, an amount told before its counter', [
  [
    'Sốt xuất huyết vượt 82.000 ca, bệnh viện lo thiếu dịch truyền.',
    { mention: '82.000', indicator: 'ca sốt xuất huyết' },
  ],
  [
    'Doanh thu đạt 51 tỷ đồng. Sản lượng bưu gửi cả năm ước khoảng 1,9 tỷ kiện.',
    { mention: '51 tỷ đồng' },
    { mention: '1,9 tỷ', unit: 'count', indicator: 'sản lượng bưu gửi' },
  ],
]);

rule('value added is a name, a forecast keeps its own', [
  [
    'Thuế giá trị gia tăng 83,5 tỷ đồng.',
    { mention: '83,5 tỷ đồng', measure: 'level', indicator: 'thuế giá trị gia tăng' },
  ],
  [
    'Tăng trưởng GDP dự kiến có thể đạt 6,5 - 7,5%.',
    { mention: '6,5 - 7,5%', measure: 'growth', indicator: 'tăng trưởng GDP', status: 'forecast' },
  ],
]);

rule('the head left of from and to, not the piece that is counted', [
  [
    'Số biên lai giấy phát hành giảm từ 12.600 tờ xuống 840 tờ.',
    { mention: '12.600', indicator: 'số biên lai giấy phát hành' },
    { mention: '840', indicator: 'số biên lai giấy phát hành' },
  ],
]);

rule('a subject with a number inside it', [
  [
    'Đặt khám qua 14 ứng dụng y tế hiện chiếm 38% tổng lượt khám.',
    { mention: '14', indicator: 'ứng dụng y tế' },
    { mention: '38%', indicator: 'đặt khám qua 14 ứng dụng y tế' },
  ],
]);

rule('something else is ranked behind the semicolon', [
  [
    'Việt Nam đứng thứ 22/110 về tốc độ di động; băng rộng cố định đứng thứ 31/145.',
    { mention: '22/110', indicator: 'tốc độ di động' },
    { mention: '31/145', indicator: 'băng rộng cố định' },
  ],
]);

rule('the noun over again behind its colon', [
  [
    'Kết quả\n\n- Phiếu lấy ý kiến, phiếu góp ý gửi qua mạng: 2.310 phiếu.\n',
    { mention: '2.310', indicator: 'phiếu lấy ý kiến, phiếu góp ý gửi qua mạng' },
  ],
]);

rule('what each of several places has', [
  [
    "Các huyện Cư M'gar và Ea Kar có diện tích lần lượt 2.150 ha và 1.870 ha.",
    { mention: '2.150 ha', indicator: 'diện tích' },
    { mention: '1.870 ha', indicator: 'diện tích' },
  ],
]);

rule('the same of some of the people', [
  [
    'Tuổi nghỉ hưu bình quân thực tế là 56,2 tuổi; nam 58,4 tuổi, nữ 54,1 tuổi.',
    { mention: '56,2 tuổi', unit: 'a', indicator: 'tuổi nghỉ hưu thực tế' },
    { mention: '58,4 tuổi', indicator: 'tuổi nghỉ hưu thực tế nam' },
    { mention: '54,1 tuổi', indicator: 'tuổi nghỉ hưu thực tế nữ' },
  ],
  [
    'Tỷ lệ học sinh dùng sách điện tử đạt 63%, cấp THPT 78%.',
    { mention: '63%', indicator: 'tỷ lệ học sinh dùng sách điện tử' },
    { mention: '78%', indicator: 'tỷ lệ học sinh dùng sách điện tử cấp THPT' },
  ],
]);

rule('names that no list of places knows, next in line', [
  [
    'TP Pleiku nhiều nhất với 812 ca sốt rét, tiếp đến là Kông Mông 305 ca, Lơ Pang 118 ca.',
    { mention: '812', indicator: 'ca sốt rét' },
    { mention: '305', indicator: 'ca sốt rét' },
    { mention: '118', indicator: 'ca sốt rét' },
  ],
  [
    'Tỷ lệ hộ có nước sạch là 84,5%. Ba xã có tỷ lệ thấp nhất là Lơ Pang (41,2%), Kông Mông (46%) và Ia Pal (52%).',
    { mention: '84,5%', indicator: 'tỷ lệ hộ có nước sạch' },
    { mention: 'Ba' },
    { mention: '41,2%', indicator: 'tỷ lệ hộ có nước sạch' },
    { mention: '46%', indicator: 'tỷ lệ hộ có nước sạch' },
    { mention: '52%', indicator: 'tỷ lệ hộ có nước sạch' },
  ],
]);

rule('in what they lead', [
  ['Đứng đầu về số vốn là Singapore với 4,1 tỷ USD.', { mention: '4,1 tỷ USD', indicator: 'số vốn', area: 'SG' }],
  [
    'Dẫn đầu về lượng hồ sơ là Bộ Y tế và Bộ Nông nghiệp và Phát triển nông thôn, lần lượt chiếm 31% và 24%.',
    { mention: '31%', indicator: 'lượng hồ sơ' },
    { mention: '24%', indicator: 'lượng hồ sơ' },
  ],
]);

rule('demand and market share name themselves', [
  ['Nhu cầu được dự báo lên tới 18.200 MW.', { mention: '18.200 MW', indicator: 'nhu cầu', status: 'forecast' }],
  ['Thị phần của Nhật Bản tụt xuống 12,4%.', { mention: '12,4%', indicator: 'thị phần' }],
]);

rule('a market or a part alone takes the name of what was told', [
  [
    'Xuất khẩu chè đạt 210 triệu USD. Riêng thị trường Pakistan đạt 76 triệu USD.',
    { mention: '210 triệu USD', indicator: 'xuất khẩu chè' },
    { mention: '76 triệu USD', indicator: 'xuất khẩu chè' },
  ],
]);

rule('from what point of view a name is told', [
  [
    'Về mức độ hài lòng của người dân, PC Hà Nam đạt 9,12 điểm.',
    { mention: '9,12', unit: 'index', indicator: 'mức độ hài lòng của người dân' },
  ],
  ['Về chữ ký số cá nhân, tiếp nhận 1.260 hồ sơ.', { mention: '1.260', indicator: 'hồ sơ chữ ký số cá nhân' }],
]);

rule('a rate by two amounts, and how each changed', [
  [
    'Tỷ lệ hợp đồng ký qua mạng đạt 41,5% về số lượng và 22,7% về giá trị, tăng tương ứng 6,1% và 3,4%.',
    { mention: '41,5%', indicator: 'tỷ lệ hợp đồng ký qua mạng' },
    { mention: '22,7%', indicator: 'tỷ lệ hợp đồng ký qua mạng về giá trị' },
    { mention: '6,1%', unit: 'percentage_point', indicator: 'tỷ lệ hợp đồng ký qua mạng' },
    { mention: '3,4%', unit: 'percentage_point', indicator: 'tỷ lệ hợp đồng ký qua mạng về giá trị' },
  ],
]);

rule('the whole that a share is of, without what was found', [
  [
    '37% trong số 2.150 hợp tác xã được hỏi có trang web, thấp hơn mức 39% của năm 2022.',
    { mention: '37%', indicator: 'hợp tác xã được hỏi có trang web' },
    { mention: '2.150' },
    { mention: '39%', indicator: 'hợp tác xã được hỏi có trang web', period_end: '2022-12-31' },
  ],
]);

rule('samples of surveys, and what they say', [
  [
    'Khảo sát 640 hộ kinh doanh cho thấy 48% số hộ kinh doanh dùng phần mềm bán hàng.',
    { mention: '640', indicator: 'hộ kinh doanh', metric: null },
    { mention: '48%', measure: 'level', indicator: 'hộ kinh doanh dùng phần mềm bán hàng' },
  ],
]);

rule('parts by weight', [
  [
    'Sản lượng lâm sản đạt 3,2 triệu tấn, trong đó gỗ keo 1,9 triệu tấn, tăng 4%; gỗ thông 0,6 triệu tấn.',
    { mention: '3,2 triệu tấn', indicator: 'sản lượng lâm sản' },
    { mention: '1,9 triệu tấn', indicator: 'sản lượng lâm sản gỗ keo' },
    { mention: '4%', indicator: 'sản lượng lâm sản gỗ keo' },
    { mention: '0,6 triệu tấn', indicator: 'sản lượng lâm sản gỗ thông' },
  ],
]);

rule('a level that counts by the same word', [
  [
    'Nền tảng đã nhận 72.400 lượt đăng ký của 1.905 hợp tác xã. Riêng quý II/2024 có 18.300 lượt.',
    { mention: '72.400', indicator: 'lượt đăng ký' },
    { mention: '1.905', indicator: 'hợp tác xã' },
    { mention: '18.300', indicator: 'lượt đăng ký', period_end: '2024-06-30' },
  ],
]);

rule('a sum on the way counts the same', [
  [
    'Công an xã kích hoạt 640 tài khoản định danh điện tử mức 2, nâng tổng số lên 7.215 tài khoản.',
    { mention: '640', metric: 'identity.eid_accounts_activated' },
    { mention: '7.215', indicator: 'tài khoản định danh điện tử mức 2' },
  ],
]);

rule('what stands over a number names the change told of it', [
  [
    'Sức mua tại hơn 60 siêu thị tăng 40%.',
    { mention: '60', indicator: 'siêu thị' },
    { mention: '40%', measure: 'growth', indicator: 'sức mua' },
  ],
  ['Tại các chợ, thịt ba rọi có giá 98.000 đồng/kg.', { mention: '98.000 đồng', indicator: 'giá thịt ba rọi' }],
  ['Đàn trâu, bò có 51.200 con.', { mention: '51.200', indicator: 'đàn trâu bò' }],
]);

rule('what is compared with counts the same', [
  [
    'Doanh số đạt 41.000 xe, tăng 9% so với mức 37.600 xe của năm 2022.',
    { mention: '41.000', indicator: 'doanh số' },
    { mention: '9%', indicator: 'doanh số' },
    { mention: '37.600', indicator: 'doanh số', period_end: '2022-12-31' },
  ],
  ['Bệnh xảy ra ở 26 hộ thuộc 7 huyện.', { mention: '26' }, { mention: '7', indicator: 'huyện' }],
  ['Khảo sát cho kết quả mức độ hài lòng 94,6%.', { mention: '94,6%', indicator: 'mức độ hài lòng' }],
]);

rule('houses that stand first or last', [
  [
    'Tỷ lệ trả viện phí qua mạng đạt 41,5%. Bệnh viện Mắt dẫn đầu với 73%; thấp nhất là Bệnh viện Tâm thần, mới 18%.',
    { mention: '41,5%', indicator: 'tỷ lệ trả viện phí qua mạng' },
    { mention: '73%', indicator: 'tỷ lệ trả viện phí qua mạng' },
    { mention: '18%', indicator: 'tỷ lệ trả viện phí qua mạng' },
  ],
]);

rule('who and what fewer there were of', [
  [
    'Sáu tháng, toàn tỉnh xảy ra 214 vụ tai nạn, làm chết 96 người, bị thương 131 người. So với cùng kỳ, giảm 18 vụ, giảm 7 người chết và giảm 22 người bị thương.',
    { mention: '214', indicator: 'vụ tai nạn' },
    { mention: '96', indicator: 'người chết' },
    { mention: '131', indicator: 'người bị thương' },
    { mention: '18', value: '-18', indicator: 'vụ tai nạn' },
    { mention: '7', value: '-7', indicator: 'người chết' },
    { mention: '22', value: '-22', indicator: 'người bị thương' },
  ],
]);

rule('who leads is not what is counted', [
  [
    'Vốn đăng ký cấp mới đạt 5,2 tỷ USD. Nhật Bản là nhà đầu tư cấp mới lớn nhất với 1,3 tỷ USD.',
    { mention: '5,2 tỷ USD', indicator: 'vốn đăng ký cấp mới' },
    { mention: '1,3 tỷ USD', indicator: 'vốn đăng ký cấp mới', area: 'JP' },
  ],
  [
    'Khách quốc tế đạt 3,1 triệu lượt. Khách đến bằng đường biển đạt 42.000 lượt.\n\nHàn Quốc dẫn đầu với 910.000 lượt.',
    { mention: '3,1 triệu', indicator: 'khách quốc tế' },
    { mention: '42.000', indicator: 'khách đến bằng đường biển' },
    { mention: '910.000', indicator: 'khách quốc tế', area: 'KR' },
  ],
]);

rule('what stands between says how, not what', [
  [
    'Kinh phí của chương trình là 86 tỷ đồng, số dự án là 19. Năm 2023, hai con số lần lượt là 60 tỷ đồng và 12 dự án.',
    { mention: '86 tỷ đồng', indicator: 'kinh phí của chương trình' },
    { mention: '19', indicator: 'số dự án' },
    { mention: '60 tỷ đồng', indicator: 'kinh phí của chương trình' },
    { mention: '12', indicator: 'số dự án' },
  ],
  [
    'Trong quý, 65 hãng vận tải nước ngoài đã nộp 840 tỷ đồng qua cổng điện tử.',
    { mention: '65', indicator: 'hãng vận tải nước ngoài đã nộp' },
    { mention: '840 tỷ đồng', indicator: 'hãng vận tải nước ngoài đã nộp' },
  ],
  [
    'Xuất khẩu cà phê 5 tháng thu hơn 2,4 tỷ USD.',
    { mention: '2,4 tỷ USD', indicator: 'xuất khẩu cà phê', qualifier: 'over' },
  ],
  [
    'Sở đã gửi đối chiếu 81.000 trường hợp, khớp đúng 74.600.',
    { mention: '81.000' },
    { mention: '74.600', indicator: 'trường hợp khớp' },
  ],
  [
    'Vướng mắc lớn nhất là 7 xã chưa có kỹ sư công nghệ thông tin.',
    { mention: '7', indicator: 'xã chưa có kỹ sư công nghệ thông tin' },
  ],
  [
    'Luân chuyển đạt 96,4 tỷ lượt khách.km, tăng 7,2%.',
    { mention: '96,4 tỷ' },
    { mention: '7,2%', measure: 'growth', indicator: 'lượt khách.km' },
  ],
  [
    'Đến nay, 9 bộ, ngành, 2 tập đoàn và 41/63 địa phương đã kết nối với kho dữ liệu.',
    { mention: '9', indicator: 'bộ, ngành đã kết nối' },
    { mention: '2', indicator: 'tập đoàn đã kết nối' },
    { mention: '41/63', indicator: 'địa phương đã kết nối' },
  ],
]);

rule('ranks in a row', [
  [
    'Các trụ cột chính quyền số, kinh tế số và xã hội số của tỉnh lần lượt xếp thứ 5, thứ 12 và thứ 8.',
    { mention: '5', indicator: 'chính quyền số', measure: 'rank' },
    { mention: '12', indicator: 'kinh tế số', measure: 'rank' },
    { mention: '8', indicator: 'xã hội số', measure: 'rank' },
  ],
]);

rule('the same goods, told by the verb of the trade', [
  [
    'Xuất khẩu đạt 3,1 triệu tấn gạo, trị giá 1,9 tỷ USD. Giá bình quân ở mức 612 USD/tấn. Riêng tháng 6 bán 420.000 tấn. Ghana mua 96.000 tấn.',
    { mention: '3,1 triệu tấn', indicator: 'xuất khẩu gạo' },
    { mention: '1,9 tỷ USD' },
    { mention: '612 USD' },
    { mention: '420.000 tấn', indicator: 'xuất khẩu gạo' },
    { mention: '96.000 tấn', indicator: 'xuất khẩu gạo', area: 'GH' },
  ],
]);

rule('groups of people by where they live', [
  [
    'Tỷ lệ người lao động có kỹ năng số đạt 52,4%. Khu vực đô thị đã đạt 66%, nông thôn 43%.',
    { mention: '52,4%' },
    { mention: '66%', indicator: 'tỷ lệ người lao động có kỹ năng số' },
    { mention: '43%', indicator: 'tỷ lệ người lao động có kỹ năng số' },
  ],
  [
    'Tỷ lệ thu gom rác ở đô thị và nông thôn lần lượt đạt 95% và 70%.',
    { mention: '95%', indicator: 'tỷ lệ thu gom rác' },
    { mention: '70%', indicator: 'tỷ lệ thu gom rác' },
  ],
]);

rule('the same rate of those set apart', [
  [
    'Tỷ lệ hồ sơ nộp trực tuyến đạt 71%; riêng 9 dịch vụ của ngành Thuế lên tới 97%.',
    { mention: '71%' },
    { mention: '9' },
    { mention: '97%', indicator: 'tỷ lệ hồ sơ nộp trực tuyến' },
  ],
]);

rule('the whole name of each part', [
  [
    'Tốc độ tải xuống của mạng di động và mạng cố định lần lượt là 45 Mbps và 98 Mbps.',
    {
      mention: '45 Mbps',
      indicator: 'tốc độ tải xuống của mạng di động',
      metric: 'infrastructure.mobile_broadband_speed',
    },
    {
      mention: '98 Mbps',
      indicator: 'tốc độ tải xuống của mạng cố định',
      metric: 'infrastructure.fixed_broadband_speed',
    },
  ],
]);

rule('in what one is ranked', [
  [
    'Việt Nam đứng thứ 43/139 trong bảng chỉ số hiệu quả logistics của Ngân hàng Thế giới.',
    { mention: '43/139', indicator: 'bảng chỉ số hiệu quả logistics' },
  ],
  ['Việt Nam giữ vị trí số 1 thế giới về xuất khẩu hạt điều.', { mention: '1', indicator: 'xuất khẩu hạt điều' }],
]);

rule('a part in brackets is of what it is a part of', [
  [
    'Có 61.200 hồ sơ nộp qua mạng trong tổng số 90.000 hồ sơ tiếp nhận (68%).',
    { mention: '61.200', indicator: 'hồ sơ nộp qua mạng' },
    { mention: '90.000', indicator: 'hồ sơ tiếp nhận' },
    { mention: '68%', measure: 'share', indicator: 'hồ sơ nộp qua mạng' },
  ],
  [
    'Đến nay 8/8 thôn đã lắp camera, kinh phí 300 triệu đồng, trong đó người dân đóng góp 210 triệu đồng (70%).',
    { mention: '8/8' },
    { mention: '300 triệu đồng' },
    { mention: '210 triệu đồng', indicator: 'kinh phí lắp camera người dân đóng góp' },
    { mention: '70%', measure: 'share', indicator: 'kinh phí lắp camera người dân đóng góp' },
  ],
]);

rule('who built most, who stands under a lead', [
  [
    'Cả nước có 30.240 trạm phát sóng 5G. Viettel dựng nhiều nhất với 21.300 trạm.',
    { mention: '30.240', indicator: 'trạm phát sóng 5G' },
    { mention: '21.300', indicator: 'trạm phát sóng 5G' },
  ],
  [
    'Kết quả của ngành\n\nCác đơn vị có tỷ lệ hồ sơ trực tuyến cao nhất:\n\n- Bệnh viện Yên Thành: 99,1%\n- Bệnh viện Quỳnh Lưu: 98,4%\n- Bệnh viện Nghi Lộc: 97,2%\n',
    { mention: '99,1%', indicator: 'tỷ lệ hồ sơ trực tuyến' },
    { mention: '98,4%', indicator: 'tỷ lệ hồ sơ trực tuyến' },
    { mention: '97,2%', indicator: 'tỷ lệ hồ sơ trực tuyến' },
  ],
  [
    'Thuê bao băng rộng cố định và di động lần lượt là 25 triệu và 104 triệu.',
    { mention: '25 triệu', indicator: 'thuê bao băng rộng cố định' },
    { mention: '104 triệu', indicator: 'thuê bao băng rộng di động' },
  ],
  [
    '5 tháng đầu năm, tỉnh đón 1,8 triệu lượt khách. Cả năm ước đón 4,3 triệu lượt.',
    { mention: '1,8 triệu', indicator: 'lượt khách' },
    { mention: '4,3 triệu', indicator: 'lượt khách' },
  ],
]);

rule('runs told again, and told in turn', [
  [
    'Thuê bao cố định và di động lần lượt là 20 triệu và 110 triệu, ứng với 20,1 và 108,4 thuê bao/100 dân, tăng 3% và 5% so với cùng kỳ.',
    { mention: '20 triệu', indicator: 'thuê bao cố định' },
    { mention: '110 triệu', indicator: 'thuê bao di động' },
    { mention: '20,1', indicator: 'thuê bao cố định' },
    { mention: '108,4', indicator: 'thuê bao di động' },
    { mention: '3%', indicator: 'thuê bao cố định' },
    { mention: '5%', indicator: 'thuê bao di động' },
  ],
  [
    'Thiếu vốn, thiếu nhân lực và chi phí cao là ba rào cản lớn nhất, với tỷ lệ lần lượt 61,2%, 47% và 39,5%.',
    { mention: '61,2%', indicator: 'thiếu vốn' },
    { mention: '47%', indicator: 'thiếu nhân lực' },
    { mention: '39,5%', indicator: 'chi phí cao' },
  ],
  [
    'Huyện Mường Lát và Quan Sơn với tỷ lệ lần lượt 41% và 52%.',
    { mention: '41%', indicator: 'tỷ lệ' },
    { mention: '52%', indicator: 'tỷ lệ' },
  ],
  [
    'Tốc độ tải xuống của mạng di động là 120,5 Mbps, của mạng cố định là 240,1 Mbps; theo bảng do một hãng công bố, Việt Nam lần lượt đứng thứ 21 và thứ 14.',
    { mention: '120,5 Mbps', indicator: 'tốc độ tải xuống của mạng di động' },
    { mention: '240,1 Mbps', indicator: 'tốc độ tải xuống của mạng cố định' },
    { mention: '21', indicator: 'tốc độ tải xuống của mạng di động' },
    { mention: '14', indicator: 'tốc độ tải xuống của mạng cố định' },
  ],
  [
    'Tỷ lệ phủ sóng 5G ở mức 41%, xếp hạng 9 khu vực, tăng 3 bậc so với năm 2023.',
    { mention: '41%', indicator: 'tỷ lệ phủ sóng 5G' },
    { mention: '9', indicator: 'tỷ lệ phủ sóng 5G' },
    { mention: '3', indicator: 'tỷ lệ phủ sóng 5G' },
  ],
]);

rule('reasons, flows and compounds with a comma', [
  [
    'Khảo sát cho thấy 46% bỏ dở vì mạng chậm; 21% vì quên mật khẩu.',
    { mention: '46%', indicator: 'bỏ dở vì mạng chậm' },
    { mention: '21%', indicator: 'bỏ dở vì quên mật khẩu' },
  ],
  [
    'Thu ngân sách nhà nước đạt 620 nghìn tỷ đồng. Ở chiều chi, ước 510 nghìn tỷ đồng.',
    { mention: '620 nghìn tỷ đồng', indicator: 'thu ngân sách nhà nước' },
    { mention: '510 nghìn tỷ đồng', indicator: 'chi ngân sách nhà nước' },
  ],
  ['Ở chiều nhập khẩu, 6 tháng đạt 212 tỷ USD.', { mention: '212 tỷ USD', indicator: 'nhập khẩu' }],
  [
    'Tòa án đã giải quyết 9.120 vụ, việc, đạt tỷ lệ 94%.',
    { mention: '9.120', indicator: 'vụ, việc' },
    { mention: '94%', indicator: 'vụ, việc' },
  ],
  ['Hiện 31 khu, điểm du lịch bán vé điện tử.', { mention: '31', indicator: 'khu, điểm du lịch bán vé điện tử' }],
]);

rule('what a coordination does, whose the things are, where they stand', [
  [
    '12 trường và 30 trung tâm dùng học bạ số.',
    { mention: '12', indicator: 'trường dùng học bạ số' },
    { mention: '30', indicator: 'trung tâm dùng học bạ số' },
  ],
  [
    'Có 25 bác sĩ và 60 điều dưỡng làm việc tại đây.',
    { mention: '25', indicator: 'bác sĩ làm việc tại đây' },
    { mention: '60', indicator: 'điều dưỡng làm việc tại đây' },
  ],
  [
    'Tỉnh có 12 xã và 34 thôn đạt chuẩn nông thôn mới.',
    { mention: '12', indicator: 'xã đạt chuẩn nông thôn mới' },
    { mention: '34', indicator: 'thôn đạt chuẩn nông thôn mới' },
  ],
  [
    'Khu trưng bày tại quảng trường có 40 gian hàng của 26 hợp tác xã.',
    { mention: '40', indicator: 'gian hàng' },
    { mention: '26', indicator: 'hợp tác xã' },
  ],
  [
    'Kết quả của ngành\n\nCác đơn vị có tỷ lệ hồ sơ trực tuyến cao nhất:\n\n- Bệnh viện Yên Thành: 99,1%\n- Bệnh viện Quỳnh Lưu: 98,4%\n- Bệnh viện Nghi Lộc: 97,2%\n\nThấp nhất là Bệnh viện Kỳ Sơn với 71%.',
    { mention: '99,1%', indicator: 'tỷ lệ hồ sơ trực tuyến' },
    { mention: '98,4%', indicator: 'tỷ lệ hồ sơ trực tuyến' },
    { mention: '97,2%', indicator: 'tỷ lệ hồ sơ trực tuyến' },
    { mention: '71%', indicator: 'tỷ lệ hồ sơ trực tuyến' },
  ],
]);

rule('for which it is paid is not what is paid', [
  [
    'Ngân hàng nâng phí chuyển khoản từ 6.600 đồng lên 7.000 đồng đối với món tiền nhỏ.',
    { mention: '6.600 đồng', indicator: 'phí chuyển khoản' },
    { mention: '7.000 đồng', indicator: 'phí chuyển khoản' },
  ],
]);

rule('parts that groups keep', [
  [
    'Cả nước có 2.140 cơ sở dữ liệu, trong đó các bộ, ngành quản lý 640, phần còn lại (1.500) thuộc địa phương.',
    { mention: '2.140', indicator: 'cơ sở dữ liệu' },
    { mention: '640', indicator: 'cơ sở dữ liệu', sector: 'ministries' },
    { mention: '1.500', indicator: 'cơ sở dữ liệu', sector: 'localities' },
  ],
  [
    'Cả nước có 7.400 dịch vụ công, trong đó các bộ cung cấp 1.200 dịch vụ, các địa phương cung cấp 6.200 dịch vụ.',
    { mention: '7.400', indicator: 'dịch vụ công' },
    { mention: '1.200', indicator: 'dịch vụ công', sector: 'ministries' },
    { mention: '6.200', indicator: 'dịch vụ công', sector: 'localities' },
  ],
]);

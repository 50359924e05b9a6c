import { nothing, rule } from './examples.ts';

nothing('times', [
  'Hội nghị diễn ra lúc 14 giờ 30 ngày 12/6/2024 tại Hà Nội.',
  'Kế hoạch áp dụng cho giai đoạn 2021 - 2025 và những năm tiếp theo.',
  'Trong 6 tháng đầu năm 2024, công tác này có nhiều chuyển biến.',
  'Khóa học kéo dài 3 ngày, khai mạc sáng 5-7.',
  'Phong trào đã đi qua chặng đường 10 năm.',
]);

nothing('documents', [
  'Thủ tướng đã ký Quyết định số 749/QĐ-TTg phê duyệt chương trình.',
  'Theo khoản 2 Điều 15 của Luật, cơ quan phải công bố dữ liệu.',
  'Ngành triển khai Nghị quyết 57 và Chỉ thị số 04/CT-TTg.',
  'Nghị định 13/2023/NĐ-CP quy định về bảo vệ dữ liệu cá nhân.',
]);

nothing('names', [
  'Tỉnh đẩy mạnh thực hiện Đề án 06 trên địa bàn.',
  'Nhà mạng tắt sóng 2G để dành băng tần cho 5G.',
  'Dịch vụ công mức độ 4 được người dân ưa dùng.',
  'Tuyến Quốc lộ 1A được lắp camera.',
  'Cuộc Cách mạng công nghiệp 4.0 mở ra nhiều cơ hội.',
]);

nothing('ordinals', [
  'Ủy ban họp phiên thứ 8 tại Hà Nội.',
  'Đại hội lần thứ XIII đã thông qua nghị quyết.',
  'Đây là lần thứ 5 hội thi được tổ chức.',
]);

nothing('furniture', [
  'Bình luận (0)',
  'Mọi chi tiết xin liên hệ số điện thoại 0243.3943.8231.',
  'Trang 1 2 3 4 5 Cuối',
]);

nothing('announcements of lists', [
  'Thủ tướng yêu cầu tập trung vào 3 đột phá chiến lược.',
  'Kế hoạch nêu 5 nhóm giải pháp trọng tâm.',
  'Kinh tế số dựa trên 04 trụ cột.',
]);

nothing('thresholds and limits', ['Công dân từ 15 tuổi trở lên được cấp thẻ.']);

rule('beside what is none, the statistic remains', [
  ['Thực hiện Đề án 06, tỉnh đã cấp 52.000 tài khoản định danh.', { mention: '52.000' }],
  ['Sau 3 năm thực hiện Quyết định số 749/QĐ-TTg, cả nước có 74.000 doanh nghiệp công nghệ số.', { mention: '74.000' }],
  ['Mạng 4G phủ sóng 99,8% dân số.', { mention: '99,8%' }],
  ['Tại phiên họp lần thứ 8 ngày 24/4, báo cáo cho biết có 20 bộ đã ban hành kế hoạch.', { mention: '20' }],
]);

nothing('thresholds, scores of scales and single persons', [
  'Bà Nguyễn Thị Hoa, 62 tuổi, ở thôn 3, đã biết đặt hàng qua mạng.',
]);

nothing('addresses, codes and sizes of files', [
  'Trụ sở đặt tại số 18 Nguyễn Du, phường 7, quận 1.',
  'Mã số thuế 0100109106 đã được cập nhật.',
  'Giấy phép số 12/GP-TTĐT cấp ngày 3/2/2021.',
]);

nothing('sports, laws and generations', [
  'Luật số 20/2023/QH15 có hiệu lực từ ngày 1/7/2024.',
  'Thế hệ 9X làm chủ công nghệ.',
  'Kỳ họp thứ 7, Quốc hội khóa XV đã bế mạc.',
]);

nothing('headlines and captions without figures', [
  'Ảnh 1: Đại biểu dự hội nghị ngày 12/6.',
  'Xem thêm: Top 10 sự kiện năm 2023',
  'Hình 2. Sơ đồ hệ thống',
]);

nothing('words that only look like numbers', [
  'Một trong những nhiệm vụ trọng tâm là nâng cao nhận thức.',
  'Người dân cả ba miền đều hưởng ứng.',
  'Doanh nghiệp năm nay gặp nhiều khó khăn.',
  'Chín muồi thời cơ cho kinh tế số.',
]);

nothing('addresses, parts of documents, one of several', [
  'Khách hàng đến cửa hàng (số 267 Trần Phú, phường Lộc Thọ, thành phố Nha Trang) để đăng ký.',
  'Căn cứ điều 30 nghị định 28/2015, cơ quan bảo hiểm trả lời người lao động.',
  'Đây là 1 trong 4 nhóm việc được ưu tiên.',
  'Công ty May 10 và Nhà máy Z113 tham gia triển lãm.',
]);

nothing('committees, fineness, indices and classes of years', [
  'Theo Ban Chỉ đạo 389 thành phố Hà Nội, hàng lậu vẫn phức tạp.',
  'Cửa hàng bày bán vàng nhẫn 9999 và vàng 24k.',
  'Chỉ số FTSE 100 đóng cửa không đổi.',
  'Bước sang năm mới - là năm bản lề của nhiệm kỳ.',
]);

rule('the condition of a fee is none, the fee is', [
  ['Phí chuyển khoản với các giao dịch dưới 10 triệu đồng là 7.700 đồng.', { mention: '7.700 đồng' }],
]);

nothing('when a duty begins, where a house stands', [
  'Chuyển khoản trên 10 triệu đồng mỗi lần phải xác thực khuôn mặt.',
  'Người dân đến Tòa nhà 24 Trần Phú để làm thủ tục.',
]);

nothing('bands and ages', [
  'Thông tư về quy hoạch băng tần 1800 MHz đang được lấy ý kiến.',
  'Khảo sát dành cho người trong độ tuổi 15 - 24 ở nông thôn.',
]);

nothing('what a page counts of itself', [
  'Sở Tư pháp mở lớp tập huấn cho cán bộ xã.\n\nLượt xem: 912\n',
  'Sở Tư pháp mở lớp tập huấn cho cán bộ xã.\n\nSố người đang xem: 48\n',
  'Sở Tư pháp mở lớp tập huấn cho cán bộ xã.\n\nĐánh giá bài viết: 5/5 (3 lượt)\n',
]);

rule('software is counted, days of a month are not', [
  ['Bệnh viện dùng 7 phần mềm quản lý.', { mention: '7', indicator: 'phần mềm quản lý' }],
  ['Bình quân mỗi ngày 29 người được hỗ trợ.', { mention: '29', per: 'day' }],
  ['Có tới 18,2 triệu thuê bao loại này.', { mention: '18,2 triệu' }],
  ['Tỉnh có 139 trong tổng số 145 xã, phường đạt chuẩn.', { mention: '139', total: '145' }, { mention: '145' }],
]);

nothing('numbers of places and lines', [
  'Chị Hạnh bán hàng ở ngõ 42 Khâm Thiên.',
  'Xe tải lật ở Km 1312 Quốc lộ 1.',
  'Đường dây 220 kV Bắc Quang vừa đóng điện.',
  'Bệnh viện Nhi đồng 2 mở thêm phòng khám.',
]);

rule('what a rate is counted on is no row', [
  [
    'Tỷ số giới tính khi sinh chưa cải thiện: 113 bé trai/100 bé gái.',
    { mention: '113', indicator: 'tỷ số giới tính khi sinh chưa cải thiện' },
  ],
  ['Tuổi thọ trung bình đạt 74,2 tuổi.', { mention: '74,2 tuổi', unit: 'a', indicator: 'tuổi thọ' }],
  ['Đến nay 100% tàu từ 15 m trở lên đã lắp thiết bị giám sát.', { mention: '100%' }],
]);

nothing('sizes, allowances, pages, extensions', [
  'Mỗi chuyến chở được một container 40 feet hàng khô.',
  'Tivi 55 inch là mặt hàng bán chạy.',
  'Ví điện tử giữ hạn mức giao dịch 20 triệu đồng/tháng cho mỗi tài khoản.',
  'Các tin đã đưa: 1 2 3 4 5 ... 96',
  'Số lần xem: 3.204',
  'Bạn đọc gọi 024.7300.1188, máy lẻ 1207.',
  'Đường dây mạch 3 Phố Nối - Thường Tín đã khởi công.',
  'Đợt mưa kéo dài từ 4.6.',
]);

rule('houses and works are counted', [
  ['Đến nay ngành điện đã đóng điện 26 nhà máy.', { mention: '26' }],
  ['Dịch vụ do 3 nhà mạng thí điểm.', { mention: '3' }],
  ['Vụ này có 3.140 người chọn nghề này.', { mention: '3.140' }],
]);

nothing('resolutions with a point, weeks of the year', [
  'Tỉnh làm theo Nghị quyết 66.4/2025/NQ-CP của Chính phủ.',
  'Đỉnh dịch rơi vào tuần 37, sau đó lắng xuống.',
]);

rule('classes upwards and weeks that count', [
  ['100% bệnh viện từ hạng 3 trở lên đã nối mạng.', { mention: '100%' }],
  ['Bình quân mỗi tuần 37 người nhập viện.', { mention: '37' }],
]);

nothing('border markers, short numbers, codes of offices, what a page says of itself', [
  'Xe dừng ở cửa khẩu Tân Thanh, gần mốc 1088/2 - 1089.',
  'Cửa khẩu thông minh nằm tại khu vực mốc 1119-1120.',
  'Người dân nhắn tin theo cú pháp BH QT <mã số> gửi 8079.',
  'Hàng dài xe chờ ở trung tâm đăng kiểm 50-03V.',
  'Sở họp báo về bảo hiểm.\n\nBài viết có 2 bình luận\n',
]);

rule('marks that are passed', [['Lượng khách vượt mốc 300 - 400 triệu lượt.', { mention: '300 - 400 triệu' }]]);

nothing('a coin is written as it is, a district is none', ['Ba Tri khát giữa mùa mặn.', 'Người Ba Tri chờ nước ngọt.']);

rule('of what size one thing is says nothing of how many', [
  ['Giá gas bình 45 kg tăng thêm 60.000 đồng.', { mention: '60.000 đồng' }],
  ['Bến đón 38 lượt tàu trọng tải trên 20.000 tấn.', { mention: '38' }],
  ['Tổng trọng tải trên 20.000 tấn.', { mention: '20.000 tấn' }],
]);

nothing('where a duty begins, once or in a day', [
  'Lệnh chuyển trên 10 triệu đồng một lần hoặc quá 20 triệu đồng một ngày phải xác thực khuôn mặt.',
]);

rule('which sort of car, which months', [
  ['Ông lái chiếc ô tô 7 chỗ trên cao tốc.'],
  ['Bến cho thuê xe khách 29 chỗ.'],
  ['Bãi đỗ xe 120 chỗ đã mở cửa.', { mention: '120' }],
  ['Nhà hát có 800 chỗ ngồi.', { mention: '800' }],
  ['Trường hoàn trả 70% phí trong 3 tháng (10, 11, 12 của năm 2023).', { mention: '70%' }],
]);

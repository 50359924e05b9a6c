import { rule } from './examples.ts';

rule('the country, when nothing narrows it', [
  ['Cả nước có 134 triệu thuê bao di động.', { mention: '134 triệu', area: 'VN' }],
  ['Tỷ lệ hộ gia đình có Internet đạt 82%.', { mention: '82%', area: 'VN' }],
  ['Việt Nam có 78 triệu người dùng Internet.', { mention: '78 triệu', area: 'VN' }],
]);

rule('the province that is named', [
  ['Tỉnh Lào Cai có 1.560 tổ công nghệ số cộng đồng.', { mention: '1.560', area: 'VN-02' }],
  ['Tại Đà Nẵng, 95% hồ sơ được nộp trực tuyến.', { mention: '95%', area: 'VN-DN' }],
  ['TP.HCM có 1,2 triệu hồ sơ nộp trực tuyến.', { mention: '1,2 triệu', area: 'VN-SG' }],
  [
    'Tỷ lệ phủ sóng 5G của Hà Nội là 45%, của Hải Phòng là 38%.',
    { mention: '45%', area: 'VN-HN' },
    { mention: '38%', area: 'VN-HP' },
  ],
]);

rule('below the province', [
  [
    'Tại huyện Sơn Dương (tỉnh Tuyên Quang), 31 tổ công nghệ số đã ra mắt.',
    { mention: '31', area: 'VN-07', area_name: 'huyện Sơn Dương' },
  ],
  ['Tại xã Đồng Tâm, 86% hộ dân có điện thoại thông minh.', { mention: '86%', area_name: 'xã Đồng Tâm' }],
]);

rule('abroad and regions without a code', [
  ['Hàn Quốc có 32 triệu thuê bao 5G.', { mention: '32 triệu', area: 'KR' }],
  [
    'Thị trường thương mại điện tử Đông Nam Á đạt 139 tỷ USD.',
    { mention: '139 tỷ USD', area: null, area_name: 'Đông Nam Á' },
  ],
  ['Thế giới có 5,3 tỷ người dùng Internet.', { mention: '5,3 tỷ', area: null }],
]);

rule('the group that the text splits by', [
  [
    'Tỷ lệ hồ sơ trực tuyến của cả nước đạt 42%; bộ, ngành đạt 61%; địa phương đạt 17%.',
    { mention: '42%', sector: 'national' },
    { mention: '61%', sector: 'ministries' },
    { mention: '17%', sector: 'localities' },
  ],
  [
    'Đến nay, đã có 15 bộ, ngành và 48 địa phương ban hành kế hoạch dữ liệu mở.',
    { mention: '15', sector: 'ministries' },
    { mention: '48', sector: 'localities' },
  ],
  [
    'Hệ thống đã kết nối với 18 bộ, ngành, 63 tỉnh, thành phố và 12 doanh nghiệp.',
    { mention: '18', sector: 'ministries' },
    { mention: '63', sector: 'localities' },
    { mention: '12', sector: 'enterprises' },
  ],
  [
    'Tỷ lệ hồ sơ trực tuyến cấp huyện đạt 71%, cấp xã đạt 64%.',
    { mention: '71%', sector: 'districts' },
    { mention: '64%', sector: 'communes' },
  ],
]);

rule('the body that the number is about', [
  ['Viettel có 73 triệu thuê bao.', { mention: '73 triệu', entity: 'Viettel' }],
  ['Đến nay, Tập đoàn Viettel có 73 triệu thuê bao di động.', { mention: '73 triệu', entity: 'Viettel' }],
  ['Bộ Công an đã cấp 86 triệu thẻ căn cước.', { mention: '86 triệu', entity: 'Bộ Công an' }],
  ['Doanh thu của FPT năm 2023 đạt 52.600 tỷ đồng.', { mention: '52.600 tỷ đồng', entity: 'FPT' }],
]);

rule('scopes carry to what follows in the paragraph', [
  [
    'Tỉnh Quảng Ninh có 3.652 trạm BTS. Trong đó, 146 trạm là trạm 5G.',
    { mention: '3.652', area: 'VN-13' },
    { mention: '146', area: 'VN-13' },
  ],
  [
    'Cả nước có 63 triệu tài khoản. Riêng Hà Nội có 5,1 triệu tài khoản.',
    { mention: '63 triệu', area: 'VN' },
    { mention: '5,1 triệu', area: 'VN-HN' },
  ],
  [
    'Singapore dẫn đầu khu vực với tỷ lệ 92%, Thái Lan đạt 78%, Việt Nam đạt 71%.',
    { mention: '92%', area: 'SG' },
    { mention: '78%', area: 'TH' },
    { mention: '71%', area: 'VN' },
  ],
]);

rule('a place in a parenthesis or a comparison', [
  [
    'Dẫn đầu là Đà Nẵng (96%), Hải Phòng (91%) và Quảng Ninh (90%).',
    { mention: '96%', area: 'VN-DN' },
    { mention: '91%', area: 'VN-HP' },
    { mention: '90%', area: 'VN-13' },
  ],
  [
    'Tỷ lệ hồ sơ trực tuyến của Lào Cai đạt 71%, cả nước đạt 42%.',
    { mention: '71%', area: 'VN-02' },
    { mention: '42%', area: 'VN' },
  ],
]);

rule('a visitor or a venue is no scope', [
  [
    'Phát biểu tại Hà Nội, ông cho biết cả nước có 74.000 doanh nghiệp công nghệ số.',
    { mention: '74.000', area: 'VN' },
  ],
  ['Theo hãng tin Reuters của Anh, Hàn Quốc có 32 triệu thuê bao 5G.', { mention: '32 triệu', area: 'KR' }],
]);

rule('a place inside the name of a company', [
  [
    'Năm 2023, Công ty Cổ phần Bia Hà Nội - Hải Dương nộp ngân sách 210 tỷ đồng.',
    { mention: '210 tỷ đồng', area: 'VN' },
  ],
]);

rule('a cooperative is no commune, a commune lies where its paragraph does', [
  [
    'Ở Đắk Lắk, 12% hộ trồng sầu riêng bán qua mạng. Hợp tác xã Ea Yông có 126 thành viên.',
    { mention: '12%', area: 'VN-33' },
    { mention: '126', area: 'VN-33' },
  ],
]);

rule('where the goods go', [
  ['Tại Sơn La, chi phí vận chuyển chiếm 20% giá bán với đơn về Hà Nội.', { mention: '20%', area: 'VN-05' }],
]);

rule('where it was said, and the field of a superlative, are no scope', [
  [
    'Tại hội thảo tổ chức ở Đà Nẵng, đại diện Ngân hàng Nhà nước cho biết cả nước có 150 triệu tài khoản.',
    { mention: '150 triệu', area: 'VN' },
  ],
  ['Tại hội nghị tổ chức ở Đà Nẵng, số giao dịch được công bố là 61 triệu.', { mention: '61 triệu', area: 'VN' }],
]);

rule('what it is compared with is no scope', [
  [
    'Tỷ lệ hồ sơ trực tuyến của Nghệ An đạt 71%, cao hơn bình quân cả nước 6,8 điểm phần trăm.',
    { mention: '71%', area: 'VN-22' },
    { mention: '6,8 điểm phần trăm', area: 'VN-22', measure: 'change', base: 'other' },
  ],
]);

rule('the group behind của', [
  [
    'Tỷ lệ hồ sơ nộp trực tuyến của các bộ, ngành đạt 55,1%, của địa phương là 40,2%; năm trước, hai con số này lần lượt là 38,5% và 29,6%.',
    { mention: '55,1%', sector: 'ministries' },
    { mention: '40,2%', sector: 'localities' },
    { mention: '38,5%', sector: 'ministries', indicator: 'tỷ lệ hồ sơ nộp trực tuyến của các bộ, ngành' },
    { mention: '29,6%', sector: 'localities' },
  ],
]);

rule('the place that is ranked is the place that is counted', [
  [
    'TP Hồ Chí Minh dẫn đầu với 30.204 cơ sở; Đồng Nai đứng thứ 3 với 9.655 cơ sở kinh doanh.',
    { mention: '30.204', area: 'VN-SG' },
    { mention: '3', area: 'VN-39' },
    { mention: '9.655', area: 'VN-39' },
  ],
]);

rule('who has done it, and what it is measured by', [
  [
    'Đến hết quý II, các bộ, ngành đã cung cấp 1.762 dịch vụ công trực tuyến.',
    { mention: '1.762', sector: 'ministries' },
  ],
  [
    'Hà Nội đóng góp 5,3 triệu sổ sức khỏe, tức 36% của cả nước.',
    { mention: '5,3 triệu', area: 'VN-HN' },
    { mention: '36%', measure: 'share', area: 'VN-HN' },
  ],
]);

rule('the province of a short article, and of a headline that abbreviates it', [
  [
    'TP.HCM: hơn 1,7 triệu người chưa có bảo hiểm y tế\n\nSố chưa tham gia gồm 1,3 triệu người thuộc diện hộ gia đình.\n',
    { mention: '1,7 triệu', area: 'VN-SG' },
    { mention: '1,3 triệu', area: 'VN-SG' },
  ],
  [
    'Thu hút đầu tư khởi sắc\n\nBức tranh đầu tư của tỉnh Bình Phước trong sáu tháng đầu năm 2024 sáng hơn hẳn.\n\nVề đầu tư trong nước, tỉnh thu hút 77 dự án.\n',
    { mention: '77', area: 'VN-58' },
  ],
]);

rule('the province of a district that the opening puts in brackets', [
  [
    'Lục Ngạn: vải thiều lên sàn\n\nNông dân huyện Lục Ngạn (Bắc Giang) làm quen với đơn hàng trực tuyến.\n\nToàn huyện có 15.460 ha vải thiều, bán đi Hà Nội, Hải Phòng. Bưu điện của huyện hỗ trợ mở 2.300 gian hàng.\n\nUBND huyện đặt hàng 27 kho lạnh.\n',
    { mention: '15.460 ha', area: 'VN-54' },
    { mention: '2.300', area: 'VN-54' },
    { mention: '27', area: 'VN-54' },
  ],
]);

rule('what borders it, what is paid in, what is a set of things', [
  [
    'Tỉnh Lạng Sơn có 231 km đường biên giới với Trung Quốc và 12 cửa khẩu.',
    { mention: '231 km', area: 'VN-09' },
    { mention: '12', area: 'VN-09' },
  ],
  ['Chỉ số giá đô la Mỹ giảm 0,4%.', { mention: '0,4%', area: 'VN' }],
  ['Tỉnh trang bị 1.188 bộ máy tính.', { mention: '1.188', sector: null }],
  ['Chỉ số VN-Index tăng 12 điểm.', { mention: '12', indicator: 'chỉ số VN-Index' }],
]);

rule('the place in the parenthesis of where the sentence opens', [
  [
    'Ở chợ Hôm (quận Hai Bà Trưng, Hà Nội), sườn non đã lên 170.000 đồng/kg.',
    { mention: '170.000 đồng', area: 'VN-HN' },
  ],
]);

rule('who asked, and whose firm it is, say not where', [
  ['Khảo sát do nhóm giảng viên Đại học Sư phạm Hà Nội thực hiện với 940 phụ huynh.', { mention: '940', area: 'VN' }],
  ['Tại Đồng Nai, Hansae Vietnam có 5.600 công nhân.', { mention: '5.600', area: 'VN-39' }],
]);

rule('what a place is called is not where', [
  ['Lâm Đồng, thủ phủ hoa phía Nam, xuất khẩu 410 triệu cành hoa.', { mention: '410 triệu', area: 'VN-35' }],
]);

rule('a paragraph that opens at a market in a province', [
  [
    'Tại phiên chợ cuối tuần ở Bắc Hà (Lào Cai), chị Sùng treo mã thanh toán. Ban quản lý chợ cho hay 84 hộ đã nhận chuyển khoản.',
    { mention: '84', area: 'VN-02' },
  ],
]);

rule('the whole branch is no longer of the place', [
  [
    'Quảng Ninh có 415 phiên tòa trực tuyến. Toàn ngành mới có 1.230 phòng xử.',
    { mention: '415', area: 'VN-13' },
    { mention: '1.230', area: 'VN' },
  ],
]);

rule('a list of places is none of them alone', [
  [
    'Còn 128 thôn chưa có điện lưới, tập trung ở Sơn La, Hà Giang và Cao Bằng; 100% số này được cấp điện mặt trời.',
    { mention: '128', area: 'VN' },
    { mention: '100%', area: 'VN' },
  ],
]);

rule('the place in brackets of what stands before it', [
  ['Mực nước hồ Cấm Sơn (Bắc Giang) chỉ còn 58,2m.', { mention: '58,2m', area: 'VN-54' }],
]);

rule('the whole that a share is of says not where', [
  [
    'Tỉnh Gia Lai hiện có 98.000 ha cà phê, chiếm 13,8% diện tích cả nước.',
    { mention: '98.000 ha', area: 'VN-30' },
    { mention: '13,8%', area: 'VN-30' },
  ],
]);

rule('whose money it is says not where', [
  ['Tỉnh Cà Mau có dự án cống vay vốn Nhật Bản trị giá 2.400 tỉ đồng.', { mention: '2.400 tỉ đồng', area: 'VN-59' }],
]);

rule('bodies of the country leave the country told of', [
  [
    'Xuất khẩu sang Trung Quốc đạt 5 tỷ USD. Bộ Công Thương đặt chỉ tiêu sản lượng 1,2 triệu tấn.',
    { mention: '5 tỷ USD', area: 'CN' },
    { mention: '1,2 triệu tấn', area: 'VN' },
  ],
]);

rule('the page of a commune, a company, an office of one province', [
  [
    'Trang thông tin điện tử xã Ea Tul, tỉnh Đắk Lắk\n\nKẾT QUẢ CHUYỂN ĐỔI SỐ QUÝ II NĂM 2024\n\nTrung tâm Phục vụ hành chính công của xã tiếp nhận 1.480 hồ sơ.\n',
    { mention: '1.480', area: 'VN-33' },
  ],
  [
    'Nước sạch về làng\n\nCông ty Cổ phần Cấp nước Phú Yên phục vụ 61.200 khách hàng. Năm nay Công ty lắp 3.100 đồng hồ thông minh.\n\nCông ty phấn đấu giảm thất thoát nước xuống 16%.\n',
    { mention: '61.200', area: 'VN-32' },
    { mention: '3.100', area: 'VN-32' },
    { mention: '16%', area: 'VN-32' },
  ],
]);

rule('a road lies in no city, a plague on no continent', [
  ['Cao tốc Hà Nội - Lào Cai đón 48.000 lượt xe.', { mention: '48.000', area: 'VN' }],
  ['Dịch tả lợn châu Phi đã lan ra 26 hộ nuôi của tỉnh Lạng Sơn.', { mention: '26', area: 'VN-09' }],
]);

rule('the province of a district that a text keeps naming', [
  [
    'Agribank Krông Pắc trao thẻ\n\nChi nhánh Agribank Krông Pắc đã mở 5.310 thẻ. Nhiều hộ Krông Pắc dùng thẻ mua phân bón. Số thẻ tại Krông Pắc tăng 18%.\n',
    { mention: '5.310', area: 'VN-33' },
    { mention: '18%', area: 'VN-33' },
  ],
]);

rule('who stands there', [
  ['Bảng DTI đã công bố. Xếp thứ nhất vẫn là Đà Nẵng.', { mention: 'nhất', measure: 'rank', area: 'VN-DN' }],
]);

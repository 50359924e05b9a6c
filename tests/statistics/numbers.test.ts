import { rule } from './examples.ts';

rule('value and unit are complete', [
  ['Cả nước có hai mươi tư trung tâm dữ liệu.', { mention: 'hai mươi tư', value: '24', unit: 'count' }],
  ['Doanh thu đạt 1,93 triệu tỷ đồng.', { mention: '1,93 triệu tỷ đồng', value: '1930000000000000', unit: 'VND' }],
  ['Vốn đăng ký đạt 4,4 tỉ đô la Mỹ.', { mention: '4,4 tỉ đô la Mỹ', value: '4400000000', unit: 'USD' }],
  ['Tuyến cáp quang dài 1.840 km.', { mention: '1.840 km', value: '1840', unit: 'km' }],
  ['Kho dữ liệu có dung lượng 12,5 TB.', { mention: '12,5 TB', value: '12.5', unit: 'TB' }],
  ['Sản lượng điện thương phẩm đạt 21,3 tỷ kWh.', { mention: '21,3 tỷ kWh', value: '21300000000', unit: 'kWh' }],
  ['Diện tích trung tâm là 3.600 m2.', { mention: '3.600 m2', value: '3600', unit: 'm2' }],
  ['Toàn tỉnh có 4.500 camera.', { mention: '4.500', value: '4500', unit: 'count', unit_text: 'camera' }],
  ['Toàn tỉnh có 4500 camera.', { mention: '4500', value: '4500', unit: 'count' }],
  ['Tỷ lệ sinh là 15,3‰.', { mention: '15,3‰', value: '15.3', unit: 'permille' }],
]);

rule('a hedge belongs to its own number', [
  [
    'Ngành đã xử lý gần 42.000 phản ánh và 33 triệu tin nhắn rác.',
    { mention: '42.000', qualifier: 'nearly' },
    { mention: '33 triệu', qualifier: null },
  ],
  ['Toàn tỉnh có trên 310.000 tài khoản.', { mention: '310.000', qualifier: 'over' }],
  ['Toàn tỉnh có khoảng 310.000 tài khoản.', { mention: '310.000', qualifier: 'about' }],
  ['Tỷ lệ này chưa đến 20%.', { mention: '20%', qualifier: 'under' }],
  ['Chi phí tối đa 5 tỷ đồng.', { mention: '5 tỷ đồng', qualifier: 'at_most' }],
  ['Doanh thu vượt mốc 300 tỷ đồng.', { mention: '300 tỷ đồng', qualifier: 'over' }],
]);

rule('a rate has its denominator', [
  ['Cổng tiếp nhận 1.200 hồ sơ/ngày.', { mention: '1.200', per: 'day' }],
  ['Bình quân mỗi tháng có 3.400 lượt truy cập.', { mention: '3.400', per: 'month' }],
  ['GDP bình quân đầu người đạt 4.284 USD/năm.', { mention: '4.284 USD', per: 'year' }],
  ['Mật độ đạt 86 thuê bao/100 dân.', { mention: '86', per: '100_persons' }],
  ['Giá xăng là 23.400 đồng/lít.', { mention: '23.400 đồng', per: 'l', unit: 'VND' }],
]);

rule('an ellipsis takes what it lacks from its neighbour', [
  ['Doanh thu dịch vụ số đạt 2.854 tỷ.', { mention: '2.854 tỷ', value: '2854000000000', unit: 'VND' }],
]);

rule('a range behind a whole year, what lies below, each village', [
  [
    'Bộ giữ mục tiêu cả năm 54 - 55 tỷ USD.',
    { mention: '54 - 55 tỷ USD', value: '54000000000', value_to: '55000000000' },
  ],
  ['Tuyến dưới là 47 tổ công nghệ số cộng đồng.', { mention: '47', qualifier: null }],
  ['Thanh toán trực tuyến trên 80%.', { mention: '80%', qualifier: 'over' }],
  ['Huyện lắp 1.215 camera, bình quân mỗi thôn 15 camera.', { mention: '1.215' }, { mention: '15' }],
]);

rule('powers that lost their place above the line', [
  ['Giá bán căn hộ khoảng 4 triệu đồng/m 2 như hiện nay.', { mention: '4 triệu đồng', unit: 'VND', per: 'm2' }],
  ['Tổng diện tích sàn là 3,9 triệu m 2 sàn nhà ở.', { mention: '3,9 triệu m 2', unit: 'm2', value: '3900000' }],
]);

rule('what a flow is compared with flows as long', [
  [
    'Trung bình mỗi ngày có 1,7 triệu giao dịch, trong khi cùng kỳ năm trước là 1,2 triệu.',
    { mention: '1,7 triệu', per: 'day' },
    { mention: '1,2 triệu', per: 'day' },
  ],
  [
    'Bình quân mỗi tháng có 18 nghìn doanh nghiệp rút lui, so với 19 nghìn doanh nghiệp gia nhập.',
    { mention: '18 nghìn', per: 'month' },
    { mention: '19 nghìn', per: 'month' },
  ],
]);

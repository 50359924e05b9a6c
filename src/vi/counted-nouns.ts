/**
 * Nouns and classifiers that a spelled small number counts: `ba chợ`, `tám người`, `bảy ứng dụng`.
 * Without one of them `ba`, `chín`, `tám` stay words (father, ripe, to gossip).
 */
export const COUNTED_NOUNS: readonly string[] = [
  'người', 'cán bộ', 'chiến sĩ', 'học sinh', 'sinh viên', 'giáo viên', 'bác sĩ', 'kỹ sư', 'nông dân', 'công nhân', 'lao động', 'khách', 'đại biểu',
  'thành viên', 'nạn nhân', 'đối tượng', 'bị can', 'bị cáo', 'bệnh nhân', 'hộ', 'gia đình', 'nhân viên', 'chuyên gia', 'đồng chí',
  'tỉnh', 'thành phố', 'thị xã', 'thị trấn', 'huyện', 'quận', 'phường', 'xã', 'thôn', 'bản', 'ấp', 'khu', 'vùng', 'địa phương', 'địa bàn', 'nước', 'quốc gia',
  'bộ', 'sở', 'cơ quan', 'đơn vị', 'tổ chức', 'doanh nghiệp', 'công ty', 'tập đoàn', 'ngân hàng', 'hợp tác xã', 'cơ sở', 'trường', 'bệnh viện', 'trung tâm', 'viện',
  'nhà máy', 'nhà mạng', 'cửa hàng', 'siêu thị', 'chợ', 'trạm', 'cảng', 'sân bay', 'cầu', 'tuyến', 'đoạn', 'điểm', 'căn', 'ngôi', 'tòa', 'phòng', 'lớp',
  'dự án', 'nhiệm vụ', 'chỉ tiêu', 'mục tiêu', 'tiêu chí', 'chỉ số', 'nhóm', 'lĩnh vực', 'ngành', 'dịch vụ', 'thủ tục', 'hệ thống', 'nền tảng', 'ứng dụng', 'phần mềm',
  'cơ sở dữ liệu', 'sản phẩm', 'mặt hàng', 'giải pháp', 'trụ cột', 'đột phá', 'mô hình', 'chương trình', 'đề án', 'kế hoạch', 'nghị quyết', 'nghị định', 'văn bản', 'luật',
  'hồ sơ', 'tài khoản', 'giao dịch', 'lượt', 'vụ', 'vụ việc', 'cuộc', 'trận', 'cơn', 'đợt', 'đội', 'tổ', 'đoàn', 'hội', 'câu lạc bộ', 'phiên', 'kỳ', 'gói thầu', 'gói',
  'chiếc', 'cái', 'con', 'cây', 'quả', 'tấm', 'bức', 'cuốn', 'quyển', 'bộ phận', 'máy', 'thiết bị', 'xe', 'tàu', 'máy bay', 'khách hàng', 'quy trình', 'bước', 'cấp', 'loại',
  'sàn', 'kênh', 'cổng', 'trang', 'camera', 'robot', 'vệ tinh', 'tổ hợp', 'cụm', 'đô thị', 'hồ', 'đập', 'đảo', 'nhà', 'dòng', 'phương án', 'kịch bản', 'yếu tố', 'nội dung', 'vấn đề',
  'thị trường', 'đối tác', 'nhà đầu tư', 'cổ đông', 'cổ phiếu', 'giải thưởng', 'giải', 'huy chương', 'kỷ lục', 'lỗ hổng', 'sự cố', 'biện pháp', 'trường hợp', 'ca', 'liều', 'mã',
  'lần', 'bậc', 'nhóm nước', 'thế hệ', 'tầng', 'làn', 'nhịp', 'tờ', 'lô', 'món', 'phần', 'suất', 'chuyến', 'cấp độ', 'hạng mục', 'công trình', 'tác phẩm', 'bài', 'khóa',
];

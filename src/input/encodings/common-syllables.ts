/** The commonest syllables with marks: what any two sentences of the press have some of. */
export const COMMON_SYLLABLES: ReadonlySet<string> = new Set(
  (
    'và là của có các được đã cho với không trong những một người này từ đến để về tại ở khi cũng nhiều như đó ' +
    'số năm tỷ công tăng đồng tháng chính đạt triệu bộ chuyển đổi tỉnh quốc vụ dịch thông nghiệp tế bình chỉ trực thành đầu điện ' +
    'tuyến hành sơ ngành hơn xã phương hồ địa lệ ngày dân toàn cấp lượt triển liệu thủ điểm động phủ kết trên lần tổng cả thứ phát dữ ' +
    'nước tiêu hiện cơ cùng giảm hội tử còn báo chủ nhận án định trước giá ước kỳ quân sở đơn việt lên độ cuối quả dự đề thời kế tổ ' +
    'mới đạo học toán khoảng dùng thực nhất lý tục nghị nhiệm phố tướng cầu trưởng bản tiếp tới tâm trọng hàng lại thống mức gấp bằng ' +
    'hoạch phải phần tài nghệ mỗi tiền chưa gần ủy hệ mục máy quyết trình quý khoản giải phí làm hợp tính hộ tác trường việc bệnh nộp ' +
    'huyện trạm dụng nhà thị lực xuất chế vào mạng chiếm thuê nghìn nội hoàn vẫn dẫn hóa xếp đang rộng sản sách hạn nhân hạng bắc mạnh ' +
    'điều chức khách đi luận họp vị trị mặt bán hiệu pháp thôn lượng phiên liên tương phòng thêm bậc tịch tích sự nối quản đứng ứng hoạt ' +
    'hình nền bảo sáng hạ thương truyền xử viên ngân hà văn giấy trăm hết xuống năng đại thể đặt vượt vận tốc tạo cách tư nhóm tuổi thì ' +
    'khối nhưng vốn biểu đẩy cuộc bài sử kiện phó vực thấp lưu giới bị giờ viện thuế thế nhập cập phẩm ít ký suất vừa tảng cộng cổng ' +
    'chuyên đấu thái đường cố quyền hướng đưa xây lập thường kiến phản tập dưới rất nếu sẽ nói biết ông bà đây đều nên nhằm nữa rồi mình ' +
    'sau trở đầy đủ cần họ chúng gì nào hai bốn sáu bảy tám chín mười lớn nhỏ nghĩa môi tế giáo dục hỗ trợ đảng tuyên gia đình sống á ý'
  ).split(' '),
);

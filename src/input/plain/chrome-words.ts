/** What pages say around an article, in natural spelling; digits and signs are left out before they are compared. */

const words = (list: string): readonly string[] =>
  list
    .split('|')
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** Menu entries, buttons and links that stand alone on a line or between separators. */
export const BUTTONS = words(`
  trang chủ | multimedia | e-magazine | đăng nhập | đăng ký | đăng xuất | sơ đồ cổng | sơ đồ trang | sitemap |
  rss | menu | english | tiếng việt | vietnamese | toggle navigation | search | home | login | print | in bài |
  in bài viết | in bài này | in trang | in tin | in ấn | bản in | gửi email | gửi mail | gửi bài | gửi tin |
  gửi cho bạn bè | email | e-mail | facebook | twitter | zalo | linkedin | youtube | tiktok | messenger |
  telegram | pinterest | viber | whatsapp | share | tweet | like | chia sẻ | chia sẻ bài viết |
  chia sẻ facebook | chia sẻ qua facebook | chia sẻ lên facebook | chia sẻ qua zalo | chia sẻ zalo |
  chia sẻ twitter | chia sẻ bài viết lên facebook | chia sẻ bài viết này | chia sẻ bài viết lên twitter |
  chia sẻ lên twitter | copy link | sao chép liên kết | copy link thành công | đã sao chép liên kết | lưu tin |
  lưu bài | lưu bài viết | đọc sau | lưu đọc sau | bấm để lưu đọc sau | lưu để đọc sau | trả lời | nghe bản tin |
  nghe audio | nghe bài | nghe đọc | nghe tin | tài trợ nội dung | nghe đọc bài | nghe bài viết | nghe đọc bài viết | đọc bài | aa | a |
  a a a | a a | cỡ chữ | cỡ chữ a a | cỡ chữ a a a | xem cỡ chữ a a a | xem với cỡ chữ a a a | xem với cỡ chữ | cỡ chữ a | font size | tăng cỡ chữ | giảm cỡ chữ |
  tăng tương phản | giảm tương phản | tăng tương phản giảm tương phản | đọc bài viết | chế độ đọc | chế độ tối |
  giao diện tối | google news | theo dõi trên google news | theo dõi báo trên google news | trở về | trở lại |
  trở về trang trước | trở lại trang trước | quay lại | quay lại trang trước | về trang trước | về trang chủ |
  về đầu trang | lên đầu trang | đầu trang | trang trước | trang sau | trang đầu | trang cuối | bài trước |
  bài sau | bài tiếp theo | đóng lại | close | next | prev | previous | back | top | back to top |
  bỏ qua điều hướng | bỏ qua nội dung | truy cập nội dung luôn | truy cập nội dung chính | nhảy đến nội dung |
  chuyển đến nội dung | chuyển đến nội dung chính | skip to main content | skip to content |
  skip ribbon commands | skip navigation links | skip to navigation | turn on more accessible mode |
  turn off more accessible mode | xem bản đồ | đánh giá bài viết | điểm đánh giá | báo lỗi | tặng sao |
  quảng cáo | advertisement | ads | đọc bài gốc | xem bài gốc | link gốc | link bài gốc | lấy link |
  gửi ý kiến | gửi bài viết | gửi bài | gửi bài viết cho bạn bè | gửi ý kiến của bạn | gửi bình luận | gửi bình luận của bạn | gửi phản hồi | viết bình luận |
  viết bình luận của bạn | mã xác nhận | mã bảo mật | nhập mã | bình chọn | đặt báo | đọc báo in | báo giấy |
  đường dây nóng | hotline | tải xuống | download | xem thêm | đọc tiếp | xem tiếp | xem chi tiết | xem tất cả |
  liên kết website | liên kết web
`);

/** Menu entries that are also headings and words of articles: furniture only above and below the text. */
export const MENU_WORDS = words(`
  tin tức | tin tức sự kiện | tin tức - sự kiện | giới thiệu | liên hệ | hỏi đáp | văn bản | thông báo |
  thư viện | thư viện ảnh | video | ảnh | podcast | infographic | tìm kiếm | thời tiết | giá vàng | tỷ giá |
  chứng khoán | dịch vụ công | dịch vụ công trực tuyến | chỉ số dti | nội dung | tiêu đề | tất cả | trước |
  sau | tiếp theo | trang | đánh giá | phản hồi | góp ý | quan tâm | ẩn | hiện | thích | theo dõi | lưu | nghe |
  tiếp | gửi | chi tiết | liên kết | lịch công tác | thư điện tử | in | x | đóng | mở rộng | thu gọn |
  kết quả bình chọn | họ tên | họ và tên | tải về | thăm dò ý kiến | tương phản | sự kiện | thống kê | ý kiến |
  thảo luận | nhận xét | tiêu điểm | nổi bật | danh mục | chuyên mục | dòng sự kiện | tin vắn | được quan tâm |
  hôm nay
`);

/** Headings of boxes that list other articles or what readers wrote. */
export const BOX_HEADINGS = words(`
  tin liên quan | tin bài liên quan | bài liên quan | bài viết liên quan | các tin liên quan |
  các bài liên quan | các bài viết liên quan | tin tức liên quan | nội dung liên quan | chủ đề liên quan |
  tin cùng chuyên mục | bài cùng chuyên mục | cùng chuyên mục | tin cùng chủ đề | cùng chủ đề | cùng tác giả |
  tin khác | các tin khác | tin bài khác | các tin bài khác | bài khác | các bài khác | bài viết khác |
  các bài viết khác | tin tức khác | những tin khác | tin đã đưa | các tin đã đưa | tin đã đăng |
  các tin đã đăng | liên hệ báo chí | liên hệ truyền thông | liên hệ dành cho báo chí | media contact | tin mới | tin mới nhất | tin mới hơn | các tin mới hơn | những tin mới hơn |
  tin mới cập nhật | tin mới nhận | tin cũ hơn | các tin cũ hơn | những tin cũ hơn | tin nổi bật |
  tin nổi bật tin nổi bật | tin nóng | tin hot | tin tiêu điểm | tin đọc nhiều | đọc nhiều | đọc nhiều nhất |
  bài đọc nhiều | xem nhiều | xem nhiều nhất | tin xem nhiều | có thể bạn quan tâm | bạn có thể quan tâm |
  có thể bạn chưa biết | đọc thêm | xem thêm | theo dòng sự kiện | bình luận | bình luận của bạn |
  ý kiến bạn đọc | ý kiến của bạn | ý kiến độc giả | bạn đọc bình luận | gửi bình luận | gửi bình luận của bạn |
  gửi ý kiến của bạn | comments | comment | thống kê truy cập | số lượt truy cập | video nổi bật | ảnh nổi bật |
  tin ảnh | tin video | liên kết website | related posts | related articles | tags | từ khóa | tin tài trợ
`);

/** Labels that stand before a counter. */
export const COUNTERS = words(`
  lượt xem | số lượt xem | lượt đọc | số lượt đọc | lượt truy cập | số lượt truy cập | tổng lượt truy cập |
  tổng số lượt truy cập | tổng truy cập | số người truy cập | đang truy cập | đang trực tuyến | đang online |
  trực tuyến | online | số người online | đã xem | đã đọc | đọc | xem | views | view | lượt thích |
  lượt chia sẻ | lượt nghe | lượt tải | người xem | lần xem | bình luận | ý kiến | phản hồi | chia sẻ | thích |
  comments | shares | likes | hôm nay | hôm qua | trong tuần | tuần này | tuần trước | trong tháng | tháng này |
  tháng trước | trong năm | năm nay | tất cả | tổng cộng | khách | thành viên | khách online | hit | hits |
  lượt | lượt quan tâm | phút đọc | phút đọc bài | phút để đọc | phút để đọc hết bài | thời gian đọc | min read | đã có bình luận | đánh giá | đánh giá bài viết | lượt đánh giá | số lần xem | lượt view | lượt xem bài | bài viết | tổng số | năm
`);

/** Counters that mean page counts wherever they stand; the others need one of these beside them. */
export const SURE_COUNTERS = words(`
  lượt xem | số lượt xem | lượt đọc | số lượt đọc | đang truy cập | đang trực tuyến | đang online | đã xem |
  views | bình luận | đã có bình luận | comments | lượt truy cập | số lượt truy cập | tổng lượt truy cập | tổng số lượt truy cập |
  tổng truy cập | khách online | lượt xem bài | số lần xem | lần xem | lượt quan tâm | phút đọc | phút đọc bài |
  phút để đọc | phút để đọc hết bài | thời gian đọc | min read
`);

/** Starts of lines that say where an editorial office is, who answers for it, what may be copied. */
export const FOOTER_STARTS = words(`
  điện thoại: | điện thoại : | điện thoại ( | điện thoại 0 | điện thoại liên hệ | điện thoại tòa soạn | điện thoại đường dây |
  điện thoại - | điện thoại/ | số điện thoại | đt: | đt : | đt. | tel: | tel. | fax | hotline | đường dây nóng | email: |
  e-mail: | thư điện tử: | địa chỉ: | website: | trụ sở: | trụ sở chính: | tòa soạn: | trụ sở tòa soạn |
  giấy phép số | giấy phép: | giấy phép hoạt động | giấy phép xuất bản | giấy phép thiết lập | giấy phép mạng | giấy phép trang |
  giấy phép báo | giấy phép icp | giấy phép mxh | giấy phép ttđt | giấy phép cung cấp | gp số | tổng biên tập | phó tổng biên tập | tổng thư ký | chịu trách nhiệm |
  người chịu trách nhiệm | bản quyền | copyright | © | (c) | cơ quan chủ quản | cơ quan ngôn luận |
  thư ký tòa soạn | liên hệ quảng cáo | quảng cáo: | liên hệ: | trưởng ban biên tập | ban biên tập: |
  thiết kế bởi | phát triển bởi | powered by | designed by | design by | mời bạn đọc | mời quý bạn đọc |
  mời độc giả | mời các bạn | bạn đọc quan tâm | đăng ký nhận | theo dõi chúng tôi | theo dõi báo |
  bấm theo dõi | nhấn vào đây | vui lòng | bạn phải đăng nhập | hãy là người đầu tiên | trở thành người đầu tiên | chưa có bình luận
`);

/** Words that no article needs: wherever they stand on a short line, it is a footer. */
export const FOOTER_MARKS = words(`
  ghi rõ nguồn | mọi hình thức sao chép | cấm sao chép | all rights reserved | bản quyền thuộc | ghi nguồn |
  giấy phép hoạt động báo chí | giấy phép xuất bản | giấy phép thiết lập | trên google news |
  chịu trách nhiệm nội dung
`);

/** Starts of lines that lead elsewhere or tag the article: `Xem thêm: …`, `Từ khóa: …`, `>> …`. */
export const LINK_STARTS = words(`
  xem thêm: | xem thêm > | đọc thêm: | đọc thêm > | xem tiếp: | >> | » | tin liên quan: | bài liên quan: |
  xem bài: | từ khóa: | từ khóa : | từ khóa | tags: | tags : | tag: | tag : | thẻ: | # | trang: | chuyên mục: |
  chủ đề: | danh mục: | đọc tiếp: | xem nhiều: | đọc nhiều: | related: | tin khác: | văn bản liên quan: | đánh giá: |
  tài liệu liên quan: | tệp đính kèm: | file đính kèm: | tài liệu kèm theo: | tài liệu đính kèm: | đang phát:
`);

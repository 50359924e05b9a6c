/** What Vietnamese calls the parts of the calendar and the clock. Natural spelling; readers fold it. */

export const MONTH_NAMES = [
  ['một', 1],
  ['giêng', 1],
  ['hai', 2],
  ['ba', 3],
  ['tư', 4],
  ['bốn', 4],
  ['năm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['bẩy', 7],
  ['tám', 8],
  ['chín', 9],
  ['mười', 10],
  ['mười một', 11],
  ['mười hai', 12],
  ['chạp', 12],
] as const;

/** Months whose name alone says that the lunar calendar is meant. */
export const LUNAR_MONTHS = ['giêng', 'chạp'] as const;

/** The ten heavenly stems and twelve earthly branches that name lunar years: Giáp Tý is the first of sixty. */
export const STEMS = ['Giáp', 'Ất', 'Bính', 'Đinh', 'Mậu', 'Kỷ', 'Canh', 'Tân', 'Nhâm', 'Quý'] as const;
export const BRANCHES = ['Tý', 'Sửu', 'Dần', 'Mão', 'Thìn', 'Tỵ', 'Ngọ', 'Mùi', 'Thân', 'Dậu', 'Tuất', 'Hợi'] as const;

/** Seasons of the solar calendar: from the equinox or solstice that opens one to the day that closes it, month and day. */
export const SEASONS = [
  ['xuân', [3, 20], [6, 20]],
  ['hè', [6, 21], [9, 23]],
  ['hạ', [6, 21], [9, 23]],
  ['thu', [9, 23], [12, 20]],
  ['đông', [12, 21], [3, 20]],
] as const;

/** ISO weekday numbers: Monday is 1. */
export const WEEKDAY_NAMES = [
  ['hai', 1],
  ['2', 1],
  ['ba', 2],
  ['3', 2],
  ['tư', 3],
  ['4', 3],
  ['năm', 4],
  ['5', 4],
  ['sáu', 5],
  ['6', 5],
  ['bảy', 6],
  ['bẩy', 6],
  ['7', 6],
] as const;

/** Parts of the day with their first and last hour. */
export const DAY_PARTS = [
  ['rạng sáng', 0, 5],
  ['sáng sớm', 5, 8],
  ['sáng', 5, 11],
  ['buổi sáng', 5, 11],
  ['trưa', 11, 13],
  ['buổi trưa', 11, 13],
  ['đầu giờ chiều', 13, 15],
  ['chiều tối', 17, 19],
  ['chiều', 12, 18],
  ['buổi chiều', 12, 18],
  ['tối', 18, 23],
  ['buổi tối', 18, 23],
  ['đêm khuya', 22, 23],
  ['đêm', 20, 23],
] as const;

/** Units a duration counts, with the ISO 8601 designator (`T` before the time ones). */
export const UNITS = [
  ['giây', 'second'],
  ['phút', 'minute'],
  ['giờ', 'hour'],
  ['tiếng đồng hồ', 'hour'],
  ['tiếng', 'hour'],
  ['ngày', 'day'],
  ['tuần lễ', 'week'],
  ['tuần', 'week'],
  ['tháng', 'month'],
  ['quý', 'quarter'],
  ['năm', 'year'],
  ['thập kỷ', 'decade'],
  ['thập niên', 'decade'],
  ['thế kỷ', 'century'],
] as const;

/** Digits as they are read aloud, with the forms they take after a ten. */
export const DIGIT_WORDS = [
  ['không', 0],
  ['một', 1],
  ['mốt', 1],
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['tư', 4],
  ['năm', 5],
  ['lăm', 5],
  ['nhăm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['bẩy', 7],
  ['tám', 8],
  ['chín', 9],
] as const;

/** Words of the calendar as people type them without tone marks; `nam` is a year here, `sau` after. */
export const TONELESS_CALENDAR = [
  ...['ngày', 'tháng', 'năm', 'quý', 'tuần', 'giờ', 'phút', 'giây', 'hôm', 'thứ', 'chủ', 'nhật', 'mùng', 'mồng'],
  ...['trước', 'tới', 'ngoái', 'này', 'nữa', 'đầu', 'cuối', 'giữa', 'hết', 'từ', 'đến', 'sáng', 'trưa', 'chiều', 'tối'],
  ...[
    'đêm',
    'rưỡi',
    'kỳ',
    'thế',
    'kỷ',
    'cách',
    'đây',
    'hằng',
    'mỗi',
    'tết',
    'tiếng',
    'một',
    'bốn',
    'bảy',
    'tám',
    'chín',
    'mười',
  ],
] as const;

/** Days with a fixed date: name, month, day. */
export const SOLAR_HOLIDAYS = [
  ['Tết Dương lịch', 1, 1],
  ['Valentine', 2, 14],
  ['Lễ tình nhân', 2, 14],
  ['Lễ tình yêu', 2, 14],
  ['Ngày thành lập Đảng Cộng sản Việt Nam', 2, 3],
  ['Ngày thành lập Đảng', 2, 3],
  ['Thành lập Đảng Cộng sản Việt Nam', 2, 3],
  ['Ngày Thầy thuốc Việt Nam', 2, 27],
  ['Quốc tế Phụ nữ', 3, 8],
  ['Ngày thành lập Đoàn', 3, 26],
  ['Ngày Thể thao Việt Nam', 3, 27],
  ['Cá tháng Tư', 4, 1],
  ['Ngày Sách và Văn hóa đọc Việt Nam', 4, 21],
  ['Ngày Trái đất', 4, 22],
  ['Ngày Giải phóng miền Nam', 4, 30],
  ['Giải phóng miền Nam', 4, 30],
  ['Ngày Thống nhất đất nước', 4, 30],
  ['Ngày Thống nhất', 4, 30],
  ['Quốc tế Lao động', 5, 1],
  ['Chiến thắng Điện Biên Phủ', 5, 7],
  ['Ngày sinh Chủ tịch Hồ Chí Minh', 5, 19],
  ['Sinh nhật Bác', 5, 19],
  ['Quốc tế Thiếu nhi', 6, 1],
  ['Ngày Môi trường thế giới', 6, 5],
  ['Ngày Báo chí cách mạng Việt Nam', 6, 21],
  ['Ngày Gia đình Việt Nam', 6, 28],
  ['Ngày Thương binh - Liệt sĩ', 7, 27],
  ['Ngày Thương binh Liệt sĩ', 7, 27],
  ['Cách mạng tháng Tám', 8, 19],
  ['Cách mạng tháng 8', 8, 19],
  ['Quốc khánh', 9, 2],
  ['Quốc tế Người cao tuổi', 10, 1],
  ['Ngày Chuyển đổi số quốc gia', 10, 10],
  ['Ngày Giải phóng Thủ đô', 10, 10],
  ['Ngày Doanh nhân Việt Nam', 10, 13],
  ['Ngày Phụ nữ Việt Nam', 10, 20],
  ['Halloween', 10, 31],
  ['Ngày Pháp luật Việt Nam', 11, 9],
  ['Ngày Nhà giáo Việt Nam', 11, 20],
  ['Nhà giáo Việt Nam', 11, 20],
  ['Ngày Nhà giáo', 11, 20],
  ['Ngày thành lập Quân đội nhân dân Việt Nam', 12, 22],
  ['Ngày Quốc phòng toàn dân', 12, 22],
  ['Toàn quốc kháng chiến', 12, 19],
  ['Giáng sinh', 12, 25],
  ['Noel', 12, 25],
] as const;

/** Days fixed in the lunar calendar: name, lunar month, lunar day. */
export const LUNAR_HOLIDAYS = [
  ['Tết Nguyên đán', 1, 1],
  ['Tết Âm lịch', 1, 1],
  ['Tết Nguyên tiêu', 1, 15],
  ['Giỗ Tổ Hùng Vương', 3, 10],
  ['Giỗ Tổ', 3, 10],
  ['Lễ Phật đản', 4, 15],
  ['Tết Đoan ngọ', 5, 5],
  ['Lễ Vu lan', 7, 15],
  ['Tết Trung thu', 8, 15],
  ['Trung thu', 8, 15],
  ['Ông Công ông Táo', 12, 23],
  ['Giao thừa', 12, 30],
] as const;

/** Words that announce what is still to come: beside them a date without a year is not moved into the past. */
export const AHEAD_CUES = [
  'mục tiêu',
  'kế hoạch',
  'dự kiến',
  'dự báo',
  'phấn đấu',
  'chỉ tiêu',
  'sẽ',
  'sắp',
  'yêu cầu',
  'chậm nhất',
  'muộn nhất',
  'thời hạn',
  'hạn chót',
  'từ nay',
  'còn lại',
  'hướng tới',
  'định hướng',
  'nhiệm vụ',
  'tiến tới',
  'kỳ vọng',
  'triển vọng',
  'ước tính',
  'đặt ra',
  'đề ra',
  'nhằm',
  'lộ trình',
  'cam kết',
  'đề nghị',
  'chuẩn bị',
] as const;

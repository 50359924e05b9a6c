/** Words whose number names one of them instead of counting: `Nghị định 118`, `Điều 5`, `Quốc lộ 1A`, `quận 1`. */
export interface NamedByNumber {
  readonly rule: string;
  readonly words: readonly string[];
  /** The form of the number: see `TAILS` in the recogniser. */
  readonly tail: 'number' | 'row' | 'small-row' | 'class' | 'road' | 'ordinal' | 'day' | 'version' | 'model' | 'station' | 'phone' | 'score' | 'year-title';
  /** The word starts with a capital: `Kế hoạch 50` is a document, `kế hoạch 20 hoạt động` counts. */
  readonly capital: boolean;
  /** One of these stands before: `chợ hạng 2`, `gió cấp 8`. Empty asks for nothing. */
  readonly after: readonly string[];
  /** None of these stands before: `tài khoản`, `hạng mục`. */
  readonly notAfter: readonly string[];
}

const rule = (
  name: string,
  tail: NamedByNumber['tail'],
  words: readonly string[],
  more: { readonly capital?: boolean; readonly after?: readonly string[]; readonly notAfter?: readonly string[] } = {},
): NamedByNumber => ({ rule: name, tail, words, capital: more.capital ?? false, after: more.after ?? [], notAfter: more.notAfter ?? [] });

export const NAMED_BY_NUMBER: readonly NamedByNumber[] = [
  rule('legal-document', 'number', ['nghị định', 'nghị quyết', 'thông tư', 'chỉ thị', 'công điện', 'thông tư liên tịch', 'pháp lệnh', 'sắc lệnh', 'công văn', 'nghị định số', 'nghị quyết số', 'thông tư số', 'quyết định số', 'chỉ thị số', 'công điện số', 'công văn số', 'kế hoạch số', 'thông báo số', 'kết luận số', 'tờ trình số', 'báo cáo số', 'luật số', 'văn bản số', 'chương trình số', 'hướng dẫn số', 'quy định số', 'đề án số', 'giấy phép số']),
  rule('legal-document', 'number', ['quyết định', 'thông báo', 'kế hoạch', 'kết luận', 'tờ trình', 'báo cáo', 'chương trình', 'quy định', 'hướng dẫn', 'nđ', 'nq', 'qđ', 'chương trình mục tiêu'], { capital: true }),
  rule('legal-title', 'year-title', ['luật', 'hiến pháp', 'bộ luật'], { capital: true }),
  rule('legal-part', 'row', ['điều', 'khoản', 'chương', 'mục', 'phụ lục', 'tiểu mục'], { notAfter: ['tài', 'trái', 'hạng', 'chuyên', 'danh', 'huy', 'văn', 'tiết', 'các'] }),
  rule('legal-part', 'row', ['phần', 'biểu', 'mẫu số', 'mẫu'], { capital: true }),
  rule('programme', 'number', ['đề án', 'dự án', 'chiến dịch', 'chuyên án', 'tổ công tác'], { capital: true }),
  rule('road', 'road', ['quốc lộ', 'ql', 'tỉnh lộ', 'đường tỉnh', 'hương lộ', 'vành đai', 'đường vành đai', 'metro số', 'tuyến số', 'tuyến metro số', 'tuyến metro', 'đại lộ', 'cao tốc ct', 'đường số', 'ngõ', 'ngách', 'hẻm', 'kiệt']),
  rule('road', 'road', ['tl', 'đt', 'ct'], { capital: true, notAfter: ['sở', 'số'] }),
  rule('road', 'day', ['đường', 'phố', 'quảng trường', 'công viên', 'bệnh viện', 'nhà máy', 'trường']),
  rule('road-station', 'station', ['km', 'lý trình km', 'cột mốc', 'kilomet']),
  rule('address', 'number', ['số nhà', 'nhà số', 'tòa nhà số', 'cổng số', 'cửa số', 'phòng số', 'lô số']),
  rule('level', 'small-row', ['mức độ', 'cấp độ', 'mức', 'giai đoạn', 'bước', 'vòng', 'báo động', 'báo động cấp', 'level', 'tầm cấp', 'rủi ro thiên tai cấp']),
  rule('level', 'small-row', ['cấp'], { after: ['gió', 'giật', 'bão', 'đất', 'nhà', 'lũ', 'thị', 'trường', 'sinh', 'lên', 'tai', 'viên', 'xuống', 'tới', 'mạnh', 'ích', 'động', 'cháy', 'trình', 'gia'] }),
  rule('level', 'small-row', ['lớp', 'khối', 'khối lớp', 'học kỳ'], { notAfter: ['mạng', 'số', 'nhiều', 'các'] }),
  rule('class', 'class', ['hạng'], { after: ['chợ', 'viện', 'thị', 'chức', 'động', 'viên', 'lái', 'xe', 'danh', 'sạn', 'y', 'nghiệp', 'công', 'giấy', 'cảng', 'sân', 'kiến', 'lập', 'phép', 'chương', 'sao', 'tàu', 'bằng'] }),
  rule('class', 'class', ['loại', 'tier', 'type', 'class', 'nhóm', 'khu vực', 'vùng']),
  rule('place-number', 'number', ['quận', 'phường', 'khu phố', 'thôn', 'ấp', 'tổ dân phố', 'khu', 'đội', 'phân khu', 'quân khu', 'sư đoàn', 'trung đoàn', 'lữ đoàn', 'binh đoàn', 'quân đoàn', 'vùng', 'tổ', 'bãi', 'bến', 'cảng số', 'khu vực', 'chi đội'], { notAfter: ['chế', 'số'] }),
  rule('series', 'ordinal', ['lần', 'phiên họp', 'kỳ họp', 'hội nghị', 'phiên', 'đại hội', 'diễn đàn', 'hội nghị lần', 'phiên họp lần', 'kỳ họp lần', 'đại hội lần', 'khóa', 'cuộc họp', 'số', 'tập', 'ngày làm việc', 'ngày', 'tuần', 'tháng']),
  rule('series', 'class', ['khóa', 'đại hội', 'nhiệm kỳ', 'kỳ', 'tập', 'trang', 'bài', 'quốc hội khóa', 'khóa họp']),
  rule('series', 'number', ['bão số', 'cơn bão số', 'bão', 'mã số', 'ca số', 'máy số', 'điện thoại số', 'biển số', 'tài khoản số', 'lô số', 'tổ máy số', 'kênh', 'đài', 'nhà máy số', 'tổ máy']),
  rule('exhibit', 'number', ['ảnh', 'bảng', 'hình', 'biểu đồ', 'sơ đồ', 'hộp', 'video', 'clip', 'bản đồ', 'đồ thị', 'phụ lục', 'bài'], { capital: true }),
  rule('version', 'version', ['phiên bản', 'version', 'bản', 'android', 'ios', 'windows', 'hệ điều hành', 'ubuntu', 'app', 'web', 'chuẩn', 'php', 'python', 'java']),
  rule('model', 'model', ['om', 'boeing', 'airbus', 'iphone', 'galaxy', 'model', 'iso', 'iso/iec', 'tcvn', 'qcvn', 'wi-fi', 'wifi', 'bluetooth', 'sea games', 'world cup', 'asiad', 'euro', 'ifrs', 'basel', 'f1', 'usb', 'covid', 'sars-cov', 'ielts', 'windows', 'sea game', 'mazda', 'a', 'tàu', 'đời', 'gpt', 'chatgpt', 'gemini', 'claude', 'llama', 'sentinel', 'vinasat', 'vnredsat'], { capital: true }),
  rule('phone', 'phone', ['hotline', 'điện thoại', 'tel', 'sđt', 'đường dây nóng', 'tổng đài', 'fax', 'zalo', 'đầu số', 'số điện thoại', 'liên hệ', 'gọi', 'đt', 'nhắn tin']),
  rule('score', 'score', ['tỷ số', 'thắng', 'thua', 'hòa', 'tỷ số chung cuộc', 'thắng đậm', 'thất bại', 'dẫn']),
];

/** `mô hình 4 lớp`, `chính quyền địa phương 2 cấp`: the number is part of a structure's name. */
export const STRUCTURES = {
  heads: ['mô hình', 'chính quyền', 'chính quyền địa phương', 'chính quyền đô thị', 'liên kết', 'tổ chức', 'bảo vệ', 'bảo đảm an toàn thông tin', 'hướng'],
  parts: ['lớp', 'cấp', 'nhà', 'trong', 'bên', 'tầng'],
} as const;

/** Words behind a share or number that make it the name of a grade: gạo 5% tấm, 3 sao. */
export const GRADES = ['tấm', 'sao'] as const;

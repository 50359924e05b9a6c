/**
 * What the language says around a number: closed word lists, in natural spelling.
 * They are folded and compiled once by `statistics/cue-table.ts`; longer entries win over shorter ones.
 */

/** Verbs that put a number after its label: `tỷ lệ … đạt 42%`. */
export const COPULAS = [
  'đạt', 'đạt được', 'là', 'còn', 'chỉ còn', 'ở mức', 'ở ngưỡng', 'ở con số', 'duy trì', 'duy trì ở mức', 'bằng', 'tương ứng', 'tương ứng là', 'chiếm', 'chiếm tỷ trọng', 'chiếm tỷ lệ', 'chạm',
  'chạm mốc', 'cán mốc', 'đạt mốc', 'vượt', 'vượt mốc', 'đạt tỷ lệ', 'đạt mức', 'đạt ngưỡng', 'dừng ở', 'dừng ở mức', 'xuống', 'xuống còn', 'giảm còn', 'giảm xuống', 'giảm xuống còn', 'tăng lên', 'nâng lên',
  'lên', 'lên tới', 'lên đến', 'lên mức', 'tới', 'đến', 'tăng lên tới', 'mới đạt', 'chỉ đạt', 'mới chỉ đạt', 'ước', 'ước đạt', 'ước tính', 'ước tính đạt', 'ước thực hiện', 'ước khoảng', 'trung bình',
  'trung bình đạt', 'bình quân', 'bình quân đạt', 'đạt bình quân', 'đạt trung bình', 'có giá trị', 'trị giá', 'dự kiến', 'dự kiến đạt', 'sẽ đạt', 'sẽ là', 'cho thấy', 'ở vị trí', 'xấp xỉ',
] as const;

/** Verbs and phrases of change, with the sign of the printed number. */
export const RISES = [
  'tăng', 'tăng thêm', 'tăng trưởng', 'tăng trưởng âm', 'tăng nhẹ', 'tăng mạnh', 'tăng nhanh', 'tăng tới', 'tăng đến', 'tăng vọt', 'tăng khoảng', 'tăng bình quân', 'tăng trung bình', 'nhích', 'nhích lên', 'nhích thêm', 'cao hơn', 'nhiều hơn', 'lớn hơn', 'dài hơn', 'hơn cùng kỳ', 'vượt', 'vượt hơn', 'thêm', 'bổ sung thêm', 'có thêm',
  'mức tăng', 'đà tăng', 'tốc độ tăng', 'tốc độ tăng trưởng', 'mức tăng trưởng', 'cải thiện', 'nâng thêm', 'tăng tương ứng', 'tăng lần lượt', 'tăng tổng cộng', 'dựng thêm', 'phát triển thêm', 'xây thêm', 'tăng trưởng mạnh', 'tăng trưởng tới', 'bứt phá', 'leo', 'gấp', 'tăng gấp', 'cao gấp', 'nhiều gấp', 'lớn gấp', 'đạt tăng trưởng', 'đạt mức tăng', 'đạt mức tăng trưởng',
] as const;

export const FALLS = [
  'giảm', 'giảm nhẹ', 'giảm mạnh', 'giảm sâu', 'giảm tới', 'giảm đến', 'giảm khoảng', 'giảm bình quân', 'giảm trung bình', 'giảm tương ứng', 'giảm lần lượt', 'sụt giảm', 'sụt', 'suy giảm', 'hạ', 'thấp hơn', 'ít hơn', 'nhỏ hơn', 'kém', 'kém hơn', 'hụt', 'mức giảm', 'mức sụt giảm', 'đà giảm', 'tụt', 'lùi', 'rớt', 'còn thiếu', 'thiếu', 'thiếu hụt', 'rút ngắn', 'bốc hơi', 'lao dốc', 'đi lùi', 'co lại', 'thu hẹp', 'tăng trưởng âm',
] as const;

/** `giảm xuống còn 5%`, `tăng lên 42%`: a new level, whatever verb of change stands before. */
export const ARRIVALS = ['lên', 'lên tới', 'lên đến', 'lên mức', 'lên thành', 'xuống', 'xuống còn', 'xuống mức', 'còn', 'chỉ còn', 'về mức'] as const;

/** `chiếm 25%`, `tương đương 5,8% thiệt hại`: a part of a whole. */
export const SHARES = ['chiếm', 'chiếm tỷ lệ', 'chiếm tỷ trọng', 'chiếm khoảng', 'tương đương', 'tương ứng', 'tương ứng với', 'đạt tỷ lệ', 'đạt tỉ lệ', 'tỷ lệ', 'đạt', 'bằng', 'đóng góp'] as const;

/** Nouns of what is aimed at: after `so với`, `kế hoạch`, `vượt`. */
export const TARGET_NOUNS = ['mục tiêu', 'chỉ tiêu', 'kế hoạch', 'dự toán', 'yêu cầu', 'kịch bản', 'nghị quyết', 'kế hoạch năm', 'dự kiến', 'dự báo', 'định mức', 'quy định', 'cam kết', 'nhu cầu'] as const;

export const ESTIMATES = ['ước', 'ước đạt', 'ước tính', 'ước thực hiện', 'ước khoảng', 'ước chừng', 'theo ước tính', 'ước'] as const;
export const FORECASTS = ['dự báo', 'dự kiến', 'dự tính', 'dự đoán', 'có thể đạt', 'có thể lên', 'có thể tăng', 'có thể giảm', 'có thể vượt', 'có thể còn', 'có thể chỉ còn', 'có thể chạm', 'được kỳ vọng', 'kỳ vọng', 'triển vọng', 'sẽ đạt', 'sẽ tăng', 'sẽ giảm', 'sẽ vượt', 'sẽ chạm', 'sẽ lên', 'sẽ cần', 'với kịch bản', 'theo kịch bản', 'trong kịch bản', 'trong trường hợp', 'trường hợp xấu nhất', 'kịch bản xấu nhất', 'có khả năng', 'khả năng'] as const;
export const TARGETS = [
  'mục tiêu', 'chỉ tiêu', 'phấn đấu', 'kế hoạch', 'đặt mục tiêu', 'đặt ra mục tiêu', 'hướng tới', 'hướng đến', 'nhằm đạt', 'yêu cầu', 'đề ra', 'quyết tâm', 'cần đạt', 'phải đạt', 'đặt kế hoạch', 'theo kế hoạch', 'tham vọng', 'chỉ tiêu giao', 'sẽ có', 'sẽ', 'được giao', 'đề nghị các', 'phải sớm', 'sớm đề xuất', 'cần phải',
] as const;
/** What ends the reach of a target or forecast: the sentence is back at what happened. */
export const ACTUALS = ['đã', 'đã đạt', 'đạt được', 'hiện', 'hiện có', 'hiện nay', 'đến nay', 'mới đạt', 'mới', 'vừa', 'thực tế', 'thực hiện', 'kết quả', 'hoàn thành', 'ghi nhận'] as const;

/** Openers that carry no content of the label. */
export const DISCOURSE = [
  'theo đó', 'trong đó', 'cụ thể', 'bên cạnh đó', 'ngoài ra', 'đồng thời', 'cùng với đó', 'cùng đó', 'qua đó', 'từ đó', 'nhờ đó', 'nhờ vậy', 'do đó', 'vì vậy', 'vì thế', 'tuy nhiên', 'tuy vậy', 'dù vậy', 'mặc dù', 'song', 'nhưng', 'còn', 'riêng', 'trong khi đó', 'trong khi', 'đáng chú ý', 'đặc biệt', 'nhất là', 'đến nay', 'hiện', 'hiện nay', 'hiện tại',
  'cũng', 'cũng trong', 'tính chung', 'tính riêng', 'chỉ riêng', 'chỉ tính riêng', 'nhìn chung', 'tổng cộng', 'kế đến', 'kế đến là', 'tiếp đến', 'tiếp đến là', 'tiếp theo', 'tiếp theo là', 'sau đó', 'sau đó là', 'mặt khác', 'thậm chí', 'điển hình', 'điển hình như', 'như', 'trước đó', 'đến thời điểm này', 'nay', 'lại', 'và', 'hay', 'thì', 'mà', 'gồm', 'bao gồm', 'với', 'tại', 'ở', 'trong', 'trên', 'của', 'cho', 'về', 'đối với', 'khoảng', 'vẫn', 'vẫn còn', 'đã', 'đã có', 'có', 'đang', 'sẽ', 'mới', 'chỉ', 'mới chỉ', 'đều', 'hơn', 'được', 'là', 'ước', 'ước tính',
  'tới', 'con số này', 'con số', 'mức này', 'tương ứng', 'lần lượt', 'khi', 'nếu', 'do', 'nhờ', 'để', 'thực tế', 'đó là', 'trung bình', 'bình quân', 'tiếp tục', 'này', 'đó', 'cùng', 'cùng lúc', 'gộp lại', 'phần còn lại', 'toàn bộ', 'giúp', 'góp phần', 'qua', 'nâng tổng số', 'phấn đấu', 'đưa', 'ở mức cao', 'ở mức thấp', 'khá cao', 'rất cao', 'vẫn cao', 'đều tăng', 'tiếp tục tăng', 'lần đầu', 'lần đầu tiên', 'không chỉ', 'không những', 'mà còn',
] as const;

/** Nouns that open a label: what comes before them in the clause is topic, not label. */
export const LABEL_HEADS = [
  'tỷ lệ', 'tỷ trọng', 'tỷ suất', 'số', 'số lượng', 'tổng', 'tổng số', 'tổng cộng', 'tổng giá trị', 'tổng số tiền', 'tổng vốn', 'tổng doanh thu', 'tổng kinh phí', 'tổng mức', 'tổng diện tích', 'tổng kim ngạch', 'tổng sản lượng', 'tổng thu', 'tổng chi', 'doanh thu', 'doanh số', 'lợi nhuận', 'kim ngạch', 'giá trị', 'trị giá', 'giá', 'mức', 'chỉ số', 'điểm số', 'nhu cầu', 'diện tích', 'sản lượng', 'vốn', 'thu', 'chi', 'chi phí',
  'kinh phí', 'ngân sách', 'lượng', 'quy mô', 'tốc độ', 'tốc độ tăng', 'mật độ', 'thuê bao', 'năng suất', 'thu nhập', 'dân số', 'nộp ngân sách', 'đóng góp', 'công suất', 'dung lượng', 'băng thông', 'lưu lượng', 'thiệt hại', 'số tiền', 'số vốn', 'xuất khẩu', 'nhập khẩu', 'xuất siêu', 'nhập siêu', 'cán cân', 'dư nợ', 'tín dụng', 'nợ xấu', 'lãi suất', 'tỷ giá', 'lạm phát', 'tăng trưởng', 'thứ hạng', 'vị trí', 'mức độ', 'thời gian', 'chiều dài', 'độ dài', 'công nghiệp', 'doanh nghiệp', 'kinh tế số', 'GDP', 'GRDP', 'CPI', 'IIP', 'PMI', 'DTI',
] as const;

/** `6 tháng đầu năm`-like words that introduce a period, not a label. */
export const TIME_PREPOSITIONS = ['trong', 'tính đến', 'đến', 'vào', 'từ', 'kể từ', 'sau', 'trước', 'tính từ', 'tới', 'cho đến', 'ngay', 'cuối', 'đầu', 'giữa', 'hết', 'tính tới', 'lũy kế', 'lũy kế đến', 'riêng', 'chỉ riêng', 'tính riêng', 'tính chung', 'tại', 'tại thời điểm', 'so với', 'nếu', 'cùng', 'trong khoảng', 'khoảng'] as const;

/** Words that start a predicate after a counted noun: `52 địa phương đã ban hành …`. */
export const PREDICATES = ['đã', 'đang', 'đều', 'được', 'có', 'chưa', 'sẽ', 'vẫn', 'hoàn thành', 'ban hành', 'triển khai', 'sử dụng', 'tham gia', 'kết nối', 'đạt', 'bị', 'không', 'còn', 'thực hiện', 'tiếp cận', 'ứng dụng', 'bố trí', 'thuộc', 'nằm', 'đủ', 'công bố', 'cung cấp', 'đảm bảo', 'bảo đảm', 'đáp ứng', 'đăng ký', 'nộp', 'phát sinh', 'mới', 'hiện', 'cùng'] as const;

/** Counted nouns that only say what kind of thing: alone they name no indicator. */
export const CLASSIFIERS = ['người', 'tổ', 'đơn vị', 'vụ', 'lượt', 'trường hợp', 'cuộc', 'căn', 'chiếc', 'địa chỉ', 'điểm', 'cái', 'con', 'sự cố', 'hộ', 'mã', 'máy', 'lần', 'suất', 'bộ', 'cơ sở', 'khách', 'hồ sơ', 'giao dịch', 'doanh nghiệp', 'tài khoản', 'thuê bao', 'thẻ', 'ca', 'đối tượng', 'cá nhân', 'em', 'cháu', 'chuyến', 'bản', 'tờ', 'quyển', 'bài', 'món', 'loại', 'gian hàng', 'sản phẩm', 'dự án', 'địa phương', 'tỉnh', 'xã', 'huyện', 'nhiệm vụ', 'chỉ tiêu', 'thành viên', 'trạm', 'tỉnh, thành', 'tỉnh, thành phố', 'khách hàng', 'hệ thống', 'ứng dụng', 'trung tâm', 'dịch vụ', 'tiện ích', 'chợ', 'cơ quan', 'nhà cung cấp', 'sàn', 'cán bộ', 'thôn', 'thôn, bản', 'hộ dân', 'công trình', 'tuyến', 'lao động', 'quốc gia', 'nước', 'voucher', 'vụ việc', 'học sinh', 'trường', 'bệnh viện'] as const;

/** Nouns whose count only announces a list: `3 đột phá chiến lược`, `05 nhóm giải pháp`. */
export const POLICY_NOUNS = [
  'đột phá', 'trụ cột', 'nhóm giải pháp', 'nhóm nhiệm vụ', 'nhóm vấn đề', 'nhóm nội dung', 'nhóm mục tiêu', 'nhóm chính sách', 'nhóm', 'giải pháp', 'quan điểm', 'nguyên tắc', 'định hướng', 'bài học', 'khâu', 'yếu tố', 'nội dung', 'vấn đề', 'phương châm', 'nguyên nhân', 'lý do', 'điểm nhấn', 'động lực', 'trọng tâm', 'rõ', 'không', 'tại chỗ', 'nhà', 'tăng cường', 'đẩy mạnh', 'ưu tiên', 'thách thức', 'cơ hội', 'tồn tại', 'hạn chế', 'nút thắt', 'điểm nghẽn', 'xu hướng', 'kịch bản', 'hướng', 'khía cạnh', 'chiến lược', 'hội nghị', 'phiên', 'câu hỏi', 'chữ', 'từ khóa', 'thông điệp', 'bước', 'cột mốc', 'dấu ấn', 'sự kiện', 'mũi nhọn', 'nền tảng chính', 'trục', 'mảng', 'phương diện', 'phương thức', 'cách', 'hình thức', 'phần', 'bên', 'kỳ', 'khóa', 'chiều',
] as const;

/** `Hai mặt hàng này`: a count that points back is no statistic. */
export const DEMONSTRATIVES = ['này', 'đó', 'ấy', 'trên', 'nói trên', 'kia', 'vừa nêu', 'nêu trên', 'còn lại ấy', 'đầu tiên', 'tiếp theo', 'cuối cùng'] as const;

/** Ages, grades and steps that only describe who is counted: `từ 15 tuổi trở lên`, `đạt từ 3 sao`. */
export const THRESHOLD_NOUNS = ['tuổi', 'sao', 'lớp', 'cấp', 'chữ số', 'con số', 'số 0', 'gam màu', 'đầu số'] as const;

/** Openers of a clause after a comma: the label or noun phrase before it is over. */
export const CLAUSE_OPENERS = [
  'tăng', 'giảm', 'đạt', 'chiếm', 'vượt', 'trong đó', 'bằng', 'cao hơn', 'thấp hơn', 'nhiều hơn', 'ít hơn', 'tương đương', 'tương ứng', 'trung bình', 'bình quân', 'gồm', 'bao gồm', 'so với', 'nhờ', 'do', 'qua đó', 'từ đó', 'đồng thời', 'còn', 'riêng', 'góp phần', 'nâng', 'đưa', 'giúp', 'với', 'xếp', 'đứng', 'gấp', 'sau khi', 'trước khi', 'song', 'nhưng', 'trong khi', 'hoàn thành', 'ước', 'cùng', 'theo', 'nhằm', 'để', 'khiến', 'làm', 'phục vụ', 'tạo', 'đáp ứng', 'bảo đảm', 'đảm bảo', 'nhất là', 'đặc biệt', 'như', 'kể cả', 'hiện', 'phấn đấu', 'mỗi', 'có', 'đã', 'được', 'mà', 'thấp', 'cao', 'nhích', 'thuộc', 'tập trung', 'phần lớn', 'chủ yếu', 'đa số', 'thu hút', 'tạo ra', 'phát hiện', 'xử lý', 'thu hồi', 'tiếp nhận', 'xử phạt', 'kế đến', 'tiếp đến', 'trị giá', 'tổng', 'số', 'tỷ lệ', 'tuy', 'bất chấp', 'dù', 'sử dụng', 'khi', 'nếu', 'vì', 'thay vì', 'nay', 'lũy kế', 'tính', 'trở thành', 'hạ', 'lùi', 'tụt', 'sụt', 'kém',
] as const;

/** Prepositions at which a counted noun phrase may end when a new statement begins behind them. */
export const PHRASE_BREAKS = ['so với', 'với', 'của', 'tại', 'trong', 'trên', 'vào', 'cho', 'từ', 'đến', 'theo', 'bằng', 'nhờ', 'do', 'nhằm', 'để', 'và', 'hoặc', 'cùng', 'ở', 'về', 'qua', 'thông qua', 'khi', 'sau', 'trước', 'giữa', 'như', 'nhưng', 'song', 'thuộc'] as const;

/** `theo …`, `… cho biết`: who says it. */
export const SAYS = ['cho biết', 'cho hay', 'nói', 'thông tin', 'khẳng định', 'nhấn mạnh', 'đánh giá', 'nhận định', 'báo cáo', 'công bố', 'thống kê', 'chia sẻ', 'nêu', 'nêu rõ', 'dự báo', 'phát biểu', 'bình luận', 'lưu ý', 'cho rằng'] as const;

/** Reporting groups as the press names them. */
export const SECTORS = {
  national: ['cả nước', 'toàn quốc', 'trên toàn quốc', 'trên cả nước'],
  ministries: ['bộ, ngành', 'bộ ngành', 'các bộ, ngành', 'khối bộ', 'cấp bộ', 'bộ, cơ quan ngang bộ', 'bộ', 'các bộ', 'bộ, ngành trung ương', 'khối bộ, ngành', 'bộ, cơ quan'],
  localities: ['địa phương', 'các địa phương', 'khối tỉnh', 'cấp tỉnh', 'cấp thành phố', 'khối địa phương', 'tỉnh, thành phố', 'tỉnh, thành', 'tỉnh', 'các tỉnh, thành phố', 'tỉnh, thành phố trực thuộc trung ương', 'khối tỉnh, thành', 'khối tỉnh, thành phố', 'tỉnh thành'],
  districts: ['cấp huyện', 'huyện', 'quận, huyện', 'huyện, thị xã, thành phố', 'huyện, thành phố', 'quận, huyện, thị xã', 'khối huyện', 'huyện, thị xã'],
  communes: ['cấp xã', 'xã', 'xã, phường', 'xã, phường, thị trấn', 'phường', 'xã, thị trấn', 'khối xã', 'phường, xã'],
  enterprises: ['doanh nghiệp', 'tập đoàn', 'tổng công ty', 'khối doanh nghiệp'],
} as const;

/** `toàn tỉnh`, `trên địa bàn thành phố`: the article's own place. */
export const OWN_PLACE = ['toàn tỉnh', 'cả tỉnh', 'toàn thành phố', 'cả thành phố', 'trên địa bàn tỉnh', 'trên địa bàn thành phố', 'của tỉnh', 'của thành phố', 'tỉnh', 'thành phố', 'trong tỉnh', 'toàn huyện', 'toàn quận'] as const;

/** Counted nouns a number in words may count: `tám người`, `ba chợ`. */
export const SPELLED_COUNTS = [
  'người', 'vụ', 'trường hợp', 'hộ', 'xã', 'huyện', 'tỉnh', 'thành phố', 'doanh nghiệp', 'dự án', 'trạm', 'trung tâm', 'chợ', 'cơ sở', 'sản phẩm', 'bệnh viện', 'trường', 'địa phương', 'bộ', 'sở', 'đơn vị', 'ngân hàng', 'dịch vụ', 'ứng dụng', 'nền tảng', 'hệ thống', 'cơ sở dữ liệu', 'nhiệm vụ', 'chỉ tiêu', 'phường', 'quận', 'khách hàng', 'hồ sơ', 'tổ', 'đội', 'nhà máy', 'công trình', 'tuyến', 'khu', 'cụm', 'ca', 'cuộc', 'bậc', 'hạng', 'quốc gia', 'nhà mạng', 'hợp tác xã', 'cửa hàng', 'điểm', 'mô hình', 'thôn', 'bản', 'nhà', 'căn', 'con', 'tàu', 'xe',
] as const;

/** Labels that only point at the one before: `mục tiêu là 50%`, `con số này là 76`. */
export const REFERRING_LABELS = [
  'mục tiêu', 'chỉ tiêu', 'kế hoạch', 'con số này', 'nay con số này', 'tỷ lệ này', 'con số', 'mức này', 'số này', 'tỷ lệ', 'số', 'mục tiêu đề ra', 'chỉ tiêu đặt ra', 'mục tiêu đặt ra', 'mức', 'tổng số', 'yêu cầu', 'tỷ lệ này theo kế hoạch phải', 'chỉ tiêu nghị quyết giao', 'lượng', 'tỷ trọng', 'kết quả', 'thứ hạng', 'vị trí', 'trong số', 'cụ thể', 'khi', 'tổng', 'chỉ tiêu được giao', 'kế hoạch giao', 'kế hoạch đề ra', 'nghị quyết', 'số còn lại', 'mốc', 'giá', 'mức giá', 'giá này', 'hàng cùng loại', 'loại này', 'khoản này', 'nguồn này', 'lĩnh vực này', 'dẫn đầu', 'đứng đầu', 'đứng sau', 'xếp sau', 'đứng thứ hai', 'cao nhất', 'thấp nhất', 'nhiều nhất', 'lớn nhất', 'cá biệt có nơi', 'có nơi', 'nơi', 'có lúc', 'cá biệt', 'hút', 'thu hút', 'giữ', 'sở hữu', 'người mua lớn nhất', 'thị trường lớn nhất', 'mức cao nhất', 'mức thấp nhất', 'kỷ lục', 'điểm nhấn', 'đáng chú ý', 'nổi bật', 'chủ lực', 'số tiền này', 'nhóm này',
] as const;

/** Amounts that say nothing without what they are the amount of: `với số tiền 14.528 tỷ đồng`. */
export const BARE_AMOUNTS = [
  'số tiền', 'tổng số tiền', 'tổng giá trị', 'giá trị', 'trị giá', 'tổng trị giá', 'tổng diện tích', 'diện tích', 'tổng kinh phí', 'kinh phí', 'tổng mức đầu tư', 'tổng vốn', 'tổng vốn đầu tư', 'vốn', 'số vốn', 'tiền', 'tiền thu', 'tổng công suất', 'công suất', 'tổng chiều dài', 'chiều dài', 'tổng doanh thu', 'doanh thu', 'doanh số', 'sản lượng', 'tổng sản lượng', 'số lượng', 'tổng số lượng', 'tốc độ', 'tốc độ tăng', 'tốc độ tăng trưởng', 'tăng trưởng', 'mức tăng', 'mức giảm', 'thiệt hại', 'tổng thiệt hại', 'đóng góp', 'lượng',
] as const;

/** Nouns before a word of change that make it part of a name: `tốc độ tăng trưởng`, `mức giảm`. */
export const CHANGE_NOUNS = ['tốc độ', 'mức', 'đà', 'tỷ lệ', 'mức độ', 'vốn', 'giá', 'lượng', 'số', 'phần', 'xu hướng', 'mục tiêu', 'kịch bản', 'trị giá', 'giá trị', 'gia'] as const;

/** Compounds whose first or last word looks like an adverb or preposition: `chỉ tiêu` is not `chỉ` + `tiêu`. */
export const PROTECTED = [
  'chỉ tiêu', 'chỉ số', 'chỉ đạo', 'chỉ thị', 'đạt chuẩn', 'hiện vật', 'hiện đại', 'hiện trạng', 'còn lại', 'trung tâm', 'trung học', 'trung ương', 'trung hạn', 'cho vay', 'về đích', 'sau thu hoạch', 'sau đại học', 'qua biên giới', 'qua mạng', 'qua sàn', 'đến hạn', 'quá hạn', 'trước hạn', 'trước thuế', 'sau thuế', 'có mã', 'có hiệu lực', 'có việc làm', 'có tài khoản', 'được cấp', 'mới thành lập', 'thành lập mới', 'cấp mới', 'đăng ký mới', 'tăng thêm', 'sử dụng mới', 'bao phủ', 'bao bì', 'cả năm', 'như ý', 'tiếp nhận', 'tiếp cận', 'đưa vào', 'nâng cấp', 'cùng kỳ', 'bình ổn', 'bình đẳng', 'quân đội', 'quân nhân', 'để dành', 'theo dõi', 'tại chỗ', 'tại ngũ', 'do dự', 'vừa và nhỏ', 'hết hạn', 'hết hiệu lực', 'mỗi xã', 'có mặt', 'vào cuộc', 'trên không', 'trên địa bàn', 'ước tính', 'từ xa', 'từ chối', 'từ thiện', 'đến nơi', 'tới hạn', 'thêm giờ', 'lên sàn', 'qua đường', 'vừa qua', 'còn hiệu lực', 'nhập khẩu', 'biết chữ', 'đổi mới', 'mức trung bình', 'loại trung bình', 'hộ nghèo', 'mức khá', 'đưa đón', 'mới mở', 'dự án', 'dự toán', 'dự phòng', 'dự trữ', 'dự thầu', 'dự thi', 'dự báo', 'hay gặp', 'đang hoạt động', 'đang có hiệu lực',
] as const;

/** Words of a label that only say that something was set: `chỉ tiêu Nghị quyết giao cho cả năm`. */
export const SETTING_WORDS = ['mục', 'tiêu', 'chỉ', 'kế', 'hoạch', 'đặt', 'ra', 'đề', 'giao', 'nghị', 'quyết', 'cả', 'năm', 'này', 'kỳ', 'giai', 'đoạn', 'phải', 'được', 'cho', 'của', 'trong', 'khi', 'đến', 'theo', 'là', 'và', 'đó', 'con', 'số', 'tỷ', 'lệ', 'mức', 'yêu', 'cầu', 'dự', 'toán', 'nay', 'so', 'với', 'thì', 'toàn', 'ngành', 'tỉnh', 'bộ', 'chính', 'phủ', 'trước', 'đây', 'ban', 'đầu'] as const;

/** Verbs of standing in a field: they tie a rank to its label and name nothing. */
export const RANK_WORDS = ['xếp', 'xếp thứ', 'xếp hạng', 'xếp vị trí', 'xếp vị trí thứ', 'đứng', 'đứng thứ', 'đứng ở vị trí', 'ở vị trí', 'ở vị trí thứ', 'vị trí', 'vị trí thứ', 'hạng', 'thứ', 'thứ hạng', 'lên hạng', 'lên vị trí', 'lên thứ', 'lên', 'xuống', 'lùi xuống', 'tụt xuống', 'tụt', 'lùi', 'cùng đứng', 'cùng đứng thứ', 'từ', 'từ hạng', 'từ vị trí', 'giữ vị trí', 'giữ vị trí thứ', 'vươn lên', 'vươn lên vị trí', 'top', 'nhóm', 'trong nhóm', 'thuộc top', 'lọt top', 'thuộc nhóm', 'đạt', 'khi đó', 'cả nước', 'toàn quốc', 'vẫn ở', 'nằm trong'] as const;

/** Names of indices and rankings: what a rank is a rank in. */
export const INDEX_NAMES = ['chỉ số', 'bộ chỉ số', 'DTI', 'PCI', 'PAPI', 'PAR INDEX', 'SIPAS', 'EGDI', 'GII', 'GCI', 'IDI', 'EPI', 'ICT Index', 'bảng xếp hạng', 'thứ hạng', 'xếp hạng', 'chỉ số đổi mới sáng tạo', 'chỉ số chuyển đổi số', 'tốc độ tăng trưởng', 'tốc độ', 'quy mô', 'HDI'] as const;

/** Words that a number behind them numbers: `phút 74`, `thôn 2`, `khu vực 1`, `điều 23`. */
export const NUMBERED_THINGS = ['phút', 'điều', 'khoản', 'mục', 'thôn', 'đội', 'phòng', 'khu vực', 'khu phố', 'khu', 'tổ dân phố', 'tổ', 'nhóm', 'lô', 'tầng', 'bàn', 'nhánh', 'cửa', 'cổng', 'tuyến', 'đường', 'ngõ', 'số nhà', 'ấp', 'xóm', 'khóa', 'tập', 'kỳ', 'bài', 'câu', 'chương', 'phần', 'trang', 'hình', 'bảng', 'biểu', 'mẫu', 'giai đoạn', 'đợt', 'lần', 'vòng', 'cấp', 'cấp độ', 'mức', 'mức độ', 'loại', 'hạng', 'bậc', 'chi cục', 'quyết định', 'thông tư', 'nghị định', 'chuyên án', 'đề án', 'chương trình', 'dự án', 'kênh', 'phân khu', 'làn', 'block', 'lớp', 'toa', 'ca', 'kho', 'bến', 'cảng', 'cầu', 'hồ', 'mỏ', 'nhà máy', 'xí nghiệp', 'công ty', 'trường', 'bệnh viện', 'quân khu', 'vùng', 'trạm', 'tiểu khu', 'dãy', 'giường', 'phiên bản', 'thế hệ', 'báo động'] as const;

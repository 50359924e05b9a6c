/** Regions without an ISO code. Names in lower case are common words; the others must be capitalised. */
export const WORLD_NAMES: readonly string[] = ['thế giới', 'toàn cầu', 'toàn thế giới', 'trên thế giới', 'hành tinh'];

export const REGION_NAMES: readonly string[] = [
  // beyond Viet Nam
  'châu Á', 'Châu Á', 'châu Á - Thái Bình Dương', 'châu Á – Thái Bình Dương', 'Á - Âu', 'Đông Nam Á', 'Đông Nam châu Á', 'ASEAN', 'Asean', 'ASEAN-6', 'APEC', 'Đông Á', 'Nam Á', 'Đông Bắc Á', 'Trung Á', 'Tây Á',
  'châu Âu', 'Châu Âu', 'Liên minh châu Âu', 'EU', 'EU27', 'Eurozone', 'khu vực đồng euro', 'Bắc Âu', 'Đông Âu', 'Tây Âu', 'Nam Âu', 'châu Mỹ', 'Châu Mỹ', 'Bắc Mỹ', 'Nam Mỹ', 'Mỹ Latinh', 'Mỹ Latin', 'Trung Mỹ', 'châu Phi', 'Châu Phi',
  'Bắc Phi', 'châu Đại Dương', 'châu Úc', 'Trung Đông', 'Vùng Vịnh', 'vùng Vịnh', 'Thái Bình Dương', 'G7', 'G20', 'OECD', 'BRICS',
  // within Viet Nam
  'Đồng bằng sông Hồng', 'đồng bằng sông Hồng', 'ĐBSH', 'Đồng bằng Bắc Bộ', 'Trung du và miền núi phía Bắc', 'trung du và miền núi phía Bắc', 'Trung du, miền núi phía Bắc', 'miền núi phía Bắc', 'Tây Bắc', 'Đông Bắc', 'Việt Bắc',
  'Bắc Trung Bộ', 'Bắc Trung bộ', 'Nam Trung Bộ', 'Nam Trung bộ', 'Duyên hải Nam Trung Bộ', 'duyên hải Nam Trung Bộ', 'Duyên hải miền Trung', 'duyên hải miền Trung', 'Bắc Trung Bộ và Duyên hải miền Trung', 'Bắc Trung Bộ và duyên hải miền Trung',
  'Trung Bộ', 'Trung bộ', 'Tây Nguyên', 'Đông Nam Bộ', 'Đông Nam bộ', 'Tây Nam Bộ', 'Tây Nam bộ', 'Nam Bộ', 'Nam bộ', 'Bắc Bộ', 'Bắc bộ', 'Đồng bằng sông Cửu Long', 'đồng bằng sông Cửu Long', 'ĐBSCL', 'miền Bắc', 'miền Trung', 'miền Nam', 'miền Tây',
  'miền Đông', 'phía Bắc', 'phía Nam', 'miền Trung - Tây Nguyên', 'miền Trung và Tây Nguyên', 'Đồng Tháp Mười', 'Tứ giác Long Xuyên', 'vùng Thủ đô',
];

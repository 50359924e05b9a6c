/** Districts, towns and provincial cities whose name says the province, as they stood before July 2025. */
const DISTRICTS: Readonly<Record<string, string>> = {
  'VN-HN':
    'Ba Đình|Hoàn Kiếm|Tây Hồ|Long Biên|Cầu Giấy|Đống Đa|Hai Bà Trưng|Hoàng Mai|Thanh Xuân|Hà Đông|Bắc Từ Liêm|Nam Từ Liêm|Sóc Sơn|Đông Anh|Gia Lâm|Thanh Trì|Mê Linh|Sơn Tây|Ba Vì|Phúc Thọ|Đan Phượng|Hoài Đức|Quốc Oai|Thạch Thất|Chương Mỹ|Thanh Oai|Thường Tín|Phú Xuyên|Ứng Hòa|Mỹ Đức',
  'VN-SG': 'Thủ Đức|Gò Vấp|Bình Thạnh|Tân Bình|Tân Phú|Phú Nhuận|Bình Tân|Củ Chi|Hóc Môn|Nhà Bè|Cần Giờ',
  'VN-DN': 'Hải Châu|Thanh Khê|Sơn Trà|Ngũ Hành Sơn|Liên Chiểu|Cẩm Lệ|Hòa Vang',
  'VN-HP':
    'Hồng Bàng|Ngô Quyền|Lê Chân|Hải An|Đồ Sơn|Dương Kinh|Thủy Nguyên|An Dương|An Lão|Kiến Thụy|Tiên Lãng|Vĩnh Bảo|Cát Hải|Bạch Long Vĩ',
  'VN-CT': 'Ninh Kiều|Ô Môn|Bình Thủy|Cái Răng|Thốt Nốt|Vĩnh Thạnh|Cờ Đỏ|Phong Điền|Thới Lai',
  'VN-26': 'Phú Vang|Hương Thủy|Hương Trà|A Lưới|Phú Lộc|Nam Đông|Thuận Hóa|Quảng Điền|Phong Điền',
  'VN-03': 'Đồng Văn|Mèo Vạc|Yên Minh|Quản Bạ|Vị Xuyên|Bắc Mê|Hoàng Su Phì|Xín Mần|Bắc Quang|Quang Bình',
  'VN-04': 'Bảo Lâm|Bảo Lạc|Hà Quảng|Trùng Khánh|Hạ Lang|Quảng Hòa|Nguyên Bình|Thạch An',
  'VN-53': 'Pác Nặm|Ba Bể|Ngân Sơn|Bạch Thông|Chợ Đồn|Chợ Mới|Na Rì',
  'VN-07': 'Sơn Dương|Yên Sơn|Hàm Yên|Chiêm Hóa|Na Hang|Lâm Bình',
  'VN-02': 'Sa Pa|Bát Xát|Mường Khương|Si Ma Cai|Bắc Hà|Bảo Thắng|Bảo Yên|Văn Bàn',
  'VN-71': 'Điện Biên Phủ|Mường Lay|Mường Nhé|Mường Chà|Tủa Chùa|Tuần Giáo|Điện Biên Đông|Mường Ảng|Nậm Pồ',
  'VN-01': 'Tam Đường|Mường Tè|Sìn Hồ|Phong Thổ|Than Uyên|Tân Uyên|Nậm Nhùn',
  'VN-05': 'Quỳnh Nhai|Thuận Châu|Mường La|Bắc Yên|Phù Yên|Mộc Châu|Yên Châu|Mai Sơn|Sông Mã|Sốp Cộp|Vân Hồ',
  'VN-06': 'Nghĩa Lộ|Lục Yên|Văn Yên|Mù Cang Chải|Trấn Yên|Trạm Tấu|Văn Chấn|Yên Bình',
  'VN-14': 'Đà Bắc|Lương Sơn|Kim Bôi|Cao Phong|Tân Lạc|Mai Châu|Lạc Sơn|Yên Thủy|Lạc Thủy',
  'VN-69': 'Sông Công|Phổ Yên|Định Hóa|Phú Lương|Đồng Hỷ|Võ Nhai|Đại Từ|Phú Bình',
  'VN-09': 'Tràng Định|Bình Gia|Văn Lãng|Cao Lộc|Văn Quan|Bắc Sơn|Hữu Lũng|Chi Lăng|Lộc Bình|Đình Lập',
  'VN-13':
    'Hạ Long|Móng Cái|Cẩm Phả|Uông Bí|Đông Triều|Quảng Yên|Bình Liêu|Tiên Yên|Đầm Hà|Hải Hà|Ba Chẽ|Vân Đồn|Cô Tô',
  'VN-54': 'Yên Thế|Tân Yên|Lạng Giang|Lục Nam|Lục Ngạn|Sơn Động|Yên Dũng|Việt Yên|Hiệp Hòa',
  'VN-68': 'Việt Trì|Đoan Hùng|Hạ Hòa|Thanh Ba|Phù Ninh|Yên Lập|Cẩm Khê|Tam Nông|Lâm Thao|Thanh Sơn|Thanh Thủy|Tân Sơn',
  'VN-70': 'Vĩnh Yên|Phúc Yên|Lập Thạch|Tam Dương|Tam Đảo|Bình Xuyên|Yên Lạc|Vĩnh Tường|Sông Lô',
  'VN-56': 'Yên Phong|Quế Võ|Tiên Du|Từ Sơn|Thuận Thành|Gia Bình|Lương Tài',
  'VN-61': 'Chí Linh|Nam Sách|Kinh Môn|Kim Thành|Thanh Hà|Cẩm Giàng|Bình Giang|Gia Lộc|Tứ Kỳ|Ninh Giang|Thanh Miện',
  'VN-66': 'Văn Lâm|Văn Giang|Yên Mỹ|Mỹ Hào|Ân Thi|Khoái Châu|Kim Động|Tiên Lữ|Phù Cừ',
  'VN-20': 'Quỳnh Phụ|Hưng Hà|Đông Hưng|Thái Thụy|Tiền Hải|Kiến Xương|Vũ Thư',
  'VN-63': 'Phủ Lý|Duy Tiên|Kim Bảng|Thanh Liêm|Bình Lục|Lý Nhân',
  'VN-67': 'Mỹ Lộc|Vụ Bản|Ý Yên|Nghĩa Hưng|Nam Trực|Trực Ninh|Xuân Trường|Giao Thủy|Hải Hậu',
  'VN-18': 'Tam Điệp|Nho Quan|Gia Viễn|Hoa Lư|Yên Khánh|Kim Sơn|Yên Mô',
  'VN-21':
    'Sầm Sơn|Bỉm Sơn|Nghi Sơn|Mường Lát|Quan Hóa|Bá Thước|Quan Sơn|Lang Chánh|Ngọc Lặc|Cẩm Thủy|Thạch Thành|Hà Trung|Vĩnh Lộc|Yên Định|Thọ Xuân|Thường Xuân|Triệu Sơn|Thiệu Hóa|Hoằng Hóa|Hậu Lộc|Nga Sơn|Như Xuân|Như Thanh|Nông Cống|Đông Sơn|Quảng Xương',
  'VN-22':
    'Vinh|Cửa Lò|Thái Hòa|Quế Phong|Quỳ Châu|Kỳ Sơn|Tương Dương|Nghĩa Đàn|Quỳ Hợp|Quỳnh Lưu|Con Cuông|Tân Kỳ|Anh Sơn|Diễn Châu|Yên Thành|Đô Lương|Thanh Chương|Nghi Lộc|Nam Đàn|Hưng Nguyên',
  'VN-23': 'Hồng Lĩnh|Hương Sơn|Đức Thọ|Vũ Quang|Nghi Xuân|Can Lộc|Hương Khê|Thạch Hà|Cẩm Xuyên|Kỳ Anh|Lộc Hà',
  'VN-24': 'Đồng Hới|Minh Hóa|Tuyên Hóa|Quảng Trạch|Bố Trạch|Quảng Ninh|Lệ Thủy|Ba Đồn',
  'VN-25': 'Đông Hà|Vĩnh Linh|Hướng Hóa|Gio Linh|Đa Krông|Cam Lộ|Triệu Phong|Hải Lăng|Cồn Cỏ',
  'VN-27':
    'Tam Kỳ|Hội An|Tây Giang|Đông Giang|Đại Lộc|Điện Bàn|Duy Xuyên|Quế Sơn|Nam Giang|Phước Sơn|Hiệp Đức|Thăng Bình|Tiên Phước|Bắc Trà My|Nam Trà My|Núi Thành|Phú Ninh|Nông Sơn',
  'VN-29': 'Bình Sơn|Trà Bồng|Sơn Tịnh|Tư Nghĩa|Sơn Hà|Sơn Tây|Minh Long|Nghĩa Hành|Mộ Đức|Đức Phổ|Ba Tơ|Lý Sơn',
  'VN-31': 'Quy Nhơn|Qui Nhơn|Hoài Nhơn|Hoài Ân|Phù Mỹ|Tây Sơn|Phù Cát|An Nhơn|Tuy Phước|Vân Canh|Vĩnh Thạnh|An Lão',
  'VN-32': 'Tuy Hòa|Sông Cầu|Đồng Xuân|Tuy An|Sơn Hòa|Sông Hinh|Tây Hòa|Phú Hòa|Đông Hòa',
  'VN-34': 'Nha Trang|Cam Ranh|Cam Lâm|Vạn Ninh|Ninh Hòa|Khánh Vĩnh|Diên Khánh|Khánh Sơn|Trường Sa',
  'VN-36':
    'Phan Rang - Tháp Chàm|Phan Rang-Tháp Chàm|Phan Rang|Bác Ái|Ninh Sơn|Ninh Hải|Ninh Phước|Thuận Bắc|Thuận Nam',
  'VN-40': 'Phan Thiết|La Gi|Tuy Phong|Bắc Bình|Hàm Thuận Bắc|Hàm Thuận Nam|Tánh Linh|Đức Linh|Hàm Tân|Phú Quý',
  'VN-28': 'Đắk Glei|Ngọc Hồi|Đắk Tô|Kon Plông|Kon Rẫy|Đắk Hà|Sa Thầy|Tu Mơ Rông',
  'VN-30':
    'Pleiku|An Khê|Ayun Pa|Kbang|Đak Đoa|Chư Păh|Ia Grai|Mang Yang|Kông Chro|Đức Cơ|Chư Prông|Chư Sê|Đak Pơ|Ia Pa|Krông Pa|Phú Thiện|Chư Pưh',
  'VN-33':
    'Buôn Ma Thuột|Buôn Hồ|Ea H’leo|Ea Súp|Buôn Đôn|Krông Búk|Krông Năng|Ea Kar|Krông Bông|Krông Pắc|Krông Ana|Cư Kuin',
  'VN-72': 'Gia Nghĩa|Đăk Glong|Cư Jút|Đắk Mil|Krông Nô|Đắk Song|Tuy Đức',
  'VN-35': 'Đà Lạt|Bảo Lộc|Đam Rông|Lạc Dương|Lâm Hà|Đơn Dương|Đức Trọng|Di Linh|Đạ Huoai|Đạ Tẻh|Cát Tiên|Bảo Lâm',
  'VN-58': 'Đồng Xoài|Phước Long|Bình Long|Bù Gia Mập|Lộc Ninh|Bù Đốp|Hớn Quản|Đồng Phú|Bù Đăng|Chơn Thành|Phú Riềng',
  'VN-37': 'Tân Biên|Dương Minh Châu|Hòa Thành|Gò Dầu|Bến Cầu|Trảng Bàng',
  'VN-57': 'Thủ Dầu Một|Dĩ An|Thuận An|Bến Cát|Tân Uyên|Bàu Bàng|Dầu Tiếng|Phú Giáo|Bắc Tân Uyên',
  'VN-39': 'Biên Hòa|Long Khánh|Vĩnh Cửu|Định Quán|Trảng Bom|Thống Nhất|Cẩm Mỹ|Long Thành|Xuân Lộc|Nhơn Trạch',
  'VN-43': 'Vũng Tàu|Bà Rịa|Phú Mỹ|Châu Đức|Xuyên Mộc|Long Điền|Đất Đỏ|Côn Đảo',
  'VN-41':
    'Tân An|Kiến Tường|Tân Hưng|Vĩnh Hưng|Mộc Hóa|Tân Thạnh|Thạnh Hóa|Đức Huệ|Đức Hòa|Bến Lức|Thủ Thừa|Tân Trụ|Cần Đước|Cần Giuộc',
  'VN-46': 'Mỹ Tho|Gò Công|Cai Lậy|Tân Phước|Cái Bè|Chợ Gạo|Gò Công Tây|Gò Công Đông|Tân Phú Đông',
  'VN-50': 'Chợ Lách|Mỏ Cày Nam|Mỏ Cày Bắc|Giồng Trôm|Bình Đại|Ba Tri|Thạnh Phú',
  'VN-51': 'Càng Long|Cầu Kè|Tiểu Cần|Cầu Ngang|Trà Cú|Duyên Hải',
  'VN-49': 'Long Hồ|Mang Thít|Vũng Liêm|Tam Bình|Trà Ôn',
  'VN-45': 'Cao Lãnh|Sa Đéc|Hồng Ngự|Tân Hồng|Tháp Mười|Thanh Bình|Lấp Vò|Lai Vung|Tam Nông',
  'VN-44': 'Long Xuyên|Châu Đốc|An Phú|Tân Châu|Phú Tân|Tịnh Biên|Tri Tôn|Thoại Sơn|Chợ Mới',
  'VN-47':
    'Rạch Giá|Hà Tiên|Kiên Lương|Hòn Đất|Tân Hiệp|Giồng Riềng|Gò Quao|An Biên|An Minh|Phú Quốc|Kiên Hải|U Minh Thượng|Giang Thành',
  'VN-73': 'Vị Thanh|Ngã Bảy|Phụng Hiệp|Vị Thủy|Long Mỹ',
  'VN-52': 'Kế Sách|Mỹ Tú|Cù Lao Dung|Mỹ Xuyên|Ngã Năm|Thạnh Trị|Vĩnh Châu|Trần Đề',
  'VN-55': 'Hồng Dân|Phước Long|Vĩnh Lợi|Giá Rai|Đông Hải',
  'VN-59': 'U Minh|Thới Bình|Trần Văn Thời|Cái Nước|Đầm Dơi|Năm Căn|Ngọc Hiển|Phú Tân',
};

const provinces = new Map<string, string | null>();
for (const [code, names] of Object.entries(DISTRICTS)) {
  // A name that two provinces share says neither: `Sơn Tây`, `Tân Uyên`.
  for (const name of names.split('|'))
    provinces.set(name.toLowerCase(), provinces.has(name.toLowerCase()) ? null : code);
}

/** The province of a district or provincial city, null when the name is unknown or not unique. */
export const provinceOfDistrict = (name: string): string | null => provinces.get(name.toLowerCase()) ?? null;

/** Cities that papers name without a type word: `tại Nha Trang`. */
export const WELL_KNOWN_CITIES: readonly string[] = [
  'Nha Trang',
  'Đà Lạt',
  'Buôn Ma Thuột',
  'Quy Nhơn',
  'Pleiku',
  'Phan Thiết',
  'Biên Hòa',
  'Thủ Dầu Một',
  'Mỹ Tho',
  'Rạch Giá',
  'Phú Quốc',
  'Long Xuyên',
  'Châu Đốc',
  'Hạ Long',
  'Móng Cái',
  'Cẩm Phả',
  'Uông Bí',
  'Việt Trì',
  'Tam Kỳ',
  'Hội An',
  'Đồng Hới',
  'Sa Pa',
  'Côn Đảo',
  'Vân Đồn',
  'Cam Ranh',
  'Quảng Yên',
  'Tuy Hòa',
  'Hà Tiên',
  'Cao Lãnh',
  'Sa Đéc',
  'Thủ Đức',
  'Sầm Sơn',
  'Phan Rang - Tháp Chàm',
  'Lý Sơn',
  'Điện Biên Phủ',
  'Vị Thanh',
  'Cửa Lò',
];

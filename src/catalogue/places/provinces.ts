/** A first-level unit of Viet Nam as of 1975–2025; the 34 units of July 2025 keep the code of the old unit whose name they bear. */
export interface Province {
  /** ISO 3166-2. */
  readonly code: string;
  readonly name: string;
  /** A centrally run city: `thành phố` before its name means the whole unit. */
  readonly city: boolean;
  /** Other spellings and abbreviations. */
  readonly variants: readonly string[];
  /** How web hosts write it: `binhdinh.gov.vn`. */
  readonly hosts: readonly string[];
}

const province = (code: string, name: string, host: string, variants: readonly string[] = [], city = false): Province => ({
  code: `VN-${code}`,
  name,
  city,
  variants,
  hosts: host.split(' '),
});

export const PROVINCES: readonly Province[] = [
  province('HN', 'Hà Nội', 'hanoi hanoimoi', ['HN', 'Ha Noi', 'Hanoi'], true),
  province('03', 'Hà Giang', 'hagiang'),
  province('04', 'Cao Bằng', 'caobang'),
  province('53', 'Bắc Kạn', 'backan', ['Bắc Cạn']),
  province('07', 'Tuyên Quang', 'tuyenquang'),
  province('02', 'Lào Cai', 'laocai'),
  province('71', 'Điện Biên', 'dienbien'),
  province('01', 'Lai Châu', 'laichau'),
  province('05', 'Sơn La', 'sonla'),
  province('06', 'Yên Bái', 'yenbai'),
  province('14', 'Hòa Bình', 'hoabinh'),
  province('69', 'Thái Nguyên', 'thainguyen'),
  province('09', 'Lạng Sơn', 'langson'),
  province('13', 'Quảng Ninh', 'quangninh'),
  province('54', 'Bắc Giang', 'bacgiang'),
  province('68', 'Phú Thọ', 'phutho'),
  province('70', 'Vĩnh Phúc', 'vinhphuc'),
  province('56', 'Bắc Ninh', 'bacninh'),
  province('61', 'Hải Dương', 'haiduong'),
  province('HP', 'Hải Phòng', 'haiphong', ['Hai Phong'], true),
  province('66', 'Hưng Yên', 'hungyen'),
  province('20', 'Thái Bình', 'thaibinh'),
  province('63', 'Hà Nam', 'hanam'),
  province('67', 'Nam Định', 'namdinh'),
  province('18', 'Ninh Bình', 'ninhbinh'),
  province('21', 'Thanh Hóa', 'thanhhoa'),
  province('22', 'Nghệ An', 'nghean'),
  province('23', 'Hà Tĩnh', 'hatinh'),
  province('24', 'Quảng Bình', 'quangbinh'),
  province('25', 'Quảng Trị', 'quangtri'),
  province('26', 'Huế', 'hue thuathienhue tthue', ['Thừa Thiên Huế', 'Thừa Thiên - Huế', 'Thừa Thiên – Huế', 'TT-Huế', 'TT Huế', 'TT. Huế'], true),
  province('DN', 'Đà Nẵng', 'danang', ['Da Nang'], true),
  province('27', 'Quảng Nam', 'quangnam'),
  province('29', 'Quảng Ngãi', 'quangngai'),
  province('31', 'Bình Định', 'binhdinh'),
  province('32', 'Phú Yên', 'phuyen'),
  province('34', 'Khánh Hòa', 'khanhhoa'),
  province('36', 'Ninh Thuận', 'ninhthuan'),
  province('40', 'Bình Thuận', 'binhthuan'),
  province('28', 'Kon Tum', 'kontum', ['Kontum', 'Kon-Tum']),
  province('30', 'Gia Lai', 'gialai'),
  province('33', 'Đắk Lắk', 'daklak', ['Đăk Lăk', 'Đắc Lắc', 'Đắk Lăk', 'Đăk Lắk', 'Dak Lak', 'Daklak', 'Đak Lak', 'Đắklắk', 'DakLak']),
  province('72', 'Đắk Nông', 'daknong', ['Đăk Nông', 'Đắc Nông', 'Dak Nong', 'Đak Nông', 'DakNong']),
  province('35', 'Lâm Đồng', 'lamdong'),
  province('58', 'Bình Phước', 'binhphuoc'),
  province('37', 'Tây Ninh', 'tayninh'),
  province('57', 'Bình Dương', 'binhduong'),
  province('39', 'Đồng Nai', 'dongnai'),
  province('43', 'Bà Rịa - Vũng Tàu', 'bariavungtau baria-vungtau brvt vungtau', ['Bà Rịa – Vũng Tàu', 'Bà Rịa Vũng Tàu', 'BR-VT', 'BRVT', 'BR – VT', 'Vũng Tàu']),
  province('SG', 'Hồ Chí Minh', 'hochiminh tphcm hcmc hochiminhcity sggp saigon', ['HCM', 'Sài Gòn', 'TPHCM', 'Tp.HCM', 'Ho Chi Minh', 'HCMC'], true),
  province('41', 'Long An', 'longan'),
  province('46', 'Tiền Giang', 'tiengiang'),
  province('50', 'Bến Tre', 'bentre'),
  province('51', 'Trà Vinh', 'travinh'),
  province('49', 'Vĩnh Long', 'vinhlong'),
  province('45', 'Đồng Tháp', 'dongthap'),
  province('44', 'An Giang', 'angiang'),
  province('47', 'Kiên Giang', 'kiengiang'),
  province('CT', 'Cần Thơ', 'cantho', ['Can Tho'], true),
  province('73', 'Hậu Giang', 'haugiang'),
  province('52', 'Sóc Trăng', 'soctrang'),
  province('55', 'Bạc Liêu', 'baclieu'),
  province('59', 'Cà Mau', 'camau'),
];

/** The words around place names: what kind of unit follows, and what makes a name no place. */

/** Type words of units below the province; abbreviations stand with their full stop. */
export const DISTRICT_TYPES: readonly (readonly [word: string, level: 'district' | 'commune'])[] = [
  ['huyện', 'district'], ['quận', 'district'], ['thị xã', 'district'], ['thành phố', 'district'], ['TP', 'district'], ['TP.', 'district'], ['T.P', 'district'], ['huyện đảo', 'district'], ['H.', 'district'], ['Q.', 'district'], ['TX.', 'district'],
  ['xã', 'commune'], ['phường', 'commune'], ['thị trấn', 'commune'], ['P.', 'commune'], ['thôn', 'commune'], ['ấp', 'commune'], ['làng', 'commune'], ['buôn', 'commune'], ['đặc khu', 'commune'],
];

/** `quận 1`, `phường 12`: units that are numbered. */
export const NUMBERED_TYPES: ReadonlySet<string> = new Set(['quận', 'q.', 'phường', 'p.']);

/** Words after a type word that make another word of it: `Xã Hội`, `Quận Ủy`, `Huyện Đoàn`. */
export const NO_UNIT_NAMES: ReadonlySet<string> = new Set(['hội', 'ủy', 'đoàn', 'đội', 'trưởng', 'viên', 'luận', 'thông', 'việt', 'số']);

/** Type words before a province. */
export const PROVINCE_TYPES: readonly string[] = ['tỉnh', 'thành phố', 'TP', 'TP.', 'T.P', 'T.P.', 'thủ đô', 'tỉnh/TP', 'Tp.'];

/** A place name after these is the name of something else: `đường Điện Biên`, `chợ Đồng Nai`, `sông Đồng Nai`. */
export const NAMED_AFTER: ReadonlySet<string> = new Set(['đường', 'phố', 'cầu', 'chợ', 'sông', 'núi', 'đèo', 'ngõ', 'hẻm', 'kênh', 'htx', 'tượng', 'vịnh', 'biển', 'bến', 'mũi', 'suối']);

/** A risky country name is one after these: `tại Anh`, `thị trường Mỹ`, `của Đức`. */
export const COUNTRY_CUES: ReadonlySet<string> = new Set([
  'nước', 'tại', 'ở', 'sang', 'từ', 'của', 'tới', 'đến', 'với', 'trường', 'giữa', 'hơn', 'như', 'vào', 'quốc', 'là', 'gồm', 'phủ', 'bang', 'cư', 'khách', 'người', 'hàng', 'đồng', 'cho', 'về', 'qua', 'khỏi', 'gia', 'và', 'hay', 'hoặc', 'đạo', 'trừ', 'so',
]);

/** Heads of organisation names that end in `Việt Nam`: `Hiệp hội Thương mại điện tử Việt Nam`. */
export const ORGANISATION_HEADS: ReadonlySet<string> = new Set([
  'hiệp', 'liên', 'ngân', 'tập', 'tổng', 'bảo', 'đại', 'học', 'viện', 'hội', 'đài', 'bưu', 'thông', 'cục', 'trung', 'công', 'quỹ', 'quĩ', 'hãng', 'mặt', 'phòng', 'tạp', 'báo', 'vụ', 'sàn', 'câu',
]);

/** A name cannot reach back over these to an organisation's head. */
export const NAME_BREAKS: ReadonlySet<string> = new Set(['cho', 'của', 'tại', 'ở', 'trong', 'là', 'có', 'đã', 'sẽ', 'với', 'vào', 'từ', 'đến', 'nhận', 'thì', 'rằng', 'trên', 'đạt', 'được', 'do', 'theo', 'đưa', 'giúp', 'khi', 'về', 'biết']);

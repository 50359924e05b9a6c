/** Countries by ISO 3166-1 code with the names that Vietnamese papers use, separated by `|`. */
const NAMES: Readonly<Record<string, string>> = {
  VN: 'Việt Nam|Viet Nam|Vietnam|VN',
  // Asia
  CN: 'Trung Quốc|Trung Hoa|CHND Trung Hoa', JP: 'Nhật Bản|Nhật', KR: 'Hàn Quốc', KP: 'Triều Tiên|CHDCND Triều Tiên', TW: 'Đài Loan|Đài Loan (Trung Quốc)',
  HK: 'Hồng Kông|Hong Kong|Hồng Công|Hongkong|Hồng Kông (Trung Quốc)|Hong Kong (Trung Quốc)', MO: 'Ma Cao|Macao|Macau', MN: 'Mông Cổ', IN: 'Ấn Độ', PK: 'Pakistan|Pa-ki-xtan', BD: 'Bangladesh|Băng-la-đét',
  LK: 'Sri Lanka|Xri Lan-ca', NP: 'Nepal|Nê-pan', BT: 'Bhutan', MV: 'Maldives', AF: 'Afghanistan', TH: 'Thái Lan', LA: 'Lào', KH: 'Campuchia|Cam-pu-chia', MM: 'Myanmar|Mi-an-ma|Myanma',
  MY: 'Malaysia|Ma-lai-xi-a|Ma-lay-xi-a', SG: 'Singapore|Xinh-ga-po|Xin-ga-po|Singapo', ID: 'Indonesia|In-đô-nê-xi-a|Indonexia', PH: 'Philippines|Phi-líp-pin|Philippin|Phi-lip-pin', BN: 'Brunei|Bru-nây',
  TL: 'Timor-Leste|Đông Timor|Timor Leste|Ti-mo Lét-xtê', KZ: 'Kazakhstan|Ca-dắc-xtan', UZ: 'Uzbekistan|U-dơ-bê-ki-xtan', KG: 'Kyrgyzstan', TJ: 'Tajikistan', TM: 'Turkmenistan',
  IR: 'Iran|I-ran', IQ: 'Iraq|I-rắc', SA: 'Ả Rập Xê Út|Ả-rập Xê-út|Saudi Arabia|Ả Rập Saudi|Ả-rập Saudi|Ảrập Xêút|Arab Saudi|Ả rập Xê út', AE: 'UAE|Các Tiểu vương quốc Ả Rập Thống nhất|Các tiểu vương quốc Ả-rập thống nhất',
  QA: 'Qatar|Ca-ta', KW: 'Kuwait|Cô-oét', BH: 'Bahrain', OM: 'Oman', YE: 'Yemen', JO: 'Jordan|Gioóc-đa-ni', LB: 'Lebanon|Li-băng', SY: 'Syria|Xi-ri', IL: 'Israel|I-xra-en', PS: 'Palestine|Pa-le-xtin', TR: 'Thổ Nhĩ Kỳ',
  GE: 'Gruzia|Georgia', AM: 'Armenia', AZ: 'Azerbaijan|A-déc-bai-gian',
  // Europe
  GB: 'Vương quốc Anh|Anh Quốc|nước Anh|Anh', FR: 'Pháp', DE: 'Đức|CHLB Đức', RU: 'Nga|Liên bang Nga|LB Nga', IT: 'Italy|Italia|I-ta-li-a|Ý', ES: 'Tây Ban Nha', PT: 'Bồ Đào Nha', NL: 'Hà Lan', BE: 'Bỉ', LU: 'Luxembourg|Lúc-xăm-bua',
  CH: 'Thụy Sĩ|Thụy Sỹ', AT: 'Áo', DK: 'Đan Mạch', SE: 'Thụy Điển', NO: 'Na Uy', FI: 'Phần Lan', IS: 'Iceland|Ai-xơ-len', IE: 'Ireland|Ai-len|Ai Len', PL: 'Ba Lan', CZ: 'Séc|Cộng hòa Séc|CH Séc|Czech', SK: 'Slovakia|Xlô-va-ki-a',
  HU: 'Hungary|Hung-ga-ri', RO: 'Romania|Ru-ma-ni|Rumani', BG: 'Bulgaria|Bun-ga-ri|Bungari', GR: 'Hy Lạp', CY: 'Síp|Cyprus', MT: 'Malta', HR: 'Croatia|Crô-a-ti-a', SI: 'Slovenia', RS: 'Serbia', BA: 'Bosnia và Herzegovina|Bosnia',
  ME: 'Montenegro', MK: 'Bắc Macedonia', AL: 'Albania', XK: 'Kosovo', UA: 'Ukraine|U-crai-na|Ucraina|Ukraina', BY: 'Belarus|Bê-la-rút|Belarusia', MD: 'Moldova', EE: 'Estonia|Ét-xtô-ni-a', LV: 'Latvia|Lát-vi-a', LT: 'Litva|Lithuania|Lít-va',
  MC: 'Monaco', LI: 'Liechtenstein', AD: 'Andorra', SM: 'San Marino', VA: 'Vatican',
  // The Americas
  US: 'Mỹ|Hoa Kỳ|nước Mỹ|Hợp chúng quốc Hoa Kỳ|USA', CA: 'Canada|Ca-na-đa', MX: 'Mexico|Mê-hi-cô|Mêhicô', BR: 'Brazil|Bra-xin|Braxin', AR: 'Argentina|Ác-hen-ti-na', CL: 'Chile|Chi-lê', PE: 'Peru|Pê-ru', CO: 'Colombia|Cô-lôm-bi-a',
  VE: 'Venezuela|Vê-nê-xu-ê-la', EC: 'Ecuador', BO: 'Bolivia', PY: 'Paraguay', UY: 'Uruguay', GY: 'Guyana', SR: 'Suriname', CU: 'Cuba|Cu-ba|Cu Ba', DO: 'Cộng hòa Dominica', HT: 'Haiti', JM: 'Jamaica', TT: 'Trinidad và Tobago', PA: 'Panama|Pa-na-ma',
  CR: 'Costa Rica', NI: 'Nicaragua', HN: 'Honduras', SV: 'El Salvador', GT: 'Guatemala', BZ: 'Belize', BS: 'Bahamas', BB: 'Barbados', PR: 'Puerto Rico', KY: 'Quần đảo Cayman|Cayman', VG: 'Quần đảo Virgin thuộc Anh|British Virgin Islands|BritishVirginIslands',
  // Oceania
  AU: 'Úc|Australia|Ô-xtrây-li-a|Ôxtrâylia', NZ: 'New Zealand|Niu Di-lân|Niu-di-lân|Niu Dilân', PG: 'Papua New Guinea', FJ: 'Fiji', SB: 'Quần đảo Solomon', VU: 'Vanuatu', WS: 'Samoa', TO: 'Tonga', PW: 'Palau', FM: 'Micronesia', MH: 'Quần đảo Marshall', KI: 'Kiribati', TV: 'Tuvalu', NR: 'Nauru',
  // Africa
  ZA: 'Nam Phi', EG: 'Ai Cập', MA: 'Maroc|Ma-rốc|Morocco', DZ: 'Algeria|An-giê-ri', TN: 'Tunisia', LY: 'Libya', SD: 'Sudan', SS: 'Nam Sudan', ET: 'Ethiopia|Ê-ti-ô-pi-a', KE: 'Kenya|Kê-ni-a', TZ: 'Tanzania', UG: 'Uganda', RW: 'Rwanda',
  NG: 'Nigeria|Ni-giê-ri-a', GH: 'Ghana|Ga-na', CI: 'Bờ Biển Ngà', SN: 'Senegal', CM: 'Cameroon', CD: 'CHDC Congo|Cộng hòa Dân chủ Congo', CG: 'Congo', AO: 'Angola|Ăng-gô-la', MZ: 'Mozambique|Mô-dăm-bích', ZM: 'Zambia', ZW: 'Zimbabwe',
  BW: 'Botswana', NA: 'Namibia', MG: 'Madagascar', MU: 'Mauritius', SC: 'Seychelles', BI: 'Burundi', MW: 'Malawi', ML: 'Mali', NE: 'Niger', TD: 'Chad', BF: 'Burkina Faso', BJ: 'Benin', TG: 'Togo', GN: 'Guinea', GW: 'Guinea-Bissau', SL: 'Sierra Leone',
  LR: 'Liberia', GM: 'Gambia', MR: 'Mauritania', GA: 'Gabon', GQ: 'Guinea Xích đạo', CF: 'Cộng hòa Trung Phi', DJ: 'Djibouti', ER: 'Eritrea', SO: 'Somalia', KM: 'Comoros', LS: 'Lesotho', SZ: 'Eswatini', CV: 'Cabo Verde', ST: 'Sao Tome và Principe',
};

/** `[code, name]` for every name. */
export const COUNTRY_NAMES: readonly (readonly [code: string, name: string])[] = Object.entries(NAMES).flatMap(([code, names]) =>
  names.split('|').map((name) => [code, name] as const),
);

/** Syllables that are also given names or common words: `Anh`, `Phạm Đức Long`, `Pháp luật`, `Áo dài`. */
export const RISKY_COUNTRIES: ReadonlySet<string> = new Set(['anh', 'đức', 'pháp', 'nga', 'mĩ', 'í', 'ý', 'áo', 'bỉ', 'nhật', 'lào', 'úc', 'séc', 'síp', 'jordan', 'chad', 'chile', 'guinea', 'niger', 'georgia']);

/** Of these, the ones that need a word beside them that speaks of countries: `tại Anh`, `Anh và Pháp`. */
export const CUED_COUNTRIES: ReadonlySet<string> = new Set(['anh', 'ý', 'áo', 'chad', 'georgia', 'jordan']);

/** `Pháp luật`, `Mỹ thuật`, `Đức tính`, `Ý kiến`, `Áo dài`, `Nhật ký`: the second half of a common word. */
export const COMMON_WORD_ENDINGS: Readonly<Record<string, readonly string[]>> = {
  pháp: ['luật', 'lí', 'chế', 'nhân', 'lệnh', 'định', 'y', 'quyền', 'danh', 'môn'],
  mĩ: ['thuật', 'phẩm', 'quan', 'nghệ', 'mãn', 'tục'],
  đức: ['tính', 'độ', 'hạnh', 'tin'],
  ý: ['kiến', 'nghĩa', 'thức', 'tưởng', 'chí', 'định', 'đồ', 'thơ', 'tứ'],
  áo: ['dài', 'quần', 'phao', 'mưa', 'khoác', 'ấm', 'giáp', 'số', 'trắng', 'xanh'],
  nhật: ['kí', 'thực', 'báo', 'trình'],
  anh: ['hùng', 'chị', 'em', 'ấy', 'trai', 'ta', 'cả', 'cho', 'nói', 'kể', 'là', 'đã', 'cũng', 'linh', 'đào', 'tú'],
  nga: [],
  lào: ['xào', 'phào'],
};

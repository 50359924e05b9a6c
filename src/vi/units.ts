/** One unit of measure: the code of a row, the power of ten to it, and the ways to write it. */
export interface UnitEntry {
  readonly code: string;
  readonly exponent: number;
  readonly names: readonly string[];
}

const unit = (code: string, ...names: readonly string[]): UnitEntry => ({ code, exponent: 0, names });
const scaled = (code: string, exponent: number, ...names: readonly string[]): UnitEntry => ({ code, exponent, names });

/** Shares of a hundred, of a thousand, and points between them. */
export const PERCENT_UNITS: readonly UnitEntry[] = [
  unit('percent', '%', '% %', '%%', 'phần trăm', 'phan tram', '％', 'per cent'),
  unit('percentage_point', 'điểm phần trăm', 'điểm %', '% điểm', 'đpt', 'diem phan tram', 'diem %', 'điểm phần trăm (%)'),
  scaled('percentage_point', -2, 'điểm cơ bản', 'diem co ban', 'bps'),
  unit('permille', '‰', 'phần nghìn', 'phần ngàn', 'phan nghin'),
];

/** Physical units of news. Symbols are compared without case; `5G` is claimed as a name before units are read. */
export const UNITS: readonly UnitEntry[] = [
  unit('mm', 'mm', 'mi-li-mét', 'milimet', 'milimét', 'mi li mét', 'ly'),
  unit('cm', 'cm', 'xăng-ti-mét', 'centimet', 'xentimét', 'xăng ti mét', 'phân'),
  unit('m', 'm', 'mét', 'met'),
  unit('km', 'km', 'ki-lô-mét', 'kilômét', 'kilomet', 'ki lô mét', 'cây số', 'kilômet'),
  unit('nmi', 'hải lý'),
  unit('mi', 'dặm'),
  unit('in', 'inch', 'inches', 'in-sơ'),
  unit('m2', 'm2', 'm²', 'mét vuông', 'm vuông'),
  unit('km2', 'km2', 'km²', 'ki-lô-mét vuông', 'kilômét vuông', 'kilomet vuông', 'km vuông', 'cây số vuông', 'ki lô mét vuông'),
  unit('ha', 'ha', 'héc-ta', 'hecta', 'hécta', 'hec-ta', 'héc ta', 'hectare'),
  unit('m3', 'm3', 'm³', 'mét khối', 'm khối'),
  unit('l', 'lít', 'l', 'lit'),
  unit('ml', 'ml', 'mi-li-lít', 'mililít'),
  unit('t', 'tấn'),
  unit('kg', 'kg', 'ki-lô-gam', 'kilôgam', 'kilogram', 'kilogam', 'ki lô gam', 'ký', 'kí lô', 'ki-lô', 'cân', 'kg.'),
  scaled('kg', 2, 'tạ'),
  scaled('kg', 1, 'yến'),
  unit('g', 'g', 'gam', 'gram', 'gr'),
  unit('mg', 'mg', 'mi-li-gam', 'miligam'),
  unit('µg', 'µg', 'μg', 'mcg', 'microgam'),
  unit('W', 'W', 'oát'),
  unit('kW', 'kW', 'ki-lô-oát', 'kilôoát'),
  unit('MW', 'MW', 'mê-ga-oát', 'megawatt', 'mêgaoát'),
  unit('GW', 'GW', 'gi-ga-oát', 'gigawatt'),
  unit('TW', 'TW'),
  unit('MWp', 'MWp'),
  unit('kWp', 'kWp'),
  unit('GWp', 'GWp'),
  unit('kWh', 'kWh', 'ki-lô-oát giờ', 'số điện', 'kilowatt giờ', 'kilôoát giờ'),
  unit('MWh', 'MWh'),
  unit('GWh', 'GWh'),
  unit('TWh', 'TWh'),
  unit('kV', 'kV'),
  unit('V', 'vôn'),
  unit('kVA', 'kVA'),
  unit('MVA', 'MVA'),
  unit('hp', 'mã lực', 'HP', 'CV'),
  unit('Hz', 'Hz'),
  unit('kHz', 'kHz'),
  unit('MHz', 'MHz'),
  unit('GHz', 'GHz'),
  unit('kbps', 'kbps', 'Kb/s', 'kbit/s'),
  unit('Mbps', 'Mbps', 'Mb/s', 'Mbit/s', 'Mbps/s', 'megabit/giây', 'Mb/giây', 'megabit mỗi giây'),
  unit('Gbps', 'Gbps', 'Gb/s', 'Gbit/s', 'Gb/giây', 'gigabit/giây'),
  unit('Tbps', 'Tbps', 'Tb/s', 'Tbit/s', 'terabit/giây'),
  unit('KB', 'KB', 'kilobyte'),
  unit('MB', 'MB', 'megabyte'),
  unit('GB', 'GB', 'gigabyte'),
  unit('TB', 'TB', 'terabyte'),
  unit('PB', 'PB', 'petabyte'),
  unit('EB', 'EB', 'exabyte'),
  unit('ZB', 'ZB', 'zettabyte'),
  unit('TFLOPS', 'TFLOPS', 'teraflops'),
  unit('PFLOPS', 'PFLOPS', 'petaflops'),
  unit('°C', '°C', 'độ C', 'oC', 'ºC', '℃', 'do C'),
  unit('°F', '°F', 'độ F'),
  unit('km/h', 'km/h', 'km/giờ', 'ki-lô-mét/giờ', 'km một giờ', 'cây số/giờ'),
  unit('m/s', 'm/s', 'm/giây', 'mét/giây'),
  unit('m3/s', 'm3/s', 'm³/s', 'm3/giây', 'm³/giây', 'mét khối/giây'),
  unit('mg/l', 'mg/l', 'mg/lít'),
  unit('µg/m3', 'µg/m3', 'µg/m³', 'μg/m3', 'μg/m³'),
  unit('ppm', 'ppm'),
  unit('dB', 'dB'),
  unit('TOE', 'TOE', 'tấn dầu quy đổi', 'tấn dầu tương đương'),
  unit('TEU', 'TEU', 'TEUs'),
  unit('DWT', 'DWT'),
  unit('BTU', 'BTU'),
  unit('kcal', 'kcal'),
  unit('nm', 'nm', 'nanomet', 'nanomét'),
  unit('ms', 'ms', 'mili giây', 'mi-li-giây'),
  unit('s', 'giây'),
  unit('min', 'phút'),
  unit('h', 'giờ', 'tiếng', 'giờ đồng hồ', 'tiếng đồng hồ'),
  unit('d', 'ngày'),
  unit('week', 'tuần'),
  unit('month', 'tháng'),
  unit('a', 'năm'),
];

/** Codes of lengths of time: the time recognisers come first, these are what they leave. */
export const TIME_UNITS = ['s', 'min', 'h', 'd', 'week', 'month', 'a'] as const;

/** `2 ngày 1 đêm`, `3 năm liền`: with one of these behind, the word is no unit (`số điện thoại`, `ký hiệu`). */
export const NOT_AFTER_UNIT: Readonly<Record<string, readonly string[]>> = {
  'số điện': ['thoại'],
  ký: ['hiệu', 'kết', 'tự', 'túc', 'sự', 'số'],
  cân: ['bằng', 'đối'],
  phân: ['khu', 'loại', 'hệ', 'viện', 'cấp', 'xưởng', 'đoạn', 'ban', 'hiệu', 'trường', 'tích', 'bón', 'phối', 'công', 'vùng', 'hội', 'khúc', 'bổ', 'lô'],
  tạ: ['lỗi'],
  yến: ['sào'],
  ly: ['hôn', 'nước', 'cà', 'bia', 'rượu', 'trà', 'sữa'],
  lít: [],
  tiếng: ['anh', 'nói', 'việt', 'dân', 'nổ', 'súng', 'hàn', 'nhật', 'trung', 'pháp', 'đức', 'nga', 'khmer', 'thái'],
  ngày: ['càng'],
  tuần: ['tra', 'hoàn', 'lộc', 'hành', 'lễ'],
  tấn: ['công'],
  năm: ['bộ', 'tỉnh', 'xã', 'doanh', 'người', 'nhóm'],
  dặm: ['trường'],
};

/** Currencies that Vietnamese news prints: ISO 4217 code and the ways to write it after a number. */
export const CURRENCIES: readonly (readonly [code: string, names: readonly string[]])[] = [
  ['VND', ['đồng', 'đ', 'VND', 'VNĐ', '₫', 'đổng', 'đồng Việt Nam', 'Việt Nam đồng', 'dong', 'vnd', 'tiền đồng']],
  ['USD', ['USD', 'đô la', 'đô la Mỹ', 'đôla', 'đôla Mỹ', 'đô-la', 'đô-la Mỹ', 'đô', 'đô Mỹ', '$', 'US$', 'Mỹ kim', 'dollar', 'dollars', 'USD Mỹ', 'đô la My', 'do la', 'do la My']],
  ['EUR', ['EUR', 'euro', 'euros', '€', 'ơ-rô', 'ơ rô', 'đồng euro', 'đồng tiền chung châu Âu']],
  ['GBP', ['GBP', 'bảng Anh', '£', 'pound', 'pounds', 'đồng bảng Anh', 'bảng Sterling']],
  ['JPY', ['JPY', 'yen', 'yên', 'yen Nhật', 'yên Nhật', '¥', 'yên Nhật Bản']],
  ['CNY', ['CNY', 'NDT', 'RMB', 'nhân dân tệ', 'tệ', 'đồng nhân dân tệ']],
  ['KRW', ['KRW', 'won', 'won Hàn Quốc', '₩', 'uôn']],
  ['THB', ['THB', 'baht', 'bath', 'baht Thái', 'bạt', '฿']],
  ['SGD', ['SGD', 'đô la Singapore', 'S$', 'đôla Singapore', 'đô Sing']],
  ['AUD', ['AUD', 'đô la Úc', 'đô la Australia', 'A$', 'đôla Úc', 'đô Úc', 'AUD Úc']],
  ['CAD', ['CAD', 'đô la Canada', 'C$', 'đôla Canada', 'đô Canada']],
  ['NZD', ['NZD', 'đô la New Zealand']],
  ['HKD', ['HKD', 'đô la Hồng Kông', 'đô la Hong Kong', 'HK$', 'đôla Hong Kong']],
  ['TWD', ['TWD', 'đô la Đài Loan', 'NT$', 'đài tệ', 'Tân Đài tệ']],
  ['CHF', ['CHF', 'franc Thụy Sĩ', 'phờ-răng Thụy Sĩ', 'franc']],
  ['RUB', ['RUB', 'rúp', 'rúp Nga', 'ruble', 'rouble', '₽']],
  ['INR', ['INR', 'rupee', 'rupee Ấn Độ', 'rupi', '₹', 'rs', 'Rs.']],
  ['IDR', ['IDR', 'rupiah']],
  ['MYR', ['MYR', 'ringgit', 'RM', 'ringgit Malaysia']],
  ['PHP', ['PHP', 'peso', 'peso Philippines', '₱']],
  ['LAK', ['LAK', 'kíp Lào', 'kip Lào', 'kip']],
  ['KHR', ['KHR', 'riel']],
  ['MMK', ['MMK', 'kyat']],
  ['BRL', ['BRL', 'real Brazil']],
  ['TRY', ['TRY', 'lira']],
  ['SEK', ['SEK', 'krona', 'krona Thụy Điển']],
  ['NOK', ['NOK', 'krone Na Uy']],
  ['DKK', ['DKK', 'krone Đan Mạch']],
  ['ZAR', ['ZAR', 'rand']],
  ['AED', ['AED', 'dirham']],
  ['SAR', ['SAR', 'riyal']],
  ['KWD', ['KWD', 'dinar Kuwait', 'dinar']],
  ['ILS', ['ILS', 'shekel']],
  ['PLN', ['PLN', 'zloty']],
  ['CZK', ['CZK', 'koruna']],
  ['BTC', ['BTC', 'bitcoin']],
  ['ETH', ['ETH', 'ethereum']],
];

/** Hundredths of the unit before them; of a dollar where none is named. */
export const CENTS = ['xu', 'xen', 'cent', 'cents', '¢'] as const;

/** Signs and codes that may stand before the number: `$10`, `USD 25 triệu`, `€20`. */
export const CURRENCY_PREFIXES: readonly (readonly [code: string, names: readonly string[]])[] = [
  ['USD', ['$', 'US$', 'USD']],
  ['EUR', ['€', 'EUR']],
  ['GBP', ['£', 'GBP']],
  ['JPY', ['¥', 'JPY']],
  ['KRW', ['₩']],
  ['INR', ['₹', 'Rs', 'Rs.', 'INR']],
  ['THB', ['฿']],
  ['VND', ['₫', 'VND', 'VNĐ']],
  ['SGD', ['S$']],
  ['AUD', ['A$', 'AUD']],
  ['HKD', ['HK$']],
  ['RUB', ['₽']],
  ['PHP', ['₱']],
];

/** `16 đồng chí`, `3 đô thị`, `5 đồng hồ`: with one of these behind, the word is no currency. */
export const NOT_AFTER_CURRENCY: Readonly<Record<string, readonly string[]>> = {
  đồng: ['chí', 'bào', 'bộ', 'thời', 'nghiệp', 'đội', 'hồ', 'phục', 'tác', 'chủ', 'ý', 'hành', 'bằng', 'loạt', 'đều', 'ruộng', 'minh', 'dao', 'phạm', 'thuận', 'tình', 'nhất', 'cỏ', 'muối', 'lúa', 'quản', 'diễn', 'trưởng', 'tổ', 'sáng'],
  đô: ['thị', 'vật', 'đốc', 'hộ', 'đầu'],
  tệ: ['nạn', 'hại', 'bạc'],
  yên: ['tâm', 'bình', 'ổn', 'tĩnh', 'bái', 'lành', 'ngựa', 'xe'],
  xu: ['hướng', 'thế'],
  real: ['madrid', 'time'],
};

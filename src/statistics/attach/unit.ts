import type { Measure, NumericMention } from '../../model.ts';
import { isCurrency } from './reading.ts';

/** `DTI quốc gia đạt 0,7955`, `điểm số GII`: a score, not a count. */
const SCORE =
  /(?:^|\s)(?:chỉ số|giá trị dti|dti|pci|par index|papi|sipas|egdi|gii|điểm số|điểm trung bình|(?<!(?:thí|thời|địa|trọng|quan|đặc|ưu|nhược|cao|yếu|khuyết|chất) )điểm|ict index|pmi|vn-index|idi|gci|hdi|epi)(?:\s|$)/u;

const COUNTED_INDEX = /(?:số chỉ số|chỉ số (?:thành phần|chính))/u;

const SCORE_NOUN = /^điểm(?:\s|$)/u;

/** `điểm giao dịch`, `điểm trường`: a place; `điểm về pháp lý`, `điểm trên thang 100` are scores. */
const PLACE_NOUN = /^điểm (?!(?:về|trên thang|trên tổng|so với|trong thang|cho|của)(?:\s|$))\p{L}/u;

/** `23 điểm chưa có điện lưới` */
const LACKING_PLACE = /^điểm (?:chưa|đã|có|không|đang|được|bị|cần) \p{L}/u;

/** `Mạng lưới gồm 11.900 điểm`: no score is so high but that of a market. */
const SCORED = /(?:^|\s)(?:chỉ số|index|vn-index|chứng khoán|hnx|upcom)(?:\s|$)/u;

/** `số điểm kinh doanh là 7.840 điểm`: places. */
const PLACES =
  /(?:^|\s)(?:số điểm|điểm (?:kinh doanh|giao dịch|bán|chấp nhận|phục vụ|cầu|nạp|có(?! điểm)|nguy cơ|nóng|đen))(?:\s|$)/u;

const RANK_NOUN = /^(?:bậc|hạng|thứ bậc)(?:\s|$)/u;

const MONEY_LABEL =
  /^(?:tổng )?(?:doanh thu|doanh số|vốn|lợi nhuận|kim ngạch|giá trị|kinh phí|thu ngân sách|chi ngân sách|ngân sách|nộp ngân sách|số tiền|dư nợ|thiệt hại|trị giá|thu|tổng mức đầu tư|tổng vốn)(?:\s|$)/u;

/** `có lãi 45 tỷ`, `phải trả lãi vay 5,9 tỷ`: billions of what but money. */
const MONEY_WORD =
  /^(?!(?:tổng )?(?:số|lượng|số lượng|số lượt)\s(?!tiền|vốn|nợ|thuế|lãi|lỗ|chi|thu|dư)).*(?:^|\s)(?:lãi|lỗ|nợ|chi phí|thuế|tiền(?! mặt| điện tử)|doanh thu|lợi nhuận|vốn|kinh phí|ngân sách|nguồn lực|đầu tư|giá trị|giải ngân|trả|nộp|quỹ|bồi thường|học phí|lương)(?:\s|$)/u;

/** `1,521 tỷ/người` too. */
const BILLIONS = /(?:^|[\s\p{Nd}])tỉ\s*$/u;

/** `2 triệu tỷ đầu tư công`, `8 nghìn tỷ`: nothing but money comes in such numbers. */
const TRILLIONS = /(?:triệu|nghìn|ngàn|trăm) tỉ\s*$/u;

/** What comes in billions beside money: `trong đó 58 tỷ mua máy` is money. */
const COUNTED =
  /^(?:lượt|giao dịch|tin|người|sản phẩm|cuộc|thiết bị|cổ phiếu|tài khoản|bản|hồ sơ|đơn|món|hóa đơn|kiện|bưu gửi|bưu phẩm|gói|chai|lon|thùng|liều|vé|lá|cây|con|quả|trứng|dân|thông tin|thông điệp|dữ liệu|dòng|yêu cầu|lần|trang|phút|km|kết nối|truy vấn|trái phiếu|đơn vị|usd|đô|đồng|chip|bóng|viên|tấn|mét|kwh)(?:\s|$)/u;

const MAGNITUDE = /(?:triệu|tỉ|nghìn|ngàn)\s*$/u;

export interface UnitContext {
  readonly mention: NumericMention;
  readonly measure: Measure;
  /** Folded label and counted noun. */
  readonly label: string;
  readonly noun: string;
  /** Unit of the number before it in the sentence, null for the first. */
  readonly previousUnit: string | null;
  readonly anchorUnit: string | null;
  /** Unit of the first number of its list, null outside one. */
  readonly runUnit?: string | null;
  readonly mentionFolded: string;
}

/** The unit code of a row: printed with the number, or read from what it counts. */
export const unitOf = (context: UnitContext): string => {
  const { mention, measure, label, noun, previousUnit, anchorUnit } = context;
  if (measure === 'rank') return 'rank';
  if (measure === 'multiple') return 'multiple';
  if (measure === 'change' && (mention.kind === 'percent' || mention.kind === 'percentage_point'))
    return 'percentage_point';
  // `gấp 25 lần GDP; năm 2024, tỷ lệ này là 26 lần`
  if (previousUnit === 'multiple' && noun === 'lần' && measure === 'level') return 'multiple';
  if (mention.unit !== null && mention.unit !== 'count') return mention.unit;
  if (measure === 'change' && RANK_NOUN.test(noun)) return 'rank';
  // `tỷ lệ thất nghiệp là 3,98%, cao hơn cùng kỳ 1,25 điểm`
  if (SCORE_NOUN.test(noun) && measure === 'change' && anchorUnit === 'percent') return 'percentage_point';
  // `số điểm kinh doanh lần lượt là 35.000, 28.600 và 12.500 điểm`
  const isOfPlaces = context.runUnit === 'count';
  const isMany = noun === 'điểm' && /^\d{4,}$/u.test(mention.value ?? '') && !SCORED.test(label);
  if (isMany && measure === 'level') return 'count';
  if (
    SCORE_NOUN.test(noun) &&
    !PLACE_NOUN.test(noun) &&
    !LACKING_PLACE.test(label) &&
    !PLACES.test(label) &&
    !isOfPlaces
  )
    return 'index';
  if (mention.kind === 'number' && TRILLIONS.test(context.mentionFolded)) return 'VND';
  if (noun === '' && BILLIONS.test(context.mentionFolded) && mention.per?.startsWith('person')) return 'VND';
  if (context.previousUnit === 'VND' && BILLIONS.test(context.mentionFolded) && noun !== '' && !COUNTED.test(noun))
    return 'VND';
  if (noun === '' && MAGNITUDE.test(context.mentionFolded)) {
    if (previousUnit !== null && isCurrency(previousUnit)) return previousUnit;
    if (MONEY_LABEL.test(label) || (BILLIONS.test(context.mentionFolded) && MONEY_WORD.test(label))) return 'VND';
  }
  if (noun === '' && mention.kind === 'ratio' && mention.value?.includes('.') === true && SCORE.test(label))
    return 'index';
  if (noun === '' && mention.kind === 'number') {
    if (anchorUnit === 'index' && measure !== 'level') return 'index';
    if (/^0\.\d+$/u.test(mention.value ?? '')) return 'index';
    if (
      SCORE.test(label) &&
      !PLACES.test(label) &&
      !COUNTED_INDEX.test(label) &&
      (mention.value?.includes('.') || mention.value?.startsWith('0') || /điểm/u.test(label))
    )
      return 'index';
  }
  return 'count';
};

import type { Mention, NumericMention, Sentence, TemporalMention } from '../model.ts';
import { fold } from '../text/fold.ts';
import { LETTERS } from '../text/letters.ts';
import { recogniseNumbers } from './number/recognise.ts';
import { type MentionContext, spanOf } from './recognise.ts';

/** Any of these words. */
const any = (words: string): string => `(?:${fold(words)})`;

/** What a length of time measures: `thời gian trả kết quả còn 3,5 ngày`, `lưu trú bình quân 2,4 ngày`. */
const TOPIC = new RegExp(
  `(?<![${LETTERS}])${any('thời gian|thời lượng|độ trễ|tuổi thọ|lưu trú|lưu lại|thời hạn giải quyết|số ngày|số giờ')}(?![${LETTERS}])[^;.]{0,90}$`,
  'u',
);
/** The word between the topic and its length, hedges in between. */
const LINK = new RegExp(
  `(?<![${LETTERS}])${any('là|còn|xuống|về|từ|đạt|bình quân|trung bình|giảm|tăng|lên|mất|chỉ|hết|mức|được|tới|đến|lại')} (?:${any('khoảng|chừng|gần|hơn|trên|dưới|chưa đầy|chưa đến|xấp xỉ|tối đa|không quá')} )?$`,
  'u',
);
/** `thời gian chờ không quá 60 phút`, `Thời gian khám: khoảng 40 phút`. */
const BOUND = new RegExp(
  `(?:: |(?<![${LETTERS}])${any('không quá|tối đa|dưới|khoảng|chừng|hơn|gần|trên|chưa đầy|chưa đến|kéo dài|kéo dài hơn|kéo dài khoảng')} )$`,
  'u',
);
/** `quét căn cước chỉ mất 15 - 20 giây`: how long one such thing takes. */
const TAKES = new RegExp(
  `(?<![${LETTERS}])${fold('chỉ')} ${any('mất|hết|tốn|còn|chờ')} (?:${any('khoảng|chừng|hơn|gần|từ')} )?$`,
  'u',
);
const SHORT_UNIT = new RegExp(`${any('giây|phút')}$`, 'u');
/** `rút ngắn 15 ngày`, `tiết kiệm được hơn 284 giờ`. */
const SAVED = new RegExp(
  `(?<![${LETTERS}])${any('giảm|bớt|rút ngắn|cắt giảm|tiết kiệm|xuống còn|rút còn|rút xuống')}(?: ${any('được|tới|đến|khoảng|gần|hơn|thêm|trung bình|bình quân')})* $`,
  'u',
);
/** `thời gian mất điện bình quân (SAIDI) 498 phút/khách hàng`: nothing but a bracket parts the two. */
const ABBREVIATED = new RegExp(`\\([${LETTERS}]{2,12}\\) (?:${any('là|còn|ở mức|đạt')} )?$`, 'u');
/** `mỗi lần khắc phục bình quân 31 ngày.` */
const AVERAGED = new RegExp(
  `(?<![${LETTERS}])${any('bình quân|trung bình|lâu nhất|dài nhất|ngắn nhất|nhanh nhất|chậm nhất')}(?: ${any('hết|mất|là|chỉ|khoảng|gần|hơn|tới')})* $`,
  'u',
);
/** `trung bình một người bệnh nằm viện 5,2 ngày`. */
const STAYED = new RegExp(
  `(?<![${LETTERS}])${any('bình quân|trung bình')}(?![${LETTERS}])[^.;,]{0,50} ${any('nằm viện|điều trị|chờ|chờ đợi|lưu trú|ở lại|nằm lại')} (?:${any('khoảng|chừng|gần|hơn|tới')} )?$`,
  'u',
);
const COMPLETE = new RegExp(`^ ?(?:[.,;)/]|$|${any('mỗi|một|cho|so với|từ lúc|từ khi|kể từ')} )`, 'u');
/** `từ 10 ngày xuống 3,5 ngày` */
const FROM = new RegExp(`(?<![${LETTERS}])${fold('từ')} $`, 'u');
const TO_NEXT = new RegExp(
  `^ [^.;,]{0,30}?${any('xuống|lên|còn')} (?:${fold('còn')} )?(?:${any('khoảng|chừng|gần|hơn|chỉ|dưới|trên|chưa đầy')} )?[\\p{Nd}]`,
  'u',
);
/** `chỉ mất 30 giây thay vì 3 phút`: in what unit the other is told does not matter. */
const INSTEAD = new RegExp(`^[^.;,]{0,30}? ${fold('thay vì')} (?:${any('khoảng|gần|hơn|tới|cả')} )?[\\p{Nd}]`, 'u');
const INSTEAD_OF = new RegExp(`(?<![${LETTERS}])${fold('thay vì')} (?:${any('khoảng|gần|hơn|tới|cả')} )?$`, 'u');
/** `trong khi Thái Lan là 229 giờ`, `(năm 2021: 47 giây)`: once a length is measured, others of its unit beside it are too. */
const BESIDE = new RegExp(
  `(?:(?<![${LETTERS}])${any('là|chỉ|còn|mức|đạt|xuống|lên|so với|mất|tốn')} |: )(?:${any('khoảng|gần|hơn|chưa đầy|chưa đến|dưới|chừng')} )?$`,
  'u',
);
/** `lưu trú trung bình 4,1 ngày, khách nội địa 2,3 ngày`, `dài hơn cả nước 0,9 ngày`: told of another, or by how much. */
const PARALLEL = new RegExp(
  `(?:[,;] (?:${any('còn|riêng|trong khi')} )?(?!${any('trong|sau|suốt|kéo|chỉ sau')} )(?:[${LETTERS}]+ ){1,4}|${any('dài|ngắn|nhanh|chậm|nhiều|ít')} ${fold('hơn')} [^.;:,]{0,40}?)$`,
  'u',
);
/** `Thời gian sửa còn 3,5 giờ, nhanh hơn năm trước 40 phút`. */
const FASTER = new RegExp(`${any('dài|ngắn|nhanh|chậm')} ${fold('hơn')} [^.;:,]{0,30}?$`, 'u');
/** `còn 3 ngày nữa`, `giảm 2 năm liên tiếp`: time that passes. */
const PASSING = new RegExp(
  `^ ${any('nữa|qua|tới|trước|sau|đầu|cuối|liên tiếp|liên tục|liền|tuổi|tù|gần đây|nay')}(?![${LETTERS}])`,
  'u',
);

const REACH = 140;

const isMeasured = (sentence: Sentence, { start, end }: TemporalMention, isBeside: boolean): boolean => {
  const before = sentence.folded.slice(Math.max(0, start - REACH), start);
  const after = sentence.folded.slice(end, end + REACH);
  if (PASSING.test(after)) return false;
  if ((AVERAGED.test(before) || STAYED.test(before)) && COMPLETE.test(after)) return true;
  if (SAVED.test(before) || (FROM.test(before) && TO_NEXT.test(after))) return true;
  if (TAKES.test(before) && SHORT_UNIT.test(sentence.folded.slice(start, end))) return true;
  if (TOPIC.test(before) && BOUND.test(before) && COMPLETE.test(after)) return true;
  if (INSTEAD.test(after) || INSTEAD_OF.test(before)) return true;
  if (isBeside && PARALLEL.test(before) && COMPLETE.test(after)) return true;
  if (TOPIC.test(before) && FASTER.test(before) && COMPLETE.test(after)) return true;
  if (TOPIC.test(before) && ABBREVIATED.test(before)) return true;
  return (TOPIC.test(before) && LINK.test(before)) || (isBeside && BESIDE.test(before));
};

const isDuration = (mention: Mention): mention is TemporalMention => mention.kind === 'duration';

/** `P3.5D` and `P10D` measure in the same unit. */
const unitOf = ({ duration }: TemporalMention): string => (duration ?? '').replace(/[\d.]+/gu, '');

const WORKING = new RegExp(`^ ${any('làm việc|đồng hồ|lễ')}(?![${LETTERS}])`, 'u');

/** `3 ngày làm việc`: the words belong to the unit, not to what is measured. */
const endOf = ({ folded }: Sentence, { outer }: NumericMention): number =>
  outer.end + (WORKING.exec(folded.slice(outer.end, outer.end + REACH))?.[0].length ?? 0);

/** The rule that such a quantity is known by. */
const MEASURED = 'measured-duration';

const measuredOf = (sentence: Sentence, mentions: readonly Mention[]): TemporalMention[] => {
  const measured: TemporalMention[] = [];
  for (const mention of mentions) {
    if (!isDuration(mention)) continue;
    const isBeside = measured.some((other) => unitOf(other) === unitOf(mention));
    if (isMeasured(sentence, mention, isBeside)) measured.push(mention);
  }
  return measured;
};

/** `73,5 tuổi`: no limit of ages falls between two years. */
const AGE = new RegExp(`^ ${fold('tuổi')}(?![${LETTERS}])`, 'u');

const AGED = new RegExp(
  `(?<![${LETTERS}])${any('tuổi thọ|tuổi kết hôn|trung bình|bình quân|trung vị')}(?![${LETTERS}])[^;.]{0,60}$`,
  'u',
);

/** `tuổi thọ bình quân 75 tuổi`: an age that was measured, as a quantity in years. */
const withAge = ({ text, folded }: Sentence, mention: Mention): Mention => {
  if (mention.kind !== 'number' || mention.valueTo !== null) return mention;
  const unit = AGE.exec(folded.slice(mention.end, mention.end + REACH))?.[0] ?? '';
  const before = folded.slice(0, mention.start);
  const isMeasuredAge = mention.value?.includes('.') === true || (AGED.test(before) && LINK.test(before));
  if (unit === '' || !isMeasuredAge) return mention;
  const end = mention.end + unit.length;
  const outer = { ...mention.outer, end: Math.max(end, mention.outer.end) };
  return { ...mention, kind: 'quantity', unit: 'a', end, text: text.slice(mention.start, end), outer, rule: MEASURED };
};

/**
 * Lengths of time that are the statistic (`thời gian chờ rút từ 142 phút xuống 88 phút`) become quantities; those that
 * say how long something went on stay durations.
 */
export const measureDurations = (
  sentence: Sentence,
  all: readonly Mention[],
  { style }: MentionContext,
): readonly Mention[] => {
  const mentions = all.map((mention) => withAge(sentence, mention));
  const measured = measuredOf(sentence, mentions);
  if (measured.length === 0) return mentions;
  const others = mentions.filter((mention) => !measured.some((one) => one === mention));
  const read = recogniseNumbers(sentence, others, { style, whole: false });
  const quantities = read
    .filter((number) => number.unit !== null && measured.some(({ start }) => start === number.start))
    .map((number) => ({ ...number, outer: { ...number.outer, end: endOf(sentence, number) }, rule: MEASURED }));
  return [...others, ...quantities].sort((one, other) => spanOf(one).start - spanOf(other).start);
};

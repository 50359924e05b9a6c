import type { NumericMention, Sentence } from '../model.ts';
import { fold } from '../text/fold.ts';
import { sentenceOf } from '../text/sentences.ts';
import { decimalOf, formatDecimal, times } from './number/decimal.ts';
import { recogniseNumbers } from './number/recognise.ts';

/** `Vốn đăng ký (triệu USD)`, `Bảng 2. Dân số, đơn vị: nghìn người`, `Tỷ lệ, %`. */
const UNIT =
  /\((?:(?:đvt|đơn vị(?: tính)?)\s*:\s*)?(?<bracketed>[^();:]{1,30})(?:;[^()]{0,60})?\)|(?:đvt|đơn vị(?: tính)?)\s*:\s*(?<named>[^;.()]{1,30})|(?<sign>%)/gu;

/** What one of the unit is: `triệu USD` is `1 triệu USD`, read by the grammar of numbers itself. */
const oneOf = (unit: string): NumericMention | null => {
  const sentence: Sentence = sentenceOf(`1 ${unit}`);
  const [mention] = recogniseNumbers(sentence, [], { style: 'vi', whole: false });
  return mention?.start === 0 && mention.end > 1 && mention.value !== null ? mention : null;
};

const unitIn = (head: string): NumericMention | null => {
  for (const found of fold(head).matchAll(UNIT)) {
    const { bracketed, named, sign } = found.groups ?? {};
    const one = oneOf((bracketed ?? named ?? sign ?? '').trim());
    if (one) return one;
  }
  return wholeHead(head.trim());
};

/** A column headed by nothing but what it is counted in: `Khu vực | Nghìn đồng`, `Tháng | Triệu USD`, `Tỷ kWh`. */
const wholeHead = (head: string): NumericMention | null => {
  const one = oneOf(head);
  return one !== null && one.end === head.length + 2 && MEASURED.has(one.kind) ? one : null;
};

const MEASURED: ReadonlySet<NumericMention['kind']> = new Set(['money', 'quantity']);

/** `Lưu lượng xe (xe/ngày)`: per what its cells count things that are no unit; null where nothing says. */
const rateIn = (head: string): string | null => {
  for (const { groups } of fold(head).matchAll(RATE)) {
    const [mention] = recogniseNumbers(sentenceOf(`1 ${groups?.['bracketed'] ?? ''}`), [], {
      style: 'vi',
      whole: false,
    });
    if (mention?.start === 0 && mention.per !== null) return mention.per;
  }
  return null;
};

const RATE = /\((?<bracketed>\p{L}[^();]{0,30}\/[^();]{1,20})\)/gu;

const AVERAGES: readonly (readonly [RegExp, string])[] = (
  [
    ['tháng', 'month'],
    ['ngày', 'day'],
  ] as const
).map(([span, per]) => [
  new RegExp(
    `${fold('bình quân')} (?:${fold('một|mỗi|1|hằng|hàng')} )?${fold(span)}(?! ?[\\p{Nd}\\p{L}]*\\p{Nd})(?!\\p{L})`,
    'u',
  ),
  per,
]);

/** `Thu nhập bình quân tháng theo vùng (triệu đồng)`: per what an average is told over all of a table. */
const averageIn = (heads: readonly string[]): string | null =>
  AVERAGES.find(([average]) => heads.some((head) => average.test(fold(head))))?.[1] ?? null;

/** `Hồ sơ tiếp nhận bình quân một ngày`, at the head of a row. */
const rateSaid = (head: string): string | null => {
  const said = `${fold(head)
    .replace(/\([^()]*\)/gu, ' ')
    .trim()} 1`;
  const last = recogniseNumbers(sentenceOf(said), [], { style: 'vi', whole: false }).at(-1);
  return last?.end === said.length ? last.per : null;
};

const perIn = (head: string): string | null => rateIn(head) ?? rateSaid(head);

const scale = (value: string | null, by: string | null): string | null =>
  value === null || by === null ? value : formatDecimal(times(decimalOf(value.replace(/^\+/u, '')), decimalOf(by)));

/**
 * A bare number of a table cell with the unit and magnitude that its heads print once for all cells.
 * The nearest head that names a unit decides; the text of the mention stays that of the cell.
 */
export const withHeadUnit = (mention: NumericMention, heads: readonly string[]): NumericMention => {
  if (mention.kind !== 'number' || mention.unit !== null || mention.spelled) return mention;
  for (const head of heads) {
    const one = unitIn(head);
    if (one === null) continue;
    const { kind, unit, per, value } = one;
    return {
      ...mention,
      kind,
      unit,
      per: mention.per ?? per ?? averageIn(heads),
      value: scale(mention.value, value),
      valueTo: scale(mention.valueTo, value),
      rule: `${mention.rule}+head-unit`,
    };
  }
  const per = mention.per === null ? (heads.map(perIn).find((found) => found !== null) ?? null) : null;
  return per === null ? mention : { ...mention, per, rule: `${mention.rule}+head-rate` };
};

import type { NumericMention, Sentence } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { decimalOf, formatDecimal, times } from './decimal.ts';

const AND = fold('và');

const JOINED_BY_AND = new RegExp(`^\\s?,?\\s${AND}\\s$`, 'u');

const JOINED_BY_COMMA = /^\s?[,;]\s$/u;

/** Digits with their signs of grouping at the start of a mention. */
const DIGITS = /^[+-]?\p{Nd}[\p{Nd}.,]*\s?/u;

const LENDING: ReadonlySet<NumericMention['kind']> = new Set(['percent', 'percentage_point', 'money', 'quantity']);

const lends = (mention: NumericMention): boolean =>
  mention.valueTo === null && mention.total === null && !mention.spelled && LENDING.has(mention.kind);

const borrows = (mention: NumericMention): boolean =>
  mention.kind === 'number' &&
  mention.unit === null &&
  mention.per === null &&
  mention.valueTo === null &&
  mention.total === null &&
  !mention.spelled &&
  (isBare(mention) || hasMagnitude(mention));

const behindDigits = ({ text }: NumericMention): string => text.replace(DIGITS, '');

const isBare = (mention: NumericMention): boolean => behindDigits(mention) === '';

const MAGNITUDE = new RegExp(
  `^(?:${['nghìn', 'ngàn', 'vạn', 'triệu', 'tỷ'].map(fold).join('|')})(?: ${fold('tỷ')})?$`,
  'u',
);

/** What has a magnitude of its own before its unit: `12 tỷ kWh`; `5%` has none to share. */
const isCounted = ({ kind }: NumericMention): boolean => kind === 'money' || kind === 'quantity';

/** `3,7 tỷ, 9,1 tỷ và 12 tỷ kWh`: each number has its own magnitude, and only the last one the unit. */
const hasMagnitude = (mention: NumericMention): boolean => MAGNITUDE.test(fold(behindDigits(mention)));

/** What one of the unit and magnitude behind the digits of `mention` is: 1000000000 of `54,5 tỷ đồng`. */
const scaleOf = (mention: NumericMention, one: (unit: string) => string | null): string | null => {
  return mention.kind === 'percent' || mention.kind === 'percentage_point' ? '1' : one(behindDigits(mention));
};

const withUnitOf = (mention: NumericMention, last: NumericMention, scale: string): NumericMention => ({
  ...mention,
  kind: last.kind,
  unit: last.unit,
  per: last.per,
  value: mention.value === null ? null : formatDecimal(times(decimalOf(mention.value), decimalOf(scale))),
  rule: `${mention.rule}+list-unit`,
});

/**
 * Gives the bare numbers of a list the unit and magnitude that only its last number prints:
 * `56.656 và 54.515 tỷ đồng`, `3,7 tỷ và 12 tỷ kWh`, `71, 74 và 82%`. `one` reads the value of one of a unit.
 */
export const shareListUnits = (
  sentence: Sentence,
  mentions: readonly NumericMention[],
  one: (unit: string) => string | null,
): NumericMention[] => {
  const shared = [...mentions];
  for (let at = shared.length - 1; at > 0; at -= 1) {
    const last = shared[at];
    if (last === undefined || !lends(last)) continue;
    let next = last;
    for (let before = at - 1; before >= 0; before -= 1) {
      const mention = shared[before];
      if (mention === undefined || !borrows(mention)) break;
      const between = sentence.folded.slice(mention.outer.end, next.outer.start);
      if (!(before === at - 1 ? JOINED_BY_AND : JOINED_BY_COMMA).test(between)) break;
      const scale = isBare(mention) ? scaleOf(last, one) : isCounted(last) ? '1' : null;
      if (scale === null) break;
      shared[before] = withUnitOf(mention, last, scale);
      next = mention;
    }
  }
  return shared;
};

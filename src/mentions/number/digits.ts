import { type Decimal, decimalOf } from './decimal.ts';
import type { NumberStyle } from './style.ts';

/** What stands around a number of digits and may decide what its only separator means. */
export interface DigitContext {
  readonly style: NumberStyle;
  /** A magnitude, a percent sign or a physical unit follows: a decimal is likely. */
  readonly measured: boolean;
  /** A percent sign follows. */
  readonly percent: boolean;
  /** A counted noun follows, and people do not come in thousandths. */
  readonly counted: boolean;
}

/** A run of digits as read; `plain` says that it had neither separators nor a fraction. */
export interface Digits {
  readonly value: Decimal;
  readonly plain: boolean;
  readonly grouped: boolean;
}

const FULL_WIDTH_ZERO = 0xff10;

/** `１２３` → `123`; digits of other scripts are left and refused later. */
const toAscii = (written: string): string =>
  written.replace(/[０-９]/gu, (sign) => String((sign.codePointAt(0) ?? FULL_WIDTH_ZERO) - FULL_WIDTH_ZERO));

const GROUPED = { '.': /^\d{1,3}(?:\.\d{3})+$/u, ',': /^\d{1,3}(?:,\d{3})+$/u };

const grouped = (written: string): Digits => ({
  value: decimalOf(written.replaceAll(/[.,]/gu, '')),
  plain: false,
  grouped: true,
});

const fractional = (written: string): Digits => ({
  value: decimalOf(written.replace(',', '.')),
  plain: false,
  grouped: false,
});

/**
 * The only separator has three digits behind it: `4.500`, `0.494`, `70,000`, `1,234`. Evidence, strongest first:
 * a leading zero (`0.494`) is a decimal; `…000` behind a comma is a group, no decimal is printed so; a percentage
 * such as `12.345%` is a decimal; the style of the article; a comma is a decimal where something is measured
 * (`1,234 tỷ`) and a group where something is counted (`1,234 người`).
 */
const readAmbiguous = (written: string, mark: '.' | ',', context: DigitContext): Digits => {
  if (/^0[.,]/u.test(written)) return fractional(written);
  const round = written.endsWith('000');
  if (mark === '.') {
    if (round || (context.style === 'vi' && !(context.percent && !written.endsWith('0')))) return grouped(written);
    return context.measured || !context.counted ? fractional(written) : grouped(written);
  }
  if (round || context.style === 'en') return grouped(written);
  return context.counted && !context.measured ? grouped(written) : fractional(written);
};

/** Both separators: the last one is the decimal point, the other groups. `1.832,1`, `98,982.3`. */
const readMixed = (written: string): Digits | null => {
  const last = Math.max(written.lastIndexOf('.'), written.lastIndexOf(','));
  const mark = written[last] === '.' ? ',' : '.';
  const whole = written.slice(0, last);
  if (!GROUPED[mark].test(whole)) return null;
  return { ...fractional(`${whole.replaceAll(mark, '')}.${written.slice(last + 1)}`), grouped: true };
};

/** Reads one number token, or null when it is no number: `10.5.2022`, `024.3933.1234`. */
export const readDigits = (token: string, context: DigitContext): Digits | null => {
  const written = toAscii(token);
  if (!/^[\d.,]+$/u.test(written)) return null;
  const dots = written.split('.').length - 1;
  const commas = written.split(',').length - 1;
  if (dots + commas === 0) return { value: decimalOf(written), plain: true, grouped: false };
  if (dots > 0 && commas > 0) return readMixed(written);
  const mark = dots > 0 ? '.' : ',';
  if (dots + commas > 1) return GROUPED[mark].test(written) ? grouped(written) : null;
  return GROUPED[mark].test(written) ? readAmbiguous(written, mark, context) : fractional(written);
};

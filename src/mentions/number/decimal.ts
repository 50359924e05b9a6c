/** An exact decimal: `digits × 10^exponent`. Values are scaled by exponent and never pass through a float. */
export interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

export const ZERO: Decimal = { digits: 0n, exponent: 0 };
export const HALF: Decimal = { digits: 5n, exponent: -1 };

/** Reads plain ASCII: `16.4`, `-3`, `.77`. The caller has settled what its separators mean. */
export const decimalOf = (plain: string): Decimal => {
  const point = plain.indexOf('.');
  if (point < 0) return { digits: BigInt(plain), exponent: 0 };
  const fraction = plain.slice(point + 1);
  return { digits: BigInt(plain.slice(0, point) + fraction), exponent: -fraction.length };
};

export const integer = (value: number): Decimal => ({ digits: BigInt(value), exponent: 0 });

/** `value × 10^by`. */
export const shift = (value: Decimal, by: number): Decimal => ({ digits: value.digits, exponent: value.exponent + by });

const align = (value: Decimal, exponent: number): bigint => value.digits * 10n ** BigInt(value.exponent - exponent);

export const plus = (left: Decimal, right: Decimal): Decimal => {
  if (left.digits === 0n) return right;
  if (right.digits === 0n) return left;
  const exponent = Math.min(left.exponent, right.exponent);
  return { digits: align(left, exponent) + align(right, exponent), exponent };
};

export const times = (left: Decimal, right: Decimal): Decimal => ({
  digits: left.digits * right.digits,
  exponent: left.exponent + right.exponent,
});

export const negate = (value: Decimal): Decimal => ({ digits: -value.digits, exponent: value.exponent });

export const isLess = (left: Decimal, right: Decimal): boolean => plus(left, negate(right)).digits < 0n;

export const isWhole = (value: Decimal): boolean =>
  value.exponent >= 0 || value.digits % 10n ** BigInt(-value.exponent) === 0n;

/** Plain notation without superfluous zeros: `16400000`, `0.5`, `-3`. */
export const formatDecimal = (value: Decimal): string => {
  const sign = value.digits < 0n ? '-' : '';
  const digits = (value.digits < 0n ? -value.digits : value.digits).toString();
  if (digits === '0') return '0';
  if (value.exponent >= 0) return sign + digits + '0'.repeat(value.exponent);
  const padded = digits.padStart(1 - value.exponent, '0');
  const whole = padded.slice(0, padded.length + value.exponent);
  const fraction = padded.slice(padded.length + value.exponent).replace(/0+$/u, '');
  return sign + whole + (fraction === '' ? '' : `.${fraction}`);
};

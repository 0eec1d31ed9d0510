/** Fractions of whole numbers of any size: what an oracle counts with. */

export interface Fraction {
  readonly top: bigint;
  /** Above 0. */
  readonly bottom: bigint;
}

export const ZERO: Fraction = { top: 0n, bottom: 1n };
export const ONE: Fraction = { top: 1n, bottom: 1n };

/** A decimal as it is written: «33.33», «1e-7». */
export function fractionOf(decimal: string | number): Fraction {
  const [mantissa = '0', exponent = '0'] = String(decimal).split('e');
  const [whole = '0', rest = ''] = mantissa.split('.');
  const power = Number(exponent) - rest.length;
  const digits = BigInt(`${whole}${rest}`);
  return power >= 0
    ? { top: digits * 10n ** BigInt(power), bottom: 1n }
    : { top: digits, bottom: 10n ** BigInt(-power) };
}

export function add(a: Fraction, b: Fraction): Fraction {
  return { top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom };
}

export function take(a: Fraction, b: Fraction): Fraction {
  return add(a, { top: -b.top, bottom: b.bottom });
}

export function times(a: Fraction, b: Fraction): Fraction {
  return { top: a.top * b.top, bottom: a.bottom * b.bottom };
}

/** Throws `RangeError` where it would divide by 0. */
export function over(a: Fraction, b: Fraction): Fraction {
  const sign = b.top < 0n ? -1n : 1n;
  if (b.top === 0n) throw new RangeError('Division by zero');
  return { top: a.top * b.bottom * sign, bottom: a.bottom * b.top * sign };
}

export function sum(fractions: readonly Fraction[]): Fraction {
  return fractions.reduce(add, ZERO);
}

export function half(a: Fraction): Fraction {
  return { top: a.top, bottom: a.bottom * 2n };
}

export function isZero({ top }: Fraction): boolean {
  return top === 0n;
}

/** To so many decimals, half away from zero, as a whole number of the last of them. */
function roundTo({ top, bottom }: Fraction, decimals: number): bigint {
  const size = (top < 0n ? -top : top) * 10n ** BigInt(decimals);
  const rounded = (size * 2n + bottom) / (bottom * 2n);
  return top < 0n ? -rounded : rounded;
}

/** The nearest double, or one beside it. */
export function toNumber(fraction: Fraction): number {
  return Number(`${roundTo(fraction, 40)}e-40`);
}

/** The number that it rounds to with so many decimals. */
export function toRounded(fraction: Fraction, decimals: number): number {
  return Number(`${roundTo(fraction, decimals)}e-${decimals}`);
}

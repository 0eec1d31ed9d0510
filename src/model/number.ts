/**
 * Numbers as Excel keeps and shows them: 15 significant digits, rounded once, half away from
 * zero, written with decimal comma.
 */

/** Decimals of a published percentage. */
const PERCENT_DECIMALS = 2;

/** Whole numbers below this one have no more digits than Excel keeps. */
const FEWEST_OF_16_DIGITS = 1e15;

/** The number Excel shows for a double: 15 significant digits (0.7 + 0.1 is 0.8). */
export function toExcelDigits(value: number): number {
  // Adding 0 takes the sign of a negative 0 away.
  if (isShortWhole(value)) return value + 0;
  const rounded = Number(value.toPrecision(15));
  // The largest doubles have no neighbour of 15 digits above them.
  return Number.isFinite(rounded) ? rounded : value;
}

/** Whether the number is whole, and Excel keeps all its digits. */
function isShortWhole(value: number): boolean {
  return Number.isInteger(value) && Math.abs(value) < FEWEST_OF_16_DIGITS;
}

/** The most decimals that a number can be written with. */
const MOST_FIXED = 100;

/**
 * A difference with no more decimals than the 15 digits of the figures it was taken of have: what is
 * beyond them is binary noise (0.81 − 0.8 is 0.01).
 */
export function settleDifference(difference: number, figures: readonly number[]): number {
  const { exponent } = inPowers(Math.max(...figures.map(Math.abs)));
  const decimals = Math.max(14 - exponent, 0);
  if (decimals > MOST_FIXED) return difference;
  // Adding 0 takes the sign of a negative 0 away.
  return Number(difference.toFixed(decimals)) + 0;
}

/** The number rounded half away from zero on the 15 digits Excel keeps. */
export function roundHalfAway(value: number, decimals: number): number {
  const magnitude = Number(`${roundedDigits(value, 0, decimals)}e-${decimals}`);
  // Adding 0 takes the sign of a negative 0 away.
  return Math.sign(value) * magnitude + 0;
}

/** A ratio (1 = 100 %) rounded to the decimals that the publication prints of its percentage. */
export function roundPercent(ratio: number, decimals = PERCENT_DECIMALS): number {
  return roundHalfAway(ratio, decimals + 2);
}

/** The number rounded at those decimals to one that is not less: what is short of it does not do. */
export function roundUp(value: number, decimals: number): number {
  const rounded = roundHalfAway(value, decimals);
  return rounded >= toExcelDigits(value)
    ? rounded
    : roundHalfAway(rounded + Number(`1e-${decimals}`), decimals);
}

/** How many decimals a number has at the 15 digits that Excel shows. */
export function decimalsOf(value: number): number {
  if (isShortWhole(value)) return 0;
  const { digits, exponent } = inPowers(toExcelDigits(value));
  const [, fraction = ''] = digits.split('.');
  return Math.max(0, fraction.length - exponent);
}

/** A number as Excel's scientific notation parts it, 12.3 is `1.23` and 1, with those decimals. */
function inPowers(
  value: number,
  decimals?: number,
): { readonly digits: string; readonly exponent: number } {
  const text = value.toExponential(decimals);
  const at = text.indexOf('e');
  return { digits: text.slice(0, at), exponent: Number(text.slice(at + 1)) };
}

/** A number as written in Colombia, `1.234,5`, with between `least` and `most` decimals. */
export function formatDecimal(value: number, least = 0, most = 15): string {
  return decimalText(value, 0, least, most);
}

/** A ratio (1 = 100 %) as the publication prints it: `101,26%`. */
export function formatPercent(ratio: number, decimals = PERCENT_DECIMALS): string {
  return `${decimalText(ratio, 2, decimals, decimals)}%`;
}

/** A ratio (1 = 100 %) as a percentage with only the decimals it has, up to `most`: `33%`, `33,5%`. */
export function formatPercentBriefly(ratio: number, most = PERCENT_DECIMALS): string {
  return `${decimalText(ratio, 2, 0, most)}%`;
}

/** Decimals of a difference that would be shown as none with two. */
const MOST_POINT_DECIMALS = 6;

/**
 * A difference of ratios in percentage points with its sign, `−1,46`; one that two decimals would
 * show as none has those it needs.
 */
export function formatPoints(difference: number): string {
  const exact = toExcelDigits(Math.abs(difference));
  if (exact === 0) return '0,00';
  const decimals = [2, 3, 4, 5].find((count) => /[1-9]/.test(decimalText(exact, 2, count, count)));
  const most = decimals ?? MOST_POINT_DECIMALS;
  return `${difference < 0 ? '−' : '+'}${decimalText(exact, 2, most, most)}`;
}

function decimalText(value: number, shift: number, least: number, most: number): string {
  const digits = roundedDigits(value, shift, most);
  const padded = digits.padStart(most + 1, '0');
  const whole = padded.slice(0, padded.length - most);
  let fraction = padded.slice(padded.length - most);
  while (fraction.length > least && fraction.endsWith('0')) fraction = fraction.slice(0, -1);
  const sign = value < 0 && /[1-9]/.test(digits) ? '-' : '';
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, '.') : whole;
  return `${sign}${grouped}${fraction ? `,${fraction}` : ''}`;
}

/**
 * The digits of |value| × 10^(shift + decimals) as a whole number. The shift is done on the
 * decimal digits, so that ×100 adds no binary error before the one rounding.
 */
function roundedDigits(value: number, shift: number, decimals: number): string {
  if (value === 0) return '0';
  if (isShortWhole(value)) return Math.abs(value) + '0'.repeat(shift + decimals);
  const { digits: mantissa, exponent } = inPowers(Math.abs(value), 14);
  const digits = mantissa.replace('.', '');
  const power = exponent - 14 + shift + decimals;
  if (power >= 0) return digits + '0'.repeat(power);
  const kept = digits.length + power;
  if (kept < 0) return '0';
  const isUp = digits.charAt(kept) >= '5';
  return String(Number(digits.slice(0, kept)) + Number(isUp));
}

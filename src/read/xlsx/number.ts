const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
/** Powers of ten that a double holds exactly. */
const POWERS = Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);

/**
 * The double nearest to a plain decimal such as `-12.5`; `NaN` for any other text, that
 * `parseNumber` may still understand. Where a double holds the digits as an integer exactly, one
 * division by an exact power of ten rounds once and is right to the last bit; and no text is made.
 */
export function parseDecimal(bytes: Buffer, start: number, end: number): number {
  const isNegative = bytes[start] === MINUS;
  let at = isNegative ? start + 1 : start;
  if (at >= end) return Number.NaN;
  let point = end;
  let digits = 0;
  for (; at < end; at += 1) {
    const byte = bytes[at] as number;
    if (byte >= ZERO && byte <= NINE) digits = digits * 10 + (byte - ZERO);
    else if (byte === POINT && point === end && end - at > 1) point = at;
    else return Number.NaN;
  }
  const decimals = point === end ? 0 : end - point - 1;
  if (digits > Number.MAX_SAFE_INTEGER || decimals >= POWERS.length) {
    const value = Number(bytes.toString('latin1', start, end));
    return Number.isFinite(value) ? value : Number.NaN;
  }
  const value = digits / (POWERS[decimals] as number);
  return isNegative ? -value : value;
}

/** The double a text writes, `undefined` where it is blank and `NaN` where it is no number. */
export function parseNumber(text: string): number | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  const value = Number(trimmed);
  // Number() also takes Infinity, and 0x10 and its like, which no sheet means.
  const isOdd = !Number.isFinite(value) || /[^\d.eE+-]/.test(trimmed);
  return isOdd ? Number.NaN : value;
}

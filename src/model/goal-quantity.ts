/** The quantity that a goal's own text promises: «Desarrollar 81 procesos». */

import { type Figure, numberFigure, numberOf } from './figure.ts';
import { beginsWithLetter } from './letters.ts';
import { toExcelDigits } from './number.ts';

/** A quantity as the text of a goal gives it. */
export interface Quantity {
  /** The number as written: 81, or 100 for «100 %». */
  readonly value: number;
  readonly percent: boolean;
}

/** The quantity as a figure: 100 % is the fraction 1. */
export function quantityFigure({ value, percent }: Quantity): Figure {
  return numberFigure(percent ? toExcelDigits(value / 100) : value, percent);
}

/**
 * An infinitive, at most four words that bind it to its object, and the number. Nothing else is
 * taken for a promise: «Fortalecer la capacidad de los 3 canales» promises no 3.
 */
const PROMISE =
  /^(?<verb>[a-zªºà-öø-ɏ]+[aeií]r(?:se)?)\s+(?<lead>(?:(?:en|a|al|el|la|los|las|hasta|marcha|funcionamiento|operaci[oó]n|un|total|de)\s+){0,4})(?<number>\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?)\s*(?<percent>%|por\s+ciento)?(?<rest>.*)$/is;

/** Verbs whose number is a difference («Reducir 10 %»), unless it says up to where. */
const RELATIVE = /^(aument|increment|reduc|disminu|mejor|elev|sub|baj|crec|ampli)/i;

/** The quantity that the text promises, or `null` where it promises none surely. */
export function quantityOf(goal: string): Quantity | null {
  const groups = PROMISE.exec(goal.trim())?.groups;
  if (!groups) return null;
  const { verb = '', lead = '', number = '', percent, rest = '' } = groups;
  if (RELATIVE.test(verb) && !/(^|\s)(a|al|hasta)\s/iu.test(` ${lead}`)) return null;
  // A year, a code («Ejecutar 2307: …») or a number that goes on is no quantity of things.
  if (!percent && (/^20\d\d$/.test(number) || !beginsWithLetter(rest.trimStart()))) return null;
  const value = Number(number.replaceAll('.', '').replace(',', '.'));
  return { value, percent: percent !== undefined };
}

/** A share may miss the whole by half a point, as weights may: 33 + 33 + 33. */
const SHARE_TOLERANCE = 0.005;

/** Binary noise that a sum of decimals may carry. */
const NOISE = 1e-9;

/**
 * Whether an amount of targets is the quantity: the number itself, its fraction where it is a
 * percentage, or 1 where every target is a share of the goal (0,25 of «3 canales»).
 */
export function isQuantity(
  amount: number,
  quantity: Quantity,
  targets: readonly Figure[],
): boolean {
  return readingsOf(quantity, targets).some(
    ({ whole, tolerance }) => Math.abs(toExcelDigits(amount) - whole) <= tolerance + NOISE,
  );
}

/** Whether an amount is more than the quantity however it is read. */
export function exceedsQuantity(
  amount: number,
  quantity: Quantity,
  targets: readonly Figure[],
): boolean {
  return readingsOf(quantity, targets).every(
    ({ whole, tolerance }) => toExcelDigits(amount) > whole + tolerance + NOISE,
  );
}

function readingsOf(
  { value, percent }: Quantity,
  targets: readonly Figure[],
): readonly { whole: number; tolerance: number }[] {
  const numbers = targets.flatMap((target) => numberOf(target) ?? []);
  const shares = numbers.every((number) => number <= 1) && (value > 1 || percent);
  if (percent) {
    return [
      { whole: value / 100, tolerance: SHARE_TOLERANCE },
      { whole: value, tolerance: SHARE_TOLERANCE * 100 },
    ];
  }
  const whole = { whole: value, tolerance: 0 };
  return shares ? [whole, { whole: 1, tolerance: SHARE_TOLERANCE }] : [whole];
}

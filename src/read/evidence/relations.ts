/** How the columns of a table agree with one another, row by row. */

import { shareOutWhole } from '../../model/weight.ts';
import type { Value } from './contents.ts';

/** Rows, or groups of rows, in which a relation holds, of those that could tell. */
export interface Held {
  readonly held: number;
  readonly of: number;
}

type Values = readonly (Value | null)[];

/** A printed percentage is rounded to two decimals at least half of the time, else to none. */
const ROUNDING = 0.0055;

/** Fewer rows than these may agree by chance. */
const FEWEST_PROOFS = 3;

/**
 * In how many rows the printed progress is executed ÷ programmed, or the inverse where the trend
 * falls. Rows that print exactly 0 or 1 for equal operands tell as the others do; a row in which
 * either operand is missing or 0 tells nothing.
 */
export function holdsQuotient(
  programmed: Values,
  executed: Values,
  progress: Values,
  falling: readonly boolean[],
): Held {
  let held = 0;
  let of = 0;
  progress.forEach((printed, row) => {
    const prints = printsQuotient(programmed[row], executed[row], printed, falling[row] ?? false);
    if (prints === null) return;
    of += 1;
    if (prints) held += 1;
  });
  return { held, of };
}

/** Whether a row prints the quotient, also capped or as a number of 0 to 100; `null` where it cannot tell. */
export function printsQuotient(
  target: Value | null | undefined,
  done: Value | null | undefined,
  printed: Value | null | undefined,
  falls: boolean,
): boolean | null {
  if (!printed || !target || !done || target.value === 0 || done.value === 0) return null;
  const ratio = falls ? target.value / done.value : done.value / target.value;
  return [ratio, ratio * 100, Math.min(ratio, 1)].some((one) => isNear(printed.value, one));
}

/** Nearly equal, as rounding leaves it, on the scale of the greater. */
function isNear(printed: number, computed: number): boolean {
  return Math.abs(printed - computed) <= ROUNDING * Math.max(1, Math.abs(computed) > 2 ? 100 : 1);
}

/** In how many groups of rows the weights add up to 100 %, at either scale. */
export function addUp(weights: Values, groups: readonly (number | string)[]): Held {
  const byGroup = new Map<number | string, number[]>();
  weights.forEach((weight, row) => {
    if (!weight || weight.value === 0) return;
    const group = groups[row] ?? 0;
    const own = byGroup.get(group);
    if (own) own.push(weight.value);
    else byGroup.set(group, [weight.value]);
  });
  let held = 0;
  for (const own of byGroup.values()) {
    if (shareOutWhole(own) || shareOutWhole(own.map((value) => value / 100))) held += 1;
  }
  return { held, of: byGroup.size };
}

/**
 * In how many rows two columns are in one unit: written alike where the sign of percentage tells
 * them apart, and of a size with one another.
 */
export function sharesUnit(programmed: Values, executed: Values): Held {
  let held = 0;
  let of = 0;
  programmed.forEach((target, row) => {
    const done = executed[row];
    if (!target || !done || target.value === 0 || done.value === 0) return;
    of += 1;
    const ratio = done.value / target.value;
    const alike = target.percent === done.percent || (target.value <= 1 && !target.percent);
    if (alike && ratio >= LEAST_RATIO && ratio <= GREATEST_RATIO) held += 1;
  });
  return { held, of };
}

/**
 * Whether what was programmed is so different from row to row that another column of a size with it
 * in each can be no percentage of it.
 */
export function variesWidely(programmed: Values): boolean {
  const sizes = programmed.flatMap((target) => (target && target.value > 0 ? target.value : []));
  return Math.max(...sizes) >= Math.min(...sizes) * WIDE_RANGE;
}

/** No printed progress of a plan goes from one to so many times as much. */
const WIDE_RANGE = 50;

/** What is executed of a year is seldom less or more than these times what was programmed. */
const LEAST_RATIO = 0.2;
const GREATEST_RATIO = 3;

/**
 * Whether what was executed of whole units is nowhere more than one of them and in several rows a
 * fraction: then it is their quotient, whatever its heading says.
 */
export function areQuotients(programmed: Values, executed: Values): boolean {
  const done = programmed.flatMap((target, row) => {
    const one = executed[row];
    const isCount =
      target !== null && target.value >= FEWEST_UNITS && Number.isInteger(target.value);
    return isCount && one && one.value !== 0 ? one.value : [];
  });
  const fractions = done.filter((value) => !Number.isInteger(value));
  return fractions.length >= FEWEST_PROOFS && done.every((value) => value <= LARGEST_QUOTIENT);
}

/** Of fewer units a fraction may be what was done. */
const FEWEST_UNITS = 3;

/** Progress of a year is seldom more. */
const LARGEST_QUOTIENT = 1.5;

/** Whether a relation holds in nearly all rows that could tell, and these are enough. */
export function proves({ held, of }: Held): boolean {
  return of >= FEWEST_PROOFS && held >= of * 0.8;
}

/** Whether it fails in most rows that could tell. */
export function refutes({ held, of }: Held): boolean {
  return of >= FEWEST_PROOFS && held <= of * 0.3;
}

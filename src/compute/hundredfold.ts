/** Whether what was programmed and what was executed are in units a factor of 100 apart. */

import type { Figure, NumberFigure } from '../model/figure.ts';
import type { IndicatorNames } from '../model/plan.ts';
import { foldText } from '../model/text.ts';

/**
 * Executed over programmed between these is taken for one of them written as a percentage and the
 * other as a fraction: no real progress is near 10.000 %.
 */
const HUNDREDFOLD = { least: 50, most: 200 } as const;

/** A percentage may be a twentieth of its target, and as a fraction 2.000 times less. */
const OF_PERCENTAGES = { least: 50, most: 2000 } as const;

/** A plain number above this is no fraction of a whole, not even of one exceeded. */
const LARGEST_FRACTION = 1.5;

/** A target below 1 exceeded this many times over is one of two units. */
const FRACTION_EXCEEDED = 5;

/** Words for an indicator that is measured as a percentage. */
const PERCENTAGE = /%|\bporcent|\bproporcion|\bcobertura\b/;

/**
 * Whether one figure seems written as a percentage and the other as a fraction or a count: only
 * one of the cells shows a percentage and the other is no fraction; or executed is a hundred times
 * the target, or a fraction of 1 a hundred times below it, or more where it is of a percentage.
 */
export function looksHundredfold(
  programmed: Figure,
  executed: Figure,
  names: IndicatorNames,
): boolean {
  if (programmed.kind !== 'number' || executed.kind !== 'number') return false;
  const quotient = executed.value / programmed.value;
  if (!Number.isFinite(quotient) || quotient <= 0) return false;
  const mixed = programmed.percent !== executed.percent;
  if (mixed) return isMixed(programmed, executed) || within(1 / quotient) || within(quotient);
  if (within(quotient)) return true;
  if (executed.value < 1 && programmed.value > 1) {
    return within(1 / quotient, isPercentage(names) ? OF_PERCENTAGES : HUNDREDFOLD);
  }
  const exceeds = executed.value > LARGEST_FRACTION && quotient >= FRACTION_EXCEEDED;
  return programmed.value < 1 && exceeds && !programmed.percent;
}

function isMixed(programmed: NumberFigure, executed: NumberFigure): boolean {
  return (programmed.percent ? executed : programmed).value > LARGEST_FRACTION;
}

function within(
  times: number,
  { least, most }: typeof HUNDREDFOLD | typeof OF_PERCENTAGES = HUNDREDFOLD,
): boolean {
  return times >= least && times <= most;
}

function isPercentage({ indicator, goal }: IndicatorNames): boolean {
  return PERCENTAGE.test(foldText(indicator ?? goal ?? ''));
}

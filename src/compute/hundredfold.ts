/** Whether what was programmed and what was executed are in units a factor of 100 or 1.000 apart. */

import type { Figure, NumberFigure } from '../model/figure.ts';
import { numberOf } from '../model/figure.ts';
import { quantityOf } from '../model/goal-quantity.ts';
import type { Indicator, IndicatorNames } from '../model/plan.ts';
import { foldText } from '../model/text.ts';
import { isLevel, isSteady } from '../model/trend.ts';

/** How many times one figure may be the other. */
interface Scale {
  readonly least: number;
  readonly most: number;
}

/** One figure over the other between these may be one written as a percentage and one as a fraction. */
const HUNDREDFOLD = { least: 50, most: 200 } as const;

/** One figure over the other from here on may be one in thousands and one in units. */
const THOUSANDFOLD = { least: 500, most: 2000 } as const;

/** A percentage may be a twentieth of its target, and as a fraction 2.000 times less. */
const OF_PERCENTAGES = { least: 50, most: 2000 } as const;

/** A plain number above this is no fraction of a whole, not even of one exceeded. */
const LARGEST_FRACTION = 1.5;

/** A target below 1 exceeded this many times over is one of two units. */
const FRACTION_EXCEEDED = 5;

/** A printed percentage may be rounded. */
const PRINTED_TOLERANCE = 0.02;

/** Words for an indicator that is measured as a percentage. */
const PERCENTAGE = /%|\bporcent|\bproporcion|\bcobertura\b/;

/** What else the files say of the indicator: one of the two figures alone may well be so low. */
export interface Witnesses {
  readonly indicator: Pick<Indicator, 'names' | 'trend' | 'baseline' | 'vigencias'>;
  readonly vigencia: number;
  /** The percentages that the files print of it. */
  readonly printed: readonly Figure[];
}

/**
 * Whether one figure is written as a percentage and the other as a fraction or a count. That they
 * are 100 apart says nothing by itself (half a kilometre of 50): a second thing must say so, which
 * is the format of one of the cells, a target below 1, the words of a percentage, what other years,
 * the baseline or the goal's own quantity are like, or the percentage that the row prints. A target
 * of 1 may well be 100 %: there it is the percentage printed that says it is not. No result is some
 * 500 times its target, whatever else is said: one of the two is in thousands, or of another thing.
 */
export function looksHundredfold(
  programmed: Figure,
  executed: Figure,
  witnesses: Witnesses,
): boolean {
  if (programmed.kind !== 'number' || executed.kind !== 'number') return false;
  const quotient = executed.value / programmed.value;
  if (!Number.isFinite(quotient) || quotient <= 0) return false;
  const { names } = witnesses.indicator;
  if (programmed.percent !== executed.percent) {
    return isMixed(programmed, executed) || within(1 / quotient) || within(quotient);
  }
  const isFraction = programmed.value < 1 && !programmed.percent;
  const exceeds = executed.value > LARGEST_FRACTION && quotient >= FRACTION_EXCEEDED;
  if (isFraction && exceeds) return true;
  if (within(quotient) && programmed.value <= 1) {
    return !witnesses.printed.some((printed) => isAsItStands(printed, quotient));
  }
  if (executed.value < 1 && programmed.value > 1 && isPercentage(names)) {
    return within(1 / quotient, OF_PERCENTAGES);
  }
  if (quotient >= THOUSANDFOLD.least) return true;
  return [HUNDREDFOLD, THOUSANDFOLD].some((scale) => {
    const isFar = within(quotient, scale) || within(1 / quotient, scale);
    return isFar && isSaidElsewhere(programmed.value, executed.value, witnesses, scale);
  });
}

function isMixed(programmed: NumberFigure, executed: NumberFigure): boolean {
  return (programmed.percent ? executed : programmed).value > LARGEST_FRACTION;
}

function isPercentage({ indicator, goal }: IndicatorNames): boolean {
  const name = indicator ?? goal;
  return name !== null && PERCENTAGE.test(foldText(name));
}

/** Whether something beside the two figures has the size of one of them only, or of their quotient in the right unit. */
function isSaidElsewhere(
  programmed: number,
  executed: number,
  { indicator, vigencia, printed }: Witnesses,
  scale: Scale,
): boolean {
  const { names, trend, baseline, vigencias } = indicator;
  const others = vigencias.filter((one) => one.vigencia !== vigencia);
  const targets = others.flatMap((one) => positive(one.programmed));
  const results = others.flatMap((one) => positive(one.executed));
  const isOfLevel = trend !== null && (isLevel(trend) || isSteady(trend));
  const quantity = names.goal === null ? null : quantityOf(names.goal);
  const ofGoal = quantity && isOfLevel ? [quantity.value] : [];
  return (
    // The target is the odd one: other targets, or what the goal says, are of the size of the result.
    isOdd(programmed, [...targets, ...ofGoal], executed, scale) ||
    // The result is the odd one: what it was before is of the size of the target.
    (isOfLevel && isOdd(executed, [...positive(baseline), ...results], programmed, scale)) ||
    (scale === HUNDREDFOLD && printed.some((figure) => isHundredth(figure, executed / programmed)))
  );
}

/** Whether each of those is as far from the odd figure as the other one is, and on the same side. */
function isOdd(odd: number, like: readonly number[], other: number, scale: Scale): boolean {
  if (like.length === 0) return false;
  return like.every((one) => within(odd > other ? odd / one : one / odd, scale));
}

/** Whether a percentage is 100 times the quotient, or a hundredth of it. */
function isHundredth(printed: Figure, quotient: number): boolean {
  if (printed.kind !== 'number' || !printed.percent) return false;
  return isClose(printed.value, 100 * quotient) || isClose(printed.value, quotient / 100);
}

/** Whether what is printed is the quotient as it stands, or cut at 100 %, and not a hundredth of it. */
function isAsItStands(printed: Figure, quotient: number): boolean {
  const value = numberOf(printed) ?? Number.NaN;
  if (isClose(value, quotient / 100)) return false;
  return isClose(value, quotient) || isClose(value, Math.min(quotient, 1));
}

function isClose(printed: number, ratio: number): boolean {
  return Math.abs(printed / ratio - 1) <= PRINTED_TOLERANCE;
}

function positive(figure: Figure): readonly number[] {
  const value = numberOf(figure) ?? Number.NaN;
  return value > 0 ? [value] : [];
}

function within(times: number, { least, most }: Scale = HUNDREDFOLD): boolean {
  return times >= least && times <= most;
}

/** Weights of an objective as fractions: 0.34, 34 %, 34 and "34%" are all a third and a bit. */

import type { Figure, NumberFigure } from '../../model/figure.ts';
import { numberFigure } from '../../model/figure.ts';
import { toExcelDigits } from '../../model/number.ts';
import { shareOutWhole } from '../../model/weight.ts';

/** How plain numbers of a column of weights are to be read. */
export type WeightScale = 'fraction' | 'percent';

/** A weight written as a plain number above this is a percentage of 0 to 100. */
const LARGEST_FRACTION = 1;

/**
 * The scale of the plain numbers among the weights of one objective in one vigencia, decided by
 * the objective's own sum; `null` where the sum settles nothing.
 */
export function scaleBySum(weights: readonly Figure[]): WeightScale | null {
  const numbers = weights.filter((weight): weight is NumberFigure => weight.kind === 'number');
  const fits = (['fraction', 'percent'] as const).filter((scale) =>
    shareOutWhole(numbers.map((weight) => asFraction(weight, scale))),
  );
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

/**
 * The scale that the size of plain numbers shows: one above 1 is no fraction; `null` where others
 * stand beside it that are hardly percentages, or where there are none.
 */
export function scaleBySize(weights: readonly Figure[]): WeightScale | null {
  const sizes = weights.filter(isPlain).map(({ value }) => Math.abs(value));
  if (sizes.length === 0) return null;
  if (sizes.every((size) => size <= LARGEST_FRACTION)) return 'fraction';
  return sizes.every((size) => size === 0 || size >= LARGEST_FRACTION) ? 'percent' : null;
}

/** The weight as a fraction, its plain numbers read at that scale. */
export function toFraction(weight: Figure, scale: WeightScale): Figure {
  return weight.kind === 'number' ? numberFigure(asFraction(weight, scale), true) : weight;
}

/** Whether the weight is a number that says nothing of its own scale. */
export function isPlain(weight: Figure): weight is NumberFigure {
  return weight.kind === 'number' && !weight.percent;
}

function asFraction({ value, percent }: NumberFigure, scale: WeightScale): number {
  return percent || scale === 'fraction' ? value : toExcelDigits(value / 100);
}

/** What explains a percentage that the matrix or the export prints and that is not ours. */

import { explainPrinted, type OtherFigure } from '../model/cause.ts';
import { decimalsOf } from '../model/number.ts';

/** Decimals of a percentage past these are the noise of binary fractions. */
const MOST_DECIMALS = 10;

/**
 * The figures that are the printed one at the decimals it is stored with, as facts of a finding; none
 * where nothing is known to give it.
 */
export function causesOf(
  printed: number,
  computed: number,
  others: () => readonly OtherFigure[],
): { readonly exact?: readonly OtherFigure[] } {
  const decimals = Math.min(decimalsOf(printed * 100), MOST_DECIMALS);
  const { exact } = explainPrinted({ value: printed, decimals }, computed, others());
  return exact.length === 0 ? {} : { exact };
}

/** Progress of an indicator by its trend. Every operand is a number of 0 or more when it gets here. */

import type { DecreasingMethod, IndicatorReason, ProgressNote } from '../model/evaluation.ts';
import type { Trend } from '../model/plan.ts';

/** What the formulas take, in the unit of the indicator. */
export interface Operands {
  readonly programmed: number;
  readonly executed: number;
  /** `null` where there is none; only `linea-base` needs it. */
  readonly baseline: number | null;
}

/** A progress (a ratio, 1 = 100 %) with what must be known of it, or why there is none. */
export type Progress =
  | { readonly value: number; readonly note: ProgressNote | null }
  | { readonly value: null; readonly reason: IndicatorReason };

/** The progress that a trend gives for those operands. */
export type Formula = (operands: Operands) => Progress;

/** Executed ÷ programmed, never capped; Creciente takes no account of the baseline. */
const ratio: Formula = ({ programmed, executed }) => ({ value: executed / programmed, note: null });

/** Programmed ÷ executed, and the three cases in which that quotient has no value or no sense. */
const inverse: Formula = ({ programmed, executed }) => {
  if (executed > 0) {
    return { value: programmed / executed, note: programmed === 0 ? 'zero-target' : null };
  }
  return { value: 1, note: programmed === 0 ? null : 'zero-executed' };
};

/** The way covered from the baseline towards the target; negative where it went the other way. */
const fromBaseline: Formula = ({ programmed, executed, baseline }) => {
  if (baseline === null) return { value: null, reason: { kind: 'no-baseline' } };
  if (baseline <= programmed) return { value: null, reason: { kind: 'baseline-not-above-target' } };
  return { value: (baseline - executed) / (baseline - programmed), note: null };
};

/** The two methods for Decreciente. No source settles which; a run declares one. */
export const decreasingFormulas: Record<DecreasingMethod, Formula> = {
  inversa: inverse,
  'linea-base': fromBaseline,
};

/** The formula of each trend, under the method declared for Decreciente. */
export function formulaOf(trend: Trend, method: DecreasingMethod): Formula {
  const formulas: Record<Trend, Formula> = {
    constante: ratio,
    creciente: ratio,
    suma: ratio,
    decreciente: decreasingFormulas[method],
  };
  return formulas[trend];
}

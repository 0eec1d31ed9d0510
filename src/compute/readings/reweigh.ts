/** An objective weighed again, with indicators that were changed. */

import type { IndicatorEvaluation, ObjectiveEvaluation } from '../../model/evaluation.ts';
import { evaluateObjective } from '../objective.ts';

/** The objective with each of its indicators changed; nothing of the first weighing stays. */
export function reweigh(
  { objective, indicators }: ObjectiveEvaluation,
  change: (indicator: IndicatorEvaluation, place: number) => IndicatorEvaluation,
): ObjectiveEvaluation {
  return evaluateObjective(
    objective,
    indicators.map((indicator, place) => ({
      ...change(indicator, place),
      effectiveWeight: null,
      contribution: null,
    })),
  );
}

/** An objective weighed again, with indicators that were changed. */

import {
  countedProgress,
  type IndicatorEvaluation,
  type ObjectiveEvaluation,
} from '../../model/evaluation.ts';
import type { OtherReading, Reading } from '../../model/reading.ts';
import { BINARY_NOISE } from '../../model/weight.ts';
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

/**
 * A reading and what it gives. Of the objective only the figure is kept: a plan may have a reading
 * for each of thousands of indicators, and each of them all the indicators.
 *
 * @param compliance what `read` gives, from where there is a quicker way to it.
 */
export function readingOf(
  reading: Reading,
  place: number | null,
  read: () => ObjectiveEvaluation,
  compliance: () => number | null = () => read().compliance,
): OtherReading {
  return {
    reading,
    place,
    compliance: compliance(),
    get other() {
      return read();
    },
  };
}

/**
 * The figure with one indicator changed. Where it only has another progress the weights stay, and
 * the contributions are added up again with its own, as they were.
 */
export function figureWith(
  evaluated: ObjectiveEvaluation,
  own: IndicatorEvaluation,
  other: IndicatorEvaluation,
): number | null {
  const weight = own.effectiveWeight;
  const progress = countedProgress(other);
  if (weight === null || progress === null) {
    return reweigh(evaluated, (one) => (one === own ? other : one)).compliance;
  }
  let sum = 0;
  for (const one of evaluated.indicators) {
    if (one === own) sum += weight * progress;
    else if (one.contribution !== null) sum += one.contribution;
  }
  return sum;
}

/** Whether a reading gives another figure than the one that was taken. */
export function differs(made: ObjectiveEvaluation, { compliance }: OtherReading): boolean {
  if (made.compliance === null || compliance === null) return made.compliance !== compliance;
  const noise = BINARY_NOISE * Math.max(1, Math.abs(made.compliance));
  return Math.abs(compliance - made.compliance) > noise;
}

/** One objective: the weighted mean of its programmed indicators, or the reason there is none. */

import {
  countedProgress,
  type IndicatorEvaluation,
  isProgrammed,
  type ObjectiveEvaluation,
  type ObjectiveReason,
} from '../model/evaluation.ts';
import { numberOf } from '../model/figure.ts';
import type { Objective } from '../model/plan.ts';
import { shareOutWhole } from '../model/weight.ts';

/** Weighs the indicators of an objective: Σ weight × progress ÷ Σ weight over the programmed ones. */
export function evaluateObjective(
  objective: Objective,
  indicators: readonly IndicatorEvaluation[],
): ObjectiveEvaluation {
  const programmed = indicators.filter(isProgrammed);
  const weights = weightsOf(programmed);
  const weightSum = weights.length === programmed.length ? sumOf(weights) : null;
  const whole = weightSum !== null && shareOutWhole(weights);
  const fallsShort = weightSum !== null && weightSum > 0 && weightSum < 1 && !whole;
  const renormalised = fallsShort && shareOutWhole(weightsOf(indicators)) && !objective.unnamed;
  const reason = findReason(objective, programmed, weightSum, whole || renormalised);
  // Where the objective has no figure nothing contributes to it.
  const weighed =
    weightSum === null || reason
      ? indicators
      : indicators.map((indicator) => weigh(indicator, weightSum));
  const compliance = reason ? null : sumContributions(weighed.filter(isProgrammed));
  return {
    objective,
    indicators: weighed,
    compliance,
    reason,
    weightSum,
    renormalised,
    complete: programmed.every(({ progress }) => progress !== null),
    range: compliance === null ? null : rangeOf(weighed, compliance),
  };
}

/** The weights there are, as fractions. */
function weightsOf(indicators: readonly IndicatorEvaluation[]): readonly number[] {
  return indicators.flatMap(({ weight }) => numberOf(weight.figure) ?? []);
}

function findReason(
  { unnamed }: Objective,
  programmed: readonly IndicatorEvaluation[],
  weightSum: number | null,
  addUp: boolean,
): ObjectiveReason | null {
  if (programmed.length === 0) return { kind: 'nothing-programmed' };
  if (unnamed) return { kind: 'no-objective' };
  if (programmed.every(isWithoutWeights)) return { kind: 'no-weights' };
  const unvouched = programmed.filter(({ status }) => status === 'no-calculable');
  if (unvouched.length > 0) return { kind: 'not-calculable', indicators: unvouched };
  if (weightSum === null) {
    const unweighted = programmed.filter(({ weight }) => weight.figure.kind !== 'number');
    return { kind: 'weight-missing', indicators: unweighted };
  }
  return addUp ? null : { kind: 'weights-do-not-add-up', sum: weightSum };
}

/** The indicator with its share of the objective; without report it contributes 0. */
function weigh(indicator: IndicatorEvaluation, weightSum: number): IndicatorEvaluation {
  const weight = isProgrammed(indicator) ? numberOf(indicator.weight.figure) : null;
  if (weight === null) return indicator;
  const effectiveWeight = weight / weightSum;
  const progress = countedProgress(indicator);
  return {
    ...indicator,
    effectiveWeight,
    contribution: progress === null ? null : effectiveWeight * progress,
  };
}

/** Whether the row of the indicator has no cell for a weight. */
function isWithoutWeights({ planned, weight }: IndicatorEvaluation): boolean {
  return planned !== null && weight.at === null && weight.figure.kind === 'blank';
}

/** The sum of what each programmed indicator contributes, `null` where one of them has nothing. */
function sumContributions(programmed: readonly IndicatorEvaluation[]): number | null {
  const contributions = programmed.flatMap(({ contribution }) => contribution ?? []);
  return contributions.length === programmed.length ? sumOf(contributions) : null;
}

/** Both readings of an objective with indicators that were not reported. */
function rangeOf(
  indicators: readonly IndicatorEvaluation[],
  asZero: number,
): ObjectiveEvaluation['range'] {
  if (indicators.every(({ status }) => status !== 'sin-reporte')) return null;
  const reported = sumOf(
    indicators.flatMap(({ progress, effectiveWeight }) =>
      progress === null ? [] : (effectiveWeight ?? []),
    ),
  );
  if (reported === 0) return { low: asZero, high: null };
  const leftOut = asZero / reported;
  return { low: Math.min(asZero, leftOut), high: Math.max(asZero, leftOut) };
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

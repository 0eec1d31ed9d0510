/** One objective: the weighted mean of its programmed indicators, or the reason there is none. */

import {
  type IndicatorEvaluation,
  isProgrammed,
  type ObjectiveEvaluation,
  type ObjectiveReason,
} from '../model/evaluation.ts';
import { numberOf } from '../model/figure.ts';
import type { Objective } from '../model/plan.ts';
import { addUpToWhole } from '../model/weight.ts';

/** Weighs the indicators of an objective: Σ weight × progress ÷ Σ weight over the programmed ones. */
export function evaluateObjective(
  objective: Objective,
  indicators: readonly IndicatorEvaluation[],
): ObjectiveEvaluation {
  const programmed = indicators.filter(isProgrammed);
  const weightSum = sumWeights(programmed);
  const falls = weightSum !== null && weightSum < 1 && !addUpToWhole(weightSum);
  const renormalised = falls && addUpToWhole(sumWeights(indicators) ?? 0);
  const reason = findReason(programmed, weightSum, renormalised);
  const weighed =
    weightSum === null || reason?.kind === 'weights-do-not-add-up'
      ? indicators
      : indicators.map((indicator) => weigh(indicator, weightSum));
  const compliance = reason ? null : sumContributions(weighed);
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

/** Sum of the weights, a fraction; `null` where a programmed indicator has none. */
function sumWeights(indicators: readonly IndicatorEvaluation[]): number | null {
  let sum = 0;
  for (const indicator of indicators) {
    const weight = numberOf(indicator.weight.figure);
    if (weight === null && isProgrammed(indicator)) return null;
    sum += weight ?? 0;
  }
  return sum;
}

function findReason(
  programmed: readonly IndicatorEvaluation[],
  weightSum: number | null,
  renormalised: boolean,
): ObjectiveReason | null {
  if (programmed.length === 0) return { kind: 'nothing-programmed' };
  const unvouched = programmed.filter(({ status }) => status === 'no-calculable');
  if (unvouched.length > 0) return { kind: 'not-calculable', indicators: unvouched };
  if (weightSum === null) {
    const unweighted = programmed.filter(({ weight }) => weight.figure.kind !== 'number');
    return { kind: 'weight-missing', indicators: unweighted };
  }
  if (!addUpToWhole(weightSum) && !renormalised)
    return { kind: 'weights-do-not-add-up', sum: weightSum };
  return null;
}

/** The indicator with its share of the objective; without report it contributes 0. */
function weigh(indicator: IndicatorEvaluation, weightSum: number): IndicatorEvaluation {
  const weight = numberOf(indicator.weight.figure);
  if (!isProgrammed(indicator) || weight === null || weightSum === 0) return indicator;
  const effectiveWeight = weight / weightSum;
  const progress = indicator.status === 'sin-reporte' ? 0 : indicator.progress;
  return {
    ...indicator,
    effectiveWeight,
    contribution: progress === null ? null : effectiveWeight * progress,
  };
}

function sumContributions(indicators: readonly IndicatorEvaluation[]): number {
  return indicators.reduce((sum, { contribution }) => sum + (contribution ?? 0), 0);
}

/** Both readings of an objective with indicators that were not reported. */
function rangeOf(
  indicators: readonly IndicatorEvaluation[],
  asZero: number,
): ObjectiveEvaluation['range'] {
  if (indicators.every(({ status }) => status !== 'sin-reporte')) return null;
  const reported = indicators.reduce(
    (sum, { progress, effectiveWeight }) => sum + (progress === null ? 0 : (effectiveWeight ?? 0)),
    0,
  );
  if (reported === 0) return { low: asZero, high: null };
  const leftOut = asZero / reported;
  return { low: Math.min(asZero, leftOut), high: Math.max(asZero, leftOut) };
}

/** The objective with its weights taken otherwise: equal, as written, shared out, or of the reported. */

import {
  type IndicatorEvaluation,
  isProgrammed,
  type ObjectiveEvaluation,
} from '../../model/evaluation.ts';
import { numberFigure, numberOf } from '../../model/figure.ts';
import type { OtherReading } from '../../model/reading.ts';
import { reweigh } from './reweigh.ts';

/** Every programmed indicator weighs the same. */
export function readEqualWeights(evaluated: ObjectiveEvaluation): OtherReading {
  const count = evaluated.indicators.filter(isProgrammed).length;
  const other = reweigh(evaluated, (one) => (isProgrammed(one) ? weighing(one, 1 / count) : one));
  return { reading: { kind: 'equal-weights' }, place: null, other };
}

/** What was not reported is out; the rest of the weights are divided by what they add up to. */
export function readReportedOnly(evaluated: ObjectiveEvaluation): OtherReading | null {
  if (evaluated.indicators.every(({ status }) => status !== 'sin-reporte')) return null;
  const isLeft = (one: IndicatorEvaluation) => isProgrammed(one) && one.status !== 'sin-reporte';
  const sum = sumWeights(evaluated.indicators.filter(isLeft));
  const other = reweigh(evaluated, (one) => {
    if (isLeft(one)) return share(one, sum);
    return { ...one, reason: { kind: 'not-programmed', mark: null } };
  });
  const indicators = other.indicators.map((one, place) => ({
    ...one,
    reason: evaluated.indicators[place]?.reason ?? null,
  }));
  return { reading: { kind: 'reported-only' }, place: null, other: { ...other, indicators } };
}

/** Weights that do not add up, divided by their sum all the same. */
export function readSharedOut(evaluated: ObjectiveEvaluation): OtherReading | null {
  if (evaluated.reason?.kind !== 'weights-do-not-add-up') return null;
  const sum = sumWeights(evaluated.indicators.filter(isProgrammed));
  const other = reweigh(evaluated, (one) => (isProgrammed(one) ? share(one, sum) : one));
  return { reading: { kind: 'weights-shared-out' }, place: null, other };
}

/** Weight × progress added up, without dividing by what the weights add up to. */
export function readWeightsAsWritten(evaluated: ObjectiveEvaluation): OtherReading | null {
  const shared = readSharedOut(evaluated)?.other ?? evaluated;
  const sum = evaluated.weightSum;
  if (shared.compliance === null || sum === null) return null;
  const indicators = shared.indicators.map((one) => {
    const weight = one.effectiveWeight === null ? null : numberOf(one.weight.figure);
    const progress = one.status === 'sin-reporte' ? 0 : one.progress;
    const contribution = weight === null || progress === null ? null : weight * progress;
    return { ...one, effectiveWeight: weight, contribution };
  });
  const compliance = shared.compliance * sum;
  const other = { ...shared, indicators, compliance, renormalised: false, range: null };
  return { reading: { kind: 'weights-as-written' }, place: null, other };
}

function sumWeights(indicators: readonly IndicatorEvaluation[]): number {
  return indicators.reduce((sum, { weight }) => sum + (numberOf(weight.figure) ?? Number.NaN), 0);
}

function share(one: IndicatorEvaluation, sum: number): IndicatorEvaluation {
  const weight = numberOf(one.weight.figure);
  return weight === null || !(sum > 0) ? one : weighing(one, weight / sum);
}

function weighing(one: IndicatorEvaluation, weight: number): IndicatorEvaluation {
  return { ...one, weight: { ...one.weight, figure: numberFigure(weight, true) } };
}

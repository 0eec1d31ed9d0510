/** The objective with its weights taken otherwise: equal, as written, shared out, or of the reported. */

import {
  type IndicatorEvaluation,
  isProgrammed,
  type ObjectiveEvaluation,
} from '../../model/evaluation.ts';
import { numberFigure, numberOf } from '../../model/figure.ts';
import type { OtherReading } from '../../model/reading.ts';
import { readingOf, reweigh } from './reweigh.ts';

/** Every programmed indicator weighs the same. */
export function readEqualWeights(evaluated: ObjectiveEvaluation): OtherReading {
  const count = evaluated.indicators.filter(isProgrammed).length;
  return readingOf({ kind: 'equal-weights' }, null, () =>
    reweigh(evaluated, (one) => (isProgrammed(one) ? weighing(one, 1 / count) : one)),
  );
}

/** What was not reported is out, and the others share its weight: each by itself, then all of it. */
export function readReportedOnly(evaluated: ObjectiveEvaluation): readonly OtherReading[] {
  const silent = evaluated.indicators.flatMap(({ status }, place) =>
    status === 'sin-reporte' ? [place] : [],
  );
  // Where there is only one, that one and all of it are the same reading.
  const places = silent.length > 1 ? [...silent, null] : silent;
  return places.map((place) => readWithout(evaluated, place === null ? silent : [place], place));
}

/** Indicators without report are out, and the others share their weight. */
export function readWithout(
  evaluated: ObjectiveEvaluation,
  out: readonly number[],
  place: number | null,
): OtherReading {
  const places = new Set(out);
  const read = () => leaveOut(evaluated, places);
  return evaluated.compliance === null
    ? readingOf({ kind: 'reported-only' }, place, read)
    : readingOf({ kind: 'reported-only' }, place, read, figureWithout(evaluated, places));
}

/** What `leaveOut` gives an objective that has a figure, without making it anew. */
function figureWithout(
  { indicators }: ObjectiveEvaluation,
  out: ReadonlySet<number>,
): number | null {
  const left = indicators.filter((one, place) => isProgrammed(one) && !out.has(place));
  if (left.length === 0) return null;
  const sum = sumWeights(left);
  const shares = left.map(({ weight }) => (numberOf(weight.figure) ?? Number.NaN) / sum);
  const whole = shares.reduce((total, share) => total + share, 0);
  return left.reduce((total, { progress, status }, at) => {
    const done = status === 'sin-reporte' ? 0 : (progress ?? Number.NaN);
    return total + ((shares[at] ?? Number.NaN) / whole) * done;
  }, 0);
}

function leaveOut(evaluated: ObjectiveEvaluation, out: ReadonlySet<number>): ObjectiveEvaluation {
  const isLeft = (one: IndicatorEvaluation, place: number) => isProgrammed(one) && !out.has(place);
  const sum = sumWeights(evaluated.indicators.filter(isLeft));
  const other = reweigh(evaluated, (one, place) => {
    if (isLeft(one, place)) return share(one, sum);
    return { ...one, reason: { kind: 'not-programmed', mark: null } };
  });
  // Each keeps its own reason: nobody says that it is not programmed.
  const indicators = other.indicators.map((one, place) => ({
    ...one,
    reason: evaluated.indicators[place]?.reason ?? null,
  }));
  return { ...other, indicators };
}

/** Weights that do not add up, divided by their sum all the same. */
export function readSharedOut(evaluated: ObjectiveEvaluation): OtherReading | null {
  if (evaluated.reason?.kind !== 'weights-do-not-add-up') return null;
  return readingOf({ kind: 'weights-shared-out' }, null, () => shareOut(evaluated));
}

function shareOut(evaluated: ObjectiveEvaluation): ObjectiveEvaluation {
  const sum = sumWeights(evaluated.indicators.filter(isProgrammed));
  return reweigh(evaluated, (one) => (isProgrammed(one) ? share(one, sum) : one));
}

/** Weight × progress added up, without dividing by what the weights add up to. */
export function readWeightsAsWritten(evaluated: ObjectiveEvaluation): OtherReading | null {
  const isOpen = evaluated.reason?.kind === 'weights-do-not-add-up';
  const { weightSum } = evaluated;
  if (weightSum === null || (evaluated.compliance === null && !isOpen)) return null;
  return readingOf({ kind: 'weights-as-written' }, null, () =>
    weighAsWritten(isOpen ? shareOut(evaluated) : evaluated, weightSum),
  );
}

function weighAsWritten(shared: ObjectiveEvaluation, sum: number): ObjectiveEvaluation {
  const indicators = shared.indicators.map((one) => {
    const weight = one.effectiveWeight === null ? null : numberOf(one.weight.figure);
    const progress = one.status === 'sin-reporte' ? 0 : one.progress;
    const contribution = weight === null || progress === null ? null : weight * progress;
    return { ...one, effectiveWeight: weight, contribution };
  });
  const compliance = shared.compliance === null ? null : shared.compliance * sum;
  return { ...shared, indicators, compliance, renormalised: false, range: null };
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

/** The objective with its weights taken otherwise: equal, as written, shared out, or of the reported. */

import {
  countedProgress,
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
  // Where there is no figure, leaving some out may give one.
  const quick = evaluated.compliance === null ? undefined : () => figureWithout(evaluated, places);
  return readingOf({ kind: 'reported-only' }, place, read, quick);
}

/** What `leaveOut` gives an objective that has a figure, without making it anew. */
function figureWithout(
  { indicators }: ObjectiveEvaluation,
  out: ReadonlySet<number>,
): number | null {
  const left = indicators.filter((one, place) => isProgrammed(one) && !out.has(place));
  const sum = sumWeights(left);
  if (sum === 0) return null;
  const shares = left.map((one) => weightOf(one) / sum);
  const whole = shares.reduce((total, share) => total + share, 0);
  return left.reduce(
    (total, one, at) =>
      total + ((shares[at] ?? Number.NaN) / whole) * (countedProgress(one) ?? Number.NaN),
    0,
  );
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
export function readSharedOut(evaluated: ObjectiveEvaluation): OtherReading {
  return readingOf({ kind: 'weights-shared-out' }, null, () => shareOut(evaluated));
}

function shareOut(evaluated: ObjectiveEvaluation): ObjectiveEvaluation {
  const sum = sumWeights(evaluated.indicators.filter(isProgrammed));
  return reweigh(evaluated, (one) => (isProgrammed(one) ? share(one, sum) : one));
}

/** Weight × progress added up, without dividing by what the weights add up to. */
export function readWeightsAsWritten(evaluated: ObjectiveEvaluation): OtherReading {
  return readingOf({ kind: 'weights-as-written' }, null, () => weighAsWritten(evaluated));
}

function weighAsWritten(evaluated: ObjectiveEvaluation): ObjectiveEvaluation {
  const shared = evaluated.compliance === null ? shareOut(evaluated) : evaluated;
  if (shared.compliance === null) return shared;
  const indicators = evaluated.indicators.map((one) => {
    if (!isProgrammed(one)) return one;
    const weight = weightOf(one);
    return {
      ...one,
      effectiveWeight: weight,
      contribution: weight * (countedProgress(one) ?? Number.NaN),
    };
  });
  const compliance = shared.compliance * sumWeights(evaluated.indicators.filter(isProgrammed));
  return { ...shared, indicators, compliance, renormalised: false, range: null };
}

function sumWeights(indicators: readonly IndicatorEvaluation[]): number {
  return indicators.reduce((sum, one) => sum + weightOf(one), 0);
}

/** The weight it is written with; one that is missing is no number, so that nothing comes of it. */
function weightOf({ weight }: IndicatorEvaluation): number {
  return numberOf(weight.figure) ?? Number.NaN;
}

function share(one: IndicatorEvaluation, sum: number): IndicatorEvaluation {
  return sum > 0 ? weighing(one, weightOf(one) / sum) : one;
}

function weighing(one: IndicatorEvaluation, weight: number): IndicatorEvaluation {
  return { ...one, weight: { ...one.weight, figure: numberFigure(weight, true) } };
}

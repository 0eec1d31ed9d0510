/** The other figures that the compliance of an objective may be printed as, and why. */

import { type Cause, figureBy, type OtherFigure } from '../../model/cause.ts';
import {
  type IndicatorEvaluation,
  isProgrammed,
  type ObjectiveEvaluation,
} from '../../model/evaluation.ts';
import { numberOf } from '../../model/figure.ts';
import type { Run } from '../indicator.ts';
import { readOtherwise } from '../readings/other-readings.ts';
import { readCapped, readRoundedRows } from '../readings/progress-readings.ts';
import { readEqualWeights } from '../readings/weight-readings.ts';

/** Decimals to which rows may have been rounded before they were weighed, the usual ones first. */
const ROW_DECIMALS = [2, 1, 0] as const;

/**
 * The figures of an objective by each cause alone, and by two that offices have together. Ratios,
 * 1 = 100 %, that of the objective among them where a cause changes nothing.
 */
export function objectiveFigures(evaluated: ObjectiveEvaluation, run: Run): readonly OtherFigure[] {
  return [
    ...ofReadings(evaluated, run),
    ...ofWhole(evaluated),
    ...ofIndicators(evaluated),
    ...ofTwo(evaluated),
  ];
}

function ofReadings(evaluated: ObjectiveEvaluation, run: Run): readonly OtherFigure[] {
  return readOtherwise(evaluated, run).flatMap(({ reading, place, compliance }) => {
    if (reading.kind === 'rounded-rows' || reading.kind === 'printed') return [];
    const one = evaluated.indicators.find((_, at) => at === place);
    const indicator = one ? nameOf(one) : null;
    return figureBy([{ ...reading, indicator }], compliance);
  });
}

function ofWhole(evaluated: ObjectiveEvaluation): readonly OtherFigure[] {
  const { compliance } = evaluated;
  const rounded = ROW_DECIMALS.flatMap((decimals) =>
    figureBy([{ kind: 'rounded-rows', decimals }], readRoundedRows(evaluated, decimals).compliance),
  );
  const capped = compliance === null ? null : Math.min(compliance, 1);
  return [...rounded, ...figureBy([{ kind: 'capped-objective' }], capped)];
}

/** The mean without one of the indicators, with one as 0 %, and with one that was not programmed. */
function ofIndicators({
  indicators,
  compliance,
  weightSum,
}: ObjectiveEvaluation): readonly OtherFigure[] {
  if (compliance === null) return [];
  const sum = weightSum ?? Number.NaN;
  return indicators.flatMap((one) => {
    const indicator = nameOf(one);
    if (!isProgrammed(one)) {
      const weight = numberOf(one.weight.figure);
      if (weight === null) return [];
      // What weighs 0 changes nothing, to the last digit.
      const share = sum / (sum + weight);
      return figureBy([{ kind: 'left-in', indicator }], compliance * share);
    }
    // In an objective that has a figure each of them weighs and contributes.
    const weight = one.effectiveWeight ?? Number.NaN;
    const rest = compliance - (one.contribution ?? Number.NaN);
    return [
      ...figureBy([{ kind: 'left-out', indicator }], weight < 1 ? rest / (1 - weight) : null),
      ...figureBy([{ kind: 'as-zero', indicator }], rest),
    ];
  });
}

/** Two causes at once: what is capped, weighed alike and rounded. */
function ofTwo(evaluated: ObjectiveEvaluation): readonly OtherFigure[] {
  const capped = readCapped(evaluated).other;
  const equal = readEqualWeights(evaluated).other;
  const both = readEqualWeights(capped).other;
  const cap: Cause = { kind: 'capped', indicator: null };
  const alike: Cause = { kind: 'equal-weights', indicator: null };
  const count = evaluated.indicators.length;
  const programmed = evaluated.indicators.filter(isProgrammed).length;
  const absent = evaluated.indicators.filter((one) => !isProgrammed(one));
  const [only, ...others] = absent;
  const withAbsent =
    only && others.length === 0 && equal.compliance !== null
      ? figureBy(
          [alike, { kind: 'left-in', indicator: nameOf(only) }],
          (equal.compliance * programmed) / count,
        )
      : [];
  return [
    ...figureBy([cap, alike], both.compliance),
    ...ROW_DECIMALS.flatMap((decimals) => {
      const rounded: Cause = { kind: 'rounded-rows', decimals };
      return [
        ...figureBy([cap, rounded], readRoundedRows(capped, decimals).compliance),
        ...figureBy([alike, rounded], readRoundedRows(equal, decimals).compliance),
      ];
    }),
    ...withAbsent,
  ];
}

function nameOf({ indicator: { key, names } }: IndicatorEvaluation) {
  return { key, names };
}

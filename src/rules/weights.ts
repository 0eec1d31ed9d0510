/** Rules on objectives and the weights of their indicators. */

import { type Finding, finding, type Place, placeOf } from '../diagnostics/finding.ts';
import { type IndicatorEvaluation, isProgrammed } from '../model/evaluation.ts';
import { isUnknown, numberOf } from '../model/figure.ts';
import { groupBy } from '../model/group.ts';
import { shareOutWhole } from '../model/weight.ts';
import { type Judged, ofIndicator, ofObjective, placeIn, placeOfIndicator } from './rule.ts';

/** Two objectives that give themselves the same number. */
export function* objectiveNumbers({ plan }: Judged): Generator<Finding> {
  const named = plan.objectives.filter(({ unnamed }) => !unnamed);
  for (const [number, objectives] of groupBy(named, (objective) => objective.number)) {
    const [first, ...related] = objectives.map(({ source }) => placeIn(source, 'objective'));
    if (!first || related.length === 0) continue;
    const names = objectives.map(({ name }) => name);
    const bearing = objectives[0] ? ofObjective(objectives[0], null, related) : {};
    yield finding('PES211', first, { number, names }, bearing);
  }
}

/** A programmed indicator without a weight; a plan without that column was reported when it was read. */
export function* weightsMissing({
  plan,
  evaluation: { objectives, vigencia },
}: Judged): Generator<Finding> {
  // Columns of other years are none of this one, and nothing was reported of them.
  const isWeighed = plan.objectives.some(({ indicators }) =>
    indicators.some(({ vigencias }) => vigencias.some(({ source }) => source.cells.weight)),
  );
  for (const { indicators } of objectives) {
    for (const evaluated of indicators.filter(isProgrammed)) {
      const { figure, at } = evaluated.weight;
      const withoutColumn = !isWeighed && evaluated.planned !== null && at === null;
      // A mark that nobody understands may say that it is not programmed, and was reported.
      if (isUnknown(evaluated.programmed.figure)) continue;
      if (withoutColumn || figure.kind === 'number' || isUnknown(figure)) continue;
      yield finding('PES203', placeOfWeight(evaluated), null, ofIndicator(evaluated, vigencia));
    }
  }
}

/** Weights of the programmed indicators that do not share out the whole objective. */
export function* weightSums({ evaluation: { objectives, vigencia } }: Judged): Generator<Finding> {
  for (const { objective, indicators, weightSum, renormalised } of objectives) {
    if (objective.unnamed) continue;
    const programmed = indicators.filter(isProgrammed);
    const weights = programmed.flatMap(({ weight }) => numberOf(weight.figure) ?? []);
    const [first, ...related] = programmed.map(placeOfWeight);
    if (!first || weightSum === null || shareOutWhole(weights)) continue;
    if (weights.some((weight) => weight < 0)) continue;
    const sum = weightSum;
    const left = indicators.filter(isUnusedWeight).map(({ indicator: { key, names } }) => {
      return { key, names };
    });
    const bearing = ofObjective(objective, vigencia, related);
    yield renormalised
      ? finding('PES202', first, { sum, left }, bearing)
      : finding('PES201', first, { sum }, bearing);
  }
}

/** Weights of indicators that are not programmed, where the others already add up. */
export function* weightsUnused({
  evaluation: { objectives, vigencia },
}: Judged): Generator<Finding> {
  for (const { objective, indicators, renormalised } of objectives) {
    for (const evaluated of renormalised || objective.unnamed
      ? []
      : indicators.filter(isUnusedWeight)) {
      const weight = numberOf(evaluated.weight.figure) ?? 0;
      yield finding(
        'PES210',
        placeOfWeight(evaluated),
        { weight },
        ofIndicator(evaluated, vigencia),
      );
    }
  }
}

function isUnusedWeight(evaluated: IndicatorEvaluation): boolean {
  return !isProgrammed(evaluated) && (numberOf(evaluated.weight.figure) ?? 0) > 0;
}

function placeOfWeight(evaluated: IndicatorEvaluation): Place {
  return evaluated.weight.at ? placeOf(evaluated.weight.at) : placeOfIndicator(evaluated);
}

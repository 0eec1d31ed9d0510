/** Rules on objectives and the weights of their indicators. */

import { type Finding, finding, type Place, placeOf } from '../diagnostics/finding.ts';
import { nameIndicator } from '../diagnostics/wording.ts';
import { type IndicatorEvaluation, isProgrammed } from '../model/evaluation.ts';
import { numberOf } from '../model/figure.ts';
import { groupBy } from '../model/group.ts';
import { shareOutWhole } from '../model/weight.ts';
import { type Facts, placeIn, placeOfIndicator } from './rule.ts';

/** Two objectives that give themselves the same number. */
export function* objectiveNumbers({ plan }: Facts): Generator<Finding> {
  const named = plan.objectives.filter(({ unnamed }) => !unnamed);
  for (const [number, objectives] of groupBy(named, (objective) => objective.number)) {
    const [first, ...related] = objectives.map(({ source }) => placeIn(source, 'objective'));
    if (!first || related.length === 0) continue;
    const names = objectives.map(({ name }) => name);
    yield finding('PES211', first, { number, names }, { related });
  }
}

/** A programmed indicator without a weight; a table without that column was reported when it was read. */
export function* weightsMissing({
  evaluation: { objectives, vigencia },
}: Facts): Generator<Finding> {
  for (const { indicators } of objectives) {
    for (const evaluated of indicators.filter(isProgrammed)) {
      const { figure, at } = evaluated.weight;
      const withoutColumn = evaluated.facts !== null && at === null;
      if (withoutColumn || figure.kind === 'number' || figure.kind === 'unreadable') continue;
      const facts = { indicator: nameIndicator(evaluated.indicator), vigencia };
      yield finding('PES203', placeOfWeight(evaluated), facts, { vigencia });
    }
  }
}

/** Weights of the programmed indicators that do not share out the whole objective. */
export function* weightSums({ evaluation: { objectives, vigencia } }: Facts): Generator<Finding> {
  for (const { objective, indicators, weightSum, renormalised } of objectives) {
    if (objective.unnamed) continue;
    const programmed = indicators.filter(isProgrammed);
    const weights = programmed.flatMap(({ weight }) => numberOf(weight.figure) ?? []);
    const [first, ...related] = programmed.map(placeOfWeight);
    if (!first || weightSum === null || shareOutWhole(weights)) continue;
    if (weights.some((weight) => weight < 0)) continue;
    const facts = { objective: objective.number, vigencia, sum: weightSum };
    const left = indicators.filter(isUnusedWeight).map(({ indicator }) => nameIndicator(indicator));
    yield renormalised
      ? finding('PES202', first, { ...facts, left }, { related, vigencia })
      : finding('PES201', first, facts, { related, vigencia });
  }
}

/** Weights of indicators that are not programmed, where the others already add up. */
export function* weightsUnused({
  evaluation: { objectives, vigencia },
}: Facts): Generator<Finding> {
  for (const { objective, indicators, renormalised } of objectives) {
    for (const evaluated of renormalised || objective.unnamed
      ? []
      : indicators.filter(isUnusedWeight)) {
      const weight = numberOf(evaluated.weight.figure) ?? 0;
      const facts = { indicator: nameIndicator(evaluated.indicator), vigencia, weight };
      yield finding('PES210', placeOfWeight(evaluated), facts, { vigencia });
    }
  }
}

function isUnusedWeight(evaluated: IndicatorEvaluation): boolean {
  return !isProgrammed(evaluated) && (numberOf(evaluated.weight.figure) ?? 0) > 0;
}

function placeOfWeight(evaluated: IndicatorEvaluation): Place {
  return evaluated.weight.at ? placeOf(evaluated.weight.at) : placeOfIndicator(evaluated);
}

/** What the other figures of the same document would give, where one of them is not ours. */

import type { OtherFigure } from '../../model/cause.ts';
import {
  type IndicatorEvaluation,
  isProgrammed,
  type Method,
  type ObjectiveEvaluation,
} from '../../model/evaluation.ts';
import { numberOf } from '../../model/figure.ts';
import { nearestReading, type PrintedFigure, type PublishedRow } from '../../model/published.ts';
import { TREND_MEANINGS } from '../../model/trend.ts';
import { applyFormula } from '../progress.ts';

/** The progress by what the row itself prints as programmed and executed, where it is not ours. */
export function printedOperands(
  one: IndicatorEvaluation,
  rows: readonly PublishedRow[],
  { decreciente }: Method,
): readonly OtherFigure[] {
  const { trend, baseline } = one.indicator;
  const ours = [numberOf(one.programmed.figure), numberOf(one.executed.figure)];
  return rows.flatMap((row): OtherFigure[] => {
    const [programmed, executed] = [numberOf(row.programmed), numberOf(row.executed)];
    if (trend === null || !programmed || executed === null) return [];
    if (programmed === ours[0] && executed === ours[1]) return [];
    const formula = TREND_MEANINGS[trend].formula(decreciente);
    const operands = { programmed, executed, baseline: numberOf(baseline) };
    const { value } = applyFormula(formula, operands);
    if (value === null) return [];
    return [{ causes: [{ kind: 'printed-operands', programmed, executed }], value }];
  });
}

/** The mean of the progress that the rows print, by the weights that they print or else by ours. */
export function printedRows(
  { indicators }: ObjectiveEvaluation,
  rows: ReadonlyMap<IndicatorEvaluation, readonly PublishedRow[]>,
): readonly OtherFigure[] {
  let sum = 0;
  let weights = 0;
  for (const one of indicators.filter(isProgrammed)) {
    const [row] = rows.get(one) ?? [];
    const progress = ratioOf(row?.progress, one.progress);
    const weight = ratioOf(row?.weight, one.effectiveWeight) ?? one.effectiveWeight;
    if (progress === null || weight === null) return [];
    sum += progress * weight;
    weights += weight;
  }
  return weights === 0 ? [] : [{ causes: [{ kind: 'printed-rows' }], value: sum / weights }];
}

/** What is printed first, in the reading that is nearer to ours. */
function ratioOf(
  figures: readonly PrintedFigure[] | undefined,
  ours: number | null,
): number | null {
  const [printed] = figures ?? [];
  return printed ? (nearestReading(printed, ours)?.value ?? null) : null;
}

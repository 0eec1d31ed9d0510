/** What a sheet may mean by the percentage that it prints, where that is not our progress. */

import type { IndicatorEvaluation } from './evaluation.ts';
import { numberOf } from './figure.ts';

/** A percentage that offices print in the place of the progress. */
export type Definition =
  /** Our progress, cut at 100 %. */
  | 'capped'
  /** Executed over programmed also where less is better. */
  | 'ratio'
  /** Executed over the target of the four years, capped or not. */
  | 'of-plan'
  | 'of-plan-capped'
  /** Executed so far over programmed so far, capped or not. */
  | 'accumulated'
  | 'accumulated-capped'
  /** Executed so far over the target of the four years, capped or not. */
  | 'accumulated-of-plan'
  | 'accumulated-of-plan-capped'
  /** Our progress times the weight. */
  | 'weighted'
  /** The other method for Decreciente. */
  | 'other-method';

/** The percentage of each definition for an indicator, `null` where it has none. */
export const DEFINITIONS: Readonly<
  Record<Definition, (evaluated: IndicatorEvaluation) => number | null>
> = {
  capped: ({ progress }) => cap(progress),
  ratio: (evaluated) => over(executedOf(evaluated), numberOf(evaluated.programmed.figure)),
  'of-plan': (evaluated) => over(executedOf(evaluated), planOf(evaluated)),
  'of-plan-capped': (evaluated) => cap(over(executedOf(evaluated), planOf(evaluated))),
  accumulated: (evaluated) => over(soFar(evaluated, 'executed'), soFar(evaluated, 'programmed')),
  'accumulated-capped': (evaluated) =>
    cap(over(soFar(evaluated, 'executed'), soFar(evaluated, 'programmed'))),
  'accumulated-of-plan': (evaluated) => over(soFar(evaluated, 'executed'), planOf(evaluated)),
  'accumulated-of-plan-capped': (evaluated) =>
    cap(over(soFar(evaluated, 'executed'), planOf(evaluated))),
  weighted: ({ progress, weight }) => {
    const share = numberOf(weight.figure);
    return progress === null || share === null ? null : progress * share;
  },
  'other-method': ({ progress, alternative }) => alternative?.progress ?? progress,
};

function executedOf({ executed }: IndicatorEvaluation): number | null {
  return numberOf(executed.figure);
}

function planOf({ indicator }: IndicatorEvaluation): number | null {
  return indicator.wholePlanTarget ? numberOf(indicator.wholePlanTarget) : null;
}

/** What the matrix has from its first year to the one computed, added up. */
function soFar(
  { indicator, planned }: IndicatorEvaluation,
  field: 'programmed' | 'executed',
): number | null {
  if (!planned) return null;
  const years = indicator.vigencias.filter(({ vigencia }) => vigencia <= planned.vigencia);
  return years.reduce((sum, year) => sum + (numberOf(year[field]) ?? 0), 0);
}

function over(part: number | null, whole: number | null): number | null {
  return part === null || !whole ? null : part / whole;
}

function cap(ratio: number | null): number | null {
  return ratio === null ? null : Math.min(ratio, 1);
}
